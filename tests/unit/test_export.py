"""research export: which leads go out, into which files, split where a target takes no more; and how fast."""

from __future__ import annotations

import csv
import subprocess
import sys
from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest

from research.cli.app import run
from research.sheets.export import units
from research.sheets.formats import shelf
from research.sheets.leads import update_leads
from research.sheets.rows import LeadRow, lead_id
from tests.unit.test_sheets_formats import ORDINARY


@pytest.fixture
def sheet(tmp_path: Path) -> Path:
    update_leads(tmp_path / "output", ORDINARY)
    return tmp_path


def called(capsys: pytest.CaptureFixture[str], folder: Path, *words: str) -> tuple[int, str, str]:
    code = run(["export", *words, "--output", str(folder / "output")])
    out, err = capsys.readouterr()
    return code, out, err


def ids(path: Path) -> list[str]:
    with path.open(newline="", encoding="utf-8-sig") as file:
        return [row["lead_id"] for row in csv.DictReader(file)]


def test_without_a_format_they_are_listed(sheet: Path, capsys: pytest.CaptureFixture[str]) -> None:
    code, out, _ = called(capsys, sheet)
    assert code == 0 and all(name in out for name in shelf()) and "3000" in out


def test_every_format_is_written_at_once(sheet: Path, capsys: pytest.CaptureFixture[str]) -> None:
    code, out, err = called(capsys, sheet, *shelf(), "--to", str(sheet / "sent"))
    assert code == 0 and err == "" and f"{len(ORDINARY)} of {len(ORDINARY)} leads" in out
    assert {path.name for path in (sheet / "sent").iterdir()} >= {target.file for target in shelf().values()}


@pytest.mark.parametrize(("said", "file"), [("excel", "leads.xlsx"), (".vcf", "contacts.vcf"), ("ICS", "followups.ics"), ("google", "google-contacts.csv")])
def test_formats_go_by_the_names_that_people_say(said: str, file: str, sheet: Path, capsys: pytest.CaptureFixture[str]) -> None:
    code, out, _ = called(capsys, sheet, said)
    assert code == 0 and file in out


