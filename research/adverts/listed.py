"""Finds the open posts that a careers page merely lists: repeated links below a careers address, or headings under `Open positions`."""

from __future__ import annotations

import functools
import re
from collections.abc import Iterator
from urllib.parse import unquote, urlsplit

from research.adverts.headings import printed_title
from research.adverts.titles import is_place, parse_role, plain_title
from research.adverts.wordings import looks_like_name
from research.adverts.words import lexicons
from research.document import Document, Element, Line
from research.model import Role
from research.text import fold
from research.urls import canonical, host, same_company

FRAME = frozenset(("nav", "header", "footer", "aside", "form"))
"""Parts of a page that hold menus: a post listed only there is listed elsewhere too."""

MAX_WORDS = 14
"""Words of a post's printed title; a longer line is a sentence."""

MAX_ROLES = 300
"""Posts taken off one page."""

SECTIONS = frozenset(
    "career careers job jobs jobboard vacancy vacancies vacature vacatures opening openings opportunities opportunity position positions role roles "
    "karriere stelle stellen stellenangebote "
    "stellenanzeigen jobangebote emploi emplois carriere carrieres offre offres recrutement empleo empleos trabajo vacante vacantes ofertas lavoro "
    "lavora carriera vagas vaga carreiras praca "
    "kariera oferty stilling stillinger jobb ledige lediga tjanster karriar tyopaikat rekry kariera volna pozice allas allasok kariyer joblisting "
    "requisition hiring recruitment employment".split()
)
"""Words of addresses below which posts stand."""

HEADS = SECTIONS - frozenset(
    "hiring recruitment recrutement career carriere carriera kariera karriere employment requisition role trabajo lavora lavoro praca job rekry".split()
)
"""Words of headings above open posts."""

LISTS = frozenset(
    "careers jobs vacancies vacatures openings opportunities positions karriere stellen stellenangebote emplois carrieres offres ofertas vagas "
    "empleos employee employees employer internships".split()
)
"""Words that no post's title holds: a line with one speaks of posts as such."""

LEAD = re.compile(
    r"^(?:we(?:'re| are) hiring|(?:\d+ )?(?:open |current |vacant |offene |ledige? )?(?:jobs?|vacanc(?:y|ies)|positions?|roles?|stellen?"
    r"|stellenangebote?|offres? d'emploi|vacatures?|ofertas? de empleo|vagas?|stilling))"
    r"\s*[:–—-]\s*",
    re.I,
)
"""What stands before a post's title in a headline: `Open position: Data Engineer`."""

_ROWS = frozenset(("li", "tr"))
_CARDS = frozenset(("li", "tr", "td", "article", "section", "div", "details", "p", "h1", "h2", "h3", "h4", "h5", "ul"))


def open_roles(document: Document) -> tuple[Role, ...]:
    """Return the posts that a page lists as open, in order, each once, with the address of the post's own page where it has one.

    What the page holds in structured form is read by `read_adverts`, not here. A page without careers words in its address, its title or
    the heading above the list gives none.
    """
    found: dict[str, Role] = {}
    linked = list(_linked(document))
    for text, url in [*linked, *_headed(document, rows=not linked)]:
        role = parse_role(text)
        key = fold(plain_title(text))
        if len(found) < MAX_ROLES and (key not in found or (found[key].url is None and url)):
            found[key] = Role(text=role.text, team=role.team, location=role.location, language=document.language or None, url=url)
        elif key in found and url and found[key].url != url:
            found.setdefault(f"{key} {url}", Role(text=role.text, team=role.team, location=role.location, language=document.language or None, url=url))
    return tuple(found.values())


def is_advert(document: Document) -> bool:
    """Say whether a page is one post's own: the link promised an advert, or the address is a post's, and the first heading is a job title."""
    url = document.page.url
    heading = next((line.text for line in document.lines if line.heading == 1 and line.element.within(frozenset(("nav", "footer", "aside"))) is None), "")
    return (document.page.link_kind == "advert" or _is_post(url, "")) and is_title(LEAD.sub("", heading))


