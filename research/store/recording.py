"""Writes one run into the store, and returns what changed since the run before."""

from __future__ import annotations

import functools
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from sqlalchemy import BindParameter, Connection, Executable, Table, bindparam, delete, func, insert, select, update

from research.extract.names.recognise import name_key
from research.model import Crawl, Person, Reading, Role, Study
from research.store.changes import Change
from research.store.comparing import Before, Known, KnownAdvert, KnownPerson, Pages, Verdicts, advert_key, compare, facts_of
from research.store.tables import ADVERTS, CHANGES, COMPANIES, DECISIONS, FACTS, FIRSTS, LEADS, OWN, PAGES, PEOPLE, ROLES, RUNS
from research.urls import host, registrable

Row = dict[str, Any]

KEPT = frozenset({"first_seen", "first_asked"})
"""Columns that a later run leaves as the first one set them."""

# What each run asks and writes is put into words once: SQLAlchemy takes longer to do that than SQLite to answer.
_OURS: BindParameter[str] = bindparam("ours")
"""The domain of the company."""
_LAST_READ = select(COMPANIES.c.last_read).where(COMPANIES.c.domain == _OURS)
_HELD_PEOPLE = select(PEOPLE.c.id, PEOPLE.c.name, PEOPLE.c.gone_at).where(PEOPLE.c.domain == _OURS)
_HELD_FACTS = (
    select(FACTS.c.person, FACTS.c.field, FACTS.c.value, FACTS.c.urls, FACTS.c.chosen, FACTS.c.gone_at)
    .join(PEOPLE, PEOPLE.c.id == FACTS.c.person)
    .where(PEOPLE.c.domain == _OURS)
)
_HELD_ADVERTS = select(ADVERTS).where(ADVERTS.c.domain == _OURS)
_HELD_PAGES = select(PAGES.c.url, PAGES.c.digest).where(PAGES.c.domain == _OURS)
_HELD_FIRSTS = select(FIRSTS.c.role, FIRSTS.c.person).where(FIRSTS.c.domain == _OURS).order_by(FIRSTS.c.at)
_PRESENT = select(func.count()).where(PEOPLE.c.domain == _OURS, PEOPLE.c.gone_at.is_(None))
_UNCHOOSE = (
    update(FACTS).where(FACTS.c.field == bindparam("of"), FACTS.c.person.in_(bindparam("people", expanding=True)), FACTS.c.chosen).values(chosen=False)
)
_SEE_PAGES = update(PAGES).where(PAGES.c.domain == _OURS, PAGES.c.url.in_(bindparam("urls", expanding=True))).values(last_seen=bindparam("at"))
_BEGIN = update(COMPANIES).where(COMPANIES.c.domain == _OURS).values(first_read=bindparam("at"))


@dataclass(frozen=True, slots=True, kw_only=True)
class LeadCells:
    """One lead as the sheet has it."""

    lead_id: str
    role: str
    person: str
    rank: int | None
    probability: float | None
    cells: str
    """JSON: {column: text of its cell}."""


def record(
    connection: Connection, study: Study, readings: Sequence[Reading], leads: Sequence[LeadCells], *, in_sheet: bool, fingerprint: str | None
) -> tuple[Change, ...]:
    """Write a run down and return what changed, oldest kind of news first; () for the first run that reads a company.

    in_sheet: whether leads.csv has these leads already; else `history.waiting` gives them. fingerprint: by which `confirm` knows the run again.
    Call it within `Store.writing`.
    """
    domain, at = study.company.domain, study.finished_at
    before = known(connection, domain)
    pages = Pages(study.crawl, readings, before.people)
    adverts = _adverts(readings)
    verdicts = compare(domain, before, study.people, adverts, pages, at)
    for old, new in verdicts.renamed.items():
        rename(connection, old, new)
    _people(connection, domain, study.people, verdicts, at)
    _facts(connection, study.people, before, verdicts, at)
    seen = [{"domain": domain, "url": r.page.url, "digest": r.page.digest, "first_seen": at, "last_seen": at, "changed_at": at} for r in readings]
    _pages(connection, domain, seen)
    _listed(connection, domain, adverts, verdicts, at)
    roles = [
        {"domain": domain, "role": r.role.text, "outcome": r.outcome.value, "advice": r.advice, "first_asked": at, "last_asked": at} for r in study.rankings
    ]
    put(connection, ROLES, roles)
    put(connection, LEADS, [_lead(domain, lead, at, in_sheet) for lead in leads])
    _firsts(connection, domain, leads, at)
    _company(connection, study, before, fingerprint)
    if verdicts.changes:
        connection.execute(insert(CHANGES), [_change(change) for change in verdicts.changes])
    return verdicts.changes


