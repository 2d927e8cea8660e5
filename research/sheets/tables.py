"""Reads a table of the user's, CSV or XLSX, from whatever program it comes: rows of text under a header."""

from __future__ import annotations

import csv
import io
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass
from datetime import datetime, time
from pathlib import Path

from research.errors import SheetError
from research.sheets.raw import BOM, find_delimiter
from research.text import squeeze

_ENCODINGS = ("utf-8-sig", "cp1252")
"""Tried in turn; cp1252 is what Excel's plain “CSV” is in Western Europe and America. UTF-16 is known by its BOM."""
_PREAMBLE = 20
"""Lines that may stand above the header: LinkedIn writes three."""
_BODY = 200 * 1024 * 1024
"""Bytes of a table; the largest export met has 9 MB."""

IsHeader = Callable[[Sequence[str]], bool]


@dataclass(frozen=True, slots=True, kw_only=True)
class Table:
    """A header and the rows below it that hold anything."""

    name: str
    """The file's name, without its folder."""
    header: tuple[str, ...]
    rows: tuple[tuple[int, dict[str, str]], ...]
    """(number as a spreadsheet shows it, {column: text}); of columns named alike the first that is filled counts."""


def read_table(path: Path, is_header: IsHeader = any) -> Table:
    """Return the table in a CSV or XLSX file; is_header finds its header among the first lines.

    Raises SheetError where the file is missing, no such file, or holds no header.
    """
    try:
        if path.stat().st_size > _BODY:
            raise SheetError(f"{path} is larger than {_BODY // 1024 // 1024} MB: split it")
        body = path.read_bytes()
    except OSError as error:
        raise SheetError(f"{path} cannot be read: {error.strerror}") from None
    lines = iter(_xlsx_lines(body, path) if body.startswith(b"PK") else _csv_lines(body, path))
    header: tuple[str, ...] = ()
    for number, line in lines:
        names = tuple(squeeze(cell) for cell in line)
        if is_header(names):
            header = names
            break
        if number > _PREAMBLE:
            break
    if not header:
        raise SheetError(f"{path}: no row with the names of columns was found among the first {_PREAMBLE}")
    return Table(name=path.name, header=header, rows=tuple(_rows(header, lines)))


def _rows(header: Sequence[str], lines: Iterable[tuple[int, Sequence[str]]]) -> Iterator[tuple[int, dict[str, str]]]:
    for number, line in lines:
        row: dict[str, str] = {}
        for name, cell in zip(header, line, strict=False):
            if name and not row.get(name):
                row[name] = cell.strip()
        if any(row.values()):
            yield number, row


def _csv_lines(body: bytes, path: Path) -> Iterator[tuple[int, Sequence[str]]]:
    text = _decoded(body, path)
    skipped = 0
    if text[:4].lower() == "sep=":
        first, _, rest = text.partition("\n")
        delimiter, text, skipped = first.strip()[4:5] or ",", rest, 1
    else:
        delimiter = find_delimiter(_widest(text))
    csv.field_size_limit(_BODY)
    try:
        yield from enumerate(csv.reader(io.StringIO(text, newline=""), delimiter=delimiter), start=1 + skipped)
    except csv.Error as error:
        raise SheetError(f"{path}: {error}") from None


def _widest(text: str) -> str:
    """Return the line among the first that holds most delimiters: above a header may stand lines of prose."""
    return max(text.splitlines()[:_PREAMBLE] or [""], key=lambda line: max(map(line.count, ",;\t|")))


def _decoded(body: bytes, path: Path) -> str:
    if body.startswith((b"\xff\xfe", b"\xfe\xff")):
        return body.decode("utf-16", "replace").removeprefix(BOM)
    for encoding in _ENCODINGS:
        try:
            text = body.decode(encoding)
        except UnicodeDecodeError:
            continue
        if "\0" not in text:
            return text
    raise SheetError(f"{path} is neither CSV nor XLSX: save it as one of the two")


def _xlsx_lines(body: bytes, path: Path) -> Iterator[tuple[int, Sequence[str]]]:
    import openpyxl  # 200 ms: only where a workbook is read

    try:
        book = openpyxl.load_workbook(io.BytesIO(body), read_only=True, data_only=True)
        sheets = book.worksheets
        if not sheets:
            raise SheetError(f"{path} has no sheet with cells")
        for number, cells in enumerate(sheets[0].iter_rows(values_only=True), start=1):
            yield number, [_text(cell) for cell in cells]
    except SheetError:
        raise
    except Exception as error:  # noqa: BLE001  a broken workbook raises whatever its XML or ZIP happens to break
        raise SheetError(f"{path} is no XLSX workbook that can be read ({type(error).__name__}): save it again in the spreadsheet program") from None


def _text(cell: object) -> str:
    if cell is None:
        return ""
    if isinstance(cell, datetime):
        return cell.date().isoformat() if cell.time() == time() else cell.isoformat(sep=" ")
    if isinstance(cell, float) and cell.is_integer():
        return str(int(cell))
    return str(cell)
