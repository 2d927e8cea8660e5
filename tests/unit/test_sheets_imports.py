"""People from elsewhere: other tools' exports, any list; joined with what the site says, the source of each value kept."""

from __future__ import annotations

from datetime import UTC, datetime
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from research.errors import UsageError
from research.model import Contact, Evidence, Fact, Person
from research.sheets.export import files
from research.sheets.formats import shelf
from research.sheets.lists.imports import Known, read_people, recognise
from research.sheets.lists.joining import join
from research.sheets.lists.synonyms import FIELDS, TOOLS, normal
from tests.unit.test_sheets_formats import ORDINARY

NOW = datetime(2026, 11, 22, 9, 30, tzinfo=UTC)
EXPORTS = Path(__file__).parents[1] / "examples" / "sheets" / "imports"


def told(known: Known) -> tuple[str | None, ...]:
    person = known.person
    contacts = (contact.fact.value if contact else None for contact in (person.email, person.phone, person.linkedin))
    return known.domain or known.company, person.name, person.title.value if person.title else None, *contacts


PEOPLE = {
    "apollo": [
        ("acme.example", "Inès Moreau", "VP Engineering", "ines@acme.example", None, "https://www.linkedin.com/in/ines-moreau-example"),
        ("acme.example", "Tom Okafor", "Head of Data", None, None, None),
    ],
    "hunter": [("acme.example", "Jo Berg", "CIO", "jo.berg@acme.example", "+49305550199", None)],
    "linkedin": [
        ("Beispiel AG", "Mira Stein", "Leiterin Controlling", None, None, "https://www.linkedin.com/in/mira-stein-example"),
        ("Acme GmbH", "Olu Ade", "CTO", "olu@gmail.com", None, "https://www.linkedin.com/in/olu-ade-example"),
    ],
    "rocketreach": [
        (
            "beispiel.example",
            "Mira Stein",
            "Leiterin Controlling",
            "m.stein@beispiel.example",
            "+49305550199",
            "https://www.linkedin.com/in/mira-stein-example",
        ),
        ("acme.example", "Jo Berg", "CIO", None, None, None),
    ],
    "lead411": [("acme.example", "Tom Okafor", "Head of Data", "tom@acme.example", "+12025550143;ext=12", "https://www.linkedin.com/in/tom-okafor-example")],
    "dnb_hoovers": [("acme.example", "Rosa de la Cruz", "VP, Operations", "rosa.delacruz@acme.example", None, None)],
    "thomasnet": [("acme.example", "Rosa de la Cruz", "VP Operations", "rosa@acme.example", "+12025550143", None)],
}


@pytest.mark.parametrize("tool", PEOPLE)
def test_exports_of_other_tools_are_read(tool: str) -> None:
    country = "US" if tool in ("lead411", "thomasnet") else "DE"
    imported = read_people(EXPORTS / f"{tool}.csv", NOW, country=country)
    assert imported.recognised.tool == tool
    assert [told(known) for known in imported.people] == PEOPLE[tool]
    for known in imported.people:
        facts = (*known.person.spellings, *known.person.titles, *(contact.fact for contact in known.person.contacts))
        assert all(evidence.pattern == f"import:{tool}" and evidence.url.startswith(f"{tool}.csv#row=") for fact in facts for evidence in fact.evidence)


def test_an_address_that_the_list_guessed_stays_a_guess() -> None:
    tom = read_people(EXPORTS / "apollo.csv", NOW).people[1].person
    assert tom.email is None and tom.inferred_email and tom.inferred_email.address == "tom.okafor@acme.example"
    assert tom.inferred_email.because == "apollo calls it Guessed (apollo.csv#row=3)"


def test_rows_without_a_name_are_told_and_empty_connections_are_not() -> None:
    assert [(issue.code, issue.subject) for issue in read_people(EXPORTS / "hunter.csv", NOW).issues if issue.code == "row_without_name"] == [
        ("row_without_name", "hunter.csv row 3")
    ]
    assert read_people(EXPORTS / "linkedin.csv", NOW).issues == ()


