"""What structured data say of the company, and how its facts are made and compared with the host's name."""

from __future__ import annotations

import json
import re
from collections.abc import Iterator
from typing import Any

from research import text, urls
from research.document import Document, Element
from research.extract.company.words import COUNTRY_NAMES, LEGAL_FORMS, NOT_ORGANISATIONS
from research.extract.contacts.phones import read_phone
from research.extract.contacts.profiles import read_company_page
from research.model import CompanyFact, CompanyFactKind

_MAX_JSON = 200_000  # characters of one JSON-LD block


def fact(
    document: Document, kind: CompanyFactKind, value: str, quote: str, pattern: str, weight: float, element: Element | None = None
) -> Iterator[CompanyFact]:
    """Yield a fact about the company, where the page has the quote."""
    value = text.squeeze(value)
    if value and document.holds(quote):
        yield CompanyFact(kind=kind, fact=document.fact(value, quote, pattern, element), weight=weight)


def letters(printed: str) -> str:
    """Return the folded letters and digits of a name, run together."""
    return re.sub(r"[\W_]+", "", text.fold(printed))


def alike(printed: str, brand: str) -> float:
    """Return how much a printed name and the word in the host's name are one, 0 to 1: contained, an acronym, or a part."""
    name = letters(LEGAL_FORMS.sub("", printed))
    if not name or not brand:
        return 0.0
    if name == brand:
        return 1.0
    initials = "".join(word[0] for word in text.words(printed))
    if brand in (initials, initials.rstrip("gil")):
        return 0.9
    short, long = sorted((name, brand), key=len)
    if short in long and len(short) > 2:
        return 0.6 + 0.4 * len(short) / len(long)
    first = next(iter(text.words(printed)), "")
    return 0.4 if len(first) > 3 and brand.startswith(first) else 0.0


def structured(document: Document, country: str | None) -> Iterator[CompanyFact]:
    """Yield the facts of JSON-LD organisations."""
    brand = letters(urls.brand(urls.host(document.page.url)))
    for organisation in _organisations(document):
        name, address = organisation.get("name"), organisation.get("address")
        own = alike(name, brand) if isinstance(name, str) else 0.0
        site = organisation.get("url")
        if isinstance(site, str) and urls.host(site) and not urls.same_company(urls.host(site), urls.host(document.page.url)):
            continue
        if isinstance(name, str) and len(name) < 100:
            yield from _said(document, "name", name, name, 2.0 + own)
        points = [organisation, *(point for point in _list(organisation.get("contactPoint")) if isinstance(point, dict))]
        for point in points:
            mail, phone = point.get("email"), point.get("telephone")
            if isinstance(mail, str) and "@" in mail:
                yield from _said(document, "email", mail.lower().removeprefix("mailto:"), mail, 3.0)
            if isinstance(phone, str) and (number := read_phone(phone, country)):
                yield from _said(document, "phone", number.value, phone, 3.0)
        for link in _list(organisation.get("sameAs")):
            if isinstance(link, str) and (page := read_company_page(link)):
                yield from _said(document, "linkedin", page, link, 3.0)
        for place in _list(address):
            where = place.get("addressCountry") if isinstance(place, dict) else None
            where = where.get("name") if isinstance(where, dict) else where
            if isinstance(where, str) and (code := where.upper() if len(where) == 2 else COUNTRY_NAMES.get(text.fold(where))):
                yield from _said(document, "country", code, where, 3.0)


def _said(document: Document, kind: CompanyFactKind, value: str, raw: str, weight: float) -> Iterator[CompanyFact]:
    """Yield a fact whose quote is the string of a JSON block, as the block writes it."""
    for quote in (raw, json.dumps(raw)[1:-1], raw.replace("/", "\\/")):
        if document.holds(quote):
            yield from fact(document, kind, value, quote, "json_ld", weight)
            return


def _organisations(document: Document) -> Iterator[dict[str, Any]]:
    """Yield the organisations that JSON-LD describes at the top of a block or in its graph, not those within persons and adverts."""
    for block in document.json_ld:
        try:
            data = json.loads(block[:_MAX_JSON], strict=False)
        except (ValueError, RecursionError):
            continue
        for node in _list(data):
            for each in [node, *_list(node.get("@graph")), node.get("publisher")] if isinstance(node, dict) else []:
                kinds = {re.split(r"[/:#]", kind)[-1] for kind in _list(each.get("@type")) if isinstance(kind, str)} if isinstance(each, dict) else set()
                if kinds and not kinds & NOT_ORGANISATIONS:
                    yield each


def _list(value: Any) -> list[Any]:
    return value if isinstance(value, list) else [] if value is None else [value]
