"""Answers what is known: companies, one company in full, changes, everything about one address."""

from __future__ import annotations

from collections.abc import Collection, Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from sqlalchemy import Connection, Row, func, or_, select

from research.store.changes import Change
from research.store.tables import ADVERTS, CHANGES, COMPANIES, FACTS, LEADS, OWN, PEOPLE, ROLES, RUNS, SCHEDULES

SHOWN_RUNS = 5

FACTS_OF_COMPANY: tuple[Any, ...] = tuple(column for column in COMPANIES.c if column.name != "fingerprint")
"""What is known of a company; a fingerprint says nothing of it."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Value:
    """One value of a person, and since when it is known."""

    field: str
    value: str
    chosen: bool
    urls: tuple[str, ...]
    how: str
    first_seen: datetime
    last_seen: datetime
    gone_at: datetime | None


@dataclass(frozen=True, slots=True, kw_only=True)
class HeldPerson:
    """One person as the store has them."""

    id: str
    domain: str
    name: str
    group: str
    first_seen: datetime
    last_seen: datetime
    gone_at: datetime | None
    values: tuple[Value, ...]

    def best(self, field: str) -> str | None:
        """Return the best value of a field that still stands; None where there is none."""
        return next((v.value for v in self.values if v.field == field and v.chosen and v.gone_at is None), None)


@dataclass(frozen=True, slots=True, kw_only=True)
class HeldLead:
    """One lead as the store has it, with the user's own columns."""

    lead_id: str
    domain: str
    role: str
    person: str
    rank: int | None
    probability: float | None
    cells: str
    """JSON: {column of the sheet: text of its cell}."""
    first_seen: datetime
    last_seen: datetime
    own: dict[str, str]


@dataclass(frozen=True, slots=True, kw_only=True)
class HeldCompany:
    """One company in full."""

    facts: dict[str, Any]
    """Columns of the table companies."""
    runs: tuple[dict[str, Any], ...]
    """The last few, newest first."""
    people: tuple[HeldPerson, ...]
    """Those who are there by the last run that could tell first, the most senior first."""
    roles: tuple[dict[str, Any], ...]
    leads: tuple[HeldLead, ...]
    adverts: tuple[dict[str, Any], ...]


def companies(connection: Connection, domains: Collection[str] | None = None) -> tuple[dict[str, Any], ...]:
    """Return every company by domain, or those of some domains: its columns, and `next_at` of its schedule."""
    waiting = select(SCHEDULES.c.target, func.min(SCHEDULES.c.next_at).label("next_at")).where(~SCHEDULES.c.paused).group_by(SCHEDULES.c.target).subquery()
    statement = select(*FACTS_OF_COMPANY, waiting.c.next_at).outerjoin(waiting, waiting.c.target == COMPANIES.c.domain).order_by(COMPANIES.c.domain)
    return _dicts(connection, statement if domains is None else statement.where(COMPANIES.c.domain.in_(domains)))


def company(connection: Connection, domain: str) -> HeldCompany | None:
    """Return all that is known of a company; None where it was never researched. domain: or one that leads to the same site."""
    known = known_as(connection, domain)
    if known is None:
        return None
    domain = known
    facts = connection.execute(select(*FACTS_OF_COMPANY).where(COMPANIES.c.domain == domain)).one()
    return HeldCompany(
        facts=_dict(facts),
        runs=_dicts(connection, select(RUNS).where(RUNS.c.domain == domain).order_by(RUNS.c.id.desc()).limit(SHOWN_RUNS)),
        people=people(connection, PEOPLE.c.domain == domain),
        roles=_dicts(connection, select(ROLES).where(ROLES.c.domain == domain).order_by(ROLES.c.role)),
        leads=leads(connection, LEADS.c.domain == domain),
        adverts=_dicts(connection, select(ADVERTS).where(ADVERTS.c.domain == domain).order_by(ADVERTS.c.closed_at.isnot(None), ADVERTS.c.text)),
    )


def names(connection: Connection) -> dict[str, str]:
    """Return {domain: the company's name, "" where it is not known}."""
    return {domain: name or "" for domain, name in connection.execute(select(COMPANIES.c.domain, COMPANIES.c.name))}


