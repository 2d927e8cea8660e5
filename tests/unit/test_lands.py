"""Pages in many languages: names in the order and script of their land, titles beside their labels, tables whose headers are not English."""

from __future__ import annotations

from datetime import UTC, datetime

import pytest

from research.extract.contacts.addresses import addresses
from research.extract.contacts.phones import read_phone
from research.extract.names.recognise import read_name
from research.extract.names.within import split_name, title_first
from research.model import Company, Page, Person
from research.people.merge import merge
from research.reading.page import read


def persons(body: str, page: str = "team", lang: str = "en") -> dict[str, Person]:
    company = Company(domain="acme.example")
    url = f"https://acme.example/{page}"
    reading = read(Page(url=url, fetched_at=datetime(2026, 1, 1, tzinfo=UTC)), f'<html lang="{lang}"><body>{body}</body></html>'.encode(), company)
    return {person.name: person for person in merge([reading], company)[1]}


def titles(body: str, page: str = "team", lang: str = "en") -> dict[str, str | None]:
    return {name: person.title.value if person.title else None for name, person in persons(body, page, lang).items()}


@pytest.mark.parametrize(
    ("printed", "given", "family"),
    [
        ("Varró Károly", "Károly", "Varró"),
        ("Tóth-Nagy Zsuzsanna", "Zsuzsanna", "Tóth-Nagy"),
        ("Kissné Balogh Mária", "Mária", "Kissné Balogh"),
        ("Munteanu Sorin Alin", "Sorin Alin", "Munteanu"),
        ("Papadopoulos Giorgos", "Giorgos", "Papadopoulos"),
        ("Nguyễn Văn Hùng", "Văn Hùng", "Nguyễn"),
        ("Bà Phạm Thị Hương", "Thị Hương", "Phạm"),
        ("Jane Roe", "Jane", "Roe"),
    ],
)
def test_a_family_name_may_come_first(printed: str, given: str, family: str) -> None:
    name = read_name(printed)
    assert name is not None and name.score >= 0.5
    assert (name.given, name.family) == (given, family)


@pytest.mark.parametrize("words", ["Team Anna", "Centro Diana", "Hotel Maria", "Ask Maria", "Project Sophia", "Trường Đại Học", "Cao Bằng", "Colegio San José"])
def test_a_given_name_behind_any_word_makes_no_name(words: str) -> None:
    name = read_name(words)
    assert name is None or name.score < 0.5


@pytest.mark.parametrize(
    ("printed", "full"),
    [
        ("p. Ilona Siąkała", "Ilona Siąkała"),
        ("Mª Carmen Iglesias", "Mª Carmen Iglesias"),
        ('ד"ר שרה לוי', "שרה לוי"),
        ("Me Jean-François Gauthier", "Jean-François Gauthier"),
        ("OStD Dr. Jürgen Maaß", "Jürgen Maaß"),
    ],
)
def test_a_name_is_read_behind_what_its_land_sets_before_it(printed: str, full: str) -> None:
    name = read_name(printed)
    assert name is not None and name.full == full and name.score >= 0.5


@pytest.mark.parametrize(
    ("text", "name", "title"),
    [("대표이사 김민수", "김민수", "대표이사"), ("总经理 王建国", "王建国", "总经理"), ("Giám đốc: Nguyễn Văn Hùng", "Nguyễn Văn Hùng", "Giám đốc")],
)
def test_a_title_stands_before_a_name_without_a_space_in_it(text: str, name: str, title: str) -> None:
    found = title_first(text)
    assert found is not None and (found[0].full, found[1]) == (name, title)


def test_the_region_in_brackets_is_no_part_of_the_title() -> None:
    found = split_name("Roque Noschang (RS) Diretor Secretário")
    assert found is not None and found[1] == "Diretor Secretário"
    found = split_name("Jane Roe (VP) London")
    assert found is not None and found[1] == "VP, London"


@pytest.mark.parametrize(
    ("label", "title"),
    [("Занимаемая должность: ", "Генеральный директор"), ("Посада: ", "Головний бухгалтер"), ("Beosztás: ", "Ügyvezető"), ("職名：", "代表取締役")],
)
def test_the_label_of_a_title_is_none_of_it(label: str, title: str) -> None:
    names = ["Ingrid Halvorsen", "Rupert Kingsley"]
    body = "".join(f'<div class="team-card"><h3>{name}</h3><p>{label}{title}</p></div>' for name in names)
    assert titles(f"<h1>Team</h1>{body}") == dict.fromkeys(names, title)


