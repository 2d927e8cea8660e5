"""Names: what is one, how it is taken apart, found in text, folded and compared."""

from __future__ import annotations

from importlib import resources

import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st

from research.extract.names.features.table import FEATURES, NAMES, features
from research.extract.names.model import load
from research.extract.names.parts.apart import is_prose, take_apart
from research.extract.names.recognise import name_key, person_marks, plausible, read_name, same_person
from research.extract.names.within import names_in, split_name, title_first

PEOPLE = [
    "Jane Roe",
    "Jane van der Berg",
    "Abdul Rahman bin Ali",
    "María José García Márquez",
    "José de la Cruz",
    "Serge MARTEL",
    "DUPONT Jean",
    "JANE ROE",
    "J. R. Smith",
    "AJ Hathaway",
    "Roe, Jane",
    "MCDONALD, RONALD",
    "Dr. Jane Roe",
    "Prof. Dr. Max Müller-Lüdenscheid",
    "Late Dr. Amit Shah",
    "Atty. Gilbert Roe III",
    "Dr., Msc., Ing. Pedro Ruiz",
    "Jane Roe, Ph.D.",
    "Leung Kwan FCAS",
    "Ana (Annie) Lopez, RN, BSN",
    'Robert "Bob" Jones Jr.',
    "Jane Roe (she/her)",
    "Jane Smith (née Roe)",
    "Sigurður Jónsson",
    "Øyvind Aas-Larsen",
    "Olumide Adeyemi",
    "Thandiwe Dlamini",
    "Chen Wei",
    "Kim Min-jun",
    "Priya Raman",
    "Sean O'Neil",
    "Сергей Жуков",
    "Жуков Сергей Иванович",
    "Олена Коваленко",
    "山田 太郎",
    "王伟",
    "김민준",
    "أحمد علي",
    "Γιώργος Παπαδόπουλος",
    "José Augusto de Almada da Fonseca Pinto Leite",
]
OTHERS = [
    "About Us",
    "Our Team",
    "Contact",
    "Read More",
    "Senior Engineer",
    "Head of Sales",
    "Privacy Policy",
    "Case Studies",
    "New York",
    "Microsoft Azure",
    "Terms of Service",
    "Chairman Jane Roe",
    "Sierra Leone",
    "Acme Holdings",
    "Elm Street",
    "Unser Team",
    "Qui sommes nous",
    "公司简介",
]


@pytest.mark.parametrize("text", PEOPLE)
def test_people_are_people(text: str) -> None:
    name = read_name(text)
    assert name is not None and name.score >= 0.5, name


@pytest.mark.parametrize("text", OTHERS)
def test_menus_titles_and_places_are_no_people(text: str) -> None:
    name = read_name(text)
    assert name is None or name.score < 0.5, name


@pytest.mark.parametrize(
    "text",
    [
        "",
        " ",
        "jane@roe.com",
        "+49 30 1234567",
        "2024",
        "Jane joined us. She likes tea!",
        "a" * 5000,
        "Jane Roe and John Smith at Acme, Inc.",
        "Ms",
        "Chopra’s work",
        "Dr. Jane Roe Dr. Tom Bell",
        "Ing. Marco Rossi Ing. Luca Bianchi",
        "Mrs Jane Roe Mrs Ann Bell",
    ],
)
def test_shapes_that_no_name_has(text: str) -> None:
    assert read_name(text) is None


@pytest.mark.parametrize(
    ("text", "full", "given_name", "family"),
    [
        ("Roe, Jane", "Jane Roe", "Jane", "Roe"),
        ("Serge MARTEL", "Serge Martel", "Serge", "Martel"),
        ("DUPONT Jean", "Jean Dupont", "Jean", "Dupont"),
        ("MCDONALD, RONALD", "Ronald McDonald", "Ronald", "McDonald"),
        ("Jane van der Berg", "Jane van der Berg", "Jane", "van der Berg"),
        ("José García Márquez", "José García Márquez", "José", "García Márquez"),
        ("Жуков Сергей Иванович", "Жуков Сергей Иванович", "Сергей Иванович", "Жуков"),
        ("山田 太郎", "山田 太郎", "太郎", "山田"),
        ("jane roe", "Jane Roe", "Jane", "Roe"),
        ("AJ Hathaway", "AJ Hathaway", "AJ", "Hathaway"),
        ("Jeroen", "Jeroen", "Jeroen", ""),
    ],
)
def test_given_and_family_name(text: str, full: str, given_name: str, family: str) -> None:
    name = read_name(text)
    assert name is not None
    assert (name.full, name.given, name.family) == (full, given_name, family)


