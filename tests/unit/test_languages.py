"""The language shelf: every word folded, every list filled, and job titles of every language read as a native would."""

from __future__ import annotations

import functools
import re
import types
from collections.abc import Iterator, Mapping
from dataclasses import fields
from pathlib import Path

import pytest

from research import languages
from research.languages import FUNCTIONS, Language, shelf
from research.languages.lists import read
from research.model import Seniority
from research.shelf import members
from research.text import fold, words

S = Seniority
EXPECTED: dict[str, tuple[tuple[str, Seniority, str], ...]] = {
    "en": (
        ("CFO", S.C_LEVEL, "finance"),
        ("Senior Vice President, Sales", S.VICE_PRESIDENT, "sales"),
        ("Head of Data Engineering", S.HEAD, "data"),
        ("Director of Nursing", S.DIRECTOR, "health"),
        ("Managing Director", S.TOP, "executive"),
        ("Engineering Manager", S.MANAGER, "engineering"),
        ("HR Intern", S.INTERN, "people"),
        ("Senior Legal Counsel", S.SENIOR, "legal"),
    ),
    "de": (
        ("Geschäftsführender Gesellschafter", S.TOP, "executive"),
        ("Vertriebsleiterin", S.HEAD, "sales"),
        ("Teamleiter Logistik", S.LEAD, "supply_chain"),
        ("Leitung Personal", S.HEAD, "people"),
        ("Kaufmännischer Geschäftsführer", S.C_LEVEL, "finance"),
        ("Auszubildende zur Bürokauffrau", S.INTERN, "administration"),
        ("Sachbearbeiter Einkauf", S.SPECIALIST, "procurement"),
        ("Filialleiter", S.MANAGER, "banking"),
        ("Geschaeftsfuehrerin", S.TOP, ""),
    ),
    "fr": (
        ("Présidente directrice générale", S.TOP, "executive"),
        ("Directeur financier", S.DIRECTOR, "finance"),
        ("Responsable des ressources humaines", S.MANAGER, "people"),
        ("Chargée de communication", S.SPECIALIST, "communications"),
        ("Cheffe de projet informatique", S.SPECIALIST, "it"),
        ("Chef d'équipe logistique", S.LEAD, "supply_chain"),
        ("Directrice générale adjointe", S.VICE_PRESIDENT, "executive"),
        ("Stagiaire en comptabilité", S.INTERN, "accounting"),
    ),
    "es": (
        ("Consejera delegada", S.TOP, "executive"),
        ("Directora de Recursos Humanos", S.DIRECTOR, "people"),
        ("Jefe de ventas", S.MANAGER, "sales"),
        ("Gerente de Operaciones", S.HEAD, "operations"),
        ("Jefa de proyecto", S.LEAD, "delivery"),
        ("Becario de marketing", S.INTERN, "marketing"),
        ("Auxiliar administrativa", S.ASSISTANT, "administration"),
        ("Vicepresidente ejecutivo", S.VICE_PRESIDENT, ""),
    ),
    "pt": (
        ("Diretora-Geral", S.TOP, "executive"),
        ("Gerente de Tecnologia", S.HEAD, "engineering"),
        ("Coordenador de Logística", S.LEAD, "supply_chain"),
        ("Diretor Financeiro", S.DIRECTOR, "finance"),
        ("Estagiária de Direito", S.INTERN, "legal"),
        ("Analista de Dados Sênior", S.SPECIALIST, "data"),
        ("Sócio-fundador", S.TOP, ""),
        ("Assistente Administrativa", S.ASSISTANT, "administration"),
    ),
    "it": (
        ("Amministratore delegato", S.TOP, "executive"),
        ("Responsabile Risorse Umane", S.HEAD, "people"),
        ("Direttrice commerciale", S.DIRECTOR, "sales"),
        ("Responsabile acquisti", S.MANAGER, "procurement"),
        ("Capo cantiere", S.LEAD, "construction"),
        ("Addetta stampa", S.SPECIALIST, "communications"),
        ("Tirocinante contabile", S.INTERN, "accounting"),
        ("Segretaria di direzione", S.ASSISTANT, "administration"),
    ),
    "nl": (
        ("Algemeen directeur", S.TOP, "executive"),
        ("Hoofd Inkoop", S.HEAD, "procurement"),
        ("Teamleider klantenservice", S.LEAD, "customer"),
        ("Financieel directeur", S.DIRECTOR, "finance"),
        ("HR-manager", S.MANAGER, "people"),
        ("Stagiair communicatie", S.INTERN, "communications"),
        ("Directiesecretaresse", S.ASSISTANT, "administration"),
        ("Regiomanager verkoop", S.SENIOR_MANAGER, "sales"),
    ),
    "no": (
        ("Daglig leder", S.TOP, "executive"),
        ("Økonomisjef", S.HEAD, "finance"),
        ("Avdelingsleder logistikk", S.MANAGER, "supply_chain"),
        ("Prosjektleder bygg", S.LEAD, "construction"),
        ("Finansdirektør", S.C_LEVEL, "finance"),
        ("Seniorrådgiver kommunikasjon", S.SENIOR, "communications"),
        ("Lærling IT", S.INTERN, "it"),
        ("Direktør for salg", S.DIRECTOR, "sales"),
    ),
    "sv": (
        ("Verkställande direktör", S.TOP, "executive"),
        ("Ekonomichef", S.HEAD, "finance"),
        ("Vice VD", S.VICE_PRESIDENT, "executive"),
        ("Enhetschef vård", S.MANAGER, "health"),
        ("Projektledare bygg", S.LEAD, "construction"),
        ("Inköpare, praktikant", S.INTERN, "procurement"),
        ("Personalchef", S.HEAD, "people"),
        ("Finansdirektör", S.C_LEVEL, "finance"),
    ),
    "da": (
        ("Administrerende direktør", S.TOP, "executive"),
        ("Salgschef", S.HEAD, "sales"),
        ("Økonomichef", S.HEAD, "finance"),
        ("Projektleder", S.LEAD, "delivery"),
        ("Afdelingsleder, logistik", S.MANAGER, "supply_chain"),
        ("Studentermedhjælper i marketing", S.INTERN, "marketing"),
        ("Souschef, køkken", S.LEAD, "hospitality"),
        ("Teknisk direktør", S.DIRECTOR, "engineering"),
    ),
    "pl": (
        ("Prezes Zarządu", S.TOP, "executive"),
        ("Dyrektor ds. sprzedaży", S.DIRECTOR, "sales"),
        ("Kierownik działu logistyki", S.HEAD, "supply_chain"),
        ("Kierownik magazynu", S.MANAGER, "supply_chain"),
        ("Główna księgowa", S.MANAGER, "accounting"),
        ("Specjalistka ds. marketingu", S.SPECIALIST, "marketing"),
        ("Członkini Zarządu", S.C_LEVEL, ""),
        ("Praktykant w dziale prawnym", S.INTERN, "legal"),
    ),
    "ru": (
        ("Генеральный директор", S.TOP, "executive"),
        ("Начальник отдела кадров", S.HEAD, "people"),
        ("Директор по маркетингу", S.DIRECTOR, "marketing"),
        ("Руководитель отдела продаж", S.HEAD, "sales"),
        ("Главный бухгалтер", S.HEAD, "accounting"),
        ("Старший юрист", S.SENIOR, "legal"),
        ("Помощник руководителя", S.ASSISTANT, ""),
        ("Стажёр-программист", S.INTERN, "engineering"),
    ),
    "ja": (
        ("代表取締役社長", S.TOP, "executive"),
        ("人事部長", S.HEAD, "people"),
        ("営業課長", S.MANAGER, "sales"),
        ("常務執行役員", S.VICE_PRESIDENT, ""),
        ("データエンジニア", S.SPECIALIST, "data"),
        ("財務本部長", S.DIRECTOR, "finance"),
        ("シニアデザイナー", S.SENIOR, "design"),
        ("最高技術責任者", S.C_LEVEL, "engineering"),
    ),
}
CODES = sorted(EXPECTED)


