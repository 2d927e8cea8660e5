"""How near two texts are in meaning, in a hundred languages: `nearness("Leiter Vertrieb", "Sales Manager")` → 0.8.

    nearness(a, b)      −1 to 1; 0 where nothing is known of one of them. For a pair now and then
    meaning(text)       the text as a vector of length 1, None where no word of it is known; cosine(a, b) of two. For many pairs
    centre(texts)       the meaning of many texts together: what words of a kind have in common

A text is the mean of its words, rare words of titles counting more than common ones. The table (`meanings.bin`, made by
tests/quality/fit_meanings.py) holds words of posts, departments and navigation; a word that it lacks is read by its parts, the
longest known first (`Vertriebsleiter`, `管理团队`). Order is not read: no more than what a text is about. The file is mapped, not
loaded, at the first question.
"""

from __future__ import annotations

import bisect
import functools
import mmap
import re
import struct
from collections.abc import Iterable, Sequence
from operator import mul
from pathlib import Path

from research.text import fold

Vector = tuple[float, ...]

TABLE = Path(__file__).with_name("meanings.bin")
MAGIC = b"meaning1"
DIMENSIONS = 64
HEADER = struct.Struct("<8s3I")
"""Magic, number of words, dimensions, bytes of all words; then offsets (uint32), weights (uint8), vectors (int8), the words in order of their bytes."""

_WORD = re.compile(r"(?:[^\W\d_]|[\u0900-\u0dff\u0e00-\u0eff\u1000-\u109f\u1780-\u17ff])+")
_UNSPACED = re.compile(r"[\u0e00-\u0eff\u1000-\u109f\u1780-\u17ff\u3040-\u30ff\u3400-\u9fff]")
_ROW = struct.Struct(f"{DIMENSIONS}b")
_HANGUL = re.compile(r"[\uac00-\ud7af]")
_SHORTEST = 3  # letters of a part of a word; in Hangul two, in scripts that part no words one
_KNOWN_SHARE = 0.7  # so much of a word's letters must be known


def pieces(text: str) -> list[str]:
    """Return the words of a text as they stand; vowel signs belong to their word."""
    return _WORD.findall(text)


class _Table:
    """The words and their vectors, found by halving."""

    def __init__(self) -> None:
        with TABLE.open("rb") as file:
            self._data = mmap.mmap(file.fileno(), 0, access=mmap.ACCESS_READ)
        self._count: int
        magic, self._count, dimensions, _ = HEADER.unpack_from(self._data)
        if magic != MAGIC or dimensions != DIMENSIONS:
            raise ValueError(f"{TABLE.name} is of another version")
        self._offsets = memoryview(self._data)[HEADER.size : HEADER.size + 4 * (self._count + 1)].cast("I")
        self._weights = HEADER.size + 4 * (self._count + 1)
        self._vectors = self._weights + self._count
        self._words = self._vectors + DIMENSIONS * self._count

    def _word(self, place: int) -> bytes:
        return self._data[self._words + self._offsets[place] : self._words + self._offsets[place + 1]]

    def longest(self, letters: str) -> tuple[int, int] | None:
        """Return (letters, place) of the longest word with which a folded string begins, the string itself where it is one; None where it begins with none.

        Of all that stands before the string, the last has most in common with it: what begins the string is not longer than that.
        """
        wanted = letters.encode()
        while wanted:
            place = bisect.bisect_right(range(self._count), wanted, key=self._word) - 1
            last = self._word(place) if place >= 0 else b""
            if wanted.startswith(last):
                return (len(last.decode()), place) if last else None
            wanted = wanted[: next((n for n, (one, other) in enumerate(zip(wanted, last, strict=False)) if one != other), len(last))]
        return None

    def row(self, place: int) -> tuple[float, tuple[int, ...]]:
        """Return a word's weight, 0 to 1, and its vector."""
        weight: int = self._data[self._weights + place]
        return weight / 255, _ROW.unpack_from(self._data, self._vectors + DIMENSIONS * place)


_table = functools.cache(_Table)


@functools.lru_cache(maxsize=32_768)
def _word(word: str) -> tuple[float, tuple[float, ...]] | None:
    """Return the weight and vector of a folded word, by its parts where it is not known whole; None where too little of it is known."""
    table = _table()
    whole = table.longest(word)
    if whole is not None and whole[0] == len(word):
        return table.row(whole[1])
    parts = _parts(word, table)
    if sum(size for size, _ in parts) < _KNOWN_SHARE * len(word):
        return None
    rows = [(size, *table.row(place)) for size, place in parts]
    total = sum(size * weight for size, weight, _ in rows)
    shared = [_scaled(vector, size * weight / total) for size, weight, vector in rows]
    return max(weight for _, weight, _ in rows), tuple(sum(column) for column in zip(*shared, strict=True))


def _scaled(vector: Sequence[float], factor: float) -> list[float]:
    return [value * factor for value in vector]


def _parts(word: str, table: _Table) -> list[tuple[int, int]]:
    """Return (letters, place) of the known words that a word consists of, from the left, the longest first; letters between them are passed over."""
    shortest = 1 if _UNSPACED.search(word) else 2 if _HANGUL.search(word) else _SHORTEST
    parts, at = [], 0
    while at <= len(word) - shortest:
        part = table.longest(word[at:])
        if part is not None and part[0] >= shortest:
            parts.append(part)
            at += part[0]
        else:
            at += 1
    return parts


@functools.lru_cache(maxsize=32_768)
def meaning(text: str) -> Vector | None:
    """Return what a text is about, as a vector of length 1; None where no word of it is known."""
    known = [found for word in dict.fromkeys(pieces(fold(text))) if (found := _word(word))]
    return _unit(sum(column) for column in zip(*(_scaled(vector, weight) for weight, vector in known), strict=True)) if known else None


def centre(texts: Iterable[str]) -> Vector | None:
    """Return what texts have in common: the mean of their meanings, of length 1; None where nothing is known of any."""
    known = [found for text in texts if (found := meaning(text))]
    return _unit(sum(column) for column in zip(*known, strict=True)) if known else None


def _unit(values: Iterable[float]) -> Vector | None:
    vector = tuple(values)
    length = sum(map(mul, vector, vector)) ** 0.5
    return tuple(value / length for value in vector) if length else None


def cosine(a: Vector, b: Vector) -> float:
    """Return how near two meanings are, −1 to 1."""
    product: float = sum(map(mul, a, b))
    return product


def nearness(a: str, b: str) -> float:
    """Return how near two texts are in meaning, −1 to 1; 0 where nothing is known of one of them."""
    one, other = meaning(a), meaning(b)
    return cosine(one, other) if one and other else 0.0
