"""`research doctor` says what is amiss, and what to do about it."""

from __future__ import annotations

import sqlite3
from pathlib import Path

import pytest

from research.cli.app import run
from research.sheets.leads import NAME, update_leads
from research.sheets.rows import LeadRow
from research.store.opening import FILE, open_store
from tests.unit.loopback import Website


def lines(capsys: pytest.CaptureFixture[str], *words: str) -> tuple[int, list[str], str]:
    code = run(["doctor", *words])
    out, err = capsys.readouterr()
    return code, out.splitlines(), err


def test_a_machine_that_has_all_is_told_so_and_nothing_is_changed(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    code, told, err = lines(capsys, "--output", str(tmp_path / "new"))
    assert code == 0 and err == "" and list(tmp_path.iterdir()) == []
    for what in ("Python", "browser", "public suffixes", "folder", "disk", "sheet", "store", "proxy"):
        assert any(what in line for line in told), what
    update_leads(tmp_path, [LeadRow(lead_id="L1", full_name="Jo Roe")])
    open_store(tmp_path).close()
    before = {file: file.read_bytes() for file in tmp_path.iterdir()}
    code, told, _ = lines(capsys, "--output", str(tmp_path))
    assert code == 0 and any("1 lead" in line for line in told)
    assert {file: file.read_bytes() for file in before} == before


def test_what_is_amiss_is_told_with_what_to_do(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    (tmp_path / NAME).write_text("no sheet\nof this tool\n")
    (tmp_path / FILE).write_bytes(b"no database at all, whatever its name says, and long enough to be read as one" * 9)
    code, told, err = lines(capsys, "--output", str(tmp_path))
    assert code == 1 and "2 things are to be mended" in err
    assert any("mend" in line and "no column lead_id" in line for line in told)
    assert any("mend" in line and "restore it from a copy" in line for line in told)


def test_a_folder_that_is_a_file_is_told(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    (tmp_path / "file").write_text("")
    code, told, _ = lines(capsys, "--output", str(tmp_path / "file" / "below"))
    assert code == 1 and any("is a file: name another folder" in line for line in told)


def test_a_store_of_a_later_version_is_told(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    open_store(tmp_path).close()
    with sqlite3.connect(tmp_path / FILE) as connection:
        connection.execute("UPDATE store SET version = 99")
    connection.close()
    code, told, _ = lines(capsys, "--output", str(tmp_path))
    assert code == 1 and any("version 99" in line and "upgrade research" in line for line in told)


def test_a_site_is_asked_only_where_one_is_given(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    pages = {"acme.example/": "<h1>Acme</h1><p>We make things.</p>", "acme.example/robots.txt": "User-agent: *\nCrawl-delay: 2\n"}
    shut = {"shut.example/": "<h1>Shut</h1>", "shut.example/robots.txt": "User-agent: *\nDisallow: /\n"}
    with Website(pages | shut) as web:
        options = ("--proxy", web.url, "--output", str(tmp_path))
        assert lines(capsys, *options)[0] == 0 and not web.asked
        code, told, _ = lines(capsys, "acme.example", *options)
        assert code == 0 and any("acme.example" in line and "2 seconds" in line for line in told)
        code, told, _ = lines(capsys, "shut.example", *options)
        assert code == 1 and any("shut.example" in line and "robots.txt" in line for line in told)
