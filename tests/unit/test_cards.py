"""What stands in a card, a row or a line that has its person is that person's: towns, offices, products, buttons, columns, inner items."""

from __future__ import annotations

import codecs
from datetime import UTC, datetime

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from research.extract.names.recognise import read_name
from research.model import Company, Page, Person
from research.people.merge import merge
from research.reading.page import read

ACME = Company(domain="acme.example", name="Acme", country="GB")
STAFF = {"Solveig Aasland": "Head of Engineering", "Rupert Kingsley": "Sales Director", "Hanneke Oosterhof": "Product Manager", "Tobias Lindqvist": "Data Lead"}


def persons(body: str, lang: str = "en") -> dict[str, Person]:
    """Return the people of one team page by name."""
    page = Page(url="https://acme.example/team/", fetched_at=datetime(2026, 1, 1, tzinfo=UTC), content_type="text/html; charset=utf-8", link_kind="team")
    source = f'<html lang="{lang}"><body><h1>Our team</h1>{body}</body></html>'
    return {person.name: person for person in merge([read(page, source.encode(), ACME)], ACME)[1]}


def titles(body: str, lang: str = "en") -> dict[str, str | None]:
    return {name: person.title.value if person.title else None for name, person in persons(body, lang).items()}


TOWNS = ("Austin", "Florence", "Sydney", "Bristol", "Verona", "Charlotte", "London", "Bergen", "Boston", "Madison")
MARKUPS = (
    '<div class="card"><h3>{name}</h3><p>{title}{more}</p></div>',
    '<li><strong>{name}</strong><br>{title}{more}</li>',
    "<p>{name}<br>{title}{more}</p>",
    '<article><img src="p.jpg" alt="{name}"><h4>{name}</h4><span class="role">{title}{more}</span></article>',
)
ADDED = (", {town}", " – {town}", " | {town}", " · {town}", "<br>{town}", " ({town})")


@settings(max_examples=60, deadline=None)
@given(
    st.sampled_from(MARKUPS),
    st.sampled_from(ADDED),
    st.lists(st.sampled_from(TOWNS), min_size=len(STAFF), max_size=len(STAFF)),
)
def test_a_town_or_product_behind_the_title_is_no_person_and_takes_no_title(markup: str, added: str, towns: list[str]) -> None:
    cards = [markup.format(name=n, title=t, more=added.format(town=town)) for (n, t), town in zip(STAFF.items(), towns, strict=True)]
    found = titles("".join(cards))
    assert found.keys() == STAFF.keys()
    assert all((found[name] or "").startswith(title) for name, title in STAFF.items())


@pytest.mark.parametrize("markup", [MARKUPS[0], MARKUPS[1], MARKUPS[3]])
@pytest.mark.parametrize("added", ADDED)
def test_a_product_that_bears_a_given_name_is_no_person(markup: str, added: str) -> None:
    products = ("Iris", "Apollo", "Hazel", "Iris")
    cards = [markup.format(name=n, title=t, more=added.format(town=each)) for (n, t), each in zip(STAFF.items(), products, strict=True)]
    assert titles("".join(cards)).keys() == STAFF.keys()


@pytest.mark.parametrize("below", ['<p class="office">{town}</p>', "<div>{town}</div>", "<h5>{town}</h5>"])
def test_a_town_in_a_line_of_its_own_is_no_person(below: str) -> None:
    cards = [
        f'<div class="card"><h3>{name}</h3><p>{title}</p>{below.format(town=town)}</div>' for (name, title), town in zip(STAFF.items(), TOWNS, strict=False)
    ]
    assert titles("".join(cards)) == STAFF


@pytest.mark.parametrize(
    "body",
    [
        '<h2>Offices</h2><div class="o"><h3>Austin</h3><p>Head office</p></div><div class="o"><h3>Verona</h3><p>Sales office</p></div>',
        "<h2>Open positions</h2><ul><li><b>Sales Manager</b><p>Sydney</p></li><li><b>Data Engineer</b><p>Bristol</p></li></ul>",
        "<table><tr><td>Sales Manager, Charlotte</td></tr><tr><td>Data Engineer, Florence</td></tr></table>",
    ],
)
def test_offices_and_posts_are_no_people(body: str) -> None:
    assert titles(body) == {}


