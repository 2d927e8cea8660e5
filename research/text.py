"""Cleans strings: white space, accents, case, words; never raises."""

from __future__ import annotations

import functools
import re
import unicodedata

_SPACES = re.compile(r"[\s\u00a0\u200b-\u200f\u2028-\u202f\u205f\u2060-\u2069\u3000\ufeff\u00ad]+")
_COMMANDS = r"\x00-\x08\x0e-\x1b\x7f-\x84\x86-\x9f"
"""Characters that command a terminal, but for those that are white space."""
_INVISIBLE = re.compile(rf"[{_COMMANDS}\u200b-\u200f\u2060-\u2069\ufeff\u00ad]")
_NO_SPACES = re.compile(rf"[{_COMMANDS}\u00ad\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff]")
"""What `squeeze` folds and `str.split` keeps."""
_VOWELS = r"\u0900-\u0dff\u0e00-\u0eff\u1000-\u109f\u1780-\u17ff"
"""Scripts of India and South-East Asia, whose vowel signs belong to the word."""
_WORD = re.compile(rf"[^\W_]+(?:[{_VOWELS}][^\W_]*)*(?:['’][^\W_]+)*")


def count(number: float, one: str, many: str = "") -> str:
    """Return a number with its noun: `1 page`, `3 pages`, `2 people`. many: the plural that is not made by an s."""
    return f"{number if isinstance(number, int) else format(number, 'g')} {one if number == 1 else many or one + 's'}"


def integer(text: str) -> int | None:
    """Return the number that up to nine decimal digits say, as sheets and pages hold it; None for anything else: `²`, a thousand digits, nothing."""
    return int(text) if len(text) <= 9 and text.isascii() and text.isdecimal() else None


def squeeze(text: str) -> str:
    """Return text with invisible characters, and those that command a terminal, gone and every run of white space as one space."""
    if (text.isascii() and text.isprintable()) or not _NO_SPACES.search(text):
        return " ".join(text.split())
    return _SPACES.sub(" ", _INVISIBLE.sub("", text)).strip()


def strip_accents(text: str) -> str:
    """Return text without combining marks; letters that do not decompose (ø, ł, ß, đ) get their usual Latin form.

    Kana keep their voicing (ガ is not カ) and Hangul its syllables.
    """
    return _BEYOND_ASCII.sub(_unmarked, text)


_BEYOND_ASCII = re.compile(r"[^\x00-\x7f]+")


def _unmarked(found: re.Match[str]) -> str:
    plain = "".join(c for c in unicodedata.normalize("NFKD", found[0]) if not unicodedata.combining(c) or c in "\u3099\u309a")
    return unicodedata.normalize("NFC", plain).translate(_LATIN)


_LATIN = str.maketrans(
    {"ø": "o", "Ø": "O", "ł": "l", "Ł": "L", "đ": "d", "Đ": "D", "ß": "ss", "æ": "ae", "Æ": "AE", "œ": "oe", "Œ": "OE", "ı": "i", "þ": "th", "ð": "d"}
)


@functools.lru_cache(maxsize=16_384)
def fold(text: str) -> str:
    """Return the form in which words are compared: lower case, no accents, `&` as and, single spaces."""
    if text.isascii():
        return " ".join(text.lower().replace("&", " and ").split())
    return squeeze(strip_accents(text).casefold().replace("&", " and ").replace("’", "'"))


def words(text: str) -> list[str]:
    """Return the folded words of text, in order; punctuation is dropped, inner apostrophes are kept."""
    if text.isascii() and text.replace(" ", "").isalnum():  # most are, and need no pattern
        return text.lower().split()
    return _WORD.findall(fold(text))
