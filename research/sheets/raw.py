"""A CSV file as its bytes were: every cell that nobody changes is written back exactly as it was found."""

from __future__ import annotations

import csv
import io
import itertools
import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field

from research.errors import SheetError

BOM = "\ufeff"
_LINE_END = re.compile(r"\r\n|\n|\r")
_SEPARATOR_LINE = re.compile(r"sep=(.)(\r\n|\n|\r)", re.IGNORECASE)
_NEEDS_QUOTES = re.compile(r'[,;\t"\r\n]|^\s|\s$')


@dataclass(slots=True, kw_only=True)
class Record:
    """One line of the file, or several where a quoted cell holds line ends."""

    cells: list[str]
    """Raw, quotes included."""
    end: str
    """The line end as found; "" where the file ends without one."""


@dataclass(slots=True, kw_only=True)
class RawSheet:
    """A CSV file, changed cell by cell."""

    records: list[Record]
    """The header is the first."""
    delimiter: str = ","
    bom: bool = True
    preamble: str = ""
    """Excel's own first line, `sep=;`."""
    positions: dict[str, int] = field(default_factory=dict)
    """{column name: place}; names in lower case without white space around."""

    def text(self) -> str:
        """Return the whole file as text."""
        lines = (self.delimiter.join(record.cells) + record.end for record in self.records)
        return (BOM if self.bom else "") + self.preamble + "".join(lines)

    def get(self, record: Record, column: str) -> str:
        """Return the text of a cell; "" where the record or the sheet has no such cell."""
        place = self.positions.get(column)
        return unquoted(record.cells[place]) if place is not None and place < len(record.cells) else ""

    def set(self, record: Record, column: str, text: str) -> None:
        """Change a cell; a column that the sheet lacks is passed over, for the user took it out."""
        place = self.positions.get(column)
        if place is None:
            return
        record.cells.extend("" for _ in range(place + 1 - len(record.cells)))
        record.cells[place] = quoted(text)

    def add_column(self, name: str) -> None:
        """Add an empty column behind the last one."""
        width = len(self.records[0].cells)
        for record in self.records[1:]:
            if any(record.cells):  # an empty line stays one
                record.cells.extend("" for _ in range(width + 1 - len(record.cells)))
        self.records[0].cells.append(quoted(name))
        self.positions[name] = width

    def append(self, values: dict[str, str]) -> None:
        """Add a record behind the last one that holds anything."""
        end = self.records[0].end or "\n"
        if not self.records[-1].end:
            self.records[-1].end = end
        record = Record(cells=["" for _ in self.records[0].cells], end=end)
        self.records.append(record)
        for column, text in values.items():
            self.set(record, column, text)

    def row_number(self, index: int) -> int:
        """Return the number under which a spreadsheet shows records[index]."""
        return index + (2 if self.preamble else 1)


def quoted(text: str) -> str:
    """Return the raw form of a cell: in quotes where any usual delimiter would part it."""
    return '"' + text.replace('"', '""') + '"' if _NEEDS_QUOTES.search(text) else text


def unquoted(cell: str) -> str:
    """Return the text of a raw cell."""
    return cell[1:-1].replace('""', '"') if cell.startswith('"') else cell


def new_sheet(names: Sequence[str]) -> RawSheet:
    """Return an empty sheet with a header: UTF-8 with BOM, since spreadsheet programs else spoil every é; CRLF as RFC 4180 says."""
    return RawSheet(records=[Record(cells=list(names), end="\r\n")], positions={name: place for place, name in enumerate(names)})


def parse(body: bytes, name: str, most: int | None = None) -> RawSheet:
    """Return the sheet in body; name is the file's, for messages; most: how many records to read, the header counted.

    Raises SheetError where the file is not UTF-8, is empty, holds NUL, leaves a quote open, or names a column twice.
    """
    text = decoded(body, name)
    bom = text.startswith(BOM)
    text = text.removeprefix(BOM)
    preamble = _SEPARATOR_LINE.match(text)
    start = preamble.end() if preamble else 0
    delimiter = preamble[1] if preamble else find_delimiter(text)
    sheet = RawSheet(records=[], delimiter=delimiter, bom=bom, preamble=text[:start])
    sheet.records = list(itertools.islice(_records(text, start, sheet, name), most))
    if not sheet.records:
        raise SheetError(f"{name} is empty: delete it, and the next run writes a new one")
    for place, cell in enumerate(sheet.records[0].cells):
        column = unquoted(cell).strip().lower()
        if column and column in sheet.positions:
            raise SheetError(f"{name} row {sheet.row_number(0)}: the column {column!r} stands there twice; rename one of them")
        sheet.positions[column] = place
    return sheet


def rows(body: bytes, name: str) -> list[list[str]] | None:
    """Return the texts of all cells, the header first: three times as fast as `parse`, and for reading alone.

    None where anything is amiss that `parse` has words for, or that it passes over. Raises SheetError where the file is not UTF-8 or holds NUL.
    """
    text = decoded(body, name).removeprefix(BOM)
    preamble = _SEPARATOR_LINE.match(text)
    start = preamble.end() if preamble else 0
    delimiter = preamble[1] if preamble else find_delimiter(text)
    try:
        found = list(csv.reader(io.StringIO(text[start:], newline=""), delimiter=delimiter, strict=True))
    except csv.Error:
        return None
    return found if found and len({len(row) for row in found}) == 1 else None


def decoded(body: bytes, name: str) -> str:
    """Return the text of a sheet; raises SheetError where it is not UTF-8."""
    try:
        text = body.decode("utf-8")
    except UnicodeDecodeError as error:
        row = body[: error.start].count(b"\n") + 1
        raise SheetError(f"{name} row {row}: not UTF-8; save it as “CSV UTF-8” in the spreadsheet program") from None
    if "\0" in text:
        raise SheetError(f"{name} row {text[: text.index(chr(0))].count(chr(10)) + 1}: holds NUL bytes, so it is no CSV; restore the sheet from a copy")
    return text


def find_delimiter(text: str) -> str:
    """Return the delimiter of a CSV text: the one that the first line holds most often outside quotes."""
    line = _LINE_END.split(text.lstrip("\r\n"), maxsplit=1)[0]
    bare = re.sub(r'"[^"]*"', "", line)
    return max(",;\t|", key=bare.count)


def _records(text: str, start: int, sheet: RawSheet, name: str) -> Iterator[Record]:
    delimiter = sheet.delimiter
    cell = re.compile(rf'("(?:[^"]|"")*"|[^"{re.escape(delimiter)}\r\n][^{re.escape(delimiter)}\r\n]*|)({re.escape(delimiter)}|\r\n|\n|\r|\Z)')
    index = 0
    while start < len(text):
        end = _LINE_END.search(text, start)
        stop = end.start() if end else len(text)
        if text.find('"', start, stop) < 0:
            yield Record(cells=text[start:stop].split(delimiter), end=end[0] if end else "")
            start = end.end() if end else stop
            index += 1
            continue
        cells = []
        while True:
            found = cell.match(text, start)
            if not found:
                raise SheetError(f"{name} row {sheet.row_number(index)}: a quote is not closed; mend that row, or restore the sheet from a copy")
            cells.append(found[1])
            start = found.end()
            if found[2] != delimiter:
                yield Record(cells=cells, end=found[2])
                index += 1
                break