def known_as(connection: Connection, domain: str) -> str | None:
    """Return the domain under which a company is kept: that one, or one that leads to the same site; None where there is neither."""
    statement = select(COMPANIES.c.domain).where(or_(COMPANIES.c.domain == domain, COMPANIES.c.site == domain))
    return connection.execute(statement.order_by(COMPANIES.c.domain != domain, COMPANIES.c.domain).limit(1)).scalar()


def people(connection: Connection, which: Any) -> tuple[HeldPerson, ...]:
    """Return people with all their values; which: a condition on the table people."""
    held: dict[str, list[Value]] = {}
    for row in connection.execute(select(FACTS).join(PEOPLE, PEOPLE.c.id == FACTS.c.person).where(which).order_by(FACTS.c.field, FACTS.c.value)):
        columns = _dict(row)
        held.setdefault(columns.pop("person"), []).append(Value(**columns | {"urls": tuple(row.urls.split())}))
    found = connection.execute(select(PEOPLE).where(which).order_by(PEOPLE.c.gone_at.isnot(None), PEOPLE.c.place, PEOPLE.c.name))
    return tuple(
        HeldPerson(
            id=p.id,
            domain=p.domain,
            name=p.name,
            group=p.belongs,
            first_seen=p.first_seen,
            last_seen=p.last_seen,
            gone_at=p.gone_at,
            values=tuple(held.get(p.id, ())),
        )
        for p in found
    )


def bearers(connection: Connection, address: str) -> tuple[HeldPerson, ...]:
    """Return everybody who has an e-mail address, published or inferred, a telephone number or a profile."""
    ids = select(FACTS.c.person).where(FACTS.c.value == address, FACTS.c.field.in_(("email", "email_inferred", "phone", "linkedin", "profile_url")))
    return people(connection, PEOPLE.c.id.in_(ids))


def leads(connection: Connection, which: Any) -> tuple[HeldLead, ...]:
    """Return leads with the user's own columns; which: a condition on the table leads."""
    own: dict[str, dict[str, str]] = {}
    for row in connection.execute(select(OWN).join(LEADS, LEADS.c.lead_id == OWN.c.lead_id).where(which)):
        own.setdefault(row.lead_id, {})[row[1]] = row.value
    found = connection.execute(select(LEADS).where(which).order_by(LEADS.c.domain, LEADS.c.role, LEADS.c.rank, LEADS.c.lead_id))
    return tuple(HeldLead(**{k: v for k, v in _dict(row).items() if k != "in_sheet"}, own=own.get(row.lead_id, {})) for row in found)


def lead_ids(connection: Connection, domain: str) -> frozenset[str]:
    """Return the ids of a company's leads."""
    return frozenset(connection.execute(select(LEADS.c.lead_id).where(LEADS.c.domain == domain)).scalars())


def changes(connection: Connection, domain: str | None = None, since: datetime | None = None, limit: int | None = None) -> tuple[Change, ...]:
    """Return what changed, oldest first; since: that moment included. limit: the newest so many."""
    statement = select(CHANGES).order_by(CHANGES.c.at.desc(), CHANGES.c.id.desc())
    if domain is not None:
        statement = statement.where(CHANGES.c.domain == domain)
    if since is not None:
        statement = statement.where(CHANGES.c.at >= since)
    if limit is not None:
        statement = statement.limit(limit)
    found = [Change(**{key: value for key, value in _dict(row).items() if key != "id"}) for row in connection.execute(statement)]
    return tuple(reversed(found))


def about(connection: Connection, ids: Sequence[str]) -> tuple[Change, ...]:
    """Return what changed about people."""
    rows = connection.execute(select(CHANGES).where(CHANGES.c.subject.in_(ids)).order_by(CHANGES.c.id))
    return tuple(Change(**{key: value for key, value in _dict(row).items() if key != "id"}) for row in rows)


def _dicts(connection: Connection, statement: Any) -> tuple[dict[str, Any], ...]:
    return tuple(_dict(row) for row in connection.execute(statement))


def _dict(row: Row[*tuple[Any, ...]]) -> dict[str, Any]:
    return dict(row._mapping)