def test_first_names_stay_people_among_their_peers() -> None:
    cards = [f'<div class="m"><h3>{name}</h3><p>{title}</p></div>' for name, title in zip(("Solveig", "Rupert", "Ingrid"), STAFF.values(), strict=False)]
    assert titles("".join(cards)) == dict(zip(("Solveig", "Rupert", "Ingrid"), STAFF.values(), strict=False))


LABELS = ("Read more", "View bio", "Mehr erfahren", "Profil ansehen", "En savoir plus", "Leer más", "Lees meer", "Connect", "LinkedIn", "Email", "Подробнее")


@settings(max_examples=40, deadline=None)
@given(st.sampled_from(LABELS), st.sampled_from(("a href='#x'", "button", "a role='button' href='/p'")), st.sampled_from(("p", "div", "span")))
def test_the_words_of_a_button_are_no_part_of_a_title(label: str, made: str, around: str) -> None:
    tag = made.split()[0]
    cards = [f"<div class='card'><h4>{n}</h4><{around}><span>{t}</span> <{made}>{label}</{tag}></{around}></div>" for n, t in STAFF.items()]
    assert titles("".join(cards)) == STAFF


@pytest.mark.parametrize("verb", ["Call", "Email", "Ask", "Meet", "Anrufen:", "Message", "Book with"])
@pytest.mark.parametrize("made", ['<a href="mailto:{mail}">{label}</a>', '<a class="btn" href="#c">{label}</a>', "<button>{label}</button>"])
def test_a_button_that_calls_somebody_by_name_is_nobody_else(verb: str, made: str) -> None:
    cards = [
        f'<div class="card"><h4>{n}</h4><p>{t}</p>{made.format(mail=n.split()[0].lower() + "@acme.example", label=f"{verb} {n.split()[0]}")}</div>'
        for n, t in STAFF.items()
    ]
    assert titles("".join(cards)) == STAFF


HEADERS = {"en": ("First name", "Last name", "Position"), "de": ("Vorname", "Nachname", "Funktion"), "fr": ("Prénom", "Nom", "Fonction"), "": ("", "", "")}


@settings(max_examples=60, deadline=None)
@given(st.permutations([0, 1, 2]), st.sampled_from(sorted(HEADERS)), st.permutations(sorted(STAFF)), st.sampled_from(("th", "td")))
def test_the_order_of_columns_changes_no_name_and_rows_keep_their_own(order: list[int], lang: str, names: list[str], head: str) -> None:
    def row(cells: tuple[str, ...], tag: str) -> str:
        return "<tr>" + "".join(f"<{tag}>{cells[n]}</{tag}>" for n in order) + "</tr>"

    header = row(HEADERS[lang], head) if lang else ""
    rows = "".join(row((*name.split(), STAFF[name]), "td") for name in names)
    assert titles(f"<table>{header}{rows}</table>", lang) == STAFF


@pytest.mark.parametrize(
    "markup",
    [
        '<div class="p"><span class="first-name">{0}</span> <span class="last-name">{1}</span> <span class="role">{2}</span></div>',
        '<div class="p"><span class="last-name">{1}</span> <span class="first-name">{0}</span> <span class="role">{2}</span></div>',
        '<li><a href="/p/{1}"><span>{0}</span> <span>{1}</span></a> <em>{2}</em></li>',
        "<p><b>{0}</b> <b>{1}</b>, {2}</p>",
        '<a class="item" href="/p/{1}"><span class="name">{0} {1}</span><span class="role">{2}</span><span>Read more</span></a>',
        '<div class="row"><div>{0}</div><div>{1}</div><div>{2}</div></div>',
        '<div itemscope itemtype="https://schema.org/Person"><i itemprop="givenName">{0}</i> <i itemprop="familyName">{1}</i> '
        '<i itemprop="jobTitle">{2}</i></div>',
        '<div class="vcard"><span class="n"><b class="given-name">{0}</b> <b class="family-name">{1}</b></span><div class="title">{2}</div></div>',
    ],
)
def test_names_in_two_elements_are_one(markup: str) -> None:
    assert titles("".join(markup.format(*name.split(), title) for name, title in STAFF.items())) == STAFF


