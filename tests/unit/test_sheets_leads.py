"""leads.csv: brought up to date in place; what belongs to the user, and what nobody knows, stays byte for byte."""

from __future__ import annotations

import codecs
import csv
import json
import os
import re
import signal
import subprocess
import sys
import time
from collections.abc import Callable
from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest
from filelock import FileLock
from hypothesis import given
from hypothesis import strategies as st

from research.errors import SheetError
from research.sheets import leads
from research.sheets.clients import clients
from research.sheets.columns import COLUMNS
from research.sheets.leads import NAME, edit_leads, read_leads, read_some, remove_leads, update_leads
from research.sheets.raw import parse, quoted, unquoted
from research.sheets.rows import LeadRow, revision
from tests.patience import PATIENCE

ROW = LeadRow(
    lead_id="LAAAA",
    company="Acme, Inc.",
    domain="acme.example",
    role="Data Engineer",
    rank=1,
    probability=0.71,
    full_name="Inès Moreau",
    title="=HYPERLINK(1)",
    phone="+442079460018",
    introduction="",
    first_seen=date(2026, 11, 1),
    last_seen=date(2026, 11, 1),
)
OTHER = replace(ROW, lead_id="LBBBB", full_name="Tom Okafor", title="CTO", phone="", rank=2, probability=0.2)


def test_a_new_sheet_reads_back(tmp_path: Path) -> None:
    update = update_leads(tmp_path, [ROW, OTHER])
    assert (update.added, update.changed, update.unchanged) == (2, 0, 0)
    assert read_leads(tmp_path) == (ROW, OTHER)
    body = update.path.read_bytes()
    assert body.startswith(codecs.BOM_UTF8 + b"lead_id,company,domain,role,rank,probability,full_name,")
    assert b"'=HYPERLINK(1)" in body and b",+44 20 7946 0018," in body


def test_a_sheet_of_an_earlier_version_gets_the_columns_that_came_since_and_keeps_out_what_the_user_took_out(tmp_path: Path) -> None:
    path = update_leads(tmp_path, [ROW]).path
    package = tmp_path / "datapackage.json"
    told = json.loads(package.read_text())
    assert "advert_url" in told.pop("columns")
    lines = path.read_text("utf-8-sig").replace("\r\n", "\n").splitlines()
    place = lines[0].split(",").index("advert_url")

    def without(line: str) -> str:
        cells = next(csv.reader([line]))
        return ",".join(map(quoted, (*cells[:place], *cells[place + 1 :], "mine" if cells[0] == "lead_id" else "1")))

    path.write_text("\n".join(map(without, lines)) + "\n")
    before = path.read_text()
    edit_leads(tmp_path, {"LAAAA": {"status": ""}})
    assert path.read_text() == before
    package.write_text(json.dumps(told))  # as the version before wrote it
    update_leads(tmp_path, [replace(ROW, advert_url="https://acme.example/jobs/1")])
    [row] = read_leads(tmp_path)
    assert row.advert_url == "https://acme.example/jobs/1"
    assert path.read_text().splitlines()[0] == before.splitlines()[0] + ",advert_url"
    path.write_text(before)  # the user takes it out
    update_leads(tmp_path, [ROW])
    assert path.read_text() == before


def test_what_the_user_says_finds_the_column_that_came_since(tmp_path: Path) -> None:
    path = update_leads(tmp_path, [ROW]).path
    package = tmp_path / "datapackage.json"
    told = json.loads(package.read_text())
    package.write_text(json.dumps(told | {"columns": [name for name in told["columns"] if name != "client"]}))  # as the version before wrote both
    path.write_bytes(path.read_bytes().replace(b",client,", b",", 1).replace(b",,new", b",new", 1))
    assert "client" not in path.read_text()
    edit_leads(tmp_path, {"LAAAA": {"client": "Ilse van Loon"}})
    assert [row.client for row in read_leads(tmp_path)] == ["Ilse van Loon"]


def test_a_row_without_a_client_is_marked_as_before_there_were_any() -> None:
    """Exports made then know which side was edited since."""
    assert revision(LeadRow(lead_id="L", status="new", notes="x")) == "R24OHY27"
    assert revision(LeadRow(lead_id="L")) != revision(LeadRow(lead_id="L", client="Ilse van Loon"))


