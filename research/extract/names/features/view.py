"""What the features of a name look at: its parts, and what is known of each word, told once."""

from __future__ import annotations

import functools
import re
from collections.abc import Callable

from research.extract.names.features.word_marks import Known, known
from research.extract.names.parts.apart import Parts
from research.extract.names.words import is_initial, is_particle
from research.languages.trade_words import phrases
from research.text import fold

_CAPITAL = re.compile(r"[A-Z][a-z]+")


class View:
    """A name taken apart."""

    __slots__ = ("capitals", "first", "first_kind", "folded", "last", "last_kind", "listed", "looks", "marks", "named", "parts", "printed", "trade", "whole")

    def __init__(self, parts: Parts, whole: list[str], know: Callable[[str], Known], letters: Callable[[str], float]) -> None:
        self.parts = parts
        self.whole = whole
        """The words that are neither initials nor particles within."""
        self.folded = folded = [fold(w).strip(".") for w in whole]
        self.marks = [Known(True, True, False, False) if two else know(w) for w, two in zip(folded, map(two_names, whole), strict=True)]
        """What the lists say of each."""
        self.looks = [letters(w) for w in folded]
        """How much the letters of each look like a name's."""
        self.named = [m.given or m.family for m in self.marks]
        """Of each, whether it is listed as a name."""
        self.first, self.last = self.marks[0], self.marks[-1]
        self.first_kind = self._first_kind()
        self.last_kind = self._last_kind()
        self.trade = [*map(_among("titles", "functions"), folded, self.named)]
        """Of each, whether it is a word of trades."""
        self.listed = [*map(_among("not_names"), folded, self.named)]
        """Of each, whether it is a word that stands in no name."""
        self.printed = "".join(whole)
        self.capitals = [len(w) > 2 and w.isupper() for w in whole]

    def _first_kind(self) -> str:
        words, first = self.parts.words, self.first
        if is_initial(words[0]) or _is_initials(words[0], words[-1]):
            return "initial"
        if first.given:
            return "given and word" if first.word else "given"
        return "family only" if first.family else "word" if first.word else "unknown"

    def _last_kind(self) -> str:
        """Return the same of the last word; "" where the first is all that there is."""
        last = self.last
        if is_initial(self.parts.words[-1]):
            return "initial"
        if len(self.whole) == 1:
            return ""
        if last.family:
            return "family and word" if last.word else "family"
        return "given only" if last.given else "word" if last.word else "unknown"

    @property
    def has_last(self) -> bool:
        """Say whether a last word stands beside the first that is no initial."""
        return self.last_kind not in ("", "initial")


def whole_words(parts: Parts) -> list[str]:
    """Return the words that are neither initials nor particles within."""
    return [w for n, w in enumerate(parts.words) if not is_initial(w) and not (0 < n < len(parts.words) - 1 and is_particle(w))]


@functools.cache
def _among(*fields: str) -> Callable[[str, bool], bool]:
    """Return the test whether a word is listed under these fields; a listed name (Javad) is not caught by the beginning of another word (`java*`)."""
    listed = phrases(*fields)
    return lambda word, name: word in listed.whole if name else listed.holds(word)


@functools.lru_cache(maxsize=5_000)
def two_names(word: str) -> bool:
    """Say whether a word is two given names written as one: `AnnMarie`, `JoBeth`."""
    parts = _CAPITAL.findall(word)
    return len(parts) == 2 and "".join(parts) == word and all(known(part.lower()).given for part in parts)


def _is_initials(word: str, last: str) -> bool:
    """Say whether a first word is initials without points: AJ, TJ (but not JO in a name all in capitals)."""
    return len(word) == 2 and word.isupper() and not last.isupper() and fold(word) not in phrases("functions", "titles", "scope", "not_names").whole
