"""One pass over the markup of a page, which makes its tree and its lines of text."""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from typing import Any

from selectolax.lexbor import LexborHTMLParser, LexborNode

from research.document.markup import bearable
from research.document.tree import HEADINGS, INLINE, SILENT, Element, Line, Span
from research.text import squeeze

MAX_DEPTH = 400
"""Levels kept; what is nested deeper hangs on the deepest kept element. Real pages stay below 60; only hostile ones pass it."""

MAX_ELEMENTS = 50_000
"""Elements read; the largest real page met has 9,000. What follows is left out, so that no page costs more than a second."""

_BEGINS_NUMBER, _SHORTEST_NUMBER = frozenset("+(0123456789"), 8
"""First signs and least length of a telephone number in an element of its own, which a style sheet draws apart from the words beside it."""

_WHOLE_ADDRESS = re.compile(r"[\w.+-]+@[\w-]+(?:\.[\w-]+)+")

_WITHIN_LINES = INLINE | SILENT
_CLOSED = SILENT - {"head"}
_CLOAKING = frozenset(("span", "joomla-hidden-mail"))
"""Elements into which a script of Joomla's writes an address, and which say until then that it is kept from robots."""


@dataclass(slots=True, eq=False)
class Parsed:
    """What a page's markup holds."""

    root: Element = field(default_factory=lambda: Element("html", {}, None))
    all: list[Element] = field(default_factory=list)
    """Every element in document order."""
    lines: list[Line] = field(default_factory=list)
    title: str = ""
    meta: dict[str, str] = field(default_factory=dict)
    """`<meta>` content by folded name or property: {"og:site_name": "Acme"}."""
    json_ld: list[str] = field(default_factory=list)
    """Raw texts of the JSON-LD blocks."""
    scripts: list[tuple[dict[str, str], str]] = field(default_factory=list)
    """(attributes, text) of every other script."""


def parse(source: str) -> Parsed:
    """Return what the markup of a page holds, however broken it is."""
    parsed = Parsed()
    _Walk(parsed).run(source)
    return parsed


class _Walk:
    """One pass over the parsed tree."""

    def __init__(self, parsed: Parsed) -> None:
        self.parsed = parsed
        self._cards: set[int] = set()
        """Ids of the links that are blocks."""
        self._levels: dict[int, int] = {}
        """{id of a block: the rank of the heading that it is or stands in}; most lines stand in blocks beside each other."""

    def run(self, source: str) -> None:
        """Walk without recursion, and without a call for each node: half of a page's reading time went here once."""
        root = LexborHTMLParser(bearable(source)).root
        if root is None:
            return
        parsed = self.parsed
        parsed.root.attrs = _attributes(root)
        every, lines = parsed.all, parsed.lines
        every.append(parsed.root)
        current, depth = parsed.root, 0
        node = root.child
        hanging: list[int] = []  # depths beyond MAX_DEPTH at which no element was made
        runs: list[tuple[str, Element, int]] = []  # texts that wait for the end of their line, numbered
        said = False  # whether any text waits, be it white space
        texts = 0
        while node is not None and len(every) < MAX_ELEMENTS:
            tag = node.tag or ""
            leaving = False
            if tag == "-text":
                text = node.text_content
                if text and current.tag not in SILENT:
                    said = True
                    if runs or not text.isspace():  # most texts are the white space between two blocks
                        runs.append((text, current, texts))
                        texts += 1
            elif tag == "br":
                said = bool(runs) and self.flush(runs)
            elif tag and tag[0] != "-":
                leaving = True
                depth += 1
                if depth > MAX_DEPTH:
                    hanging.append(depth)
                else:
                    whole = tag == "a" and _is_card(node)
                    if said and (whole or tag not in _WITHIN_LINES):
                        said = bool(runs) and self.flush(runs)
                    current = Element(tag, _attributes(node), current, len(lines), len(every), texts)
                    every.append(current)
                    if whole:
                        self._cards.add(id(current))
                if tag in _CLOSED or (tag in _CLOAKING and _is_cloak(node, current)):
                    self.silent(tag, node, current)
                elif (inner := node.child) is not None:
                    node = inner
                    continue
            while True:
                if leaving:
                    if hanging and hanging[-1] == depth:
                        hanging.pop()
                    else:
                        if said and (current.tag not in _WITHIN_LINES or id(current) in self._cards):
                            said = bool(runs) and self.flush(runs)
                        current.last = len(lines) + (bool(runs) and current.tag in _WITHIN_LINES)  # words around it may still wait for the end of their line
                        current.end, current.ended = len(every), texts
                        current = current.parent or current
                    depth -= 1
                following = node.next
                if following is not None or not depth or (above := node.parent) is None:
                    break
                node, leaving = above, True
            node = following
        if runs:
            self.flush(runs)
        for element in (current, *current.ancestors()):  # the root, and what was open where the page was cut
            element.last, element.end, element.ended = len(lines), len(every), texts

    def silent(self, tag: str, node: object, element: Element) -> None:
        parsed = self.parsed
        if tag == "meta":
            name = (element.attrs.get("name") or element.attrs.get("property") or element.attrs.get("http-equiv") or "").strip().lower()
            if name:
                parsed.meta.setdefault(name, element.attrs.get("content", ""))
            return
        if tag not in ("script", "title"):
            return
        text: str = node.text(deep=True) if tag == "title" else (node.text_content or node.text(deep=True))  # type: ignore[attr-defined]  # a selectolax node
        if tag == "title":
            parsed.title = parsed.title or squeeze(text)
        elif "ld+json" in element.attrs.get("type", "").lower():
            parsed.json_ld.append(text)
        else:
            parsed.scripts.append((element.attrs, text))

    def flush(self, runs: list[tuple[str, Element, int]]) -> bool:
        """Make a line of the waiting texts, which wait no longer; False, since nothing waits then."""
        while len(runs) > 1 and runs[-1][0].isspace():
            runs.pop()
        if len(runs) == 1:
            text, element, number = runs[0]
            text = squeeze(text)
            spans = [Span(text, element, number)]
        else:
            text, spans = _joined(runs)
        runs.clear()
        if not text:
            return False
        block = _common_block(spans, self._cards)
        lines = self.parsed.lines
        lines.append(Line(len(lines), text, block, tuple(spans), self.level(block)))
        return False

    def level(self, block: Element | None) -> int:
        """Return 1 to 6 for a block within such a heading, else 0."""
        if block is None:
            return 0
        known = self._levels.get(id(block))
        if known is None:
            known = self._levels[id(block)] = HEADINGS.get(block.tag) or self.level(block.parent)
        return known


