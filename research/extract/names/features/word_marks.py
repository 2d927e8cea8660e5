"""What is known of one word of a name: by the lists, and by its letters."""

from __future__ import annotations

import functools
import gzip
import math
from typing import NamedTuple

from research.extract.names.words import lexicon
from research.shelf import table


class Known(NamedTuple):
    """What the lists say of a word."""

    given: bool
    family: bool
    word: bool
    place: bool


def letter_groups(word: str) -> list[str]:
    """Return the groups of two to five letters of a folded word, its ends marked by `^` and `$`."""
    marked = f"^{word}$"
    return [marked[n : n + size] for size in (2, 3, 4, 5) for n in range(len(marked) - size + 1)]


@functools.cache
def _letters() -> tuple[float, dict[str, float]]:
    text = gzip.decompress(table("research.extract.names", "letters.txt.gz")).decode()
    bias, *pairs = text.replace("\n", "\t").split("\t")
    groups, weights = pairs[::2], pairs[1::2]
    odds = {weight: int(weight) / 100 for weight in set(weights)}
    return float(bias), dict(zip(groups, map(odds.__getitem__, weights), strict=True))


@functools.lru_cache(maxsize=20_000)
def word_letters(word: str) -> float:
    """Return how much the letters of a folded word look like a name's: log odds within -4 to 4, 0 for no opinion."""
    bias, weights = _letters()
    groups = letter_groups(word)
    total = bias + sum(weights.get(group, 0.0) for group in groups) / math.sqrt(len(groups))
    return max(-4.0, min(4.0, total))


@functools.lru_cache(maxsize=20_000)
def known(word: str) -> Known:
    """Return what the lists say of a folded word."""
    lists = lexicon()
    parts = [word, *(p for p in word.split("-") if len(p) > 1)] if "-" in word else [word]
    bare = word.replace("'", "")
    if bare != word:
        parts.append(bare)
    return Known(any(p in lists.given for p in parts), any(p in lists.family for p in parts), word in lists.words, word in lists.places)