@pytest.mark.parametrize("printed", ["Johan Hallowell, V", "Johan M. Hallowell V", "Johan Hallowell, VI", "Johan Hallowell Jr.", "Hallowell III, Johan"])
def test_a_name_with_a_suffix_reads_the_same_once_it_was_written_down(printed: str) -> None:
    name = read_name(printed)
    assert name is not None and name.suffix
    again = read_name(name.full)
    assert again is not None
    assert (again.given, again.family, again.suffix) == (name.given, name.family, name.suffix) == (name.given, "Hallowell", name.suffix)


@pytest.mark.parametrize(("printed", "family"), [("Jane V", "V"), ("Hoang Vi", "Vi"), ("Jane Roe V.", "V.")])
def test_an_initial_and_a_name_are_no_numeral(printed: str, family: str) -> None:
    name = read_name(printed)
    assert name is not None
    assert (name.family, name.suffix) == (family, "")


def test_what_stands_around_the_name() -> None:
    name = read_name('Prof. Dr. Robert "Bob" Jones Jr., Ph.D., CPA')
    assert name is not None
    assert (name.full, name.honorifics, name.credentials, name.suffix, name.nickname) == ("Robert Jones Jr.", ("Prof.", "Dr."), ("Ph.D.", "CPA"), "Jr.", "Bob")


@pytest.mark.parametrize(
    ("text", "full"),
    [
        ("Jane Roe DM RN", "Jane Roe"),
        ("AnnMarie Roe", "AnnMarie Roe"),
        ("Name: Jane Roe", "Jane Roe"),
        ("S. Muthukumar", "S. Muthukumar"),
        ("José Ortega y Gasset", "José Ortega y Gasset"),
        ("prof. Jane Roe", "Jane Roe"),
        ("Jane Roe (she/her)", "Jane Roe"),
        ("Jane von der Roe zu Poe", "Jane von der Roe zu Poe"),
        ("Full name : Jane Roe", "Jane Roe"),
        ("Prof. Dr. Jane Ann van der Roe Poe, Ph.D.", "Jane Ann van der Roe Poe"),
        ("– Jane Roe |", "Jane Roe"),
        ("Bafewa Sanni LL.B., B.L", "Bafewa Sanni"),
        ("Maureen C. R. Omaegbu Esq, LL.B., B.L, ACARB", "Maureen C. R. Omaegbu"),
        ("Ruth Boateng (Mrs) LL.B.", "Ruth Boateng"),
        ("dr n. prawn. Anna Nowak", "Anna Nowak"),
    ],
)
def test_names_in_unusual_print(text: str, full: str) -> None:
    name = read_name(text)
    assert name is not None and name.full == full and name.score >= 0.5


@pytest.mark.parametrize("text", ["Belo Horizonte", "Rio de Janeiro", "West Jordan", "Roe Poe PLLC", "Jane Holdings Ltd", "ACAS, ASA", "Ana Roe y Luis Poe"])
def test_towns_firms_letters_and_couples_are_no_single_person(text: str) -> None:
    name = read_name(text)
    assert name is None or name.score < 0.1


def test_letters_on_no_list_after_a_name_are_credentials_but_a_family_name_in_capitals_is_not() -> None:
    lettered, loud = read_name("Jane Roe XQZM"), read_name("Jean Paul MARTIN")
    assert lettered is not None and lettered.full == "Jane Roe" and lettered.credentials == ("XQZM",)
    assert loud is not None and loud.full == "Jean Paul Martin" and loud.credentials == ()


@pytest.mark.parametrize(
    ("text", "full", "honorific"),
    [
        ("Dr.º Paulo Miguel Vieira da Rosa Faria", "Paulo Miguel Vieira da Rosa Faria", "Dr.º"),
        ("Druh Tomasz Klimek", "Tomasz Klimek", "Druh"),
        ("Mrs Hooper", "Hooper", "Mrs"),
        ("Mr D. Roe", "D. Roe", "Mr"),
        ("The Rt Rev Jane Roe", "Jane Roe", "The Rt Rev"),
        ("Sri Anup Kumar Roe", "Anup Kumar Roe", "Sri"),
        ("Sri Wahyuni", "Sri Wahyuni", ""),
        ("Dott. Geol. Ivano Perruchon", "Ivano Perruchon", "Dott. Geol."),
        ("C.P.C. Rosa Ibarra", "Rosa Ibarra", "C.P.C."),
    ],
)
def test_forms_of_address_of_schools_and_churches(text: str, full: str, honorific: str) -> None:
    name = read_name(text)
    assert name is not None and name.score >= 0.5
    assert (name.full, " ".join(name.honorifics)) == (full, honorific)


