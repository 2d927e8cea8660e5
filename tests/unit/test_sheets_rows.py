"""The rows of a study: which leads, in which order, under which id."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, date, datetime

from research.model import Company, Contact, Crawl, Evidence, Fact, InferredEmail, Lead, Outcome, Person, Ranking, Role, Study
from research.sheets.rows import LEADS_A_ROLE, LeadRow, lead_id, revision, rows

NOW = datetime(2026, 11, 22, 23, 30, tzinfo=UTC)


def fact(value: str, url: str = "https://acme.example/team", pattern: str = "card_grid") -> Fact:
    return Fact(value=value, evidence=(Evidence(url=url, quote=value, pattern=pattern, seen_at=NOW),))


def person(number: int, name: str, title: str = "") -> Person:
    return Person(id=f"p{number}", name=name, spellings=(fact(name),), title=fact(title) if title else None)


EXTRAS = (person(n, f"Extra Person{chr(60 + n)}") for n in range(5, 12))
PEOPLE = (person(1, "Jo Berg", "Assistant"), person(2, "Ana de la Cruz", "CEO"), person(3, "Li Wei"), *EXTRAS)
STUDY = Study(
    company=Company(domain="acme.example", name="Acme"),
    people=PEOPLE,
    rankings=(),
    crawl=Crawl(status="complete", why="enough seen", requests=3, pages=2, bytes=9, seconds=1.0, urls=("https://acme.example/",)),
    finished_at=NOW,
)


def ranking(text: str, *ids: str) -> Ranking:
    words = {"reasons": ("heads the function",), "against": ("far away",)}
    leads = (Lead(id=found, rank=rank, probability=0.5 / rank, signals=(), **words) for rank, found in enumerate(ids, 1))
    return Ranking(role=Role(text=text), outcome=Outcome.PICKED, leads=tuple(leads))


def test_without_roles_everybody_stands_most_senior_first() -> None:
    found = rows(STUDY, NOW, {"p1": "assistant", "p2": "top", "p3": None})
    assert [row.full_name for row in found][:2] == ["Ana de la Cruz", "Jo Berg"]
    assert len(found) == len(PEOPLE)
    assert found[0].role == "" and found[0].rank is None and found[0].probability is None


def test_with_roles_the_first_leads_of_each_stand_in_order() -> None:
    study = replace(STUDY, rankings=(ranking("Cook", *(each.id for each in PEOPLE)), ranking("Baker", "p3", "p2")))
    found = rows(study, NOW, {})
    assert [(row.role, row.rank) for row in found] == [*(("Cook", n + 1) for n in range(LEADS_A_ROLE)), ("Baker", 1), ("Baker", 2)]
    last = lead_id(STUDY.company.domain, "Cook", PEOPLE[-1].id)
    assert [(row.lead_id, row.rank) for row in rows(study, NOW, {}, among={last})] == [(last, len(PEOPLE))]
    assert found[0].probability == 0.5 and found[0].why == "heads the function; against: far away"
    assert (found[1].first_name, found[1].last_name) == ("Ana", "de la Cruz")
    assert len({row.lead_id for row in found}) == len(found)


def test_ids_hold_over_runs_whatever_else_changes() -> None:
    study = replace(STUDY, rankings=(ranking("Cook", "p1", "p2"),))
    later = replace(STUDY, rankings=(ranking("Baker", "p3"), ranking("COOK", "p2", "p1")), people=PEOPLE[::-1])
    ids = {row.full_name: row.lead_id for row in rows(study, NOW, {})}
    assert ids == {row.full_name: row.lead_id for row in rows(later, NOW, {}) if row.role == "COOK"}


def test_cells_say_where_values_come_from() -> None:
    contact = Contact(kind="email", fact=fact("jo@acme.example"))
    given = Contact(kind="email", fact=fact("ana@acme.example", "list.csv#row=2", "import:apollo"))
    call = Contact(kind="phone", fact=fact("+44 20 7946 0018"), printed="020 7946 0018")
    guess = InferredEmail(address="li@acme.example", chance=0.62345, because="3 of 4")
    people = (
        replace(PEOPLE[0], email=contact, phone=call, title=fact("Head\n of   Data"), department=fact("IT", "https://acme.example/it")),
        replace(PEOPLE[1], email=given),
        replace(PEOPLE[2], inferred_email=guess),
    )
    jo, ana, li = rows(replace(STUDY, people=people), NOW, {})
    assert (jo.email, jo.email_status, jo.email_chance, jo.phone) == ("jo@acme.example", "published", None, "+442079460018")
    assert jo.title == "Head of Data" and jo.source_urls == "https://acme.example/team https://acme.example/it"
    assert (ana.email, ana.email_status) == ("ana@acme.example", "imported")
    assert (li.email, li.email_status, li.email_chance) == ("li@acme.example", "inferred", 0.6234)
    assert jo.first_seen == jo.last_seen == date(2026, 11, 22)


def test_introductions_are_told_apart_from_not_asked() -> None:
    assert rows(STUDY, NOW, {})[0].introduction is None
    asked = rows(STUDY, NOW, {}, introductions={"p1": "Mira, a colleague"})
    assert {row.introduction for row in asked} == {"", "Mira, a colleague"}


def test_the_revision_is_that_of_the_users_cells() -> None:
    row = LeadRow(lead_id="L1", status="new")
    assert revision(row) == revision(replace(row, rank=4, title="x"))
    assert len({revision(replace(row, notes=str(n))) for n in range(100)}) == 100


def test_the_advert_of_a_role_stands_with_its_leads() -> None:
    known = ranking("Cook", "p1", "p2")
    advertised = replace(known, role=replace(known.role, url="https://acme.example/jobs/cook"))
    found = rows(replace(STUDY, rankings=(advertised, ranking("Baker", "p1"))), NOW, {})
    assert [row.advert_url for row in found] == ["https://acme.example/jobs/cook", "https://acme.example/jobs/cook", ""]