@pytest.mark.parametrize(
    ("cells", "found"),
    [
        (["Ilse van Loon", "", ""], ("Ilse van Loon",)),  # one row speaks for its role
        (["Ilse van Loon; Tariq Osei", "ILSE  VAN LOON", " ;; "], ("Ilse van Loon", "Tariq Osei")),
        (["'=Bo", "", ""], ("=Bo",)),
        (["", "", ""], ()),
    ],
)
def test_the_clients_of_a_role_are_those_of_all_its_rows(cells: list[str], found: tuple[str, ...]) -> None:
    assert clients(("a.example", role, cell) for role, cell in zip(("Nurse", "nurse", "NURSE"), cells, strict=True)) == (
        {("a.example", "nurse"): found} if found else {}
    )


def test_the_same_again_changes_no_byte(tmp_path: Path) -> None:
    path = update_leads(tmp_path, [ROW, OTHER]).path
    before, stamp = path.read_bytes(), path.stat().st_mtime_ns
    assert update_leads(tmp_path, [ROW, OTHER]).unchanged == 2
    assert path.read_bytes() == before and path.stat().st_mtime_ns == stamp


def test_own_columns_change_and_the_users_stay(tmp_path: Path) -> None:
    update_leads(tmp_path, [ROW, OTHER])
    edit_leads(tmp_path, {"LAAAA": {"status": "contacted", "next_action_on": date(2026, 12, 1), "notes": "my \"own\", words\n=not yours"}})
    later = replace(ROW, title="VP Data", status="new", notes="overwritten?", first_seen=date(2026, 11, 20), last_seen=date(2026, 11, 20), introduction=None)
    assert update_leads(tmp_path, [later]).changed == 1
    found = read_leads(tmp_path)[0]
    assert (found.title, found.last_seen, found.first_seen) == ("VP Data", date(2026, 11, 20), date(2026, 11, 1))
    assert (found.status, found.next_action_on, found.notes) == ("contacted", date(2026, 12, 1), "my \"own\", words\n=not yours")
    assert read_leads(tmp_path)[1] == OTHER, "a lead that was not found again keeps its row"


def test_an_introduction_stays_in_a_run_that_does_not_ask(tmp_path: Path) -> None:
    update_leads(tmp_path, [replace(ROW, introduction="by Mira")])
    update_leads(tmp_path, [replace(ROW, introduction=None, rank=3)])
    assert read_leads(tmp_path)[0].introduction == "by Mira"
    update_leads(tmp_path, [replace(ROW, introduction="")])
    assert read_leads(tmp_path)[0].introduction == ""


def test_a_lead_that_falls_behind_gets_its_rank_and_no_new_row_comes(tmp_path: Path) -> None:
    update_leads(tmp_path, [ROW, OTHER])
    fallen, stranger = replace(OTHER, rank=9, probability=0.01), replace(OTHER, lead_id="LCCCC", rank=10)
    update = update_leads(tmp_path, [ROW], below=lambda ids: [row for row in (replace(ROW, rank=1), fallen, stranger) if row.lead_id in ids])
    assert (update.added, update.changed, update.unchanged) == (0, 1, 1)
    assert read_leads(tmp_path) == (ROW, fallen)


MESSY = (
    'salary;lead_id;"title";status;last_seen;phone\n'
    "  80k ;LAAAA;'=old;\"my \"\"status\"\"\";01.11.2026;442079460018\r\n"
    '"=my own formula";;kept;;;\n'
    "\n"
    '"two\nlines";LZZZZ;"quoted";x;;"";extra;cells\n'
    "short;LBBBB"
)


