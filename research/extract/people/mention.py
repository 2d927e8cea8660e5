"""A mention: one place that reads like a name, and how that place is made.

It stands `alone` in its line or span, `leads` a line ("Jane Roe, CTO") or `tails` one ("CTO: Jane Roe").
"""

from __future__ import annotations

import functools
import re
from dataclasses import dataclass
from typing import Literal

from research.document import Element, Line
from research.extract.names.recognise import Name
from research.extract.names.within import between_posts, couple
from research.extract.names.words import is_credentials
from research.extract.titles.recognise import read_title

Form = Literal["alone", "lead", "tail"]
STRONG = 0.5
"""Score from which a mention counts as somebody else's when a block is measured."""
APART = 0.3
"""What a line's first element must read more like a name than the whole line, and the rest like a title, for it to be a name by itself."""
_NOISE = re.compile(r"^(?:first|last|odd|even|active|current|show|hide|visible|hidden|wow|aos-.*|animate.*|fade.*|delay.*|col-.*|lazy.*|is-.*)$")
_NUMBER = re.compile(r"\d+")
OUTER = frozenset(("body", "html", "main"))


@dataclass(slots=True, kw_only=True, eq=False)
class Mention:
    """One place that reads like a name."""

    name: Name
    key: str
    """`name_key` of the name."""
    quote: str
    """As printed."""
    line: Line
    element: Element
    """The span's inline element, or the line's block."""
    form: Form
    rest: str
    """What else the line says; "" for `alone` unless other spans stand beside it."""
    signature: str
    """How the place is made: tags and classes upwards, and the form."""
    second: int = -1
    """The line of the latter half of a name that stands in two places; -1 for a name in one."""


def beside_posts(text: str) -> list[tuple[Name, str, str, Form]]:
    """Return (name, as printed, post, form) of each person of "Chuck & Sandie Klassen, Owners" and "Attorney Jane Roe, Founding Partner"; [] of other lines.

    Of two posts, the more special one stands behind the name.
    """
    printed, comma, rest = text.partition(",")
    if comma and (both := couple(printed)) is not None and (title := read_title(rest)) is not None and title.score >= APART:
        return [(name, printed, rest.strip(), "lead") for name in both]
    if (found := between_posts(text)) is None:
        return []
    name, printed, before, behind = found
    if is_credentials(behind):
        return [(name, printed, before, "tail")]
    title = read_title(behind)
    return [(name, printed, behind, "lead")] if title is not None and title.score >= APART else []


@functools.lru_cache(maxsize=20_000)
def _shape(tag: str, classes: str) -> str:
    kept = sorted({_NUMBER.sub("#", c) for c in classes.split() if not _NOISE.match(c)})[:5]
    return ".".join([tag, *kept])


def shape(element: Element) -> str:
    """Return how an element is made: `div.card.team-member`, digits folded, classes that tell siblings apart left out."""
    return _shape(element.tag, element.attrs.get("class", ""))


def signature(element: Element, levels: int) -> str:
    """Return the shapes of an element and of its ancestors, upwards."""
    made = _shape(element.tag, element.attrs.get("class", ""))
    above = element.parent
    for _ in range(levels - 1):
        if above is None or above.tag in OUTER:
            break
        made = f"{made}<{_shape(above.tag, above.attrs.get('class', ''))}"
        above = above.parent
    return made
