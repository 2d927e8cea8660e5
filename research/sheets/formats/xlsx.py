"""XLSX: data on the first sheet, header frozen and filtered, text typed as text (no formulas, whole phone numbers), links that open."""

from __future__ import annotations

import io
from collections.abc import Sequence
from datetime import UTC, date, datetime

from research.sheets.columns import COLUMNS, STATUSES, Column, grouped
from research.sheets.formats import Format
from research.sheets.formats._table import address
from research.sheets.rows import LeadRow, revision

_LINKS = 65_530
"""Links that Excel opens in one sheet; the rest stay text."""
_CELL = 32_767
"""Characters that Excel takes in one cell."""
_URL = 2_079
"""Characters that Excel takes in one link."""
_DAY_ZERO = date(1899, 12, 30)
"""Excel counts days from here."""


def _write(rows: Sequence[LeadRow], now: datetime) -> bytes:
    import xlsxwriter  # 60 ms: only where a workbook is written

    body = io.BytesIO()
    book = xlsxwriter.Workbook(body, {"in_memory": True})
    book.set_properties({"title": "Leads", "created": now.astimezone(UTC).replace(tzinfo=None)})
    sheet = book.add_worksheet("Leads")
    ours = book.add_format({"bold": True, "bg_color": "#DDE6F0", "bottom": 1})
    yours = book.add_format({"bold": True, "bg_color": "#FBE9C6", "bottom": 1})
    day = book.add_format({"num_format": "yyyy-mm-dd"})
    link = book.add_format({"font_color": "#0B57D0", "underline": 1})
    columns = list(COLUMNS.values())
    for place, column in enumerate(columns):
        sheet.set_column(place, place, column.width, day if column.kind == "date" else None)
        sheet.write_string(0, place, column.name, yours if column.yours else ours)
    last = len(columns)
    sheet.write_string(0, last, "revision", ours)
    sheet.freeze_panes(1, 0)
    sheet.autofilter(0, 0, max(1, len(rows)), last)
    status = list(COLUMNS).index("status")
    sheet.data_validation(1, status, max(1, len(rows)), status, {"validate": "list", "source": list(STATUSES), "show_error": False})
    links = 0
    for line, row in enumerate(rows, start=1):
        for place, column in enumerate(columns):
            value = getattr(row, column.name)
            if value is None or value == "":
                continue
            target = _target(row, column, value) if column.kind in ("url", "email") and links < _LINKS else ""
            if target:
                links += 1
                sheet.write_url(line, place, target, link, value)
            elif isinstance(value, date):
                sheet.write_number(line, place, (value - _DAY_ZERO).days, day)
            elif isinstance(value, int | float):
                sheet.write_number(line, place, value)
            else:
                sheet.write_string(line, place, (grouped(value) if column.kind == "phone" else value)[:_CELL])
        sheet.write_string(line, last, revision(row))
    book.close()
    return body.getvalue()


def _target(row: LeadRow, column: Column, value: str) -> str:
    """Return what a click on the cell opens; "" for nothing. Only web and mail addresses, never what a page calls a link."""
    if column.kind == "email":
        return f"mailto:{value}" if address(row) else ""
    return value if value.startswith(("http://", "https://")) and len(value) <= _URL else ""


FORMAT = Format(title="Excel, LibreOffice, Google Sheets, Numbers; what you edit comes back", file="leads.xlsx", write=_write, limit=1_048_575, also=("excel",))
