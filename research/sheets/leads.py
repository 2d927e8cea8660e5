"""leads.csv: the master sheet, brought up to date in place without touching what belongs to the user."""

from __future__ import annotations

import contextlib
import logging
from collections.abc import Callable, Collection, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, fields
from datetime import date
from operator import itemgetter
from pathlib import Path
from typing import Any, TypeVar

from research.errors import ChangedError, SheetError
from research.sheets.atomic import replace_file as replace_file
from research.sheets.columns import COLUMNS, YOURS, Value, read, standing, write
from research.sheets.package import MASTER, unheard, write_package
from research.sheets.raw import RawSheet, Record, new_sheet, parse, rows
from research.sheets.rows import LeadRow, revision
from research.text import fold

NAME = MASTER
WAIT = 30.0
"""Seconds to wait for another run that writes the same sheet; a write takes well under one."""

SILENT = 1.0
"""Seconds of them without a word."""

Result = TypeVar("Result")
log = logging.getLogger("research.sheets")


@dataclass(frozen=True, slots=True, kw_only=True)
class Update:
    """What a run did to the sheet."""

    path: Path
    added: int = 0
    changed: int = 0
    unchanged: int = 0


def update_leads(directory: Path, rows: Sequence[LeadRow], below: Callable[[Collection[str]], Iterable[LeadRow]] = lambda _: ()) -> Update:
    """Bring DIR/leads.csv up to date: own columns of own rows in place, new leads with those of their role, else at the end; the rest byte for byte.

    below: gives the rows of leads, by their ids, that are too far down for a row of their own: those who have one from an earlier run get their new rank.
    A lead that is no longer found keeps its row and its last_seen; datapackage.json beside the sheet follows its header.
    Raises SheetError, and leaves the file alone, where the sheet is open in a spreadsheet program or malformed.
    """

    def change(sheet: RawSheet) -> tuple[int, int, int]:
        known = _by_id(sheet, path)
        before = len(sheet.records)
        added = changed = unchanged = 0
        for row in rows:
            if row.lead_id in known:
                differs = _refresh(sheet, known[row.lead_id], row)
                changed, unchanged = changed + differs, unchanged + (not differs)
            else:
                sheet.append({name: write(column, getattr(row, name)) for name, column in COLUMNS.items()})
                known[row.lead_id] = sheet.records[-1]
                added += 1
        named = {row.lead_id for row in rows}
        changed += sum(_refresh(sheet, known[row.lead_id], row) for row in below(known.keys() - named))
        _gather(sheet, before)
        return added, changed, unchanged

    path = directory / NAME
    added, changed, unchanged = _rewrite(path, change)
    return Update(path=path, added=added, changed=changed, unchanged=unchanged)


def _gather(sheet: RawSheet, before: int) -> None:
    """Put the records from a place on with those of their role, each behind the one that ranks next above it; nothing else moves."""
    peers: dict[tuple[str, str], list[tuple[int, Record]]] = {}
    old, fresh = sheet.records[:before], sheet.records[before:]
    for record in old[1:] if fresh else ():
        peers.setdefault(_role_of(sheet, record), []).append((_rank_of(sheet, record), record))
    ahead: dict[int, list[Record]] = {}
    behind: dict[int, list[Record]] = {}
    alone: list[Record] = []
    for record in fresh:
        group = peers.get(_role_of(sheet, record), []) if sheet.get(record, "domain") else []
        above = [each for each in group if each[0] <= _rank_of(sheet, record)]
        if above:
            behind.setdefault(id(max(above, key=itemgetter(0))[1]), []).append(record)
        elif group:
            ahead.setdefault(id(group[0][1]), []).append(record)
        else:
            alone.append(record)
    if ahead or behind:
        sheet.records = [each for record in old for each in (*ahead.get(id(record), ()), record, *behind.get(id(record), ()))] + alone


def _role_of(sheet: RawSheet, record: Record) -> tuple[str, str]:
    return sheet.get(record, "domain"), fold(sheet.get(record, "role"))


def _rank_of(sheet: RawSheet, record: Record) -> int:
    return standing(sheet.get(record, "rank"))


