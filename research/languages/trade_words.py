"""The word lists of all languages on the shelf, joined for the recognisers of names and titles."""

from __future__ import annotations

import functools
from collections import defaultdict
from collections.abc import Iterable, Sequence

from research.languages import Language, shelf

_START = 3
"""Letters of the shortest beginning that is listed."""


class Phrases:
    """Folded words and phrases of one kind, ready for look-up."""

    def __init__(self, whole: frozenset[str], beginnings: frozenset[str], parts: frozenset[str]) -> None:
        self.whole = whole
        """Words and phrases that match whole."""
        self._beginnings = beginnings
        self._lengths: dict[str, list[int]] = defaultdict(list)
        """{first letters of a beginning: how long those are that begin so}, since hardly any is as long and begins like a word."""
        for start, length in sorted({(b[:_START], len(b)) for b in beginnings}):
            self._lengths[start].append(length)
        self.parts = parts
        """Words of languages without spaces, which match within a text."""
        self._signs = frozenset(p[0] for p in parts)
        self.holds = functools.lru_cache(maxsize=20_000)(self._holds)
        """Say whether a folded word or phrase is listed, whole or by its beginning (`leit*`), or holds a word of a language without spaces."""

    def _holds(self, phrase: str) -> bool:
        if phrase in self.whole:
            return True
        last = phrase.rfind(" ")  # a beginning may end in the last word alone
        for length in self._lengths.get(phrase[:_START], ()):
            if last < length <= len(phrase) and phrase[:length] in self._beginnings:
                return True
        return not phrase.isascii() and not self._signs.isdisjoint(phrase) and any(p in phrase for p in self.parts)

    @functools.cached_property
    def _first(self) -> frozenset[str]:
        return frozenset(entry.partition(" ")[0] for entry in self.whole)

    def may_begin(self, text: str) -> bool:
        """Say whether a folded text may begin with a listed phrase, by its first word: what is costly to look through mostly does not."""
        return text.partition(" ")[0] in self._first or text[:_START] in self._lengths or not text.isascii()


@functools.cache
def phrases(*fields: str) -> Phrases:
    """Return all that stands under these fields of `Language`, one or more (mappings give all their values)."""
    if len(fields) > 1:
        each = [phrases(field) for field in fields]
        return Phrases(*(frozenset[str]().union(*sets) for sets in zip(*((p.whole, p._beginnings, p.parts) for p in each), strict=True)))
    whole: set[str] = set()
    beginnings: set[str] = set()
    parts: set[str] = set()
    for language in shelf().values():
        for entry in _entries(language, fields[0]):
            if not language.spaced:
                parts.add(entry.rstrip("*"))
            elif entry.endswith("*"):
                beginnings.add(entry[:-1])
            else:
                whole.add(entry)
    return Phrases(frozenset(whole), frozenset(beginnings), frozenset(parts))


_JOINTS = frozenset("co and und et y e en og och i и".split())
"""Words that two such titles are joined by, and what a part of one is set apart with: `Co-Founder & Owner`."""


def only_owns(title: Sequence[str]) -> bool:
    """Say whether the folded words of a title name nothing but an owner or founder, which says nothing of what they do."""
    listed = phrases("owners")
    return any(word not in _JOINTS for word in title) and (listed.whole | listed.parts | _JOINTS).issuperset(title)


def _entries(language: Language, field: str) -> Iterable[str]:
    value = getattr(language, field)
    for group in value.values() if hasattr(value, "values") else (value,):
        yield from group