@functools.lru_cache(maxsize=8192)
def is_title(text: str) -> bool:
    """Say whether a short text may be a post's printed title."""
    if not 2 < len(text) <= 120 or len(text.split()) > MAX_WORDS or text[-1] in "?:…" or re.search(r"[.!?]\s+[A-Z]", text) or "@" in text:
        return False
    if any(word in LISTS for word in re.split(r"[\W_]+", fold(LEAD.sub("", text)))):
        return False
    return lexicons.titles().touches(text) and not lexicons.links("careers", "advert", "team", "about").has(fold(text).strip(" !.:"))


def _linked(document: Document) -> Iterator[tuple[str, str]]:
    """Yield (title, URL) of links to posts' own pages: below an address with a careers word, deeper than a section."""
    here = document.page.url
    own = canonical(here)
    groups: dict[str, list[Element]] = {}
    below_section = _is_section(urlsplit(here).path)
    for anchor in document.elements("a"):
        href = anchor.attrs.get("href", "")
        relative = below_section and not href.startswith(("/", "http", "#"))
        if not href or "<" in href or not (relative or _is_section(href)):
            continue
        url = canonical(href, document.base)
        if url and url != own and same_company(host(url), host(here)) and _is_post(url, here) and anchor.within(FRAME - {"form"}) is None:
            groups.setdefault(url, []).append(anchor)
    named = {url: next((t for anchor in anchors for t in _own(document, anchor) if is_title(t)), "") for url, anchors in groups.items()}
    above = {url: url.rsplit("/", 2 if url.endswith("/") else 1)[0] for url in groups}
    for url, anchors in groups.items():
        alike = [named[other] != "" for other in groups if above[other] == above[url]]
        if not named[url] and len(alike) >= 3 and sum(alike) * 2 >= len(alike):  # one of a list of posts: its words need not be known ones
            named[url] = next((t for anchor in anchors for t in _own(document, anchor) if _may_be_title(t)), "")
        text = named[url] or next((t for anchor in anchors for t in _card(document, anchor) if is_title(t)), "")
        if text:
            yield LEAD.sub("", text), url


def _is_post(url: str, here: str) -> bool:
    """Say whether an address is one post's: a careers word stands above its last part, or the page that links it is a careers page and lies right above."""
    parts = [p for p in unquote(urlsplit(url).path).split("/") if p and not p.startswith("index.")]
    above = [p for p in urlsplit(here).path.split("/") if p and not p.startswith("index.")]
    if parts and _is_section(parts[-1]) and re.search(r"(?:^|&)[\w-]*(?:id|job|jid|slug|position|ref)=", urlsplit(url).query, re.I):
        return True
    if len(parts) < 2 and not re.match(r"(?:jobs|careers|karriere)\.", urlsplit(url).netloc):
        return False
    careers = any(_is_section(part) for part in parts[:-1])
    return careers and parts != above and not (len(parts) < len(above) and above[: len(parts)] == parts)


@functools.lru_cache(maxsize=4096)
def _is_section(part: str) -> bool:
    return not SECTIONS.isdisjoint(re.split(r"[\W_]+", part.lower()))


def _own(document: Document, anchor: Element) -> Iterator[str]:
    """Yield what a link itself says that may be a title: its headings, its lines, its labelled parts, all of it, its label."""
    below = document.lines[anchor.first : anchor.last]
    yield from (printed_title(document, line) for line in below if line.heading)
    spans = document.spans_of(anchor)
    if len(below) > 1:
        yield from (line.text for line in below)
    if sum(span.element.tag == "span" for span in spans) > 1 or (len(spans) > 1 and spans[1].element.tag == "span"):
        yield from (span.text for span in spans)
    yield document.text_of(anchor) if not below else " ".join(span.text for span in spans)
    yield anchor.attrs.get("aria-label", "") or anchor.attrs.get("title", "")


