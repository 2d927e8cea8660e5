"""A page's body, parsed once: a light tree of elements and the lines of text that a reader sees, each knowing the other.

selectolax parses (it keeps the text that lxml loses on broken markup); the tree is then walked once into plain objects, since
every question that patterns ask (which lines stand below this element, which ancestor parts two people) is about ranges of lines.
"""

from __future__ import annotations

import bisect
import functools
import html
import re
from collections import Counter, defaultdict
from collections.abc import Iterator
from typing import Any
from urllib.parse import urljoin, urlsplit

from selectolax.lexbor import LexborHTMLParser, LexborNode

from research import charsets
from research.markup import bearable
from research.model import Evidence, Fact, Page
from research.text import squeeze

INLINE = frozenset(
    "a abbr acronym b bdi bdo big cite code data dfn em font i ins kbd label mark nobr q s samp small span strike strong sub sup time tt u var wbr".split()
)
"""Elements that stand within a line of text; every other one starts a line of its own."""

SILENT = frozenset("script style noscript template head title meta link svg canvas iframe object video audio select option datalist math".split())
"""Elements whose text nobody sees."""

MAX_DEPTH = 400
"""Levels kept; what is nested deeper hangs on the deepest kept element. Real pages stay below 60; only hostile ones pass it."""

MAX_ELEMENTS = 50_000
"""Elements read; the largest real page met has 9,000. What follows is left out, so that no page costs more than a second."""

_DATA = re.compile(r"json|javascript|ecmascript", re.IGNORECASE)

_WITHIN_LINES = INLINE | SILENT
_CLOSED = SILENT - {"head"}

HEADINGS = {"h1": 1, "h2": 2, "h3": 3, "h4": 4, "h5": 5, "h6": 6}


class Element:
    """One element; `document.lines[first:last]` are the lines below it (of an inline element: the lines that it has a part in).

    `document.all[place + 1 : end]` are the elements below it, and its words are the page's texts from number `began` to `ended`, so that what stands where is
    told by comparing numbers, however long a line or a list is.
    """

    __slots__ = ("_steps", "attrs", "began", "children", "end", "ended", "first", "last", "parent", "place", "tag")

    def __init__(self, tag: str, attrs: dict[str, str], parent: Element | None, first: int = 0, place: int = 0, began: int = 0) -> None:
        self._steps: dict[int, str] | None = None
        self.tag = tag
        self.attrs = attrs
        self.parent = parent
        self.children: list[Element] = []
        self.first = first
        self.last = 0
        self.place = place
        self.end = 0
        self.began = began
        self.ended = 0
        if parent is not None:
            parent.children.append(self)

    @property
    def classes(self) -> list[str]:
        return self.attrs.get("class", "").split()

    def ancestors(self) -> Iterator[Element]:
        """Yield the parent, its parent, and so on."""
        element = self.parent
        while element is not None:
            yield element
            element = element.parent

    def is_below(self, other: Element) -> bool:
        """Say whether an element is an ancestor of this one."""
        return other.place < self.place < other.end

    def within(self, tags: frozenset[str]) -> Element | None:
        """Return this element or its nearest ancestor that has one of the tags."""
        element: Element | None = self
        while element is not None:
            if element.tag in tags:
                return element
            element = element.parent
        return None

    def locator(self) -> str:
        """Return a CSS path that a browser's console takes: from the nearest id, else from the root."""
        steps: list[str] = []
        element: Element | None = self
        while element is not None and element.parent is not None:
            name = element.attrs.get("id", "")
            if re.fullmatch(r"[A-Za-z][\w-]*", name):
                steps.append(f"#{name}")
                break
            steps.append(element.parent._step(element))
            element = element.parent
        return " > ".join(reversed(steps)) or self.tag

    def _step(self, child: Element) -> str:
        """Return the selector of a child; told once for all children, since long lists ask for each of theirs."""
        if self._steps is None:
            self._steps = {}
            totals = Counter(c.tag for c in self.children)
            seen: Counter[str] = Counter()
            for c in self.children:
                seen[c.tag] += 1
                self._steps[id(c)] = c.tag if totals[c.tag] == 1 else f"{c.tag}:nth-of-type({seen[c.tag]})"
        return self._steps[id(child)]

    def __repr__(self) -> str:
        return f"<{self.tag} {self.attrs.get('class', '')} {self.first}:{self.last}>"


