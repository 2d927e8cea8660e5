"""Inferred addresses: by the company's own published ones, with the evidence counted, and never surer than it allows."""

from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from research.people import email_patterns
from research.people.email_patterns import CAP, CAP_WITHOUT_EVIDENCE, MIN_CHANCE, Colleagues, infer

DOTTED = [("Ann Lee", "ann.lee@acme.com"), ("Robert Stone", "robert.stone@acme.com"), ("Maria Silva", "maria.silva@acme.com")]


@pytest.mark.parametrize(
    ("published", "name", "address"),
    [
        (DOTTED, "Jane Roe", "jane.roe@acme.com"),
        ([("Ann Lee", "alee@acme.com"), ("Robert Stone", "rstone@acme.com")], "Jane Roe", "jroe@acme.com"),
        ([("Ann Lee", "lee.a@acme.com"), ("Robert Stone", "stone.r@acme.com")], "Jane Roe", "roe.j@acme.com"),
        ([("Jörg Müller", "joerg.mueller@acme.com")], "Käthe Schön", "kaethe.schoen@acme.com"),
        ([("Jörg Müller", "jorg.muller@acme.com")], "Käthe Schön", "kathe.schon@acme.com"),
        ([("Jan van den Berg", "j.vandenberg@acme.com")], "Ann de Vries", "a.devries@acme.com"),
        ([("Jan van den Berg", "jan.berg@acme.com")], "Ann de Vries", "ann.vries@acme.com"),
        ([("Robert Stone", "bob.stone@acme.com"), *DOTTED[::2]], "Jane Roe", "jane.roe@acme.com"),
        ([("Ann Lee", "ann@acme.com"), ("Robert Stone", "robert@acme.com")], "Jane Roe", "jane@acme.com"),
    ],
)
def test_follows_the_companys_template_and_habits(published: list[tuple[str, str]], name: str, address: str) -> None:
    inferred = infer("acme.com", published, name)
    assert inferred is not None
    assert inferred.address == address
    assert MIN_CHANCE <= inferred.chance <= CAP


def test_says_what_it_counted() -> None:
    inferred = infer("acme.com", [*DOTTED, ("Tom Hill", "thill@acme.com")], "Jane Roe")
    assert inferred is not None
    assert inferred.because == "first.last, as 3 of 4 published addresses of acme.com"


def test_more_evidence_makes_surer_and_contradiction_less_sure() -> None:
    chances = [result.chance for n in (1, 2, 3) if (result := infer("acme.com", DOTTED[:n], "Jane Roe"))]
    assert chances == sorted(chances) and len(set(chances)) == 3
    mixed = infer("acme.com", [*DOTTED, ("Tom Hill", "thill@acme.com")], "Jane Roe")
    assert mixed is not None and mixed.chance < chances[-1]


def test_without_evidence_it_guesses_only_when_asked_and_under_the_cap() -> None:
    shared = [("Ann Lee", "info@acme.com"), ("Bo Roe", "bo.roe@gmail.com")]
    assert infer("acme.com", shared, "Jane Roe") is None
    guess = infer("acme.com", shared, "Jane Roe", guess=True)
    assert guess is not None
    assert guess.address == "jane.roe@acme.com"
    assert guess.chance <= CAP_WITHOUT_EVIDENCE
    assert "publishes no address" in guess.because


def test_an_address_that_is_somebodys_already_is_nobody_elses() -> None:
    assert infer("acme.com", [("Ann Lee", "alee@acme.com"), ("Robert Stone", "rstone@acme.com")], "Alan Lee") is None


def test_namesakes_share_the_chance() -> None:
    published = [("Ann Lee", "alee@acme.com"), ("Robert Stone", "rstone@acme.com")]
    alone, shared = infer("acme.com", published, "Jane Roe"), infer("acme.com", published, "Jane Roe", colleagues=Colleagues(["Jane Roe", "John Roe"]))
    assert alone is not None and shared is not None
    assert shared.chance == pytest.approx(alone.chance / 2, abs=0.001)
    assert "2 people here" in shared.because


def test_uses_the_host_at_which_the_company_really_writes() -> None:
    inferred = infer("acme-holdings.com", [("Ann Lee", "ann.lee@acme.com"), ("Robert Stone", "robert.stone@acme.com")], "Jane Roe")
    assert inferred is not None and inferred.address == "jane.roe@acme.com"


def test_names_without_latin_letters_get_none() -> None:
    assert infer("acme.com", DOTTED, "山田 太郎") is None


def test_is_calibrated_where_half_the_company_writes_otherwise() -> None:
    names = [f"{given} {family}" for given in ("Ann", "Robert", "Maria", "Paul") for family in ("Lee", "Stone", "Silva", "Hill", "Berg")]
    published = [(n, f"{n.split()[0]}.{n.split()[1]}@acme.com".lower() if i % 2 else f"{n[0]}{n.split()[1]}@acme.com".lower()) for i, n in enumerate(names)]
    results = [(infer("acme.com", published[:i] + published[i + 1 :], name), address) for i, (name, address) in enumerate(published)]
    told = [(r.chance, r.address == address) for r, address in results if r is not None]
    assert told
    assert abs(sum(chance for chance, _ in told) / len(told) - 0.5) < 0.15


@settings(max_examples=60, deadline=None)
@given(st.lists(st.tuples(st.text(max_size=20), st.text(max_size=30)), max_size=4), st.text(max_size=25), st.booleans())
def test_never_raises(published: list[tuple[str, str]], name: str, guess: bool) -> None:
    email_patterns.learn.cache_clear()
    inferred = infer("acme.com", published, name, guess=guess)
    assert inferred is None or 0.0 < inferred.chance <= CAP