@pytest.mark.parametrize("bom", [b"", codecs.BOM_UTF8])
@pytest.mark.parametrize("first", ["", "sep=;\r\n"])
def test_other_rows_columns_and_ways_of_writing_stay_byte_for_byte(tmp_path: Path, bom: bytes, first: str) -> None:
    path = tmp_path / NAME
    path.write_bytes(bom + (first + MESSY).encode())
    update_leads(tmp_path, [replace(ROW, title="CTO; Data")])
    expected = MESSY.replace("'=old", '"CTO; Data"').replace(";442079460018", ";+44 20 7946 0018")
    assert path.read_bytes() == bom + (first + expected).encode(), "01.11.2026 says 2026-11-01 already"
    update_leads(tmp_path, [OTHER])
    assert path.read_bytes() == bom + (first + expected + ";CTO;;2026-11-01").encode()
    update_leads(tmp_path, [replace(ROW, lead_id="LCCCC")])
    assert path.read_bytes() == bom + (first + expected + ";CTO;;2026-11-01\n;LCCCC;'=HYPERLINK(1);;2026-11-01;+44 20 7946 0018\n").encode()


@pytest.mark.parametrize(
    ("body", "says"),
    [
        (b"company,notes\nAcme,mine\n", "row 1: no column lead_id"),
        (b"lead_id,title\nLA,x\nLB,x\nLA,y\n", "row 4: the lead LA stands there twice"),
        (b'lead_id,title\nLA,x\nLB,"open\nLC,x\n', "row 3: a quote is not closed"),
        (b'lead_id,title\nLA,"x"y\n', "row 2: a quote is not closed"),
        ("lead_id,title\nLA,Müller\n".encode("cp1252"), "row 2: not UTF-8"),
        ("lead_id,title\nLA,x\n".encode("utf-16"), "not UTF-8"),
        (b"lead_id,title\nLA,\0\n", "row 2: holds NUL"),
        (b"lead_id,title,Title\nLA,x,y\n", "row 1: the column 'title' stands there twice"),
        (b"", "is empty"),
    ],
)
def test_a_malformed_sheet_is_named_and_never_overwritten(tmp_path: Path, body: bytes, says: str) -> None:
    path = tmp_path / NAME
    path.write_bytes(body)
    for call in (lambda: update_leads(tmp_path, [ROW]), lambda: edit_leads(tmp_path, {"LA": {"status": "x"}}), lambda: read_leads(tmp_path)):
        with pytest.raises(SheetError, match=says) as raised:
            call()
        assert str(path) in str(raised.value) and "\n" not in str(raised.value)
    assert path.read_bytes() == body


@pytest.mark.parametrize("lock", [f".~lock.{NAME}#", f"~${NAME}"])
def test_a_sheet_open_in_a_spreadsheet_program_is_left_alone(tmp_path: Path, lock: str) -> None:
    path = update_leads(tmp_path, [ROW]).path
    before = path.read_bytes()
    (tmp_path / lock).touch()
    with pytest.raises(SheetError, match="open elsewhere"):
        update_leads(tmp_path, [replace(ROW, rank=2)])
    assert path.read_bytes() == before
    (tmp_path / lock).unlink()
    assert update_leads(tmp_path, [replace(ROW, rank=2)]).changed == 1


