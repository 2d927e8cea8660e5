"""Says whether two printed names are one person's: nicknames, initials, left-out middle names, accents, slips of the pen."""

from __future__ import annotations

import functools

from rapidfuzz.distance import DamerauLevenshtein

from research.extract.mailbox_owners import nicknames
from research.extract.name_words import romanise
from research.extract.names import name_key


@functools.lru_cache(maxsize=20_000)
def same_person(one: str, other: str) -> float:
    """Return 0 to 1: 1.0 for equal names, about 0.9 where one leaves something out or uses a nickname, 0.0 for different given or family names."""
    a, b = (romanise(name_key(text)).split() for text in (one, other))
    if not a or not b:
        return 0.0
    if a == b:
        return 1.0
    if len(a) == 1 or len(b) == 1:
        return 0.0
    if sorted(a) == sorted(b):
        return 0.95
    family = _family(a, b)
    given = _given(a[0], b[0]) if family else 0.0
    middles = [w for w in a[1:-1] if len(w) > 1], [w for w in b[1:-1] if len(w) > 1]
    clash = bool(middles[0] and middles[1]) and not set(middles[0]) & set(middles[1]) and len(a) == len(b) == 3
    return 0.0 if clash else min(family, given)


def _family(a: list[str], b: list[str]) -> float:
    """Compare the family names: the last words, or one of two surnames."""
    if a[-1] == b[-1]:
        return 1.0
    if len(a[-1]) > 4 and len(b[-1]) > 4 and DamerauLevenshtein.distance(a[-1], b[-1], score_cutoff=1) <= 1 and a[0] == b[0]:
        return 0.9
    short, long = sorted((a, b), key=len)
    if len(long) > len(short) and a[0] == b[0] and set(short[1:]) <= set(long[1:]):
        return 0.88
    return 0.0


def _given(a: str, b: str) -> float:
    """Compare two given names: equal, one an initial, one a nickname of the other, one letter apart."""
    if a == b:
        return 1.0
    if len(a) == 1 or len(b) == 1:
        return 0.86 if a[0] == b[0] else 0.0
    if b in nicknames(a) or a in nicknames(b):
        return 0.92
    short, long = sorted((a, b), key=len)
    if long.startswith(short) and len(short) >= 3:
        return 0.87
    if len(short) > 4 and DamerauLevenshtein.distance(a, b, score_cutoff=1) <= 1:
        return 0.86
    return 0.0