def entries(language: Language) -> Iterator[tuple[str, str]]:
    """Yield (list, word) for every word of a language."""
    for item in fields(language):
        value = getattr(language, item.name)
        if isinstance(value, Mapping):
            for key, group in value.items():
                said = [(item.name, key)] if isinstance(group, str) else [(f"{item.name}.{key}", word) for word in group]
                yield from said
        elif isinstance(value, tuple):
            yield from ((item.name, word) for word in value)


@functools.cache
def expression(word: str, spaced: bool) -> re.Pattern[str]:
    body = re.escape(word.removesuffix("*"))
    return re.compile(rf"(?<!\w){body}" + ("" if word.endswith("*") else r"(?!\w)") if spaced else body)


def stands(word: str, title: str, spaced: bool) -> bool:
    return expression(word, spaced).search(title) is not None


def seniority(language: Language, title: str) -> Seniority:
    """The rung of the longest phrase found, the lower rung where two are as long; specialist where none is."""
    found = [(len(word), -rung, rung) for rung, group in language.seniority.items() for word in group if stands(word, title, language.spaced)]
    return max(found)[2] if found else Seniority.SPECIALIST


def test_the_shelf_holds_each_language_under_its_code() -> None:
    assert set(CODES) <= set(shelf())
    assert all(code == language.code and re.fullmatch("[a-z]{2}", code) for code, language in shelf().items())


