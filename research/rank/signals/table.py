"""The table of signals: what is measured of a role, a candidate and the company, one function a row; the weights are fitted to it by name.

A new signal is a function with a sentence in `of_work`, `of_rung` or `of_person`, a row here, and the weights fitted anew.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass

from research.rank.company import Company, Seen
from research.rank.signals import of_person as person
from research.rank.signals import of_rung as rung
from research.rank.signals import of_work as work
from research.rank.wanted import Wanted

Measure = Callable[[Wanted, Seen, Company], float]
"""From 0 to 1, or from −1 to 1; in meaning, standard deviations."""


@dataclass(frozen=True, slots=True)
class Row:
    """One signal."""

    measure: Measure
    of_candidate: bool = False
    """It asks nothing of the role: worked out once a company."""
    above: bool | None = None
    """True where it says something of those alone who lead and stand above the role, False where of the others; None where of both."""
    asks: Callable[[Wanted], object] | None = None
    """What the role must state for the signal to say anything; None where any role will do."""


TABLE = (
    Row(work.same_function, above=True),
    Row(work.same_anchored, above=True),
    Row(work.heads_it, above=True),
    Row(work.near_above, above=True),
    Row(work.near_anchored, above=True),
    Row(work.adopts, above=True),
    Row(work.other_anchored),
    Row(work.other_function),
    Row(work.colleague, above=False),
    Row(work.colleague_words, above=False),
    Row(work.guides, above=False, asks=lambda wanted: wanted.rank == "junior"),
    Row(rung.standing, asks=lambda wanted: wanted.kind in ("specialist", "manager")),
    Row(rung.leads_everything, of_candidate=True),
    Row(rung.top_of_small, of_candidate=True),
    Row(rung.top_for_chief, asks=lambda wanted: wanted.kind == "chief"),
    Row(rung.top_for_head, asks=lambda wanted: wanted.kind == "head"),
    Row(rung.top_without_head, asks=lambda wanted: wanted.kind in ("specialist", "manager")),
    Row(rung.owner_aside, of_candidate=True),
    Row(rung.nameless_head, of_candidate=True),
    Row(work.shared_words, above=True),
    Row(work.words_covered, above=True),
    Row(work.shared_meaning, above=True, asks=lambda wanted: wanted.post.meanings),
    Row(work.meaning_covered, above=True, asks=lambda wanted: wanted.post.meanings),
    Row(work.near_in_meaning, above=True),
    Row(work.same_team, above=True, asks=lambda wanted: wanted.post.team),
    Row(work.same_department, asks=lambda wanted: wanted.department),
    Row(work.alike_department, asks=lambda wanted: wanted.place),
    Row(work.other_department, asks=lambda wanted: wanted.place),
    Row(work.department_in_title, asks=lambda wanted: wanted.place),
    Row(work.role_in_department),
    Row(work.same_post),
    Row(work.same_place, asks=lambda wanted: wanted.places),
    Row(work.narrowed),
    Row(work.widened),
    Row(person.elsewhere, of_candidate=True),
    Row(person.on_board),
    Row(person.adviser, of_candidate=True),
    Row(person.gone, of_candidate=True),
    Row(person.advert_says, asks=lambda wanted: wanted.reports_to),
    Row(rung.in_between),
    Row(rung.nearest_above),
    Row(rung.manages, of_candidate=True),
    Row(rung.leads_nobody, of_candidate=True),
    Row(person.deputy, of_candidate=True),
    Row(rung.below_its_head, above=True),
    Row(person.officer, of_candidate=True),
    Row(rung.highest, above=True),
    Row(rung.runs_it),
    Row(rung.one_of_many, of_candidate=True),
    Row(person.board_executive),
    Row(person.serves_boss, of_candidate=True),
    Row(person.assistants_boss, asks=lambda wanted: wanted.boss is not None),
    Row(person.deputises, asks=lambda wanted: wanted.post.deputy),
    Row(person.hires_for_others),
    Row(person.on_leadership, of_candidate=True),
    Row(person.untitled, of_candidate=True),
    Row(person.untitled_leader, of_candidate=True),
    Row(work.plain_chief, above=True),
    Row(work.broad, of_candidate=True),
)

SIGNALS: Mapping[str, Measure] = {row.measure.__name__: row.measure for row in TABLE}
"""{name: measure}; the weights are looked up by name."""

OF_CANDIDATE = tuple(row.measure.__name__ for row in TABLE if row.of_candidate)
"""Signals that ask nothing of the role."""


_ROWS = {
    (stands, own): tuple(row for row in TABLE if row.above in (None, stands) and (own or not row.of_candidate))
    for stands in (False, True)
    for own in (False, True)
}
"""{(whether somebody stands above the role, whether with the signals that ask nothing of it): the rows that say something of them}."""


def asked(wanted: Wanted, above: bool, of_candidate: bool = False) -> list[str]:
    """Return the signals that can say something of this role and of somebody who does, or does not, stand above it.

    of_candidate: with those that ask nothing of the role.
    """
    return [row.measure.__name__ for row in _ROWS[above, of_candidate] if row.asks is None or row.asks(wanted)]
