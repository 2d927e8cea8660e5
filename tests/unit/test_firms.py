"""Sites of firms: whose a number is among the switchboard's and the secretary's, what of a menu is a person, and titles before a story."""

from __future__ import annotations

from datetime import UTC, datetime

from research.extract.names.recognise import read_name
from research.extract.people.blocks import own_title
from research.extract.titles.in_prose import before_story, title_in_prose
from research.model import Company, Page, Person
from research.people.merge import merge
from research.reading.page import read


def site(pages: dict[str, str], lang: str = "en", country: str = "NZ") -> tuple[Company, dict[str, Person]]:
    company = Company(domain="acme.example", country=country)
    readings = []
    for path, body in pages.items():
        page = Page(url=f"https://acme.example/{path}", fetched_at=datetime(2026, 1, 1, tzinfo=UTC), link_kind="contact" if path == "contact" else None)
        title = path.rpartition("/")[2].replace("-", " ")
        readings.append(read(page, f'<html lang="{lang}"><title>{title}</title><body>{body}</body></html>'.encode(), company))
    found, people = merge(readings, company)
    return found, {person.name: person for person in people}


def number(person: Person) -> str | None:
    return person.phone.fact.value if person.phone else None


PROFILE = """<div class="page"><div class="topbar"><a href="tel:+6494702400">09 470 2400</a></div>
<section><div class="crumbs"><a href="/">Home</a> / <a href="/people">Our people</a> / Wiremu Ashdown</div>
<div class="contact"><a href="tel:+6494702434">09 470 2434</a> <a href="mailto:wiremu.ashdown@acme.example">wiremu.ashdown@acme.example</a></div>
<h1>Wiremu Ashdown</h1><div>Managing Director</div><p>Wiremu leads the firm, and also heads our litigation team.</p>
<aside><div><h4>Qualifications</h4><p>LLB, BCom</p></div>
<div><h4>Secretary</h4><p>{secretary}</p></div></aside></section>
<footer><a href="tel:+6494702400">09 470 2400</a></footer></div>"""
SECRETARY = 'Moana Kelburn<br><a href="tel:+6494702447">09 470 2447</a><br><a href="mailto:moana.kelburn@acme.example">moana.kelburn@acme.example</a>'


def test_the_number_beside_ones_own_address_is_theirs_and_neither_the_switchboards_nor_the_secretarys() -> None:
    _, people = site({"people/wiremu-ashdown": PROFILE.format(secretary=SECRETARY)})
    assert number(people["Wiremu Ashdown"]) == "+6494702434"


def test_a_number_that_the_foot_of_the_page_repeats_is_the_companys() -> None:
    _, people = site({"people/wiremu-ashdown": PROFILE.format(secretary="—").replace("mailto:wiremu.ashdown", "mailto:office.team")})
    assert number(people["Wiremu Ashdown"]) == "+6494702434"


def test_numbers_that_a_page_gives_one_to_each_person_are_not_the_companys() -> None:
    brokers = (("Matis Lavigne", "6917488", "mlavigne"), ("Adam Massicotte", "6633411", "amassicotte"), ("Josée Lepage", "7143411", "jlepage"))
    lines = "<br>".join(
        f'{name} — <a href="tel:+1514{digits}">514 {digits[:3]}-{digits[3:]}</a> · <a href="mailto:{mail}@acme.example">{mail}@acme.example</a>'
        for name, digits, mail in brokers
    )
    contact = f'<h1>Nous joindre</h1><div class="contact-block"><div><strong>Nos courtiers</strong><br>{lines}</div></div>'
    foot = '<footer><a href="tel:+15142630000">514 263-0000</a></footer>'
    company, people = site({"": f"<h1>Acme</h1>{foot}", "contact": contact + foot}, "fr", "CA")
    assert company.phone == "+15142630000"
    assert number(people["Matis Lavigne"]) == "+15146917488"


