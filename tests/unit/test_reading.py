"""Reading a page: the laws that must never break, and who belongs to the company."""

from __future__ import annotations

from datetime import UTC, datetime

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from research.document import Document
from research.extract.people.context import of_strangers
from research.model import Company, Page, Reading, Sighting
from research.reading.page import read

ACME = Company(domain="acme.example", name="Acme", country="GB")


def page_of(url: str = "https://acme.example/team", **about: str) -> Page:
    return Page(url=url, fetched_at=datetime(2026, 1, 1, tzinfo=UTC), **about)  # type: ignore[arg-type]  # tests pass literals


def reading(body: str, url: str = "https://acme.example/team", **about: str) -> Reading:
    return read(page_of(url, **about), body.encode(), ACME)


def by_name(found: Reading) -> dict[str, Sighting]:
    best: dict[str, Sighting] = {}
    for s in sorted(found.sightings, key=lambda s: s.trust):
        best[s.name.value] = s
    return best


def card(name: str, title: str, more: str = "") -> str:
    return f'<div class="team-member"><img src="x.jpg" alt="{name}"><h3>{name}</h3><p>{title}</p>{more}</div>'


TEAM = (
    "<html lang=en><title>Our team | Acme</title><body><main><h1>Our team</h1>"
    + card("Ingrid Solheim", "Head of Data", '<a href="mailto:ingrid.solheim@acme.example"></a><a href="https://www.linkedin.com/in/ingrid-solheim"></a>')
    + card("Tomás Echeverría", "Senior Data Engineer", '<p>Tel: +44 20 7946 0018</p><a href="/team/tomas-echeverria">More</a>')
    + card("Priya Raghunathan", "Product Manager")
    + "</main></body></html>"
)


def test_contacts_and_profile_stand_with_their_person() -> None:
    people = by_name(reading(TEAM))
    values = {name: {c.kind: c.fact.value for c in s.contacts} for name, s in people.items()}
    assert values["Ingrid Solheim"] == {"email": "ingrid.solheim@acme.example", "linkedin": "https://www.linkedin.com/in/ingrid-solheim"}
    assert values["Tomás Echeverría"] == {"phone": "+442079460018"}
    assert values["Priya Raghunathan"] == {}
    assert people["Tomás Echeverría"].profile_url is not None and people["Tomás Echeverría"].profile_url.value == "https://acme.example/team/tomas-echeverria"


def test_headings_give_the_group() -> None:
    body = (
        "<html lang=en><body><h1>People</h1><h2>Board of directors</h2>"
        + card("Eleanor Whitcombe", "Chair")
        + card("Rashid Al-Amin", "Treasurer")
        + "</body></html>"
    )
    assert {s.group for s in reading(body).sightings} == {"board"}


def test_clients_in_testimonials_are_trusted_less_than_staff() -> None:
    words = "<blockquote>“They saved us months.”<p><strong>Brendan Okafor</strong>, CTO, Globex</p></blockquote>"
    quote = f'<section class="testimonials"><h2>What our clients say</h2>{words}</section>'
    people = by_name(reading(TEAM.replace("</main>", f"</main>{quote}")))
    assert people["Ingrid Solheim"].trust > 0.5
    assert people.get("Brendan Okafor") is None or people["Brendan Okafor"].trust < 0.5


@pytest.mark.parametrize("heading", ["Meet your AI team", "Trusted by industry leaders", "Our investors", "About the author"])
def test_headings_of_strangers_are_worse_than_none(heading: str) -> None:
    cards = [(f"<div class=tile><h3>{name}</h3><p>{title}</p></div>") for name, title in (("Ingrid Solheim", "Sales Director"), ("Tom Aldous", "Analyst"))]
    said, plain = (by_name(reading(f"<html lang=en><h1>Acme</h1><h2>{text}</h2>{''.join(cards)}", "https://acme.example/")) for text in (heading, "Hello"))
    assert all(said[name].trust < plain[name].trust and said[name].trust < 0.5 and said[name].group == "other" for name in ("Ingrid Solheim", "Tom Aldous"))


@pytest.mark.parametrize(("heading", "strangers"), [("Partners & Associates", False), ("Learn about the Partners", False), ("Our partners", True)])
def test_partners_beside_associates_are_a_firms_own(heading: str, strangers: bool) -> None:
    assert of_strangers(heading) == strangers


def test_a_story_set_as_a_heading_announces_nobody() -> None:
    story = "<h2>Our clients have trusted us since 1987, when the first office opened above a bakery in the old town, and we thank them for it every day.</h2>"
    cards = "".join(f"<div class=tile><h3>{name}</h3><p>Attorney</p></div>" for name in ("Ingrid Solheim", "Tom Aldous"))
    found = by_name(reading(f"<html lang=en><h1>Our team</h1>{story}{cards}"))
    assert all(found[name].trust >= 0.5 and found[name].group == "team" for name in ("Ingrid Solheim", "Tom Aldous"))


def test_the_address_of_a_page_tells_leaders_where_its_heading_says_team() -> None:
    found = by_name(reading(TEAM, "https://acme.example/about/management-team"))
    assert found["Ingrid Solheim"].group == "leadership"


