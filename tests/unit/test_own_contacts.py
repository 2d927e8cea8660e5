"""Which of a page's addresses and numbers are somebody's own."""

from __future__ import annotations

from datetime import UTC, datetime

import pytest

from research.document import Document
from research.extract.people.drafts import Scan
from research.extract.people.labels import without_contacts
from research.model import Company, Page
from research.reading.page import read

ACME = Company(domain="acme.example", name="Acme", country="GB")


def own(body: str) -> dict[str, list[str]]:
    """Return what the page gives as each person's own."""
    page = Page(url="https://acme.example/team", fetched_at=datetime(2026, 1, 1, tzinfo=UTC))
    found = read(page, f"<html lang=en><h1>Committee</h1>{body}".encode(), ACME)
    return {s.name.value: [c.fact.value for c in s.contacts if not c.shared] for s in found.sightings}


def ways(*cards: tuple[str, str, str], more: str = "") -> frozenset[str]:
    said = "".join(f'<div class=card><h3>{name}</h3><p>{title}</p><a href="mailto:{mail}">{mail}</a></div>' for name, title, mail in cards)
    page = Page(url="https://acme.example/team", fetched_at=datetime(2026, 1, 1, tzinfo=UTC))
    return Scan(Document.parse(f"<html lang=en><h1>Committee</h1>{said}{more}".encode(), page), ACME).ways


PRESS = ("Ingrid Solheim", "Chair", "press@acme.example")
STUDENT = ("Tom Aldous", "Treasurer", "20231907@acme.example")
THIRD = ("Priya Raghunathan", "Secretary", "priya@acme.example")


def test_where_each_has_one_address_a_departments_or_a_number_is_theirs() -> None:
    assert ways(PRESS, STUDENT, THIRD) == {mail for _, _, mail in (PRESS, STUDENT, THIRD)}


@pytest.mark.parametrize("elsewhere", ["<footer>press@acme.example</footer>", "<div class=card><h3>Jane Roe</h3><p>Clerk</p>press@acme.example</div>"])
def test_what_stands_elsewhere_too_is_not(elsewhere: str) -> None:
    assert "press@acme.example" not in ways(PRESS, STUDENT, THIRD, more=elsewhere)


def test_the_houses_box_beside_each_takes_nothing_from_their_own() -> None:
    shared = "<p>office@acme.example</p>"
    cards = "".join(f"<div class=card><h3>{name}</h3><p>{title}</p><p>{mail}</p>{shared}</div>" for name, title, mail in (PRESS, STUDENT, THIRD))
    assert ways(more=cards) == {mail for _, _, mail in (PRESS, STUDENT, THIRD)}


def test_two_people_are_no_custom_and_the_houses_box_is_nobodys() -> None:
    assert ways(PRESS, THIRD) == frozenset()
    assert "info@acme.example" not in ways(PRESS, STUDENT, THIRD, ("Jane Roe", "Clerk", "info@acme.example"))


def test_a_row_of_names_has_its_numbers_in_the_row_below() -> None:
    rows = "<tr><td>{}</td><td>{}</td></tr>"
    names = [
        rows.format("<b>Ingrid Solheim</b><br>Chair", "<b>Tom Aldous</b><br>Treasurer"),
        rows.format("<b>Priya Raghunathan</b><br>Clerk", "<b>Jane Roe</b><br>Warden"),
    ]
    numbers = [rows.format("020 7946 0018", "020 7946 0019"), rows.format("020 7946 0020", "")]
    found = own(f"<table>{names[0]}{numbers[0]}{names[1]}{numbers[1]}</table>")
    assert found == {"Ingrid Solheim": ["+442079460018"], "Tom Aldous": ["+442079460019"], "Priya Raghunathan": ["+442079460020"], "Jane Roe": []}


def test_an_item_that_says_how_to_reach_somebody_is_all_of_their_part() -> None:
    items = ("Ingrid Solheim, Chair: <a href='mailto:ingrid@acme.example'>ingrid@acme.example</a>", "<a href='mailto:hall@acme.example'>hall@acme.example</a>")
    assert own("<ul>" + "".join(f"<li>{item}</li>" for item in items) + "</ul>").get("Ingrid Solheim") == ["ingrid@acme.example"]


def test_a_last_item_ends_with_its_list() -> None:
    people = "".join(f"<li><strong>{name}</strong> – {title}</li>" for name, title in (("Ingrid Solheim", "Chair"), ("Tom Aldous", "Treasurer")))
    below = "<div><h2>How to reach us</h2><p>acme.hall@gmail.com</p><p>Phone: 020 7946 0018</p></div>"
    assert own(f"<div><ul>{people}</ul></div>{below}") == {"Ingrid Solheim": [], "Tom Aldous": []}


