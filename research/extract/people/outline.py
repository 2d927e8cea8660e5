"""The headings of a page as an outline: which of them stand above a line."""

from __future__ import annotations

import bisect
from collections.abc import Set

from research.document import Document, Line

MOST = 3
"""Headings above a line that are told."""


class Outline:
    """The headings of one page, those left out that name people."""

    def __init__(self, document: Document, names: Set[int]) -> None:
        self._headings = [line for line in document.lines if line.heading and line.index not in names]
        self._above: list[int] = []
        """For each heading, which one before it is the nearest of a higher rank; -1 where there is none."""
        for n, line in enumerate(self._headings):
            over = n - 1
            while over >= 0 and self._headings[over].heading >= line.heading:
                over = self._above[over]
            self._above.append(over)

    def above(self, index: int) -> Line | None:
        """Return the nearest heading above a line, of whatever rank; None where there is none."""
        place = bisect.bisect_left(self._headings, index, key=lambda line: line.index) - 1
        return self._headings[place] if place >= 0 else None

    def sections(self, index: int, level: int) -> list[str]:
        """Return the headings above a line of a level (0 for no heading), the nearest first, each of a higher rank than the one before."""
        found: list[str] = []
        rank = level or 7
        place = bisect.bisect_left(self._headings, index, key=lambda line: line.index) - 1
        while place >= 0 and len(found) < MOST:
            heading = self._headings[place]
            if heading.heading < rank:
                found.append(heading.text)
                rank = heading.heading
            place = self._above[place]
        return found
