"""The stages joined: order of people, roles completed by the site's own adverts, whose profiles are opened, files that a failed crawl leaves alone."""

from __future__ import annotations

import json
from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path

from hypothesis import given
from hypothesis import strategies as st

from research.model import Company, Contact, Crawl, Evidence, Fact, Page, Reading, Role, Sighting
from research.settings import Settings
from research.studies.study import as_advertised, conclude, save, seniority
from research.studies.wanted import wanted

NOW = datetime(2026, 3, 2, 9, 0, tzinfo=UTC)
URL = "https://acme.example/team"
CRAWL = Crawl(status="complete", why="enough seen", requests=3, pages=2, bytes=9000, seconds=1.0, urls=(URL,))
STAFF = {
    "Ada Brook": "Chief Executive Officer",
    "Ben Castle": "Head of Data",
    "Cleo Dahl": "Data Engineer",
    "Dov Elm": "Head of Finance",
    "Eva Frost": "Accountant",
}


def fact(value: str) -> Fact:
    return Fact(value=value, evidence=(Evidence(url=URL, quote=value, pattern="card_grid", seen_at=NOW),))


def sighting(name: str, title: str | None, trust: float = 0.95) -> Sighting:
    return Sighting(name=fact(name), title=fact(title) if title else None, group="team", pattern="card_grid", trust=trust)


def reading(*sightings: Sighting, adverts: tuple[Role, ...] = (), shell: bool = False) -> Reading:
    return Reading(page=Page(url=URL, fetched_at=NOW), sightings=sightings, adverts=adverts, is_shell=shell)


TEAM = reading(*(sighting(name, title) for name, title in STAFF.items()))


def test_people_come_most_senior_first_and_roles_in_the_order_asked() -> None:
    roles = [Role(text="Data Engineer"), Role(text="Finance Analyst")]
    study = conclude(Company(domain="acme.example"), [TEAM], roles, CRAWL, NOW, Settings())
    assert {person.name for person in study.people} == set(STAFF)
    assert study.people[0].name == "Ada Brook"
    assert [ranking.role.text for ranking in study.rankings] == ["Data Engineer", "Finance Analyst"]
    names = {person.id: person.name for person in study.people}
    assert [names[ranking.leads[0].id] for ranking in study.rankings] == ["Ben Castle", "Dov Elm"]
    assert study.finished_at == NOW


def test_seniority_is_none_where_the_title_does_not_tell() -> None:
    study = conclude(Company(domain="acme.example"), [reading(sighting("Ada Brook", "Head of Data"), sighting("Ben Castle", None))], [], CRAWL, NOW, Settings())
    ladder = seniority(study.people)
    assert {person.name: ladder[person.id] for person in study.people} == {"Ada Brook": "head", "Ben Castle": None}


def test_a_role_takes_over_what_the_sites_advert_says() -> None:
    advert = Role(text="Senior Data Engineer", department="Data", reports_to="Head of Data", url="https://acme.example/jobs/1", location="Leeds")
    role = as_advertised(Role(text="senior data engineer", location="York"), [advert, Role(text="Nurse")])
    assert (role.text, role.reports_to, role.department, role.location) == ("senior data engineer", "Head of Data", "Data", "York")


def test_a_role_stays_as_it_is_without_an_advert_of_its_name_or_with_two() -> None:
    role = Role(text="Data Engineer")
    assert as_advertised(role, [Role(text="Nurse", department="Ward")]) == role
    assert as_advertised(role, [Role(text="Data Engineer", location="Leeds"), Role(text="Data Engineer", location="York")]) == role


def test_probable_leads_and_some_of_the_untitled_are_wanted() -> None:
    untitled = [sighting(f"Name Number{chr(97 + n)}", None, trust=0.9 - n / 100) for n in range(12)]
    names = wanted([Role(text="Data Engineer")]).people((*TEAM.sightings, *untitled, sighting("Our Values", None, trust=0.1)))
    assert "ben castle" in names
    assert "eva frost" not in names
    assert "our values" not in names
    assert len([name for name in names if name.startswith("name number")]) == 6


@given(st.permutations(TEAM.sightings))
def test_who_is_wanted_does_not_depend_on_the_order_of_pages(sightings: list[Sighting]) -> None:
    choose = wanted([Role(text="Data Engineer")]).people
    assert choose(tuple(sightings)) == choose(TEAM.sightings)


def test_without_a_role_nobodys_profile_is_wanted_but_the_untitled() -> None:
    assert wanted([]).people(TEAM.sightings) == frozenset()


def test_a_page_that_waits_for_javascript_is_an_issue() -> None:
    study = conclude(Company(domain="acme.example"), [reading(shell=True)], [], CRAWL, NOW, Settings())
    assert [(issue.code, issue.subject) for issue in study.issues] == [("needs_browser", URL)]


def with_address(each: Sighting) -> Sighting:
    address = each.name.value.lower().replace(" ", ".") + "@acme.example"
    return replace(each, contacts=(Contact(kind="email", fact=fact(address)),))


def test_addresses_are_inferred_for_staff_who_publish_none_and_said_to_be() -> None:
    ada, ben, cleo, dov, eva = TEAM.sightings
    pages = [reading(with_address(ada), with_address(ben), with_address(dov), cleo, replace(eva, group="board"))]
    people = {person.name: person for person in conclude(Company(domain="acme.example"), pages, [], CRAWL, NOW, Settings()).people}
    assert people["Ben Castle"].inferred_email is None
    assert people["Eva Frost"].inferred_email is None
    inferred = people["Cleo Dahl"].inferred_email
    assert inferred is not None
    assert inferred.address == "cleo.dahl@acme.example"
    assert people["Cleo Dahl"].email is None
    left_out = conclude(Company(domain="acme.example"), pages, [], CRAWL, NOW, Settings(keep_inferred=False))
    assert all(person.inferred_email is None for person in left_out.people)


def test_a_site_that_could_not_be_read_costs_nothing_found_before(tmp_path: Path) -> None:
    study = conclude(Company(domain="acme.example"), [TEAM], [Role(text="Data Engineer")], CRAWL, NOW, Settings())
    saved = save(study, tmp_path, NOW)
    assert saved.json == tmp_path / "acme.example" / "research.json"
    before = {file: file.read_bytes() for file in tmp_path.rglob("*") if file.is_file()}
    failed = replace(study, people=(), rankings=(), crawl=replace(CRAWL, status="unreachable", pages=0))
    assert json.loads(save(failed, tmp_path, NOW).text)["people"] == []
    assert {file: file.read_bytes() for file in tmp_path.rglob("*") if file.is_file()} == before


def test_a_first_run_that_fails_says_so_in_its_file(tmp_path: Path) -> None:
    failed = conclude(Company(domain="acme.example"), [], [], replace(CRAWL, status="unreachable", pages=0), NOW, Settings())
    save(failed, tmp_path, NOW)
    assert json.loads((tmp_path / "acme.example" / "research.json").read_text(encoding="utf-8"))["crawl"]["status"] == "unreachable"
