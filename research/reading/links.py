"""Finds the links of a page that are worth a visit: what each promises, how likely, and why."""

from __future__ import annotations

import functools
import re
from collections import Counter
from collections.abc import Collection, Iterator
from dataclasses import replace
from urllib.parse import unquote, urlsplit

from research.document import Document, Element, is_data, language_code
from research.languages.link_words import (
    PAGES,
    PASSING,
    PEOPLE,
    PROMISE,
    Rating,
    is_passing,
    locale,
    passes,
    rate,
    rate_path,
    rate_text,
    segment,
    segments,
)
from research.model import Company, Link, LinkKind
from research.reading.hidden_links import from_source, loaded, onward, steps, target, written
from research.reading.link_places import LISTED, folder_of, hinted, parts_below
from research.reading.references import FILES, absolute, base_of
from research.text import squeeze, words
from research.urls import host, same_company
from research.urls import path as path_of

PAGED = re.compile(r"(?:[?&](?:page|paged|p|pg|seite|pagina)=|/(?:page|seite|pagina|p)/)(\d{1,3})/?(?:$|&|#)", re.I)


def links(document: Document, company: Company) -> tuple[Link, ...]:
    """Return every link of the page that stays with the company, the most promising first; of a script or JSON file, the paths in its source.

    Nothing is left out for being dull: such links come last, with a score below 0.1.
    """
    page_host, page_key = host(document.page.url), _key(document.page.url)
    found: dict[str, Link] = {}
    candidates = from_source(document, company) if is_data(document.page) else _from_page(document)
    for link in candidates:
        link_host = host(link.url)
        if not same_company(link_host, page_host) and not same_company(link_host, company.domain):
            continue
        key = _key(link.url)
        if key == page_key:
            continue
        link = _weigh_host(link, link_host, page_host, company.domain)
        known = found.get(key)
        if known is None or link.score > known.score or (link.kind == "language" and known.kind != "next_page"):
            found[key] = link
    return tuple(sorted(_heads_last(found.values()), key=lambda link: -link.score))


DEEP = 0.04
"""What a link that promises nothing is worth at least, however deep it lies."""

HEAD = 0.6
"""What is left of the score of a link that promises nothing where the page also links to pages below it: the head of a menu's part mostly says again what
its entries say."""


def _heads_last(found: Collection[Link]) -> Iterator[Link]:
    """Yield all links, those that promise nothing and head a part of the menu with less than its entries."""
    entries = Counter(path_of(link.url).strip("/").rpartition("/")[0] for link in found)
    for link in found:
        folder = folder_of(link.url).removesuffix("/") if link.kind == "other" and link.score > DEEP else ""
        yield replace(link, score=round(link.score * HEAD, 3)) if folder and entries[folder] > 1 else link


def rate_url(url: str) -> Link | None:
    """Return the link that a bare URL makes (as a sitemap lists it); None where its slug promises nobody."""
    path = urlsplit(url).path
    rating = None if FILES.search(path) else rate_path(path)
    if rating is None or rating.kind not in PEOPLE | {"about", "contact", "imprint", "units", "profile", "careers"}:
        return None
    return Link(url=url, text="", kind=rating.kind, score=round(rating.score, 3), reason=f'URL has "{rating.phrase}"')


def page_kind(document: Document) -> LinkKind:
    """Return what this page is by its URL, the link that led here, and its main heading."""
    rating = rate_path(urlsplit(document.page.url).path, document.language)
    if rating and rating.covered >= 0.5 and rating.kind in PEOPLE:
        return rating.kind
    if document.page.link_kind in PEOPLE | {"profile"}:
        return document.page.link_kind
    for line in document.lines:
        if line.heading == 1:
            said = rate_text(line.text, document.language)
            return said.kind if said and said.covered >= 0.5 and said.kind in PEOPLE else document.page.link_kind
    return document.page.link_kind


