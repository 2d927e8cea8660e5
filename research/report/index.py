"""index.html: all companies and roles at a glance, what is due, and the way to each report."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date

from research.report.page import NAME, render
from research.report.roles import Planned, percent
from research.sheets.rows import LeadRow
from research.text import fold

INDEX = "index.html"
DUE_SHOWN = 60


@dataclass(frozen=True, slots=True, kw_only=True)
class Entry:
    """One company."""

    domain: str
    name: str = ""
    read: date | None = None
    """The last day on which its site was read."""
    trouble: str = ""
    """Why the last run could not read it, or found nobody."""
    reported: bool = False
    """Whether its report lies there."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Answer:
    """One role of a company, as the table has it."""

    role: str
    who: str
    title: str
    percent: str
    status: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Todo:
    """One thing to be done."""

    company: str
    href: str
    role: str
    step: Planned


def index_page(entries: Sequence[Entry], firsts: Sequence[LeadRow], planned: Mapping[str, Mapping[str, Sequence[Planned]]], today: date) -> str:
    """Return index.html. firsts: the first lead of each role; planned: {domain: {role, folded: what is to be done}}."""
    answers: dict[str, list[Answer]] = {}
    roles: dict[tuple[str, str], str] = {}
    for row in firsts:
        sure = percent(row.probability) if row.probability is not None else ""
        answers.setdefault(row.domain, []).append(Answer(role=row.role, who=row.full_name, title=row.title, percent=sure, status=row.status))
        roles[row.domain, fold(row.role)] = row.role
    known = {entry.domain: entry for entry in entries}
    listed = [*entries, *(Entry(domain=row.domain, name=row.company) for row in {row.domain: row for row in firsts}.values() if row.domain not in known)]
    todo = [
        Todo(
            company=(known[domain].name if domain in known else "") or domain,
            href=f"{domain}/{NAME}" if domain in known and known[domain].reported else "",
            role=roles.get((domain, role), role),
            step=step,
        )
        for domain, by_role in planned.items()
        for role, steps in by_role.items()
        for step in steps
    ]  # fmt: skip
    todo.sort(key=lambda each: (each.step.on, each.company))
    return render(
        "index.html",
        companies=[(entry, answers.get(entry.domain, ())) for entry in sorted(listed, key=lambda entry: (fold(entry.name or entry.domain)))],
        roles=sum(bool(answer.role) for each in answers.values() for answer in each),
        todo=todo[:DUE_SHOWN],
        waiting=max(0, len(todo) - DUE_SHOWN),
        pressing=sum(each.step.due != "later" for each in todo),
        today=today,
        report=NAME,
    )
