"""Boards: which titles are offices to which somebody is elected, and which are held elsewhere."""

from __future__ import annotations

import pytest

from research.extract.people.context import is_external, is_office
from research.model import Company

COMPANY = Company(domain="harrowmere.com", name="Harrowmere Instruments")


@pytest.mark.parametrize(
    "text",
    [
        "Hon. Treasurer", "Vice-President", "Secretario Suplente", "Kassenwartin", "1. Vorsitzende", "Næstformand", "Ordförande", "Wiceprezes", "Alelnök",
        "Заместитель председателя", "副会長",
    ],
)
def test_an_office_to_which_somebody_is_elected_is_known_in_its_language(text: str) -> None:
    assert is_office(text)


@pytest.mark.parametrize("text", ["Sales Manager", "Leiterin Einkauf", "She was elected treasurer of the society in May", "Contabile"])
def test_a_post_or_a_sentence_is_no_office(text: str) -> None:
    assert not is_office(text)


@pytest.mark.parametrize(
    "title", ["Chair", "Vice Chair of the Board", "Trustee", "Mitglied des Aufsichtsrats", "Membre du conseil", "Medlem", "Director, Harrowmere Instruments"]
)
def test_a_seat_on_the_board_is_held_here(title: str) -> None:
    assert not is_external(title, "board", COMPANY)


@pytest.mark.parametrize("title", ["Managing Partner, Oakline Capital", "Vice President of Finance at Oakline", "Professorin für Statik", "Kirurg"])
def test_what_a_member_of_the_board_does_for_a_living_is_held_elsewhere(title: str) -> None:
    assert is_external(title, "board", COMPANY)
    assert not is_external(title, "team", COMPANY)
