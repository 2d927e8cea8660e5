"""Writes leads into the files of a format: one row a lead, a person or an application, split where the target takes no more rows."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import replace
from datetime import datetime
from pathlib import Path
from typing import Any

from research.errors import UsageError
from research.sheets.atomic import replace_file
from research.sheets.formats import Format, Unit, shelf
from research.sheets.package import write_package
from research.sheets.rows import LeadRow
from research.text import fold

_SHARED = ("status", "applied_on", "interviewed_on", "promised_on")
"""Columns of the user's that say something of the application, whichever lead they stand with."""


def export(name: str, rows: Sequence[LeadRow], directory: Path, now: datetime) -> tuple[Path, ...]:
    """Write rows in the format of that name into directory and return the files; raises UsageError for a format that is not on the shelf.

    More rows than the target takes go into several files: `google-contacts-1.csv`, `google-contacts-2.csv`.
    """
    formats = shelf()
    if name not in formats:
        raise UsageError(f"there is no format {name}: take one of {', '.join(formats)}")
    directory.mkdir(parents=True, exist_ok=True)
    written = []
    for file, body in files(formats[name], rows, now):
        replace_file(directory / file, body)
        written.append(directory / file)
    if name == "csv":
        write_package(directory)
    return tuple(written)


def files(target: Format, rows: Sequence[LeadRow], now: datetime) -> Iterable[tuple[str, bytes]]:
    """Yield (file name, body) of each file."""
    chosen = units(target.unit, rows)
    size = target.limit or len(chosen) or 1
    parts = [chosen[start : start + size] for start in range(0, len(chosen), size)] or [()]
    stem, _, extension = target.file.rpartition(".")
    for number, part in enumerate(parts, start=1):
        yield (f"{stem}-{number}.{extension}" if len(parts) > 1 else target.file), target.write(part, now)


def units(unit: Unit, rows: Sequence[LeadRow]) -> tuple[LeadRow, ...]:
    """Return the rows of a format whose row is a lead, a person or an application, in the order of the sheet.

    A person who leads several roles stands once, by their best lead, with all roles in `role` parted by `; `. An application
    stands with its first lead; leads of no role are none.
    """
    if unit == "lead":
        return tuple(rows)
    groups: dict[tuple[str, str], list[LeadRow]] = {}
    for row in rows:
        if unit == "person":
            groups.setdefault((row.domain, fold(row.full_name)), []).append(row)
        elif row.role:
            groups.setdefault((row.domain, fold(row.role)), []).append(row)
    if unit == "application":
        return tuple(map(_application, groups.values()))
    return tuple(_person(group) for group in groups.values())


def _application(group: Sequence[LeadRow]) -> LeadRow:
    """Return the first lead with what the user wrote down for any of them, where they wrote nothing for this one."""
    best, *others = sorted(group, key=_rank)
    given: dict[str, Any] = {name: next((value for row in (best, *others) if (value := getattr(row, name))), getattr(best, name)) for name in _SHARED}
    return replace(best, **given)


def _rank(row: LeadRow) -> tuple[int, float]:
    return row.rank or 1_000_000, -(row.probability or 0.0)


def _person(group: Sequence[LeadRow]) -> LeadRow:
    best = min(group, key=_rank)
    roles = dict.fromkeys(row.role for row in group if row.role)
    return replace(best, role="; ".join(roles))