@pytest.mark.parametrize("below", ['<span class="roman">{roman}</span>', "<small>{roman}</small>"])
def test_a_name_in_two_scripts_is_one_persons(below: str) -> None:
    rows = [("取締役会長", "森田　稔", "Minoru Morita"), ("代表取締役社長", "石原　竜一", "Ryuichi Ishihara"), ("監査役", "大久保　健次郎", "Kenjiro Okubo")]
    body = "".join(
        f'<tr><td><span class="post">{post}</span><br><span class="name">{name}</span><br>{below.format(roman=roman)}</td></tr>' for post, name, roman in rows
    )
    assert titles(f"<h1>役員一覧</h1><table>{body}</table>", lang="ja") == {name.replace("　", " "): post for post, name, _ in rows}


@pytest.mark.parametrize(
    ("head", "lang"),
    [
        (("Jméno", "Pozice", "E-mail"), "cs"),
        (("ФИО", "Занимаемая должность", "Почта"), "ru"),
        (("Adı Soyadı", "Görevi", "E-posta"), "tr"),
        (("Név", "Beosztás", "E-mail"), "hu"),
    ],
)
def test_a_table_is_read_by_headers_of_any_language(head: tuple[str, ...], lang: str) -> None:
    rows = {"Michal Hofmann": "služby, studovna, správa webu", "Monika Horáčková": "služby"}
    body = "".join(f"<tr><td>{name}</td><td>{post}</td><td>x@acme.example</td></tr>" for name, post in rows.items())
    header = "".join(f"<th>{word}</th>" for word in head)
    assert titles(f"<h1>Team</h1><table><tr>{header}</tr>{body}</table>", lang=lang) == rows


def test_the_heading_of_the_next_list_is_nobodys_title() -> None:
    lists = {"Englisch": ["Ingrid Halvorsen"], "Mathematik": ["Rupert Kingsley"], "Direktor": ["Hanneke Oosterhof"]}
    body = "".join(f"<h4>{subject}</h4><ul>{''.join(f'<li>{name}</li>' for name in names)}</ul>" for subject, names in lists.items())
    assert "Direktor" not in {title for name, title in titles(f"<h1>Team</h1>{body}").items() if name != "Hanneke Oosterhof"}


def test_an_office_above_the_title_is_passed_over() -> None:
    staff = {"Halmos Péter": "Nyomdavezető", "Pataki Eszter": "Budapesti Kirendeltség<br>Kereskedelmi képviselő", "Béres Ádám": "Kereskedő"}
    body = "".join(f"<tr><td><img src=p.jpg></td><td><p><strong>{name}</strong><br>{title}</p></td></tr>" for name, title in staff.items())
    assert titles(f"<h3>Munkatársaink</h3><table>{body}</table>", "munkatarsaink", "hu") == {**staff, "Pataki Eszter": "Kereskedelmi képviselő"}


def test_subjects_in_small_letters_are_titles_where_every_peer_has_one() -> None:
    staff = {
        "Katarzyna Czendlik": "wychowanie przedszkolne",
        "Aleksandra Kempa": "język angielski",
        "Dorota Kacperska": "religia",
        "Klaudia Klimosz": "świetlica",
    }
    body = "".join(f"<tr><td>{name}</td><td>{subject}</td></tr>" for name, subject in staff.items())
    assert titles(f"<h1>Nauczyciele</h1><table>{body}</table>", "kadra", "pl") == staff


def test_initials_that_are_a_departments_too_are_theirs_among_initials() -> None:
    boxes = {"Carsten Lassen": "cl", "Jacob Lolk Lassen": "jll", "Rune Hjorth": "rh"}
    card = '<div class="card"><h3>{name}</h3><p>Montør</p><a href="mailto:{box}@acme.example">{box}@acme.example</a></div>'
    found = persons("<h1>Medarbejdere</h1>" + "".join(card.format(name=name, box=box) for name, box in boxes.items()), lang="da")
    assert {name: person.email.fact.value.partition("@")[0] for name, person in found.items() if person.email} == boxes
    alone = persons("<h1>Medarbejdere</h1>" + card.format(name="Rune Hjorth", box="rh"), lang="da")
    assert not any(person.email and person.email.fact.value.startswith("rh@") for person in alone.values())


def test_of_two_numbers_the_first_is_the_one_to_call() -> None:
    body = "<h1>Munkatársaink</h1>" + "".join(
        f"<div class=card><p><strong>{name}</strong><br>Kereskedő<br>Tel.: {one}<br>Tel.: {two}</p></div>"
        for name, one, two in (("Faragó Andrea", "+36 66 887 210", "+36 30 688 7741"), ("Béres Ádám", "+36 66 887 211", "+36 30 688 7742"))
    )
    found = persons(body, "munkatarsaink", "hu")
    assert {name: person.phone.fact.value for name, person in found.items() if person.phone} == {"Faragó Andrea": "+3666887210", "Béres Ádám": "+3666887211"}


