"""What one word of a printed name is: by the lists of given names, family names, ordinary words, places and things; an initial, a particle, letters, a trade.

The lists lie beside this file in `lexicon.txt.gz` (made by tests/quality/fit_lexicon.py from Faker and GeoNames), the names of lands that Faker knows too
little of in `lists.txt`, and are read once, at first use.
"""

from __future__ import annotations

import functools
import gzip
import re
from typing import NamedTuple

from research.languages.lists import read
from research.languages.trade_words import phrases
from research.shelf import table
from research.text import fold, words

_CYRILLIC = "а=a б=b в=v г=g д=d е=e ж=zh з=z и=i к=k л=l м=m н=n о=o п=p р=r с=s т=t у=u ф=f х=kh ц=ts ч=ch ш=sh щ=shch ъ= ы=y ь= э=e ю=yu я=ya і=i є=ye ґ=g"
_GREEK = "α=a β=v γ=g δ=d ε=e ζ=z η=i θ=th ι=i κ=k λ=l μ=m ν=n ξ=x ο=o π=p ρ=r σ=s τ=t υ=y φ=f χ=ch ψ=ps ω=o ς=s"
_ROMAN = str.maketrans(dict(pair.split("=") for pair in f"{_CYRILLIC} {_GREEK}".split()))
_CHILD_WORDS = frozenset("s/o d/o w/o a/l a/p".split())
"""Son, daughter or wife of, in Malaysian and Singaporean names of Indian origin: `Raj s/o Kumar`, `Mala A/P Nathan`."""
_BETWEEN = frozenset("-–|")
"""Between letters after a name: `RN - CRNA`."""
_CAPITALS = re.compile(r"[A-Z][A-Za-z]{0,5}(?:[-.][A-Za-z]{1,5})*\.?")


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
    ordinary, places, things = map(frozenset, others)
    more = read("research.extract.names", "lists.txt")
    return Lexicon(
        frozenset((*given, *both, *more["given"])),
        frozenset((*family, *both, *more["family"])),
        ordinary,
        places,
        things | {*more["things"]},
    )


@functools.cache
def towns() -> frozenset[str]:
    """Return the towns of 80,000 people and more (GeoNames) that bear a person's name, folded: `austin`, `florence`; they are not among `places`."""
    return frozenset(read("research.extract.names", "lists.txt")["towns"])


@functools.lru_cache(maxsize=20_000)
def normal(text: str) -> str:
    """Return the form in which words are listed: `Dipl.-Ing.` as `dipl ing`."""
    return " ".join(words(text))


@functools.lru_cache(maxsize=20_000)
def is_initial(word: str) -> bool:
    """Say whether a word is one or two letters with points, or one capital: `J.`, `J.R.`, `L`."""
    letters = word.replace(".", "").replace("-", "").rstrip("ªº")  # Mª: María
    return letters.isupper() and (len(letters) == 1 or (len(letters) <= 3 and "." in word and word.count(".") >= len(letters) - 1))


@functools.lru_cache(maxsize=20_000)
def is_particle(word: str) -> bool:
    """Say whether a word in lower case (or a capitalised one inside a name) belongs to the family name after it."""
    return fold(word).rstrip("'") in phrases("particles").whole or word.lower() in _CHILD_WORDS or word in ("d'", "al-", "el-", "‘t", "'t", "’t")


@functools.lru_cache(maxsize=20_000)
def is_credentials(text: str) -> bool:
    """Say whether text holds nothing but listed letters after a name: `Ph.D.`, `CPA CVA`, `LL.M.`."""
    tokens = [token for token in text.replace("/", " ").split() if token not in _BETWEEN]
    n = 0
    while n < len(tokens):
        size = next((size for size in (3, 2, 1) if n + size <= len(tokens) and normal(" ".join(tokens[n:n + size])) in phrases("credentials").whole), 0)
        if not size:
            return False
        n += size
    return bool(tokens)


def is_capitals(text: str) -> bool:
    """Say whether text looks like letters after a name that are on no list: short, mostly capitals, and no title."""
    tokens = [token for token in text.strip(". ").split() if token not in _BETWEEN]
    return bool(tokens) and len(tokens) <= 4 and all(_is_unlisted(t) or is_credentials(t) for t in tokens)


def _is_unlisted(token: str) -> bool:
    letters = [c for c in token if c.isalpha()]
    return len(letters) > 2 and 2 * sum(c.isupper() for c in letters) > len(letters) and bool(_CAPITALS.fullmatch(token)) and not is_trade(words(token))


def is_trade(found: list[str]) -> bool:
    """Say whether any of some folded words, or all of them together, are of a trade, a rank or a department and no name."""
    trade = phrases("titles", "seniority", "functions", "not_names", "departments")
    return any(trade.holds(w) for w in found) or " ".join(found) in trade.whole
