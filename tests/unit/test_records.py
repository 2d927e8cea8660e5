"""research.json: its schema, its order, and people read back as they were written."""

from __future__ import annotations

import json
from dataclasses import replace
from datetime import UTC, datetime

import pytest
from hypothesis import given
from hypothesis import strategies as st

from research.errors import UsageError
from research.model import (
    Company,
    Contact,
    Crawl,
    Evidence,
    Fact,
    InferredEmail,
    Issue,
    Lead,
    NamedContact,
    Outcome,
    Person,
    Ranking,
    Role,
    Skipped,
    Study,
)
from research.records import indented, most_senior_first, people_from_json, research_json

NOW = datetime(2026, 11, 22, 9, 30, tzinfo=UTC)


def fact(value: str, *urls: str, how: str = "card_grid") -> Fact:
    pages = urls or ("https://acme.example/team",)
    return Fact(value=value, evidence=tuple(Evidence(url=url, quote=f"“{value}”", pattern=how, seen_at=NOW, digest="00ff", locator="h3") for url in pages))


MAIL = Contact(kind="email", fact=fact("jo@acme.example"), printed="jo [at] acme.example")
DESK = Contact(kind="phone", fact=fact("+442079460018", "https://acme.example/a", "https://acme.example/b"), printed="020 7946 0018")
SECOND = Contact(kind="phone", fact=fact("+442079460019"))
JO = Person(
    id="p1",
    name="Jo Berg",
    spellings=(fact("Dr. Jo Berg"), fact("Jo Berg", "https://acme.example/jo")),
    title=fact("Head of Data"),
    titles=(fact("Head of Data"), fact("Data lead", "https://acme.example/jo")),
    department=fact("Data"),
    group="leadership",
    sections=("Leadership",),
    email=MAIL,
    phone=DESK,
    contacts=(MAIL, DESK, SECOND),
    profile_url=fact("https://acme.example/jo"),
    trust=0.875,
)
ANA = Person(
    id="p2",
    name="Ana Cruz",
    spellings=(fact("Ana Cruz"),),
    title=fact("Partner at Elsewhere"),
    titles=(fact("Partner at Elsewhere"),),
    group="board",
    external=True,
    inferred_email=InferredEmail(address="ana@acme.example", chance=0.62, because="first@, as 3 of 4 published addresses"),
)
LEAD = Lead(id="p1", rank=1, probability=0.712345, signals=(), reasons=("heads Data",), against=("one page only",))
STUDY = Study(
    company=Company(domain="acme.example", name="Acme", url="https://acme.example/", country="GB"),
    people=(ANA, JO),
    rankings=(Ranking(role=Role(text="Data Engineer"), outcome=Outcome.PICKED, leads=(LEAD,), advice="ask for Jo"),),
    crawl=Crawl(
        status="budget",
        why="40 pages read",
        requests=41,
        pages=40,
        bytes=5000,
        seconds=1.23456,
        urls=("https://acme.example/",),
        skipped=(Skipped(url="https://acme.example/x", why="robots.txt"),),
    ),
    adverts=(Role(text="Cook", contacts=(NamedContact(name="Bo Li", kind="recruiter"),)),),
    issues=(Issue(stage="read", code="json_ld_broken", subject="https://acme.example/", detail="line 3"),),
    finished_at=NOW,
)


def test_the_contract_is_kept() -> None:
    record = json.loads(research_json(STUDY, {"p1": "head", "p2": None}))
    assert record["schema"] == "research/1"
    assert record["company"].keys() >= {"domain", "name", "url", "email", "phone", "linkedin", "careers_url"}
    jo, ana = record["people"]
    expected = "id name title department seniority group email email_status phone linkedin profile_url sources"
    assert jo.keys() >= set(expected.split())
    assert (jo["id"], jo["name"], jo["title"], jo["seniority"], jo["group"], jo["linkedin"]) == ("p1", "Jo Berg", "Head of Data", "head", "leadership", None)
    assert (jo["email"], jo["email_status"], jo["phone"], jo["phone_e164"]) == ("jo@acme.example", "published", "020 7946 0018", "+442079460018")
    assert jo["sources"][0].items() >= {"field": "name", "value": "Dr. Jo Berg", "how": "card_grid", "seen_at": "2026-11-22T09:30:00+00:00"}.items()
    assert {source["url"] for source in jo["sources"] if source["field"] == "phone"} == {f"https://acme.example/{page}" for page in ("a", "b", "team")}
    assert (ana["email"], ana["email_status"], ana["email_chance"], ana["seniority"]) == ("ana@acme.example", "inferred", 0.62, None)
    assert ana["sources"][-1]["how"] == "inferred: first@, as 3 of 4 published addresses" and ana["sources"][-1]["url"] is None
    [role] = record["roles"]
    assert role["role"] == "Data Engineer" and role["outcome"] == "picked"
    [lead] = role["leads"]
    assert lead.items() >= {"rank": 1, "id": "p1", "name": "Jo Berg", "title": "Head of Data", "probability": 0.7123, "reasons": ["heads Data"]}.items()
    assert record["crawl"].items() >= {"status": "budget", "requests": 41, "pages": 40, "bytes": 5000, "seconds": 1.235}.items()
    assert record["crawl"]["skipped"] == [{"url": "https://acme.example/x", "why": "robots.txt"}]


