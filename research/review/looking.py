"""The pages that only show: the list of leads, one lead, what is due, a company's report."""

from __future__ import annotations

import os
from collections.abc import Sequence
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any

from starlette.requests import Request
from starlette.responses import FileResponse, RedirectResponse, Response

from research.followups.applications import CHANNELS, EVENTS
from research.followups.rules import WAYS
from research.model import Lead, Person, Study
from research.report.page import CHANGES_SHOWN, KINDS, NAME
from research.report.people import Shown, shown
from research.review.desk import Desk
from research.review.listing import ORDERS, PAGE, Line, folded, query, select
from research.review.pages import page
from research.sheets.columns import STATUSES
from research.sheets.events import Logged, read_events
from research.sheets.rows import LeadRow, revision
from research.store import decisions, history
from research.studies.deciding import Said, person_of, said
from research.studies.study import is_correction
from research.text import fold

DONE = {
    "decided": "Kept. The company was ranked anew.",
    "kept": "Kept.",
    "logged": "Kept. The next step counts from there.",
    "started": "The study has begun.",
    "stopping": "It stops, and keeps what was found until then.",
}
"""{word of the address: what the page says after a change}."""
VERDICTS = {"confirmed": "confirmed", "wrong": "wrong person", "left": "has left"}
REPORT_POLICY = "sandbox allow-scripts allow-popups allow-popups-to-escape-sandbox; frame-ancestors 'none'"
"""A report brings its own policy, and is kept apart from these pages besides."""


@dataclass(frozen=True, slots=True, kw_only=True)
class LeadView:
    """All that the page of one lead shows."""

    row: LeadRow
    revision: str
    person: Shown | None
    """None where the last run did not find them."""
    lead: Lead | None
    said: Said
    site_title: str
    """As the site has it, where the user corrected it."""
    peers: tuple[Line, ...]
    """The leads of the same role, in order."""
    events: tuple[Logged, ...]


def desk_of(request: Request) -> Desk:
    """Return what the pages of this server are about."""
    desk: Desk = request.app.state.desk
    return desk


def home(request: Request) -> Response:
    """Show what is due where anything is, else all leads."""
    return RedirectResponse("/today" if any(item.due != "later" for item in desk_of(request).plan()) else "/leads", 303)


def leads(request: Request) -> Response:
    """Show the list of leads, of one company where the address says so."""
    desk = desk_of(request)
    asked, sheet, verdicts = query(request.query_params), desk.sheet(), desk.verdicts()
    study, changes = (desk.study(asked.company), _changes(desk, asked.company)) if asked.company else (None, ())
    return page(
        "leads.html",
        here="leads",
        query=asked,
        listed=select(desk.ordered(asked.sort), asked, verdicts, sheet.clients),
        clients=sorted({name for names in sheet.clients.values() for name in names}, key=fold),
        newest=sheet.newest,
        whole=len(sheet.lines),
        size=PAGE,
        statuses=sheet.statuses,
        orders=ORDERS,
        verdicts=verdicts,
        said=VERDICTS,
        study=study,
        changes=tuple(reversed(changes)),
        kinds=KINDS,
        reported=bool(asked.company) and report_of(desk, asked.company) is not None,
    )


def lead(request: Request) -> Response:
    """Show one lead with all that is known and what the user said of them."""
    found = view(desk_of(request), request.path_params["lead"])
    return _missing() if found is None else lead_page(request, found)


def lead_page(request: Request, found: LeadView, status: int = 200, **more: Any) -> Response:
    """Return the page of a lead. more: `conflict` ({what the user meant}), `trouble` (why nothing was kept)."""
    desk = desk_of(request)
    place = next((n for n, each in enumerate(found.peers) if each.lead_id == found.row.lead_id), 0)
    due = next((item for item in desk.plan() if (item.row.domain, fold(item.row.role)) == (found.row.domain, fold(found.row.role))), None)
    return page(
        "lead.html",
        status,
        here="leads",
        view=found,
        before=found.peers[place - 1] if place else None,
        after=found.peers[place + 1] if place + 1 < len(found.peers) else None,
        verdicts=desk.verdicts(),
        said=VERDICTS,
        due=due,
        ways=WAYS,
        states=STATUSES,
        what=EVENTS,
        channels=CHANNELS,
        today=desk.today,
        done=DONE.get(request.query_params.get("done", ""), ""),
        reported=report_of(desk, found.row.domain) is not None,
        **({"conflict": {}, "trouble": ""} | more),
    )


def view(desk: Desk, lead_id: str) -> LeadView | None:
    """Return what is to be shown of a lead; None where the sheet does not have it."""
    row = desk.row(lead_id)
    if row is None:
        return None
    study = desk.study(row.domain)
    person = person_of(study, row) if study else None
    with desk.store.reading() as connection:
        decided = decisions.decisions(connection, row.domain)
    of_company, role = desk.sheet().companies.get(row.domain), fold(row.role)
    peers = tuple(each for each in of_company.lines if folded(each.role) == role) if of_company else ()
    return LeadView(
        row=row,
        revision=revision(row),
        person=shown(replace(study, people=(person,)))[0] if study and person else None,
        lead=_lead(study, row, person) if study and person else None,
        said=said(decided, person.id, row.role) if person else Said(),
        site_title=next((title.value for title in person.titles if not is_correction(title)), "") if person else "",
        peers=tuple(sorted(peers, key=lambda each: each.place)),
        events=tuple(event for event in read_events(desk.directory) if event.lead_id == row.lead_id),
    )


def today(request: Request) -> Response:
    """Show what is due, then what comes later."""
    desk = desk_of(request)
    items = desk.plan()
    due, later = [item for item in items if item.due != "later"], [item for item in items if item.due == "later"]
    return page("today.html", here="today", due=due, later=later, ways=WAYS, today=desk.today, clients=desk.sheet().clients)


def report(request: Request) -> Response:
    """Show a company's report."""
    file = report_of(desk_of(request), request.path_params["domain"])
    return FileResponse(file, media_type="text/html", headers={"Content-Security-Policy": REPORT_POLICY}) if file else _missing()


def report_of(desk: Desk, domain: str) -> Path | None:
    """Return the file of a company's report; None where there is none."""
    file = desk.directory / domain / NAME
    return file if os.path.isfile(file) and file.resolve().is_relative_to(desk.directory.resolve()) else None


def _changes(desk: Desk, domain: str) -> Sequence[Any]:
    with desk.store.reading() as connection:
        return history.changes(connection, domain, limit=CHANGES_SHOWN)


def _lead(study: Study, row: LeadRow, person: Person) -> Lead | None:
    rankings = [ranking for ranking in study.rankings if fold(ranking.role.text) == fold(row.role)]
    return next((lead for ranking in rankings for lead in ranking.leads if lead.id == person.id), None)


def _missing() -> Response:
    return page("message.html", 404, here="", title="There is no such page", text="The lead or the report may have been removed meanwhile.")
