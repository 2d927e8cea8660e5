"""Reads a table of the user's, CSV or XLSX, from whatever program it comes: rows of text under a header."""

from __future__ import annotations

import codecs
import csv
import io
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime, time
from pathlib import Path

from research.errors import SheetError
from research.records.workbook import LONGEST, MOST_ROWS, worksheets
from research.sheets.raw import find_delimiter
from research.text import squeeze

_ENCODINGS = ("utf-8-sig", "cp1252")
"""Tried in turn; cp1252 is what Excel's plain “CSV” is in Western Europe and America. UTF-16 is known by its BOM."""
_PREAMBLE = 20
"""Lines that may stand above the header: LinkedIn writes three."""
_BODY = 100 * 2**20
"""Bytes of a table; the largest export met has 9 MB."""

IsHeader = Callable[[Sequence[str]], bool]
Lines = Iterator[tuple[int, Sequence[str]]]


class Row(Mapping[str, str]):
    """One row, {column: text}; a list of many keeps the names of its columns once."""

    __slots__ = ("_cells", "_places")

    def __init__(self, places: Mapping[str, Sequence[int]], cells: Sequence[str]) -> None:
        self._places = places
        self._cells = cells

    def __getitem__(self, column: str) -> str:
        """Return the text of a column; of columns named alike the first that is filled counts."""
        return next((self._cells[place] for place in self._places[column] if place < len(self._cells) and self._cells[place]), "")

    def __iter__(self) -> Iterator[str]:
        return iter(self._places)

    def __len__(self) -> int:
        return len(self._places)


@dataclass(frozen=True, slots=True, kw_only=True)
class Table:
    """A header and the rows below it that hold anything."""

    name: str
    """The file's name, without its folder."""
    header: tuple[str, ...]
    rows: tuple[tuple[int, Row], ...]
    """(number as a spreadsheet shows it, its texts)."""


def read_table(path: Path, is_header: IsHeader = any) -> Table:
    """Return the table in a CSV or XLSX file; is_header finds its header among the first lines.

    Raises SheetError where the file is missing, no such file, holds no header, or more than can be read.
    """
    lines = _lines(path)
    header = _header(lines, is_header, path)
    return Table(name=path.name, header=header, rows=tuple(_rows(header, lines, path)))


def read_header(path: Path, is_header: IsHeader = any) -> tuple[str, ...]:
    """Return the header alone. Raises SheetError as `read_table` does."""
    return _header(_lines(path), is_header, path)


def _lines(path: Path) -> Lines:
    try:
        with path.open("rb") as file:
            packed = file.read(2) == b"PK"
        if path.stat().st_size > _BODY:
            raise SheetError(f"{path} is larger than {_BODY // 2**20} MB, which is the most that is read: split it")
        return _xlsx_lines(path) if packed else _csv_lines(path.read_bytes(), path)
    except OSError as error:
        raise SheetError(f"{path} cannot be read: {error.strerror}") from None


def _header(lines: Lines, is_header: IsHeader, path: Path) -> tuple[str, ...]:
    for number, line in lines:
        names = tuple(squeeze(cell) for cell in line)
        if is_header(names):
            return names
        if number > _PREAMBLE:
            break
    raise SheetError(f"{path}: no row with the names of columns was found among the first {_PREAMBLE}")


def _rows(header: Sequence[str], lines: Lines, path: Path) -> Iterator[tuple[int, Row]]:
    places: dict[str, list[int]] = {}
    for place, name in enumerate(header):
        if name:
            places.setdefault(name, []).append(place)
    read = 0
    for number, line in lines:
        row = Row(places, tuple(cell.strip() for cell in line[: len(header)]))
        if any(row.values()):
            read += 1
            if read > MOST_ROWS:
                raise SheetError(f"{path} has more than {MOST_ROWS:,} rows, which is the most that is read: split it")
            yield number, row


def _csv_lines(body: bytes, path: Path) -> Lines:
    encoding = _encoding(body, path)
    delimiter, skipped = _delimiter(_first_lines(body, encoding))
    text = io.TextIOWrapper(io.BytesIO(body), encoding=encoding, errors="replace", newline="")
    csv.field_size_limit(LONGEST)
    try:
        for number, line in enumerate(csv.reader(text, delimiter=delimiter), start=1):
            if number > skipped:
                yield number, line
    except csv.Error as error:
        raise SheetError(f"{path}: {error}") from None


def _first_lines(body: bytes, encoding: str) -> list[str]:
    return body[:LONGEST].decode(encoding, "replace").splitlines()[:_PREAMBLE]


def _delimiter(first: Sequence[str]) -> tuple[str, int]:
    """Return the delimiter, and how many lines only tell it; else it is that of the line that holds most: above a header may stand lines of prose."""
    if first and first[0][:4].lower() == "sep=":
        return first[0].strip()[4:5] or ",", 1
    return find_delimiter(max(first or [""], key=lambda line: max(map(line.count, ",;\t|")))), 0


def _encoding(body: bytes, path: Path) -> str:
    if body.startswith((b"\xff\xfe", b"\xfe\xff")):
        return "utf-16"
    if b"\0" not in body:
        for encoding in _ENCODINGS:
            try:
                for _ in codecs.iterdecode((body[start : start + LONGEST] for start in range(0, len(body), LONGEST)), encoding):
                    pass
            except UnicodeDecodeError:
                continue
            return encoding
    raise SheetError(f"{path} is neither CSV nor XLSX: save it as one of the two")


def _xlsx_lines(path: Path) -> Lines:
    for rows in worksheets(path):
        for number, cells in enumerate(rows, start=1):
            yield number, [_text(cell) for cell in cells]
        return
    raise SheetError(f"{path} has no sheet with cells")


def _text(cell: object) -> str:
    if cell is None:
        return ""
    if isinstance(cell, datetime):
        return cell.date().isoformat() if cell.time() == time() else cell.isoformat(sep=" ")
    if isinstance(cell, float) and cell.is_integer():
        return str(int(cell))
    return str(cell)
