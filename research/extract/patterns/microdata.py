"""schema.org Person as microdata (`itemtype`) or RDFa (`typeof`): each property read from the element that carries it."""

from collections.abc import Iterator

from research.document import Document, Element
from research.extract.items import own_elements, types_of
from research.extract.names.recognise import read_name
from research.extract.patterns import Pattern
from research.extract.people.drafts import Draft, Scan

WRITERS = frozenset(("author", "creator", "editor", "reviewedBy", "publisher", "performer", "actor", "contributor"))
"""Properties that tie a person to a piece of writing, not to the company."""


def _value(element: Element, document: Document) -> str:
    return element.attrs.get("content") or document.text_of(element)


def _contact(element: Element, document: Document) -> str:
    """Return the address or number that a property holds: its value, or where its link leads."""
    link = element.attrs.get("href", "")
    return link.partition(":")[2].partition("?")[0] if link.startswith(("mailto:", "tel:")) else _value(element, document)


def read(scan: Scan) -> Iterator[Draft]:
    """Yield a draft for each item of type Person that no article claims as its writer."""
    document = scan.document
    for item in document.all:
        if "Person" not in types_of(item):
            continue
        if set(item.attrs.get("itemprop", item.attrs.get("property", "")).split()) & WRITERS:
            continue
        held: dict[str, Element] = {}
        for inner in own_elements(item):
            for prop in (inner.attrs.get("itemprop") or inner.attrs.get("property") or "").split():
                held.setdefault(prop.rsplit(":", 1)[-1], inner)
        printed = _value(held["name"], document) if "name" in held else ""
        if not printed and "familyName" in held:
            printed = " ".join(_value(held[part], document) for part in ("givenName", "familyName") if part in held)
        name = read_name(printed)
        if name is None:
            continue
        element = held.get("name", item)
        quote = document.quoted(printed, element)
        draft = Draft(name=name, quote=quote, pattern="", element=element, first=item.first, last=max(item.last, item.first + 1))
        for prop in ("jobTitle", "roleName"):
            if prop in held and (title := _value(held[prop], document)):
                draft.title, draft.title_quote, draft.title_score = title, document.quoted(title, held[prop]), 1.0
                break
        scan.add_contacts(draft, {prop: _contact(held[prop], document) for prop in ("email", "telephone") if prop in held})
        yield draft


PATTERN = Pattern(name="microdata", read=read)
