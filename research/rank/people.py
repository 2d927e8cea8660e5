"""Reads the user's own lists: people (CSV, JSON, JSON lines, XLSX; columns of the usual exports) and roles; writes the answers' lines."""

from __future__ import annotations

import csv
import io
import itertools
import json
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from research.errors import UsageError
from research.model import Candidate, Group, Issue, Ranking, Role
from research.records.workbook import MOST_ROWS, worksheets
from research.text import fold, squeeze

COLUMNS: Mapping[str, tuple[str, ...]] = {
    "id": ("id", "person id", "contact id", "record id", "lead id", "candidate id", "apollo contact id", "employee id", "uuid"),
    "name": ("name", "full name", "person", "contact", "contact name", "employee name", "display name", "lead", "nom", "nombre", "vollstandiger name"),
    "first": ("first name", "given name", "firstname", "forename", "vorname", "prenom"),
    "last": ("last name", "family name", "lastname", "surname", "nachname", "nom de famille"),
    "title": ("title", "job title", "position", "role", "current title", "current position", "person title", "designation", "headline", "occupation",
    "job", "jobtitle", "business title", "titel", "poste", "cargo", "puesto", "funktion"),
    "department": ("department", "departments", "dept", "team", "division", "business unit", "function", "org", "organization unit", "job function",
    "sub departments", "abteilung", "service", "departamento"),
    "group": ("group",),
    "location": ("location", "city", "office", "person location", "work location", "city state", "region", "standort"),
}  # fmt: skip
"""{what: names of its column, folded}; found in exports of LinkedIn, Sales Navigator, Apollo, HubSpot, Lusha, RocketReach, BambooHR and our own sheets."""

ROLE_COLUMNS: Mapping[str, tuple[str, ...]] = {
    "role": ("role", "title", "job title", "position", "job", "vacancy", "opening", "requisition"),
    "department": ("department", "dept", "team", "division", "function"),
    "location": ("location", "city", "office", "region"),
    "reports_to": ("reports to", "manager title", "hiring manager title", "reporting to"),
}

_GROUPS: Mapping[str, Group] = {"leadership": "leadership", "team": "team", "board": "board", "advisors": "advisors", "alumni": "alumni"}
_HEADER_ROWS = 12  # LinkedIn's own export has notes above its header
_MOST_BYTES = 64 * 2**20


@dataclass(frozen=True, slots=True, kw_only=True)
class Listed:
    """One person of the user's list: what may be ranked, and the name that may not."""

    candidate: Candidate
    name: str


def read_people(path: Path) -> tuple[tuple[Listed, ...], tuple[Issue, ...]]:
    """Return the people of a list and what could not be read of it.

    Takes CSV (comma, semicolon or tab; UTF-8, UTF-16 or Windows-1252), XLSX (first sheet with a title column), JSON (a list, or an object
    with `people`), and JSON lines. People without a title are kept. Raises UsageError where the file cannot be read or has no title column.
    """
    records = list(_records(path, COLUMNS, "title"))
    people: list[Listed] = []
    issues: list[Issue] = []
    taken: set[str] = set()
    for number, record in enumerate(records, 1):
        name = record.get("name") or squeeze(f"{record.get('first', '')} {record.get('last', '')}")
        title = record.get("title") or None
        if not name and not title:
            continue
        identity = record.get("id") or str(number)
        if identity in taken:
            issues.append(Issue(stage="rank", code="id_twice", subject=f"row {number}", detail=f"id {identity} stands on two rows; the later row is left out"))
            continue
        taken.add(identity)
        group = _GROUPS.get(fold(record.get("group", "")), "other")
        candidate = Candidate(
            id=identity,
            title=title,
            department=record.get("department") or None,
            group=group,
            external=record.get("external") == "True",
            location=record.get("location") or None,
        )
        people.append(Listed(candidate=candidate, name=name))
    if not people:
        raise UsageError(f"{path}: nobody in this list")
    return tuple(people), tuple(issues)


def read_roles(path: Path) -> tuple[Role, ...]:
    """Return the roles of a file: one a line, or a table with the column role and, optionally, department, location and reports_to. Raises UsageError."""
    if path.suffix.casefold() in (".txt", ""):
        lines = _text(path).splitlines()
        rows: list[dict[str, str]] = [{"role": squeeze(line)} for line in lines if line.strip()]
        if lines and fold(lines[0]).split(",")[0].strip('" ') == "role":
            rows = list(_records(path, ROLE_COLUMNS, "role"))
    elif path.suffix.casefold() == ".csv" and not _has_header(_text(path), ROLE_COLUMNS, "role"):
        rows = [{"role": squeeze(row[0])} for row in csv.reader(io.StringIO(_text(path))) if row]
    else:
        rows = list(_records(path, ROLE_COLUMNS, "role"))
    roles = tuple(
        Role(text=row.get("role", ""), department=row.get("department") or None, location=row.get("location") or None, reports_to=row.get("reports_to") or None)
        for row in rows
    )
    if not roles:
        raise UsageError(f"{path}: no role in this file")
    return roles


def line(ranking: Ranking, people: Mapping[str, Listed]) -> dict[str, Any]:
    """Return what `research rank --json` prints for one role: every person in rank order. people: by candidate id."""
    leads = [
        {
            "id": lead.id,
            "name": people[lead.id].name,
            "title": people[lead.id].candidate.title,
            "probability": lead.probability,
            "reasons": list(lead.reasons),
            "against": list(lead.against),
        }
        for lead in ranking.leads
    ]
    return {"role": ranking.role.text, "outcome": ranking.outcome.value, "advice": ranking.advice, "leads": leads}