def test_the_next_item_of_a_menu_is_nobodys_title() -> None:
    names = ("Aykut Tolga ALTINTAŞ", "Faruk YETGİN", "Dilek TOSUN", "Faruk MEYVACI", "Kemal ÖZBEK")
    menu = "".join(f'<a href="/team/{n}/">{name}</a>' for n, name in enumerate(names))
    _, people = site({"team": f"<nav><div><a href='/team/'>Ekibimiz</a><div>{menu}</div></div></nav><h1>Ekibimiz</h1><div>{menu}</div>"}, "tr", "TR")
    assert len(people) > 3 and all(person.title is None for person in people.values())


def test_capitals_of_turkish_names_become_letters_of_one_sign() -> None:
    assert (name := read_name("Faruk YETGİN")) is not None and name.full == "Faruk Yetgin"
    assert (name := read_name("Avşar Yalçın ALTUN")) is not None and name.full == "Avşar Yalçın Altun"
    assert (name := read_name("John Thomas MIAMA")) is not None and name.full == "John Thomas"


def test_a_dash_before_a_sentence_ends_the_title() -> None:
    assert before_story("Office Manager — Daily administration and invoices, and the welcome of our patients. Bound by secrecy.") == "Office Manager"
    whole = "Vice President — Strategic Planning and Development of Europe"
    assert before_story(whole) == whole


def test_a_long_line_with_a_title_before_its_story_gives_the_title() -> None:
    story = "Daily administration and invoices, and the welcome of patients by telephone and in person, with their appointments and files. Bound by secrecy."
    names = ("Stella Dunmore", "Julia Blockley")
    cards = "".join(f"<div><div class='name'>{name}</div><div class='meta'>Office Manager — {story}</div></div>" for name in names)
    _, people = site({"team": f"<h1>Our team</h1><div>{cards}</div>"})
    assert [people[name].title and people[name].title.value for name in names] == ["Office Manager", "Office Manager"]


def test_the_whole_name_of_one_page_is_shown_and_not_the_first_name_of_many() -> None:
    teaser = "<h2>Our people</h2><div><a href='/gunnar'><h3>Gunnar</h3><p>Developer</p></a><a href='/tuva'><h3>Tuva</h3><p>Designer</p></a></div>"
    own = '<h1>Gunnar Krogstad</h1><p>Developer</p><a href="mailto:gunnar.krogstad@acme.example">Mail</a>'
    pages = {path: f"<h1>{path}</h1>{teaser}" for path in ("team", "about", "jobs", "culture", "values")}
    _, people = site({**pages, "gunnar": own + teaser})
    assert "Gunnar Krogstad" in people and "Gunnar" not in people


def test_a_number_that_is_called_a_telephone_is_no_amount_though_it_is_written_as_one() -> None:
    lawyers = {"Julia Moreno": "911.234.567", "Elena Robles": "911.234.568"}
    cards = "".join(f"<div><h3>{name}</h3><p>Abogada</p><p>Tlf.: {tel}</p></div>" for name, tel in lawyers.items())
    _, people = site({"equipo": f"<h1>Nuestro equipo</h1><div>{cards}</div>"}, "es", "ES")
    assert number(people["Julia Moreno"]) == "+34911234567"


def test_an_address_in_a_neighbours_part_of_the_page_is_the_persons_whom_it_names() -> None:
    names = {"Ingrid Solheim": "isolheim", "Marcus Whitfield": "mwhitfield", "Eleanor Whitcombe": "desk2"}
    people = "".join(f"<h3>{name}</h3>" for name in names)
    mails = "".join(f"<p>{local}@acme.example</p>" for local in names.values())
    _, found = site({"team": f"<h1>Our team</h1><div><div>{people}</div><div>{mails}</div></div>"})
    mail = {name: person.email.fact.value for name, person in found.items() if person.email}
    assert mail["Ingrid Solheim"] == "isolheim@acme.example" and mail["Marcus Whitfield"] == "mwhitfield@acme.example"


