"""The ranking: who comes first, why, and how sure."""

import cProfile
import os
import subprocess
import sys
from importlib import resources

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from research.languages import FUNCTIONS
from research.model import Candidate, Outcome, Role
from research.rank import by_seniority, fallback, rank, rank_many, understand
from research.rank.company import company
from research.rank.knowledge import NEARNESS, PARENTS
from research.rank.ranking import length, load
from research.rank.signals.of_rung import above
from research.rank.signals.table import SIGNALS, TABLE, asked
from research.rank.wanted import want

FIRM = {
    "ceo": "Chief Executive Officer",
    "cto": "Chief Technology Officer",
    "cfo": "Chief Financial Officer",
    "cro": "Chief Revenue Officer",
    "vpe": "VP of Engineering",
    "cs": "Director, Customer Success",
    "hr": "Head of People",
    "ta": "Senior Recruiter",
    "pa": "Executive Assistant to the CEO",
    "eng": "Senior Software Engineer",
}


def firm(titles: dict[str, str] = FIRM, **more: Candidate) -> list[Candidate]:
    return [*(Candidate(id=key, title=title) for key, title in titles.items()), *more.values()]


def first(text: str, people: list[Candidate] | None = None, **more: str) -> str:
    return rank(Role(text=text, **more), people or firm()).leads[0].id  # type: ignore[arg-type]  # the tests pass strings only


def test_the_head_of_the_function_comes_first() -> None:
    assert first("Senior Backend Engineer") == "vpe"
    assert first("Customer Success Manager") == "cs"
    assert first("Staff Accountant") == "cfo"
    assert first("Account Executive") == "cro"
    assert first("Technical Recruiter") == "hr"


def test_chiefs_answer_to_the_top() -> None:
    assert first("Chief Product Officer") == "ceo"


def test_the_founder_of_a_firm_of_three_hires() -> None:
    people = firm({"f": "Founder & CEO", "d": "Designer", "s": "Sales Manager"})
    assert first("Software Engineer", people) == "f"


def test_what_the_advert_says_goes_before_everything() -> None:
    assert first("Software Engineer", reports_to="Chief Financial Officer") == "cfo"


def test_department_tells_apart() -> None:
    people = [Candidate(id="a", title="Head of Unit", department="Forestry"), Candidate(id="b", title="Head of Unit", department="Fisheries")]
    assert first("Policy Adviser", people, department="Fisheries") == "b"


def test_region_tells_apart() -> None:
    people = firm({"e": "Director, Customer Support, EMEA", "a": "Director, Customer Support, APAC"})
    assert first("Support Engineer (APAC)", people) == "a"


def test_outsiders_never_come_first_and_are_told_so() -> None:
    outside = Candidate(id="x", title="VP of Engineering, Some Other Company", group="board", external=True)
    adviser = Candidate(id="y", title="Chief Technology Officer", group="advisors")
    ranking = rank(Role(text="Software Engineer"), firm(x=outside, y=adviser))
    places = {lead.id: lead.rank for lead in ranking.leads}
    assert min(places["x"], places["y"]) > places["vpe"]
    alone = rank(Role(text="Software Engineer"), [outside]).leads[0]
    assert "the title is held at another organisation" in alone.against


def test_the_holder_of_the_very_post_is_no_manager() -> None:
    ranking = rank(Role(text="Chief Financial Officer"), firm())
    assert ranking.leads[0].id == "ceo"
    holder = next(lead for lead in ranking.leads if lead.id == "cfo")
    assert holder.against == () or any("post itself" in text for text in holder.against)


def test_hr_is_a_fallback_and_no_manager() -> None:
    assert fallback(firm()) == "ta"
    assert fallback(firm({"a": "CEO", "b": "HR Director"})) == "b"
    assert fallback(firm({"a": "CEO"})) is None


def test_reasons_are_plain_words() -> None:
    lead = rank(Role(text="Senior Backend Engineer"), firm()).leads[0]
    assert any("heads engineering" in text for text in lead.reasons)
    assert all(signal.name and isinstance(signal.weight, float) for signal in lead.signals)


def test_outcomes_are_honest() -> None:
    assert rank(Role(text="Software Engineer"), []).outcome is Outcome.NOBODY
    assert rank(Role(text="Software Engineer"), [Candidate(id="i", title="Marketing Intern")]).outcome is Outcome.NOBODY
    twins = [Candidate(id=str(n), title="Head of Unit") for n in range(20)]
    unsure = rank(Role(text="Policy Adviser"), twins)
    assert unsure.outcome is Outcome.UNSURE and unsure.advice


