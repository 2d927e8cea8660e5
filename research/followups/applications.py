"""The applications of a sheet: each role at one company with all of its leads, what happened to it, and how its leads can be reached."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date
from pathlib import Path
from typing import get_args

from research.followups.plan import Event, Facts
from research.followups.rules import Channel, What
from research.sheets.columns import YOURS
from research.sheets.events import Logged, read_events
from research.sheets.leads import read_some
from research.sheets.rows import LeadRow
from research.text import fold

EVENTS: tuple[What, ...] = get_args(What)
CHANNELS: tuple[Channel, ...] = get_args(Channel)


@dataclass(frozen=True, slots=True, kw_only=True)
class Application:
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
        return next((row for row in self.rows if channels_of(row)[0] and (row.probability or 0.0) >= enough), self.rows[0])

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


def begun(directory: Path) -> tuple[Application, ...]:
    """Return the applications of which the user wrote anything down: there is nothing to do for the others, and they are the most."""
    events = read_events(directory)
    logged = {event.lead_id for event in events}
    keys = ("lead_id", "domain", "role")

    def choose(leads: Sequence[tuple[str, ...]]) -> list[int]:
        folded = {role: fold(role) for role in {role for _, _, role, *_ in leads}}
        names = [(domain, folded[role]) if folded[role] else (domain, lead) for lead, domain, role, *_ in leads]
        begun = {name for name, (lead, _, _, *own) in zip(names, leads, strict=True) if any(own) or lead in logged}
        return [place for place, name in enumerate(names) if name in begun]

    return applications_of(read_some(directory, (*keys, *YOURS), choose), events)


def applications_of(rows: Sequence[LeadRow], events: Sequence[Logged]) -> tuple[Application, ...]:
    groups: dict[tuple[str, str], list[LeadRow]] = {}
    for row in rows:
        # without a role everybody found stands in the sheet: there each lead is a matter of its own
        groups.setdefault(key_of(row) if row.role else (row.domain, row.lead_id), []).append(row)
    owner = {row.lead_id: key for key, group in groups.items() for row in group}
    logged: dict[tuple[str, str], list[Logged]] = {}
    for event in events:
        if event.lead_id in owner:
            logged.setdefault(owner[event.lead_id], []).append(event)
    return tuple(Application(rows=tuple(sorted(group, key=_rank)), events=tuple(logged.get(key, ()))) for key, group in groups.items())


def key_of(row: LeadRow) -> tuple[str, str]:
    return row.domain, fold(row.role)


def _rank(row: LeadRow) -> int:
    return row.rank or 1_000_000


def facts_of(application: Application, lead: LeadRow) -> Facts:
    channels, doubtful = channels_of(lead)
    return Facts(
        applied_on=application.last("applied_on"),
        interviewed_on=application.last("interviewed_on"),
        promised_on=application.last("promised_on"),
        status=application.status,
        events=tuple(event for event, _, _ in counted(application.events)),
        channels=channels,
        doubtful=doubtful,
    )


def counted(events: Iterable[Logged]) -> tuple[tuple[Event, str, int | None], ...]:
    """Return the events that the rules know; a user may write others into the file."""
    return tuple(
        (Event(what=what, on=event.on, channel=next((channel for channel in CHANNELS if channel == event.channel), None)), event.lead_id, event.rank)
        for event in events
        for what in EVENTS
        if what == event.event
    )


def channels_of(row: LeadRow) -> tuple[frozenset[Channel], frozenset[Channel]]:
    """Return (sure, doubtful) ways to reach a lead."""
    known: dict[Channel, bool] = {"email": bool(row.email) and row.email_status != "inferred", "linkedin": bool(row.linkedin), "voicemail": bool(row.phone)}
    guessed: set[Channel] = {"email"} if row.email and row.email_status == "inferred" else set()
    return frozenset(channel for channel, given in known.items() if given), frozenset(guessed)