WHOLE = sorted(code for code, language in shelf().items() if language.functions)
"""Languages whose files tell what posts are about, and so all else."""

BRIEF = frozenset(("links", "sections", "strangers", "titles", "departments", "phone_labels", "email_labels", "labels"))
"""What a file tells that leaves functions and ranks to research/rank."""


@pytest.mark.parametrize("code", sorted(shelf()))
def test_every_list_is_filled_and_every_word_folded_once(code: str) -> None:
    language = shelf()[code]
    needed = {item.name for item in fields(language)} - {"spaced", "compounding", "addresses", "bearers", "since", "prose"} if code in WHOLE else BRIEF
    assert not [name for name in needed if not getattr(language, name)]
    seen: set[tuple[str, str]] = set()
    for where, word in entries(language):
        stem = word.removesuffix("*")
        assert stem and fold(stem) == stem and "*" not in stem, (where, word)
        assert not language.spaced or " ".join(words(stem)) == stem, (where, word)
        assert (where, word) not in seen, (where, word)
        seen.add((where, word))


@pytest.mark.parametrize("code", sorted(shelf()))
def test_links_and_sections_of_every_language_lead_to_people(code: str) -> None:
    language = shelf()[code]
    assert {"team", "leadership", "board", "about", "contact", "careers", "profile", "next_page"} <= set(language.links)
    assert {"leadership", "team", "board"} <= set(language.sections)


@pytest.mark.parametrize("code", WHOLE)
def test_functions_rungs_links_and_labels_are_known_and_complete(code: str) -> None:
    language = shelf()[code]
    assert set(language.functions) == set(FUNCTIONS)
    assert set(language.seniority) == set(Seniority)
    assert {"team", "leadership", "board", "about", "contact", "imprint", "careers", "advert", "profile", "next_page"} <= set(language.links)
    assert {"leadership", "team", "board", "advisors", "alumni"} <= set(language.sections)
    assert {"department", "location", "team", "contact", "reports_to", "title", "company"} <= set(language.advert_labels)


@pytest.mark.parametrize("code", sorted(shelf()))
def test_no_word_stands_on_two_rungs(code: str) -> None:
    rungs: dict[str, Seniority] = {}
    for rung, group in shelf()[code].seniority.items():
        for word in group:
            assert rungs.setdefault(word, rung) == rung, word


@pytest.mark.parametrize(("code", "title", "rung", "function"), [(code, *case) for code in CODES for case in EXPECTED[code]])
def test_titles_are_read_as_a_native_reads_them(code: str, title: str, rung: Seniority, function: str) -> None:
    language = shelf()[code]
    plain = " ".join(words(title))
    assert seniority(language, plain) == rung
    assert not function or any(stands(word, plain, language.spaced) for word in language.functions[function])


@pytest.mark.parametrize("code", sorted(shelf()))
def test_words_that_never_name_anybody_leave_initials_alone(code: str) -> None:
    assert not [word for word in shelf()[code].not_names if len(word) == 1]


def test_a_language_on_the_shelf_twice_is_refused(tmp_path: object, monkeypatch: pytest.MonkeyPatch) -> None:
    from pathlib import Path

    folder = Path(str(tmp_path)) / "twice"
    folder.mkdir()
    (folder / "__init__.py").write_text("")
    for name in ("xx", "yy"):
        (folder / f"{name}.py").write_text("from research.languages import Language\nLANGUAGE = Language(code='xx')\n")
    monkeypatch.syspath_prepend(str(folder.parent))
    package = __import__("twice")
    assert isinstance(package, types.ModuleType)
    with pytest.raises(TypeError, match="twice"):
        members(package, "LANGUAGE", Language)


def test_the_package_itself_loads_through_the_shelf() -> None:
    assert {language.code for language in members(languages.words, "LANGUAGE", Language).values()} == set(shelf())


RESEARCH = Path(__file__).parents[2] / "research"


LISTS = sorted(file for folder in ("languages", "languages/words", "rank/knowledge", "extract/names") for file in (RESEARCH / folder).glob("*.txt"))


@pytest.mark.parametrize("file", LISTS, ids=lambda file: file.name)
def test_a_file_of_words_says_what_it_holds_its_source_and_its_licence(file: Path) -> None:
    header = "".join(line for line in file.read_text("utf-8").splitlines(keepends=True) if line.startswith("#"))
    assert "Source: " in header and "Licence: " in header
    package = ".".join(("research", *file.parent.relative_to(RESEARCH).parts))
    for told, listed in read(package, file.name).items():
        assert told and listed and all(word == word.strip() and word for word in listed), told
