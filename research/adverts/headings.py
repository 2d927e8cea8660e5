"""Finds a post's title in a heading that also holds company or place, set small or in an element of its own."""

from __future__ import annotations

import re

from research.adverts.titles import is_place, is_way_of_working
from research.adverts.words import lexicons
from research.document import Document, Element, Line, Span
from research.text import fold

SMALL = frozenset(("small", "sub", "sup"))
"""Elements for what stands beside a title."""

BESIDE = re.compile(
    r"(?:^|[-_\s])(?:company|employer|organi[sz]ation|org|location|place|city|town|office|ort|standort|arbeitsort|firma|lieu|ville|meta|tag|badge)(?:$|[-_\s])"
)
"""Class names of what stands beside a title."""

_LEADS = re.compile(r"^(?:at|with|bei|in|chez|a|en|hos|bij|presso|w|@)\s+(?=[^\W\d_])", re.I)
_PARTS = re.compile(r"\s*[·•|,;/()]\s*|\s+[-–—]\s+|^[-–—@]\s*|\s*[-–—]$")


def printed_title(document: Document, line: Line) -> str:
    """Return the words of a heading that are the post's title: `Senior Data Engineer` of `Senior Data Engineer <small>Acme · Bristol</small>`."""
    return _said([span for span in line.spans if not _is_beside(span, line.element)], document) or line.text


def title_within(document: Document, element: Element) -> str:
    """Return the title that an element marked as one holds: its first line, without what is marked as something else or set small."""
    for line in document.lines[element.first : element.last]:
        kept = [span for span in line.spans if span.element is element or (span.element.is_below(element) and not _is_beside(span, element))]
        if title := _said(kept, document):
            return title
    return document.text_of(element)


def _is_beside(span: Span, within: Element) -> bool:
    """Say whether a run of text belongs to an element, below the heading, that is set small, classed as company or place, or another item of data."""
    step: Element | None = span.element
    while step is not None and step is not within:
        if step.tag in SMALL or ("itemprop" in step.attrs and "title" not in step.attrs["itemprop"].split()) or BESIDE.search(" ".join(step.classes).lower()):
            return True
        step = step.parent
    return False


def _said(spans: list[Span], document: Document) -> str:
    """Return the text of spans up to the first, in an element of its own, that says only where or for whom the post is."""
    title = ""
    for span in spans:
        if title and span.element is not spans[0].element and lexicons.titles().touches(title) and _tells_where(span.text, document):
            break
        title = f"{title} {span.text}"
    return re.sub(r"\s+([,;:)])", r"\1", title).strip(" ·•|-–—,@")


def _tells_where(text: str, document: Document) -> bool:
    company = fold(document.meta.get("og:site_name", ""))
    parts = [_LEADS.sub("", part) for part in _PARTS.split(text) if part]
    known = [part for part in parts if is_place(part) or is_way_of_working(part) or (company and fold(part) == company)]
    return bool(known) and not any(lexicons.titles().touches(part) or lexicons.functions().touches(part) for part in parts if part not in known)