class Span:
    """A run of text within a line that belongs to one inline element (or to the block itself)."""

    __slots__ = ("element", "number", "text")

    def __init__(self, text: str, element: Element, number: int) -> None:
        self.text = text
        self.element = element
        self.number = number
        """Of the page's text with which it begins."""


class Line:
    """One line of text as a reader sees it: a block's run of inline content, parted at `<br>`."""

    __slots__ = ("element", "heading", "index", "spans", "text")

    def __init__(self, index: int, text: str, element: Element, spans: tuple[Span, ...], heading: int) -> None:
        self.index = index
        self.text = text
        """White space folded; never empty."""
        self.element = element
        """The block that holds it."""
        self.spans = spans
        self.heading = heading
        """1 to 6 within such a heading, else 0."""

    def __repr__(self) -> str:
        return f"<{self.index} {self.element.tag}{self.heading or ''} {self.text!r}>"


class Document:
    """A parsed page; made by `Document.parse`."""

    def __init__(self, page: Page, source: str) -> None:
        self.page = page
        self.source = source
        """The body as text."""
        self.lines: list[Line] = []
        self.root = Element("html", {}, None)
        self.all: list[Element] = []
        """Every element in document order."""
        self.title = ""
        self.meta: dict[str, str] = {}
        """`<meta>` content by folded name or property: {"og:site_name": "Acme"}."""
        self.json_ld: list[str] = []
        """Raw texts of the JSON-LD blocks."""
        self.scripts: list[tuple[dict[str, str], str]] = []
        """(attributes, text) of every other script."""

    @classmethod
    def parse(cls, body: bytes, page: Page) -> Document:
        """Return the document of a body of any bytes; never raises."""
        encoding, source = charsets.decoded(page.content_type, body)
        if encoding != "utf-8" or b"\x00" in body:  # in UTF-8 only a zero byte makes a zero letter, and bytes are looked through in no time
            source = source.replace("\x00", "")
        document = cls(page, source)
        if is_data(page):
            document.scripts.append(({"type": page.content_type}, document.source))
        else:
            _Walk(document).run()
        return document

    @functools.cached_property
    def language(self) -> str:
        """The page's own word on its language, as ISO 639-1; "" where it says none."""
        return self.root.attrs.get("lang", self.meta.get("content-language", "")).strip().lower()[:2]

    @functools.cached_property
    def base(self) -> str:
        """The URL against which links are read."""
        for element in self.elements("base"):
            if element.attrs.get("href"):
                return urljoin(self.page.url, element.attrs["href"].strip())
        return self.page.url

    def elements(self, tag: str, below: Element | None = None) -> list[Element]:
        """Return every element of a tag, in document order: of the page, or below an element."""
        found = self._by_tag.get(tag, [])
        if below is None:
            return found
        return found[bisect.bisect_right(found, below.place, key=_place) : bisect.bisect_left(found, below.end, key=_place)]

    @functools.cached_property
    def _by_tag(self) -> dict[str, list[Element]]:
        found: defaultdict[str, list[Element]] = defaultdict(list)
        for element in self.all:
            found[element.tag].append(element)
        return found

    @functools.cached_property
    def text(self) -> str:
        """All lines, joined by single spaces: where quotes are looked up."""
        return " ".join(line.text for line in self.lines)

    @functools.cached_property
    def _unescaped(self) -> str:
        return squeeze(html.unescape(self.source))

    def dissolve(self) -> None:
        """Part the tree, once nothing more is asked of it: parents and children that hold each other only the garbage collector frees, at great cost."""
        for element in self.all:
            element.children.clear()

    def holds(self, quote: str) -> bool:
        """Say whether the page has these words (white space folded), in its text or anywhere in its source."""
        return quote in self.text or quote in self.source or quote in self._unescaped

    def text_of(self, element: Element) -> str:
        """Return the lines below an element, joined by single spaces; of an inline element, its own words."""
        if element.tag in INLINE:
            return " ".join(span.text for span in self.spans_of(element))
        return " ".join(line.text for line in self.lines[element.first : element.last])

    def spans_of(self, element: Element) -> list[Span]:
        """Return the runs of text that belong to an element or to one below it."""
        first, last = (bisect.bisect_left(self._spans, number, key=_number) for number in (element.began, element.ended))
        return self._spans[first:last]

    @functools.cached_property
    def _spans(self) -> list[Span]:
        return [span for line in self.lines for span in line.spans]

    def evidence(self, quote: str, pattern: str, element: Element | None = None) -> Evidence:
        """Return evidence that this page says quote."""
        locator = element.locator() if element is not None else ""
        return Evidence(url=self.page.url, quote=quote, pattern=pattern, seen_at=self.page.fetched_at, digest=self.page.digest, locator=locator)

    def fact(self, value: str, quote: str, pattern: str, element: Element | None = None) -> Fact:
        """Return a value with this page's evidence for it."""
        return Fact(value=value, evidence=(self.evidence(quote, pattern, element),))