@pytest.mark.parametrize(
    "employer",
    [
        '<div itemprop="worksFor" itemscope itemtype="https://schema.org/Organization"><b itemprop="name">Aske</b> <i>+44 20 7946 0100</i></div>',
        '<div property="worksFor" typeof="schema:Organization"><b property="name">Aske</b> <a href="tel:+442079460100">020 7946 0100</a></div>',
    ],
)
def test_an_employers_number_is_not_the_persons(employer: str) -> None:
    own = '<div itemscope itemtype="https://schema.org/Person"><h3 itemprop="name">{}</h3><p itemprop="jobTitle">{}</p>{}</div>'
    found = persons("".join(own.format(name, title, employer) for name, title in STAFF.items()))
    assert found.keys() == STAFF.keys()
    assert not any(person.phone for person in found.values())


@pytest.mark.parametrize("kind", ['"Person"', '["Person", "Thing"]', '"schema:Person"', '"https://schema.org/Person"'])
@pytest.mark.parametrize("name", ['"name": "Solveig Aasland"', '"givenName": "Solveig", "familyName": "Aasland"', '"name": {"@value": "Solveig Aasland"}'])
def test_structured_data_names_people_in_every_form(kind: str, name: str) -> None:
    point = '"contactPoint": {"@type": "ContactPoint", "telephone": "+44 20 7946 0123"}'
    employer = '"worksFor": {"@type": "Organization", "email": "desk.north@acme.example"}'
    data = f'{{"@type": {kind}, {name}, "jobTitle": {{"@type": "DefinedTerm", "name": "Managing Director"}}, {point}, {employer}}}'
    found = persons(f'<script type="application/ld+json">{data}</script>')["Solveig Aasland"]
    assert found.title is not None and found.title.value == "Managing Director"
    assert found.phone is not None and found.phone.fact.value == "+442079460123"
    assert found.email is None


@pytest.mark.parametrize("at", ["@", "[at]", "(at)"])
def test_an_address_turned_by_thirteen_letters_is_read_whatever_its_sign(at: str) -> None:
    hidden = f"{codecs.encode('solveig.aasland', 'rot13')}{at}{codecs.encode('acme-works.com', 'rot13')}"
    found = persons(f'<div class="c"><h3>Solveig Aasland</h3><p>Head of Engineering</p><a href="javascript:;" data-enc-email="{hidden}">mail</a></div>')
    assert found["Solveig Aasland"].email is not None
    assert found["Solveig Aasland"].email.fact.value == "solveig.aasland@acme-works.com"


@pytest.mark.parametrize(
    "rows",
    [
        {"小野寺 美咲": "代表取締役社長", "山田 太郎": "開発部長", "勅使河原 健": "営業部長"},
        {"長谷川由美": "代表取締役社長", "五十嵐大輔": "開発部長", "田中一郎": "取締役"},
        {"佐々木 健一": "社長", "久保田 翔太": "取締役", "日下部 直樹": "監査役"},
    ],
)
def test_rows_of_a_japanese_table_keep_their_own_titles(rows: dict[str, str]) -> None:
    body = "".join(f"<tr><th>{title}</th><td>{name}</td></tr>" for name, title in rows.items())
    assert titles(f"<h2>役員紹介</h2><table>{body}</table>", "ja") == rows


@pytest.mark.parametrize(
    "head",
    ["<h3>Program Managers</h3>", "<p><em>Program Managers</em></p>", "<p><b>Program Managers:</b></p>"],
)
@pytest.mark.parametrize("rows", ["<ul>{}</ul>|<li>{}</li>", "<p>{}</p>|{}<br>", "<div>{}</div>|<div>{}</div>"])
def test_one_title_above_several_names_is_each_ones(head: str, rows: str) -> None:
    around, row = rows.split("|")
    assert titles(f"<h2>Staff</h2>{head}{around.format(''.join(row.format(name) for name in STAFF))}") == dict.fromkeys(STAFF, "Program Manager")


@pytest.mark.parametrize("row", ["<p>{}</p>", "<div class='m'><h6>{}</h6></div>", "<figure><img src='p.jpg'><figcaption><h6>{}</h6></figcaption></figure>"])
@pytest.mark.parametrize(("head", "title"), [("Specialists", None), ("Experts", None), ("Managers", None), ("Teachers", "Teacher"), ("Nurses", "Nurse")])
def test_one_word_above_several_names_is_their_title_where_it_names_a_trade(head: str, title: str | None, row: str) -> None:
    assert titles(f"<h2>Our people</h2><h3>{head}</h3>{''.join(map(row.format, STAFF))}") == dict.fromkeys(STAFF, title)