def test_without_a_role_the_most_senior_come_first_and_the_board_last() -> None:
    people = [
        Candidate(id="b", title="Board Member", group="board"),
        Candidate(id="i", title="Intern"),
        Candidate(id="c", title="CEO"),
        Candidate(id="n", title=None),
    ]
    ordered = [lead.id for lead in by_seniority(people)]
    assert ordered[0] == "c" and ordered[-1] == "b"


def test_a_lone_colleague_is_no_sure_lead() -> None:
    below = rank(Role(text="Head of Engineering"), [Candidate(id="a", title="Software Engineer")])
    assert below.outcome is Outcome.NOBODY and below.leads[0].probability <= 0.2
    beside = rank(Role(text="Senior Software Engineer"), [Candidate(id="a", title="Software Developer")])
    assert beside.outcome is Outcome.UNSURE and beside.leads[0].probability < 0.4
    alone = rank(Role(text="Software Engineer"), [Candidate(id="a", title="Chief Technology Officer")])
    assert alone.outcome is Outcome.PICKED and alone.leads[0].probability < 0.9


def test_the_principal_of_a_school_leads_its_teaching_and_no_consultancy() -> None:
    school = firm({"md": "Managing Director", "p": "Principal", "a": "Geography Teacher", "b": "History Teacher", "c": "Science Teacher"})
    assert first("Physics Teacher", school) == "p"
    assert first("Software Engineer", firm(FIRM | {"p": "Principal"})) == "vpe"


def test_a_field_and_nothing_else_is_a_peer_of_its_specialist_where_somebody_leads_it() -> None:
    people = firm({"dg": "Directeur général", "raf": "Responsable administrative et financière", "c": "Comptabilité", "m": "Responsable marketing"})
    assert first("Comptable", people) == "raf"


def test_the_deputy_of_a_head_without_words_comes_after_the_head() -> None:
    people = firm(FIRM | {"agc": "Associate General Counsel", "gc": "General Counsel"})
    assert first("Legal Counsel", people) == "gc"


def test_directors_of_a_function_shown_as_the_board_lead_it() -> None:
    people = [
        Candidate(id="md", title="Managing Director"),
        Candidate(id="fd", title="Finance Director", group="board"),
        Candidate(id="ned", title="Non-Executive Director", group="board"),
        Candidate(id="out", title="Finance Director", group="board", external=True),
    ]
    assert first("Accounts Assistant", people) == "fd"


def test_who_runs_it_all_leads_though_shown_with_the_board() -> None:
    people = [
        Candidate(id="ed", title="Executive Director", group="board"),
        Candidate(id="p", title="President", group="board"),
        Candidate(id="out", title="Executive Director", group="board", external=True),
        Candidate(id="eng", title="Software Engineer", group="team"),
        Candidate(id="senior", title="Senior Software Engineer", group="team"),
    ]
    ranking = rank(Role(text="Research Software Engineer"), people)
    lead = ranking.leads[0]
    assert lead.id == "ed" and not lead.against
    assert "runs the organisation, and sits on its board" in lead.reasons
    assert next(other for other in ranking.leads if other.id == "p").against
    assert by_seniority(people)[0].id == "ed"


def test_the_head_of_the_parent_function_leads_where_the_own_one_has_no_head() -> None:
    signal = SIGNALS["adopts"]
    titles = {"c": "CEO", "h": "HR Head", "s": "Head of Sales"}
    people = company(firm(titles), None)
    wanted = want(Role(text="Technical Recruiter"), people)
    assert [signal(wanted, seen, people) for seen in people.seen] == [0.0, 1.0, 0.0]
    assert first("Technical Recruiter", firm(titles)) == "h"
    headed = company(firm({**titles, "r": "Head of Recruiting"}), None)
    assert not any(signal(want(Role(text="Technical Recruiter"), headed), seen, headed) for seen in headed.seen)


def test_a_president_beside_an_owner_holds_no_seat_of_honour() -> None:
    signal = SIGNALS["officer"]
    beside = {text: company(firm({"o": text, "p": "President"}), None) for text in ("Owner", "Co-Owner", "CEO")}
    held = {text: signal(want(Role(text="Estimator"), people), people.seen[1], people) for text, people in beside.items()}
    assert held == {"Owner": 0.0, "Co-Owner": 0.0, "CEO": 1.0}


