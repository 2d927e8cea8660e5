"""What is to be done for the leads of a sheet: joins leads.csv, followups.csv, what is known of the posts, and the rules of following up."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date, datetime
from pathlib import Path
from typing import cast, get_args

from research.errors import UsageError
from research.followups.counts import Counts, History, count
from research.followups.plan import Due, Event, Facts, Step, What, plan
from research.followups.rules import UNDATED, Channel
from research.followups.talking import Subject, points
from research.model import Role, Study
from research.records import earlier
from research.sheets.columns import YOURS, Value
from research.sheets.events import Logged, add_event, read_events
from research.sheets.leads import NAME, edit_leads, read_leads, read_some
from research.sheets.rows import LeadRow
from research.text import fold

EVENTS: tuple[What, ...] = get_args(What)
CHANNELS: tuple[Channel, ...] = get_args(Channel)

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
    then: tuple[Step, ...] = ()
    """What comes after it, should nobody answer."""
    own: bool = False
    """True where the user wrote it down themselves: then it stands in place of the rules."""
    holidays: bool = False
    """Whether holidays of the company's country are left out."""


@dataclass(frozen=True, slots=True, kw_only=True)
class _Application:
    """One role at one company: all of its leads, the most probable first, and what happened."""

    rows: tuple[LeadRow, ...]
    events: tuple[Logged, ...]

    def last(self, column: str) -> date | None:
        return max(filter(None, (getattr(row, column) for row in self.rows)), default=None)

    @property
    def addressee(self) -> LeadRow:
        """Return the lead who was written to last; else the most probable one, or the next with an address who is at least half as probable."""
        contacted = [event.lead_id for event in sorted(self.events, key=lambda event: event.on) if event.event == "contacted"]
        known = [row for lead in contacted[-1:] for row in self.rows if row.lead_id == lead]
        return known[0] if known else self.first

    @property
    def first(self) -> LeadRow:
        """Return the lead to turn to while nobody has been written to."""
        enough = (self.rows[0].probability or 0.0) / 2
        return next((row for row in self.rows if _channels(row)[0] and (row.probability or 0.0) >= enough), self.rows[0])

    @property
    def asked(self) -> frozenset[str]:
        """Return the ids of the leads to whom the rules may have pointed so far."""
        begun = self.events or self.last("applied_on") or self.last("interviewed_on")
        return frozenset((*(event.lead_id for event in self.events), self.first.lead_id)) if begun else frozenset()

    @property
    def status(self) -> str:
        """Return the furthest of the words that the rules know, else ""."""
        said = {row.status.casefold() for row in self.rows}
        return next((word for word in reversed(EVENTS) if word in said), "")


def agenda(directory: Path, today: date) -> tuple[Item, ...]:
    """Return what is to be done for each application in DIR, the soonest first; applications without any date or event have none.

    Raises SheetError where a sheet is malformed.
    """
    applications = _begun(directory)
    offers = [(application.rows[0].domain, application.rows[0].company) for application in applications if application.status == "offer"]
    studies: dict[str, Study | None] = {}
    items = [item for application in applications for item in _items(application, directory, today, offers, studies)]
    return tuple(sorted(items, key=lambda item: (item.on, item.until, item.row.company)))


def dated(items: Iterable[Item]) -> tuple[LeadRow, ...]:
    """Return the rows of the leads to turn to, with the next action and its day, as calendars take them."""
    return tuple(replace(item.row, next_action=_titled(item), next_action_on=item.on) for item in items)


def settled(directory: Path, today: date) -> tuple[LeadRow, ...]:
    """Return the leads for whom there was something to do and no longer is, marked closed, so that a calendar takes out what an earlier export put in."""
    busy = {item.row.lead_id for item in agenda(directory, today)}
    applications = _begun(directory)
    return tuple(
        replace(row, status="closed", next_action_on=row.next_action_on or application.last("applied_on") or today)
        for application in applications
        for row in application.rows
        if row.lead_id not in busy and (row.next_action_on or row.lead_id in application.asked)
    )


def log(directory: Path, event: Logged, promised: date | None = None) -> LeadRow:
    """Keep what happened: in followups.csv, and in the user's columns of leads.csv; returns the lead's row as it is now.

    The status is the lead's; days of application, interview and promise are set for all leads of the application. Doing it
    twice is doing it once. Raises UsageError for a lead that the sheet does not have, SheetError where a sheet cannot be written.
    """
    rows = read_leads(directory)
    lead = next((row for row in rows if row.lead_id == event.lead_id), None)
    if lead is None:
        raise UsageError(f"{directory / NAME} has no lead {event.lead_id}: the first column has the ids")
    days: dict[str, Value] = {"promised_on": promised} if promised else {}
    if (column := _DATES.get(event.event)) is not None:
        days[column] = event.on
    edits: dict[str, dict[str, Value]] = {row.lead_id: dict(days) for row in rows if days and _key(row) == _key(lead)}
    own = edits.setdefault(lead.lead_id, {})
    if event.event != "applied":
        own["status"] = event.event
    edit_leads(directory, {})  # a sheet that cannot be written is told before anything is kept
    add_event(directory, replace(event, rank=lead.rank))
    edit_leads(directory, edits)
    return next(row for row in read_leads(directory) if row.lead_id == event.lead_id)


def set_days(directory: Path, domain: str, roles: Sequence[str], days: Mapping[str, date | None]) -> int:
    """Set days of the application ({column: day}, None left alone) for all leads of these roles; returns how many leads have them now."""
    wanted = {(domain, fold(role)) for role in roles}
    given: dict[str, Value] = {column: day for column, day in days.items() if day is not None}
    edits = {row.lead_id: given for row in read_leads(directory) if _key(row) in wanted}
    if given and edits:
        edit_leads(directory, edits)
    return len(edits)