@pytest.mark.parametrize(
    "subjects", [("Radiation Oncology", "Hematology", "Radiation Oncology", "Trustee"), ("First Grade", "Math", "Dyslexia/RTI", "History")]
)
@pytest.mark.parametrize("markup", MARKUPS)
def test_what_every_peer_has_right_after_the_name_is_the_title(subjects: tuple[str, ...], markup: str) -> None:
    body = "".join(markup.format(name=name, title=subject, more="") for name, subject in zip(STAFF, subjects, strict=True))
    assert titles(body) == dict(zip(STAFF, subjects, strict=True))


OFFICES = {
    "Gerhard Kettler": "Vorsitzender", "Franz Salzmann": "Kassenwart", "Thomas Ebnerer": "Platzwart 1", "Edmund Götzinger": "Platzwart 2",
    "Sabine Baurer": "Beisitzer 1", "Simone Gablinger": "Beisitzer 2", "Erwin Heigel": "Ehrenmitglied",
}  # fmt: skip


def test_offices_that_no_list_knows_stand_before_the_names_where_known_ones_do() -> None:
    rows = "".join(f"<tr><td>{office}</td><td>{name}</td></tr>" for name, office in OFFICES.items())
    assert titles(f"<h2>Vorstand</h2><table>{rows}</table>", "de") == OFFICES
    towns = dict(zip(OFFICES, ("DELHI", "KERALA", "LUCKNOW", "DELHI", "PUNE", "AHMEDABAD", "MYSORE"), strict=True))
    assert not any(titles("".join(f"<div><p>{town}</p><h4>{name}</h4></div>" for name, town in towns.items())).values())


@pytest.mark.parametrize("called", ["beauftragte-role", "person-title", "card__job", "cargo"])
def test_what_the_page_calls_a_role_is_the_title_whatever_it_says(called: str) -> None:
    seats = {"Raphael Schultheiss": "Breitensport Reiten", "Johanna von Stade": "Voltigieren", "Rita Jackel": "Prävention im Sport"}
    cards = "".join(f'<div class="card"><div class="who">{name}</div><div class="{called}">{seat}</div></div>' for name, seat in seats.items())
    assert titles(cards, "de") == seats


def test_a_heading_with_the_sign_of_its_link_says_what_those_below_are() -> None:
    names = ("Satish Agarwala", "Pradeep Chhabra", "Sudha Ramanathan")
    cards = "".join(f'<h3>{name}<a href="#{name[0]}">¶</a></h3>' for name in names)
    assert titles(f'<h2>Trustees<a href="#t">¶</a></h2>{cards}') == dict.fromkeys(names, "Trustee")
    assert titles(f"<h2>Our Directors</h2>{cards}") == dict.fromkeys(names)


def test_a_heading_far_above_says_nothing_of_those_below() -> None:
    cards = "".join(f"<div class='m'><h4>{name}</h4><p>Reno, Nevada</p></div>" for name in STAFF)
    told = "<p>They help with homework every day of the week, and on some of them twice.</p>"
    assert titles(f"<h2>Subject Tutors</h2>{told}{cards}") == dict.fromkeys(STAFF, "Subject Tutor")
    assert titles(f"<h2>Subject Tutors</h2>{told * 4}{cards}") == dict.fromkeys(STAFF)


@pytest.mark.parametrize("name", ["Mathan s/o Sellathurai", "Vasanthi d/o Kumaran", "Kavitha a/p Nathan"])
def test_a_name_with_the_fathers_is_read_whole(name: str) -> None:
    assert name in titles(f"<div class='c'><h3>{name}</h3><p>Head of Finance</p></div><div class='c'><h3>Solveig Aasland</h3><p>Data Lead</p></div>")


SPELLINGS = (
    ("J. Aasland", "Jan Erik Aasland"),
    ("Jay Aasland", "John C. Aasland"),
    ("Chip Aasland", 'George "Chip" Aasland'),
    ("Kit Aasland", "Christine Aasland"),
)
LINK, MAIL = '<a href="/team/aasland/">more</a>', '<a href="mailto:aasland@acme.example">mail</a>'


