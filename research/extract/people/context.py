"""What a page's address, headings and markup say of the people on it: team, board, or somebody else's people."""

from __future__ import annotations

import functools
import re
from urllib.parse import unquote, urlsplit

from research.document import Document, Element
from research.languages.matching import listed, section_phrases
from research.model import Company, Group
from research.text import fold
from research.urls import brand

_OWN = re.compile(
    r"team|staff|people|person|member|leader|management|executive|employee|founder|board|director|crew|mitarbeiter|equipe|equipo|ansatt|medarbej|profile|portrait|bio\b|vcard"
    r"|kolleg|vorstand|ansprechpartner|membr[eio]|diretor|dirigen|colaborador|docent|organigr|bestuur|medewerk|styrelse|henkilo|pracowni|zespol|kadra|zamestnan"
    r"|kolektiv|munkatars|vezetos|conducere|echipa|sotrudnik|rukovod|komanda|kadro|yonetim|pengurus|officer",
    re.I,
)
_FOREIGN = re.compile(r"testimonial|quote|review|client|customer|partner|investor|portfolio|speaker|sponsor|case|stud(y|ies)|referen[cz]", re.I)
_WRITTEN = re.compile(r"author|byline|post|blog|news|article|comment|press|event|podcast|webinar|entry|meta\b|date", re.I)
_CHROME = frozenset(("nav", "footer", "header", "aside", "form"))
_POSTS = re.compile(
    r"/(?:blog|news|press|article|post|event|stor(?:y|ies)|case|insight|resource|publication|podcast|webinar|tag|category|author|archive|20\d\d)", re.I
)


@functools.lru_cache(maxsize=20_000)
def _marks(text: str) -> tuple[bool, bool, bool]:
    return bool(_OWN.search(text)), bool(_FOREIGN.search(text)), bool(_WRITTEN.search(text))


def marks(element: Element, levels: int = 12) -> tuple[bool, bool, bool, bool]:
    """Return whether classes or ids around an element speak of (the company's people, others, written pieces), and whether it stands in the page's frame."""
    own = foreign = written = chrome = False
    above: Element | None = element
    for _ in range(levels):
        if above is None or above.tag in ("body", "html"):
            break
        text = f"{above.attrs.get('class', '')} {above.attrs.get('id', '')}"
        if len(text) > 1:
            one, two, three = _marks(text)
            own, foreign, written = own or one, foreign or two, written or three
        foreign = foreign or above.tag == "blockquote"
        chrome = chrome or above.tag in _CHROME
        above = above.parent
    return own, foreign, written, chrome


@functools.lru_cache(maxsize=10_000)
def group_of(text: str) -> Group | None:
    """Return the group that a heading, a link's words or a slug names, or None; the more special one where it names several."""
    folded = fold(text)
    known = section_phrases()
    foreign = known["strangers"].find(folded) or ""
    for group in ("alumni", "board", "advisors", "leadership", "team"):
        said = known[group].find(folded) if group in known else None
        if said and not _outweighs(foreign, said, folded):
            return group
    return None


def _outweighs(foreign: str, own: str, heading: str) -> bool:
    """Say whether a heading is about strangers though it names a group too: `Meet your AI team`, `Trusted by industry leaders`, but not `Press team`."""
    between = heading[heading.find(foreign) + len(foreign) : max(0, heading.find(own))].strip() if foreign else ""
    return bool(between) or (len(foreign) > len(own) and own in foreign)


@functools.lru_cache(maxsize=10_000)
def of_strangers(text: str) -> bool:
    """Say whether a heading announces people who are not the company's own: `Our partners`, but not `Partners & Associates`, which names those of a firm."""
    return section_phrases()["strangers"].find(fold(text)) is not None and group_of(text) is None


class Context:
    """A page's own words on whom it shows; computed once a page."""

    def __init__(self, document: Document) -> None:
        self.document = document
        path = unquote(urlsplit(document.page.url).path)
        self.slug = re.sub(r"[-_/.+]+", " ", path.rsplit(".", 1)[0] if "." in path[-6:] else path).strip()
        self.is_home = not self.slug or self.slug in ("index", "en", "de", "home")
        self.is_post = bool(_POSTS.search(path))
        headings = [line.text for line in document.lines if line.heading == 1][:2]
        self.heading = " ".join(headings)
        said = (self.slug, document.page.link_text, document.title.split("|")[0].split(" - ")[0], self.heading)
        self.words = () if self.is_home else said
        self.group: Group | None = next((g for g in (group_of(w) for w in self.words) if g), None)
        self.of_leaders = group_of(self.slug) == "leadership"
        """True where the page's address promises those who lead, whatever its headings call them: `/management` with "Meet the team"."""
        self.strangers = any(of_strangers(w) for w in self.words if w)


OFFICE_WORDS = 6
"""Words from which a text that names an office tells more than that."""


def is_office(text: str) -> bool:
    """Say whether a text is an office to which somebody is elected: `Hon. Treasurer`, `Secretario Suplente`."""
    return len(text.split()) <= OFFICE_WORDS and listed("offices").find(fold(text)) is not None


def is_external(title: str, group: Group, company: Company) -> bool:
    """Say whether a title is held at another organisation: a board member's own job."""
    if group not in ("board", "advisors") or not title:
        return False
    folded = fold(title)
    if brand(company.domain) in folded.replace(" ", "") or (company.name and fold(company.name) in folded):
        return False
    seat = listed("offices", "seats").find(folded)
    return seat is None or bool(re.search(r"\s(?:at|of|,)\s", folded) and not folded.startswith(seat))
