"""The rules of following up: what is due when, through which channel, when to stop; on which days people work; what to say."""

from __future__ import annotations

import itertools
from datetime import date, timedelta
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from research.followups.plan import Event, Facts, Step, plan
from research.followups.rules import RULES, STOP
from research.followups.talking import Subject, points, telling_words
from research.followups.working_days import WorkingDays

MONDAY = date(2026, 11, 2)
BOTH = frozenset({"email", "linkedin"})


def day(number: int) -> date:
    """Return a day by its distance from a Monday without holidays near."""
    return MONDAY + timedelta(days=number)


def contacted(number: int, channel: str = "email") -> Event:
    return Event(what="contacted", on=day(number), channel=channel)  # type: ignore[arg-type]


def told(steps: tuple[Step, ...]) -> list[tuple[str, str | None, date]]:
    return [(step.rule.name, step.channel, step.on) for step in steps]


def first(facts: Facts, number: int, country: str | None = None) -> tuple[str, str | None, date, date] | None:
    steps = plan(facts, day(number), country)
    return (steps[0].rule.name, steps[0].channel, steps[0].on, steps[0].until) if steps else None


def test_the_whole_plan_after_an_application() -> None:
    """Four working days, two weeks at the latest; then another channel after three; then an end."""
    facts = Facts(applied_on=day(0), channels=BOTH)
    steps = plan(facts, day(0), None)
    assert told(steps) == [("first", "email", day(4)), ("second", "linkedin", day(9)), ("stop", None, day(16))]
    assert steps[0].until == day(14) and steps[1].until == day(11)
    assert [step.due(day(3)) for step in steps] == ["later", "later", "later"]
    assert [steps[0].due(day(number)) for number in (4, 14, 15)] == ["due", "due", "late"]


def test_the_first_try_is_in_writing_even_where_only_a_telephone_is_known() -> None:
    assert first(Facts(applied_on=day(0), channels=frozenset({"voicemail"})), 4) == ("first", "linkedin", day(4), day(14))


@pytest.mark.parametrize(
    ("channels", "doubtful", "used", "expected"),
    [
        (BOTH, set(), "email", "linkedin"),
        (BOTH, set(), "linkedin", "email"),
        ({"email"}, set(), "email", "linkedin"),
        ({"email", "voicemail"}, set(), "email", "linkedin"),
        ({"voicemail"}, {"email"}, "linkedin", "email"),
        ({"voicemail"}, set(), "linkedin", "voicemail"),
        ({"voicemail", "email"}, set(), "phone", "email"),
    ],
)
def test_the_second_try_takes_another_channel(channels: set[str], doubtful: set[str], used: str, expected: str) -> None:
    facts = Facts(applied_on=day(0), events=(contacted(4, used),), channels=frozenset(channels), doubtful=frozenset(doubtful))  # type: ignore[arg-type]
    assert first(facts, 9) == ("second", expected, day(9), day(11))


def test_a_sure_way_goes_before_a_doubtful_one() -> None:
    assert first(Facts(applied_on=day(0), channels=frozenset({"linkedin"}), doubtful=frozenset({"email"})), 4) == ("first", "linkedin", day(4), day(14))
    assert first(Facts(applied_on=day(0), doubtful=frozenset({"email"})), 4) == ("first", "email", day(4), day(14))


def test_two_tries_without_an_answer_are_enough() -> None:
    facts = Facts(applied_on=day(0), events=(contacted(4), contacted(9, "linkedin")), channels=BOTH)
    [stop] = plan(facts, day(10), None)
    assert (stop.rule.name, stop.channel, stop.on) == ("stop", None, day(16))
    assert plan(Facts(applied_on=day(0), events=(*facts.events, contacted(14)), channels=BOTH), day(15), None)[0].rule.name == "stop"


@pytest.mark.parametrize("what", ["answered", "offer", "closed"])
def test_an_answer_ends_the_chase(what: str) -> None:
    facts = Facts(applied_on=day(0), events=(contacted(4), Event(what=what, on=day(6))), channels=BOTH)  # type: ignore[arg-type]
    assert plan(facts, day(20), None) == ()


@pytest.mark.parametrize("status", ["answered", "Closed", "offer"])
def test_the_users_own_status_ends_it_too(status: str) -> None:
    assert plan(Facts(applied_on=day(0), status=status), day(20), None) == ()