def test_an_owner_beside_who_runs_the_firm_is_told_apart() -> None:
    signal = SIGNALS["owner_aside"]
    beside = company(firm({"o": "Owner", "p": "President", "d": "Director of Operations"}), None)
    alone = company(firm({"o": "Owner", "d": "Director of Operations"}), None)
    assert [signal(want(Role(text="Electrician"), beside), seen, beside) for seen in beside.seen] == [1.0, 0.0, 0.0]
    assert not any(signal(want(Role(text="Electrician"), alone), seen, alone) for seen in alone.seen)


@pytest.mark.parametrize("seat", ["Präsidentin", "Trésorier", "Tesorera", "Penningmeester"])
def test_seats_of_honour_are_known_in_any_language(seat: str) -> None:
    people = [Candidate(id="b", title=seat, group="board"), Candidate(id="k", title="Krippenleiterin"), Candidate(id="e", title="Erzieherin")]
    house = company(people, None)
    assert SIGNALS["on_board"](want(Role(text="Köchin"), house), house.seen[0], house) == 1.0
    assert first("Erzieherin", people) == "k"


def test_a_treasurer_beside_a_director_holds_a_seat_of_honour() -> None:
    people = company(firm({"d": "Artistic Director", "f": "Finance Manager", "t": "Treasurer"}), None)
    assert [SIGNALS["officer"](want(Role(text="Bookkeeper"), people), seen, people) for seen in people.seen] == [0.0, 0.0, 1.0]


def test_weights_go_with_the_length_of_the_list() -> None:
    assert [length(people) for people in (1, 3, 20, 130, 5000)] == pytest.approx([-1.0, -1.0, 0.0, 1.0, 1.0], abs=0.02)


def test_founders_lead_what_the_other_half_of_their_title_says() -> None:
    people = [Candidate(id="ceo", title="Co-Founder & CEO"), Candidate(id="cto", title="Co-Founder & CTO"), Candidate(id="cmo", title="Founder and CMO")]
    assert first("Backend Engineer", people) == "cto"
    assert first("Content Marketing Specialist", people) == "cmo"
    assert first("Chief Financial Officer", people) == "ceo"


def test_the_head_comes_before_the_deputy() -> None:
    people = firm({"d": "Deputy Head of Software Development", "h": "Head of Software Development"})
    assert understand("Deputy Head of Software Development").deputy
    ranking = rank(Role(text="Software Developer"), people)
    deputy = next(lead for lead in ranking.leads if lead.id == "d")
    assert any(signal.name == "below_its_head" for signal in deputy.signals)


def test_the_manager_of_one_thing_leads_its_coordinator() -> None:
    signal = SIGNALS["runs_it"]
    people = company([Candidate(id="m", title="Social Media Manager"), Candidate(id="c", title="Social Media Coordinator")], None)
    wanted = want(Role(text="Social Media Coordinator"), people)
    assert [signal(wanted, seen, people) for seen in people.seen] == [1.0, 0.0]


def test_the_professor_leads_a_research_group() -> None:
    people = firm({"p": "Professor, Group Leader", "f": "Research Fellow", "s": "PhD Student", "a": "Postdoctoral Researcher"})
    assert first("Postdoctoral Researcher", people) == "p"


def test_an_intern_learns_from_who_does_the_work() -> None:
    signal = SIGNALS["guides"]
    people = company(firm({"d": "Graphic Designer", "s": "Sales Representative", "h": "Head of Design"}), None)
    asked = {role: [signal(want(Role(text=role), people), seen, people) for seen in people.seen] for role in ("Design Intern", "Senior Designer")}
    assert asked == {"Design Intern": [1.0, 0.0, 0.0], "Senior Designer": [0.0, 0.0, 0.0]}


def test_one_word_of_two_meanings_is_not_shared() -> None:
    people = company(firm({"e": "VP of Development", "b": "VP of Business Development"}), None)
    engineers, deals = want(Role(text="Business Development Manager"), people).common
    assert engineers == 0.0 < deals


def test_a_region_holds_its_places() -> None:
    signal = SIGNALS["same_place"]
    people = company(firm({"e": "Sales Director, EMEA", "a": "Sales Director, APAC", "u": "Head of US", "s": "Sales Director, Spain"}), None)
    scores = {role: [signal(want(Role(text=role), people), seen, people) for seen in people.seen] for role in ("Sales Manager, Madrid", "Sales Manager, EMEA")}
    assert scores == {"Sales Manager, Madrid": [1.0, -1.0, -1.0, 1.0], "Sales Manager, EMEA": [1.0, -1.0, -1.0, 0.0]}