def edit_leads(directory: Path, edits: Mapping[str, Mapping[str, Value]], seen: Mapping[str, str] | None = None) -> Update:
    """Set columns of the user's on the user's word; edits: {lead_id: {column: value}}.

    seen: {lead_id: the `revision` of the row that they had before them}. Raises ChangedError, and writes nothing, where the user's own cells are others
    by now, SheetError for a lead or a column that the sheet does not have.
    """

    def change(sheet: RawSheet) -> int:
        known = _by_id(sheet, path)
        changed = 0
        for lead, before_them in (seen or {}).items():
            if lead in known and revision(_row(sheet, known[lead])) != before_them:
                raise ChangedError(f"the lead {lead} was changed elsewhere meanwhile")
        for lead, values in edits.items():
            if lead not in known:
                raise SheetError(f"{path} has no lead {lead}")
            before = list(known[lead].cells)
            for name, value in values.items():
                if name not in YOURS:
                    raise SheetError(f"{name} is not one of the columns that may be set: {', '.join(YOURS)}")
                if name not in sheet.positions:
                    raise SheetError(f"{path} has no column {name}: add it to the first row")
                sheet.set(known[lead], name, write(COLUMNS[name], value))
            changed += before != known[lead].cells
        return changed

    path = directory / NAME
    changed = _rewrite(path, change)
    return Update(path=path, changed=changed, unchanged=len(edits) - changed)


def introduce(directory: Path, introductions: Mapping[str, str]) -> int:
    """Write who could introduce the user to which lead, {lead_id: who}, and nothing else; returns how many rows changed."""

    def change(sheet: RawSheet) -> int:
        changed = 0
        column = COLUMNS["introduction"]
        for lead, record in _by_id(sheet, path).items():
            if lead in introductions and read(column, sheet.get(record, column.name)) != introductions[lead]:
                sheet.set(record, column.name, write(column, introductions[lead]))
                changed += 1
        return changed

    path = directory / NAME
    return _rewrite(path, change)


def remove_leads(directory: Path, leads: Collection[str]) -> int:
    """Take rows out of the sheet, for people who asked to be forgotten; returns how many went."""

    def change(sheet: RawSheet) -> int:
        gone = {id(record) for lead, record in _by_id(sheet, path).items() if lead in leads}
        sheet.records = [record for record in sheet.records if id(record) not in gone]
        return len(gone)

    path = directory / NAME
    return _rewrite(path, change) if path.exists() else 0


def read_leads(directory: Path) -> tuple[LeadRow, ...]:
    """Return the leads of DIR/leads.csv in the order of the sheet; () where there is no sheet yet. Raises SheetError where it is malformed."""
    path = directory / NAME
    if not path.exists():
        return ()
    sheet = parse(path.read_bytes(), str(path))
    return tuple(_row(sheet, record) for record in _by_id(sheet, path).values())


def read_texts(directory: Path, columns: Sequence[str]) -> tuple[tuple[str, ...], ...]:
    """Return the texts of some columns of every lead, in the order of the sheet. Raises SheetError as `read_leads` does."""
    found: list[tuple[str, ...]] = []

    def none(texts: Sequence[tuple[str, ...]]) -> tuple[int, ...]:
        found.extend(texts)
        return ()

    read_some(directory, columns, none)
    return tuple(found)


def read_some(directory: Path, columns: Sequence[str], choose: Callable[[Sequence[tuple[str, ...]]], Iterable[int]]) -> tuple[LeadRow, ...]:
    """Return those leads of `read_leads` that are chosen by the texts of some columns: of 100,000 a few are found in half a second.

    choose: given these texts of every lead, returns the places of those that are wanted, in order. Raises SheetError as `read_leads` does.
    """
    path = directory / NAME
    cells = rows(path.read_bytes(), str(path)) if path.exists() else None
    header = [name.strip().lower() for name in cells[0]] if cells else []
    ids = [row[header.index("lead_id")].strip() for row in cells[1:]] if cells and "lead_id" in header else []
    if cells is None or len(set(header)) < len(header) or not all(ids) or len(set(ids)) < len(ids) or not ids:
        leads = read_leads(directory)  # which says what is amiss
        texts = [tuple(write(COLUMNS[name], getattr(lead, name)) for name in columns) for lead in leads]
        return tuple(leads[place] for place in choose(texts))
    for row in cells:
        row.append("")  # what a column says that the sheet lacks
    pick = itemgetter(*(header.index(name) if name in header else len(header) for name in columns))
    places = {name: header.index(name) for name in COLUMNS if name in header}
    chosen = choose([pick(row) for row in cells[1:]])
    return tuple(row_of({name: cells[place + 1][at] for name, at in places.items()}) for place in chosen)