def two_pages(listed: str, own: str, beside: str) -> dict[str, Person]:
    """Return the people of a team page, and of a page about one of them."""
    sources = {
        "": f"<h1>Our team</h1><div class='m'><h3>{listed}</h3><p>Head of Data</p>{beside}</div>"
        "<div class='m'><h3>Rupert Kingsley</h3><p>Sales Director</p></div>",
        "aasland/": f"<title>{own}</title><h1>{own}</h1><p>Head of Data</p>{MAIL if beside == MAIL else ''}",
    }
    at = datetime(2026, 1, 1, tzinfo=UTC)
    pages = [(Page(url=f"https://acme.example/team/{path}", fetched_at=at, content_type="text/html"), source) for path, source in sources.items()]
    return {person.name: person for person in merge([read(page, source.encode(), ACME) for page, source in pages], ACME)[1]}


@pytest.mark.parametrize(("listed", "own"), SPELLINGS)
@pytest.mark.parametrize("beside", [LINK, MAIL])
def test_two_spellings_that_share_an_address_or_a_page_are_one_person(listed: str, own: str, beside: str) -> None:
    found = two_pages(listed, own, beside)
    assert len(found) == 2
    one = next(person for name, person in found.items() if name != "Rupert Kingsley")
    assert len(one.spellings) == 2


def test_two_of_one_family_on_one_page_stay_two() -> None:
    body = "".join(f"<div class='m'><h3>{name}</h3><p>Partner</p>{MAIL}</div>" for name in ("Jay Aasland", "Christine Aasland"))
    assert persons(body).keys() == {"Jay Aasland", "Christine Aasland"}


@pytest.mark.parametrize(
    ("printed", "full"),
    [
        ("Do, Linh", "Linh Do"),
        ("Li, Wenna (CPA)", "Wenna Li"),
        ("Bo, Xi", "Xi Bo"),
        ("Ingleby Jr., Walter", "Walter Ingleby Jr."),
        ("AASLAND Solveig", "Solveig Aasland"),
    ],
)
def test_the_family_name_before_a_comma_or_in_capitals_is_put_last(printed: str, full: str) -> None:
    name = read_name(printed)
    assert name is not None
    assert name.full == full


@pytest.mark.parametrize("markup", MARKUPS)
@pytest.mark.parametrize("title", ["Sr. Accountant", "Jr. Data Engineer", "Sr. Manager, Public Relations", "Asst. Registrar"])
def test_a_grade_written_short_is_part_of_the_title(markup: str, title: str) -> None:
    staff = {**STAFF, "Rupert Kingsley": title}
    assert titles("".join(markup.format(name=name, title=each, more="") for name, each in staff.items())) == staff


def test_a_grade_written_short_is_part_of_the_title_in_a_sentence() -> None:
    body = '<p><strong>Contact</strong>: Solveig Aasland, Sr. Manager, Public Relations, <a href="mailto:s@acme.example">s@acme.example</a></p>'
    assert titles(body) == {"Solveig Aasland": "Sr. Manager, Public Relations"}


@pytest.mark.parametrize("markup", MARKUPS[:2])
@pytest.mark.parametrize(
    ("printed", "title"),
    [
        ("Executive Vice President –<br>Land and Naval Systems", "Executive Vice President – Land and Naval Systems"),
        ("Head of Sales &amp;<br>Marketing", "Head of Sales & Marketing"),
        ("Director of<br>Student Services", "Director of Student Services"),
        ("Vice President,<br>Marketing", "Vice President, Marketing"),
        ("Nurse Practitioner,<br>Green River", "Nurse Practitioner"),
    ],
)
def test_a_title_that_a_line_leaves_open_goes_on_in_the_next(markup: str, printed: str, title: str) -> None:
    staff = {**STAFF, "Rupert Kingsley": printed}
    assert titles("".join(markup.format(name=name, title=each, more="") for name, each in staff.items())) == {**STAFF, "Rupert Kingsley": title}


@pytest.mark.parametrize("title", ["Dean (JC2)", "Dean", "Dean of Students"])
def test_a_title_that_is_a_given_name_too_is_no_second_person(title: str) -> None:
    staff = {"Solveig Aasland": "Principal", "Ben Castle": title, "Hanneke Oosterhof": "Subject Head"}
    assert titles("".join(MARKUPS[0].format(name=name, title=each, more="") for name, each in staff.items())) == staff