def put(connection: Connection, table: Table, rows: Iterable[Row]) -> None:
    """Insert rows, each column of a row that is there already brought up to date but those of KEPT; a row stands once, the last one counts."""
    keys = [column.name for column in table.primary_key]
    unique = {tuple(row[key] for key in keys): row for row in rows}
    if not unique:
        return
    values = list(unique.values())
    connection.execute(_upsert(table, connection.dialect.name, tuple(values[0])), values)


@functools.lru_cache(maxsize=64)
def _upsert(table: Table, dialect: str, columns: Sequence[str]) -> Executable:
    """Return what `put` executes; building it costs more than SQLite takes to do it."""
    if dialect == "postgresql":  # loaded with all its drivers: only where it is used
        from sqlalchemy.dialects import postgresql as own
    else:
        from sqlalchemy.dialects import sqlite as own  # type: ignore[no-redef]
    statement: Any = own.insert(table)
    keys = [column.name for column in table.primary_key]
    changed = {name: statement.excluded[name] for name in columns if name not in KEPT and name not in keys}
    upsert: Executable = statement.on_conflict_do_update(index_elements=keys, set_=changed)
    return upsert


def known(connection: Connection, domain: str) -> Before:
    """Return all that the store has of a company."""
    ours = {"ours": domain}
    last_read = connection.execute(_LAST_READ, ours).scalar()
    people = connection.execute(_HELD_PEOPLE, ours).all()
    facts: dict[str, dict[str, dict[str, Known]]] = {person.id: {} for person in people}
    for fact in connection.execute(_HELD_FACTS, ours):
        value = Known(value=fact.value, urls=frozenset(fact.urls.split()), chosen=fact.chosen, gone=fact.gone_at is not None)
        facts[fact.person].setdefault(fact.field, {})[fact.value] = value
    adverts = connection.execute(_HELD_ADVERTS, ours).all()
    return Before(
        read_before=last_read is not None,
        people={p.id: KnownPerson(id=p.id, name=p.name, gone=p.gone_at is not None, facts=facts[p.id]) for p in people},
        adverts={a.key: KnownAdvert(key=a.key, text=a.text, pages=frozenset(a.pages.split()), closed=a.closed_at is not None, url=a.url) for a in adverts},
        pages=frozenset(connection.execute(_HELD_PAGES, ours).scalars()),
    )


def rename(connection: Connection, old: str, new: str) -> None:
    """Give a person the id that follows from their name of today, wherever it stands."""
    connection.execute(update(PEOPLE).where(PEOPLE.c.id == old).values(id=new))
    for column in (FACTS.c.person, LEADS.c.person, CHANGES.c.subject, DECISIONS.c.person, FIRSTS.c.person):
        connection.execute(update(column.table).where(column == old).values({column.name: new}))


def erase(connection: Connection, person: str) -> tuple[str, ...]:
    """Take a person out of every table and return the ids of their leads."""
    leads = tuple(connection.execute(select(LEADS.c.lead_id).where(LEADS.c.person == person)).scalars())
    connection.execute(delete(OWN).where(OWN.c.lead_id.in_(leads)))
    for column in (LEADS.c.person, FACTS.c.person, CHANGES.c.subject, PEOPLE.c.id, DECISIONS.c.person):
        connection.execute(delete(column.table).where(column == person))
    connection.execute(update(FIRSTS).where(FIRSTS.c.person == person).values(person=""))  # else whoever came first before them would do so still
    return leads


