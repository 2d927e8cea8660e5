"""What a page says of the company itself: its name, address, telephone, LinkedIn page, careers page, country and language."""

from __future__ import annotations

import functools
import re
from collections.abc import Iterable, Iterator

import phonenumbers

from research import languages, text, urls
from research.document import Document, Element, once
from research.extract.company.structured import alike, fact, letters, structured
from research.extract.company.words import COUNTRY_ENDINGS, COUNTRY_NAMES, GENERAL, LANGUAGE_HOMES, LEGAL_FORMS, MARKS, NOT_GENERAL
from research.extract.contacts.mailbox_owners import is_shared, is_webmail
from research.extract.contacts.mailboxes import placed_mailboxes
from research.extract.contacts.phones import is_desk, placed_phones, read_phone
from research.extract.contacts.places import telling_attributes, words_of
from research.extract.contacts.profiles import read_company_page
from research.model import CompanyFact, CompanyFactKind, Contact, Fact, LinkKind

_FRAME = frozenset({"footer", "header", "nav", "address"})
_FRAME_CLASS = re.compile(r"(?:^|[\W_])(?:footer|header|topbar|top-bar|masthead|colophon|navbar|contact)", re.IGNORECASE)
_FOOT = 60  # lines at the end of a page, where a company gives its address
_COPYRIGHT = re.compile(
    r"(?:©|\(c\)|copyright|\u00a9)[\s,©]*(?:\d{4}(?:\s*[-–/]\s*\d{2,4})?)?[\s,.:|–-]*(?:by\s+)?(?P<name>[^.|•·©\d][^|•·©\n]{1,70})", re.IGNORECASE
)
_AFTER_NAME = re.compile(
    r"[\s,.–-]*(?:\b(?:all rights reserved|alle rechte|tous droits|todos los derechos|todos os direitos|tutti i diritti|все права|rights reserved)|\d{4}).*$",
    re.IGNORECASE,
)
_NO_CASE = int(re.IGNORECASE)  # flags of its type are compared twenty times as slowly
_TITLE_BREAK = re.compile(r"\s*[|•·»«—–:]\s*|\s+-+\s+|\s*::\s*")


def company_facts(document: Document) -> tuple[CompanyFact, ...]:
    """Return what the page says of its company; each fact with its weight, to be summed over pages by `settle`."""
    facts = [*_names(document), *_places(document)]
    country = _first(facts, "country")
    facts += [*structured(document, country), *_reached(document, country), *_linked(document)]
    return tuple(facts)


def settle(facts: Iterable[CompanyFact]) -> dict[CompanyFactKind, Fact]:
    """Return the best-supported value of each kind: the one whose weights sum to most, each page and place counted once."""
    sums: dict[tuple[CompanyFactKind, str], float] = {}
    merged: dict[tuple[CompanyFactKind, str], Fact] = {}
    seen: set[tuple[CompanyFactKind, str, str, str]] = set()
    for each in facts:
        key = (each.kind, _key(each.kind, each.fact.value))
        proof = each.fact.evidence[0]
        if (*key, proof.url, proof.pattern) in seen:
            continue
        seen.add((*key, proof.url, proof.pattern))
        sums[key] = sums.get(key, 0.0) + each.weight
        known = merged.get(key)
        merged[key] = each.fact if known is None else Fact(value=known.value, evidence=known.evidence + each.fact.evidence[: 5 - len(known.evidence)])
    best: dict[CompanyFactKind, Fact] = {}
    for key in sorted(sums, key=lambda key: (-sums[key], key[1])):
        best.setdefault(key[0], merged[key])
    return best


def _key(kind: CompanyFactKind, value: str) -> str:
    return re.sub(r"\D", "", value)[-9:] if kind == "phone" else text.fold(value).rstrip("/")


def country_of(document: Document) -> str | None:
    """Return the country that the page points to most (ISO 3166 alpha-2); None where it gives no hint."""
    return _first(_places(document), "country")


def _first(facts: Iterable[CompanyFact], kind: CompanyFactKind) -> str | None:
    fact = settle(each for each in facts if each.kind == kind).get(kind)
    return fact.value if fact is not None else None


