"""The shelf of formats: byte-exact examples, and what other programs read out of the files."""

from __future__ import annotations

import csv
import io
import json
import shutil
import subprocess
import zipfile
from dataclasses import replace
from datetime import UTC, date, datetime, timedelta
from pathlib import Path
from typing import Any

import pytest

from research.errors import UsageError
from research.sheets.columns import COLUMNS, grouped
from research.sheets.export import export, files, units
from research.sheets.formats import shelf
from research.sheets.leads import NAME, update_leads
from research.sheets.package import write_package
from research.sheets.rows import LeadRow, lead_id
from tests.patience import PATIENCE

NOW = datetime(2026, 11, 22, 9, 30, tzinfo=UTC)
EXAMPLES = Path(__file__).parents[1] / "examples" / "sheets"
CASES = sorted(path.parent for path in EXAMPLES.glob("*/*/rows.json"))
CRMS = ("google_contacts", "outlook", "hubspot", "salesforce", "pipedrive", "zoho", "twenty", "espocrm", "linkedin", "reactive_resume", "huntr")


def example(case: Path) -> tuple[LeadRow, ...]:
    def value(name: str, found: Any) -> Any:
        return date.fromisoformat(found) if COLUMNS[name].kind == "date" else found

    return tuple(LeadRow(**{name: value(name, found) for name, found in row.items()}) for row in json.loads((case / "rows.json").read_text("utf-8")))


ORDINARY = example(EXAMPLES / "csv" / "ordinary")
HOSTILE = example(EXAMPLES / "csv" / "hostile")


def lines(name: str, rows: tuple[LeadRow, ...]) -> list[dict[str, str]]:
    ((_, body),) = files(shelf()[name], rows, NOW)
    return list(csv.DictReader(io.StringIO(body.decode("utf-8-sig"), newline="")))


def test_every_format_has_an_ordinary_and_a_hostile_example() -> None:
    assert {(case.parent.name, case.name) for case in CASES} == {(name, slug) for name in shelf() for slug in ("ordinary", "hostile")}


@pytest.mark.parametrize("case", CASES, ids=lambda case: f"{case.parent.name}-{case.name}")
def test_example_is_byte_exact(case: Path) -> None:
    for name, body in files(shelf()[case.parent.name], example(case), NOW):
        expected = (case / name).read_bytes()
        if name.endswith(".xlsx"):  # the parts are compared, since two builds of zlib may pack the same bytes differently
            with zipfile.ZipFile(io.BytesIO(body)) as found, zipfile.ZipFile(io.BytesIO(expected)) as wanted:
                assert {part: found.read(part) for part in found.namelist()} == {part: wanted.read(part) for part in wanted.namelist()}
        else:
            assert body == expected


HEADERS = {
    "google_contacts": "First Name,Middle Name,Last Name,Phonetic First Name,Phonetic Middle Name,Phonetic Last Name,Name Prefix,Name Suffix,Nickname,"
    "File As,Organization Name,Organization Title,Organization Department,Birthday,Notes,Photo,Labels,E-mail 1 - Label,E-mail 1 - Value,"
    "Phone 1 - Label,Phone 1 - Value,Website 1 - Label,Website 1 - Value",
    "hubspot": "First Name,Last Name,Email,Phone Number,Job Title,Company Name,Company Domain Name,Role,Message",
    "salesforce": "First Name,Last Name,Company,Title,Email,Phone,Mobile Phone,Website,Lead Source,Lead Status,Description,City,Country,Email Opt Out",
    "linkedin": "First Name,Last Name,URL,Email Address,Company,Position,Connected On",
    "huntr": "id,createdAt,title,salary,location,url,rootDomain,htmlDescription,deadline,color,lastMovedAt,boardId,boardName,listId,listName,companyId,"
    "companyName,companyDomain,creatorUserId,creatorUserFirstName,creatorUserLastName,creatorUserEmail",
}


@pytest.mark.parametrize("name", HEADERS)
def test_header_rows_are_those_that_the_targets_import(name: str) -> None:
    ((_, body),) = files(shelf()[name], ORDINARY, NOW)
    assert body.decode().splitlines()[0] == HEADERS[name]