def row_of(texts: Mapping[str, str]) -> LeadRow:
    """Return the lead whose cells have these texts; {column: text}."""
    values: dict[str, Any] = {name: read(column, texts.get(name, "")) for name, column in COLUMNS.items()}
    return LeadRow(**values)


def _row(sheet: RawSheet, record: Record) -> LeadRow:
    return row_of({name: sheet.get(record, name) for name in COLUMNS})


def _refresh(sheet: RawSheet, record: Record, row: LeadRow) -> bool:
    """Write what this run knows into the tool's own cells; a cell that says the same in other letters stays as it is."""
    before = list(record.cells)
    for field in fields(row):
        column, value = COLUMNS[field.name], getattr(row, field.name)
        if column.yours or (column.name == "introduction" and value is None):
            continue
        old = read(column, sheet.get(record, column.name))
        if column.name == "first_seen" and isinstance(old, date):
            continue
        if old != value:
            sheet.set(record, column.name, write(column, value))
    return before != record.cells


def _by_id(sheet: RawSheet, path: Path) -> dict[str, Record]:
    """Return {lead_id: its record}; records without an id are the user's own."""
    if "lead_id" not in sheet.positions:
        raise SheetError(f"{path} row {sheet.row_number(0)}: no column lead_id, so it is no sheet of this tool; move it away, or mend that row")
    known: dict[str, Record] = {}
    for index, record in enumerate(sheet.records[1:], start=1):
        lead = sheet.get(record, "lead_id").strip()
        if lead in known:
            raise SheetError(f"{path} row {sheet.row_number(index)}: the lead {lead} stands there twice; delete one of the two rows")
        if lead:
            known[lead] = record
    return known


def _rewrite(path: Path, change: Callable[[RawSheet], Result]) -> Result:
    """Read the sheet, change it, and put it in place of the old one; nobody else writes meanwhile."""
    with hold(path):
        refuse_if_open(path)
        target = path.resolve()  # the sheet may be a link into a synchronised folder
        before = target.read_bytes() if target.exists() else None
        sheet = parse(before, str(path)) if before is not None else new_sheet(tuple(COLUMNS))
        for name in unheard(path.parent):
            if name not in sheet.positions:
                sheet.add_column(name)
        result = change(sheet)
        body = sheet.text().encode("utf-8", "replace")
        if body != before:
            refuse_if_open(path)
            if (target.read_bytes() if target.exists() else None) != before:
                raise SheetError(f"{path} was changed by another program just now; nothing was written: run the command again")
            replace_file(target, body)
            write_package(path.parent)
    return result


def refuse_if_open(path: Path) -> None:
    """Raise SheetError where a spreadsheet program has the sheet open."""
    for name in (f".~lock.{path.name}#", f"~${path.name}"):
        if (path.parent / name).exists():
            raise SheetError(f"{path} is open elsewhere: close it there and run the command again (if nobody has it open, delete {path.parent / name})")


@contextlib.contextmanager
def hold(path: Path) -> Iterator[None]:
    """Hold a sheet against other runs; the operating system lets go of it when a process dies. Raises SheetError where another run keeps it."""
    from filelock import FileLock, Timeout  # 20 ms: only where a sheet is written

    try:
        path.parent.mkdir(parents=True, exist_ok=True)
        lock = FileLock(path.parent / f".{path.name}.lock", timeout=WAIT)
        try:
            lock.acquire(timeout=SILENT)
        except Timeout:
            log.warning("waiting for another run, which is writing %s", path)
            lock.acquire()
        try:
            yield
        finally:
            lock.release()
    except Timeout:
        raise SheetError(f"another run has been writing {path} for {WAIT:.0f} seconds: try again when it has ended") from None
    except PermissionError as error:
        raise SheetError(f"{error.filename or path} cannot be written: close it elsewhere, or give yourself the right to write there") from None
