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


def parts_below(document: Document) -> tuple[str, ...]:
    """Return the beginnings of paths to which the links of a page that lists parts of the organisation lead (departments: "", anywhere), or of one that lists
    its places (offices: below the page, or beside it by a word of its own, `office-leeds` of /our-offices); none on other pages. What a page lists is told by
    its URL or the words of the link that led to it."""
    said = (rate_path(path_of(document.page.url), document.language), rate_text(document.page.link_text, document.language))
    kinds = {rating.kind for rating in said if rating is not None and rating.covered >= 0.5}
    if "units" in kinds:
        return ("",)
    folder = folder_of(document.page.url)
    return (folder, *_beside(folder)) if "contact" in kinds and folder else ()


STEM, ENDING = 5, 3
"""Letters that a word shares at least with its plural, and letters at its end in which it may differ from it."""


def _beside(folder: str) -> tuple[str, ...]:
    """Return the beginnings of paths beside a page that its last word makes, without the end that a plural changes: `/region` of /regional, `/agenc` of
    /agencies."""
    above, _, name = folder.removesuffix("/").rpartition("/")
    word = re.split(r"[-_]", name)[-1]
    size = max(STEM, len(word) - ENDING)
    return (f"{above}/{word[:size]}".removeprefix("/"),) if len(word) > STEM else ()


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