def test_reactive_resume_knows_every_header() -> None:
    """Its importer ignores case and spaces, and drops columns that it does not know."""
    known = (
        "Company Role Stage StageDate AppliedDate Location Salary Source URL Notes Tags ContactName ContactRole ContactType ContactEmail ContactPhone Archived"
    )
    rows = lines("reactive_resume", ORDINARY)
    assert {name.replace(" ", "") for name in rows[0]} <= set(known.split())
    assert [(row["Company"], row["Role"], row["Stage"], row["Contact Name"]) for row in rows] == [
        ("Acme & Söhne GmbH", "Senior Data Engineer", "applied", "Inès van der Moreau"),
        ("Acme & Söhne GmbH", "Site Reliability Engineer", "closed", "Inès van der Moreau"),
    ]


REQUIRED = {
    "salesforce": ("Last Name", "Company"),
    "zoho": ("Last Name", "Company"),
    "pipedrive": ("Person - Name",),
    "hubspot": ("Last Name",),
    "twenty": ("lastName", "companyDomain"),
    "reactive_resume": ("Company", "Role"),
}


@pytest.mark.parametrize("name", REQUIRED)
def test_what_a_target_requires_is_never_empty(name: str) -> None:
    rows = lines(name, (*ORDINARY, LeadRow(lead_id="L1", domain="acme.example", role="Cook", full_name="Bo", first_name="Bo")))
    assert rows and all(row[column] for row in rows for column in REQUIRED[name])


@pytest.mark.parametrize("name", [*CRMS, "notion", "airtable"])
def test_an_inferred_address_stands_in_no_email_column(name: str) -> None:
    for row in lines(name, ORDINARY):
        for column, cell in row.items():
            if "bartholomaeus@" in cell:
                assert column in ("Notes", "Note", "Description", "htmlDescription", "Message", "reason", "Inferred email"), column


@pytest.mark.parametrize("name", ["csv", *CRMS, "notion", "airtable"])
def test_no_cell_is_a_formula(name: str) -> None:
    for row in lines(name, HOSTILE):
        for cell in row.values():
            assert cell[:1] not in ("=", "+", "-", "@", "\t", "\r", "＝") or cell in ("-", "+44"), cell


def test_a_person_stands_once_in_an_address_book() -> None:
    assert [row.full_name for row in units("person", ORDINARY)] == ["Inès van der Moreau", "Bartholomäus", "高橋 さくら"]
    assert units("person", ORDINARY)[0].role == "Senior Data Engineer; Site Reliability Engineer"
    assert [row.role for row in units("application", ORDINARY)] == ["Senior Data Engineer", "Site Reliability Engineer"]


def test_more_rows_than_the_target_takes_go_into_several_files(tmp_path: Path) -> None:
    rows = [replace(ORDINARY[0], lead_id=f"L{n}", full_name=f"Jo Roe {n}", role=f"Post {n}") for n in range(1001)]
    written = export("reactive_resume", rows, tmp_path, NOW)
    assert [path.name for path in written] == ["reactive-resume-1.csv", "reactive-resume-2.csv", "reactive-resume-3.csv"]
    counts = [len(list(csv.DictReader(path.open(newline="", encoding="utf-8")))) for path in written]
    assert counts == [500, 500, 1]
    with pytest.raises(UsageError, match="there is no format word: take one of airtable, "):
        export("word", rows, tmp_path, NOW)


@pytest.mark.parametrize("name", shelf())
def test_no_leads_is_a_file_too(name: str) -> None:
    assert len(list(files(shelf()[name], (), NOW))) == 1


