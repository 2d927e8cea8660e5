"""Items that markup names (microdata, RDFa, microformats): which elements are an item's own, and which belong to an item within it."""

from __future__ import annotations

from collections.abc import Iterator

from research.document import Element

CARDS = frozenset(("h-card", "vcard"))
_OTHERS = frozenset("WebPage AboutPage ContactPage ProfilePage CollectionPage ItemList ListItem Article BlogPosting WebPageElement".split())
"""Types of items that are no party of their own."""


def types_of(element: Element) -> frozenset[str]:
    """Return the types of an item without their vocabulary: {"Person"} of `http://schema.org/Person` or `schema:Person`; empty for what is no item."""
    attrs = element.attrs
    if "itemtype" not in attrs and "typeof" not in attrs:
        return frozenset()
    said = f"{attrs.get('itemtype', '')} {attrs.get('typeof', '')}"
    return frozenset(word.rsplit("/", 1)[-1].rsplit(":", 1)[-1].rsplit("#", 1)[-1] for word in said.split())


def is_item(element: Element) -> bool:
    """Say whether an element begins an item of its own."""
    attrs = element.attrs
    return "itemscope" in attrs or "typeof" in attrs or ("card" in attrs.get("class", "") and not CARDS.isdisjoint(element.classes))


def is_other_party(element: Element) -> bool:
    """Say whether an element is an item within another one that is neither a person nor a page: an employer, a school."""
    kinds = types_of(element)
    if kinds:
        return "Person" not in kinds and kinds.isdisjoint(_OTHERS) and ("itemprop" in element.attrs or "property" in element.attrs or "rel" in element.attrs)
    return is_item(element) and "p-org" in element.classes


def own_elements(item: Element) -> Iterator[Element]:
    """Yield the elements below an item in document order, those within its inner items left out."""
    stack = item.children[::-1]
    while stack:
        element = stack.pop()
        if is_item(element):
            continue
        yield element
        stack.extend(reversed(element.children))
