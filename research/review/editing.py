"""What the user says of a lead: the decision, their own columns, what happened; kept by the functions that the command line uses, conflicts shown."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from datetime import date
from typing import Any

from starlette.background import BackgroundTask
from starlette.concurrency import run_in_threadpool
from starlette.requests import Request
from starlette.responses import RedirectResponse, Response

from research.errors import ChangedError, ResearchError, UsageError
from research.followups.agenda import log
from research.followups.applications import CHANNELS, EVENTS
from research.review.desk import Desk
from research.review.looking import LeadView, desk_of, lead_page, view
from research.review.pages import page
from research.sheets.columns import COLUMNS, STATUSES, Value, read, read_date
from research.sheets.events import Logged
from research.sheets.leads import edit_leads
from research.studies.deciding import Said, decide
from research.studies.reporting import write_again
from research.text import squeeze

OWN = ("client", "status", "next_action", "next_action_on", "notes")
"""Columns that the form of the page has."""

Keep = Callable[[Desk, LeadView, Mapping[str, str]], None]


async def decided(request: Request) -> Response:
    """Keep the decision, and rank the company anew."""
    return await _kept(request, _decide, "decided")


async def own(request: Request) -> Response:
    """Keep status, next action, its day and notes."""
    return await _kept(request, _own, "kept")


async def happened(request: Request) -> Response:
    """Keep what happened, as `research log` does."""
    return await _kept(request, _log, "logged")


async def _kept(request: Request, keep: Keep, done: str) -> Response:
    form = {name: value for name, value in (await request.form()).items() if isinstance(value, str)}
    return await run_in_threadpool(_answered, request, keep, done, form)


def _answered(request: Request, keep: Keep, done: str, form: Mapping[str, str]) -> Response:
    desk = desk_of(request)
    found = view(desk, request.path_params["lead"])
    if found is None:
        return page("message.html", 404, here="", title="This lead is gone", text="It was removed from the sheet meanwhile.")
    try:
        keep(desk, found, form)
    except ChangedError:
        fresh = view(desk, found.row.lead_id) or found
        return lead_page(request, fresh, 409, conflict=form)
    except ResearchError as error:
        return lead_page(request, found, 422, trouble=str(error))
    written = BackgroundTask(write_again, desk.directory, [found.row.domain], desk.store, desk.clock())
    return RedirectResponse(f"/leads/{found.row.lead_id}?done={done}", 303, background=written)


def _decide(desk: Desk, found: LeadView, form: Mapping[str, str]) -> None:
    title = squeeze(form.get("title", found.said.title))
    verdict: Any = form.get("verdict", found.said.verdict or "") or None
    if verdict not in ("confirmed", "wrong", "left", None):
        raise UsageError("there is no such decision")
    meant = Said(verdict=verdict, title="" if title == found.site_title else title)
    decide(desk.store, desk.directory, found.row, meant, desk.clock(), form.get("seen", ""))


def _own(desk: Desk, found: LeadView, form: Mapping[str, str]) -> None:
    cells: dict[str, Value] = {}
    for name in OWN:
        text = form.get(name, "").replace("\r\n", "\n").strip()
        cells[name] = read(COLUMNS[name], text)
        if text and cells[name] is None:
            raise UsageError(f"{text} is no certain day: write it as 2026-11-30")
    if (status := form.get("status", "")) not in ("", found.row.status, *STATUSES):
        raise UsageError(f"{status} is none of {', '.join(STATUSES)}")
    edits: dict[str, dict[str, Value]] = {}
    if cells["client"] != found.row.client:
        edits = {peer.lead_id: {"client": cells["client"]} for peer in found.peers}
    edit_leads(desk.directory, edits | {found.row.lead_id: cells}, {found.row.lead_id: form.get("revision", "")})


def _log(desk: Desk, found: LeadView, form: Mapping[str, str]) -> None:
    what, channel = form.get("event", ""), form.get("channel", "")
    on, promised = _day(form.get("on", "")) or desk.today, _day(form.get("promised", ""))
    if what not in EVENTS or channel not in ("", *CHANNELS):
        raise UsageError("say what happened: applied, contacted, answered, interview, offer or closed")
    if on > desk.today:
        raise UsageError(f"what has happened stands here, and {on} is still to come")
    event = Logged(lead_id=found.row.lead_id, on=on, event=what, channel=channel, note=squeeze(form.get("note", "")), logged_at=desk.clock())
    log(desk.directory, event, promised, form.get("revision", ""))


def _day(text: str) -> date | None:
    day = read_date(text) if text.strip() else None
    if text.strip() and day is None:
        raise UsageError(f"{text} is no certain day: write it as 2026-11-30")
    return day