def _card(document: Document, anchor: Element) -> Iterator[str]:
    """Yield the headings, then the lines, of the card around a link, as far as it holds no other link."""
    for around in anchor.ancestors():
        if around.last - around.first > 12 or around.tag not in _CARDS:
            return
        if any(other.attrs.get("href") not in (None, "", anchor.attrs.get("href")) for other in document.elements("a", around)):
            return
        card = document.lines[around.first : around.last]
        yield from (printed_title(document, line) for line in card if line.heading)
        if around.tag in _ROWS | {"article"}:
            yield from (line.text for line in card)


def _may_be_title(text: str) -> bool:
    """Say whether a text has a title's shape, and is no wording of a button."""
    plain = fold(text).strip(" !.:>»→")
    return (
        3 < len(text) <= 90
        and len(text.split()) <= 8
        and text[-1] not in "?:…"
        and not lexicons.links("careers", "advert", "about", "profile").has(plain)
        and not is_place(text)
    )


def _headed(document: Document, rows: bool) -> Iterator[tuple[str, None]]:
    """Yield the titles of posts printed on a careers page itself: under a heading of openings, or as repeated headings with words of applying below.

    rows says whether rows of lists and tables count too: they do not where the posts have links.
    """
    careers = is_careers_page(document)
    under = 0
    lists: dict[int, list[Line]] = {}
    alike: dict[tuple[str, str], list[Line]] = {}
    for line in document.lines:
        told = line.heading or under or line.text[-1] in ":："
        if not told or line.element.within(FRAME) is not None:  # few lines tell anything: the others are not asked for their frame
            continue
        if (line.heading or (len(line.text) < 60 and line.text[-1] in ":：")) and _opens(line.text):
            under = line.heading or 7
        elif line.heading and under and line.heading <= under and not is_title(line.text):
            under = 0
        elif under and not line.heading and line.element.within(_ROWS) is not None:
            lists.setdefault(id(_list_of(line)), []).append(line)
        elif line.heading and (under or careers) and is_title(line.text) and not is_place(line.text):
            if under:
                yield line.text, None
            elif careers and not line.text.endswith("."):
                alike.setdefault((line.element.tag, line.element.attrs.get("class", "")), []).append(line)
    for listed in lists.values() if rows else ():
        named = [line for line in listed if is_title(line.text) and line.text[0].isupper() and len(line.text.split()) <= 8 and not line.text.endswith(".")]
        named = [line for line in named if not looks_like_name(re.split(r"\s*[,–—|]|\s-\s", line.text)[0])]
        every = {line.element.within(_ROWS) for line in listed}
        if len(named) >= 2 and len(named) * 2 >= len(every) and len({line.element.within(_ROWS) for line in named}) == len(named):
            yield from ((line.text, None) for line in named)
    for same in alike.values():
        applied = [line for line in same if _applies(document.lines[line.index + 1 : line.index + 14])]
        if len(applied) >= 2 or (len(same) == 1 and applied):
            yield from ((line.text, None) for line in applied)


def _list_of(line: Line) -> Element | None:
    """Return the list or table that a row's line stands in."""
    return line.element.within(frozenset(("ul", "ol", "table", "dl")))


def _opens(text: str) -> bool:
    """Say whether a heading stands above open posts."""
    plain = fold(text).strip(" :!.")
    if len(plain.split()) > 6:
        return False
    careers = lexicons.links("careers")
    return careers.has(plain) or (any(word in HEADS for word in re.split(r"[\W_]+", plain)) and not is_title(text))


def _applies(lines: list[Line]) -> bool:
    """Say whether a link or button to an advert, or to apply, stands in these lines, before the next post's heading."""
    adverts = lexicons.links("advert")
    for line in lines:
        if line.heading and is_title(line.text):
            return False
        if len(line.text.split()) <= 6 and adverts.touches(line.text):
            return True
    return False


def is_careers_page(document: Document) -> bool:
    """Say whether a page is about open posts: a link promised it, or its address says so."""
    parts = urlsplit(document.page.url).path.split("/")
    return document.page.link_kind in ("careers", "advert") or any(_is_section(p) for p in parts)