def test_an_empty_calendar_says_why(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    untouched = replace(ORDINARY[0], next_action_on=None, next_action="", status="", applied_on=None, interviewed_on=None, promised_on=None)
    update_leads(tmp_path / "output", [untouched])
    code, _, err = called(capsys, tmp_path, "icalendar")
    assert code == 0 and "no lead has a day to act on" in err


def test_a_status_that_is_none_is_refused(sheet: Path, capsys: pytest.CaptureFixture[str]) -> None:
    code, _, err = called(capsys, sheet, "csv", "--status", "banana")
    assert code == 2 and "no status banana" in err and "interview, offer, closed" in err


@pytest.mark.parametrize(
    ("words", "expected"),
    [
        (("--company", "acme.example"), lambda row: row.domain == "acme.example"),
        (("--company", "https://www.acme.example/team"), lambda row: row.domain == "acme.example"),
        (("--company", "ACME & Sohne GmbH"), lambda row: row.company == "Acme & Söhne GmbH"),
        (("--role", "data engineer"), lambda row: "Data Engineer" in row.role),
        (("--status", "closed"), lambda row: row.status == "closed"),
        (("--status", "new"), lambda row: row.status in ("", "new")),
        (("--min-probability", "0.5"), lambda row: (row.probability or 0) >= 0.5),
        (("--since", "2000-01-01"), lambda row: True),
    ],
)
def test_filters(sheet: Path, capsys: pytest.CaptureFixture[str], words: tuple[str, ...], expected: object) -> None:
    wanted = [row.lead_id for row in ORDINARY if expected(row)]  # type: ignore[operator]
    assert wanted
    code, _, err = called(capsys, sheet, "csv", *words, "--to", str(sheet / "some.csv"))
    assert code == 0, err
    assert ids(sheet / "some.csv") == wanted


def test_a_file_of_ones_own_name_and_its_parts(sheet: Path, capsys: pytest.CaptureFixture[str]) -> None:
    update_leads(sheet / "output", [replace(ORDINARY[0], lead_id=f"L{n}", role=f"Post {n}") for n in range(501)])
    code, out, _ = called(capsys, sheet, "reactive_resume", "--role", "post", "--to", str(sheet / "mine.csv"))
    assert code == 0 and "500 applications" in out and "1 application" in out
    assert (sheet / "mine-1.csv").exists() and (sheet / "mine-2.csv").exists()


def test_the_calendar_has_what_the_rules_say_next(sheet: Path, capsys: pytest.CaptureFixture[str]) -> None:
    update_leads(sheet / "output", [replace(ORDINARY[0], lead_id="LNEW", role="Diver", status="", applied_on=None, next_action="", next_action_on=None)])
    assert run(["log", "LNEW", "applied", "--on", "yesterday", "--output", str(sheet / "output")]) == 0
    code, _, _ = called(capsys, sheet, "icalendar", "--role", "diver", "--to", str(sheet / "plan.ics"))
    body = (sheet / "plan.ics").read_bytes().replace(b"\r\n ", b"").decode()
    assert code == 0 and "SUMMARY:Follow up (email): " in body and "UID:LNEW@" in body


@pytest.mark.parametrize(
    ("words", "says"),
    [
        (("word",), "there is no format word: take one of airtable"),
        (("csv", "--since", "soon"), "--since takes a day"),
        (("csv", "--company", "other.example"), "none of the"),
        (("csv", "--to", "mine.xlsx"), "is written into a .csv file"),
        (("csv", "--min-probability", "7"), "--min-probability"),
    ],
)
def test_wrong_words_end_with_one_line(sheet: Path, capsys: pytest.CaptureFixture[str], words: tuple[str, ...], says: str) -> None:
    code, out, err = called(capsys, sheet, *words)
    assert code == 2 and out == "" and says in err and len(err.splitlines()) == 1


def test_no_leads_yet_is_said(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    code, _, err = called(capsys, tmp_path, "csv")
    assert code == 2 and "has no leads yet" in err


def test_an_application_has_what_was_written_down_for_any_of_its_leads() -> None:
    best = replace(ORDINARY[0], lead_id="L1", rank=1, applied_on=None, status="")
    other = replace(best, lead_id="L2", full_name="Jo Berg", rank=2, applied_on=date(2026, 11, 2), status="contacted")
    [row] = units("application", [other, best])
    assert (row.lead_id, row.applied_on, row.status) == ("L1", date(2026, 11, 2), "contacted")


@pytest.mark.slow
@pytest.mark.parametrize("name", ["csv", "xlsx", "vcard"])
def test_20_000_leads_within_memory(name: str, tmp_path: Path) -> None:
    rows = [
        LeadRow(
            lead_id=lead_id(f"c{n // 5}.example", "Data Engineer", str(n)),
            company=f"Company {n // 5}",
            domain=f"c{n // 5}.example",
            role="Data Engineer",
            rank=n % 5 + 1,
            probability=0.5,
            full_name=f"Jo Roe {n}",
            title="Head of Data",
            email=f"jo{n}@c{n // 5}.example",
            email_status="published",
            phone=f"+4930{10_000_000 + n}",
            linkedin=f"https://www.linkedin.com/in/jo-roe-{n}",
            why="heads data, the function of the role; four steps above a senior",
            source_urls=f"https://c{n // 5}.example/team",
        )
        for n in range(20_000)
    ]
    update_leads(tmp_path, rows)
    call = [str(Path(sys.executable).with_name("research")), "export", name, "--output", str(tmp_path), "--to", str(tmp_path / "sent")]
    # A small process of its own starts the command: a child of this one would be charged with the memory of the whole test run.
    small = "import resource as r, subprocess as s, sys; s.run(sys.argv[1:], check=True, stdout=2); print(r.getrusage(r.RUSAGE_CHILDREN).ru_maxrss)"
    done = subprocess.run([sys.executable, "-c", small, *call], check=True, capture_output=True, text=True)
    assert int(done.stdout) * (1 if sys.platform == "darwin" else 1024) < 300 * 1024 * 1024
