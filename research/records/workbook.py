"""Reads the rows of an XLSX workbook one by one, within bounds: what a file unpacks to is counted before any of it is parsed."""

from __future__ import annotations

import re
import zipfile
from collections.abc import Iterator
from pathlib import Path
from typing import Any

from research.errors import SheetError
from research.text import count

MOST_ROWS = 200_000
"""Rows of a list that are read, of a workbook as of any other table; the largest export met has 40,000."""
MOST_CELLS = 5_000_000
"""Cells and rows of one sheet, empty ones too: twenty columns and more in each of the rows above."""
MOST_UNPACKED = 400 * 2**20
"""Bytes of one part of a workbook, unpacked: what so many cells take."""
MOST_STRINGS = 100 * 2**20
"""Bytes of the part that holds texts once each, which is kept whole."""
LONGEST = 2**20
"""Bytes of one cell; a spreadsheet program takes 32,767 letters."""

Row = tuple[object, ...]


def worksheets(path: Path) -> Iterator[Iterator[Row]]:
    """Yield the rows of each sheet with cells, in order; a row is read when it is asked for.

    Raises SheetError where the file is no workbook, or larger than can be read: then before any row.
    """
    import openpyxl  # 200 ms: only where a workbook is read

    try:
        _weigh(path)
        book = openpyxl.load_workbook(path, read_only=True, data_only=True)
    except (SheetError, OSError):
        raise
    except Exception as error:  # noqa: BLE001  a broken workbook raises whatever its XML or ZIP happens to break
        raise _unreadable(path, error) from None
    try:
        for sheet in book.worksheets:
            yield _rows(sheet, path)
    finally:
        book.close()


def _rows(sheet: Any, path: Path) -> Iterator[Row]:
    try:
        yield from sheet.iter_rows(values_only=True)
    except (SheetError, OSError):
        raise
    except Exception as error:  # noqa: BLE001  as above
        raise _unreadable(path, error) from None


def _unreadable(path: Path, error: Exception) -> SheetError:
    return SheetError(f"{path} is no XLSX workbook that can be read ({type(error).__name__}): save it again in the spreadsheet program")


def _weigh(path: Path) -> None:
    """Raise SheetError where a part of a workbook unpacks to more than can be read; nothing of it is kept."""
    with zipfile.ZipFile(path) as packed:
        for part in packed.infolist():
            strings = part.filename.endswith("sharedStrings.xml")
            most = MOST_STRINGS if strings else MOST_UNPACKED
            if part.file_size > most:  # no more than it declares is ever unpacked
                raise SheetError(f"{path} unpacks to {part.file_size / 2**20:,.0f} MB, and at most {most // 2**20} MB are read: split it, or save it as CSV")
            if strings or re.search(r"worksheets/[^/]+\.xml$", part.filename):
                _weigh_part(packed, part, path)


def _weigh_part(packed: zipfile.ZipFile, part: zipfile.ZipInfo, path: Path) -> None:
    cells = 0
    with packed.open(part) as unpacked:
        while chunk := unpacked.read(LONGEST):
            cells += len(_CELL.findall(chunk))
            if len(chunk) == LONGEST and b"<" not in chunk:
                raise SheetError(f"{path} holds a cell of more than {count(LONGEST // 2**20, 'MB', 'MB')}: it is no list")
            if cells > MOST_CELLS:
                raise SheetError(f"{path} has more than {MOST_CELLS:,} rows and cells in a sheet, which is the most that is read: delete columns, or split it")


_CELL = re.compile(rb"<(?:c|row)[ />]")
