"""Tells what the place of a link says of it, where its words say nothing: a menu's part on people, a page that lists departments or offices."""

from __future__ import annotations

import re
from dataclasses import replace
from urllib.parse import unquote, urlsplit

from research.document import Document, Element
from research.languages.link_words import HINT, PEOPLE, Rating, hint, rate, rate_path, rate_text, segment
from research.model import Link, LinkKind
from research.urls import path as path_of

LISTED = 0.22
"""What a link is worth, at most, that says nothing by itself, in a menu's part on people or a list of the organisation's parts: one such page is opened,
others where it gave somebody."""

LISTS = frozenset({"ul", "ol", "menu"})


def hinted(document: Document, anchor: Element, link: Link, above: dict[int, Rating | None]) -> Link:
    """Return a link whose words and URL promise nothing with what its picture's name, its place in the menu, or a post that it names hint at."""
    image = next((image for image in document.elements("img", anchor) if image.attrs.get("src")), None) if not link.text else None
    if image is not None and (said := rate(segment(image.attrs["src"].rsplit("/", 1)[-1].rsplit(".", 1)[0]), document.language)) and said.kind in PEOPLE:
        return replace(link, kind=said.kind, score=round(said.score * 0.5, 3), reason=f'the link\'s picture is called "{said.phrase}"')
    if (place := anchor.within(LISTS)) is not None:
        if id(place) not in above:
            above[id(place)] = _label_above(document, place)
        said = above[id(place)]
        if said is not None:
            kind: LinkKind = "units" if said.kind == "units" else "about"
            return replace(link, kind=kind, score=round(LISTED * said.covered, 3), reason=f'below "{said.phrase}" in a menu')
    if word := hint(link.text, document.language):
        return replace(link, score=HINT, reason=f'link text "{word}"')
    return link


def parts_below(document: Document) -> str | None:
    """Return the path below which the links of a page that lists parts of the organisation (departments: "", anywhere) or its places (offices: below the page)
    lead to those; None on other pages. What a page lists is told by its URL or the words of the link that led to it."""
    said = (rate_path(path_of(document.page.url), document.language), rate_text(document.page.link_text, document.language))
    kinds = {rating.kind for rating in said if rating is not None and rating.covered >= 0.5}
    return "" if "units" in kinds else (folder_of(document.page.url) or None) if "contact" in kinds else None


def _label_above(document: Document, place: Element) -> Rating | None:
    """Return what the words right above a list promise, where they promise people or parts of the organisation."""
    around = place.parent
    if around is None or place.first - 1 < around.first or place.first >= len(document.lines):
        return None
    said = rate_text(document.lines[place.first - 1].text[:80], document.language)
    return said if said is not None and said.kind in PEOPLE | {"units"} and said.covered >= 0.5 else None


def folder_of(url: str) -> str:
    """Return the path below which a list's own pages lie: `team/` of /team, /team/ and /team/index.html."""
    path = re.sub(r"(?:index)?\.(?:html?|php|aspx?)$", "", unquote(urlsplit(url).path)).strip("/")
    return f"{path}/" if path else ""