def test_vcards_are_read_by_vobject() -> None:
    vobject = pytest.importorskip("vobject")
    ((_, body),) = files(shelf()["vcard"], (*ORDINARY, *HOSTILE), NOW)
    cards = list(vobject.readComponents(body.decode()))
    assert [card.fn.value for card in cards] == ["Inès van der Moreau", "Bartholomäus", "高橋 さくら", "@SUM(A1)", "Ѐ" * 80]
    first = cards[0]
    assert first.version.value == "4.0" and first.n.value.family == "van der Moreau" and first.n.value.given == "Inès"
    assert first.org.value == ["Acme & Söhne GmbH", "Engineering"] and first.title.value == "VP Engineering, Platform"
    assert first.email.value == "ines.moreau@acme.example" and first.tel.value == "tel:+442079460018"
    assert "one step above a senior engineer" in first.note.value
    assert not hasattr(cards[1], "email"), "an inferred address is no address of the card"
    again = ((_, body),) = files(shelf()["vcard"], ORDINARY[2:3], NOW + timedelta(days=9))
    assert again and next(vobject.readComponents(body.decode())).uid.value == first.uid.value
    assert all(len(line.encode()) <= 75 for line in body.decode().split("\r\n"))


def test_vcards_of_3_0_hold_a_number_as_people_dial_it() -> None:
    vobject = pytest.importorskip("vobject")
    ((_, body),) = files(shelf()["vcf"], (*ORDINARY, *HOSTILE), NOW)
    first, *_ = cards = list(vobject.readComponents(body.decode()))
    assert len(cards) == 5 and {card.version.value for card in cards} == {"3.0"}
    assert first.tel.value == "+44 20 7946 0018" and "tel:" not in body.decode()
    assert first.email.type_paramlist == ["INTERNET", "WORK"]


def test_follow_ups_are_read_by_icalendar() -> None:
    icalendar = pytest.importorskip("icalendar")

    def events(rows: tuple[LeadRow, ...], now: datetime) -> list[Any]:
        ((_, body),) = files(shelf()["icalendar"], rows, now)
        assert all(len(line) <= 75 for line in body.split(b"\r\n"))
        return list(icalendar.Calendar.from_ical(body).walk("VEVENT"))

    first, closed = events(ORDINARY, NOW)
    assert first["SUMMARY"] == "Second try, by LinkedIn note: Inès van der Moreau, Acme & Söhne GmbH"
    assert first["DTSTART"].dt == date(2026, 11, 26) and first["DTEND"].dt == date(2026, 11, 27)
    assert closed["STATUS"] == "CANCELLED" and first["STATUS"] == "CONFIRMED"
    assert first.walk("VALARM")[0]["TRIGGER"].dt == timedelta(hours=9)
    moved, _ = events((replace(ORDINARY[0], next_action_on=date(2026, 11, 24)), *ORDINARY[1:]), NOW + timedelta(hours=1))
    assert moved["UID"] == first["UID"] and int(moved["SEQUENCE"]) > int(first["SEQUENCE"])
    assert "END:VEVENT" in str(events(HOSTILE, NOW)[0]["SUMMARY"]), "words of a lead end no event"


def test_the_workbook_is_read_by_openpyxl() -> None:
    openpyxl = pytest.importorskip("openpyxl")
    ((_, body),) = files(shelf()["xlsx"], (*ORDINARY, *HOSTILE), NOW)
    sheet = openpyxl.load_workbook(io.BytesIO(body)).worksheets[0]
    header, *rows = list(sheet.iter_rows())
    names = [cell.value for cell in header]
    assert names == [*COLUMNS, "revision"] and sheet.freeze_panes == "A2" and sheet.auto_filter.ref == "A1:AF7"
    assert all(cell.data_type != "f" for row in rows for cell in row)
    first = dict(zip(names, rows[0], strict=True))
    assert first["phone"].value == "+44 20 7946 0018" and first["phone"].data_type == "s"
    assert first["linkedin"].hyperlink.target == "https://www.linkedin.com/in/ines-moreau-example"
    assert first["next_action_on"].value == datetime(2026, 11, 26) and first["next_action_on"].number_format == "yyyy-mm-dd"
    hostile = dict(zip(names, rows[4], strict=True))
    assert hostile["title"].value == '=HYPERLINK("http://evil.example";"click")' and hostile["title"].data_type == "s"
    assert hostile["linkedin"].hyperlink is None, "javascript: opens nothing"