def test_whoever_answers_for_a_company_is_read_off_its_imprint() -> None:
    body = "<html lang=de><h1>Impressum</h1><p>Acme GmbH<br>Hauptstr. 5</p><p>Geschäftsführer: Katrin Obermeier und Jörg Wolters</p>"
    found = by_name(reading(body, "https://acme.example/impressum", link_kind="imprint"))
    assert all(found[name].trust >= 0.5 for name in ("Katrin Obermeier", "Jörg Wolters"))


def test_titles_in_a_language_off_the_shelf_are_told_by_their_place() -> None:
    people = (("Matti Virtanen", "Toimitusjohtaja"), ("Liisa Korhonen", "Myyntipäällikkö"), ("Pekka Laine", "Asiakaspalvelu"))
    found = by_name(reading("<html lang=fi><h1>Yhteystiedot</h1>" + "".join(card(name, title) for name, title in people)))
    assert {name: sighting.title.value for name, sighting in found.items() if sighting.title} == dict(people)


def test_an_address_that_fits_is_theirs_though_a_department_might_have_it() -> None:
    found = by_name(reading(TEAM.replace("</main>", card("Jo Post", "Clerk", '<a href="mailto:jo.post@acme.example">write</a>') + "</main>")))
    assert [contact.fact.value for contact in found["Jo Post"].contacts if not contact.shared] == ["jo.post@acme.example"]


def test_titles_held_elsewhere_are_marked() -> None:
    body = (
        "<html lang=en><body><h1>Board of directors</h1>"
        + card("Eleanor Whitcombe", "Chief Financial Officer, Globex Health")
        + card("Rashid Al-Amin", "Chair")
        + "</body></html>"
    )
    people = by_name(reading(body, "https://acme.example/board"))
    assert people["Eleanor Whitcombe"].external and not people["Rashid Al-Amin"].external


def test_name_and_title_without_separator_part_where_the_link_said_so() -> None:
    body = "<html lang=en><title>Ulrika Stenmark</title><body><main><h3>Ulrika Stenmark ZBQ expert</h3><p>Tel 020 7946 0018</p></main></body></html>"
    found = by_name(reading(body, "https://acme.example/staff/ulrika-stenmark", expects="Ulrika Stenmark", link_kind="profile"))
    assert found["Ulrika Stenmark"].title is not None and found["Ulrika Stenmark"].title.value == "ZBQ expert"


def test_a_page_gives_the_whole_name_of_whom_links_call_by_the_first() -> None:
    body = "<html lang=en><title>Ulrika</title><body><main><h1>Ulrika Stenmark</h1><p>Head of Design</p><h3>Ulrika Designer</h3></main></body></html>"
    found = by_name(reading(body, "https://acme.example/ulrika", expects="Ulrika", link_kind="profile"))
    assert found["Ulrika Stenmark"].title is not None and found["Ulrika Stenmark"].title.value == "Head of Design"


def test_unknown_first_names_are_read_among_known_ones() -> None:
    cards = "".join(card(name, "Developer") for name in ("Anna", "Peter", "Maria", "Thomas", "Julia", "Zwikko"))
    names = {s.name.value for s in reading(f"<html lang=en><body><h1>Team</h1>{cards}</body></html>").sightings}
    assert {"Anna", "Peter", "Zwikko"} <= names


@pytest.mark.parametrize(("body", "shell"), [("<body><div id=app></div><script src=app.js></script></body>", True), (TEAM, False)])
def test_shells_are_told_from_pages(body: str, shell: bool) -> None:
    assert reading(body).is_shell is shell


def quotes(found: Reading) -> list[str]:
    facts = [s.name for s in found.sightings] + [s.title for s in found.sightings if s.title] + [c.fact for s in found.sightings for c in s.contacts]
    facts += [c.fact for c in found.contacts] + [f.fact for f in found.company]
    return [e.quote for fact in facts for e in fact.evidence]


PIECES = st.lists(
    st.sampled_from(
        [
            "<h3>",
            "</h3>",
            "<p>",
            "</p>",
            "<div class=card>",
            "</div>",
            "<br>",
            "Ingrid Solheim",
            "Dr. Kofi Mensah, PhD",
            "Head of Data",
            "kofi.mensah@acme.example",
            "+44 20 7946 0018",
            "“Great!”",
            "Our team",
        ]
    ),
    max_size=40,
)


@given(PIECES)
@settings(max_examples=120, deadline=None)
def test_every_quote_stands_in_its_page(pieces: list[str]) -> None:
    body = "<html lang=en><body>" + " ".join(pieces)
    document = Document.parse(body.encode(), page_of())
    for quote in quotes(reading(body)):
        assert document.holds(quote), quote


@given(st.binary(max_size=300), st.sampled_from(["text/html", "application/json", "application/javascript", "image/png"]))
@settings(max_examples=100, deadline=None)
def test_nothing_raises_on_any_bytes(body: bytes, kind: str) -> None:
    read(page_of(content_type=kind), body, ACME)