def _people(connection: Connection, domain: str, people: Sequence[Person], verdicts: Verdicts, at: datetime) -> None:
    seen = {"first_seen": at, "last_seen": at, "gone_at": None}
    rows = [
        {"id": p.id, "domain": domain, "name": p.name, "key": name_key(p.name), "belongs": p.group, "place": place} | seen for place, p in enumerate(people)
    ]
    put(connection, PEOPLE, rows)
    if verdicts.gone:
        connection.execute(update(PEOPLE).where(PEOPLE.c.id.in_(verdicts.gone)).values(gone_at=at))


def _facts(connection: Connection, people: Sequence[Person], before: Before, verdicts: Verdicts, at: datetime) -> None:
    rows = []
    for person in people:
        for field, facts in facts_of(person).items():
            for place, fact in enumerate(facts):
                urls = " ".join(dict.fromkeys(e.url.replace(" ", "%20") for e in fact.evidence if e.url))
                rows.append(_fact(person.id, field, fact.value, place == 0, urls, fact.evidence[0].pattern, at))
        if person.inferred_email:
            rows.append(_fact(person.id, "email_inferred", person.inferred_email.address, True, "", person.inferred_email.because, at))
    held = {verdicts.renamed.get(known.id, known.id): known.facts for known in before.people.values()}
    fields: dict[str, set[str]] = {}
    for row in rows:
        if any(known.chosen for known in held.get(row["person"], {}).get(row["field"], {}).values()):
            fields.setdefault(row["field"], set()).add(row["person"])
    for field, ids in fields.items():  # only what this run gives a best value for: a page not opened today leaves yesterday's
        for part in _parts(sorted(ids)):
            connection.execute(_UNCHOOSE, {"of": field, "people": part})
    put(connection, FACTS, rows)
    if verdicts.lost:
        marked = update(FACTS).where(FACTS.c.person == bindparam("p"), FACTS.c.field == bindparam("f"), FACTS.c.value == bindparam("v"))
        connection.execute(marked.values(gone_at=at, chosen=False), [{"p": person, "f": field, "v": value} for person, field, value in sorted(verdicts.lost)])


def _fact(person: str, field: str, value: str, chosen: bool, urls: str, how: str, at: datetime) -> Row:
    return {
        "person": person, "field": field, "value": value, "chosen": chosen, "urls": urls, "how": how,
        "first_seen": at, "last_seen": at, "gone_at": None,
    }  # fmt: skip


def _pages(connection: Connection, domain: str, rows: Sequence[Row]) -> None:
    digests = {row.url: row.digest for row in connection.execute(_HELD_PAGES, {"ours": domain})}
    put(connection, PAGES, [row for row in rows if digests.get(row["url"]) != row["digest"]])
    same = [row["url"] for row in rows if digests.get(row["url"]) == row["digest"]]
    for part in _parts(same):
        connection.execute(_SEE_PAGES, {"ours": domain, "urls": part, "at": rows[0]["last_seen"]})


def _adverts(readings: Sequence[Reading]) -> dict[str, tuple[Role, frozenset[str]]]:
    found: dict[str, tuple[Role, frozenset[str]]] = {}
    for reading in readings:
        for advert in reading.adverts:
            key = advert_key(advert)
            found[key] = found.get(key, (advert, frozenset()))[0], found.get(key, (advert, frozenset[str]()))[1] | {reading.page.url}
    return found


def _listed(connection: Connection, domain: str, adverts: Mapping[str, tuple[Role, frozenset[str]]], verdicts: Verdicts, at: datetime) -> None:
    rows = [
        {
            "domain": domain, "key": key, "text": advert.text, "url": advert.url, "location": advert.location, "pages": " ".join(sorted(urls)),
            "first_seen": at, "last_seen": at, "closed_at": None,
        }
        for key, (advert, urls) in adverts.items()
    ]  # fmt: skip
    put(connection, ADVERTS, rows)
    if verdicts.closed:
        connection.execute(update(ADVERTS).where(ADVERTS.c.domain == domain, ADVERTS.c.key.in_(verdicts.closed)).values(closed_at=at))


