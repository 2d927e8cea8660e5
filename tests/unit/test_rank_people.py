"""The user's own lists: formats, columns of the usual exports, clear messages."""

import json
from pathlib import Path

import openpyxl
import pytest

from research.errors import UsageError
from research.rank import rank_many
from research.rank.people import line, read_people, read_roles


def write(path: Path, text: str, encoding: str = "utf-8") -> Path:
    path.write_bytes(text.encode(encoding))
    return path


def test_contract_csv(tmp_path: Path) -> None:
    people, issues = read_people(write(tmp_path / "p.csv", "id,name,title,department\n7,Ada Example,Head of Data,Data\n8,Bo Sample,Analyst,\n"))
    assert [(p.candidate.id, p.name, p.candidate.title, p.candidate.department) for p in people] == [("7", "Ada Example", "Head of Data", "Data"), ("8",
        "Bo Sample", "Analyst", None)]
    assert issues == ()


@pytest.mark.parametrize(
    ("text", "encoding"),
    [
        ("Notes:\n\"Some notes, with a comma\"\n\nFirst Name,Last Name,URL,Company,Position,Connected On\nAda,Example,http://x.example,Acme,Head of "
            "Data,01 Jan 2026\n", "utf-8"),
        ("First Name;Last Name;Job Title;Departments\nAda;Example;Head of Data;Data\n", "utf-8-sig"),
        ("first_name\tlast_name\ttitle\nAda\tExample\tHead of Data\n", "utf-16"),
        ("Full name,Current title\nAda Example,Head of Data\n", "cp1252"),
    ],
)
def test_columns_of_usual_exports(tmp_path: Path, text: str, encoding: str) -> None:
    people, _ = read_people(write(tmp_path / "export.csv", text, encoding))
    assert (people[0].name, people[0].candidate.title) == ("Ada Example", "Head of Data")


def test_research_json_lines_and_lists(tmp_path: Path) -> None:
    person = {"id": "a1", "name": "Ada Example", "title": "Trustee", "group": "board", "external": False}
    for name, text in (("r.json", json.dumps({"schema": "research/1", "people": [person]})), ("l.json", json.dumps([person])), ("l.jsonl",
        json.dumps(person) + "\n" + json.dumps({**person, "id": "a2"}))):
        people, _ = read_people(write(tmp_path / name, text))
        assert people[0].candidate.group == "board" and people[0].candidate.id == "a1"


def test_xlsx(tmp_path: Path) -> None:
    book = openpyxl.Workbook()
    book.active.append(["Exported by nobody"])
    sheet = book.create_sheet("People")
    sheet.append(["Name", "Job Title", "Department"])
    sheet.append(["Ada Example", "Head of Data", None])
    book.save(tmp_path / "p.xlsx")
    people, _ = read_people(tmp_path / "p.xlsx")
    assert [(p.name, p.candidate.title) for p in people] == [("Ada Example", "Head of Data")]


def test_the_same_id_twice_is_an_issue(tmp_path: Path) -> None:
    people, issues = read_people(write(tmp_path / "p.csv", "id,name,title\n1,Ada Example,CEO\n1,Bo Sample,CFO\n"))
    assert len(people) == 1 and issues[0].code == "id_twice"


@pytest.mark.parametrize(("name", "text"), [("p.csv", "colour,size\nred,4\n"), ("p.csv", ""), ("p.json", "{broken"), ("p.xlsx", "no workbook"),
    ("p.csv", "name,title\n")])
def test_bad_files_give_one_clear_line(tmp_path: Path, name: str, text: str) -> None:
    with pytest.raises(UsageError, match=name.replace(".", r"\.")) as caught:
        read_people(write(tmp_path / name, text))
    assert "\n" not in str(caught.value)


def test_a_missing_file(tmp_path: Path) -> None:
    with pytest.raises(UsageError, match="No such file"):
        read_people(tmp_path / "none.csv")


def test_roles_a_line_each_or_a_table(tmp_path: Path) -> None:
    assert [r.text for r in read_roles(write(tmp_path / "r.txt", "Engineer, Payments\n\nAnalyst\n"))] == ["Engineer, Payments", "Analyst"]
    table = read_roles(write(tmp_path / "r.csv", "role,department,location\n\"Engineer, Payments\",Engineering,Oslo\n,Finance,\n"))
    assert [(r.text, r.department, r.location) for r in table] == [("Engineer, Payments", "Engineering", "Oslo"), ("", "Finance", None)]


def test_a_line_holds_every_person_in_rank_order(tmp_path: Path) -> None:
    people, _ = read_people(write(tmp_path / "p.csv", "id,name,title\n1,Ada Example,Head of Data\n2,Bo Sample,Data Analyst\n"))
    ranking = rank_many(read_roles(write(tmp_path / "r.txt", "Junior Data Analyst\n")), [p.candidate for p in people])[0]
    answer = line(ranking, {p.candidate.id: p for p in people})
    assert answer["role"] == "Junior Data Analyst"
    assert [(lead["id"], lead["name"], lead["title"]) for lead in answer["leads"]] == [("1", "Ada Example", "Head of Data"), ("2", "Bo Sample", "Data Analyst")]
    assert json.loads(json.dumps(answer)) == answer


@pytest.mark.parametrize("text", ["42", "null", '"Jo Roe"', "[" * 100_000, '[{"name": "Jo'])
def test_json_that_is_no_list_of_people_is_told_so(tmp_path: Path, text: str) -> None:
    file = tmp_path / "people.json"
    file.write_text(text)
    with pytest.raises(UsageError, match=r"people\.json"):
        read_people(file)