def test_an_address_that_somebodys_name_links_is_theirs_whatever_it_is_called() -> None:
    boxes = {"Solveig Aasland": "director", "Rupert Kingsley": "accounts", "Hanneke Oosterhof": "events"}
    rows = (f'<p><b><a href="mailto:{box}@acme.example">{name}</a>, <em>{STAFF[name]}</em></b></p>' for name, box in boxes.items())
    found = {name: person.email.fact.value for name, person in persons("".join(rows)).items() if person.email}
    assert found == {name: f"{box}@acme.example" for name, box in boxes.items()}


def test_the_number_of_a_branch_is_not_that_of_whoever_manages_it() -> None:
    def branch(town: str, number: str, who: str, more: str = "") -> str:
        post = f"<p>14 Kirk Road</p><p>Tel: {number}</p><p>{town.lower()}@acme.example</p><p>Branch Manager: {who}</p>{more}"
        return f"<div class=branch><h2>{town}</h2>{post}</div>"

    found = persons(
        branch("Leeds", "0113 245 7712", "Solveig Aasland", "<p>Mobile: 07911 123112</p>")
        + branch("Hull", "01482 325500", "Rupert Kingsley")
        + branch("York", "01904 623400", "Hanneke Oosterhof")
    )
    assert {name: person.phone and person.phone.fact.value for name, person in found.items()} == {
        "Solveig Aasland": "+447911123112",
        "Rupert Kingsley": None,
        "Hanneke Oosterhof": None,
    }


NUMBERS = {name: f"020 7946 031{n}" for n, name in enumerate(STAFF)}


@pytest.mark.parametrize(
    "markup",
    [
        "<p><strong>{name}</strong>, {title} – {mail}@acme.org – {number}</p>",  # the end of the address is no register's name
        "<li><b>{name}</b><br>{title}<br>{mail}@acme.org {number}</li>",
        "<div><b>{name}</b><i>{title}</i><span>{number}</span><a href='mailto:{mail}@acme.org'>{mail}@acme.org</a></div>",  # drawn apart by a style sheet
        "<div><a href='mailto:{mail}@acme.org'>{mail}@acme.org</a><span>{number}</span><b>{name}</b><i>{title}</i></div>",
        "<div><b>{name}</b><i>{title}</i><span>Tel. {number}</span><span>{mail}@acme.org</span></div>",  # the address is not `5001jane@`
    ],
)
def test_a_number_beside_an_address_is_read(markup: str) -> None:
    mails = {name: name.lower().replace(" ", ".") for name in STAFF}
    found = persons("".join(markup.format(name=name, title=title, mail=mails[name], number=NUMBERS[name]) for name, title in STAFF.items()))
    assert {name: (p.email and p.email.fact.value, p.phone and p.phone.fact.value) for name, p in found.items()} == {
        name: (f"{mails[name]}@acme.org", "+44" + NUMBERS[name].replace(" ", "")[1:]) for name in STAFF
    }


def test_an_address_at_a_provider_that_bears_the_name_does_not_speak_against_its_bearer() -> None:
    rows = "".join(f"<p>{name}<br>{{}}</p>" for name in STAFF)
    theirs, others = (
        [p.trust for p in persons(rows.format(*mails)).values()]
        for mails in ([f"{name.lower().replace(' ', '.')}@gmail.com" for name in STAFF], [f"club{n}.post@gmail.com" for n in range(len(STAFF))])
    )
    assert len(theirs) == len(STAFF) and sum(theirs) > sum(others)


def test_a_number_with_an_extension_is_a_desk_of_the_company_and_not_its_own_number() -> None:
    page = Page(url="https://acme.example/contact", fetched_at=datetime(2026, 1, 1, tzinfo=UTC), content_type="text/html; charset=utf-8", link_kind="contact")
    body = "<h1>Contact</h1><div><h3>Solveig Aasland</h3><p>Head of Engineering</p><p>Tel. 020 7946 0018 ext. 4</p></div>"
    company, (person,) = merge([read(page, f'<html lang="en"><body>{body}</body></html>'.encode(), ACME)], ACME)
    assert person.phone is not None and person.phone.fact.value == "+442079460018;ext=4" and company.phone is None
