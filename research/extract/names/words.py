"""The word lists for names: given names, family names, ordinary words, places and things.

They lie beside this file in `lexicon.txt.gz` (made by tests/quality/fit_lexicon.py from Faker and GeoNames), the names of lands that Faker knows too little of
in `lists.txt`, and are read once, at first use.
"""

from __future__ import annotations

import functools
import gzip
from typing import NamedTuple

from research.languages.lists import read
from research.shelf import table

_CYRILLIC = "а=a б=b в=v г=g д=d е=e ж=zh з=z и=i к=k л=l м=m н=n о=o п=p р=r с=s т=t у=u ф=f х=kh ц=ts ч=ch ш=sh щ=shch ъ= ы=y ь= э=e ю=yu я=ya і=i є=ye ґ=g"
_GREEK = "α=a β=v γ=g δ=d ε=e ζ=z η=i θ=th ι=i κ=k λ=l μ=m ν=n ξ=x ο=o π=p ρ=r σ=s τ=t υ=y φ=f χ=ch ψ=ps ω=o ς=s"
_ROMAN = str.maketrans(dict(pair.split("=") for pair in f"{_CYRILLIC} {_GREEK}".split()))


def romanise(folded: str) -> str:
    """Return folded Cyrillic or Greek in Latin letters, in the usual English manner; other letters stay."""
    return folded.translate(_ROMAN)


class Lexicon(NamedTuple):
    """Sets of folded words."""

    given: frozenset[str]
    family: frozenset[str]
    words: frozenset[str]
    """Ordinary words of prose, jobs and trades; some are names too (mark, young, baker)."""
    places: frozenset[str]
    """Countries, states, regions and towns, whole (`new mexico`, `rio de janeiro`), and the words of countries and regions."""
    things: frozenset[str]
    """Words of streets, places, organisations and goods, which make a string no person's name: `creek`, `foods`, `platz`."""


@functools.cache
def lexicon() -> Lexicon:
    """Return the word lists."""
    text = gzip.decompress(table("research.extract.names", "lexicon.txt.gz")).decode()
    given, family, both, *others = (section.split("\n") for section in text.split("\n\n"))
    more = read("research.extract.names", "lists.txt")
    return Lexicon(frozenset((*given, *both, *more["given"])), frozenset((*family, *both, *more["family"])), *map(frozenset, others))


@functools.cache
def towns() -> frozenset[str]:
    """Return the towns of 80,000 people and more (GeoNames) that bear a person's name, folded: `austin`, `florence`; they are not among `places`."""
    return frozenset(read("research.extract.names", "lists.txt")["towns"])
