"""Titles: what is one, its clean form, and the title a sentence gives."""

from __future__ import annotations

from importlib import resources

import pytest
from hypothesis import given
from hypothesis import strategies as st

from research.extract.titles.features import FEATURES, NAMES, features
from research.extract.titles.in_prose import before_story, said_of, title_in_prose
from research.extract.titles.model import learnt, load
from research.extract.titles.recognise import read_title

TITLES = [
    "CEO",
    "Chief Executive Officer",
    "Head of Sales",
    "Senior Vice President, General Counsel and Corporate Secretary",
    "CEO | Founder",
    "Director of A, B and C",
    "Partner",
    "Bookkeeper",
    "Associate Professor of Statistics",
    "Registered Nurse",
    "Geschäftsführer",
    "Directeur commercial",
    "Directora de Marketing",
    "Gerente de Ventas",
    "Генеральный директор",
    "Daglig leder",
    "Project Manager & Estimator",
    "Sales Manager (EMEA)",
    "Vice President - Strategy, Business Development",
    "Ausbildungsleiterin",
    "Prosjektdirektør",
    "Plattformadministrator",
    "Testutvikler",
    "Irodavezető",
    "1. Vorsitzender",
    "1. suppleant",
    "Beisitzerin",
    "Küsterin",
    "Sportwart",
    "Kirketjener",
    "Proboszcz",
    "Diacre",
    "Vicedecana",
    "Ouderling",
    "Староста",
    "Alleiniger Geschäftsführer",
    "Juniorchefin",
]
OTHERS = [
    "Contact us",
    "Our Team",
    "Read more",
    "CPA, CVA",
    "New York",
    "Acme Inc.",
    "Jane Roe",
    "Jane Roe, CEO",
    "She has over 20 years of experience in the field.",
    "Monday - Friday",
    "Read bio",
    "Engineers",
    "Privacy Policy",
    "We are hiring engineers",
    "What does a manager do?",
    "October",
    "Indianapolis",
    "Ansprechpartner",
]


@pytest.mark.parametrize("text", TITLES)
def test_titles_are_titles(text: str) -> None:
    title = read_title(text)
    assert title is not None and title.score >= 0.5, title


@pytest.mark.parametrize("text", OTHERS)
def test_others_are_none(text: str) -> None:
    title = read_title(text)
    assert title is None or title.score < 0.5, title


@pytest.mark.parametrize("text", ["", "-", "+49 30 1234567", "jane@roe.com", "https://acme.com/team", "12.05.2024", "team.png", "x" * 1000, "Since 2019",
    "3. Jane Roe", "2. Stock", "VP Number: 304-555-0509", "Telephone (+91 22) 4324 4324",
    "Hauptstraße 12", "Klintegårdsvägen 4 B"])
def test_shapes_that_no_title_has(text: str) -> None:
    assert read_title(text) is None


@pytest.mark.parametrize(
    ("text", "clean"),
    [
        ("Position: Senior Engineer", "Senior Engineer"),
        ("• Head of Sales •", "Head of Sales"),
        ("(CTO)", "CTO"),
        ("CEO,", "CEO"),
        ("Head of\n  Sales", "Head of Sales"),
        ("Sales Manager (EMEA)", "Sales Manager (EMEA)"),
        ("Chief of Staff.", "Chief of Staff"),
        ("Account Exec.", "Account Exec."),
        ("Funktion: Leiter Einkauf", "Leiter Einkauf"),
        ("Bookkeeper, Ext. 114", "Bookkeeper"),
        ("Bookkeeper, Ext. 114.", "Bookkeeper"),
        ("Vorsitzende, Ringstraße 6, 80000 Neustadt, Tel. 07345 / 4402", "Vorsitzende"),
        ("Trésorière, 75000 Paris", "Trésorière"),
        ("Vice Chancellor - 0481 242 7273", "Vice Chancellor"),
        ("Treasurer (Tel: 01234 567890), jane@roe.example", "Treasurer"),
        ("• 1. Vorsitzende", "1. Vorsitzende"),
        ("(13 years' experience) Owner / Partner", "Owner / Partner"),
        ("Broker, REALTOR®", "Broker, REALTOR"),
    ],
)
def test_clean_form(text: str, clean: str) -> None:
    title = read_title(text)
    assert title is not None and title.text == clean


@pytest.mark.parametrize(
    ("text", "title"),
    [
        ("Managing Partner. Jane has worked here since the spring.", "Managing Partner"),
        ("Jane is the Head of Data at Acme and keeps bees.", "Head of Data"),
        ("Sr. Account Manager", "Sr. Account Manager"),
        ("Chief of Staff", "Chief of Staff"),
        ("Director. Jane’s dream is to bring music to every village.", "Director"),
        ("Jane Roe – CEO of Acme Oil – has spent her career in the energy sector.", "CEO"),
        ("In 2010 Roe became the CEO of Acme Oil", "In 2010 Roe became the CEO of Acme Oil"),
    ],
)
def test_the_title_before_a_story(text: str, title: str) -> None:
    assert before_story(text) == title