@pytest.mark.parametrize(
    ("text", "full", "honorific", "nickname"),
    [
        ("오세린 박사", "오세린", "박사", ""),
        ("배도윤 (Bae Do-yun, Ph.D.)", "배도윤", "", "Bae Do-yun"),
        ("史 文哲 (SHI WENZHE)", "史 文哲", "", "SHI WENZHE"),
        ("陳彥廷先生", "陳彥廷", "先生", ""),
        ("王小明同学", "王小明", "同学", ""),
        ("배도윤 교수님", "배도윤", "교수님", ""),
        ("髙橋 淳哉 先生", "髙橋 淳哉", "先生", ""),
        ("柏木眞紀", "柏木眞紀", "", ""),
        ("Елена Ветрова (Elena Vetrova)", "Елена Ветрова", "", "Elena Vetrova"),
        ("Mrs Uma Thiruchelvam உமா திருச்செல்வம்", "Uma Thiruchelvam", "Mrs", "உமா திருச்செல்வம்"),
        ("⭐️ Jane Roe 🎓", "Jane Roe", "", ""),
    ],
)
def test_names_of_east_asia_what_people_are_addressed_by_behind_them_and_their_spelling_in_other_letters(
    text: str, full: str, honorific: str, nickname: str
) -> None:
    name = read_name(text)
    assert name is not None and name.score >= 0.5
    assert (name.full, " ".join(name.honorifics), name.nickname) == (full, honorific, nickname)


def test_capitals_with_marks_are_capitals() -> None:
    loud, plain = read_name("SALVADOR LOEIRA NÚÑEZ"), read_name("Salvador Loeira Nuñez")
    assert loud is not None and plain is not None
    assert loud.full == "Salvador Loeira Núñez"
    marked, bare = read_name("JUAN LOEIRA NÚÑEZ"), read_name("JUAN LOEIRA NUNEZ")
    assert marked is not None and bare is not None
    assert abs(marked.score - bare.score) < 0.01


@pytest.mark.parametrize("text", ["中山大学", "石川県", "福岡支店", "心理学博士", "金融", "Ольга Ким (CEO)", "Ana Sayfa", "Naša Ekipa",
                                  "أول من يردّ عليك", "גלו את העוזר", "Samuel מנצח התזמורת"])
def test_words_in_other_letters_are_nobody(text: str) -> None:
    name = read_name(text)
    assert name is None or name.score < 0.5


@pytest.mark.parametrize("text", ["Miss Universe", "Mr President"])
def test_not_all_that_is_addressed_is_somebody(text: str) -> None:
    name = read_name(text)
    assert name is None or name.score < 0.5


def test_a_single_given_name_is_less_certain_than_a_whole_name() -> None:
    alone, whole = read_name("Jeroen"), read_name("Jeroen Bakker")
    assert alone is not None and whole is not None
    assert 0.1 < alone.score < whole.score


@pytest.mark.parametrize(
    ("text", "full", "rest"),
    [
        ("Jane Roe, Ph.D., Chief Scientist", "Jane Roe", "Chief Scientist"),
        ("Jane Roe – CTO", "Jane Roe", "CTO"),
        ("Jane Roe (CTO)", "Jane Roe", "CTO"),
        ("Jane Roe | CTO", "Jane Roe", "CTO"),
        ("Jane Roe: CTO", "Jane Roe", "CTO"),
        ("Serge MARTEL, directeur", "Serge Martel", "directeur"),
        ("Roe, Jane, CTO", "Jane Roe", "CTO"),
        ("John Smith, Jr., President", "John Smith Jr.", "President"),
        ("Jane Roe Senior Engineer", "Jane Roe", "Senior Engineer"),
        ("Jane Roe CEO & Founder", "Jane Roe", "CEO & Founder"),
        ("Peter Svensson director of things", "Peter Svensson", "director of things"),
        ("Jane Roe (Austria)", "Jane Roe", "Austria"),
        ("Robert Roe (Bob), CEO", "Robert Roe", "CEO"),
        ("Karin Ek (Ordförande) - Storgatan 10", "Karin Ek", "Ordförande"),
        ("陳彥廷（副院長）", "陳彥廷", "副院長"),
        ("陳彥廷副教授", "陳彥廷", "副教授"),
        ("배도윤교수", "배도윤", "교수"),
        ("배도윤 박사 (연구원)", "배도윤", "연구원"),
        ("柏木 眞紀（かしわぎ まき） 准教授", "柏木 眞紀", "准教授"),
    ],
)
def test_name_then_title(text: str, full: str, rest: str) -> None:
    found = split_name(text)
    assert found is not None
    assert (found[0].full, found[1]) == (full, rest)


