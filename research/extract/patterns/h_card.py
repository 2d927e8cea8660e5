"""Microformats: `h-card` and the older `vcard` (fn, title, role), property by class name."""

from collections.abc import Iterator

from research.document import Document, Element
from research.extract.items import CARDS, own_elements
from research.extract.names.recognise import read_name
from research.extract.patterns import Pattern
from research.extract.people.drafts import Draft, Scan

NAMES = ("p-name", "fn", "n")
TITLES = ("p-job-title", "p-role", "title", "role")


def _first(card: Element, names: tuple[str, ...], document: Document) -> tuple[str, Element] | None:
    for name in names:
        for inner in own_elements(card):
            if name in inner.classes and (text := document.text_of(inner)):
                return text, inner
    return None


def read(scan: Scan) -> Iterator[Draft]:
    """Yield a draft for each card that holds a name."""
    for card in scan.document.all:
        if "card" not in card.attrs.get("class", "") or CARDS.isdisjoint(card.classes):
            continue
        named = _first(card, NAMES, scan.document)
        name = read_name(named[0]) if named else None
        if named is None or name is None:
            continue
        draft = Draft(name=name, quote=scan.document.quoted(*named), pattern="", element=named[1], first=card.first, last=max(card.last, card.first + 1))
        titled = _first(card, TITLES, scan.document)
        if titled and titled[0] != named[0]:
            draft.title, draft.title_quote, draft.title_score = titled[0], scan.document.quoted(*titled), 1.0
        yield draft


PATTERN = Pattern(name="h_card", read=read)
