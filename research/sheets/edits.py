"""Takes over what the user wrote into an exported sheet, CSV or XLSX: their own columns, by lead_id; conflicts shown, nothing lost.

The export's `revision` tells on which side a row was edited since. Where only one side was, its cells count, blanks
included. Where both were, or the file has no revision, a filled cell wins over an empty one, and two that differ are a
conflict, which stays as leads.csv has it unless the user decides for the file.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any

from research.errors import SheetError
from research.model import Issue
from research.sheets.columns import COLUMNS, STATUSES, YOURS, Value, read
from research.sheets.leads import edit_leads, read_leads
from research.sheets.rows import LeadRow, revision
from research.sheets.tables import read_header, read_table


@dataclass(frozen=True, slots=True, kw_only=True)
class Edited:
    """One row of an edited sheet."""

    lead_id: str
    number: int
    """Of the row, as a spreadsheet shows it."""
    cells: dict[str, Value]
    """The user's columns that the file has."""
    revision: str
    """Of the user's cells when the file was exported; "" where it does not say."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Conflict:
    """One cell that was written in leads.csv and, differently, in the file."""

    lead_id: str
    full_name: str
    column: str
    here: Value
    """In leads.csv."""
    there: Value
    """In the file."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Comparison:
    """What an edited sheet says that leads.csv does not."""

    edits: dict[str, dict[str, Value]]
    """{lead_id: {column: value}} to be taken over."""
    conflicts: tuple[Conflict, ...]
    issues: tuple[Issue, ...]
    """Rows and cells that could not be read, and leads that leads.csv does not have."""


def is_sheet(path: Path) -> bool:
    """Say whether a file is a sheet of this tool, to be read back, rather than somebody else's list of people."""
    try:
        return "lead_id" in map(str.lower, read_header(path, _has_id))
    except SheetError:
        return False


def read_sheet(path: Path) -> tuple[tuple[Edited, ...], tuple[Issue, ...]]:
    """Return the rows of an edited sheet, and what in it could not be read. Raises SheetError where the file is no sheet of this tool."""
    table = read_table(path, _has_id)
    names = {name.lower(): name for name in reversed(table.header)}
    rows: dict[str, Edited] = {}
    issues: list[Issue] = []
    for number, row in table.rows:
        lead = row.get(names["lead_id"], "")
        if not lead or lead in rows:
            issues.append(Issue(stage="sheet", code="row_twice" if lead else "row_without_id", subject=f"{table.name} row {number}", detail=lead))
            continue
        cells: dict[str, Value] = {}
        for name in (name for name in YOURS if name in names):
            text = row.get(names[name], "")
            cells[name] = value = read(COLUMNS[name], text)
            if value is None and text:
                del cells[name]
                hint = f"{name} {text!r} is no certain day: write it as 2026-11-30"
                issues.append(Issue(stage="sheet", code="date_unclear", subject=f"{table.name} row {number}", detail=hint))
        rows[lead] = Edited(lead_id=lead, number=number, cells=cells, revision=row.get(names.get("revision", ""), ""))
    return tuple(rows.values()), tuple(issues)


def compare(directory: Path, path: Path) -> Comparison:
    """Return what an edited sheet says that DIR/leads.csv does not; nothing is written."""
    rows, unread = read_sheet(path)
    known = {row.lead_id: row for row in read_leads(directory)}
    issues = list(unread)
    edits: dict[str, dict[str, Value]] = {}
    conflicts: list[Conflict] = []
    for row in rows:
        here = known.get(row.lead_id)
        if here is None:
            issues.append(Issue(stage="sheet", code="lead_unknown", subject=f"{path.name} row {row.number}", detail=row.lead_id))
            continue
        for name, there, certain in _differences(here, row):
            if name == "status" and there and str(there).casefold() not in STATUSES:
                hint = f"status {there!r} is none of {', '.join(STATUSES)}"
                issues.append(Issue(stage="sheet", code="status_unknown", subject=f"{path.name} row {row.number}", detail=hint))
            elif certain:
                edits.setdefault(row.lead_id, {})[name] = there
            else:
                conflict = Conflict(lead_id=row.lead_id, full_name=here.full_name, column=name, here=getattr(here, name), there=there)
                conflicts.append(conflict)
    return Comparison(edits=edits, conflicts=tuple(conflicts), issues=tuple(issues))


def take_over(directory: Path, path: Path, *, theirs: bool = False) -> Comparison:
    """Write what an edited sheet says into DIR/leads.csv, and return what was compared. theirs: conflicts go as the file has them."""
    found = compare(directory, path)
    edits = {lead: dict(cells) for lead, cells in found.edits.items()}
    for conflict in found.conflicts if theirs else ():
        edits.setdefault(conflict.lead_id, {})[conflict.column] = conflict.there
    if edits:
        edit_leads(directory, edits)
    return found


def _has_id(names: Any) -> bool:
    return "lead_id" in map(str.lower, names)


def _differences(here: LeadRow, row: Edited) -> Iterator[tuple[str, Value, bool]]:
    """Yield (column, the file's value, whether it is to be taken without asking)."""
    cells: dict[str, Any] = row.cells
    there = replace(here, **cells)
    edited_here = revision(here) != row.revision
    edited_there = revision(there) != row.revision
    if row.revision and not edited_there:
        return
    for name, value in row.cells.items():
        old = getattr(here, name)
        if value == old:
            continue
        if row.revision and not edited_here:
            yield name, value, True
        elif value not in ("", None):
            yield name, value, old in ("", None)
