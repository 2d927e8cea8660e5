"""Writes the pages that people open: report.html of each company, index.html of all; one that fails costs nothing but itself."""

from __future__ import annotations

from collections.abc import Callable, Collection, Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date, datetime
from pathlib import Path

from research.errors import SheetError
from research.errors.system import said
from research.followups.agenda import Item, agenda
from research.followups.rules import WAYS
from research.model import Issue, Study
from research.records import earlier
from research.report.index import INDEX, Entry, index_page
from research.report.page import CHANGES_SHOWN, NAME, company_page
from research.report.roles import Own, Planned
from research.sheets.atomic import replace_file
from research.sheets.clients import Clients, clients
from research.sheets.columns import standing
from research.sheets.leads import read_some
from research.sheets.rows import LeadRow
from research.store import history
from research.store.opening import Store
from research.text import fold


@dataclass(frozen=True, slots=True, kw_only=True)
class Desk:
    """What the user's sheet and log say, read once for many reports."""

    rows: Mapping[str, Sequence[LeadRow]] = field(default_factory=dict)
    """{domain: its leads}."""
    planned: Mapping[str, Mapping[str, Sequence[Planned]]] = field(default_factory=dict)
    """{domain: {role, folded: what is to be done}}."""
    issue: Issue | None = None
    """Why sheet or log could not be read; reports go without them then."""

    def own(self, domain: str) -> Own:
        """Return what belongs to one company."""
        return Own(rows=self.rows.get(domain, ()), planned=self.planned.get(domain, {}))


def read_desk(directory: Path, today: date, domains: Collection[str]) -> Desk:
    """Return what the sheet and the log of DIR say of some companies."""
    wanted = set(domains)

    def choose(leads: Sequence[tuple[str, ...]]) -> list[int]:
        return [place for place, (domain, _) in enumerate(leads) if domain in wanted]

    rows: dict[str, list[LeadRow]] = {}
    try:
        for row in read_some(directory, ("domain", "lead_id"), choose):
            rows.setdefault(row.domain, []).append(row)
        return Desk(rows=rows, planned=_planned(agenda(directory, today)) if rows else {})
    except SheetError as error:
        return Desk(issue=_failed(directory, error))


def write_report(directory: Path, study: Study, store: Store, desk: Desk) -> Issue | None:
    """Write DIR/<domain>/report.html in one step; returns why it could not be written. A site that could not be read leaves an earlier report as it is."""
    if not study.crawl.pages and (directory / study.company.domain / NAME).exists():
        return None
    return _report(directory, study, store, desk)


def _report(directory: Path, study: Study, store: Store, desk: Desk) -> Issue | None:
    def page() -> str:
        with store.reading() as connection:
            changes = history.changes(connection, study.company.domain, limit=CHANGES_SHOWN)
        return company_page(study, changes, desk.own(study.company.domain))

    return _write(directory / study.company.domain / NAME, page)


def write_again(directory: Path, domains: Iterable[str], store: Store, at: datetime) -> tuple[Issue, ...]:
    """Write the reports of companies anew from their research.json, and the index; returns what could not be written. at: now, with time zone."""
    domains = tuple(domains)
    desk = read_desk(directory, at.astimezone().date(), domains)
    studies = (earlier(directory, domain, at) for domain in domains)
    issues = [_report(directory, study, store, desk) for study in studies if study is not None]
    return tuple(filter(None, (desk.issue, *issues, write_index(directory, store, at))))


def write_index(directory: Path, store: Store, at: datetime) -> Issue | None:
    """Write DIR/index.html in one step; returns why it could not be written. at: now, with time zone."""
    return _write(directory / INDEX, lambda: _index(directory, store, at.astimezone().date()))


def _index(directory: Path, store: Store, today: date) -> str:
    with store.reading() as connection:
        entries = [
            Entry(
                domain=company["domain"],
                name=company["name"] or "",
                read=company["last_read"].date() if company["last_read"] else None,
                trouble=company["why"] if company["status"] in ("blocked", "unreachable") else "",
                reported=(directory / company["domain"] / NAME).exists(),
            )
            for company in history.companies(connection)
        ]
    named: Clients = {}

    def choose(leads: Sequence[tuple[str, ...]]) -> list[int]:
        nonlocal named
        named = clients((domain, role, client) for domain, role, _, client in leads)
        return _firsts([(domain, role, rank) for domain, role, rank, _ in leads])

    firsts = read_some(directory, ("domain", "role", "rank", "client"), choose)
    return index_page(entries, firsts, _planned(agenda(directory, today)), today, named)


def _firsts(leads: Sequence[tuple[str, str, str]]) -> list[int]:
    """Return the places of the first lead of each role, or of a company without roles."""
    best: dict[tuple[str, str], tuple[int, int]] = {}
    for place, (domain, role, rank) in enumerate(leads):
        here = (standing(rank), place)
        best[domain, role] = min(best.get((domain, role), here), here)
    with_role = {domain for domain, role in best if role}
    return sorted(place for (domain, role), (_, place) in best.items() if role or domain not in with_role)


def _planned(items: Iterable[Item]) -> dict[str, dict[str, list[Planned]]]:
    found: dict[str, dict[str, list[Planned]]] = {}
    for item in items:
        step = Planned(
            action=" ".join(filter(None, (item.action, WAYS[item.channel]))), on=item.on, until=item.until, due=item.due, to=item.row.full_name,
            because=item.because, before=item.before, points=item.points, subject=item.draft.subject if item.draft else "",
            draft=item.draft.text if item.draft else "",
        )  # fmt: skip
        found.setdefault(item.row.domain, {}).setdefault(fold(item.row.role), []).append(step)
    return found


def _write(file: Path, page: Callable[[], str]) -> Issue | None:
    try:
        file.parent.mkdir(parents=True, exist_ok=True)
        replace_file(file, page().encode("utf-8", "replace"))
    except Exception as error:  # noqa: BLE001 - what was found is written already; a page that cannot be made of it must not cost it
        return _failed(file, error)
    return None


def _failed(file: Path, error: Exception) -> Issue:
    why = str(error) if isinstance(error, SheetError) else said(error) if isinstance(error, OSError) else None
    why = why or f"{file} could not be written: {error or type(error).__name__}"
    return Issue(stage="report", code="report_failed", subject=str(file), detail=why)