@pytest.mark.parametrize(
    "text", ["Jane Roe", "Jane Roe, Ph.D.", "Our Team | Acme", "Head of Sales, Europe", "Hugh Wooding Law School, 1996", "高级工程师", "安全工程师", ""]
)
def test_nothing_to_split(text: str) -> None:
    assert split_name(text) is None


@pytest.mark.parametrize(
    ("text", "full", "title"),
    [
        ("Geschäftsführer: Max Roe", "Max Roe", "Geschäftsführer"),
        ("CEO Jane Roe", "Jane Roe", "CEO"),
        ("Sales Director - Jane Roe", "Jane Roe", "Sales Director"),
        ("Chief Technology Officer Jane van der Berg", "Jane van der Berg", "Chief Technology Officer"),
        ("教授：陳彥廷", "陳彥廷", "教授"),
        ("院长陈志强", "陈志强", "院长"),
        ("Penningmeester: Jane Roe (schepen)", "Jane Roe", "Penningmeester"),
        ("Treasurer: Jane Roe (2020-2024)", "Jane Roe", "Treasurer"),
    ],
)
def test_title_then_name(text: str, full: str, title: str) -> None:
    found = title_first(text)
    assert found is not None
    assert (found[0].full, found[1]) == (full, title)


def test_names_in_a_sentence() -> None:
    text = "Our CEO Jane Roe joined John Smith and Dr. Ana Lopez in New York. Jane Roe's work at Acme Corp is great. Mark May Day in San Francisco."
    found = names_in(text)
    assert [name.full for _, _, name in found] == ["Jane Roe", "John Smith", "Ana Lopez", "Jane Roe"]
    assert [text[start:end] for start, end, _ in found] == ["Jane Roe", "John Smith", "Dr. Ana Lopez", "Jane Roe"]


@pytest.mark.parametrize(
    ("text", "key"),
    [
        ("Dr. José A. Roe, Ph.D.", "jose roe"),
        ("JOSÉ ROE", "jose roe"),
        ("Sean O'Neil", "sean oneil"),
        ("Anna-Lena Roe", "anna lena roe"),
        ("John Roe, Jr.", "john roe jr"),
        ('Robert "Bob" Roe', "robert roe"),
        ("Jane Roe (née Smith)", "jane roe"),
        ("Tom J", "tom j"),
        ("Roe, Jane", "jane roe"),
    ],
)
def test_key(text: str, key: str) -> None:
    assert name_key(text) == key


@pytest.mark.parametrize(
    ("a", "b", "low", "high"),
    [
        ("Jane Roe", "Dr. Jane Roe, MBA", 1.0, 1.0),
        ("Jim Roe", "James L. Roe", 0.8, 0.95),
        ("Radek Nowak", "Radosław Nowak", 0.85, 0.95),
        ("Сергей Иванов", "Sergey Ivanov", 0.85, 1.0),
        ("Max Mueller", "Müller, Max", 0.85, 1.0),
        ("José García Márquez", "José García", 0.8, 0.95),
        ("J. Roe", "Jane Roe", 0.5, 0.7),
        ("Jeroen", "Jeroen Bakker", 0.3, 0.6),
        ("Matthew Robinson", "Matthew Robinsn", 0.6, 0.8),
        ("DUPONT Jean", "Jean Dupont", 0.95, 1.0),
        ("Jane Roe", "John Roe", 0.0, 0.0),
        ("Daniel Roe", "Daniela Roe", 0.0, 0.0),
        ("John A. Roe", "John B. Roe", 0.0, 0.4),
        ("John Roe Jr.", "John Roe III", 0.0, 0.0),
        ("Ana Lopez", "Ana Perez", 0.0, 0.0),
    ],
)
def test_same_person(a: str, b: str, low: float, high: float) -> None:
    assert low <= same_person(a, b) <= high
    assert same_person(a, b) == same_person(b, a)


