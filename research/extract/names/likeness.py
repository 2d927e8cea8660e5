"""How likely two printed names are one person's: short forms, initials, other alphabets, left-out names, slips of the key."""

from __future__ import annotations

import functools
import itertools
import re
from collections.abc import Sequence
from typing import NamedTuple

from rapidfuzz.distance import DamerauLevenshtein

from research.extract.names.words import is_particle, romanise
from research.languages.lists import read
from research.text import fold


class Printed(NamedTuple):
    """A name in the parts that are compared, as printed."""

    given: str
    family: str
    suffix: str = ""
    nickname: str = ""


_SPELLINGS = tuple(pair.split("=") for pair in "tsch=ch sch=sh cz=ch sz=sh kh=h ck=k ph=f th=t ts=c tz=c ks=x ae=a oe=o ue=u w=v j=i y=i".split())
"""What one sound is written as: by transliteration, or where umlauts are missing."""
_SUFFIX = {"jr": "2", "jnr": "2", "junior": "2", "ii": "2", "sr": "1", "snr": "1", "senior": "1", "iii": "3", "iv": "4"}


def likeness(a: Printed, b: Printed) -> float:
    """Return 0 to 1: 1 for the same words, 0 where given or family names cannot be one person's."""
    if a.suffix and b.suffix and _SUFFIX.get(fold(a.suffix).strip("."), a.suffix) != _SUFFIX.get(fold(b.suffix).strip("."), b.suffix):
        return 0.0
    given_a, given_b, family_a, family_b = _words(a.given), _words(b.given), _words(a.family), _words(b.family)
    straight = _given(given_a, given_b, _words(a.nickname), _words(b.nickname)) * _family(family_a, family_b)
    crossed = 0.95 if sorted(given_a + family_a) == sorted(given_b + family_b) and given_a and family_a else 0.0
    return max(straight, crossed) * (0.85 if bool(a.suffix) != bool(b.suffix) else 1.0)


def marks(name: Printed) -> frozenset[tuple[str, ...]]:
    """Return marks of which two names share one wherever their likeness is 0.85 and more, so that nobody need be compared with everybody.

    Whoever is so alike has a family word and a first given name that sound the same, or are forms of one, or else has the very same words.
    """
    given, family = _words(name.given), _words(name.family)
    proper = tuple(w for w in family if not is_particle(w)) or family
    families = {"".join(proper), *map(_sound, proper)}
    firsts = {"".join(given)}
    for word in (*given[:1], *_words(name.nickname)[:1]):
        firsts |= {word, _sound(word), *map(str, _short_forms().get(word, ()))}
    return frozenset({tuple(sorted(given + family)), *itertools.product(firsts, families)})


@functools.lru_cache(maxsize=20_000)
def _words(text: str) -> tuple[str, ...]:
    found = (re.sub("['’ʼ‘`´]", "", romanise(w)) for w in re.split(r"[\s\-‐.]+", fold(text)))
    return tuple(w for w in found if w)


@functools.cache
def _short_forms() -> dict[str, frozenset[int]]:
    """Return {folded given name: the numbers of the groups of short and foreign forms that hold it}."""
    groups: dict[str, set[int]] = {}
    for number, (first, others) in enumerate(read("research.extract.names", "nicknames.txt").items()):
        for name in (first, *others):
            groups.setdefault(name, set()).add(number)
    return {name: frozenset(numbers) for name, numbers in groups.items()}


@functools.lru_cache(maxsize=20_000)
def _sound(word: str) -> str:
    for written, heard in _SPELLINGS:
        word = word.replace(written, heard)
    return re.sub(r"(.)\1+", r"\1", word)


def _slip(a: str, b: str) -> bool:
    """Say whether two words differ by one slip of the key; a last vowel is none, for it tells Daniel from Daniela."""
    if min(len(a), len(b)) < 5 or a[0] != b[0] or a.rstrip("aeiou") == b.rstrip("aeiou"):
        return False
    return DamerauLevenshtein.distance(a, b, score_cutoff=1) <= 1


def _one_given(a: str, b: str) -> float:
    if a == b:
        return 1.0
    if min(len(a), len(b)) == 1:
        return 0.6 if a[0] == b[0] else 0.0
    forms = _short_forms()
    if forms.get(a, frozenset()) & forms.get(b, frozenset()) or _sound(a) == _sound(b):
        return 0.9
    short, long = sorted((a, b), key=len)
    if len(short) >= 3 and long.startswith(short) and len(long) - len(short) > 1:
        return 0.75
    return 0.75 if _slip(a, b) else 0.0


def _given(a: Sequence[str], b: Sequence[str], nick_a: Sequence[str], nick_b: Sequence[str]) -> float:
    if not a or not b:
        return 0.4
    best = _one_given(a[0], b[0])
    if best and len(a) > 1 and len(b) > 1:
        middles = max(_one_given(x, y) for x in a[1:] for y in b[1:])
        return best * (0.3 if not middles and "".join(a) != "".join(b) else 1.0)
    if best < 0.9:
        called = [_one_given(x, b[0]) for x in nick_a[:1]] + [_one_given(a[0], y) for y in nick_b[:1]]
        middle = [0.7 * _one_given(x, y) for x, y in [(x, b[0]) for x in a[1:]] + [(a[0], y) for y in b[1:]] if min(len(x), len(y)) > 1]
        joined = [0.95] if "".join(a) == "".join(b) else []
        best = max([best, *(0.95 * c for c in called), *middle, *joined])
    return best * (0.97 if len(a) != len(b) else 1.0)


def _family(a: Sequence[str], b: Sequence[str]) -> float:
    if not a or not b:
        return 0.45
    a, b = tuple(w for w in a if not is_particle(w)) or a, tuple(w for w in b if not is_particle(w)) or b
    if a == b or "".join(a) == "".join(b):
        return 1.0
    if min(len(w) for w in (*a, *b)) == 1 and len(a) == len(b) == 1:
        return 0.6 if a[0][0] == b[0][0] else 0.0
    if [_sound(w) for w in a] == [_sound(w) for w in b]:
        return 0.9
    if len(a) != len(b) and ({*a} <= {*b} or {*b} <= {*a}):
        return 0.85
    return 0.7 if len(a) == len(b) and all(x == y or _slip(x, y) for x, y in zip(a, b, strict=True)) else 0.0
