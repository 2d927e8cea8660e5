"""Matches the shelf's words in folded text: whole words, beginnings (`leit*`), or substrings where a language writes without spaces."""

from __future__ import annotations

import functools
import re
from collections.abc import Callable, Iterable

from research.languages import Language, shelf

_KEY = re.compile(r"[^\W_]{1,3}")
"""Letters of its first word by which a phrase is found: few phrases of all languages share so many."""
_START = re.compile(rf"(?<!\w)(?:({_KEY.pattern})|\S)")
_WORD = re.compile(rf"({_KEY.pattern})[^\W_]*")
_BETWEEN = frozenset("._/-")


class Phrases:
    """A set of words and phrases, found by how they begin: a pattern of all of them takes longer to compile than most runs search."""

    def __init__(self, words: Iterable[str], unspaced: Iterable[str] = ()) -> None:
        self._beginning: dict[str, list[tuple[list[str], bool]]] = {}
        for word in sorted(filter(None, set(words)), key=lambda word: (-len(word), word)):
            parts, is_beginning = word.removesuffix("*").split(" "), word.endswith("*")
            first = _KEY.match(parts[0])
            # what begins with a sign, or with hardly a letter, is tried everywhere
            key = first[0] if first and not (is_beginning and len(word) <= 3) else ""
            self._beginning.setdefault(key, []).append((parts, is_beginning))
        self._unspaced = sorted({word.removesuffix("*") for word in unspaced if word}, key=lambda word: (-len(word), word))
        self._signs = {word[0] for word in self._unspaced}

    def find(self, folded: str) -> str | None:
        """Return the first of the words that stands in a folded text, the longest of those that begin there, or None."""
        at, loose = len(folded), None
        if not self._signs.isdisjoint(folded):
            at, loose = min(((place, word) for word in self._unspaced if (place := folded.find(word)) >= 0), key=lambda found: found[0], default=(at, None))
        everywhere = "" in self._beginning
        if everywhere or not self._beginning.keys().isdisjoint(_keys(folded)):
            for start, key in _starts(folded):
                if start > at:
                    break
                found = self._at(folded, start, key) if key in self._beginning else ""
                if everywhere:
                    found = max(found, self._at(folded, start, ""), key=len)
                if found:
                    return found
        return loose

    def _at(self, folded: str, start: int, key: str) -> str:
        """Return the longest phrase that stands at a place, of those with a key, or ""."""
        for parts, is_beginning in self._beginning.get(key, ()):
            end = start
            for part in parts:
                if end > start:
                    if not (folded[end : end + 1].isspace() or folded[end : end + 1] in _BETWEEN):
                        break
                    end += 1
                if not folded.startswith(part, end):
                    break
                end += len(part)
            else:
                if is_beginning or not (folded[end : end + 1].isalnum() or folded[end : end + 1] == "_"):
                    return folded[start:end]
        return ""


@functools.lru_cache(maxsize=16)  # the same heading is looked through for each group
def _keys(folded: str) -> frozenset[str]:
    return frozenset(_WORD.findall(folded))


@functools.lru_cache(maxsize=16)
def _starts(folded: str) -> tuple[tuple[int, str], ...]:
    """Return where a phrase may begin, and the key of the word there; "?" of a sign, which is the key of none."""
    return tuple((begin.start(), begin[1] or "?") for begin in _START.finditer(folded))


def phrases(words_of: Callable[[Language], Iterable[str]]) -> Phrases:
    """Return the phrases of one kind from every language of the shelf: `phrases(lambda language: language.strangers)`."""
    spaced: list[str] = []
    unspaced: list[str] = []
    for language in shelf().values():
        (spaced if language.spaced else unspaced).extend(words_of(language))
    return Phrases(spaced, unspaced)


@functools.cache
def listed(*fields: str) -> Phrases:
    """Return the phrases that stand under fields of `Language`, over all languages: `listed("offices", "seats")`."""
    return phrases(lambda language: [word for field in fields for word in getattr(language, field)])


@functools.cache
def section_phrases() -> dict[str, Phrases]:
    """Return {group, or "strangers": the words of headings that say so}, over all languages."""
    groups = sorted({group for language in shelf().values() for group in language.sections})
    found: dict[str, Phrases] = {group: phrases(lambda language, group=group: language.sections.get(group, ())) for group in groups}  # type: ignore[misc]  # the default binds the loop's value
    found["strangers"] = listed("strangers")
    return found
