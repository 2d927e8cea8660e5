"""Lists that unpack to more than any machine holds are refused in one line that says the limit, before they are unpacked."""

from __future__ import annotations

import json
import os
import subprocess
import sys
import zipfile
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from research.errors import SheetError
from research.records import workbook
from research.sheets import tables
from research.sheets.tables import read_header, read_table
from tests.calling import call

MEGABYTE = 2**20
HEAD = b'<?xml version="1.0"?><worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><sheetData>'
FIRST = b'<row r="1"><c t="inlineStr"><is><t>name</t></is></c><c t="inlineStr"><is><t>title</t></is></c></row>'
PERSON = b'<row><c t="inlineStr"><is><t>Jane Roe</t></is></c><c t="inlineStr"><is><t>Head of Data</t></is></c></row>'
EMPTY = b'<row><c s="1"/><c s="1"/><c s="1"/></row>'
END = b"</sheetData></worksheet>"
PARTS = {
    "[Content_Types].xml": '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">'
    '<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>'
    '<Override PartName="/xl/workbook.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml"/>'
    '<Override PartName="/xl/worksheets/sheet1.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.worksheet+xml"/></Types>',
    "_rels/.rels": '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="r1" Target="xl/workbook.xml" '
    'Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument"/></Relationships>',
    "xl/workbook.xml": '<workbook xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main" '
    'xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"><sheets><sheet name="A" sheetId="1" r:id="r1"/></sheets></workbook>',
    "xl/_rels/workbook.xml.rels": '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="r1" '
    'Target="worksheets/sheet1.xml" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/worksheet"/></Relationships>',
}


def packed(path: Path, sheet: Iterator[bytes], **more: Iterator[bytes]) -> Path:
    """Write a workbook of one sheet, its XML in pieces."""
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED, compresslevel=1) as file:
        for name, text in PARTS.items():
            file.writestr(name, text)
        for name, pieces in {"xl/worksheets/sheet1.xml": sheet, **more}.items():
            with file.open(name, "w", force_zip64=True) as part:
                for piece in pieces:
                    part.write(piece)
    return path


def a_huge_cell() -> Iterator[bytes]:
    yield HEAD + FIRST + b'<row><c t="inlineStr"><is><t>'
    for _ in range(64):
        yield b"x" * MEGABYTE
    yield b"</t></is></c></row>" + END


def half_a_gigabyte() -> Iterator[bytes]:
    yield HEAD + FIRST
    for _ in range(workbook.MOST_UNPACKED // MEGABYTE + 1):
        yield b" " * MEGABYTE
    yield END


def many_rows() -> Iterator[bytes]:
    yield HEAD + FIRST
    for _ in range(2000):
        yield EMPTY * 1001
    yield END


BOMBS: dict[str, tuple[Callable[[], Iterator[bytes]], str]] = {
    "a huge cell": (a_huge_cell, "a cell of more than 1 MB"),
    "half a gigabyte": (half_a_gigabyte, "at most 400 MB"),
    "two million rows": (many_rows, "more than 5,000,000 rows and cells"),
}


@pytest.fixture(scope="module")
def bombs(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("bombs")
    for name, (make, _) in BOMBS.items():
        packed(folder / f"{name}.xlsx", make())
    return folder


@pytest.mark.parametrize("name", BOMBS)
@pytest.mark.parametrize("command", ["import", "rank"])
def test_a_workbook_that_unpacks_to_too_much_is_refused_with_the_limit(command: str, name: str, bombs: Path, tmp_path: Path) -> None:
    more = ["--yes"] if command == "import" else ["--role", "Data Engineer"]
    ended = call(command, str(bombs / f"{name}.xlsx"), *more, "--output", str(tmp_path))
    assert ended.returncode == 2 and len(ended.stderr.splitlines()) == 1
    assert BOMBS[name][1] in ended.stderr


def test_texts_kept_once_are_bounded_too(tmp_path: Path) -> None:
    path = packed(tmp_path / "a.xlsx", iter([HEAD + FIRST + END]), **{"xl/sharedStrings.xml": iter([b"<sst>", b"<si><t>x</t></si>" * 6_200_000, b"</sst>"])})
    with pytest.raises(SheetError, match="at most 100 MB"):
        read_table(path)


def test_a_part_that_declares_less_than_it_holds_is_refused(tmp_path: Path) -> None:
    path = packed(tmp_path / "a.xlsx", iter([HEAD + FIRST + PERSON * 50_000 + END]))
    body = bytearray(path.read_bytes())
    size = len(HEAD + FIRST + PERSON * 50_000 + END).to_bytes(4, "little")
    place = body.rindex(size)  # of the directory at the end, which is believed
    body[place : place + 4] = (1000).to_bytes(4, "little")
    path.write_bytes(bytes(body))
    with pytest.raises(SheetError, match="no XLSX workbook"):
        read_table(path)


def test_rows_beyond_the_most_are_refused_and_the_header_is_read_alone(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(tables, "MOST_ROWS", 100)
    listed = tmp_path / "a.csv"
    for rows, good in ((100, True), (101, False)):
        for path in (listed, tmp_path / "a.xlsx"):
            packed(path, iter([HEAD + FIRST + PERSON * rows + END])) if path.suffix == ".xlsx" else path.write_text("name,title\n" + "Jane Roe,Boss\n" * rows)
            assert read_header(path) == ("name", "title")
            if good:
                assert len(read_table(path).rows) == rows
            else:
                with pytest.raises(SheetError, match="more than 100 rows"):
                    read_table(path)


def test_a_csv_whose_quote_never_closes_is_refused(tmp_path: Path) -> None:
    path = tmp_path / "a.csv"
    path.write_text('name,title\n"' + "Jane Roe,Boss\n" * 200_000)
    with pytest.raises(SheetError, match="field larger than"):
        read_table(path)


@pytest.mark.parametrize("name", ["people.json", "people.csv", "people.jsonl"])
def test_a_list_larger_than_is_read_is_refused_unread(name: str, tmp_path: Path) -> None:
    path = tmp_path / name
    with path.open("wb") as file:
        file.truncate(101 * MEGABYTE)  # takes no room on the disk
    for command in (["rank", str(path), "--role", "x"], ["import", str(path), "--yes"]):
        ended = call(*command, "--output", str(tmp_path / "out"))
        assert ended.returncode == 2 and len(ended.stderr.splitlines()) == 1
        assert "MB" in ended.stderr


MEMORY = """
import json, resource, sys
from pathlib import Path
from research.sheets.tables import read_table
before = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
rows = len(read_table(Path(sys.argv[1])).rows)
print(json.dumps([rows, resource.getrusage(resource.RUSAGE_SELF).ru_maxrss - before]))
"""


@pytest.mark.slow
@pytest.mark.skipif(sys.platform != "linux", reason="counts memory in kilobytes, as Linux does")
def test_a_sheet_is_read_as_a_stream(tmp_path: Path) -> None:
    """Empty rows and formats that a sheet drags along cost nothing: only what stands in cells is kept."""
    path = packed(tmp_path / "a.xlsx", iter([HEAD, FIRST, *[EMPTY * 1000] * 30, PERSON, END]))
    environment = {**os.environ, "PYTHONPATH": os.pathsep.join(sys.path)}
    ended = subprocess.run([sys.executable, "-c", MEMORY, str(path)], capture_output=True, text=True, check=True, env=environment)
    rows, kilobytes = json.loads(ended.stdout)
    assert rows == 1 and kilobytes < 40_000