def test_a_second_run_waits_for_the_first_and_says_so(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(leads, "WAIT", 0.1)
    with FileLock(tmp_path / f".{NAME}.lock"), pytest.raises(SheetError, match="another run"):
        update_leads(tmp_path, [ROW])
    assert update_leads(tmp_path, [ROW]).added == 1


def test_two_processes_lose_nothing(tmp_path: Path) -> None:
    script = (
        "import sys; from pathlib import Path; from research.sheets.leads import update_leads; from research.sheets.rows import LeadRow\n"
        "for n in range(25): update_leads(Path(sys.argv[1]), [LeadRow(lead_id=f'L{sys.argv[2]}{n}')])"
    )
    running = [subprocess.Popen([sys.executable, "-c", script, str(tmp_path), name]) for name in "AB"]
    assert [process.wait(PATIENCE) for process in running] == [0, 0]
    assert {row.lead_id for row in read_leads(tmp_path)} == {f"L{name}{n}" for name in "AB" for n in range(25)}


def test_killed_at_any_moment_the_sheet_is_old_or_new(tmp_path: Path) -> None:
    rows = [replace(ROW, lead_id=f"L{n:05}") for n in range(300)]
    path = update_leads(tmp_path, rows).path
    script = (
        "import sys; from dataclasses import replace; from pathlib import Path; from research.sheets.leads import read_leads, update_leads\n"
        "d = Path(sys.argv[1]); rows = read_leads(d)\n"
        "for n in range(1000): update_leads(d, [replace(r, rank=2 + n % 2) for r in rows]); print(n, flush=True)"
    )
    ranks = set()
    for moment in range(4):
        with subprocess.Popen([sys.executable, "-c", script, str(tmp_path)], stdout=subprocess.PIPE) as process:
            assert process.stdout and process.stdout.readline()
            time.sleep(0.0237 * moment)
            process.kill()
        found = {(row.lead_id, row.rank) for row in read_leads(tmp_path)}
        assert {lead for lead, _ in found} == {row.lead_id for row in rows}
        assert len({rank for _, rank in found}) == 1, "half of one write and half of another"
        ranks |= {rank for _, rank in found}
    assert ranks - {1}, "no write got through: the test kills too early"
    assert update_leads(tmp_path, rows).path == path


STEPS = frozenset({"open", "write", "flush", "close", "fsync", "rename", "replace", "chmod", "unlink", "truncate", "__exit__"})


@pytest.mark.skipif(not hasattr(os, "fork"), reason="there is no fork here")
def test_killed_between_any_two_steps_the_sheet_is_old_or_new(tmp_path: Path) -> None:
    path = update_leads(tmp_path, [ROW, OTHER]).path
    old, later = path.read_bytes(), [replace(ROW, rank=7), replace(OTHER, rank=8), replace(OTHER, lead_id="LNEW")]
    seen = set()
    for step in range(1, 200):
        child = os.fork()
        if child == 0:
            left = step

            def count(frame: object, event: str, called: object) -> None:
                nonlocal left
                if event in ("c_call", "c_return") and getattr(called, "__name__", "") in STEPS:
                    left -= 1
                    if left == 0:
                        os.kill(os.getpid(), signal.SIGKILL)

            sys.setprofile(count)
            update_leads(tmp_path, later)
            os._exit(0)
        _, status = os.waitpid(child, 0)
        found = read_leads(tmp_path)
        seen.add(tuple(row.rank for row in found))
        assert seen <= {(1, 2), (2, 7, 8)}
        if status == 0:
            break
        path.write_bytes(old)
    assert seen == {(1, 2), (2, 7, 8)} and step > 10 and status == 0


def test_a_linked_sheet_stays_a_link_and_keeps_its_mode(tmp_path: Path) -> None:
    (tmp_path / "cloud").mkdir()
    target = tmp_path / "cloud" / "sheet.csv"
    target.write_text("lead_id\n")
    target.chmod(0o640)
    (tmp_path / NAME).symlink_to(target)
    update_leads(tmp_path, [ROW])
    assert (tmp_path / NAME).is_symlink() and b"LAAAA" in target.read_bytes()
    assert target.stat().st_mode & 0o777 == 0o640


def test_edits_name_what_is_missing(tmp_path: Path) -> None:
    (tmp_path / NAME).write_text("lead_id,title\nLAAAA,CTO\n")
    wrong = {"no lead LX": ("LX", "status"), "title is not one": ("LAAAA", "title"), "no column status": ("LAAAA", "status")}
    for says, (lead, column) in wrong.items():
        with pytest.raises(SheetError, match=says):
            edit_leads(tmp_path, {lead: {column: "x"}})
    assert (tmp_path / NAME).read_text() == "lead_id,title\nLAAAA,CTO\n"


def test_forgotten_leads_go_and_nothing_else(tmp_path: Path) -> None:
    path = update_leads(tmp_path, [ROW, OTHER]).path
    header, _, second = path.read_bytes().splitlines(keepends=True)
    assert remove_leads(tmp_path, {"LAAAA", "LNONE"}) == 1
    assert path.read_bytes() == header + second


CELLS = st.text(st.characters(exclude_categories=["Cs"], exclude_characters="\0"), max_size=20)


@given(st.lists(st.lists(CELLS, min_size=1, max_size=5), max_size=6), st.sampled_from(",;\t"), st.sampled_from(["\n", "\r\n", "\r"]))
def test_any_csv_is_written_back_as_it_was(lines: list[list[str]], delimiter: str, end: str) -> None:
    header = delimiter.join(["lead_id", "title", "status"])
    body = end.join([header, *(delimiter.join(map(quoted, line)) for line in lines)]).encode()
    sheet = parse(body, "x.csv")
    assert sheet.text().encode() == body
    if end != "\r":
        assert [[unquoted(cell) for cell in record.cells] for record in sheet.records[1:]] == lines or lines[-1:] == [[""]]


VALUES = {
    "text": st.text(st.characters(exclude_categories=["Cs"], exclude_characters="\0"), max_size=30).map(str.strip),
    "date": st.none() | st.dates(date(1990, 1, 1), date(2090, 1, 1)),
    "integer": st.none() | st.integers(1, 10_000),
    "number": st.none() | st.integers(0, 10_000).map(lambda n: n / 10_000),
}
ROWS = st.fixed_dictionaries({name: VALUES.get(column.kind, VALUES["text"]) for name, column in COLUMNS.items() if column.kind != "phone"})


@given(st.lists(ROWS, max_size=4))
def test_every_row_is_read_back_as_written(tmp_path_factory: pytest.TempPathFactory, found: list[dict[str, object]]) -> None:
    directory = tmp_path_factory.mktemp("sheet")
    rows = tuple(LeadRow(**{**values, "lead_id": f"L{number}"}) for number, values in enumerate(found))  # type: ignore[arg-type]
    update_leads(directory, rows)
    assert read_leads(directory) == rows
    before = (directory / NAME).read_bytes()
    assert update_leads(directory, rows).unchanged == len(rows)
    assert (directory / NAME).read_bytes() == before


@pytest.mark.parametrize(
    "edit",
    [
        lambda text: text,
        lambda text: text.replace(",", ";").replace("\r\n", "\r"),
        lambda text: "sep=,\r\n" + text,
        lambda text: text.removeprefix("\ufeff").replace("\r\n", "\n").rstrip("\n"),
        lambda text: text + "\r\n,a line of my own\r\n",
        lambda text: text.replace("notes", "my notes", 1),
        lambda text: text.replace("lead_id", " Lead_ID ", 1),
        lambda text: text + '"open',
        lambda text: text + text.splitlines()[-1],
        lambda text: "",
    ],
    ids=["as written", "semicolons", "sep line", "plain", "own line", "column renamed", "header spelled otherwise", "open quote", "twice", "empty"],
)
def test_some_leads_are_read_as_all_are(tmp_path: Path, edit: Callable[[str], str]) -> None:
    update_leads(tmp_path, [ROW, OTHER])
    edit_leads(tmp_path, {ROW.lead_id: {"notes": 'said "next week",\nsure'}})
    file = tmp_path / "leads.csv"
    file.write_bytes(edit(file.read_bytes().decode("utf-8")).encode("utf-8"))
    columns = ("lead_id", "notes")
    try:
        every = read_leads(tmp_path)
    except SheetError as error:
        with pytest.raises(SheetError, match=re.escape(str(error))):
            read_some(tmp_path, columns, lambda leads: range(len(leads)))
        return
    assert read_some(tmp_path, columns, lambda leads: range(len(leads))) == every
    assert read_some(tmp_path, columns, lambda leads: [place for place, (lead, _) in enumerate(leads) if lead == OTHER.lead_id]) == every[1:2]
    assert read_some(tmp_path / "none", columns, lambda leads: range(len(leads))) == ()


def test_new_rows_stand_with_those_of_their_role_and_nothing_else_moves(tmp_path: Path) -> None:
    def lead(name: str, role: str, rank: int) -> LeadRow:
        return LeadRow(lead_id=name, domain="acme.example", role=role, rank=rank, full_name=name)

    update_leads(tmp_path, [lead("N1", "Nurse", 1), lead("D1", "Data Engineer", 1), lead("D2", "Data Engineer", 2), lead("C1", "Clerk", 1)])
    later = [lead(name, "Data Engineer", rank) for rank, name in enumerate(("D1", "X2", "X3", "D2"), 1)]
    update_leads(tmp_path, [*later, lead("W1", "Ward", 1)])
    assert [row.lead_id for row in read_leads(tmp_path)] == ["N1", "D1", "X2", "X3", "D2", "C1", "W1"]
