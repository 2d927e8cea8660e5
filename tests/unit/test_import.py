"""research import: edited sheets come back, people from elsewhere join those of the site and stay through later runs."""

from __future__ import annotations

import csv
import json
from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

import pytest

from research.cli.app import run
from research.model import Company, Crawl, Evidence, Fact, Page, Reading, Role, Sighting, Study
from research.records import earlier, study_from_json
from research.settings import Settings
from research.sheets.leads import edit_leads, read_leads
from research.studies.study import conclude, is_address, save

NOW = datetime(2026, 11, 22, 9, 30, tzinfo=UTC)
EXPORTS = Path(__file__).parents[1] / "examples" / "sheets" / "imports"
URL = "https://acme.example/team"
CRAWL = Crawl(status="complete", why="enough seen", requests=3, pages=2, bytes=9000, seconds=1.0, urls=(URL,))


def fact(value: str) -> Fact:
    return Fact(value=value, evidence=(Evidence(url=URL, quote=value, pattern="card_grid", seen_at=NOW),))


def site(*people: tuple[str, str]) -> Reading:
    sightings = tuple(Sighting(name=fact(name), title=fact(title), group="team", pattern="card_grid", trust=0.95) for name, title in people)
    return Reading(page=Page(url=URL, fetched_at=NOW), sightings=sightings)


TEAM = site(("Jo Berg", "Head of Data"), ("Ada Brook", "Chief Executive Officer"))


def researched(folder: Path, reading: Reading = TEAM, before: Study | None = None) -> None:
    study = conclude(Company(domain="acme.example", name="Acme GmbH"), [reading], [Role(text="Data Engineer")], CRAWL, NOW, Settings(), earlier=before)
    save(study, folder, NOW)


def called(capsys: pytest.CaptureFixture[str], folder: Path, *words: str) -> tuple[int, str, str]:
    code = run(["import", *words, "--output", str(folder)])
    out, err = capsys.readouterr()
    return code, out, err


def people(folder: Path, domain: str = "acme.example") -> dict[str, Any]:
    """Return {name: person} of research.json, without the second in which an address was inferred: two calls may fall into two."""
    record = json.loads((folder / domain / "research.json").read_text(encoding="utf-8"))
    for person in record["people"]:
        for source in person["sources"]:
            if source["how"].startswith("inferred: "):
                source.pop("seen_at")
    return {person["name"]: person for person in record["people"]}


LIST = """Name,Job title,Email,Phone,Company domain
Jo Berg,Data Lead,jo@acme.example,+44 20 7946 0018,acme.example
Nia Roe,Head of Data Engineering,,,acme.example
"""


@pytest.fixture
def listed(tmp_path: Path) -> Path:
    path = tmp_path / "list.csv"
    path.write_text(LIST, encoding="utf-8")
    return path


def test_people_join_those_of_the_site(tmp_path: Path, listed: Path, capsys: pytest.CaptureFixture[str]) -> None:
    out = tmp_path / "out"
    researched(out)
    code, shown, err = called(capsys, out, str(listed), "--yes")
    assert code == 0 and err == "", err
    assert "title         Job title" in shown or "Job title" in shown
    assert "kept 'Head of Data', list.csv#row=2 says 'Data Lead'" in shown
    known = people(out)
    assert known["Jo Berg"]["title"] == "Head of Data" and known["Jo Berg"]["email"] == "jo@acme.example"
    assert {s["how"] for s in known["Jo Berg"]["sources"] if s["field"] == "email"} == {"import:list"}
    rows = {row.full_name: row for row in read_leads(out)}
    assert rows["Jo Berg"].email_status == "imported" and rows["Jo Berg"].phone == "+442079460018"
    assert rows["Nia Roe"].role == "Data Engineer" and rows["Nia Roe"].rank is not None
    before = (out / "leads.csv").read_bytes(), people(out)
    assert called(capsys, out, str(listed), "--yes")[0] == 0
    assert ((out / "leads.csv").read_bytes(), people(out)) == before, "a second time adds nothing"


def test_a_later_run_keeps_them_and_the_site_goes_first(tmp_path: Path, listed: Path, capsys: pytest.CaptureFixture[str]) -> None:
    out = tmp_path / "out"
    researched(out)
    called(capsys, out, str(listed), "--yes")
    edit_leads(out, {read_leads(out)[0].lead_id: {"notes": "mine"}})
    researched(out, site(("Jo Berg", "VP Data"), ("Ada Brook", "Chief Executive Officer")), earlier(out, "acme.example", NOW))
    known = people(out)
    assert known["Jo Berg"]["title"] == "VP Data" and known["Jo Berg"]["phone_e164"] == "+442079460018" and "Nia Roe" in known
    assert read_leads(out)[0].notes == "mine"
    researched(out, TEAM, earlier(out, "acme.example", NOW))
    sources = [(s["field"], s["value"], s["url"]) for s in people(out)["Jo Berg"]["sources"]]
    assert len(sources) == len(set(sources)) and ("title", "VP Data", URL) not in sources, "what the site no longer says is gone, what the list says is not"


def test_the_mapping_is_shown_and_nothing_taken_without_a_yes(tmp_path: Path, listed: Path, capsys: pytest.CaptureFixture[str]) -> None:
    out = tmp_path / "out"
    researched(out)
    before = people(out)
    code, shown, err = called(capsys, out, str(listed))
    assert code == 2 and "Job title" in shown and "--yes" in err and people(out) == before


