"""Features of a title's shape: how long it is, how it is punctuated and capitalised."""

from __future__ import annotations

from research.extract.titles.view import LINKS, View
from research.text import words

_OUR = frozenset("our the unser unsere notre nos nuestro ons onze a an your meet".split())


def one(view: View) -> bool:
    """One word."""
    return view.size == 1


def two(view: View) -> bool:
    """Two words."""
    return view.size == 2


def three_four(view: View) -> bool:
    """Three or four words."""
    return 2 < view.size <= 4


def five_eight(view: View) -> bool:
    """Five to eight words."""
    return 4 < view.size <= 8


def nine_fifteen(view: View) -> bool:
    """Nine to fifteen words."""
    return 8 < view.size <= 15


def sixteen(view: View) -> bool:
    """Sixteen words and more."""
    return view.size > 15


def digits(view: View) -> bool:
    """A digit stands in it."""
    return any(c.isdigit() for c in view.text)


def full_stop(view: View) -> bool:
    """It ends or is parted by a full stop, as sentences are."""
    return (view.text.endswith(".") and view.size > 3) or ". " in view.text


def question(view: View) -> bool:
    """It ends in a question mark, an exclamation mark or dots."""
    return view.text.endswith(("?", "!", "…", "..."))


def colon(view: View) -> bool:
    """A colon stands in it."""
    return ":" in view.text


def comma(view: View) -> float:
    """Commas, three and more as 3."""
    return min(3.0, view.text.count(","))


def bar(view: View) -> bool:
    """A stroke or a bullet parts it."""
    return "|" in view.text or " / " in view.text or "•" in view.text


def ampersand(view: View) -> bool:
    """An ampersand stands in it."""
    return "&" in view.text


def capital_share(view: View) -> float:
    """Share of the words, small ones left out, that begin with a capital."""
    large = [w for w in view.text.split() if w[0].isalpha() and (said := words(w)) and said[0] not in LINKS]
    return sum(w[0].isupper() for w in large) / len(large) if large else 0.0


def all_capitals(view: View) -> bool:
    """Several words, all in capitals."""
    return view.text.isupper() and view.size > 1


def lower_first(view: View) -> bool:
    """It begins with a small letter."""
    return view.text[0].islower()


def quote(view: View) -> bool:
    """It begins with a quotation mark."""
    return view.text[0] in "\"“„«‘'"


def our_first(view: View) -> bool:
    """It begins with an article, "our", "your" or "meet"."""
    return view.found[0] in _OUR


def address(view: View) -> bool:
    """An address of the web or of e-mail stands in it."""
    return "@" in view.text or "www" in view.text or "http" in view.text


def brackets(view: View) -> bool:
    """A bracket stands in it."""
    return "(" in view.text
