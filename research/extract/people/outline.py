"""The headings of a page as an outline: which of them stand above a line."""

from __future__ import annotations

import bisect
from collections.abc import Set

from research.document import Document, Line
from research.extract.people.context import group_of, of_strangers

MOST = 3
"""Headings above a line that are told."""
LONGEST = 120
"""Characters of a heading, and of a line that announces whom the lines below it name: `Our team consists of:`; a longer heading is a story set large."""


class Outline:
    """The headings of one page, those left out that name people."""

    def __init__(self, document: Document, names: Set[int]) -> None:
        self._headings = [line for line in document.lines if line.heading and len(line.text) <= LONGEST and line.index not in names]
        self._leads = [line for line in document.lines if _leads(line) and line.index not in names]
        self._names = names
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
        """Return the headings above a line of a level (0 for no heading), the nearest first, each of a higher rank than the one before.

        The nearest may be of the same rank where it announces people, `<h2>Team</h2><h2>Jane Roe</h2>`, or a line that ends with a colon below it.
        """
        found: list[str] = []
        rank = level or 7
        place = bisect.bisect_left(self._headings, index, key=lambda line: line.index) - 1
        lead = bisect.bisect_left(self._leads, index, key=lambda line: line.index) - 1
        if lead >= 0 and (place < 0 or self._leads[lead].index > self._headings[place].index):
            found.append(self._leads[lead].text)
        while place >= 0 and len(found) < MOST:
            heading = self._headings[place]
            if heading.heading < rank or (heading.heading == rank and self._announces(heading)):
                found.append(heading.text)
                rank = heading.heading
            place = self._above[place]
        return found

    def _announces(self, heading: Line) -> bool:
        """Say whether a heading says whose names follow, and is not the post of the name right above it."""
        return heading.index - 1 not in self._names and _of_people(heading.text)


def _of_people(text: str) -> bool:
    return group_of(text) is not None or of_strangers(text)


def _leads(line: Line) -> bool:
    return not line.heading and line.text.endswith(":") and len(line.text) <= LONGEST and " " in line.text and _of_people(line.text)
