"""Tells names with letters of another alphabet that look Latin: they are not the person's name (Unicode Technical Standard 39, mixed scripts)."""

from __future__ import annotations

import re

_LOOK_LATIN = frozenset(
    "АВЕЅІЈКМНОРСТУХҮԚԜаеѕіјорсухԁһӏԛԝ"  # Cyrillic
    "ΑΒΕΖΗΙΚΜΝΟΡΤΥΧϳνορϲ"  # Greek
    "ՕՏՍօոսհց"  # Armenian
    "ᎠᎡᎢᎪᎫᎬᎳᎷᎻᏀᏃᏆᏎᏒᏔᏚᏞᏟᏢᏦᏴᏙᏩᏤᏕᎥᏂᏗᏏᏪᎩᏇ"  # Cherokee
    "ⲞⲢⲤⲬⲘⲎⲔⲂⲒⲣⲟⲥ"  # Coptic
)
"""Letters of other alphabets that print as Latin ones do in most typefaces: of Unicode's confusables, those that names of people can be made of."""
_LATIN = re.compile(r"[A-Za-z\u00c0-\u024f\u1e00-\u1eff]")


def is_double(name: str) -> bool:
    """Say whether a name looks Latin and is not: some of its letters are of another alphabet, and all of those look like Latin ones.

    A slip of the keyboard in a Cyrillic name (`Iгор`, its first letter Latin) is none: nobody takes it for a Latin name.
    """
    if name.isascii() or not _LATIN.search(name):
        return False
    others = {letter for letter in name if letter.isalpha() and not _LATIN.match(letter)}
    return bool(others) and others <= _LOOK_LATIN
