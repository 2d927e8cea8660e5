"""JSON Lines: one object a lead with the sheet's columns; numbers are numbers, days ISO text, what is not known is null."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date, datetime

from research.records import encode
from research.sheets.columns import COLUMNS
from research.sheets.formats import Format
from research.sheets.rows import LeadRow


def _value(value: object) -> object:
    if isinstance(value, date):
        return value.isoformat()
    return value if value != "" else None


def _write(rows: Sequence[LeadRow], now: datetime) -> bytes:
    return "".join(encode({name: _value(getattr(row, name)) for name in COLUMNS}) + "\n" for row in rows).encode()


FORMAT = Format(title="Programs: JSON Lines", file="leads.jsonl", write=_write, also=("json",))
