"""Writes a study wherever it belongs: research.json, the store, the sheet; in an order that a crash at any moment leaves whole."""

from __future__ import annotations

import hashlib
import json
from collections.abc import Callable, Collection, Iterable, Sequence
from datetime import datetime, timedelta
from pathlib import Path
from typing import Any

from sqlalchemy import Connection

from research.model import Company, Crawl, Reading, Role, Study
from research.reading.reading_cache import version
from research.records import indented, seen_again
from research.settings import Settings
from research.sheets.atomic import append, replace_file
from research.sheets.columns import COLUMNS, YOURS, read, write
from research.sheets.leads import Update, read_leads, remove_leads, update_leads
from research.sheets.rows import LeadRow, lead_id, rows
from research.store import confirming, history, recording, registers
from research.store.changes import Change, change_line
from research.store.opening import Store
from research.store.recording import LeadCells, erase_old
from research.studies.study import seniority
from research.text import fold

OWN = frozenset(YOURS)
CHANGES = "changes.jsonl"


def remember(
    store: Store,
    study: Study,
    readings: Sequence[Reading],
    *,
    in_sheet: bool,
    fingerprint: str | None = None,
    also: Callable[[Connection], None] | None = None,
) -> tuple[Change, ...]:
    """Write a study into the store, with what changed since the run before, which is returned.

    in_sheet: whether leads.csv has it already; else `fill_sheet` brings it there. fingerprint: by which `confirm` knows the run again.
    also: what must be written with it, or not at all.
    """
    with store.writing() as connection:
        sheeted = history.lead_ids(connection, study.company.domain)
        changes = recording.record(connection, study, readings, _leads(study, sheeted), in_sheet=in_sheet, fingerprint=fingerprint)
        if also is not None:
            also(connection)
    return changes


def fingerprint(company: Company, readings: Iterable[Reading], roles: Sequence[Role], crawl: Crawl, settings: Settings, more: object) -> str:
    """Return what two runs share that read the very same pages for the very same question, with the same program. more: whatever else bears upon the answer."""
    pages = [(r.page.url, r.page.digest, r.page.content_type, r.page.link_text, r.page.link_kind, r.page.expects) for r in readings]
    made_of = (version(), company, pages, roles, crawl.status, crawl.skipped, settings.keep_inferred, more)
    return hashlib.sha256(repr(made_of).encode("utf-8", "replace")).hexdigest()


def with_file(made_of: str, text: str) -> str:
    """Return a fingerprint that knows the run's research.json again too: whoever changes the file, by an import say, has the next run go the whole way."""
    return f"{made_of} {hashlib.sha256(text.encode()).hexdigest()}"


def confirm(
    store: Store,
    directory: Path,
    company: Company,
    readings: Iterable[Reading],
    crawl: Crawl,
    made_of: str,
    at: datetime,
    also: Callable[[Connection, int], None],
) -> int | None:
    """Write down that a run read the very same pages as the last one; returns how many people it has, or None where it did not.

    Then nothing is merged, ranked or compared: research.json, the store and the days in the sheet say that everything was seen again.
    made_of: `fingerprint`. also: what must be written with it, given the number of people.
    """
    with store.reading() as connection:
        before = confirming.fingerprint(connection, company.domain)
    if before is None or not before.startswith(f"{made_of} "):
        return None
    file = directory / company.domain / "research.json"
    text = file.read_text(encoding="utf-8") if file.exists() else ""
    if before != with_file(made_of, text):
        return None
    text = seen_again(text, crawl, {reading.page.url: reading.page.fetched_at for reading in readings}, at)
    replace_file(file, text.encode("utf-8"))
    with store.writing() as connection:
        people = confirming.confirm(connection, company.domain, crawl, with_file(made_of, text), at)
        also(connection, people)
    return people


def fill_sheet(store: Store, directory: Path) -> Update | None:
    """Bring the leads that wait in the store into leads.csv; None where none does. Raises SheetError where the sheet cannot be written: then they wait on."""
    with store.reading() as connection:
        waiting = registers.waiting(connection)
    if not waiting:
        return None
    update = update_leads(directory, [_row(lead, cells) for lead, cells in waiting.items()])
    with store.writing() as connection:
        registers.sheeted(connection, waiting)
    return update


def take_own_columns(store: Store, directory: Path, at: datetime) -> None:
    """Take what the user wrote into leads.csv over into the store."""
    cells = {row.lead_id: {name: write(COLUMNS[name], getattr(row, name)) for name in YOURS} for row in read_leads(directory)}
    if cells:
        with store.writing() as connection:
            registers.keep_own(connection, cells, at)


def purge(store: Store, at: datetime, keep_days: int) -> tuple[tuple[str, ...], tuple[str, ...]]:
    """Erase from the store whoever was seen last more than keep_days ago, and return (people, leads), for `erasure.scrub`; 0 keeps for ever."""
    if not keep_days:
        return (), ()
    with store.writing() as connection:
        return erase_old(connection, at - timedelta(days=keep_days))


def drop_role(store: Store, directory: Path, domain: str, role: str) -> int:
    """Take a role of one company out of the sheet, the store and research.json, in this order; returns how many rows of the sheet went.

    Raises SheetError where the sheet cannot be written: then nothing is dropped.
    """
    leads = [row.lead_id for row in read_leads(directory) if row.domain == domain and fold(row.role) == fold(role)]
    removed = remove_leads(directory, leads)
    with store.writing() as connection:
        registers.drop_role(connection, domain, role)
    file = directory / domain / "research.json"
    if file.exists():
        record = json.loads(file.read_text(encoding="utf-8"))
        record["roles"] = [each for each in record["roles"] if fold(each["role"]) != fold(role)]
        replace_file(file, (indented(record) + "\n").encode("utf-8"))
    return removed


def append_changes(directory: Path, changes: Sequence[Change]) -> None:
    """Add changes to DIR/changes.jsonl, one JSON line each."""
    if changes:
        append(directory / CHANGES, "".join(f"{change_line(change)}\n" for change in changes))


def _leads(study: Study, sheeted: Collection[str]) -> tuple[LeadCells, ...]:
    """Return the leads that go into the sheet, and those too far down for it that have a row there already. sheeted: ids of leads that have one."""
    domain, ladder = study.company.domain, seniority(study.people)
    first = rows(study, study.finished_at, ladder)
    below = rows(study, study.finished_at, ladder, None, sheeted) if sheeted else ()
    table = {row.lead_id: row for row in (*below, *first)}
    asked = ["", *(ranking.role.text for ranking in (*study.rankings, *study.kept))]
    owners = {lead: person.id for role in asked for person in study.people if (lead := lead_id(domain, role, person.id)) in table}
    return tuple(
        LeadCells(lead_id=row.lead_id, role=row.role, person=owners[row.lead_id], rank=row.rank, probability=row.probability, cells=_cells(row))
        for row in table.values()
    )


def _cells(row: LeadRow) -> str:
    cells = {name: write(column, getattr(row, name)) for name, column in COLUMNS.items() if name not in OWN}
    return json.dumps({name: text for name, text in cells.items() if text}, ensure_ascii=False)


def _row(lead: str, cells: str) -> LeadRow:
    known = json.loads(cells)
    values: dict[str, Any] = {name: read(column, known[name]) for name, column in COLUMNS.items() if name in known}
    return LeadRow(**values | {"lead_id": lead})
