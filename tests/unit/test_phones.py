"""Telephones: links and words, countries, extensions; and the numbers that are something else."""

from __future__ import annotations

from datetime import UTC, datetime

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from research.document import Document
from research.extract.contacts.phones import phones, read_phone
from research.model import Page


def page(body: str | bytes) -> Document:
    raw = body.encode() if isinstance(body, str) else body
    return Document.parse(raw, Page(url="https://acme.com/team", fetched_at=datetime(2026, 1, 2, tzinfo=UTC)))


@pytest.mark.parametrize(
    ("body", "country", "value", "printed"),
    [
        ('<a href="tel:+44%2020%207946%200018">call</a>', None, "+442079460018", "+44 20 7946 0018"),
        ('<a href="tel:02079460018">020 7946 0018</a>', "GB", "+442079460018", "020 7946 0018"),
        ("<p>Tel.: (020) 7946 0018 ext. 4</p>", "GB", "+442079460018;ext=4", "(020) 7946 0018 ext. 4"),
        ("<p>T: 030 901820</p>", "DE", "+4930901820", "030 901820"),
        ("<p>201-555-0123</p>", None, "+12015550123", "201-555-0123"),
        ("<p>Phone</p><p>+46 (0)8 123 456 78</p>", None, "+46812345678", "+46 (0)8 123 456 78"),
        ("<p>Call 1-800-GO-FEDEX today</p>", None, "+18004633339", "1-800-GO-FEDEX"),
        ("<p>Phone: 12345-678</p>", None, "12345-678", "12345-678"),
        ("<p>Tel.: ++49 (0)30 / 90 18 20</p>", None, "+4930901820", "++49 (0)30 / 90 18 20"),
        ("<p>jane@acme.org – 020 7946 0018</p>", "GB", "+442079460018", "020 7946 0018"),
        ("<p>Telefon: 06 29/555-201</p>", "HU", "+3629555201", "06 29/555-201"),
        ("<p>tel.: 475 555 201/12</p>", "CZ", "+420475555201", "475 555 201"),
        ("<p>Tel: 0 (212) 355 20 10 / 1234</p>", "TR", "+902123552010", "0 (212) 355 20 10"),
        ("<p>tel. (0-22) 555 20 10</p>", "PL", "+48225552010", "(0-22) 555 20 10"),
        ("<p>tel. 0 22/555 20 10</p>", "PL", "+48225552010", "0 22/555 20 10"),
        ("<p>(11) 3555-2010</p>", "BR", "+551135552010", "(11) 3555-2010"),
        ("<p>Marta Roe - 340 5550116 - roe@acme.org</p>", "IT", "+393405550116", "340 5550116"),
        ("<p>Silvano Roe (diacono) - 045 7103344</p>", "IT", "+390457103344", "045 7103344"),
        ("<p>Tlfno: 955 551 201</p>", "ES", "+34955551201", "955 551 201"),
        ("<p>Telefone geral: (54) 3555-3200</p>", "BR", "+555435553200", "(54) 3555-3200"),
        ("<dd><a href=tel:9035550161>(903) 555-0161</a> ext. 161</dd>", None, "+19035550161;ext=161", "(903) 555-0161 ext. 161"),
        ("<a href=tel:07573954359><i class=phone></i>954359</a>", "DE", "+497573954359", "954359"),
        ("<p>Director<br>415- 555-0132 ext. 1300</p>", None, "+14155550132;ext=1300", "415- 555-0132 ext. 1300"),
        ("<p>Director, 415- 555-0132 ext. 1300</p>", "US", "+14155550132;ext=1300", "415- 555-0132 ext. 1300"),
    ],
)
def test_reads_numbers(body: str, country: str | None, value: str, printed: str) -> None:
    document = page(body)
    (found,) = phones(document, None, country)
    assert (found.fact.value, found.printed) == (value, printed)
    assert document.holds(found.fact.evidence[0].quote)


