"""Merging sightings: order never matters, spellings meet, namesakes part, contacts go to whom they name."""

from __future__ import annotations

import itertools
import random
from dataclasses import replace
from datetime import UTC, datetime

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from research.extract.names.recognise import same_person
from research.model import Company, Contact, ContactKind, Evidence, Fact, Page, Person, Reading, Sighting
from research.people import clusters
from research.people.merge import ACCEPT, merge

NOW = datetime(2026, 1, 1, tzinfo=UTC)
ACME = Company(domain="acme.example")


def fact(value: str, url: str) -> Fact:
    return Fact(value=value, evidence=(Evidence(url=url, quote=value, pattern="card_grid", seen_at=NOW),))


def contact(kind: ContactKind, value: str, url: str = "https://acme.example/team") -> Contact:
    return Contact(kind=kind, fact=fact(value, url))


def seen(name: str, title: str | None = None, *, url: str = "https://acme.example/team", trust: float = 0.9, contacts: tuple[Contact, ...] = ()) -> Sighting:
    return Sighting(name=fact(name, url), title=fact(title, url) if title else None, contacts=contacts, pattern="card_grid", trust=trust)


def page(*sightings: Sighting, url: str = "https://acme.example/team", apart: tuple[Contact, ...] = ()) -> Reading:
    return Reading(page=Page(url=url, fetched_at=NOW), sightings=sightings, contacts=apart)


def people(*readings: Reading) -> dict[str, Person]:
    return {p.name: p for p in merge(readings, ACME)[1]}


def test_two_spellings_are_one_person_with_both_kept() -> None:
    found = people(
        page(seen("James L. Thornbury", "Director")), page(seen("Jim Thornbury", url="https://acme.example/about"), url="https://acme.example/about")
    )
    (person,) = found.values()
    assert {s.value for s in person.spellings} == {"James L. Thornbury", "Jim Thornbury"}
    assert person.title is not None and person.title.value == "Director"


@pytest.mark.parametrize(("plain", "printed"), [("Lukasz Gorecki", "Łukasz Górecki"), ("Soren Moller", "Søren Møller"), ("Rene Muller", "René Müller")])
def test_a_name_keeps_the_marks_that_any_page_gives_it(plain: str, printed: str) -> None:
    pages = [page(seen(plain, "Director", url=f"https://acme.example/{n}"), url=f"https://acme.example/{n}") for n in range(3)]
    assert set(people(*pages, page(seen(printed, "Director")))) == {printed}


def test_two_given_names_by_which_a_story_tells_of_somebody_are_not_all_of_their_name() -> None:
    told = [seen("Jan Håvard", title, trust=0.41) for title in ("Varamedlem", "forsker")]
    assert set(people(page(seen("Jan Håvard Solbakk", "Varamedlem", trust=0.72), *told))) == {"Jan Håvard Solbakk"}


def test_a_title_on_the_boards_page_is_held_here_by_who_is_shown_among_the_staff_too() -> None:
    board, staff = "https://acme.example/board", "https://acme.example/team"
    on_board = replace(seen("Maria Silva", "Head of Mathematics", url=board), group="board", external=True)
    outsider = replace(seen("Jon Ibarra", "Head of Mathematics", url=board), group="board", external=True)
    among_staff = replace(seen("Maria Silva", "Head of Mathematics", url=staff), group="team")
    found = people(page(on_board, outsider, url=board), page(among_staff, url=staff))
    assert not found["Maria Silva"].external and found["Jon Ibarra"].external


def test_a_short_name_on_a_persons_own_page_is_theirs() -> None:
    own = "https://acme.example/team/jon-ander-ibarra"
    found = people(page(seen("Jon Ander Ibarra", "Developer")), page(seen("Jon Ander Ibarra", url=own), seen("Jon Ander", "developer", url=own), url=own))
    assert list(found) == ["Jon Ander Ibarra"]


def test_people_with_one_given_name_are_not_all_compared_with_each_other(monkeypatch: pytest.MonkeyPatch) -> None:
    compared: list[tuple[str, str]] = []

    def compare(a: str, b: str) -> float:
        compared.append((a, b))
        return same_person(a, b)

    monkeypatch.setattr(clusters, "same_person", compare)
    families = ["".join(letters) + "sen" for letters in itertools.product("BKLM", "aeio", "bklm", "aeio")]
    found = people(page(*(seen(f"Anna {family}") for family in families), seen("Ana Babasen")))
    assert len(found) == len(families) and {*map(frozenset, compared)} == {frozenset(("Anna Babasen", "Ana Babasen"))}


def test_namesakes_with_different_addresses_and_titles_stay_apart() -> None:
    one = seen("Maria Silva", "Nurse", contacts=(contact("email", "maria.silva@acme.example"),))
    other = seen("Maria Silva", "Accountant", contacts=(contact("email", "maria.silva2@acme.example"),))
    assert len(merge([page(one, other)], ACME)[1]) == 2