@pytest.mark.parametrize(
    ("text", "title"), [("serves as Senior Warden,", "Senior Warden"), ("as Clerk, and", "Clerk"), ("Senior Warden", None), ("reads books", None)]
)
def test_the_title_in_words_that_go_on_behind_a_name(text: str, title: str | None) -> None:
    said = said_of(text)
    assert (said.text if said is not None else None) == title


@pytest.mark.parametrize(
    ("text", "title"),
    [
        ("Head of Finance since 2019", "Head of Finance"),
        ("Head of Finance (since 1 May 2019)", "Head of Finance"),
        ("Leiterin Finanzen, seit 05/2009", "Leiterin Finanzen"),
        ("Directeur général depuis le 1er mai 2015", "Directeur général"),
        ("Director general desde mayo de 2015", "Director general"),
        ("Direttore generale, in carica dal 2015", "Direttore generale"),
        ("Dyrektor od 2009 r.", "Dyrektor"),
        ("Ředitel od roku 2015", "Ředitel"),
        ("igazgató 2015-től", "igazgató"),
        ("Генеральный директор с 2015 года", "Генеральный директор"),
        ("Genel Müdür 2015 yılından beri", "Genel Müdür"),
        ("Director of the Expo 2015", "Director of the Expo 2015"),
        ("Dyrektor 2009–2015", "Dyrektor 2009–2015"),
    ],
)
def test_since_when_a_title_is_held_is_none_of_it(text: str, title: str) -> None:
    read = read_title(text)
    assert read is not None and read.text == title


@pytest.mark.parametrize("text", ["seit 2009", "Jane has been teaching at the school as a head of music since 2001", "with us since 2015"])
def test_a_sentence_that_ends_with_a_year_is_no_title(text: str) -> None:
    assert read_title(text) is None


def test_a_department_is_less_likely_than_a_post() -> None:
    post, department = read_title("Head of Engineering"), read_title("Engineering")
    assert post is not None and department is not None and department.score < 0.5 < post.score


@pytest.mark.parametrize(
    ("text", "title"),
    [
        ("Jane Roe is our Sales Director and loves dogs.", "Sales Director"),
        ("Jane Roe serves as the Vice President of Engineering at Acme.", "Vice President of Engineering"),
        ("Jane Roe ist unsere Vertriebsleiterin.", "Vertriebsleiterin"),
        ("Jane Roe est notre directrice commerciale depuis 2012", "directrice commerciale"),
        ("Sales Director Jane Roe said", "Sales Director"),
        ("“We are happy,” says our managing director Jane Roe.", "managing director"),
        ("We asked Jane Roe, our Chief Data Officer, about it", "Chief Data Officer"),
        ("Jane Roe, CEO and co-founder of Acme, says", "CEO and co-founder"),
        ("Jane Roe joined Acme in 2012 as Head of Product.", "Head of Product"),
        ("Contact Jane Roe, Press Officer, for more.", "Press Officer"),
        ("Jane Roe is a Certified Project Manager (PMP) and Scrum Master with a technical background.", "Project Manager"),
        ("Jane Roe is our Director (Interim) and loves dogs.", "Director (Interim)"),
    ],
)
def test_title_in_a_sentence(text: str, title: str) -> None:
    found = title_in_prose(text, "Jane Roe")
    assert found is not None and found.text == title


@pytest.mark.parametrize(
    "text",
    ["Jane Roe was happy to help.", "Jane Roe leads the team.", "Jane Roe likes dogs. She met a manager.", "Nobody here", "", "Ask Jane Roe, who likes tea."],
)
def test_sentences_without_a_title(text: str) -> None:
    assert title_in_prose(text, "Jane Roe") is None


@given(st.text(max_size=200), st.text(max_size=20))
def test_no_text_raises(text: str, name: str) -> None:
    title = read_title(text)
    assert title is None or (0 <= title.score <= 1 and title.text)
    title_in_prose(text, name)
    title_in_prose(f"{text} {name} {text}", name)


@pytest.mark.parametrize(
    "title",
    [
        "Satış Müdürü", "Vedoucí obchodního oddělení", "Διευθυντής Πωλήσεων", "영업팀장", "销售经理", "Търговски директор", "מנהלת מכירות", "مدير المبيعات",
        "Értékesítési vezető", "Voditeljica prodaje", "Директор з продажу", "Trưởng phòng Kinh doanh", "ผู้จัดการฝ่ายขาย", "Müügijuht", "Myyntijohtaja",
    ],
)  # fmt: skip
def test_titles_of_languages_of_which_no_functions_are_known(title: str) -> None:
    found = read_title(title)
    assert found is not None and found.score >= 0.5


def test_what_is_measured_of_a_title_is_what_the_weights_are_for() -> None:
    saved = resources.files("research.extract.titles").joinpath("weights.json").read_text()
    assert set(load(saved)[1]) == set(NAMES)
    with pytest.raises(ValueError, match="fitted on other features"):
        load(saved.replace('"agent_ending"', '"agents"'))
    assert all(feature.__doc__ for feature in FEATURES)
    assert all(tuple(features(text, learnt)) == NAMES for text in (*TITLES, *OTHERS))