def test_a_mailbox_called_by_a_word_of_the_house_is_nobodys_but_its_namesakes() -> None:
    card = "<div><h3>{}</h3><p>Chair</p>{}@{}.com</div>"
    assert own(card.format("Ingrid Solheim", "greenwatch", "greenwatch-aldbury")) == {"Ingrid Solheim": []}
    assert own(card.format("Ingrid Solheim", "solheim", "solheim-homes")) == {"Ingrid Solheim": ["solheim@solheim-homes.com"]}
    assert own(card.format("Ingrid Solheim", "solheim", "solheim")) == {"Ingrid Solheim": ["solheim@solheim.com"]}


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("Chair: Jane Roe (tel. 01234 567890)", "Chair: Jane Roe"),
        ("Warden Jane Roe, jane@acme.example", "Warden Jane Roe"),
        ("Chair: Jane Roe, tel. 01234 567890, jane@acme.example", "Chair: Jane Roe"),
        ("Warden: Jane Roe – ext. 312", "Warden: Jane Roe"),
        ("Pedagog – Jane Roe, tel. 71 555 01 00 wew. 25", "Pedagog – Jane Roe"),
        ("Presidente: Jane Roe - 340 5550116 - jane@acme.example", "Presidente: Jane Roe"),
        ("Founded by Jane Roe in 1999", "Founded by Jane Roe in 1999"),
        ("Warden of the Hall, 1998 - 2004", "Warden of the Hall, 1998 - 2004"),
        ("Room 2014", "Room 2014"),
    ],
)
def test_contacts_at_the_end_are_no_part_of_what_is_said(text: str, said: str) -> None:
    assert without_contacts(text) == said


def test_a_name_behind_an_office_that_no_list_knows_is_borne_out_by_its_address() -> None:
    lines = ("2nd Hall Keeper: Jane Roe (jane.roe@", "Chair: Ingrid Solheim (ingrid.solheim@", "Opening hours: Summer Fete (fete@")
    found = own("".join(f"<p>{line}acme.example)</p>" for line in lines))
    assert found.get("Jane Roe") == ["jane.roe@acme.example"] and found.get("Ingrid Solheim") == ["ingrid.solheim@acme.example"] and "Summer Fete" not in found


def test_what_follows_a_card_is_part_of_it_where_the_page_is_made_so() -> None:
    people = (("Ingrid Solheim", "Chair", "020 7946 0018"), ("Tom Aldous", "Treasurer", "020 7946 0019"), ("Priya Raghunathan", "Clerk", "020 7946 0020"))
    cards = "".join(f"<p><strong>{name}</strong><br>{title}</p><ul><li>Office: {phone}</li><li>Room 4</li></ul>" for name, title, phone in people)
    assert own(f"{cards}<p>Write to us: acme.hall@gmail.com</p>") == {
        "Ingrid Solheim": ["+442079460018"],
        "Tom Aldous": ["+442079460019"],
        "Priya Raghunathan": ["+442079460020"],
    }


def test_what_follows_the_last_card_alone_is_not() -> None:
    cards = "".join(f"<p><strong>{name}</strong><br>{title}</p>" for name, title in (("Ingrid Solheim", "Chair"), ("Tom Aldous", "Treasurer")))
    assert own(f"{cards}<ul><li>Phone: 020 7946 0018</li><li>acme.hall@gmail.com</li></ul>") == {"Ingrid Solheim": [], "Tom Aldous": []}


@pytest.mark.parametrize(("path", "theirs"), [("people/jane-roe", ["jane.roe@uni-arlen.de"]), ("people", [])])
def test_an_address_in_another_part_of_the_page_is_theirs_where_the_page_is_named_after_them(path: str, theirs: list[str]) -> None:
    page = Page(url=f"https://law.example/{path}", fetched_at=datetime(2026, 1, 1, tzinfo=UTC))
    body = "<main><h1>Jane Roe</h1><h3>Professor of Law</h3></main><aside><p>Hall 3</p><p>jane.roe@uni-arlen.de</p></aside>"
    found = read(page, f"<html lang=en>{body}".encode(), ACME).sightings
    assert [c.fact.value for s in found if s.name.value == "Jane Roe" for c in s.contacts] == theirs


@pytest.mark.parametrize("domain", ["acme.example", "sister.example", "acme.org", "uni-arlen.de"])
def test_an_address_in_their_own_card_is_theirs_on_whatever_domain(domain: str) -> None:
    cards = "".join(
        f"<div class=card><h3>{name}</h3><p>{title}</p><p>{local}@{domain}</p></div>"
        for name, title, local in (("Jane Roe", "Treasurer", "jane.roe"), ("Tom Aldous", "Secretary", "t.aldous"))
    )
    assert own(cards) == {"Jane Roe": [f"jane.roe@{domain}"], "Tom Aldous": [f"t.aldous@{domain}"]}


@pytest.mark.parametrize("host", ["acme.org", "acme.example"])
def test_a_language_of_one_land_tells_how_its_numbers_are_read(host: str) -> None:
    page = Page(url=f"https://{host}/munkatarsak", fetched_at=datetime(2026, 1, 1, tzinfo=UTC))
    body = "<h1>Munkatársak</h1><div class=card><h3>Varró Károly</h3><p>igazgató</p><p>Telefon: 29/555-201</p></div>"
    found = read(page, f"<html lang=hu>{body}".encode(), Company(domain=host)).sightings
    assert [c.fact.value for s in found for c in s.contacts] == ["+3629555201"]


