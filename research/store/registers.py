"""What the user decided and what is left to do: own columns, suppressions, schedules, a batch's jobs, leads that the sheet waits for."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Mapping
from dataclasses import dataclass
from datetime import datetime
from typing import Any, Literal

from sqlalchemy import Connection, Table, bindparam, delete, insert, select, update

from research.store.recording import put
from research.store.tables import FIRSTS, JOBS, LEADS, OWN, ROLES, SCHEDULES, SUPPRESSIONS
from research.text import fold

State = Literal["done", "failed", "same"]

FEW = 500
"""Values that one statement may name; more are asked for by reading all."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Entry:
    """One suppression."""

    digest: str
    kind: Literal["person", "address", "company"]
    domain: str
    """In plain words for a company; "" for a person or an address, whom the list must not name."""
    since: datetime


@dataclass(frozen=True, slots=True, kw_only=True)
class Job:
    """What became of one company of a batch."""

    batch: str
    domain: str
    request: str
    """Digest of what was asked."""
    state: State
    why: str
    people: int
    attempts: int
    ended_at: datetime


@dataclass(frozen=True, slots=True, kw_only=True)
class Planned:
    """One schedule."""

    id: int
    target: str
    request: str
    """JSON of what is asked."""
    cron: str
    zone: str
    """IANA name of the time zone in which the cron line is meant."""
    paused: bool
    added_at: datetime
    next_at: datetime
    last_at: datetime | None
    outcome: str
    """Of the last run, in words; "" before the first."""


def keep_own(connection: Connection, cells: Mapping[str, Mapping[str, str]], at: datetime) -> None:
    """Take over the user's own columns; cells: {lead id: {column: text}}. A cell that was emptied goes; one that is as before keeps its moment."""
    held = {(lead, column): value for lead, column, value in connection.execute(select(OWN.c.lead_id, OWN.c.column, OWN.c.value))}
    now = {(lead, column): value for lead, row in cells.items() for column, value in row.items()}
    fresh = [(key, value) for key, value in now.items() if value and held.get(key) != value]
    put(connection, OWN, [{"lead_id": lead, "column": column, "value": value, "seen_at": at} for (lead, column), value in fresh])
    for lead, column in [key for key in held if key in now and not now[key]]:
        connection.execute(delete(OWN).where(OWN.c.lead_id == lead, OWN.c.column == column))


def drop_role(connection: Connection, domain: str, role: str) -> None:
    """Take a role of a company out, with its leads and what the user wrote on them."""
    asked = [text for text in connection.execute(select(ROLES.c.role).where(ROLES.c.domain == domain)).scalars() if fold(text) == fold(role)]
    ours = select(LEADS.c.lead_id).where(LEADS.c.domain == domain, LEADS.c.role.in_(asked))
    connection.execute(delete(OWN).where(OWN.c.lead_id.in_(ours)))
    connection.execute(delete(LEADS).where(LEADS.c.domain == domain, LEADS.c.role.in_(asked)))
    connection.execute(delete(FIRSTS).where(FIRSTS.c.domain == domain, FIRSTS.c.role.in_(asked)))
    connection.execute(delete(ROLES).where(ROLES.c.domain == domain, ROLES.c.role.in_(asked)))


def waiting(connection: Connection) -> dict[str, str]:
    """Return {lead id: its cells as JSON} of the leads that the sheet has not got yet."""
    rows = connection.execute(select(LEADS.c.lead_id, LEADS.c.cells).where(~LEADS.c.in_sheet).order_by(LEADS.c.domain, LEADS.c.role, LEADS.c.rank))
    return {row.lead_id: row.cells for row in rows}


def sheeted(connection: Connection, cells: Mapping[str, str]) -> None:
    """Note that the sheet has these cells; a lead that was found anew since still waits. cells: as `waiting` gave them."""
    if cells:
        ours = update(LEADS).where(LEADS.c.lead_id == bindparam("lead"), LEADS.c.cells == bindparam("text"))
        connection.execute(ours.values(in_sheet=True), [{"lead": lead, "text": text} for lead, text in cells.items()])


def suppressions(connection: Connection) -> tuple[Entry, ...]:
    """Return every suppression, the oldest first."""
    rows = connection.execute(select(SUPPRESSIONS).order_by(SUPPRESSIONS.c.since, SUPPRESSIONS.c.digest))
    return tuple(Entry(**row._mapping) for row in rows)


def suppress(connection: Connection, entries: Iterable[Entry]) -> None:
    """Add suppressions; one that is there stays as it is."""
    held = set(connection.execute(select(SUPPRESSIONS.c.digest)).scalars())
    for entry in entries:
        if entry.digest not in held:
            put(connection, SUPPRESSIONS, [{"digest": entry.digest, "kind": entry.kind, "domain": entry.domain, "since": entry.since}])


def unsuppress(connection: Connection, digests: Collection[str]) -> int:
    """Take suppressions away; returns how many there were."""
    return connection.execute(delete(SUPPRESSIONS).where(SUPPRESSIONS.c.digest.in_(digests))).rowcount


def jobs(connection: Connection, batch: str, domains: Collection[str]) -> dict[str, Job]:
    """Return {domain: what became of it} of those of a batch that have ended."""
    asked = select(JOBS).where(JOBS.c.batch == batch)
    if len(domains) <= FEW:  # a worker asks for one of a million
        asked = asked.where(JOBS.c.domain.in_(domains))
    return {row.domain: Job(**row._mapping) for row in connection.execute(asked) if row.domain in domains}


def finish(connection: Connection, job: Job) -> None:
    """Write down what became of a company of a batch."""
    put(connection, JOBS, [{name: getattr(job, name) for name in _names(JOBS)}])


def schedules(connection: Connection) -> tuple[Planned, ...]:
    """Return every schedule, the next one first."""
    return tuple(Planned(**row._mapping) for row in connection.execute(select(SCHEDULES).order_by(SCHEDULES.c.next_at, SCHEDULES.c.id)))


def plan(connection: Connection, schedule: Planned) -> int:
    """Add a schedule and return its number; its own `id` is not looked at."""
    values: dict[str, Any] = {name: getattr(schedule, name) for name in _names(SCHEDULES) if name != "id"}
    number: int = connection.execute(insert(SCHEDULES).values(values).returning(SCHEDULES.c.id)).scalar_one()
    return number


def replan(connection: Connection, number: int, **changed: Any) -> bool:
    """Change columns of a schedule; False where there is none of that number."""
    return connection.execute(update(SCHEDULES).where(SCHEDULES.c.id == number).values(**changed)).rowcount > 0


def take_due(connection: Connection, schedule: Planned, *, last_at: datetime, next_at: datetime) -> bool:
    """Move a schedule on to its next moment; False where somebody else has done so meanwhile."""
    mine = (SCHEDULES.c.id == schedule.id) & (SCHEDULES.c.next_at == schedule.next_at)
    return connection.execute(update(SCHEDULES).where(mine).values(last_at=last_at, next_at=next_at)).rowcount > 0


def unplan(connection: Connection, number: int) -> bool:
    """Remove a schedule; False where there is none of that number."""
    return connection.execute(delete(SCHEDULES).where(SCHEDULES.c.id == number)).rowcount > 0


def _names(table: Table) -> list[str]:
    return [column.name for column in table.columns]
