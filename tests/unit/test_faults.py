"""The shelf of faults: its page, its sample of a day, and the judge, who must see what is wrong."""

from __future__ import annotations

import tempfile
from collections.abc import Callable

import pytest

from tests.faults import SUBJECTS, Fault, Outcome, shelf
from tests.faults.machinery import page
from tests.faults.machinery.running import play
from tests.faults.machinery.sample import PARTS, sample
from tests.faults.machinery.site import HOME, TEAM, Site, html


def test_the_page_shows_the_shelf() -> None:
    outcomes = []
    for fault in shelf():
        with tempfile.TemporaryDirectory() as folder, Site(folder) as site:
            outcomes.append((fault, fault.play(site)))
    text = page.FILE.read_text(encoding="utf-8")
    [measured] = [line for line in text.splitlines() if line.startswith(page.MEASURED)]
    assert text == page.written(outcomes, measured), "make faults writes it anew"


def test_every_fault_has_a_name_and_words_of_its_own() -> None:
    faults = shelf()
    assert {fault.subject for fault in faults} == set(SUBJECTS)
    assert len({(fault.subject, fault.name) for fault in faults}) == len({fault.id for fault in faults}) == len(faults)


def test_ten_days_play_every_fault_and_each_day_those_that_failed_once() -> None:
    faults = shelf()
    days = [sample(faults, day) for day in range(20_000, 20_000 + PARTS)]
    assert {fault.id for day in days for fault in day} == {fault.id for fault in faults}
    assert all(fault in day for day in days for fault in faults if fault.failed_once)
    assert sample(faults, 20_003) == days[3]


def good(site: Site) -> Outcome:
    return Outcome()


def without_people(site: Site) -> Outcome:
    site.page(TEAM.replace("Ingrid Halvorsen", "Read more"), "/team")
    return Outcome()


def with_a_stranger(site: Site) -> Outcome:
    site.page(TEAM.replace("</ul>", "<li><h3>Evelyn Malory</h3><p>Head of Data</p></li></ul>"), "/team")
    return Outcome()


def never_met(site: Site) -> Outcome:
    site.page(html("", 500), "/nowhere")
    return Outcome()


def asked_too_often(site: Site) -> Outcome:
    site.page(HOME + " ", "/")
    return Outcome(most_requests=2)


def ends_otherwise(site: Site) -> Outcome:
    site.page(html("", 403), "/")
    return Outcome()


@pytest.mark.slow
@pytest.mark.parametrize(
    ("fault", "seen"),
    [
        (good, ""),
        (without_people, "kept"),
        (with_a_stranger, "takes for people"),
        (never_met, "never met"),
        (asked_too_often, "requests"),
        (ends_otherwise, "exit code 4"),
    ],
    ids=lambda value: getattr(value, "__name__", None),
)
def test_the_judge_sees_what_is_wrong(fault: Callable[[Site], Outcome], seen: str) -> None:
    played = play(Fault("network", fault.__name__, fault, "", False), late=float("inf"))
    assert bool(played.faults) == bool(seen)
    assert seen in "\n".join(played.faults)