OFFICE = shutil.which("soffice") or shutil.which("libreoffice")


@pytest.mark.slow
@pytest.mark.skipif(OFFICE is None, reason="LibreOffice is not installed")
@pytest.mark.parametrize("name", ["csv", "xlsx"])
def test_libreoffice_keeps_phones_and_calculates_nothing(name: str, tmp_path: Path) -> None:
    assert OFFICE
    [path] = export(name, (*ORDINARY, *HOSTILE), tmp_path, NOW)
    call = [OFFICE, f"-env:UserInstallation={(tmp_path / 'home').as_uri()}", "--headless", "--convert-to", "csv:Text - txt - csv (StarCalc):44,34,76"]
    utf8 = ["--infilter=CSV:44,34,76"] if name == "csv" else []  # without a window it does not look at the BOM
    subprocess.run([*call, *utf8, "--outdir", str(tmp_path / "out"), str(path)], check=True, capture_output=True, timeout=PATIENCE)
    with (tmp_path / "out" / f"{path.stem}.csv").open(newline="", encoding="utf-8-sig") as file:
        rows = list(csv.DictReader(file))
    guarded = "'" if name == "csv" else ""
    assert [row["phone"] for row in rows[:3]] == ["+44 20 7946 0018", "(030) 5550 0199 ext. 4", "+44 20 7946 0018"]
    assert [row["full_name"] for row in rows[:5]] == [*(row.full_name for row in ORDINARY), guarded + "@SUM(A1)"]
    assert [row["lead_id"] for row in rows] == [row.lead_id for row in (*ORDINARY, *HOSTILE)]
    assert rows[0]["next_action_on"] == "2026-11-26" and rows[0]["probability"] == "0.7123"
    assert rows[4]["title"] == guarded + '=HYPERLINK("http://evil.example";"click")'


def test_the_data_package_validates(tmp_path: Path) -> None:
    frictionless = pytest.importorskip("frictionless")
    update_leads(tmp_path, ORDINARY)
    export("csv", ORDINARY, tmp_path, NOW)
    sheet = (tmp_path / NAME).read_bytes()
    (tmp_path / NAME).write_bytes(sheet.replace(b",notes\r\n", b",notes,salary\r\n").replace(b"short mails\"\r\n", b"short mails\",80k\r\n"))
    update_leads(tmp_path, [replace(ORDINARY[0], rank=2)])
    package = json.loads(write_package(tmp_path).read_text("utf-8"))
    assert [resource["path"] for resource in package["resources"]] == ["leads.csv", "leads-export.csv"]
    assert [field["type"] for field in package["resources"][0]["schema"]["fields"] if field["name"] in ("rank", "probability", "last_seen", "salary")] == [
        "integer",
        "number",
        "date",
        "string",
    ]
    report = frictionless.validate(str(tmp_path / "datapackage.json"), skip_errors=["missing-cell"])
    assert report.valid, report.flatten(["rowNumber", "fieldName", "message"])
    broken = (tmp_path / NAME).read_text("utf-8-sig").replace(",0.7123,", ",7.1,")
    (tmp_path / NAME).write_text(broken, "utf-8")
    assert not frictionless.validate(str(tmp_path / "datapackage.json"), skip_errors=["missing-cell"]).valid


def test_ids_are_no_numbers_and_survive_spelling() -> None:
    ids = {lead_id("acme.example", f"Role {n}", "0123456789ab") for n in range(2000)}
    assert len(ids) == 2000 and all(found[0] == "L" and len(found) == 12 for found in ids)
    assert lead_id("acme.example", "Data  Engineer", "ab") == lead_id("acme.example", "data engineer", "ab")


def test_grouped_phones_in_every_csv() -> None:
    assert {row["Business Phone"] for row in lines("outlook", ORDINARY)} == {grouped("+442079460018"), "(030) 5550 0199 ext. 4", ""}
    assert [row["Phones / Primary Phone Country Code"] for row in lines("twenty", ORDINARY)] == ["GB", "", ""]
