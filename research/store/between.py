"""What two runs of a company differ in: who came and left, whose title or contact changed, which lead came first, which adverts opened and closed."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, replace
from datetime import datetime

from sqlalchemy import Connection, select

from research.store.changes import Change
from research.store.tables import CHANGES, FIRSTS, PEOPLE, RUNS
from research.text import fold

LEFT = ("gone", "closed")


@dataclass(frozen=True, slots=True, kw_only=True)
class Run:
    """One run, as far as a comparison names it."""

    id: int
    finished_at: datetime
    status: str
    why: str
    people: int
    pages: int


@dataclass(frozen=True, slots=True, kw_only=True)
class First:
    """Who came first for a role after each of two runs."""

    role: str
    before: str | None
    """Id of the person; "" for one who was erased since, None where the role was not asked yet."""
    after: str | None


@dataclass(frozen=True, slots=True, kw_only=True)
class Between:
    """The difference of two runs."""

    firsts: tuple[First, ...]
    """Roles whose first lead is another; all others are as before."""
    same: tuple[First, ...]
    changes: tuple[Change, ...]
    """What differs at the end: who came and left again, or whose title is what it was, is not told."""
    names: dict[str, str]
    """{id: name} of those whom `firsts` and `same` name."""


def runs(connection: Connection, domain: str, most: int = 200) -> tuple[Run, ...]:
    """Return the runs of a company, the newest first."""
    columns = (RUNS.c.id, RUNS.c.finished_at, RUNS.c.status, RUNS.c.why, RUNS.c.people, RUNS.c.pages)
    rows = connection.execute(select(*columns).where(RUNS.c.domain == domain).order_by(RUNS.c.id.desc()).limit(most))
    return tuple(Run(**row._mapping) for row in rows)


def between(connection: Connection, domain: str, before: Run, after: Run) -> Between:
    """Return in what a later run of a company differs from an earlier one."""
    columns = [column for column in CHANGES.c if column.name != "id"]
    told = select(*columns).where(CHANGES.c.domain == domain, CHANGES.c.at > before.finished_at, CHANGES.c.at <= after.finished_at).order_by(CHANGES.c.id)
    changes = net(Change(**row._mapping) for row in connection.execute(told))
    held = connection.execute(
        select(FIRSTS.c.role, FIRSTS.c.at, FIRSTS.c.person).where(FIRSTS.c.domain == domain, FIRSTS.c.at <= after.finished_at).order_by(FIRSTS.c.at)
    ).all()
    first: dict[str, First] = {}
    for role, at, person in held:
        known = first.get(role, First(role=role, before=None, after=None))
        first[role] = replace(known, before=person if at <= before.finished_at else known.before, after=person)
    people = {person for each in first.values() for person in (each.before, each.after) if person}
    names = {row.id: row.name for row in connection.execute(select(PEOPLE.c.id, PEOPLE.c.name).where(PEOPLE.c.id.in_(people)))}
    return Between(
        firsts=tuple(each for each in first.values() if each.before != each.after),
        same=tuple(each for each in first.values() if each.before == each.after),
        changes=changes,
        names=names,
    )


def net(changes: Iterable[Change]) -> tuple[Change, ...]:
    """Return what is left of changes, oldest first, where only the beginning and the end count: whoever came and left did neither."""
    whether: dict[str, list[Change]] = {}
    fields: dict[tuple[str, str], list[Change]] = {}
    for change in changes:
        if change.kind == "changed":
            fields.setdefault((change.subject, change.field), []).append(change)
        else:
            whether.setdefault(change.subject, []).append(change)
    stood = {subject: (each[0].kind in LEFT, each[-1].kind not in LEFT) for subject, each in whether.items()}  # at the beginning, at the end
    kept = [each[-1] for subject, each in whether.items() if stood[subject] in ((True, False), (False, True))]
    for (subject, _), each in fields.items():
        last = replace(each[-1], before=each[0].before)
        if stood.get(subject, (True, True)) == (True, True) and fold(last.before or "") != fold(last.after or ""):
            kept.append(last)
    return tuple(sorted(kept, key=lambda change: fold(change.name)))