def test_a_second_function_widens_a_post_and_a_strange_word_narrows_it() -> None:
    people = company(firm({"f": "VP, Finance and Technology", "n": "VP of Seagrass Finance"}), None)
    wanted = want(Role(text="Finance Analyst"), people)
    narrowed, widened = ([SIGNALS[name](wanted, seen, people) > 0 for seen in people.seen] for name in ("narrowed", "widened"))
    assert (narrowed, widened) == ([False, True], [True, False])


def test_same_roles_same_answers_in_the_order_asked() -> None:
    roles = [Role(text="Accountant"), Role(text="Software Engineer"), Role(text="Accountant")]
    answers = rank_many(roles, firm())
    assert [a.role.text for a in answers] == ["Accountant", "Software Engineer", "Accountant"]
    assert answers[0] == answers[2] == rank(roles[0], firm())


def test_the_work_grows_with_the_list_and_no_faster() -> None:
    def work(size: int) -> int:
        people = [Candidate(id=str(n), title=f"Deputy Head of {FUNCTIONS[n % 40].replace('_', ' ')} {size} {n}") for n in range(size)]
        profile = cProfile.Profile()
        profile.runcall(rank_many, [Role(text="Data Engineer")], people)
        return sum(entry.callcount for entry in profile.getstats())

    work(10)
    assert work(800) < 2.3 * work(400)


def test_a_signal_that_is_not_asked_would_have_said_nothing() -> None:
    board = Candidate(id="b", title="Finance Director", group="board", department="Finance")
    staff = company(firm(b=board, c=Candidate(id="c", title=None, department="Engineering", location="Spain")), None)
    roles = ["Senior Backend Engineer, Platform", "Chief Product Officer", "Head of Sales", "Intern, Finance", "Deputy Head of People", "Assistant to the CTO"]
    for text in roles:
        for more in ({}, {"department": "Engineering", "location": "Portugal", "reports_to": "VP of Engineering"}):
            wanted = want(Role(text=text, **more), staff)  # type: ignore[arg-type]
            for seen in staff.seen:
                silent = SIGNALS.keys() - asked(wanted, above(wanted, seen), of_candidate=True)
                assert not any(SIGNALS[name](wanted, seen, staff) for name in silent), (text, more, seen.post.text)


def test_knowledge_names_known_functions() -> None:
    assert set(PARENTS) == set(FUNCTIONS)
    assert all(set(parents) <= set(FUNCTIONS) and name not in parents and len(parents) <= len(NEARNESS) for name, parents in PARENTS.items())
    assert len(SIGNALS) == len(TABLE)
    assert not [row for row in TABLE if row.of_candidate and row.asks]
    assert all(measure.__doc__ for measure in SIGNALS.values())


def test_weights_of_another_table_of_signals_are_refused() -> None:
    saved = resources.files("research.rank").joinpath("weights.json").read_text()
    held = load(saved)
    with pytest.raises(ValueError, match="fitted on other signals"):
        load(saved.replace('"adopts"', '"adapts"'))
    assert set(SIGNALS) < set(held["weights"])


SIGNALS_OF_MANY_WORDS = """
from research.model import Candidate, Role
from research.rank.company import company
from research.rank.signals.table import SIGNALS
from research.rank.wanted import want

said = "payments ledger claims orchard turbine harbour clinic archive stadium museum copper salmon rocket piano velvet lantern".split()
firm = company([Candidate(id=str(n), title=" ".join(["Head of", *said[n % 9 :: 2]]), department=" ".join(said[n % 5 : n % 5 + 7])) for n in range(20)], None)
wanted = want(Role(text=" ".join([*said[2:9], "specialist"]), department=" ".join(said[1:10])), firm)
print([[measure(wanted, seen, firm) for measure in SIGNALS.values()] for seen in firm.seen])
"""


def test_every_process_weighs_the_same_words_the_same_to_the_last_digit() -> None:
    """A set of words has another order in every process, and a sum of floats follows it."""

    def printed(seed: str) -> str:
        call = [sys.executable, "-c", SIGNALS_OF_MANY_WORDS]
        return subprocess.run(call, capture_output=True, text=True, check=True, env={**os.environ, "PYTHONHASHSEED": seed}).stdout

    assert printed("1") == printed("2") != ""


