"""Where contacts stand on a page: the page's words as one text, and a look-up of contacts by element or by lines.

Recognisers read a page once; a hundred cards then ask for their own contacts at the cost of a dictionary look-up each.
"""

from __future__ import annotations

import bisect
import functools
import re
from collections.abc import Iterable

from research.document import Document, Element, once
from research.extract.items import is_other_party
from research.model import Contact, ContactKind

MAX_CONTACTS = 2000
"""Contacts of one kind read off one page (and likely places of one looked at); the largest directory met prints 400 on a page."""


class Flow:
    """The lines of a page joined by line feeds, so that one regular expression reads them all, and the way back."""

    __slots__ = ("_spans", "document", "starts", "text")

    def __init__(self, document: Document) -> None:
        self.document = document
        self.text = "\n".join(line.text for line in document.lines)[:_MAX_TEXT]
        self.starts: list[int] = []
        self._spans: dict[int, tuple[list[int], list[int], list[Element]]] = {}
        at = 0
        for line in document.lines:
            self.starts.append(at)
            at += len(line.text) + 1

    def line(self, offset: int) -> int:
        """Return the index of the line in which a character stands."""
        return bisect.bisect_right(self.starts, offset) - 1

    def element(self, start: int, end: int) -> Element:
        """Return the innermost element around text[start:end]."""
        first, last = self.line(start), self.line(max(start, end - 1))
        line = self.document.lines[first]
        if first != last:
            return _around(line.element, first, last + 1)
        begins, ends, elements = self._bounds(first)
        n = bisect.bisect_right(begins, start - self.starts[first]) - 1
        return elements[n] if n >= 0 and end - self.starts[first] <= ends[n] else line.element

    def _bounds(self, index: int) -> tuple[list[int], list[int], list[Element]]:
        """Return where each span of a line begins and ends in it, and its element."""
        if index not in self._spans:
            line, at = self.document.lines[index], 0
            begins: list[int] = []
            ends: list[int] = []
            elements: list[Element] = []
            for span in line.spans:
                found = line.text.find(span.text, at)
                if found >= 0:
                    at = found + len(span.text)
                    begins.append(found)
                    ends.append(at)
                    elements.append(span.element)
            self._spans[index] = begins, ends, elements
        return self._spans[index]


def _around(element: Element, first: int, last: int) -> Element:
    """Return the nearest ancestor that holds the lines first:last."""
    while element.parent is not None and not (element.first <= first and last <= element.last):
        element = element.parent
    return element


@once
def flow(document: Document) -> Flow:
    """Return the flow of a document, made once."""
    return Flow(document)


_MAX_TEXT = 1_000_000  # characters of words read; the largest team page met has a third of that

_TELLING = ("@", "%40", "mail", "linkedin", "tel:", "javascript:", "callto:", "phone", "wa.me/", "uncrypt", "vcard")
_TELLING_NAME = re.compile("mail|enc|addr|contact|user|name|local|login|account|obfusc|^data-(?:u|part1)$")
_OF_FRAMEWORKS = ("x-", ":", "v-bind:", "ng-")
"""Beginnings of attributes that a script in the page evaluates."""
_MAX_VALUE = 4000  # characters; longer attributes hold pictures and programs
_SILENT = frozenset(("class", "id", "style", "src", "rel", "type"))
_WORDED = frozenset({"title", "aria-label", "alt", "content", "onclick", "onmouseover"})


@functools.lru_cache(maxsize=16_384)
def _tells(value: str) -> bool:
    lower = value.lower()
    return any(part in lower for part in _TELLING)


@once
def telling_attributes(document: Document) -> list[tuple[Element, str, str]]:
    """Return (element, name, value) of every attribute that may hold a contact, in document order."""
    found: list[tuple[Element, str, str]] = []
    for element in document.all:
        for name, value in element.attrs.items():
            if name in _SILENT:
                continue
            if name == "href" or name[:5] == "data-":
                telling = _tells(value) or (name != "href" and _TELLING_NAME.search(name) is not None)
            else:
                telling = (name in _WORDED or name.startswith(_OF_FRAMEWORKS)) and ("@" in value or "mail" in value.lower() or "inkedin" in value)
            if telling and len(value) < _MAX_VALUE:
                found.append((element, name, value))
                if len(found) == MAX_CONTACTS:
                    return found
    return found


class Placed:
    """The contacts of one kind on one page, in document order, each with the element that holds it."""

    __slots__ = ("_by_element", "_by_line", "everything", "holders")

    def __init__(self, found: Iterable[tuple[Element, float, Contact]]) -> None:
        self._by_element: dict[int, dict[str, Contact]] = {}
        self._by_line: list[tuple[float, Contact, Element | None]] = []
        self.holders: list[tuple[Element, Contact]] = []
        for element, place, contact in sorted(found, key=lambda item: item[1])[:MAX_CONTACTS]:
            self.holders.append((element, contact))
            holder: Element | None = element
            party: Element | None = None
            while holder is not None and party is None:
                self._by_element.setdefault(id(holder), {}).setdefault(contact.fact.value, contact)
                party = holder if is_other_party(holder) else None
                holder = holder.parent  # what an employer's item holds is its own, not that of the person around it
            self._by_line.append((place, contact, party))
        self.everything = _unique(contact for _, contact, _ in self._by_line)

    def within(self, where: Element | range | None) -> tuple[Contact, ...]:
        """Return the contacts below an element, in a range of line indexes, or on the whole page; each value once."""
        if where is None:
            return self.everything
        if isinstance(where, range):
            first = bisect.bisect_left(self._by_line, where.start - 0.5, key=lambda item: item[0])
            last = bisect.bisect_left(self._by_line, where.stop - 0.5, key=lambda item: item[0])
            return _unique(contact for _, contact, party in self._by_line[first:last] if party is None or party.last - party.first >= len(where))
        return tuple(self._by_element.get(id(where), {}).values())


def place(element: Element) -> float:
    """Return where an element stands among the lines: its first line, or, where it has no words of its own, just before the next one.

    An icon between lines 4 and 5 stands at 4.25: it belongs to what was said before it.
    """
    return float(element.first) if element.last > element.first else element.first - 0.75


def words_of(document: Document, element: Element) -> str:
    """Return the words of a link; "" where it has none, or stands in a line of more than a hundred parts, which is no line for people."""
    lines = document.lines[element.first : element.last]
    return document.text_of(element) if 0 < len(lines) < 20 and all(len(line.spans) < 100 for line in lines) else ""


def contact(
    document: Document, kind: ContactKind, value: str, quote: str, pattern: str, element: Element, *, printed: str = "", shared: bool = False
) -> Contact:
    """Return a contact with this page's evidence for it."""
    return Contact(kind=kind, fact=document.fact(value, quote, pattern, element), printed=printed or value, shared=shared)


def _unique(contacts: Iterable[Contact]) -> tuple[Contact, ...]:
    by_value: dict[str, Contact] = {}
    for each in contacts:
        by_value.setdefault(each.fact.value, each)
    return tuple(by_value.values())
