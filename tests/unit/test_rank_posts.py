"""Titles understood: function, rung, whom a post serves, in many languages."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from research.languages import FUNCTIONS
from research.model import Seniority
from research.rank import understand


@pytest.mark.parametrize(
    ("title", "function", "seniority"),
    [
        ("Senior Backend Engineer, Payments", "engineering", Seniority.SENIOR),
        ("Director of Finance", "finance", Seniority.DIRECTOR),
        ("VP, Sales", "sales", Seniority.VICE_PRESIDENT),
        ("Chief Marketing Officer", "marketing", Seniority.C_LEVEL),
        ("Head of Legal", "legal", Seniority.HEAD),
        ("Help Desk Technician", "it", Seniority.SPECIALIST),
        ("Support Engineer", "customer", Seniority.SPECIALIST),
        ("Security Engineer", "security", Seniority.SPECIALIST),
        ("Marketing Recruiter", "recruiting", Seniority.SPECIALIST),
        ("County Clerk", "elections", Seniority.DIRECTOR),
        ("Permanent Secretary", "executive", Seniority.TOP),
        ("Founder & CEO", "executive", Seniority.TOP),
        ("Product Manager", "product", Seniority.SPECIALIST),
        ("Manager, Security Engineering", "security", Seniority.MANAGER),
        ("Partner, Tax", "accounting", Seniority.VICE_PRESIDENT),
        ("HR Business Partner", "people", Seniority.SPECIALIST),
        ("Vertriebsleiterin", "sales", Seniority.HEAD),
        ("Directeur financier", "finance", Seniority.DIRECTOR),
        ("Directora de Recursos Humanos", "people", Seniority.DIRECTOR),
        ("Salgssjef", "sales", Seniority.HEAD),
        ("Interaksjonsdesigner", "design", Seniority.SPECIALIST),
        ("Attendance Clerk", "administration", Seniority.ASSISTANT),
        ("Director of Clinical Services", "health", Seniority.DIRECTOR),
        ("Генеральный директор", "executive", Seniority.TOP),
    ],
)
def test_function_and_rung(title: str, function: str, seniority: Seniority) -> None:
    found = understand(title)
    assert found.functions[0][0] == function
    assert abs(found.seniority - seniority) <= 1 if title in ("HR Business Partner", "Directora de Recursos Humanos") else found.seniority == seniority


@pytest.mark.parametrize("marked", ["Softwareentwickler (m/w/d)", "Softwareentwickler/in", "Softwareentwickler:in", "Softwareentwickler*innen (w/m/x)"])
def test_marks_that_a_post_is_for_all_are_no_words_of_it(marked: str) -> None:
    found, plain = understand(marked), understand("Softwareentwickler")
    assert (found.specialty, found.functions, found.rung) == (plain.specialty, plain.functions, plain.rung)


def test_a_place_is_no_word_of_the_post() -> None:
    found = understand("Client Manager, New York")
    assert found.places == {"usa"} and "york" not in found.specialty


def test_a_deputy_stands_between_the_rungs() -> None:
    director, deputy, head = (understand(title) for title in ("Director of Operations", "Deputy Director of Operations", "Head of Operations"))
    assert deputy.deputy and not director.deputy
    assert head.rung < deputy.rung < director.rung


@pytest.mark.parametrize(
    ("title", "deputy"),
    [
        ("Assistant Museum Store Manager", True),
        ("Responsable pédagogique adjoint", True),
        ("Wakil Kepala Sekolah", True),
        ("Project Manager Assistant", False),
        ("Assistant to the Store Manager", False),
        ("Store Manager", False),
    ],
)
def test_a_deputys_word_stands_first_or_last(title: str, deputy: bool) -> None:
    assert understand(title).deputy is deputy


def test_vice_president_is_no_deputy() -> None:
    assert not understand("Vice President, Engineering").deputy


def test_an_assistant_takes_neither_rank_nor_function_of_the_boss() -> None:
    found = understand("Assistant to the Chief Financial Officer")
    assert found.assistant_to is not None and "chief financial officer" in found.assistant_to
    assert found.seniority <= Seniority.ASSISTANT
    assert found.functions[0][0] == "administration"


@pytest.mark.parametrize(
    ("title", "field"),
    [("Asistente de recursos humanos", "people"), ("Assistante de communication", "communications"), ("Assistant de production", "manufacturing")],
)
def test_an_assistant_of_a_field_serves_nobody_in_person(title: str, field: str) -> None:
    found = understand(title)
    assert found.assistant_to is None and found.functions[0][0] == field and found.seniority <= Seniority.ASSISTANT


@pytest.mark.parametrize("title", ["Trabajadora social", "Educador social", "Assistente sociale", "Sociólogo", "Social Studies"])
def test_social_work_is_no_partnership(title: str) -> None:
    assert understand(title).rung < 4.5


@pytest.mark.parametrize("title", ["Socio", "Socio director", "Socia de auditoría"])
def test_a_partner_stands_high(title: str) -> None:
    assert understand(title).rung >= 9


def test_head_of_the_chief_executives_office_is_no_chief_executive() -> None:
    assert understand("Head of CEO Office").seniority == Seniority.HEAD


@pytest.mark.parametrize("title", ["Board Member", "Chairman", "Trustee", "Independent Director", "Non-Executive Director"])
def test_seats_on_a_board(title: str) -> None:
    assert understand(title).board


@pytest.mark.parametrize("title", ["Co-founder, CEO, Board Chair", "President, Chief Executive Officer & Director", "Director of Board Games"])
def test_posts_beside_a_seat_are_posts(title: str) -> None:
    assert not understand(title).board


def test_it_in_mixed_case_is_a_pronoun() -> None:
    assert understand("General Manager - Do It Best Stores").share("it") == 0
    assert understand("IT Manager").share("it") == 1


def test_former_acting_team_places() -> None:
    assert understand("Former Head of Sales").former
    assert not understand("Head of Sales").former
    assert understand("Acting Director of Research").acting
    assert understand("Backend Engineer, Payments").team == {"paym"} or understand("Backend Engineer, Payments").team
    assert understand("Sales Director, EMEA").places == {"emea"}
    assert understand("Director España").places == understand("Coach (Madrid)").places == {"spain"}


def test_a_head_of_nothing_named_has_no_function() -> None:
    assert understand("Head of unit").functions == ()


def test_recruiters_and_hr() -> None:
    assert understand("Talent Acquisition Partner").recruiter
    assert understand("Head of Human Resources").hr


def test_empty() -> None:
    assert understand(None) == understand("") and not understand("").functions


@given(st.text(max_size=120))
def test_reads_anything(title: str) -> None:
    found = understand(title)
    assert not found.functions or abs(sum(share for _, share in found.functions) - 1) < 1e-6
    assert {name for name, _ in found.functions} <= set(FUNCTIONS)
    assert -1 <= found.rung <= 14


def test_titles_told_twice_and_compounds() -> None:
    assert understand("Менеджер по рекламе (advertising manager)").rung == 3.0
    assert understand("IT Consultant & Projektmanagerin").rung < 4
    assert "konsulent" in understand("Konsulentsjef").specialty
    assert understand("Разработчик по внедрению").specialty & understand("Отдел внедрения").specialty


def test_founders_by_their_post() -> None:
    assert understand("Founder & VP R&D").rung == 11.0
    assert understand("Founder & CEO").rung == understand("Executive Director, Co-Founder").rung == 13.0


@pytest.mark.parametrize("title", ["Генеральный директор", "Daglig leder", "Dyrektor Generalny", "Verkställande direktör", "Amministratore Delegato"])
def test_a_rank_of_several_words_says_nothing_of_what_is_led(title: str) -> None:
    assert not understand(title).specialty


def test_what_is_led_stays_beside_such_a_rank() -> None:
    assert understand("Руководитель отдела продаж").specialty == understand("Продажи").specialty
    assert "technolog" in understand("Chief Technology Officer").specialty


@pytest.mark.parametrize(
    ("title", "function"),
    [
        ("Salesforce Developer", "engineering"),
        ("Marketing Cloud Developer", "engineering"),
        ("ServiceNow Developer", "engineering"),
        ("Salesforce Administrator", "it"),
        ("Sales Cloud Sales Manager", "sales"),
        ("Linux Administrator", "infrastructure"),
    ],
)
def test_a_products_name_is_no_function(title: str, function: str) -> None:
    assert understand(title).functions[0][0] == function


def test_a_chief_of_a_craft_is_no_officer_of_the_company() -> None:
    assert understand("Chief Product Designer").seniority is Seniority.HEAD
    assert understand("Chief Product Officer").seniority is Seniority.C_LEVEL


@pytest.mark.parametrize(
    ("title", "seniority"),
    [
        ("Genel Müdür", Seniority.TOP),
        ("Satış Müdürü", Seniority.DIRECTOR),
        ("Vedoucí výroby", Seniority.HEAD),
        ("财务总监", Seniority.DIRECTOR),
        ("영업부장", Seniority.HEAD),
        ("Myyntipäällikkö", Seniority.HEAD),
        ("מנהל מכירות", Seniority.MANAGER),
        ("Muhasebe Uzmanı", Seniority.SPECIALIST),
        ("Kepala Sekolah", Seniority.TOP),
        ("Kepala Bidang Umum", Seniority.HEAD),
    ],
)
def test_ranks_are_known_in_languages_without_a_file(title: str, seniority: Seniority) -> None:
    assert understand(title).seniority is seniority


@pytest.mark.parametrize(
    ("title", "function", "rung"),
    [
        ("Secondary Principal", "education", Seniority.DIRECTOR),
        ("HOD / Mathematics", "education", Seniority.HEAD),
        ("Krippenleiterin", "education", Seniority.DIRECTOR),
        ("Rédactrice en chef", "communications", Seniority.DIRECTOR),
        ("Chefkok", "hospitality", Seniority.HEAD),
        ("Notaris", "legal", Seniority.DIRECTOR),
        ("Practice Manager", "administration", Seniority.HEAD),
        ("Radiologic Technologist", "health", Seniority.SPECIALIST),
        ("Керуючий партнер", "executive", Seniority.TOP),
        ("Parish Life Coordinator", "community", Seniority.TOP),
        ("Youth Minister", "community", Seniority.LEAD),
        ("Lower School Co-ordinator", "education", Seniority.LEAD),
        ("Head of Primary", "education", Seniority.HEAD),
        ("Director of Resource Development", "fundraising", Seniority.DIRECTOR),
        ("Chief Driver", "supply_chain", Seniority.HEAD),
        ("IT-chef", "it", Seniority.HEAD),
        ("Räddningschef", "inspection", Seniority.HEAD),
        ("Executive Housekeeper", "facilities", Seniority.HEAD),
        ("Chef de culture", "facilities", Seniority.HEAD),
        ("Circulation Manager", "culture", Seniority.MANAGER),
        ("Night Auditor", "hospitality", Seniority.SPECIALIST),
    ],
)
def test_heads_of_schools_practices_kitchens_and_newsrooms(title: str, function: str, rung: Seniority) -> None:
    found = understand(title)
    assert (found.functions[0][0], found.seniority) == (function, rung)


@pytest.mark.parametrize(
    ("title", "answers"), [("Public Relations", True), ("Hygiéniste dentaire", False), ("Praktijkverpleegkundige", False), ("Orthodontiste", False)]
)
def test_who_is_named_by_occupation_heads_no_field(title: str, answers: bool) -> None:
    assert (understand(title).rung > Seniority.SENIOR) is answers


@pytest.mark.parametrize(
    ("title", "function"),
    [
        ("Comptable clients", "accounting"),
        ("Administrateur systèmes et réseaux", "it"),
        ("Préparateur de commandes", "supply_chain"),
        ("Directeur export", "sales"),
        ("NOC Manager", "infrastructure"),
        ("IP Core Engineer", "infrastructure"),
        ("CRM Executive", "marketing"),
        ("Head of Humanitarian Response", "community"),
        ("Sottoscrittore rami danni", "banking"),
        ("Spelprogrammerare", "engineering"),
        ("Rekruter IT", "recruiting"),
    ],
)
def test_posts_of_insurers_networks_works_and_studios(title: str, function: str) -> None:
    assert understand(title).functions[0][0] == function


def test_a_controller_of_stock_or_credit_heads_no_accounts() -> None:
    assert understand("Financial Controller").seniority is Seniority.HEAD
    assert understand("Stock Controller").seniority is Seniority.SPECIALIST
    assert understand("Credit Controller").seniority is Seniority.SPECIALIST


@pytest.mark.parametrize(
    ("inflected", "plain"),
    [("Leiterin Qualitätssicherung", "Leiter Qualitätssicherung"), ("Gruppenleiterin Immunologie", "Gruppenleiter Immunologie")],
)
def test_a_rank_with_an_ending_is_no_field(inflected: str, plain: str) -> None:
    assert understand(inflected).specialty == understand(plain).specialty