def _names(document: Document) -> Iterator[CompanyFact]:
    brand = letters(urls.brand(urls.host(document.page.url)))
    for key, weight in (("og:site_name", 2.0), ("application-name", 1.5), ("apple-mobile-web-app-title", 1.0)):
        printed = document.meta.get(key, "")
        if 1 < len(printed) < 80:
            yield from fact(document, "name", text.squeeze(printed), printed, "meta", weight + alike(printed, brand))
    for part in _TITLE_BREAK.split(document.title):
        if 1 < len(part) < 60 and (likeness := alike(part, brand)) > 0.5:
            yield from fact(document, "name", part, part, "page_title", 0.5 + likeness)
    for line in document.lines[-40:]:
        told = _COPYRIGHT.search(line.text)
        owner = _AFTER_NAME.sub("", told["name"]).strip(" ,-–.") if told else ""
        if told and 1 < len(owner) < 60:
            yield from fact(document, "name", owner, told.group(), "copyright", 0.3 + 2 * alike(owner, brand), line.element)
    if document.page.link_kind in ("imprint", "contact"):
        for line in document.lines:
            if len(line.text) < 70 and LEGAL_FORMS.search(line.text):
                yield from fact(document, "name", line.text, line.text, "legal_form", 0.5 + alike(line.text, brand), line.element)


@once
def _places(document: Document) -> tuple[CompanyFact, ...]:
    """Return country and language, read once."""
    return tuple(_read_places(document))


def _read_places(document: Document) -> Iterator[CompanyFact]:
    ending = urls.host(document.page.url).rpartition(".")[2]
    if ending in COUNTRY_ENDINGS:
        yield from fact(document, "country", COUNTRY_ENDINGS[ending], "", "host", 1.5)
    stated = document.root.attrs.get("lang", "").strip()
    if document.language:
        yield from fact(document, "language", document.language, stated, "html_lang", 1.0 if document.language in languages.shelf() else 0.3)
        yield from fact(document, "country", LANGUAGE_HOMES.get(document.language, ""), stated, "html_lang", 0.2)
    region = re.fullmatch(r"[a-zA-Z]{2}[-_]([A-Za-z]{2})", stated)
    if region and stated.lower() not in ("en-us", "en_us"):  # what templates say by themselves
        yield from fact(document, "country", region[1].upper(), stated, "html_lang", 0.5)
    is_contact = document.page.link_kind in ("contact", "imprint")
    tail = document.lines if is_contact else document.lines[-_FOOT:]
    lines = [line for line in tail if 3 < len(line.text) < 160]
    words = "\n".join(line.text for line in lines)
    lower = words.lower()
    for country, needed, mark in MARKS:
        said = lower if mark.flags & _NO_CASE else words
        if any(word in said for word in needed) and (told := mark.search(words)):
            line = next((line for line in lines if told.group().strip() in line.text), lines[0])
            yield from fact(document, "country", country, told.group(), "country_mark", 0.8 if is_contact or _framed(line.element) else 0.3, line.element)
    for line in lines:
        named = _country_at_end(line.text)
        if named and (is_contact or _framed(line.element)):
            yield from fact(document, "country", named, line.text, "country_name", 0.8, line.element)
    for element, attribute, value in telling_attributes(document):
        if attribute == "href" and value[:4].lower() == "tel:" and (dialled := _dialled(value[4:])):
            yield from fact(document, "country", dialled, value, "phone_prefix", 0.5, element)


@functools.lru_cache(maxsize=8192)
def _country_at_end(line: str) -> str | None:
    """Return the country whose name ends an address: `Hill Street 1, Oslo, Norway 0150`."""
    last = re.split(r"[,\s]*\d[\d\s-]*$", line)[0].rpartition(", ")[2].strip(" .")
    return COUNTRY_NAMES.get(text.fold(last)) if len(last) < 30 else None


@functools.lru_cache(maxsize=4096)
def _dialled(printed: str) -> str | None:
    number = read_phone(re.sub(r"^00", "+", printed.strip().replace("%20", " ")))
    if number is None or number.shared or not number.value.startswith("+"):
        return None
    region: str | None = phonenumbers.region_code_for_number(phonenumbers.parse(number.value.partition(";")[0]))
    return region if region and region != "001" else None


@functools.lru_cache(maxsize=8192)
def _is_frame(classes: str, name: str) -> bool:
    return _FRAME_CLASS.search(f"{classes} {name}") is not None


