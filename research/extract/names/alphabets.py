"""Tells in which letters a name is printed: two alphabets in one name, letters that look Latin (Unicode Technical Standard 39), pictures beside it."""

from __future__ import annotations

import re
import unicodedata

_LOOK_LATIN = frozenset(
    "АВЕЅІЈКМНОРСТУХҮԚԜаеѕіјорсухԁһӏԛԝ"  # Cyrillic
    "ΑΒΕΖΗΙΚΜΝΟΡΤΥΧϳνορϲ"  # Greek
    "ՕՏՍօոսհց"  # Armenian
    "ᎠᎡᎢᎪᎫᎬᎳᎷᎻᏀᏃᏆᏎᏒᏔᏚᏞᏟᏢᏦᏴᏙᏩᏤᏕᎥᏂᏗᏏᏪᎩᏇ"  # Cherokee
    "ⲞⲢⲤⲬⲘⲎⲔⲂⲒⲣⲟⲥ"  # Coptic
)
"""Letters of other alphabets that print as Latin ones do in most typefaces: of Unicode's confusables, those that names of people can be made of."""
_LATIN = re.compile(r"[A-Za-z\u00c0-\u024f\u1e00-\u1eff]")


_CAPLESS = re.compile(r"[\u0590-\u1cff]{2}")
"""Letters of Hebrew, Arabic, India and other lands without capitals."""
_PICTURES = frozenset(("So", "Sk", "Cf"))
"""Categories of Unicode that pictures, what joins and what colours them are of."""


def is_latin(letter: str) -> bool:
    """Say whether a sign is a letter of the Latin alphabet, with marks or without."""
    return _LATIN.match(letter) is not None


def is_double(name: str) -> bool:
    """Say whether a name looks Latin and is not: some of its letters are of another alphabet, and all of those look like Latin ones.

    A slip of the keyboard in a Cyrillic name (`Iгор`, its first letter Latin) is none: nobody takes it for a Latin name.
    """
    if name.isascii() or not _LATIN.search(name):
        return False
    others = {letter for letter in name if letter.isalpha() and not _LATIN.match(letter)}
    return bool(others) and others <= _LOOK_LATIN


def is_mixed(words: list[str]) -> bool:
    """Say whether some words are Latin and others in letters without capitals: a Latin name, and what is said of its bearer."""
    return any(map(_CAPLESS.match, words)) and any(map(_LATIN.match, words))


def other_letters(text: str) -> int:
    """Return where a name goes on in the letters of another alphabet: 16 of `Uma Thiruchelvam உமா திருச்செல்வம்`; 0 where fewer than two Latin words precede."""
    if text.isascii():
        return 0
    tokens = text.split(" ")
    size = next((n for n, token in enumerate(tokens) if not is_latin(token[:1])), 0)
    behind = tokens[size:]
    return len(" ".join(tokens[:size])) if size >= 2 and all(token[:1].isalpha() and not is_latin(token[0]) for token in behind) else 0


def without_pictures(text: str) -> str:
    """Return a text without pictures at its ends: `Jane Roe` of `Jane Roe 🎓`, with the space before them."""
    if text.isascii():
        return text
    first, last = 0, len(text)
    while first < last and _is_picture(text[first]):
        first += 1
    while last > first and _is_picture(text[last - 1]):
        last -= 1
    return text[first:last]


def _is_picture(sign: str) -> bool:
    return unicodedata.category(sign) in _PICTURES or sign == "\ufe0f"