@pytest.mark.parametrize(
    "printed",
    [
        "novotny (zavináč) firma.cz",
        "novotny(zavinac)firma.cz",
        "novotny (kukac) firma.cz",
        "novotny kukac firma pont cz",
        "novotny(afna)firma.cz",
        "novotny[bei]firma.cz",
        "novotny [à] firma.cz",
        "novotny＠firma.cz",
        "novotny（at）firma.cz",
        "novotny[アットマーク]firma.cz",
        "novotny [παπάκι] firma.cz",
        "novotny[arond]firma[punct]cz",
        "novotny[apestaartje]firma.cz",
        "novotny [שטרודל] firma.cz",
        "novotny snabel-a firma punktum cz",
    ],
)
def test_the_at_sign_is_said_in_the_words_of_every_land(printed: str) -> None:
    assert [address for address, _ in addresses(f"Peter Novotny, {printed}, Praha")] == ["novotny@firma.cz"]
    assert read_name(printed) is None


@pytest.mark.parametrize("placeholder", ["etunimi.sukunimi@yritys.fi", "jmeno.prijmeni@firma.cz", "prenume.nume@firma.ro", "adi.soyadi@sirket.com.tr"])
def test_the_pattern_of_addresses_is_nobodys_address(placeholder: str) -> None:
    assert not list(addresses(f"Sähköposti: {placeholder}"))


@pytest.mark.parametrize(
    ("printed", "country", "value"),
    [
        ("602 123 450", "CZ", "+420602123450"),
        ("501 234 560", "PL", "+48501234560"),
        ("912 345 670", "PT", "+351912345670"),
        ("098 123 450", "HR", "+38598123450"),
        ("041 123 450", "SI", "+38641123450"),
        ("0561.510511", "DE", "+49561510511"),
        ("021.123.45.60", "RO", "+40211234560"),
        ("221 900 170 linka 12", "CZ", "+420221900170;ext=12"),
        ("+7 (495) 123-45-60, вн. 12", "RU", "+74951234560;ext=12"),
    ],
)
def test_numbers_are_read_as_their_land_writes_them(printed: str, country: str, value: str) -> None:
    number = read_phone(printed, country)
    assert number is not None and number.value == value


@pytest.mark.parametrize("printed", ["250 000", "1 250 000", "12 250 000", "250 000 000 000", "192.168.10.12", "12.5105"])
def test_amounts_and_hosts_are_no_numbers(printed: str) -> None:
    assert read_phone(printed, "CZ") is None


def test_an_amount_of_three_groups_is_no_number_within_a_sentence() -> None:
    found = persons(
        '<h1>Tým</h1><div class="card"><h3>Petr Novotný</h3><p>Ředitel</p><p>Řídil projekty za 250 000 000 korun.</p><p>tel.: 602 123 450</p></div>',
        "tym",
        "cs",
    )
    assert [person.phone.fact.value.removeprefix("+420").replace(" ", "") for person in found.values() if person.phone] == ["602123450"]



@pytest.mark.parametrize(
    "printed",
    ['roe<i class="si at"></i>acme<i class="si dot"></i>example', '<br>roe<span class="at"></span>acme.example'],
)
def test_signs_that_are_pictures_are_read_in_addresses_of_the_company(printed: str) -> None:
    found = persons(f'<h1>Team</h1><div class="card"><h3>Jane Roe</h3><p>CEO</p><p>{printed}</p></div>')
    assert [contact.fact.value for contact in found["Jane Roe"].contacts] == ["roe@acme.example"]


@pytest.mark.parametrize("printed", ["Visit newacme.example", '<i class="icon"></i> www.acme.example', '<i class="icon"></i> jobs.acme.example'])
def test_a_host_beside_a_picture_is_no_address(printed: str) -> None:
    found = persons(f'<h1>Team</h1><div class="card"><h3>Jane Roe</h3><p>CEO</p><p>{printed}</p></div>')
    assert [contact.fact.value for contact in found["Jane Roe"].contacts if contact.kind == "email"] == []


def test_the_number_that_people_see_counts_where_its_link_was_copied() -> None:
    found = persons('<h1>Team</h1><div class="card"><h3>Jane Roe</h3><p>CEO</p><a href="tel:+36301112233">+36 30 586 6600</a></div>')
    assert [contact.fact.value for contact in found["Jane Roe"].contacts] == ["+36305866600"]


