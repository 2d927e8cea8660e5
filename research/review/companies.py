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
    sheet, words = desk.sheet().companies, fold(q).split()
    with desk.store.reading() as connection:
        stored = history.names(connection)
        names = {domain: of.name or stored.get(domain, "") for domain, of in sheet.items()}
        names |= {domain: name for domain, name in stored.items() if domain not in names}
        found = sorted(names, key=lambda domain: folded(names[domain] or domain))  # those of the sheet are in order already
        for word in words:
            found = [domain for domain in found if word in folded(f"{names[domain]} {domain}")]
        pages = max(1, -(-len(found) // PAGE))
        at = min(number(request.query_params.get("page", "")), pages)
        shown = found[(at - 1) * PAGE : at * PAGE]
        runs = {each["domain"]: each for each in history.companies(connection, shown)}
    nothing = OfCompany()
    listed = [
        Entry(domain=domain, name=names[domain], leads=len(of.lines), firsts=tuple(of.firsts.values()), run=runs.get(domain, {}))
        for domain, of in ((domain, sheet.get(domain, nothing)) for domain in shown)
    ]
    reported = {domain for domain in shown if report_of(desk, domain)}
    return page("companies.html", here="companies", companies=listed, reported=reported, found=len(found), q=q, at=at, pages=pages)
