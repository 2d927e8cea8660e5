"""A page's body, parsed once: a light tree of elements and the lines of text that a reader sees, each knowing the other.

selectolax parses (it keeps the text that lxml loses on broken markup); the tree is then walked once into plain objects, since
every question that patterns ask (which lines stand below this element, which ancestor parts two people) is about ranges of lines.
"""

from __future__ import annotations

import bisect
import contextlib
import functools
import html
import re
from collections import defaultdict
from collections.abc import Callable
from typing import Any, TypeVar, TypeVarTuple, Unpack
from urllib.parse import urljoin, urlsplit

from research.document.charsets import decoded
from research.document.tree import INLINE, Element, Span
from research.document.walk import Parsed, parse
from research.model import Evidence, Fact, Page
from research.text import squeeze

_DATA = re.compile(r"json|javascript|ecmascript", re.IGNORECASE)

T = TypeVar("T")
More = TypeVarTuple("More")


NORWEGIAN = frozenset({"nb", "nn"})
"""Both written forms of Norwegian, which most Norwegian pages name; their words are those of `no`."""


def language_code(stated: str) -> str:
    """Return the ISO 639-1 code of a language as pages state it: `en` of `en-GB`, `no` of `nb-NO`."""
    code = stated.strip().lower()[:2]
    return "no" if code in NORWEGIAN else code


class Document:
    """A parsed page; made by `Document.parse`."""

    def __init__(self, page: Page, source: str, parsed: Parsed) -> None:
        self.page = page
        self.source = source
        """The body as text."""
        self.lines, self.root, self.all = parsed.lines, parsed.root, parsed.all
        self.title, self.meta, self.json_ld, self.scripts = parsed.title, parsed.meta, parsed.json_ld, parsed.scripts
        self.made: dict[tuple[object, ...], Any] = {}
        """What was read of it `once`."""

    @classmethod
    def parse(cls, body: bytes, page: Page) -> Document:
        """Return the document of a body of any bytes; never raises."""
        encoding, source = decoded(page.content_type, body)
        if encoding != "utf-8" or b"\x00" in body:  # in UTF-8 only a zero byte makes a zero letter, and bytes are looked through in no time
            source = source.replace("\x00", "")
        return cls(page, source, Parsed(scripts=[({"type": page.content_type}, source)]) if is_data(page) else parse(source))

    @functools.cached_property
    def language(self) -> str:
        """The page's own word on its language, as ISO 639-1; "" where it says none."""
        return language_code(self.root.attrs.get("lang", self.meta.get("content-language", "")))

    @functools.cached_property
    def base(self) -> str:
        """The URL against which links are read."""
        for element in self.elements("base"):
            if element.attrs.get("href"):
                with contextlib.suppress(ValueError):
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
        self.made.clear()
        for element in self.all:
            element.children.clear()

    def holds(self, quote: str) -> bool:
        """Say whether the page has these words (white space folded), in its text or anywhere in its source."""
        return quote in self.text or quote in self.source or quote in self._unescaped

    def quoted(self, said: str, element: Element) -> str:
        """Return words that the page holds for what an element says: these, or its lines where its parts are printed without a space between them."""
        return said if self.holds(said) else " ".join(line.text for line in self.lines[element.first : max(element.last, element.first + 1)])

    def text_of(self, element: Element) -> str:
        """Return the lines below an element, joined by single spaces; of an inline element, its own words."""
        if element.tag in INLINE:
            return " ".join(span.text for span in self.spans_of(element))
        return " ".join(line.text for line in self.lines[element.first : element.last])

    def spans_of(self, element: Element) -> list[Span]:
        """Return the runs of text that belong to an element or to one below it."""
        spans, numbers = self._spans
        return spans[bisect.bisect_left(numbers, element.began) : bisect.bisect_left(numbers, element.ended)]

    @functools.cached_property
    def _spans(self) -> tuple[list[Span], list[int]]:
        """All runs of text in document order, and the number of each."""
        spans = [span for line in self.lines for span in line.spans]
        return spans, [span.number for span in spans]

    def evidence(self, quote: str, pattern: str, element: Element | None = None) -> Evidence:
        """Return evidence that this page says quote."""
        locator = element.locator() if element is not None else ""
        return Evidence(url=self.page.url, quote=quote, pattern=pattern, seen_at=self.page.fetched_at, digest=self.page.digest, locator=locator)

    def fact(self, value: str, quote: str, pattern: str, element: Element | None = None) -> Fact:
        """Return a value with this page's evidence for it."""
        return Fact(value=value, evidence=(self.evidence(quote, pattern, element),))


def once(read: Callable[[Document, Unpack[More]], T]) -> Callable[[Document, Unpack[More]], T]:
    """Have what is read of a document, given the same more, kept with it: it goes when the page is read, and holds no other page's tree."""

    @functools.wraps(read)
    def kept(document: Document, *more: *More) -> T:
        key = (read, *more)
        if key not in document.made:
            document.made[key] = read(document, *more)
        made: T = document.made[key]
        return made

    return kept


def _place(element: Element) -> int:
    return element.place


def is_data(page: Page) -> bool:
    """Say whether a page is JSON or a script rather than markup."""
    path = urlsplit(page.url).path.lower()
    return path.endswith((".js", ".mjs", ".json")) or bool(_DATA.search(page.content_type))