def write(path: Path, text: str, encoding: str = "utf-8") -> Path:
    path.write_bytes(text.encode(encoding))
    return path


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "cp1252", "utf-16"])
@pytest.mark.parametrize("delimiter", [",", ";", "\t"])
def test_encodings_and_delimiters_of_spreadsheets_are_read(tmp_path: Path, encoding: str, delimiter: str) -> None:
    text = "Vorname,Nachname,Funktion,E-Mail-Adresse\r\nZoë,Müller,Leiter,zoe@acme.example\r\n".replace(",", delimiter)
    [known] = read_people(write(tmp_path / "list.csv", text, encoding), NOW).people
    assert told(known)[1:4] == ("Zoë Müller", "Leiter", "zoe@acme.example")


def test_a_workbook_is_read(tmp_path: Path) -> None:
    openpyxl = pytest.importorskip("openpyxl")
    book = openpyxl.Workbook()
    for line in (["My list"], [], ["Name", "Job title", "Mobile"], ["Jo Berg", "CIO", 442079460018], ["", "", ""], ["Ana Cruz", None, None]):
        book.active.append(line)
    book.save(tmp_path / "list.xlsx")
    people = read_people(tmp_path / "list.xlsx", NOW, country="GB").people
    assert [known.person.name for known in people] == ["Jo Berg", "Ana Cruz"]
    assert people[0].person.spellings[0].evidence[0].url == "list.xlsx#row=4"


def test_the_users_mapping_goes_before_ours(tmp_path: Path) -> None:
    path = write(tmp_path / "list.csv", "Wer,Title,Was\nJo Berg,Mr,CIO\n")
    with pytest.raises(UsageError, match="no row with the names of columns"):
        read_people(path, NOW)
    mapping = {"full_name": "Wer", "title": "Was"}
    [known] = read_people(path, NOW, mapping).people
    assert told(known)[1:3] == ("Jo Berg", "CIO")
    with pytest.raises(UsageError, match="there is no column 'Wo': the file has"):
        recognise(["Wer", "Was"], {"title": "Wo"})
    with pytest.raises(UsageError, match="salary cannot be mapped"):
        recognise(["Wer", "Was"], {"salary": "Was"})


def test_our_own_exports_are_read_back() -> None:
    for name in ("google_contacts", "outlook", "hubspot", "linkedin", "csv"):
        ((_, body),) = files(shelf()[name], ORDINARY, NOW)
        header = body.decode("utf-8-sig").splitlines()[0].split(",")
        found = recognise(header).columns
        assert {"first_name", "last_name", "title", "company", "email"} <= found.keys(), name


def test_no_synonym_has_two_meanings() -> None:
    names = [name for names in FIELDS.values() for name in names]
    assert len(names) == len(set(names))
    assert all(normal(name) == name for names in TOOLS.values() for name in names)


@pytest.mark.parametrize(
    "header",
    [
        "Nome,Sobrenome,Endereço de e-mail,Cargo",
        "Имя,Фамилия,Электронная почта,Должность",
        "Jméno,Příjmení,E-mail,Pozice",
        "Ad,Soyadı,E-posta,Unvan",
        "Etunimi,Sukunimi,Sähköposti,Tehtävänimike",
        "Vorname,Name,E-Mail,Funktion",
        "Prenume,Nume,E-mail,Funcție",
        "Keresztnév,Vezetéknév,E-mail,Beosztás",
        "Nom,Cognoms,Correu,Càrrec",
        "名,姓,メールアドレス,役職",
        "Jina,Ukoo,Email,Position",
        "Spalte 1,Spalte 2,Email,Position",
        "First Name,Clan,Email,Position",
    ],
)
def test_no_half_of_a_name_is_lost_whatever_the_header_calls_it(tmp_path: Path, header: str) -> None:
    people = (("Pia", "Solheim"), ("Tom", "Berg"), ("Maria", "van der Velde"))
    lines = [f"{first},{last},{first.lower()}@acme.example,Buyer" for first, last in people]
    found = read_people(write(tmp_path / "list.csv", "\n".join([header, *lines])), NOW)
    assert [known.person.name for known in found.people] == [" ".join(name) for name in people]
    turned = ",".join([*reversed(header.split(",")[:2]), *header.split(",")[2:]])
    lines = [f"{last},{first},{first.lower()}@acme.example,Buyer" for first, last in people]
    found = read_people(write(tmp_path / "turned.csv", "\n".join([turned, *lines])), NOW)
    assert [known.person.name for known in found.people] == [" ".join(name) for name in people]


