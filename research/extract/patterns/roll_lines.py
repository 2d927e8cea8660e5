"""Several people in one line, each with a title: "Jane Roe (Chair) | John Poe (Treasurer) | Ann Lee (Clerk)", "Jane Roe – Chair; John Poe – Clerk; …"."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import NamedTuple

from research.extract.names.recognise import Name, read_name
from research.extract.names.within import split_name
from research.extract.patterns import Pattern
from research.extract.people.blocks import own_title
from research.extract.people.drafts import MIN_BESIDE, Draft, Scan
from research.extract.titles.recognise import Title

SHORTEST, LONGEST = 30, 1_000
"""Characters of such a line."""
FEWEST = 3
"""People whom such a line names; where each has brackets behind the name, two will do."""
MIN_NAME, MIN_TITLE = 0.5, 0.5
TITLED = 0.5
"""Part of the people who must have a title."""
_BETWEEN = re.compile(r"\s*[|;•·]\s*")
_BRACKETED = re.compile(r"(?<=\))[\s,;]+(?:(?:and|und|et|y|e|og|och|en|i|&)\s+)?(?=[^\W\d_a-z])")


class _Named(NamedTuple):
    """One person of such a line."""

    name: Name
    quote: str
    said: str
    title: Title | None


def _named(piece: str) -> _Named | None:
    """Return whom a piece names; None where it is no whole name, alone or with a title behind it."""
    name, said = read_name(piece), ""
    if name is None or name.score < MIN_NAME:
        name, said = split_name(piece) or (None, "")
    if name is None or name.score < MIN_NAME or not (name.given and name.family):
        return None
    title = own_title(said) if said else None
    quote = piece[: piece.find(said)].rstrip(" (,–—-:") if said in piece and said else piece
    return _Named(name, quote, said, title)


def _people(text: str) -> list[_Named]:
    """Return the people of such a line, in order; [] for any other line."""
    for between, fewest in ((_BETWEEN, FEWEST), (_BRACKETED, FEWEST - 1)):
        pieces = [piece.strip(" ,.") for piece in between.split(text)]
        if len(pieces) < fewest:
            continue
        people = [found for piece in pieces if (found := _named(piece)) is not None]
        if len(people) == len(pieces) and sum(each.title is not None and each.title.score >= MIN_TITLE for each in people) >= TITLED * len(people):
            return people
    return []


def read(scan: Scan) -> Iterator[Draft]:
    """Yield a draft for each person whom such a line names."""
    for line in scan.document.lines:
        people = _people(line.text) if SHORTEST <= len(line.text) <= LONGEST else []
        for name, quote, said, title in people:
            draft = Draft(
                name=name, quote=quote, pattern="", element=line.element, first=line.index, last=line.index + 1, peers=len(people),
                titled_peers=1.0, sections=scan.outline.sections(line.index, line.heading),
            )
            if title is not None and title.score >= MIN_BESIDE and scan.document.holds(said):
                draft.title, draft.title_quote, draft.title_score = title.text, said, title.score
            yield draft


PATTERN = Pattern(name="roll_lines", read=read)
