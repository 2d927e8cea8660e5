"""The word lists of all languages on the shelf, joined for the recognisers of names and titles."""

from __future__ import annotations

import functools
from collections.abc import Iterable
from typing import NamedTuple

from research.languages import Language, shelf
from research.text import words


class Phrases(NamedTuple):
    """Folded words and phrases of one kind, ready for look-up."""

    whole: frozenset[str]
    """Words and phrases that match whole."""
    beginnings: tuple[str, ...]
    """Beginnings of words (`leit*`), without the star."""
    parts: tuple[str, ...]
    """Words of languages that write without spaces, found anywhere."""
    longest: int
    """Words in the longest phrase."""

    def holds(self, phrase: str) -> bool:
        """Say whether a folded word or phrase is listed."""
        if phrase in self.whole:
            return True
        if phrase.startswith(self.beginnings) and (" " not in phrase or any(phrase.startswith(b) and " " not in phrase[len(b):] for b in self.beginnings)):
            return True
        return not phrase.isascii() and any(p in phrase for p in self.parts)


@functools.cache
def phrases(*fields: str) -> Phrases:
    """Return all that stands under these fields of `Language` (mappings give all their values)."""
    whole: set[str] = set()
    beginnings: set[str] = set()
    parts: set[str] = set()
    for language in shelf().values():
        for entry in _entries(language, fields):
            if not language.spaced:
                parts.add(entry.rstrip("*"))
            elif entry.endswith("*"):
                beginnings.add(entry[:-1])
            else:
                whole.add(" ".join(words(entry)))
    longest = max((entry.count(" ") + 1 for entry in whole), default=1)
    return Phrases(frozenset(whole), tuple(sorted(beginnings)), tuple(sorted(parts)), longest)


def _entries(language: Language, fields: Iterable[str]) -> Iterable[str]:
    for field in fields:
        value = getattr(language, field)
        for group in value.values() if hasattr(value, "values") else (value,):
            yield from group