def test_a_heading_of_the_names_own_rank_and_a_line_with_a_colon_announce_them() -> None:
    rows = "".join(f"<p>{name}, <em>{title}</em></p>" for name, title in TRADES.items())
    _, people = site({"agence": f"<h1>L'agence</h1><p>Créée en 1989.</p><p><strong>L'équipe de l'agence est composée de :</strong></p>{rows}"}, "fr", "FR")
    assert {name: person.title and person.title.value for name, person in people.items()} == TRADES
    cards = "".join(f"<div><h2>{name}</h2><p>{title}</p></div>" for name, title in TRADES.items())
    _, people = site({"agence": f"<h1>L'agence</h1><h2>Clients</h2><p>Des villes.</p><h2>L'équipe</h2><div>{cards}</div>"}, "fr", "FR")
    assert set(people) == set(TRADES)


TRADES = {"Mireille Tanguy": "urbaniste", "Loïc Hervieu": "architecte", "Yannick Dantec": "paysagiste", "Coralie Boutin": "technicienne projets"}


def test_a_name_that_is_an_element_of_its_own_ends_before_the_trade_beside_it() -> None:
    trades = {"Aurélien Farge": "Développeur", "Bastien Levret": "Responsable Technique", "Gwendal Favry": "DevSecOps", "Fabien Roy": "DevOps"}
    cards = "".join(
        f'<li><a href="/equipe/{n}"><span class="name">{name}</span>\n<span class="job">{job}</span></a></li>' for n, (name, job) in enumerate(trades.items())
    )
    _, people = site({"equipe": f"<h1>L'équipe</h1><ul>{cards}</ul>"}, "fr", "FR")
    assert {name: person.title and person.title.value for name, person in people.items()} == trades


def test_a_number_right_behind_a_name_is_no_part_of_it() -> None:
    lines = '<a href="tel:+420604486380">Mgr. Nikola Hrabalová +420 604 486 380</a><br><a href="tel:+420774744430">Mgr. Markéta Malá +420 774 744 430</a>'
    _, people = site({"kontakt": f"<h1>Náš tým</h1><div><h4>Telefon</h4>{lines}</div>"}, "cs", "CZ")
    assert {name: number(person) for name, person in people.items()} == {"Nikola Hrabalová": "+420604486380", "Markéta Malá": "+420774744430"}


def test_what_somebody_was_before_is_not_their_title() -> None:
    once = "<p>Before joining Acme, Ion worked as Senior Engineer and Project Manager for other companies.</p>"
    tied = "<p>In 2010 Haughton became the CEO of Ocean Works, an oil service company.</p>"
    body = f"<h1>Leadership team</h1><div><h3>Ion Vignano</h3>{once}</div><div><h3>James Haughton</h3>{tied}</div>"
    _, people = site({"team": body})
    assert len(people) == 2 and all(person.title is None for person in people.values())
    now = "<p>James Haughton – CEO of Gulf Oil – has spent his career in the energy sector.</p>"
    _, people = site({"team": body.replace(tied, now + tied)})
    assert (title := people["James Haughton"].title) is not None and title.value.startswith("CEO")


def test_committees_of_a_board_are_people_of_the_company() -> None:
    rows = {"Shri. Vasant Sethi": "Public Interest Director", "Smt. Sangita Sharma": "Shareholder Director", "Dr. Kaushik Rawal": "Independent Director"}
    head = "<tr><th>Sr. No.</th><th>Name of Directors</th><th>Designation</th><th>Position in Committee</th></tr>"
    body = "".join(f"<tr><td>{n}.</td><td>{name}</td><td>{title}</td><td>Member</td></tr>" for n, (name, title) in enumerate(rows.items(), 1))
    _, people = site({"about-us/committees": f"<h2>Committees</h2><h4>Audit Committee</h4><table>{head}{body}</table>"}, "en", "IN")
    assert {person.title and person.title.value for person in people.values()} == set(rows.values())


def test_a_part_of_the_world_behind_a_post_is_nobody() -> None:
    offices = (("Sales Manager – North America", "Peter Rychek"), ("Sales Manager – EMEA", "Alastair Thwaites"), ("General Manager – APAC", "Xiaoming Fang"))
    cards = "".join(
        f'<div><h3>Office</h3><p>{title}</p><p>{name}</p><a href="mailto:{name.split()[1].lower()}@acme.example">Mail</a></div>' for title, name in offices
    )
    _, people = site({"contact": f"<h1>Contact us</h1><h2>Our sales team</h2><div>{cards}</div>"})
    assert {name: person.title and person.title.value for name, person in people.items()} == {name: title for title, name in offices}