_BORNE = """Jane JANE Jim James Jimmy Jon Jonathan Ana Anna Chris Christina Radek Сергей Sergey Иванов Ivanov Ivanow Müller Mueller Muller Miller Roe roe ROE
    Van van der den Vandenberg Berg García Marquez Márquez García-Márquez Anna-Lena Annalena Lena J. A. L. (Jim) (Jimmy) Jr. II Dr. , Nguyen Văn Minh 王 王伟"""


@given(*2 * [st.lists(st.sampled_from(_BORNE.split()), min_size=1, max_size=5).map(" ".join)])
@example("Jonathan (Jim) Van Den Berg", "James Vandenberg")
@example("Anna-Lena Roe", "Annalena Roe Jr.")
@example("ROE Jane", "Roe Jane")
@settings(max_examples=1000)
def test_whoever_is_nearly_surely_one_person_shares_a_mark(a: str, b: str) -> None:
    if same_person(a, b) >= 0.85:
        assert person_marks(a) & person_marks(b) or name_key(a) == name_key(b)


@given(st.text(max_size=120))
def test_no_text_raises(text: str) -> None:
    name = read_name(text)
    assert name is None or (0 <= name.score <= 1 and name.full)
    split_name(text)
    title_first(text)
    name_key(text)
    assert same_person(text, text) in (0.0, 1.0)
    for start, end, found in names_in(text):
        assert 0 <= start < end <= len(text) and found.full


@given(
    st.lists(
        st.sampled_from(["Jane", "ROE", "Dr.", ",", "van", "(", ")", '"', "Jr.", "-", "CTO", "|", "o'", "É", "王", "Иванович", "J.", "'s", "Ph.D."]), max_size=8
    ).map(" ".join)
)
def test_no_mixture_of_parts_raises(text: str) -> None:
    read_name(text)
    split_name(text)
    title_first(text)
    names_in(text)
    assert 0 <= same_person(text, "Jane Roe") <= 1


_PIECES = "Jane Roe jane roe Late Senior junior jr. Dr. prof dipl ing of and the van Ph.D. (she/her) (Bob) 'Bob' Name: 7 & . , | J. o'Roe É Éva www".split()


@given(st.lists(st.sampled_from(_PIECES), min_size=1, max_size=9).map(" ".join))
def test_what_is_passed_over_as_prose_would_make_no_name_either(text: str) -> None:
    if is_prose(text):
        parts = take_apart(text)
        assert parts is None or not plausible(parts)


@pytest.mark.parametrize("text", ["Jane leads the team", "Our services", "Jane & John Roe", "Roe Poe Jane Ann John Joe Doe", "what we do every day", "Jane 3"])
def test_prose_is_passed_over_early(text: str) -> None:
    assert is_prose(text)


def test_names_stand_behind_spaces_that_do_not_break_and_behind_words_that_begin_none() -> None:
    text = "(Jane\u00a0Roe) met iPhone makers; eÉ JOHN SMITH"
    assert [text[start:end] for start, end, _ in names_in(text)] == ["Jane\u00a0Roe", "JOHN SMITH"]


def test_what_is_measured_of_a_name_is_what_the_weights_are_for() -> None:
    saved = resources.files("research.extract.names").joinpath("weights.json").read_text()
    assert set(load(saved)[1]) == set(NAMES)
    with pytest.raises(ValueError, match="fitted on other features"):
        load(saved.replace('"both_known"', '"both"'))
    assert all(feature.__doc__ for feature in FEATURES)
    assert {tuple(features(parts)) for text in PEOPLE if (parts := take_apart(text))} == {NAMES}


@pytest.mark.parametrize("double", ["Іngrid Halvorsen", "Ingrid Ηalvorsen", "Τobias Quist", "Ꮇarcus Ellwood", "Jаne Rоe", "Сара Roe"])
def test_letters_that_only_look_latin_name_nobody(double: str) -> None:
    assert read_name(double) is None and not names_in(f"{double} leads the company.")


@pytest.mark.parametrize("name", ["Сара Орехова", "Анна Соколова", "Γιώργος Παπαδόπουλος", "Iгор Коваленко", "José García", "Zoë Müller", "Søren Ærø"])
def test_names_in_one_alphabet_stay_names(name: str) -> None:
    assert read_name(name) is not None