def _framed(element: Element) -> bool:
    """Say whether an element stands in what every page of a site repeats, or in a block called contact."""
    around: Element | None = element
    while around is not None:
        if around.tag in _FRAME or _is_frame(around.attrs.get("class", ""), around.attrs.get("id", "")):
            return True
        around = around.parent
    return False


def _reached(document: Document, country: str | None) -> Iterator[CompanyFact]:
    """Yield the addresses and numbers that stand where a company gives its own: at the frame of every page, on contact pages, on the home page."""
    own, link_kind = urls.host(document.page.url), document.page.link_kind
    brand = letters(urls.brand(own))
    path = re.sub(r"(?:/?index)?\.\w{2,5}$", "", document.page.url.partition("://")[2].partition("/")[2]).strip("/").lower()
    is_home = re.fullmatch(r"(?:index|[a-z]{2}(?:-[a-z]{2})?)?", path) is not None
    slug = path.rpartition("/")[2]
    is_contact = link_kind in ("contact", "imprint") or _says(slug, "contact") or _says(slug, "imprint")
    base = 1.5 if is_contact else 1.0 if is_home else 0.0
    for holder, each in placed_mailboxes(document).holders:
        local, _, host = each.fact.value.partition("@")
        framed, first = _framed(holder), re.split(r"[^a-z]", local)[0]
        general = first in GENERAL or (len(brand) > 3 and brand in letters(local))
        shared = general or is_shared(each.fact.value)
        weight = max(base, 0.3) + framed if shared else float(holder.within(_FRAME) is not None)
        if weight and local not in NOT_GENERAL and first not in NOT_GENERAL:
            ours = urls.same_company(host, own) or alike(urls.brand(host), brand) > 0.5
            whose = 1.0 if general else 0.5 if shared else 0.25
            yield _carried("email", each, weight * whose * (1.0 if ours else 0.6 if is_webmail(each.fact.value) else 0.2))
    for n, (holder, each) in enumerate(placed_phones(document, country).holders):
        weight = base + (1.0 if _framed(holder) else 0.0)
        if weight and not is_desk(each.fact.value):
            yield _carried("phone", each, weight / (1 + 0.2 * min(n, 5)))


def _linked(document: Document) -> Iterator[CompanyFact]:
    """Yield the company's LinkedIn page and its careers page."""
    brand = letters(urls.brand(urls.host(document.page.url)))
    for element, _, value in telling_attributes(document):
        if "inkedin" in value and (page := read_company_page(value)):
            weight = 0.5 + (1.0 if _framed(element) else 0.0) + 2 * alike(page.rpartition("/")[2], brand)
            yield from fact(document, "linkedin", page, value, "link", weight, element)
    for element in document.elements("a"):
        href = element.attrs.get("href", "")
        if not href or href[0] == "#" or href[:7].lower() in ("mailto:", "tel:"):
            continue
        said = words_of(document, element) or element.attrs.get("title", "")
        weight = _promises_careers(said, href) if len(said) < 40 else 0.0
        url = urls.canonical(href, document.base) if weight else ""
        if url:
            yield from fact(document, "careers_url", url, href, "link", weight + (0.5 if _framed(element) else 0.0), element)


@functools.lru_cache(maxsize=4096)
def _promises_careers(said: str, href: str) -> float:
    """Return how surely a link leads to the page of all openings, 0 to 2: by its words, by the last part of its path."""
    path = re.sub(r"[?#].*$", "", href).rstrip("/")
    slug = re.sub(r"\.\w{2,5}$", "", path.rpartition("/")[2])
    by_words, by_slug = _says(said, "careers"), _says(re.sub(r"[-_]+", " ", slug), "careers")
    return 1.2 * by_words + 0.8 * by_slug


@functools.lru_cache(maxsize=4096)
def _says(said: str, kind: LinkKind) -> bool:
    """Say whether words are exactly a link's words for a kind of page, in any language."""
    folded = " ".join(text.words(said))
    return bool(folded) and folded in _link_words(kind)


@functools.cache
def _link_words(kind: LinkKind) -> frozenset[str]:
    return frozenset(" ".join(text.words(word)) for language in languages.shelf().values() for word in language.links.get(kind, ()))


def _carried(kind: CompanyFactKind, contact: Contact, weight: float) -> CompanyFact:
    return CompanyFact(kind=kind, fact=contact.fact, weight=round(weight, 3))