def test_thanks_within_a_day_of_the_interview_then_nothing_before_the_promised_day() -> None:
    facts = Facts(applied_on=day(0), interviewed_on=day(8), promised_on=day(18), events=(contacted(4),), channels=BOTH)
    assert first(facts, 8) == ("thanks", "email", day(8), day(9))
    thanked = Facts(applied_on=day(0), interviewed_on=day(8), promised_on=day(18), events=(contacted(4), contacted(8)), channels=BOTH)
    assert first(thanked, 9) == ("promised", "email", day(21), day(23)), "the working day after it, a Friday"
    assert plan(thanked, day(17), None)[0].due(day(18)) == "later"
    asked = Facts(interviewed_on=day(8), promised_on=day(18), events=(contacted(8), contacted(21)), channels=BOTH)
    assert first(asked, 22) == ("second", "linkedin", day(24), day(28))


def test_without_a_promised_day_a_working_week_is_waited() -> None:
    facts = Facts(interviewed_on=day(1), events=(contacted(1),), channels=BOTH)
    assert first(facts, 2) == ("quiet", "email", day(8), day(11))


def test_thanks_that_come_too_late_are_left_out() -> None:
    assert first(Facts(interviewed_on=day(1), promised_on=day(20)), 8) == ("promised", "linkedin", day(21), day(23))


def test_a_new_promise_starts_anew() -> None:
    events = (contacted(4), Event(what="answered", on=day(5)))
    assert first(Facts(applied_on=day(0), promised_on=day(14), events=events, channels=BOTH), 6) == ("promised", "email", day(15), day(17))
    again = (*events, contacted(15), Event(what="answered", on=day(16)))
    assert plan(Facts(applied_on=day(0), promised_on=day(14), events=again, channels=BOTH), day(20), None) == ()


def test_what_is_long_past_is_let_go() -> None:
    [step] = plan(Facts(applied_on=day(-120), channels=BOTH), day(0), None)
    assert (step.rule.name, step.channel) == ("lapsed", None)


def test_a_status_without_its_day_asks_for_the_day() -> None:
    for status in ("contacted", "interview"):
        assert plan(Facts(applied_on=day(0), status=status), day(5), None)[0].rule.name == "undated"
    assert first(Facts(applied_on=day(0), status="contacted", events=(contacted(4),), channels=BOTH), 5) == ("second", "linkedin", day(9), day(11))


def test_nothing_known_is_nothing_to_do() -> None:
    assert plan(Facts(channels=BOTH), MONDAY, "DE") == ()
    assert plan(Facts(applied_on=day(3)), MONDAY, "DE") == (), "a day to come"


def test_holidays_of_the_companys_country_are_no_working_days() -> None:
    christmas = Facts(applied_on=date(2026, 12, 21), channels=BOTH)
    assert [plan(christmas, date(2026, 12, 21), country)[0].on for country in ("DE", "GB", None, "XX")] == [
        date(2026, 12, 28),
        date(2026, 12, 29),
        date(2026, 12, 25),
        date(2026, 12, 25),
    ]


def test_weekends_are_those_of_the_country() -> None:
    friday, sunday = date(2026, 11, 6), date(2026, 11, 8)
    assert not WorkingDays("IL").has(friday + timedelta(days=1)) and WorkingDays("IL").has(sunday)
    assert WorkingDays("DE").has(friday) and not WorkingDays("DE").has(sunday)
    assert WorkingDays("DE").knows_holidays and not WorkingDays("XX").knows_holidays and not WorkingDays().knows_holidays


@given(st.dates(date(2020, 1, 1), date(2035, 1, 1)), st.integers(0, 40), st.sampled_from(["DE", "US", "AE", "JP", None]))
def test_so_many_working_days_lie_between(start: date, count: int, country: str | None) -> None:
    days = WorkingDays(country)
    end = days.after(start, count)
    assert days.has(end)
    between = sum(days.has(start + timedelta(days=n)) for n in range(1, (end - start).days + 1))
    assert between == count or (count == 0 and not days.has(start) and between == 1)


EVENTS = st.builds(
    Event,
    what=st.sampled_from(["applied", "contacted", "answered", "interview", "offer", "closed"]),
    on=st.integers(-60, 60).map(day),
    channel=st.sampled_from(["email", "linkedin", "phone", "voicemail", None]),
)
DAYS = st.none() | st.integers(-60, 60).map(day)