def counts(directory: Path) -> Counts:
    """Return how it goes: what the sheet and the log say of all applications. Raises SheetError where one of them is malformed."""
    rows, events = read_leads(directory), read_events(directory)
    known = {row.lead_id for row in rows}
    applications = _applications(rows, events)
    gone = tuple(event for event in events if event.lead_id not in known)
    histories = [History(applied_on=a.last("applied_on"), interviewed_on=a.last("interviewed_on"), events=_counted(a.events)) for a in applications]
    return count([*histories, *(History(events=_counted((event,))) for event in gone)])


def _begun(directory: Path) -> tuple[_Application, ...]:
    """Return the applications of which the user wrote anything down: there is nothing to do for the others, and they are the most."""
    events = read_events(directory)
    logged = {event.lead_id for event in events}
    keys = ("lead_id", "domain", "role")

    def choose(leads: Sequence[tuple[str, ...]]) -> list[int]:
        folded = {role: fold(role) for role in {role for _, _, role, *_ in leads}}
        names = [(domain, folded[role]) if folded[role] else (domain, lead) for lead, domain, role, *_ in leads]
        begun = {name for name, (lead, _, _, *own) in zip(names, leads, strict=True) if any(own) or lead in logged}
        return [place for place, name in enumerate(names) if name in begun]

    return _applications(read_some(directory, (*keys, *YOURS), choose), events)


def _applications(rows: Sequence[LeadRow], events: Sequence[Logged]) -> tuple[_Application, ...]:
    groups: dict[tuple[str, str], list[LeadRow]] = {}
    for row in rows:
        # without a role everybody found stands in the sheet: there each lead is a matter of its own
        groups.setdefault(_key(row) if row.role else (row.domain, row.lead_id), []).append(row)
    owner = {row.lead_id: key for key, group in groups.items() for row in group}
    logged: dict[tuple[str, str], list[Logged]] = {}
    for event in events:
        if event.lead_id in owner:
            logged.setdefault(owner[event.lead_id], []).append(event)
    return tuple(_Application(rows=tuple(sorted(group, key=_rank)), events=tuple(logged.get(key, ()))) for key, group in groups.items())


def _key(row: LeadRow) -> tuple[str, str]:
    return row.domain, fold(row.role)


def _rank(row: LeadRow) -> int:
    return row.rank or 1_000_000


def _items(application: _Application, directory: Path, today: date, offers: Sequence[tuple[str, str]], studies: dict[str, Study | None]) -> Iterator[Item]:
    written_down = [row for row in application.rows if row.next_action_on and row.status.casefold() != "closed"]
    for row in written_down:
        on = cast(date, row.next_action_on)
        due: Due = "later" if today < on else "due" if today == on else "late"
        yield Item(row=row, action=row.next_action or "Follow up", on=on, until=on, due=due, own=True)
    facts = _facts(application)
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
    advert = _advert(study, lead.role)
    said = points(_subject(lead, application, advert, [name or domain for domain, name in offers if domain != lead.domain])) if first.channel else ()
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
        points=said,
        then=tuple(then),
        holidays=bool(study and study.company.country),
    )


def _facts(application: _Application) -> Facts:
    channels, doubtful = _channels(application.addressee)
    return Facts(
        applied_on=application.last("applied_on"),
        interviewed_on=application.last("interviewed_on"),
        promised_on=application.last("promised_on"),
        status=application.status,
        events=tuple(event for event, _, _ in _counted(application.events)),
        channels=channels,
        doubtful=doubtful,
    )


def _counted(events: Iterable[Logged]) -> tuple[tuple[Event, str, int | None], ...]:
    """Return the events that the rules know; a user may write others into the file."""
    return tuple(
        (Event(what=what, on=event.on, channel=next((channel for channel in CHANNELS if channel == event.channel), None)), event.lead_id, event.rank)
        for event in events
        for what in EVENTS
        if what == event.event
    )


def _channels(row: LeadRow) -> tuple[frozenset[Channel], frozenset[Channel]]:
    """Return (sure, doubtful) ways to reach a lead."""
    known: dict[Channel, bool] = {"email": bool(row.email) and row.email_status != "inferred", "linkedin": bool(row.linkedin), "voicemail": bool(row.phone)}
    guessed: set[Channel] = {"email"} if row.email and row.email_status == "inferred" else set()
    return frozenset(channel for channel, given in known.items() if given), frozenset(guessed)


def _advert(study: Study | None, role: str) -> Role | None:
    if study is None or not role:
        return None
    return next((found for found in (*(ranking.role for ranking in study.rankings), *study.adverts) if fold(found.text) == fold(role)), None)


def _subject(lead: LeadRow, application: _Application, advert: Role | None, offers: Sequence[str]) -> Subject:
    subject = Subject(
        name=lead.full_name,
        title=lead.title,
        company=lead.company,
        role=lead.role,
        why=lead.why,
        introduction=lead.introduction or "",
        applied_on=application.last("applied_on"),
        interviewed_on=application.last("interviewed_on"),
        promised_on=application.last("promised_on"),
        offers=tuple(offers),
    )
    if advert is None:
        return subject
    return replace(
        subject,
        department=advert.department or "",
        team=advert.team or "",
        reports_to=advert.reports_to or "",
        location=advert.location or "",
        description=advert.description,
        language=advert.language or "",
        rules=advert.rules,
        url=advert.url or "",
    )


def _titled(item: Item) -> str:
    return f"{item.action} ({item.channel})" if item.channel else item.action