@pytest.mark.parametrize("label", ["טל: ", "טל. ", "טלפון: "])
def test_a_telephones_label_that_is_a_given_name_too_is_nobody(label: str) -> None:
    cards = "".join(
        f"<div class=card><h3>{name}</h3><p>{title}</p><p>{label}{phone}</p></div>"
        for name, title, phone in (("שרה לוי", "מנהלת", "03-6355201"), ("דוד כהן", "מנהל", "03-6355202"))
    )
    page = Page(url="https://acme.org/team", fetched_at=datetime(2026, 1, 1, tzinfo=UTC))
    found = read(page, f"<html lang=he><h1>הצוות</h1>{cards}".encode(), Company(domain="acme.org")).sightings
    assert {s.name.value: [c.fact.value for c in s.contacts] for s in found} == {"שרה לוי": ["+97236355201"], "דוד כהן": ["+97236355202"]}


def test_the_person_whom_a_page_is_about_has_each_contact_once_in_a_sighting() -> None:
    page = Page(url="https://acme.example/team/jane-roe", fetched_at=datetime(2026, 1, 1, tzinfo=UTC))
    card = "<div class=card><h1>Jane Roe</h1><p>Head of Sales</p><a href='mailto:jane.roe@acme.example'>jane.roe@acme.example</a></div>"
    found = read(page, f"<html lang=en><title>Jane Roe – Acme</title>{card}<p>Jane joined Acme in 2019.</p>".encode(), ACME)
    told = [[c.fact.value for c in s.contacts] for s in found.sightings if s.contacts]
    assert told
    assert all(len(each) == len(set(each)) for each in told)


def test_a_line_that_calls_a_name_something_begins_its_own_part() -> None:
    lines = ("Chair:</b> Ingrid Solheim, tel. 020 7946 0018", "Clerk:</b> Tom Aldous - tom@acme.example", "Warden:</b> Priya Raghunathan")
    assert own(f"<p>{'<br>'.join(f'<b>{line}' for line in lines)}</p>") == {
        "Ingrid Solheim": ["+442079460018"],
        "Tom Aldous": ["tom@acme.example"],
        "Priya Raghunathan": [],
    }


def test_the_next_card_is_nobodys_here_though_no_name_in_it_is_known() -> None:
    card = "<div class=col><h3>{}</h3><p>Realtor</p><p>{}</p></div>"
    rows = (("Ingrid Solheim", "020 7946 0018"), ("Tom Aldous", "020 7946 0019")), (("The Winsletts &amp; Sons Team", "020 7946 0020"), ("Jane Roe", ""))
    found = own("".join(f"<div class=row>{''.join(card.format(*each) for each in row)}</div>" for row in rows))
    assert found == {"Ingrid Solheim": ["+442079460018"], "Tom Aldous": ["+442079460019"], "Jane Roe": []}


def test_an_address_that_a_script_writes_within_a_line_belongs_to_that_line() -> None:
    def cloaked(local: str) -> str:
        script = f"document.getElementById('cloak{local}').innerHTML = '{local}' + '&#64;acme.example';"
        return f"<span id=cloak{local}>Protected from spambots.</span><script>{script}</script>"

    people = (("Chair", "Ingrid Solheim", "solheim"), ("Warden of the Hall", "Tom Aldous", "aldous"), ("Clerk", "Priya Raghunathan", "priya"))
    items = "".join(f"<li><strong>{title}:</strong> Mrs {name} – {cloaked(local)}</li>" for title, name, local in people)
    assert own(f"<ul>{items}</ul>") == {name: [f"{local}@acme.example"] for _, name, local in people}


@pytest.mark.parametrize("elsewhere", ["", "<footer>Tel. +44 20 7946 0018</footer>"])
def test_a_number_beside_an_address_that_bears_a_name_is_no_companys_unless_it_stands_elsewhere(elsewhere: str) -> None:
    page = Page(url="https://acme.example/contact", fetched_at=datetime(2026, 1, 1, tzinfo=UTC), link_kind="contact")
    card = "<div><h3>Ingrid Solheim</h3><p>Press Officer</p><p>Tel. +44 20 7946 0018</p><p>ingrid.solheim@acme.example</p></div>"
    found = read(page, f"<html lang=en><h1>Press contact</h1>{card}{elsewhere}".encode(), ACME)
    assert {fact.fact.value for fact in found.company if fact.kind == "phone"} == ({"+442079460018"} if elsewhere else set())


def test_people_in_one_cell_have_the_addresses_beside_them_that_bear_their_names() -> None:
    rows = "<tr><th>Office<th>Name<th>E-mail</tr><tr><td>Chair<td>Ingrid Solheim<td>solheim@acme.example</tr>"
    several = "<tr><td>Wardens<td>Mr Tom Aldous<br>Mrs Priya Raghunathan<td>t.aldous@acme.example<br>p.raghunathan@acme.example</tr>"
    assert own(f"<table>{rows}{several}</table>") == {
        "Ingrid Solheim": ["solheim@acme.example"],
        "Tom Aldous": ["t.aldous@acme.example"],
        "Priya Raghunathan": ["p.raghunathan@acme.example"],
    }
