"""What is to be done for the leads of a sheet: joins leads.csv, followups.csv, what is known of the posts, and the rules of following up."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date, datetime
from pathlib import Path
from typing import cast

from research.errors import UsageError
from research.followups.applications import Application, applications_of, begun, counted, facts_of, key_of
from research.followups.counts import Counts, History, count
from research.followups.draft import Draft
from research.followups.message import application_subject, drafted
from research.followups.plan import Due, Step, plan
from research.followups.rules import UNDATED
from research.followups.talking import points
from research.model import Study
from research.records import earlier
from research.sheets.columns import Value
from research.sheets.events import Logged, add_event, read_events
from research.sheets.leads import NAME, edit_leads, read_leads
from research.sheets.rows import LeadRow
from research.text import fold

_DATES: Mapping[str, str] = {"applied": "applied_on", "interview": "interviewed_on"}
"""{event: the column that has its day}; such a day belongs to the application, and so to all of its leads."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Item:
    """What is to be done for one application next."""

    row: LeadRow
    """The lead to turn to."""
    action: str
    on: date
    until: date
    due: Due
    channel: str = ""
    """How: `email`; "" where there is nothing to send."""
    because: str = ""
    before: str = ""
    """What to do first."""
    points: tuple[str, ...] = ()
    """What to say."""
    draft: Draft | None = None
    """The message, to be filled in and sent by the user; None where there is nothing to send."""
    then: tuple[Step, ...] = ()
    """What comes after it, should nobody answer."""
    own: bool = False
    """True where the user wrote it down themselves: then it stands in place of the rules."""
    holidays: bool = False
    """Whether holidays of the company's country are left out."""


def agenda(directory: Path, today: date) -> tuple[Item, ...]:
    """Return what is to be done for each application in DIR, the soonest first; applications without any date or event have none.

    Raises SheetError where a sheet is malformed.
    """
    applications = begun(directory)
    offers = [(application.rows[0].domain, application.rows[0].company) for application in applications if application.status == "offer"]
    studies: dict[str, Study | None] = {}
    items = [item for application in applications for item in _items(application, directory, today, offers, studies)]
    return tuple(sorted(items, key=lambda item: (item.on, item.until, item.row.company)))


def dated(items: Iterable[Item]) -> tuple[LeadRow, ...]:
    """Return the rows of the leads to turn to, with the next action and its day, as calendars take them."""
    return tuple(replace(item.row, next_action=_titled(item), next_action_on=item.on, notes=_with_draft(item)) for item in items)


def settled(directory: Path, today: date) -> tuple[LeadRow, ...]:
    """Return the leads for whom there was something to do and no longer is, marked closed, so that a calendar takes out what an earlier export put in."""
    busy = {item.row.lead_id for item in agenda(directory, today)}
    applications = begun(directory)
    return tuple(
        replace(row, status="closed", next_action_on=row.next_action_on or application.last("applied_on") or today)
        for application in applications
        for row in application.rows
        if row.lead_id not in busy and (row.next_action_on or row.lead_id in application.asked)
    )


def log(directory: Path, event: Logged, promised: date | None = None, seen: str | None = None) -> LeadRow:
    """Keep what happened: in followups.csv, and in the user's columns of leads.csv; returns the lead's row as it is now.

    The status is the lead's; days of application, interview and promise are set for all leads of the application. Doing it
    twice is doing it once. seen: the `revision` of the lead's row that the user had before them; where it is another by now, ChangedError is raised and
    nothing is kept. Raises UsageError for a lead that the sheet does not have, SheetError where a sheet cannot be written.
    """
    rows = read_leads(directory)
    lead = next((row for row in rows if row.lead_id == event.lead_id), None)
    if lead is None:
        raise UsageError(f"{directory / NAME} has no lead {event.lead_id}: the first column has the ids")
    days: dict[str, Value] = {"promised_on": promised} if promised else {}
    if (column := _DATES.get(event.event)) is not None:
        days[column] = event.on
    edits: dict[str, dict[str, Value]] = {row.lead_id: dict(days) for row in rows if days and key_of(row) == key_of(lead)}
    own = edits.setdefault(lead.lead_id, {})
    if event.event != "applied":
        own["status"] = event.event
    edit_leads(directory, {}, {event.lead_id: seen} if seen is not None else None)  # a sheet that cannot be written is told before anything is kept
    add_event(directory, replace(event, rank=lead.rank))
    edit_leads(directory, edits)
    return next(row for row in read_leads(directory) if row.lead_id == event.lead_id)


def set_days(directory: Path, domain: str, roles: Sequence[str], days: Mapping[str, date | None]) -> int:
    """Set days of the application ({column: day}, None left alone) for all leads of these roles; returns how many leads have them now."""
    wanted = {(domain, fold(role)) for role in roles}
    given: dict[str, Value] = {column: day for column, day in days.items() if day is not None}
    edits = {row.lead_id: given for row in read_leads(directory) if key_of(row) in wanted}
    if given and edits:
        edit_leads(directory, edits)
    return len(edits)


def counts(directory: Path) -> Counts:
    """Return how it goes: what the sheet and the log say of all applications. Raises SheetError where one of them is malformed."""
    rows, events = read_leads(directory), read_events(directory)
    known = {row.lead_id for row in rows}
    applications = applications_of(rows, events)
    gone = tuple(event for event in events if event.lead_id not in known)
    histories = [History(applied_on=a.last("applied_on"), interviewed_on=a.last("interviewed_on"), events=counted(a.events)) for a in applications]
    return count([*histories, *(History(events=counted((event,))) for event in gone)])


def _items(application: Application, directory: Path, today: date, offers: Sequence[tuple[str, str]], studies: dict[str, Study | None]) -> Iterator[Item]:
    written_down = [row for row in application.rows if row.next_action_on and row.status.casefold() != "closed"]
    for row in written_down:
        on = cast(date, row.next_action_on)
        due: Due = "later" if today < on else "due" if today == on else "late"
        yield Item(row=row, action=row.next_action or "Follow up", on=on, until=on, due=due, own=True)
    facts = facts_of(application, application.addressee)
    if written_down or not (facts.events or facts.applied_on or facts.interviewed_on or facts.status):
        return
    lead = application.addressee
    if lead.domain not in studies:
        studies[lead.domain] = earlier(directory, lead.domain, datetime(today.year, today.month, today.day))
    study = studies[lead.domain]
    steps = plan(facts, today, study.company.country if study else None)
    if not steps:
        return
    first, *then = steps
    subject = application_subject(application, lead, study, [name or domain for domain, name in offers if domain != lead.domain])
    because = first.rule.because
    if first.rule is UNDATED:
        because += f": research log {lead.lead_id} {application.status} --on DAY"
    yield Item(
        row=lead,
        action=first.rule.action,
        on=first.on,
        until=first.until,
        due=first.due(today),
        channel=first.channel or "",
        because=because,
        before=first.rule.before,
        points=points(subject) if first.channel else (),
        draft=drafted(application, subject, first, first.channel) if first.channel else None,
        then=tuple(then),
        holidays=bool(study and study.company.country),
    )


def _with_draft(item: Item) -> str:
    """Return the user's notes, and above them the message."""
    return "\n\n".join(filter(None, (f"{item.draft.subject}\n\n{item.draft.text}".strip() if item.draft else "", item.row.notes)))


def _titled(item: Item) -> str:
    return f"{item.action} ({item.channel})" if item.channel else item.action
