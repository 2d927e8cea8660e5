"""schema.org JobPosting in microdata: `itemtype="https://schema.org/JobPosting"`. Source: https://html.spec.whatwg.org/multipage/microdata.html"""

from __future__ import annotations

import html
import re

from research.adverts import AdvertSource
from research.adverts.headings import title_within
from research.adverts.posting import role_of
from research.document import Document, Element
from research.model import Role

_POSTING = re.compile(r"schema\.org/JobPosting\b")
MAX_NESTING = 6
"""Items within items that are read: posting, organisation, address, country."""

LONG = frozenset(("description", "responsibilities", "qualifications", "skills", "jobBenefits", "experienceRequirements"))
"""Properties whose lines are kept apart."""


def _held(document: Document) -> tuple[Role, ...]:
    found = [e for e in document.all if "itemscope" in e.attrs and _POSTING.search(e.attrs.get("itemtype", ""))]
    return tuple(role for element in found for role in role_of(_item(document, element, 0), document.page.url))


def _item(document: Document, scope: Element, depth: int) -> dict[str, object]:
    """Return an item's properties: {"title": "…", "hiringOrganization": {"name": "…"}}; the first value of each."""
    item: dict[str, object] = {}
    stack = scope.children[::-1]
    while stack:
        element = stack.pop()
        inner = "itemscope" in element.attrs
        for name in element.attrs.get("itemprop", "").split():
            value: object = _item(document, element, depth + 1) if inner and depth < MAX_NESTING else _value(document, element, name)
            if value:
                item.setdefault(name, value)
        if not inner:
            stack.extend(reversed(element.children))
    return item


def _value(document: Document, element: Element, name: str) -> str:
    for attribute in ("content", "href", "datetime"):
        if attribute in element.attrs and (attribute != "href" or element.tag == "link" or name == "url"):
            return element.attrs[attribute]
    if name == "title":
        return title_within(document, element)
    if name in LONG:
        return "<br>".join(html.escape(line.text) for line in document.lines[element.first : element.last])
    return document.text_of(element)


SOURCE = AdvertSource(name="microdata", marks=("schema.org/jobposting",), held=_held)
