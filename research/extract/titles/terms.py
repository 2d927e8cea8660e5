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
                return found[first].start()
    return None


@functools.cache
def _wordings() -> dict[tuple[str, ...], list[tuple[str, ...]]]:
    """Return {words behind the year: [words before it, the longest first]} of every language."""
    parted = {wording.partition("yyyy")[::2] for language in shelf().values() for wording in language.since}
    wordings: dict[tuple[str, ...], list[tuple[str, ...]]] = {}
    for before, behind in sorted(parted, key=lambda pair: (-len(pair[0].split()), pair)):
        wordings.setdefault(tuple(behind.split()), []).append(tuple(before.split()))
    return wordings