@pytest.mark.parametrize(
    "body",
    [
        "<p>Fax: 201-555-0123</p>",
        "<p>Fax</p><p>201-555-0123</p>",
        '<p>Fax <a href="tel:2015550123">201-555-0123</a></p>',
        "<p>VAT 123 456 7890</p>",
        "<p>IBAN DE89 3704 0044 0532 0130 00</p>",
        "<p>12.05.2020 and 2015 - 2019 and 2020-05-12</p>",
        "<p>Open 09.00 - 17.30</p>",
        "<p>2021 - 2024</p><p>2016 - 2024</p><p>2020 - 2024</p>",
        "<p>1.200.000 users, 10,000,000 files</p>",
        "<p>123-456-7890</p>",
        "<p>pp. 1185–1191 (2016)</p>",
        "<p>Journal of Acids 25 (11) 3555-3562</p>",
        "<p>Louisville, KY 40202-1234</p>",
        "<p>10.0.12.115</p>",
        "<p>ISBN 978-3-16-148410-0</p>",
    ],
)
@pytest.mark.parametrize("country", ["US", "DE", "SE"])
def test_stays_silent_on_other_numbers(body: str, country: str) -> None:
    assert phones(page(body), None, country) == ()


def test_several_numbers_of_one_line() -> None:
    found = phones(page("<p>Phone: 020 7946 0018 / 020 7946 0019, Fax: 020 7946 0020</p>"), None, "GB")
    assert [c.fact.value for c in found] == ["+442079460018", "+442079460019"]


def test_toll_free_and_switchboard_lines_are_shared_and_direct_ones_are_not() -> None:
    found = phones(page("<p>Switchboard: 201-555-0123</p><p>Direct: 201-555-0124</p><p>(800) 555-0125</p>"), None, "US")
    assert [(c.fact.value[-4:], c.shared) for c in found] == [("0123", True), ("0124", False), ("0125", True)]


def test_a_country_that_does_not_fit_keeps_the_printed_form() -> None:
    (found,) = phones(page("<p>Tel: 018-471 48 45</p>"), None, "US")
    assert found.fact.value == found.printed == "018-471 48 45"


@settings(max_examples=150, deadline=None)
@given(st.text(alphabet="0123456789+()-./ extTelFax:\n·", max_size=60), st.sampled_from([None, "US", "DE", "NO", "JP", "XX", ""]))
def test_never_raises_and_every_quote_is_in_the_page(said: str, country: str | None) -> None:
    document = page(f"<p>{said}</p><a href='tel:{said}'>{said[:20]}</a>")
    for contact in phones(document, None, country):
        assert document.holds(contact.fact.evidence[0].quote)
    number = read_phone(said, country)
    assert number is None or number.value.startswith("+")


def column(header: str, *cells: str, above: str = "<p>Main office: 903-555-0150, fax: 903-555-0151</p>", country: str = "US") -> list[tuple[str, str]]:
    """Return (value, printed form) of the numbers of a table that has such a column, and of no others."""
    rows = "".join(f"<tr><td>Jane Roe</td><td>{cell}</td></tr>" for cell in cells)
    document = page(f"{above}<table><tr><td>Name</td><td>{header}</td></tr>{rows}</table>")
    (table,) = document.elements("table")
    return [(contact.fact.value, contact.printed) for contact in phones(document, table, country)]


def test_a_column_of_faxes_holds_no_telephones() -> None:
    assert column("Direct fax", "903-555-0190", "903-555-0191") == []
    assert [value for value, _ in column("Direct line", "903-555-0190")] == ["+19035550190"]
    assert [value for value, _ in column("Phone/Fax", "903-555-0190")] == ["+19035550190"]


@pytest.mark.parametrize("header", ["Ext.", "Phone Ext", "Durchwahl", "Nr interno", "Telefon wewn."])
def test_a_column_of_extensions_holds_desks_of_the_number_above(header: str) -> None:
    assert column(header, "1105", "", "x12", "see office") == [
        ("+19035550150;ext=1105", "903-555-0150 ext. 1105"),
        ("+19035550150;ext=12", "903-555-0150 ext. 12"),
    ]
    assert column(header, "1105", above="") == []


def test_an_extension_stands_in_place_of_the_houses_zero() -> None:
    above = "<p>Telefon: 07471 / 9300-0, Telefax: 07471 / 9300-40</p>"
    assert column("Durchwahl", "9300-11", "-12", "13", "8100-14", above=above, country="DE") == [
        ("+497471930011", "07471 / 9300-11"),
        ("+497471930012", "07471 / 9300-12"),
        ("+497471930013", "07471 / 9300-13"),
    ]


def test_columns_that_are_called_otherwise_hold_no_desks() -> None:
    assert column("Ext. price", "1105") == column("Room", "1105") == []


def test_lines_of_several_bare_numbers_of_one_length_are_telephones() -> None:
    document = page("<p>98109-19282</p><p>94153-39652, 99172-81225</p><p>91646-03034</p>")
    assert [contact.fact.value for contact in phones(document)] == ["98109-19282", "94153-39652", "99172-81225", "91646-03034"]