def _from_page(document: Document) -> Iterator[Link]:
    base = base_of(document)
    kind = page_kind(document)
    own_locale = locale(path_of(document.page.url))
    folder = folder_of(document.page.url) if kind in PEOPLE else ""
    dull = True
    parts = parts_below(document)
    above: dict[int, Rating | None] = {}
    for anchor in (*document.elements("a"), *document.elements("area"), *steps(document)):
        url = absolute(anchor.attrs.get("href", ""), base) or absolute(target(anchor), base)
        if not url:
            continue
        link = _classify(document, anchor, url, kind, own_locale, folder)
        if link.kind == "other" and link.score > NOTHING:
            link = hinted(document, anchor, link, above)
            if link.kind == "other" and path_of(url).lstrip("/").startswith(parts) and not _in_menu(anchor):
                link = replace(link, kind="units", score=LISTED, reason="in a list of the organisation's parts")
        dull = dull and link.kind not in PEOPLE and link.kind not in ("about", "profile")
        yield link
    yield from written(document, base)
    for element in document.elements("link"):
        relation = element.attrs.get("rel", "").lower().split()
        url = absolute(element.attrs.get("href", ""), base)
        if url and "alternate" in relation and element.attrs.get("hreflang"):
            if not document.language or language_code(element.attrs["hreflang"]) != document.language:
                yield Link(url=url, text=element.attrs["hreflang"], kind="language", score=0.1, reason=f"alternate in {element.attrs['hreflang']}")
        elif url and "next" in relation:
            yield Link(url=url, text="", kind="next_page", score=0.8 if kind in PEOPLE else 0.05, reason="next page of a list")
    yield from onward(document, base)
    if dull or len(document.text) < 400:
        yield from loaded(document)


NOTHING = 0.02
"""What a link is worth that leads below blogs, shops and the like, in whatever language of the shelf, or to a file."""


def _classify(document: Document, anchor: Element, url: str, page: LinkKind, own_locale: str, folder: str) -> Link:
    text = _label(document, anchor)
    path = path_of(url)
    number = _page_number(url)
    if number is not None and _same_list(url, document.page.url):
        here = _page_number(document.page.url)
        first = 0 if here is None and _counts_from_zero(text, number) else 1
        following = number == (first if here is None else here) + 1
        score = (0.8 if page in PEOPLE else 0.05) if following else 0.02
        return Link(url=url, text=text, kind="next_page", score=score, reason=f"page {number} of a list")
    if _other_language(anchor, path, document, own_locale):
        return Link(url=url, text=text, kind="language", score=0.1, reason="the same site in another language")
    if _is_file(path) or anchor.attrs.get("download") is not None:
        return Link(url=url, text=text, kind="other", score=0.01, reason="a file")
    name = _person(text, path, folder)
    if name is not None and not _in_menu(anchor):
        score = PROMISE["profile"] if page in PEOPLE else 0.35
        return Link(url=url, text=text, kind="profile", score=score, reason=f"page of {name or 'a person'} in the list", name=name)
    return _promised(url, text, path, document.language)


@functools.lru_cache(maxsize=16_384)
def _page_number(url: str) -> int | None:
    """Return the number that a URL gives to a page of a list; None where it gives none."""
    told = PAGED.search(url)
    return int(told[1]) if told else None


def _counts_from_zero(text: str, number: int) -> bool:
    """Say whether a list's first page has number 0, as a link to number 1 tells that is called `2` or `next`."""
    said = rate_text(text)
    return text == str(number + 1) or (number == 1 and ((said is not None and said.kind == "next_page") or text in {"›", "»", "→", ">"}))


@functools.lru_cache(maxsize=16_384)
def _is_file(path: str) -> bool:
    return FILES.search(path) is not None


@functools.lru_cache(maxsize=16_384)
def _promised(url: str, text: str, path: str, language: str) -> Link:
    said, slug = (rating if rating and rating.kind in PAGES else None for rating in (rate_text(text, language), rate_path(path, language)))
    passing = is_passing(segments(path))
    if slug and (said is None or slug.covered == 1.0 or slug.score > said.score):
        score = max(slug.score, said.score * 0.5 if said else 0.0) + (0.03 if said and said.kind == slug.kind else 0.0)
        return Link(url=url, text=text, kind=slug.kind, score=round(min(score, 0.99), 3), reason=f'URL has "{slug.phrase}"')
    if said:
        score = said.score * (0.3 if passing else 1.0)
        return Link(url=url, text=text, kind=said.kind, score=round(score, 3), reason=f'link text "{said.phrase}"')
    depth = path.strip("/").count("/")
    passing = passing or passes(text, path, language)
    return Link(url=url, text=text, kind="other", score=NOTHING if passing else max(DEEP, 0.08 - 0.02 * depth), reason="a page of the site")


def _label(document: Document, anchor: Element) -> str:
    """Return the words that a visitor has for the link: its text, else what its images and attributes say."""
    text = document.text_of(anchor)
    if text:
        return text[:200]
    for attribute in ("aria-label", "title", "alt"):
        if anchor.attrs.get(attribute):
            return squeeze(anchor.attrs[attribute])[:200]
    return squeeze(next((image.attrs["alt"] for image in document.elements("img", anchor) if image.attrs.get("alt")), ""))[:200]