def test_one_column_of_whole_names_is_told_by_what_it_holds(tmp_path: Path) -> None:
    found = read_people(write(tmp_path / "list.csv", "Wer,Firma,Email\nPia Solheim,Acme Ltd,p@acme.example\nTom Berg,Acme Ltd,t@acme.example"), NOW)
    assert [known.person.name for known in found.people] == ["Pia Solheim", "Tom Berg"]
    assert found.recognised.guessed == ("Wer",)


def test_a_column_of_anything_else_is_no_name(tmp_path: Path) -> None:
    found = read_people(write(tmp_path / "list.csv", "First Name,Floor,Email\nPia,Ground,p@acme.example\nTom,3,t@acme.example\nUwe,4,u@acme.example"), NOW)
    assert found.recognised.unused == ("Floor",)


def fact(value: str) -> Fact:
    return Fact(value=value, evidence=(Evidence(url="https://acme.example/team", quote=value, pattern="card_grid", seen_at=NOW),))


def people_of(tool: str) -> list[Person]:
    return [known.person for known in read_people(EXPORTS / f"{tool}.csv", NOW, country="DE").people]


def test_a_published_value_is_never_overwritten_and_the_difference_is_told() -> None:
    email = Contact(kind="email", fact=fact("jo@acme.example"))
    jo = Person(id="p1", name="Jo Berg", spellings=(fact("Jo Berg"),), title=fact("CEO"), titles=(fact("CEO"),), email=email, contacts=(email,))
    imported = people_of("hunter")
    [joined], issues = join([jo], imported)
    assert joined.id == "p1" and joined.title == fact("CEO") and joined.email == email
    assert [title.value for title in joined.titles] == ["CEO", "CIO"]
    assert joined.phone and joined.phone.fact.value == "+49305550199" and joined.department and joined.department.value == "IT"
    assert {contact.fact.value for contact in joined.contacts} == {"jo@acme.example", "jo.berg@acme.example", "+49305550199"}
    assert [issue.detail for issue in issues] == [
        "title: kept 'CEO', hunter.csv#row=2 says 'CIO'",
        "email: kept 'jo@acme.example', hunter.csv#row=2 says 'jo.berg@acme.example'",
    ]


def test_the_same_person_is_known_by_address_or_profile_and_others_are_added() -> None:
    email = Contact(kind="email", fact=fact("jo.berg@acme.example"))
    site = Person(id="p1", name="Johanna Berg", spellings=(fact("Johanna Berg"),), email=email, contacts=(email,))
    people, issues = join([site], people_of("hunter") + people_of("dnb_hoovers"))
    assert [person.name for person in people] == ["Johanna Berg", "Rosa de la Cruz"]
    assert [spelling.value for spelling in people[0].spellings] == ["Johanna Berg", "Jo Berg"] and issues == ()


def test_joining_twice_adds_nothing() -> None:
    imported = [person for tool in PEOPLE for person in people_of(tool)]
    once, _ = join([], imported)
    assert [person.id for person in join(once, imported)[0]] == [person.id for person in once]


@given(st.binary(max_size=300) | st.text(max_size=300).map(str.encode))
def test_no_file_raises_anything_but_a_usage_error(tmp_path_factory: pytest.TempPathFactory, body: bytes) -> None:
    path = tmp_path_factory.mktemp("import") / "any.csv"
    for start in (b"", b"Name,Title,Email,Phone,LinkedIn,Website\n", b"PK\x03\x04"):
        path.write_bytes(start + body)
        try:
            read_people(path, NOW, country="GB")
        except UsageError as error:
            assert "\n" not in str(error)


def test_a_missing_file_is_said(tmp_path: Path) -> None:
    with pytest.raises(UsageError, match="cannot be read: No such file"):
        read_people(tmp_path / "none.csv", NOW)