titles = st.one_of(st.none(), st.text(max_size=40), st.sampled_from([*FIRM.values(), "Board Member", "Head of unit", "Leiter Einkauf"]))


@settings(max_examples=60, deadline=None)
@given(st.text(max_size=60), st.lists(titles, max_size=12), st.one_of(st.none(), st.integers(0, 100_000)))
def test_every_candidate_stands_once_and_the_chances_sum_to_one_at_most(role: str, found: list[str | None], size: int | None) -> None:
    people = [Candidate(id=str(n), title=title) for n, title in enumerate(found)]
    ranking = rank(Role(text=role), people, size=size)
    assert sorted(lead.id for lead in ranking.leads) == sorted(c.id for c in people)
    assert [lead.rank for lead in ranking.leads] == list(range(1, len(people) + 1))
    chances = [lead.probability for lead in ranking.leads]
    assert sum(chances) <= 1.01 and all(0 <= chance <= 1 for chance in chances)
    assert ranking.outcome in Outcome and isinstance(ranking.advice, str)


def test_a_coordinator_who_alone_does_it_answers_for_it() -> None:
    small = ["Executive Director", "Communications Coordinator", "Program Manager"]
    large = [*small, "Head of Communications"]
    leads = [rank(Role(text="Social Media Assistant"), [Candidate(id=title, title=title) for title in listed]).leads for listed in (small, large)]
    assert [first[0].id for first in leads] == ["Communications Coordinator", "Head of Communications"]


def test_who_has_no_title_is_never_sure() -> None:
    ranking = rank(Role(text="Field Technician"), [Candidate(id="a", title=None)])
    assert ranking.outcome is Outcome.UNSURE and ranking.leads[0].probability < 0.4 and ranking.leads[0].reasons == ()


def test_height_alone_is_no_reason() -> None:
    ranking = rank(Role(text="Bookkeeper"), [Candidate(id="m", title="Marketing Director"), Candidate(id="h", title="Head of Animal Welfare")])
    assert ranking.outcome is Outcome.UNSURE
    assert not any("above the role" in lead.reasons[0] for lead in ranking.leads if lead.reasons)


def test_the_team_that_works_in_the_roles_language_comes_first() -> None:
    teams = {"net": "Head of .NET", "js": "Head of JavaScript", "apps": "Head of Mobile"}
    assert first("React Developer", firm(teams)) == "js"
    assert first("Android Developer", firm(teams)) == "apps"


def test_two_of_one_title_are_asked_for_once() -> None:
    twins = [Candidate(id=str(n), title="Install Manager") for n in range(2)]
    assert "the Install Manager or the Install Manager" not in rank(Role(text="Policy Adviser"), twins).advice


def test_the_nearest_in_meaning_is_first_where_no_word_is_shared() -> None:
    people = firm({"a": "Leiterin Lohnabrechnung", "b": "Leiter Fotografie", "c": "Leiterin Tiefbau"})
    ranking = rank(Role(text="Photographer"), people)
    assert ranking.leads[0].id == "b"


def test_progress_counts_people_and_roles() -> None:
    told: list[tuple[int, int]] = []
    rank_many([Role(text="Nurse"), Role(text="Cook")], firm({"a": "Head Nurse", "b": "Chef"}), progress=lambda done, whole: told.append((done, whole)))
    assert told == [(0, 4), (1, 4), (2, 4), (3, 4)]


def test_where_few_titles_can_be_read_no_chance_stays_high() -> None:
    known = {"head": "Head of Engineering", **{str(n): f"{FUNCTIONS[n].title()} Specialist" for n in range(1, 9)}}
    strange = {"head": "Head of Engineering", **{str(n): f"Qzx {n}" for n in range(1, 9)}}
    sure, drawn = (rank(Role(text="Software Engineer"), firm(titles)).leads[0] for titles in (known, strange))
    assert sure.id == drawn.id == "head"
    assert drawn.probability < 0.7 < sure.probability


def test_nobody_is_asked_for_one_title_twice() -> None:
    shown = [Candidate(id=str(n), title=title) for n, title in enumerate(("Install Manager", "install manager", "Install Manager", "Office Manager"))]
    found = rank(Role(text="Roofer"), shown)
    assert found.outcome is not Outcome.PICKED
    assert "Several people carry the title" in found.advice and "or the" not in found.advice