def _records(path: Path, columns: Mapping[str, Sequence[str]], needed: str) -> Iterable[dict[str, str]]:
    """Yield {what: value} of every row; values are squeezed strings."""
    suffix = path.suffix.casefold()
    if suffix in (".xlsx", ".xlsm"):
        return _table(_sheet(path, columns, needed), columns, needed, path)
    text = _text(path)
    if suffix in (".json", ".jsonl", ".ndjson") or text.lstrip()[:1] in ("[", "{"):
        return _objects(text, columns, needed, path)
    sample = text[:20_000]
    delimiter = max(",;\t|", key=lambda d: _quality(sample, d, columns, needed))
    return _table(csv.reader(io.StringIO(text), delimiter=delimiter), columns, needed, path)


def _quality(sample: str, delimiter: str, columns: Mapping[str, Sequence[str]], needed: str) -> int:
    rows = list(_guarded(csv.reader(io.StringIO(sample), delimiter=delimiter)))[:_HEADER_ROWS]
    return max((len(found) for row in rows if needed in (found := _header(row, columns))), default=0)


def _guarded(rows: Iterable[Sequence[Any]]) -> Iterable[list[str]]:
    try:
        for row in rows:
            yield ["" if cell is None else str(cell) for cell in row]
    except csv.Error as error:
        raise UsageError(f"not a readable table: {error}") from error


def _header(row: Sequence[str], columns: Mapping[str, Sequence[str]]) -> dict[str, int]:
    """Return {what: column}; an earlier name in the list of names is preferred."""
    folded = [fold(cell.replace("_", " ").strip("# *:")) for cell in row]
    found: dict[str, int] = {}
    for what, names in columns.items():
        at = next((folded.index(name) for name in names if name in folded), None)
        if at is not None and at not in found.values():
            found[what] = at
    return found


def _has_header(text: str, columns: Mapping[str, Sequence[str]], needed: str) -> bool:
    return any(_quality(text[:20_000], delimiter, columns, needed) for delimiter in ",;\t|")


def _table(rows: Iterable[Sequence[Any]], columns: Mapping[str, Sequence[str]], needed: str, path: Path) -> Iterable[dict[str, str]]:
    header: dict[str, int] = {}
    skipped = read = 0
    for row in _guarded(rows):
        if not header:
            found = _header(row, columns)
            header = found if needed in found else {}
            skipped += not header
            if skipped > _HEADER_ROWS:
                break
            continue
        read += 1
        if read > MOST_ROWS:
            raise UsageError(f"{path} has more than {MOST_ROWS:,} rows, which is the most that is read: split it")
        if row:  # a row of empty cells is still a row: a role may be empty and have a department
            yield {what: squeeze(row[at]) for what, at in header.items() if at < len(row)}
    if not header:
        names = ", ".join(columns[needed][:4])
        raise UsageError(f"{path}: no column named {names} in its first {_HEADER_ROWS} rows")


def _objects(text: str, columns: Mapping[str, Sequence[str]], needed: str, path: Path) -> Iterable[dict[str, str]]:
    try:
        data = json.loads(text)
    except ValueError:
        try:
            data = [json.loads(row) for row in text.splitlines() if row.strip()]
        except (ValueError, RecursionError) as error:
            raise UsageError(f"{path}: neither JSON nor JSON lines: {error}") from error
    except RecursionError:
        raise UsageError(f"{path}: JSON of more levels than can be read") from None
    if isinstance(data, dict):
        data = next(
            (data[key] for key in ("people", "leads", "contacts", "candidates", "employees", "roles", "jobs") if isinstance(data.get(key), list)), [data]
        )
    if not isinstance(data, list):
        raise UsageError(f"{path}: a list is needed, not {str(data)[:40]!r}")
    for record in data:
        if isinstance(record, str):
            yield {needed: squeeze(record)}
        if isinstance(record, dict):
            keys = [str(key) for key in record]
            found = {what: record[keys[at]] for what, at in _header(keys, columns).items()}
            found["external"] = record.get("external", False) is True
            yield {what: squeeze(str(value)) for what, value in found.items() if value not in (None, "")}


def _sheet(path: Path, columns: Mapping[str, Sequence[str]], needed: str) -> Iterator[Sequence[Any]]:
    """Return the rows of the first sheet that has the column, else of the last one."""
    rows: Iterable[Sequence[Any]] = ()
    try:
        for sheet in worksheets(path):
            filled = (row for row in sheet if any(cell is not None for cell in row))
            first = list(itertools.islice(filled, _HEADER_ROWS))
            rows = itertools.chain(first, filled)
            if any(needed in _header(["" if cell is None else str(cell) for cell in row], columns) for row in first):
                break
        yield from rows
    except OSError as error:
        raise UsageError(f"{path}: {error.strerror or error}") from error


def _text(path: Path) -> str:
    try:
        if path.stat().st_size > _MOST_BYTES:
            raise UsageError(f"{path}: larger than {_MOST_BYTES // 2**20} MB, which is the most that is read: split it")
        raw = path.read_bytes()
    except OSError as error:
        raise UsageError(f"{path}: {error.strerror or error}") from error
    if raw[:2] in (b"\xff\xfe", b"\xfe\xff"):
        return raw.decode("utf-16", "replace")
    try:
        return raw.decode("utf-8-sig")
    except UnicodeDecodeError:
        return raw.decode("cp1252", "replace")
