"""index.html: all companies and roles at a glance, what is due, and the way to each report; per client where the sheet names any."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date

from research.report.page import NAME, render
from research.report.roles import Planned, percent
from research.sheets.clients import Clients
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


@dataclass(frozen=True, slots=True, kw_only=True)
class Group:
    """What is shown for one client; all of it where the sheet names none."""

    key: str
    """For links within the page: `client-1`."""
    client: str
    """"" for what nobody is named for."""
    companies: tuple[tuple[Entry, Sequence[Answer]], ...]
    todo: tuple[Todo, ...]

    @property
    def roles(self) -> int:
        """How many were asked."""
        return sum(bool(answer.role) for _, answers in self.companies for answer in answers)

    @property
    def pressing(self) -> int:
        """How much is to be done by today."""
        return sum(each.step.due != "later" for each in self.todo)


def index_page(
    entries: Sequence[Entry],
    firsts: Sequence[LeadRow],
    planned: Mapping[str, Mapping[str, Sequence[Planned]]],
    today: date,
    clients: Clients | None = None,
) -> str:
    """Return index.html. firsts: the first lead of each role; planned: {domain: {role, folded: what is to be done}}."""
    known = {entry.domain: entry for entry in entries}
    unread = {row.domain: Entry(domain=row.domain, name=row.company) for row in firsts if row.domain not in known}
    listed = sorted([*entries, *unread.values()], key=lambda entry: fold(entry.name or entry.domain))
    todo = _todo(known, {(row.domain, fold(row.role)): row.role for row in firsts}, planned)
    named = clients or {}
    called = sorted({name for names in named.values() for name in names}, key=fold)
    groups = []
    for number, client in enumerate((*called, ""), start=1):
        answers: dict[str, list[Answer]] = {}
        for row in firsts:
            if client in named.get((row.domain, fold(row.role)), ("",)):
                answers.setdefault(row.domain, []).append(_answer(row))
        asked = {row.domain for row in firsts}
        groups.append(
            Group(
                key=f"client-{number}",
                client=client,
                companies=tuple((entry, answers.get(entry.domain, ())) for entry in listed if entry.domain in answers or not (client or entry.domain in asked)),
                todo=tuple(each for (domain, role), each in todo if client in named.get((domain, role), ("",))),
            )
        )
    return render(
        "index.html",
        groups=[group for group in groups if group.companies or group.todo or not called],
        companies=len(listed),
        roles=sum(bool(row.role) for row in firsts),
        pressing=sum(each.step.due != "later" for _, each in todo),
        shown=DUE_SHOWN,
        today=today,
        report=NAME,
    )


def _todo(
    known: Mapping[str, Entry], roles: Mapping[tuple[str, str], str], planned: Mapping[str, Mapping[str, Sequence[Planned]]]
) -> list[tuple[tuple[str, str], Todo]]:
    """Return ((domain, role, folded), what is to be done), the soonest first."""
    todo = [
        (
            (domain, role),
            Todo(
                company=(known[domain].name if domain in known else "") or domain,
                href=f"{domain}/{NAME}" if domain in known and known[domain].reported else "",
                role=roles.get((domain, role), role),
                step=step,
            ),
        )
        for domain, by_role in planned.items()
        for role, steps in by_role.items()
        for step in steps
    ]
    return sorted(todo, key=lambda each: (each[1].step.on, each[1].company))


def _answer(row: LeadRow) -> Answer:
    sure = percent(row.probability) if row.probability is not None else ""
    return Answer(role=row.role, who=row.full_name, title=row.title, percent=sure, status=row.status)
