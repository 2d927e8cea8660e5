"""Where a title says since when it is held: `Head of Finance since May 2019`, `Dyrektor (od 2009 r.)`, `igazgató 2015 óta`."""

from __future__ import annotations

import functools
import re

from research.languages import shelf
from research.text import fold

_YEAR = re.compile(r"(?:19|20)\d\d")
_WORD = re.compile(r"[^\W_]+")
_TAIL = 90
"""Characters at the end of a text in which a term stands."""
_MOST_BEHIND = 2
"""Words behind the year: `od 2009 r.`"""
_DATE = re.compile(
    r"\d{1,2}|(?:jan|feb|mar|mrz|apr|avr|abr|mai|may|jun|jui|giu|jul|lug|aug|aou|ago|sep|set|okt|oct|ott|out|nov|dec|dez|dic|des)[a-z]*|spring|summer|fall|autumn|winter"
)
"""A day, a month, a part of the year, folded."""
_MOST_BETWEEN = 2
"""Words of a date before the year: `since 1 May 2019`."""


def since_at(text: str) -> int | None:
    """Return where the words begin that tell since when a title is held, at the end of a text; None where none do."""
    from_here = max(0, len(text) - _TAIL)
    if not _YEAR.search(text, from_here):
        return None
    found = list(_WORD.finditer(text, from_here))
    said = [fold(word.group()) for word in found]
    at = next((n for n in range(len(found) - 1, -1, -1) if _YEAR.fullmatch(said[n])), None)
    if at is None or len(found) - at - 1 > _MOST_BEHIND:
        return None
    behind = tuple(said[at + 1 :])
    for between in range(_MOST_BETWEEN + 1):
        for before in _wordings().get(behind, ()):
            first = at - between - len(before)
            if first >= 0 and (before or not between) and tuple(said[first : at - between]) == before:
                return found[_dated(said, first)].start()
    return None


def term_at(text: str) -> int | None:
    """Return where a date begins that stands behind a comma or a bracket at the end of a text: `Visiting Scholar, January–June, 2017`, `Chair (2024–2026)`."""
    from_here = max(0, len(text) - _TAIL)
    if not _YEAR.search(text, from_here):
        return None
    found = list(_WORD.finditer(text, from_here))
    said = [fold(word.group()) for word in found]
    first = len(found)
    while first and (_YEAR.fullmatch(said[first - 1]) or _DATE.fullmatch(said[first - 1])):
        first -= 1
    while first < len(found) and not (before := text[: found[first].start()].rstrip()).endswith((",", "(")):
        first += 1  # `Year 4, 2024`
    return len(before) - 1 if first < len(found) and any(map(_YEAR.fullmatch, said[first:])) else None


def _dated(said: list[str], first: int) -> int:
    """Return where a date begins of which the words from first on are the end: `September, 2016 – present`."""
    while first and _DATE.fullmatch(said[first - 1]):
        first -= 1
    return first


@functools.cache
def _wordings() -> dict[tuple[str, ...], list[tuple[str, ...]]]:
    """Return {words behind the year: [words before it, the longest first]} of every language."""
    parted = {wording.partition("yyyy")[::2] for language in shelf().values() for wording in language.since}
    wordings: dict[tuple[str, ...], list[tuple[str, ...]]] = {}
    for before, behind in sorted(parted, key=lambda pair: (-len(pair[0].split()), pair)):
        wordings.setdefault(tuple(behind.split()), []).append(tuple(before.split()))
    return wordings
