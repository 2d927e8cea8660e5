"""The page of all companies: their roles with who comes first, how many leads, when they were read."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from starlette.requests import Request
from starlette.responses import Response

from research.review.listing import PAGE, Line, OfCompany, folded, number
from research.review.looking import desk_of, report_of
from research.review.pages import page
from research.store import history
from research.text import fold


@dataclass(frozen=True, slots=True, kw_only=True)
class Entry:
    """One company."""

    domain: str
    name: str
    leads: int
    firsts: tuple[Line, ...]
    """The first lead of each role."""
    run: Mapping[str, Any]
    """Columns of the store's table companies; empty where the store does not have it."""


def companies(request: Request) -> Response:
    """Show every company, or those whose name or domain holds the words."""
    desk, q = desk_of(request), request.query_params.get("q", "")[:200]
    with desk.store.reading() as connection:
        known = {each["domain"]: each for each in history.companies(connection)}
    words = fold(q).split()
    found = [each for each in _entries(desk.sheet().companies, known) if all(word in folded(f"{each.name} {each.domain}") for word in words)]
    pages = max(1, -(-len(found) // PAGE))
    at = min(number(request.query_params.get("page", "")), pages)
    listed = found[(at - 1) * PAGE : at * PAGE]
    reported = {each.domain for each in listed if report_of(desk, each.domain)}
    return page("companies.html", here="companies", companies=listed, reported=reported, found=len(found), q=q, at=at, pages=pages)


def _entries(sheet: Mapping[str, OfCompany], known: Mapping[str, Mapping[str, Any]]) -> list[Entry]:
    nothing = OfCompany()
    entries = [
        Entry(
            domain=domain,
            name=of.name or (known[domain]["name"] if domain in known else "") or "",
            leads=of.leads,
            firsts=tuple(of.firsts.values()),
            run=known.get(domain, {}),
        )
        for domain, of in ((domain, sheet.get(domain, nothing)) for domain in dict.fromkeys((*known, *sheet)))
    ]
    return sorted(entries, key=lambda each: folded(each.name or each.domain))