def _lead(domain: str, lead: LeadCells, at: datetime, in_sheet: bool) -> Row:
    return {
        "lead_id": lead.lead_id, "domain": domain, "role": lead.role, "person": lead.person, "rank": lead.rank, "probability": lead.probability,
        "cells": lead.cells, "first_seen": at, "last_seen": at, "in_sheet": in_sheet,
    }  # fmt: skip


def _firsts(connection: Connection, domain: str, leads: Sequence[LeadCells], at: datetime) -> None:
    """Write down who comes first for a role, where somebody else did before."""
    last = {row.role: row.person for row in connection.execute(_HELD_FIRSTS, {"ours": domain})}
    fresh = [lead for lead in leads if lead.role and lead.rank == 1 and last.get(lead.role) != lead.person]
    put(connection, FIRSTS, [{"domain": domain, "role": lead.role, "at": at, "person": lead.person} for lead in fresh])


def _company(connection: Connection, study: Study, before: Before, fingerprint: str | None) -> None:
    company, crawl, at = study.company, study.crawl, study.finished_at
    read = {"last_read": at} if crawl.pages else {}
    told = {key: value for key in ("name", "url", "email", "phone", "linkedin", "careers_url", "country", "language") if (value := getattr(company, key))}
    people = connection.execute(_PRESENT, {"ours": company.domain}).scalar_one()
    row = {
        "domain": company.domain, "site": registrable(host(company.url or "") or company.domain), "people": people, "last_run": at,
        "status": crawl.status, "why": crawl.why, "fingerprint": fingerprint,
    }  # fmt: skip
    put(connection, COMPANIES, [row | told | read])
    if read and not before.read_before:
        connection.execute(_BEGIN, {"ours": company.domain, "at": at})
    connection.execute(insert(RUNS), [run_row(company.domain, crawl, len(study.people), at)])


def run_row(domain: str, crawl: Crawl, people: int, at: datetime) -> Row:
    """Return the row of the table runs that a crawl makes."""
    return {
        "domain": domain, "finished_at": at, "status": crawl.status, "why": crawl.why, "people": people, "pages": crawl.pages,
        "requests": crawl.requests, "bytes": crawl.bytes, "seconds": crawl.seconds,
    }  # fmt: skip


def _change(change: Change) -> Row:
    return {name: getattr(change, name) for name in ("domain", "at", "kind", "subject", "name", "field", "before", "after", "url")}


def _parts(values: Sequence[str], size: int = 500) -> Iterable[Sequence[str]]:
    """Yield values by the hundred: databases bound how many a statement takes."""
    return (values[start : start + size] for start in range(0, len(values), size))


def erase_old(connection: Connection, before: datetime) -> tuple[tuple[str, ...], tuple[str, ...]]:
    """Erase people last seen before a moment, with all that hangs on them, and runs, pages, adverts and changes that old; returns (people, leads).

    A person on whose lead the user has written something since, or of whom they decided, stays.
    """
    worked_on = select(LEADS.c.person).join(OWN, OWN.c.lead_id == LEADS.c.lead_id).where(OWN.c.seen_at >= before)
    decided = select(DECISIONS.c.person).where(DECISIONS.c.at >= before)
    old = connection.execute(select(PEOPLE.c.id).where(PEOPLE.c.last_seen < before, PEOPLE.c.id.not_in(worked_on), PEOPLE.c.id.not_in(decided)))
    people = tuple(old.scalars())
    leads = tuple(lead for person in people for lead in erase(connection, person))
    connection.execute(delete(CHANGES).where(CHANGES.c.at < before))
    connection.execute(delete(RUNS).where(RUNS.c.finished_at < before))
    for column in (PAGES.c.last_seen, ADVERTS.c.last_seen):
        connection.execute(delete(column.table).where(column < before))
    connection.execute(delete(FACTS).where(FACTS.c.gone_at < before))
    return people, leads