def _attributes(node: LexborNode) -> dict[str, str]:
    attributes: dict[str, Any] = node.attributes
    return {name: value or "" for name, value in attributes.items()} if None in attributes.values() else attributes  # `<a download>`


def _meets_contact(before: str, text: str, said: list[tuple[list[str], Element, int]]) -> bool:
    """Say whether a telephone number and a word meet, or an e-mail address and either: the text of one element, and the letter with which the elements
    before it end."""
    if "@" in text:
        return before.isalnum() and _WHOLE_ADDRESS.match(text) is not None
    number = text if before.isalpha() else said[-1][0][-1].lstrip() if before.isdigit() and text[0].isalpha() else ""
    return len(number) >= _SHORTEST_NUMBER and number[0] in _BEGINS_NUMBER


def _joined(runs: list[tuple[str, Element, int]]) -> tuple[str, list[Span]]:
    """Return the text of a line and its spans, from what its elements say one after the other."""
    parts: list[str] = []
    before, last = " ", None  # the letter and the element before a text
    said: list[tuple[list[str], Element, int]] = []
    for text, element, number in runs:
        clean = "" if text.isspace() else squeeze(text)
        if not clean:
            parts.append(" ")
            before = " "
            continue
        # Two inline elements without white space between them are drawn apart by style sheets: "Jane Roe" "Head of Data".
        apart = last is not None and last is not element and not before.isspace()
        if apart and ((text[0].isupper() and (before.isalnum() or before in ").") and not before.isupper()) or _meets_contact(before, text, said)):
            parts.append(" ")
        parts.append(text)
        spaced, before = before.isspace() or text[0].isspace(), text[-1]
        if last is element:
            said[-1][0].append(f" {clean}" if spaced else clean)
        else:
            said.append(([clean], element, number))
        last = element
    return squeeze("".join(parts)), [Span("".join(texts), element, number) for texts, element, number in said]


def _is_cloak(node: LexborNode, element: Element) -> bool:
    """Say whether an element holds nothing but the words that stand for an address until a script has written it."""
    if element.tag == "span" and not element.attrs.get("id", "").startswith("cloak"):
        return False
    only = node.child
    return only is not None and only.next is None and only.tag == "-text" and "@" not in (only.text_content or "")


def _is_card(link: LexborNode) -> bool:
    """Say whether a link is drawn as a block beside others: of several elements and no words of its own, with a link right before or after it."""
    parts = 0
    child = link.child
    while child is not None:
        if child.tag == "-text" and not (child.text_content or "").isspace():
            return False
        parts += (child.tag or "-")[0] != "-"
        child = child.next
    return parts > 1 and (_beside(link, "prev") == "a" or _beside(link, "next") == "a")


def _beside(node: LexborNode, way: str) -> str:
    """Return the tag of the node before or after one, white space passed over; "" where there is none."""
    other = getattr(node, way)
    while other is not None and other.tag == "-text" and (other.text_content or " ").isspace():
        other = getattr(other, way)
    return (other.tag or "") if other is not None else ""


def _common_block(spans: list[Span], cards: set[int]) -> Element:
    """Return the nearest block around the first span."""
    element = spans[0].element
    while element.tag in INLINE and id(element) not in cards and element.parent is not None:
        element = element.parent
    return element