@pytest.mark.parametrize(
    ("printed", "name", "title"),
    [
        ("Radca Prawny Izabela Bruk-Wójcik", "Izabela Bruk-Wójcik", "Radca Prawny"),
        ("Kierownik Kancelarii Barbara Papierowska", "Barbara Papierowska", "Kierownik Kancelarii"),
        ("Presidente da Câmara Maria Silva", "Maria Silva", "Presidente da Câmara"),
        ("Leiter der Abteilung Peter Müller", "Peter Müller", "Leiter der Abteilung"),
    ],
)
def test_a_long_title_stands_before_a_name(printed: str, name: str, title: str) -> None:
    found = title_first(printed)
    assert found is not None and (found[0].full, found[1]) == (name, title)


@pytest.mark.parametrize(("printed", "given"), [("Junaid Rasheed", "Junaid"), ("Bhoomi Pooja", "Bhoomi")])
def test_an_unknown_word_without_marks_leads_no_name(printed: str, given: str) -> None:
    name = read_name(printed)
    assert name is not None and name.given == given


@pytest.mark.parametrize("printed", ["Ong Ming Ann (Mdm)", "Ong Jou-Jinn", "Chi Nguyen", "Anh Tran"])
def test_names_without_tones_are_no_honorifics_of_vietnam(printed: str) -> None:
    name = read_name(printed)
    assert name is not None and name.full == printed.removesuffix(" (Mdm)")


def test_who_works_for_somebody_is_not_that_somebody() -> None:
    assert title_first("Assistant to Jane Roe") is None


def test_a_quotation_at_the_end_of_a_title_stays_closed() -> None:
    body = '<h1>Руководство</h1><div class="card"><h3>Стеколов Андрей Станиславович</h3><p>Руководитель направления «Наука»</p></div>'
    assert titles(body, "rukovodstvo", "ru") == {"Стеколов Андрей Станиславович": "Руководитель направления «Наука»"}


def test_what_stands_where_half_of_the_peers_have_their_title_is_one() -> None:
    board = {"Justo Rosas": "Decano", "Raúl Zegarra": "Director de Economía", "Carla Paredes": "Biblioteca y Prensa", "Kelly Pardo": "Publicaciones"}
    cards = "".join(f'<article class="person"><h2>{name}</h2><p>{office}</p></article>' for name, office in board.items())
    assert titles(f'<h1>Junta directiva</h1><div class="grid">{cards}</div>', "junta-directiva", "es") == board


def test_the_heading_of_the_next_section_is_nobodys_title() -> None:
    def section(head: str, *names: str) -> str:
        return f"<h2>{head}</h2><div>{''.join(f'<div><div><h4>{name}</h4></div></div>' for name in names)}</div>"

    body = section("Conselho Consultivo", "Narciso Amaral", "Bartolomeu Lemos") + section("Conselho Fiscal", "Regina Souza", "José Ferreira")
    assert titles(body, "diretoria", "pt").get("Bartolomeu Lemos") != "Conselho Fiscal"


def test_a_number_before_the_name_is_the_companys_where_one_stands_behind_it() -> None:
    body = """<h1>Kontakty</h1><div class="cards"><div><p>Lhota 119</p><a href="tel:+420602708232">+420 602 708 232</a></div>
        <div><h4>Ing. Pavel Dvořák</h4><a href="tel:+420602708233">+420 602 708 233</a>
        <a href="mailto:dvorak@acme.example">dvorak@acme.example</a></div></div>"""
    assert [contact.fact.value for contact in persons(body, "kontakty", "cs")["Pavel Dvořák"].contacts if contact.kind == "phone"] == ["+420602708233"]


@pytest.mark.parametrize(
    ("printed", "name", "lang"),
    [
        ("Penningmeester: Lode Rombaut", "Lode Rombaut", "nl"),
        ("Erevoorzitter: Jan Peeters", "Jan Peeters", "nl"),
        ("Trésorière : Claire Dumont", "Claire Dumont", "fr"),
        ("Kassenwart: Peter Müller", "Peter Müller", "de"),
        ("Tesorero: Juan Pérez", "Juan Pérez", "es"),
        ("Skarbnik: Anna Nowak", "Anna Nowak", "pl"),
    ],
)
def test_the_offices_of_a_board_are_named_on_lines_of_their_own(printed: str, name: str, lang: str) -> None:
    assert name in persons(f"<p>{printed}</p>", "board", lang)
