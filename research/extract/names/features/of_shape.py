"""Features of a name's shape: how many words it has, its capitals and signs, what stands before and behind."""

from __future__ import annotations

import re
import unicodedata

from research.extract.names.features.view import View, two_names
from research.extract.names.words import is_initial, is_particle

_CAMEL = re.compile(r"[^\W\d_A-Z]{2}[A-Z]")
_CAMEL_NAME = re.compile(r"(?:Mac|Fitz|Van|Von|Del?|Di|La|Le|Da|Des|Dos|San|St)[A-Z]")


def one(view: View) -> bool:
    """One word."""
    return len(view.whole) == 1


def two(view: View) -> bool:
    """Two words."""
    return len(view.whole) == 2


def three(view: View) -> bool:
    """Three words."""
    return len(view.whole) == 3


def four(view: View) -> bool:
    """Four words."""
    return len(view.whole) == 4


def more(view: View) -> bool:
    """Five words and more."""
    return len(view.whole) > 4


def middle_initial(view: View) -> bool:
    """An initial stands in the middle."""
    return any(map(is_initial, view.parts.words[1:-1]))


def particle(view: View) -> bool:
    """A particle stands in the middle: `van`."""
    return any(is_particle(w) for w in view.parts.words[1:-1])


def hyphen(view: View) -> bool:
    """A hyphen stands in it."""
    return "-" in view.printed


def apostrophe(view: View) -> bool:
    """An apostrophe stands in it."""
    return "'" in view.printed or "’" in view.printed


def all_capitals(view: View) -> bool:
    """Each word is in capitals."""
    return all(view.capitals)


def one_in_capitals(view: View) -> bool:
    """Some words are in capitals, and not all."""
    return any(view.capitals) and not all(view.capitals)


def lower(view: View) -> bool:
    """A word begins with a small letter, and is no particle."""
    return any(w[0].islower() and not is_particle(w) for w in view.whole)


def camel(view: View) -> bool:
    """A capital stands within a word, as in a brand, and not as in `McKay`, nor as all of `NÚÑEZ` are capitals."""
    return any(not w.isupper() and _CAMEL.search(w) and not _CAMEL_NAME.match(w) and not two_names(w) for w in view.whole)


def honorific(view: View) -> bool:
    """An honorific stands before it."""
    return bool(view.parts.honorifics)


def credentials(view: View) -> bool:
    """Letters such as `PhD` stand behind it."""
    return bool(view.parts.credentials)


def nickname(view: View) -> bool:
    """A nickname stands in it."""
    return bool(view.parts.nickname)


def inverted(view: View) -> bool:
    """The family name is set first: `Roe, Jane`."""
    return bool(view.parts.inverted)


def suffix(view: View) -> bool:
    """A suffix such as `Jr.` stands behind it."""
    return bool(view.parts.suffix)


def other_script(view: View) -> bool:
    """It is not in Latin letters."""
    return not unicodedata.name(view.whole[0][0], "LATIN").startswith("LATIN")


def short(view: View) -> float:
    """Words of one or two letters."""
    return sum(len(w) <= 2 for w in view.whole)


def long(view: View) -> float:
    """Words of more than twelve letters without a hyphen."""
    return sum(len(w) > 12 and "-" not in w for w in view.whole)