def test_whoever_tells_their_name_tells_their_post() -> None:
    assert (title := title_in_prose("Hi, my name is Jane Roe, and I'm the founder of WooshStick!", "Jane Roe")) is not None and title.text == "founder"


def test_a_hebrew_name_may_end_with_the_sign_of_a_foreign_sound() -> None:
    assert (name := read_name("עו״ד נועה ברקוביץ'")) is not None and (name.given, name.family) == ("נועה", "ברקוביץ׳")


def test_names_of_hong_kong_begin_with_the_familys() -> None:
    names = {text: read_name(text) for text in ("KOO Sing Fat", "Ng Siu Hong", "WONG Kam Leung", "IP Yuk Cheung", "So Long To", "Chow Chow Chow")}
    read = {text: (name.given, name.family.title()) for text, name in names.items() if name is not None and name.score >= 0.9}
    assert read == {
        "KOO Sing Fat": ("Sing Fat", "Koo"), "Ng Siu Hong": ("Siu Hong", "Ng"), "WONG Kam Leung": ("Kam Leung", "Wong"), "IP Yuk Cheung": ("Yuk Cheung", "Ip")
    }  # fmt: skip


def test_names_of_singapore_begin_with_the_family_s_whatever_stands_behind() -> None:
    texts = ("Ang Pow Chew", "Oh Jia Lin Karen", "Pok Wern Jian", "See Yeow Hoe", "Karen Oh Jia Lin", "See Hong Kong", "Long Sin Bin")
    read = {text: (name.given, name.family) for text in texts if (name := read_name(text)) is not None and name.score >= 0.9}
    assert read.pop("Karen Oh Jia Lin")
    assert read == {
        "Ang Pow Chew": ("Pow Chew", "Ang"), "Oh Jia Lin Karen": ("Jia Lin Karen", "Oh"),
        "Pok Wern Jian": ("Wern Jian", "Pok"), "See Yeow Hoe": ("Yeow Hoe", "See"),
    }  # fmt: skip


def test_names_of_korea_in_latin_letters_stand_either_way_round() -> None:
    names = {text: read_name(text) for text in ("Seo-yeon Park", "Park Seo-yeon", "Sun-Young Park", "Yoon Hye Jin", "Do-it Young", "On-line Park")}
    read = {text: (name.given, name.family) for text, name in names.items() if name is not None and name.score >= 0.9}
    assert read == {
        "Seo-yeon Park": ("Seo-yeon", "Park"), "Park Seo-yeon": ("Seo-yeon", "Park"), "Sun-Young Park": ("Sun-Young", "Park"),
        "Yoon Hye Jin": ("Hye Jin", "Yoon"),
    }  # fmt: skip


def test_a_family_name_of_vietnam_with_its_marks_needs_none_behind_it() -> None:
    assert (name := read_name("Bùi Quang Huy")) is not None and (name.given, name.family) == ("Quang Huy", "Bùi") and name.score >= 0.9


def test_two_initials_are_no_monsieur() -> None:
    assert (name := read_name("M. E. Mbeki")) is not None and name.full == "M. E. Mbeki" and (read_name("M. Dupont") or name).honorifics == ("M.",)


def test_names_of_india_nigeria_and_turkey_are_on_the_lists() -> None:
    for text in ("Venkatesan Chattopadhyay", "Temitope Umeh", "Şebnem Çelikkol", "Noura Al-Khatib", "Sunil Muthukrishnan"):
        assert (name := read_name(text)) is not None and name.score >= 0.9, text


def test_a_caretaker_has_a_post_and_a_caretaker_manager_an_acting_one() -> None:
    assert (title := own_title("Caretaker")) is not None and title.score >= 0.5
    assert (studies := own_title("M.S. student (Semester 3)")) is not None and studies.text == "M.S. student (Semester 3)"
    assert own_title("kommissarisch") is None and own_title("Interim") is None
