"""Nearness of meaning: words of many languages, words unknown as a whole, and what is not known at all."""

import math

import pytest

from research.languages.meanings import TABLE, centre, cosine, meaning, nearness


@pytest.mark.parametrize(
    ("text", "nearer", "than"),
    [
        ("Bookkeeper", "Head of Accounting", "Head of Software Engineering"),
        ("Sachbearbeiter Buchhaltung", "Head of Accounting", "Head of Software Engineering"),
        ("Vertriebsleiter", "Sales Manager", "Nursing Manager"),
        ("satış müdürü", "Sales Manager", "Nursing Manager"),
        ("účetní", "Accountant", "Nurse"),
        ("Υπεύθυνος Πωλήσεων", "Sales Manager", "Quality Manager"),
        ("财务总监", "Finance Director", "Engineering Director"),
        ("영업부장", "Sales Manager", "Quality Manager"),
        ("מנהל מכירות", "Sales Manager", "Quality Manager"),
        ("hemşire", "Nurse", "Lawyer"),
    ],
)
def test_the_nearer_in_meaning(text: str, nearer: str, than: str) -> None:
    assert nearness(text, nearer) > nearness(text, than) + 0.05


def test_a_text_is_nearest_to_itself_whatever_its_case_and_accents() -> None:
    assert nearness("Ingénieur Qualité", "INGENIEUR QUALITE") == pytest.approx(1.0)


def test_an_unknown_compound_is_read_by_its_parts() -> None:
    assert nearness("Kundenserviceteamleitung", "Kundenservice") > nearness("Kundenserviceteamleitung", "Forschung")


@pytest.mark.parametrize("text", ["", "  ", "42 / 7", "§§§", "qzxw"])
def test_nothing_known_is_no_meaning(text: str) -> None:
    assert meaning(text) is None
    assert nearness(text, "Engineer") == 0.0


def test_meanings_are_of_length_one() -> None:
    found = meaning("Head of People Operations")
    assert found is not None and math.isclose(math.hypot(*found), 1.0)


def test_a_centre_is_nearer_to_its_kind() -> None:
    titles, links = centre(["müdür", "inženýr", "accountant", "Geschäftsführer"]), centre(["hakkımızda", "o nás", "about us", "über uns"])
    found = meaning("διευθυντής")
    assert titles and links and found and cosine(found, titles) > cosine(found, links)


def test_the_table_is_small() -> None:
    assert TABLE.stat().st_size <= 4_000_000
