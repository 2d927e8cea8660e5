"""Canonical CSV: the columns of the leads sheet and `revision`; UTF-8 with BOM, which spreadsheet programs need for every é."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime

from research.sheets.columns import COLUMNS, write
from research.sheets.formats import Format
from research.sheets.formats._table import csv_bytes
from research.sheets.package import EXPORT
from research.sheets.raw import BOM
from research.sheets.rows import LeadRow, revision


def _write(rows: Sequence[LeadRow], now: datetime) -> bytes:
    lines = ([write(column, getattr(row, name)) for name, column in COLUMNS.items()] + [revision(row)] for row in rows)
    return BOM.encode() + csv_bytes([*COLUMNS, "revision"], lines)


FORMAT = Format(title="Any spreadsheet or program: the whole sheet; what you edit comes back", file=EXPORT, write=_write)
