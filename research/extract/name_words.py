"""What is known of one word of a name: given name, family name, ordinary word, place, and how much its letters look like a name's.

The word lists lie beside this file in `lexicon.txt.gz` (made by tests/quality/fit_lexicon.py from Faker), the weights of letter groups in
`name_letters.txt.gz` (made by tests/quality/fit_names.py). Both are read once, at first use.
"""

from __future__ import annotations

import functools
import gzip
import math
from importlib import resources
from typing import NamedTuple

_CYRILLIC = dict(zip("абвгдеёжзийклмнопрстуфхцчшщъыьэюяіїєґў", (
    "a b v g d e e zh z i y k l m n o p r s t u f kh ts ch sh shch  y  e yu ya i yi ye g u".split(" ")), strict=True))
_GREEK = dict(zip("αβγδεζηθικλμνξοπρστυφχψως", "a v g d e z i th i k l m n x o p r s t y f ch ps o s".split(), strict=True))
_ROMAN = str.maketrans(_CYRILLIC | _GREEK)


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


@functools.cache
def lexicon() -> Lexicon:
    """Return the word lists."""
    text = gzip.decompress(resources.files("research.extract").joinpath("lexicon.txt.gz").read_bytes()).decode()
    given, family, both, words, places = (frozenset(section.split("\n")) for section in text.split("\n\n"))
    return Lexicon(given | both, family | both, words, places)
