"""Turns the HTML fragments of advert descriptions into plain lines, and parses the lists of boards that answer in markup."""

from __future__ import annotations

import html
import logging
import re
import warnings
from typing import TYPE_CHECKING

from research.text import squeeze

if TYPE_CHECKING:
    from bs4 import BeautifulSoup

BLOCKS = "address article aside blockquote br dd div dl dt figure footer form h1 h2 h3 h4 h5 h6 header hr li main ol p pre section table td th tr ul".split()
MAX_FRAGMENT = 400_000
"""Characters read of one description: ten times the longest met."""

MAX_FIELD = 2_000
"""Characters read of a title or a department."""

MAX_ESCAPED = 3
"""Times that a field may have been escaped, one system's export being the next one's words."""

_BLOCK = re.compile(rf"<(?=/?(?:{'|'.join(BLOCKS)})\b)", re.I)
_ESCAPED = re.compile(r"&(?:amp;)?lt;/?\w")


def plain(fragment: str) -> str:
    """Return the words of an HTML fragment (or of an escaped one, or of plain text), one line a block; never raises."""
    fragment = fragment[:MAX_FRAGMENT]
    while _ESCAPED.search(fragment) and not re.search(r"</?\w", fragment):
        fragment = html.unescape(fragment)
    if "<" not in fragment:
        return lines(html.unescape(fragment))
    from selectolax.lexbor import LexborHTMLParser  # which has parsed the page by then: a role in words needs no parser

    from research.document.markup import bearable

    parsed = LexborHTMLParser(bearable(_BLOCK.sub("\n<", re.sub(r"\s+", " ", fragment))))
    parsed.strip_tags(["script", "style", "template"])
    return lines(parsed.root.text() if parsed.root else "")


_ASIDE = re.compile(r"<(small|sub|sup)\b[^>]*>.*?</\1\s*>", re.I | re.S)


def phrase(field: str) -> str:
    """Return a short field (a title, a department) as people read it: no tags, no entities, its first line, what is set small left out."""
    field = field[:MAX_FIELD]
    if "&" not in field and "<" not in field:
        return squeeze(field)
    for _ in range(MAX_ESCAPED):
        field = html.unescape(field)
    first, *_ = plain(_ASIDE.sub(" ", field)).split("\n")
    return first or squeeze(field)


def soup(markup: str | bytes, parser: str = "lxml") -> BeautifulSoup | None:
    """Return the parsed answer of a board; None where the parser gives up. lxml, since Python's own takes time with the square of tags left open."""
    from bs4 import BeautifulSoup  # a seventh of a second: only where a board answers in markup
    from bs4.exceptions import ParserRejectedMarkup

    logging.getLogger("bs4").setLevel(logging.ERROR)  # nor of letters that cannot be read

    try:
        with warnings.catch_warnings():
            warnings.simplefilter("ignore")  # of markup that looks like a file's name, or like XML: nobody would be told who could mend it
            return BeautifulSoup(markup, parser)
    except (ParserRejectedMarkup, RecursionError, ValueError):  # the last of a declared encoding that is no name
        return None


def lines(text: str) -> str:
    """Return text with white space folded within its lines, and empty lines gone."""
    return "\n".join(clean for line in text.splitlines() if (clean := squeeze(line)))