def test_a_mapping_of_ones_own_is_an_answer(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    out, path = tmp_path / "out", tmp_path / "strange.csv"
    researched(out)
    path.write_text("Wer;Was\nJo Berg;CDO\nEva Frost;Chief Data Officer\n", encoding="utf-8")
    assert called(capsys, out, str(path), "--map", "full_name=Wer", "--map", "title=Was", "--company", "acme.example")[0] == 0
    assert people(out)["Eva Frost"]["title"] == "Chief Data Officer"
    for words, says in (
        (("--map", "full_name"), "--map takes FIELD=COLUMN"),
        (("--map", "full_name=Wo"), "no row with the names of columns"),
        (("--map", "full_name=Wer", "--map", "title=Was"), "--company DOMAIN says where they work"),
    ):
        code, _, err = called(capsys, out, str(path), *words)
        assert code == 2 and says in err and len(err.splitlines()) == 1


@pytest.mark.parametrize("tool", ["apollo", "hunter", "rocketreach", "lead411", "dnb_hoovers", "thomasnet"])
def test_exports_of_other_tools_fill_companies_of_their_own(tool: str, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    code, shown, err = called(capsys, tmp_path, str(EXPORTS / f"{tool}.csv"), "--yes")
    assert code == 0, err
    assert f"an export of {tool}" in shown
    rows = read_leads(tmp_path)
    assert rows and all(row.email_status in ("imported", "inferred", "") for row in rows)
    for domain in {row.domain for row in rows}:
        record = (tmp_path / domain / "research.json").read_text(encoding="utf-8")
        study = study_from_json(record, NOW)
        assert study.crawl.pages == 0 and "not crawled" in study.crawl.why
        assert all(e.pattern.startswith("import:") for person in study.people for f in person.spellings for e in f.evidence)


def test_of_others_none_are_taken_and_companies_are_known_by_name(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    out, path = tmp_path / "out", tmp_path / "list.csv"
    researched(out)
    path.write_text("Name,Title,Company\nEva Frost,CFO,ACME\nDov Elm,CTO,Beispiel AG\nBo Roe,Nurse,../../etc\n", encoding="utf-8")
    code, shown, _ = called(capsys, out, str(path), "--yes")
    assert code == 0 and "Dov Elm: the domain of Beispiel AG is not known" in shown
    assert "Eva Frost" in people(out) and {each.name for each in out.iterdir() if each.is_dir()} == {"acme.example"}


def test_no_cell_leads_out_of_the_folder(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    out, path = tmp_path / "in" / "out", tmp_path / "list.csv"
    path.write_text("Name,Title,Website\nEva Frost,CFO,../../x.y\nDov Elm,CTO,..\nBo Roe,COO,acme.example/../..\n", encoding="utf-8")
    called(capsys, out, str(path), "--yes")
    assert [p.name for p in tmp_path.iterdir() if p.name not in ("in", "list.csv")] == []
    assert [p.name for p in (tmp_path / "in").iterdir()] in ([], ["out"])


@pytest.mark.parametrize("format", ["csv", "xlsx"])
def test_an_edited_sheet_comes_back_and_conflicts_are_shown(format: str, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    researched(tmp_path)
    assert run(["export", format, "--output", str(tmp_path), "--to", str(tmp_path / "sent")]) == 0
    [path] = (tmp_path / "sent").glob(f"*.{format}")
    first, second = (row.lead_id for row in read_leads(tmp_path)[:2])
    edited = tmp_path / f"edited.{format}"
    if format == "xlsx":
        import openpyxl

        book = openpyxl.load_workbook(path)
        cells = book.worksheets[0]
        column = {cell.value: cell.column for cell in cells[1]}
        for row in cells.iter_rows(min_row=2):
            cells.cell(row[0].row, column["status"]).value = "contacted"
        book.save(edited)
    else:
        with path.open(newline="", encoding="utf-8-sig") as file:
            header, *lines = list(csv.reader(file))
        for line in lines:
            line[header.index("status")] = "contacted"
        with edited.open("w", newline="", encoding="utf-8-sig") as file:
            csv.writer(file).writerows([header, *lines])
    edit_leads(tmp_path, {first: {"status": "closed"}})
    code, shown, _ = called(capsys, tmp_path, str(edited))
    assert code == 0 and "Changed on both sides: leads.csv keeps its own" in shown and "closed" in shown
    assert {row.lead_id: row.status for row in read_leads(tmp_path)} == {first: "closed", second: "contacted"}
    assert called(capsys, tmp_path, str(edited), "--theirs")[0] == 0
    assert {row.status for row in read_leads(tmp_path)} == {"contacted"}
    assert "has nothing new" in called(capsys, tmp_path, str(edited))[1]


def test_a_missing_file_is_said(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    code, _, err = called(capsys, tmp_path, str(tmp_path / "none.csv"))
    assert code == 2 and "there is no such file" in err


def test_addresses_are_checked_for_syntax() -> None:
    assert is_address("jo.berg@acme.example") and is_address("o'neil@acme.example") and is_address("jürgen@müller.example")
    assert not any(map(is_address, ("jo..berg@acme.example", "jo@", "jo berg@acme.example", "jo@acme..example", ".jo@acme.example")))


def test_a_study_is_read_back_from_its_json(tmp_path: Path) -> None:
    researched(tmp_path)
    text = (tmp_path / "acme.example" / "research.json").read_text(encoding="utf-8")
    study = study_from_json(text, NOW)
    assert study.company == Company(domain="acme.example", name="Acme GmbH") and study.crawl == CRAWL and study.finished_at == NOW
    assert [(r.role.text, [(lead.rank, lead.probability > 0) for lead in r.leads][:1]) for r in study.rankings] == [("Data Engineer", [(1, True)])]
    assert replace(study, issues=()) == study and {person.name for person in study.people} == {"Jo Berg", "Ada Brook"}