@given(
    st.builds(
        Facts,
        applied_on=DAYS,
        interviewed_on=DAYS,
        promised_on=DAYS,
        status=st.sampled_from(["", "new", "contacted", "answered", "interview", "x"]),
        events=st.lists(EVENTS, max_size=6).map(tuple),
        channels=st.frozensets(st.sampled_from(["email", "linkedin", "voicemail"])),
    ),
    st.integers(0, 60).map(day),
)
def test_no_facts_lead_to_a_third_try_or_a_day_before_the_promise(facts: Facts, today: date) -> None:
    steps = plan(facts, today, "DE")
    assert sum(step.rule.name in ("first", "second", "quiet", "promised") for step in steps) <= 2
    assert sum(step.channel == "voicemail" for step in steps) <= 1
    assert all(one.on <= two.on for one, two in itertools.pairwise(steps))
    assert all(step.on <= step.until for step in steps)
    ended = {"offer", "closed"} & {event.what for event in facts.events}
    assert not (ended and steps)
    begun = max(filter(None, (facts.applied_on, facts.interviewed_on, *(e.on for e in facts.events if e.what in ("applied", "interview")))), default=None)
    if facts.promised_on and begun and begun <= facts.promised_on:
        assert all(step.on > facts.promised_on for step in steps if step.rule.name == "promised")
        assert not [step for step in steps if step.rule.name in ("first", "quiet")]


def test_every_rule_gives_its_reason() -> None:
    for rule in RULES.values():
        assert len(rule.because.split()) > 10 and rule.channels and rule.after <= rule.within


SUBJECT = Subject(
    name="Inès Moreau",
    title="Head of Data",
    company="Acme GmbH",
    role="Data Engineer",
    why="heads data, the function of the role; four steps above",
    introduction="Mira Stein (CFO, works there)",
    applied_on=day(0),
    team="Platform",
    reports_to="VP Engineering",
    location="Leeds",
    description="You will run Airflow and dbt on AWS for Acme. Our stack: Python, Kafka. You know SQL, and you love Airflow. Knowledge of PostgreSQL is nice.",
    language="en",
    rules=("No phone calls, please.",),
    url="https://acme.example/jobs/1",
    offers=("Beispiel AG",),
)


def test_talking_points_say_what_the_data_supports() -> None:
    said = points(SUBJECT)
    assert said[0] == "The advert asks: “No phone calls, please.”"
    assert "Could introduce you, so ask them first: Mira Stein (CFO, works there)" in said
    assert f"You applied as Data Engineer on {day(0)}" in said
    assert "Inès Moreau is Head of Data: heads data, the function of the role" in said
    assert "The advert names the team Platform, Leeds" in said
    assert "The post reports to: VP Engineering" in said
    assert any("You have an offer from Beispiel AG" in each for each in said)
    assert points(Subject(name="Jo")) == ()


def test_words_of_the_advert_are_names_of_things() -> None:
    assert set(telling_words(SUBJECT.description, SUBJECT)) == {"Airflow", "AWS", "Kafka", "SQL", "PostgreSQL"} | set()
    german = Subject(name="Jo", role="Buchhalter", language="de")
    assert set(telling_words("Sie buchen mit DATEV und SAP. Ihre Aufgaben: Abschluss nach HGB, Umgang mit MS-Office.", german)) >= {"DATEV", "SAP", "HGB"}
    assert "Abschluss" not in telling_words("Der gute Abschluss zählt.", german)
    led = Subject(name="Henrike Osterloh", title="Head of Data Platform", role="Data Engineer", language="en")
    assert telling_words("You will report to the Head of Data Platform and work with Airflow.", led) == ("Airflow",)


def test_the_docs_have_the_table_as_it_is() -> None:
    text = (Path(__file__).parents[2] / "docs" / "followups.md").read_text(encoding="utf-8")
    rows = {cells[1].strip("` "): [cell.strip() for cell in cells[3:6]] for line in text.splitlines() if line.startswith("| `") for cells in [line.split("|")]}
    expected = {
        rule.name: [
            str(rule.after),
            f"{rule.within} calendar day{'s' if rule.within > 1 else ''}" if rule.calendar else str(rule.within),
            ", ".join(rule.channels),
        ]
        for rule in (*RULES.values(), STOP)
    }
    assert rows == expected