def test_pages_not_read_are_counted_by_reason() -> None:
    skipped = tuple(Skipped(url=f"https://acme.example/{n}", why="no answer in time" if n else "robots.txt forbids") for n in range(4))
    crawl = json.loads(research_json(replace(STUDY, crawl=replace(STUDY.crawl, skipped=skipped)), {}))["crawl"]
    assert list(crawl["issues"].items()) == [("no answer in time", 3), ("robots.txt forbids", 1)]


def test_an_imported_address_is_neither_published_nor_inferred() -> None:
    given_address = Contact(kind="email", fact=fact("jo@acme.example", "list.csv#row=2", how="import:apollo"))
    study = replace(STUDY, people=(replace(JO, email=given_address, contacts=(given_address,)), ANA))
    jo = json.loads(research_json(study, {"p1": "head"}))["people"][0]
    assert (jo["email"], jo["email_status"]) == ("jo@acme.example", None)
    assert [source["how"] for source in jo["sources"] if source["field"] == "email"] == ["import:apollo"]


def test_people_are_read_back_as_they_were() -> None:
    assert people_from_json(research_json(STUDY, {"p1": "head"}), NOW) == (JO, ANA)


def test_the_same_study_gives_the_same_bytes_and_no_study_breaks_utf_8() -> None:
    assert research_json(STUDY, {}) == research_json(STUDY, {})
    broken = replace(STUDY, company=replace(STUDY.company, name="Acme \ud83d"))
    assert json.loads(research_json(broken, {}).encode())["company"]["name"] == "Acme ?"


def test_order_is_by_seniority_then_group_then_as_given() -> None:
    people = [replace(JO, id=str(n), group=group) for n, group in enumerate(("other", "team", "board", "team"))]
    ordered = most_senior_first(people, {"0": "manager", "1": "manager", "2": "top", "3": "manager"})
    assert [person.id for person in ordered] == ["2", "1", "3", "0"]


def test_ones_own_list_is_read() -> None:
    first, second = people_from_json('[{"name": " Jo  Berg ", "title": "CTO", "id": 7}, {"name": "Li Wei", "department": "IT"}, {"title": "x"}, 3, null]', NOW)
    assert (first.id, first.name, first.title and first.title.value) == ("7", "Jo Berg", "CTO")
    assert second.department and second.department.value == "IT" and second.title is None and len(second.id) == 12
    assert first.title and first.title.evidence[0].pattern == "given"


@pytest.mark.parametrize("text", ["", "{", "3", '"people"', '{"persons": []}', '{"people": {"name": "x"}}', "null", "[" * 200_000])
def test_what_is_no_list_of_people_is_said_in_one_line(text: str) -> None:
    with pytest.raises(UsageError) as raised:
        people_from_json(text, NOW)
    assert "\n" not in str(raised.value)


JSON = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats() | st.text(st.characters(exclude_categories=["Cs"])),
    lambda each: st.lists(each, max_size=4) | st.dictionaries(st.text(max_size=3), each, max_size=4),
)


@given(JSON)
def test_json_on_many_lines_is_as_the_standard_library_writes_it(value: object) -> None:
    assert indented(value) == json.dumps(value, ensure_ascii=False, indent=1)
    assert indented({"all": (each for each in [value])}) == json.dumps({"all": [value]}, ensure_ascii=False, indent=1)
    assert indented({"none": (each for each in ())}) == '{\n "none": []\n}' and indented("\ud800") == '"?"'


ATOMS = st.sampled_from((None, True, 0, 10**400, 0.5, -3.0, "", "email", "name", "x", "\ud800", "2026-13-01", [], {}, [{}], ["x"], {"value": 1}))
SOURCES = st.lists(st.dictionaries(st.sampled_from(("field", "value", "url", "how", "seen_at", "quote", "printed")), ATOMS), max_size=3)
KEYS = ("id", "name", "title", "email", "email_status", "phone", "group", "sections", "trust", "email_chance", "title_held_elsewhere")
ENTRIES = st.dictionaries(st.sampled_from(KEYS), ATOMS).flatmap(lambda entry: SOURCES.map(lambda sources: {**entry, "name": "Jo", "sources": sources}))


@given(st.lists(ENTRIES, max_size=4))
def test_no_json_raises_past_its_entry(entries: list[dict[str, object]]) -> None:
    for person in people_from_json(json.dumps({"people": entries, "company": entries[:1] and entries[0]}), NOW):
        assert person.name and person.spellings
