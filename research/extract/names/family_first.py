"""Names that begin with the family's, as in Hungary, Vietnam, Hong Kong and on lists of Romania: `Varró Károly`, `Nguyễn Văn Hùng`, `KOO Sing Fat`."""

from __future__ import annotations

import functools
from collections.abc import Sequence

from research.extract.names.features.word_marks import known
from research.extract.names.parts.apart import Parts
from research.extract.names.words import is_initial, is_particle, lexicon
from research.languages.lists import read
from research.languages.trade_words import phrases
from research.text import fold

FIRST = 0.95
"""Worth of a name whose words read like one only the other way round."""
_ENDS = ("poulos", "idis", "akis", "escu", "eanu")
"""Ends of the family names of Greece and Romania."""
MOST = 4
"""Words of such a name."""


@functools.cache
def _vietnamese() -> frozenset[str]:
    """Return the family names of Vietnam with their marks: nine people of ten bear one of them."""
    return frozenset(word.lower() for word in read("research.extract.names", "lists.txt")["surnames vi"])


@functools.cache
def _syllables(land: str) -> tuple[frozenset[str], frozenset[str]]:
    """Return family names in Latin letters and the syllables of given names: of southern China as Hong Kong, Singapore and Malaysia write them; of Korea."""
    lists = read("research.extract.names", "lists.txt")
    return frozenset(lists[f"surnames {land}"]), frozenset(lists[f"syllables {land}"])


def family_first(parts: Parts) -> int:
    """Return how many words at the front of a name are the family's: its last word is a given name, or its first a family's of Vietnam; 0 for others."""
    found = parts.words
    if parts.inverted or not 2 <= len(found) <= MOST or any(w[0].islower() for w in found):
        return 0
    if is_vietnamese(parts):
        return 1
    if is_syllabic(parts):
        return int(_reads_in_syllables(found[:-1]) if len(found) == MOST else not _is_turned(parts))
    if any(is_initial(w) or is_particle(w) for w in found):
        return 0
    marks = [known(fold(w)) for w in found]
    if not marks[0].family and " ".join(found).isascii() and not fold(found[0]).endswith(_ENDS):
        return 0  # Barren River, Junaid Rasheed: no list knows it for a family's, and no mark tells of a land where that one comes first
    if len(found) == MOST or marks[0].given or marks[-1].family or not marks[-1].given or not _may_lead(found[0]):
        return 0
    return len(found) - 1 if len(found) > 2 and not marks[1].given else 1


def is_vietnamese(parts: Parts) -> bool:
    """Say whether a name is Vietnamese: its first word is one of the few family names, and that or a vowel bears the marks of that script. Of two words it may
    be a province too: `Hà Nội`."""
    found = parts.words
    text = " ".join(found)
    if len(found) < 3 - bool(parts.honorifics) or found[0].lower() not in _vietnamese():
        return False
    if found[0].isascii() and not any(c in "ăâđêôơưĂÂĐÊÔƠƯ" or "\u1ea0" <= c <= "\u1ef9" for c in text):
        return False
    folded = fold(text)
    return folded not in lexicon().places and not phrases("titles", "not_names", "departments").holds(folded)


def is_syllabic(parts: Parts) -> bool:
    """Say whether a name is a family's of southern China or Korea and two syllables of a given name: `Ng Siu Hong`, `Sing Fat KOO` as names with their family's
    in capitals are turned, `Seo-yeon Park`; with a given name of the West before or behind it too, `Lim Bee Hoon Karen`. Three words of English are none: `So
    Long To`."""
    if parts.inverted:
        return False
    first, last, found = parts.words[0], parts.words[-1], parts.words
    if len(found) == MOST:
        return any(_is_western(word) and _reads_in_syllables(rest) for word, rest in ((last, found[:-1]), (first, found[1:])))
    return 2 <= len(found) < MOST and _reads_in_syllables((last, *found[:-1]) if _is_turned(parts) else found)


def _reads_in_syllables(printed: Sequence[str]) -> bool:
    family, *given = (fold(w) for w in printed)
    parted = given if len(given) == 2 else given[0].split("-")
    if len(parted) != 2 or len({family, *parted}) < 3 or (len(given) == 2 and all(known(w).word for w in (family, *given))):
        return False
    if " ".join(parted) in lexicon().places:
        return False  # See Hong Kong
    return any(family in families and all(w in syllables for w in parted) for families, syllables in map(_syllables, ("yue", "nan", "ko")))


def _is_western(word: str) -> bool:
    marks = known(fold(word))
    return word.istitle() and len(word) > 2 and marks.given and not (marks.word or marks.place)


def _is_turned(parts: Parts) -> bool:
    if len(parts.words) == 2:
        return "-" in parts.words[0] and "-" not in parts.words[1]
    return parts.words[-1].isupper() and not parts.words[0].isupper()


def _may_lead(word: str) -> bool:
    """Say whether a word may be a family name before a given name: no word of trade or of places, and an ordinary one only with the marks of its language."""
    folded = fold(word)
    marks, lists = known(folded), lexicon()
    if folded in lists.things or marks.place:
        return False
    trade = phrases("titles", "functions", "departments", "not_names", "labels").holds(folded)
    return marks.family or not (trade or (marks.word and word.isascii()))