MENUS = frozenset({"nav", "header", "footer"})


def _in_menu(anchor: Element) -> bool:
    return anchor.within(MENUS) is not None


@functools.lru_cache(maxsize=16_384)
def _person(text: str, path: str, folder: str) -> str | None:
    """Return the name of the person whose page this link opens ("" where only the URL's place says so); None where it opens another kind of page.

    Only a place below a people page counts: `/team/jane-roe`, or `/about/jane-roe` on a list at `/about/`, whose folder is given ("" on other pages).
    A card whose page lies elsewhere is a matter of the patterns that read cards.
    """
    parts = [p for p in unquote(path).split("/") if p]
    if len(parts) > 1 and re.fullmatch(r"index\.\w+", parts[-1]):
        parts.pop()
    if len(parts) < 2:
        return None
    slug = tuple(t for t in segment(re.sub(r"\.(?:html?|php|aspx?)$", "", parts[-1])) if not t.isdigit())
    above = rate(segment(parts[-2]), "")
    below_people = above is not None and above.kind in PEOPLE | {"profile"} and above.covered >= 0.5
    below_list = bool(folder) and "/".join(parts).startswith(folder)
    if not (below_people or below_list) or len(slug) > 6 or is_passing([slug]) or is_passing([segment(p) for p in parts[:-1]]):
        return None
    if slug and (rating := rate(slug, "")) and rating.covered >= 0.5:
        return None
    shown = text.split()
    if len(slug) >= 2 and (name := _name_by_slug(shown, slug)):
        return name
    if len(slug) < 2 and 2 <= len(shown) <= 4 and rate_text(text) is None and all(_capital(word) for word in shown):
        return text
    return " ".join(token.capitalize() for token in slug) if len(slug) > 1 else ""


def _name_by_slug(shown: list[str], slug: tuple[str, ...]) -> str:
    """Return the first words of a link as far as they are the words of its slug: "Jane Roe" of "Jane Roe Head of Data" at /jane-roe."""
    name: list[str] = []
    rest = set(slug)
    for word in shown[:6]:
        folded = words(word)
        if not folded or not _capital(word):
            break
        hit = {token for token in rest if token in folded or any(token.startswith(part) or part.startswith(token) for part in folded if len(part) > 2)}
        if not hit and not (len(folded[0]) == 1 and name):
            break
        rest -= hit
        name.append(word.strip(",;"))
    return " ".join(name) if len(name) >= 2 else ""


PARTICLES = frozenset("van von de der den del della la le da di do dos du el bin al af av ten ter y e zu".split())


def _capital(word: str) -> bool:
    return (not word[0].islower() and not word[0].isdigit()) or word in PARTICLES


def _same_list(url: str, page_url: str) -> bool:
    """Say whether both are pages of one list: the same URL but for the number."""

    def without(address: str) -> str:
        return _key(PAGED.sub("", address))

    return without(url) == without(page_url)


def _other_language(anchor: Element, path: str, document: Document, own_locale: str) -> bool:
    stated = language_code(anchor.attrs.get("hreflang", ""))
    if stated and document.language and stated != document.language:
        return True
    there = locale(path)
    return there != own_locale and bool(there) and language_code(there) != document.language


@functools.lru_cache(maxsize=16384)
def _key(url: str) -> str:
    """Return what makes two URLs the same page."""
    parts = urlsplit(url)
    path = re.sub(r"/(?:index\.(?:html?|php))?$", "", parts.path)
    return f"{host(url)}{path}?{parts.query}"


def _weigh_host(link: Link, link_host: str, page_host: str, domain: str) -> Link:
    """Return the link with the score that its host leaves it: `careers.acme.com` speaks for itself, `shop.acme.com` and a university's other houses sink."""
    if link_host == page_host or link_host == host(domain):
        return link
    label = link_host.split(".")[0]
    if label in PASSING:
        return replace(link, score=round(link.score * 0.1, 3))
    if (rating := rate_text(label)) and rating.covered == 1.0 and link.kind == "other":
        return replace(link, kind=rating.kind, score=round(rating.score * 0.8, 3), reason=f'host has "{rating.phrase}"')
    below = link_host.endswith("." + host(domain))
    return replace(link, score=round(link.score * (0.7 if below else 0.4), 3))