def test_a_neighbours_address_and_another_title_make_nobody_two() -> None:
    one = seen("Maria Silva", "Nurse", contacts=(contact("email", "maria.silva@acme.example"),))
    other = seen("Maria Silva", "Accountant", contacts=(contact("email", "jo.roe@acme.example"),))
    assert len(merge([page(one, other)], ACME)[1]) == 1


def test_whom_nobody_trusts_is_left_out() -> None:
    assert people(page(seen("Ada Example", trust=ACCEPT - 0.2), seen("Bo Sample"))).keys() == {"Bo Sample"}


def test_a_doubtful_person_with_a_title_stands_where_nobody_else_is_found() -> None:
    owner, stranger = seen("Nadia Okafor", "Owner", trust=0.4), seen("Tom Aldous", trust=0.4)
    assert list(people(page(owner, stranger))) == ["Nadia Okafor"]
    assert list(people(page(owner, seen("Simon Petrie", "Clerk")))) == ["Simon Petrie"]


def test_a_family_name_on_the_page_of_its_bearer_is_theirs() -> None:
    assert list(people(page(seen("Dave Sheerwater", "President"), seen("Mr. Sheerwater", "graduate", trust=0.6)))) == ["Dave Sheerwater"]
    assert len(people(page(seen("Knut Arne", "Developer"), seen("Arne", "Designer")))) == 2


def test_who_is_on_the_board_and_manages_is_a_manager() -> None:
    board, managers = "https://acme.example/board", "https://acme.example/management"
    on_board = [replace(seen("Neil Aldous", title, url=board), group="board") for title in (None, "Co-founder")]
    found = people(page(*on_board, url=board), page(replace(seen("Neil Aldous", "CEO", url=managers), group="leadership"), url=managers))
    assert found["Neil Aldous"].group == "leadership"


@pytest.mark.parametrize("other", ["Cedar Rapids, Iowa", "Mathematics", "Year 6", "edukacja wczesnoszkolna"])
def test_the_title_whose_words_say_so_wins_over_what_only_stands_in_a_titles_place(other: str) -> None:
    found = people(page(seen("Mia Halvorsen", other), seen("Mia Halvorsen", "Headteacher")))
    assert [title.value for title in found["Mia Halvorsen"].titles] == ["Headteacher", other]


@pytest.mark.parametrize(
    ("less", "more"),
    [("Group Head", "Group Head, Finance & Accounts"), ("Co-Founder", "VP of Engineering"), ("Mitgründerin & Inhaberin", "Leiterin Entwicklung")],
)
def test_a_title_that_says_less_gives_way(less: str, more: str) -> None:
    lists = [page(seen("Jane Roe", less, url=url), url=url) for url in ("https://acme.example/team", "https://acme.example/about")]
    own = "https://acme.example/jane-roe"
    assert people(*lists, page(seen("Jane Roe", more, url=own), url=own))["Jane Roe"].title == fact(more, own)


@pytest.mark.parametrize("place", ["Leeds", "Acme Bank", "Oakline"])
def test_a_title_that_another_page_continues_with_a_place_stays(place: str) -> None:
    lists = [page(seen("Jane Roe", "Chair", url=url), url=url) for url in ("https://acme.example/team", "https://acme.example/about")]
    own = "https://acme.example/jane-roe"
    title = people(*lists, page(seen("Jane Roe", f"Chair, {place}", url=own), url=own))["Jane Roe"].title
    assert title is not None and title.value == "Chair"


def test_an_address_goes_to_whom_it_names() -> None:
    mail = contact("email", "bo.sample@acme.example")
    found = people(page(seen("Ada Example", contacts=(mail,)), seen("Bo Sample")), page(url="https://acme.example/contact", apart=(mail,)))
    assert found["Ada Example"].email is None
    assert found["Bo Sample"].email is not None and found["Bo Sample"].email.fact.value == "bo.sample@acme.example"


def test_what_several_share_is_nobodys() -> None:
    office, desk = contact("phone", "+442079460018"), contact("email", "desk@acme.example")
    found = people(page(*(seen(name, contacts=(office, desk)) for name in ("Ada Example", "Bo Sample", "Cy Specimen"))))
    assert all(p.phone is None and p.email is None for p in found.values())


NAMES = ["Ada Example", "Bo Sample", "Cy Specimen", "A. Example", "Ada B. Example", "Boris Sample", "Ada"]


@given(
    st.lists(st.tuples(st.sampled_from(NAMES), st.sampled_from([None, "Director", "Nurse"]), st.floats(0.1, 0.99), st.integers(0, 2)), max_size=8), st.randoms()
)
@settings(max_examples=80, deadline=None)
def test_order_never_matters(drawn: list[tuple[str, str | None, float, int]], chance: random.Random) -> None:
    urls = [f"https://acme.example/{n}" for n in range(3)]
    readings = [page(*(seen(name, title, url=urls[n], trust=trust) for name, title, trust, at in drawn if at == n), url=urls[n]) for n in range(3)]
    mixed = [Reading(page=r.page, sightings=tuple(chance.sample(r.sightings, len(r.sightings)))) for r in chance.sample(readings, 3)]
    assert merge(readings, ACME) == merge(mixed, ACME)