def _place(element: Element) -> int:
    return element.place


def _number(span: Span) -> int:
    return span.number


def is_data(page: Page) -> bool:
    """Say whether a page is JSON or a script rather than markup."""
    path = urlsplit(page.url).path.lower()
    return path.endswith((".js", ".mjs", ".json")) or bool(_DATA.search(page.content_type))


class _Walk:
    """One pass over the parsed tree."""

    def __init__(self, document: Document) -> None:
        self.document = document
        self._cards: set[int] = set()
        """Ids of the links that are blocks."""
        self._levels: dict[int, int] = {}
        """{id of a block: the rank of the heading that it is or stands in}; most lines stand in blocks beside each other."""

    def run(self) -> None:
        """Walk without recursion, and without a call for each node: half of a page's reading time went here once."""
        root = LexborHTMLParser(bearable(self.document.source)).root
        if root is None:
            return
        document = self.document
        document.root.attrs = _attributes(root)
        every, lines = document.all, document.lines
        every.append(document.root)
        current, depth = document.root, 0
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
                if tag in _CLOSED:
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
                        current.last = len(lines) + (said and current.tag in INLINE)  # an inline element's words may still wait for the end of their line
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
        document = self.document
        if tag == "meta":
            name = (element.attrs.get("name") or element.attrs.get("property") or element.attrs.get("http-equiv") or "").strip().lower()
            if name:
                document.meta.setdefault(name, element.attrs.get("content", ""))
            return
        if tag not in ("script", "title"):
            return
        text: str = node.text(deep=True) if tag == "title" else (node.text_content or node.text(deep=True))  # type: ignore[attr-defined]  # a selectolax node
        if tag == "title":
            document.title = document.title or squeeze(text)
        elif "ld+json" in element.attrs.get("type", "").lower():
            document.json_ld.append(text)
        else:
            document.scripts.append((element.attrs, text))

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
        lines = self.document.lines
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
    if not all(attributes.values()):
        for name, value in attributes.items():
            if value is None:  # `<a download>`
                attributes[name] = ""
    return attributes


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
        if apart and text[0].isupper() and (before.isalnum() or before in ").") and not before.isupper():
            parts.append(" ")
        parts.append(text)
        before = text[-1]
        if last is element:
            said[-1][0].append(clean)
        else:
            said.append(([clean], element, number))
        last = element
    return squeeze("".join(parts)), [Span(" ".join(texts), element, number) for texts, element, number in said]


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
