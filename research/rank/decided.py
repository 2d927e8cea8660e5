"""Ranks with what the user decided: a confirmed manager stands first, who is wrong or gone stands last and is never picked."""

from __future__ import annotations

from collections.abc import Collection, Sequence
from dataclasses import replace

from research.model import Candidate, Decision, Lead, Outcome, Person, Ranking, Role
from research.rank.ranking import rank_many
from research.rank.recommendation import as_named, raised
from research.text import fold

CONFIRMED = 0.99
"""Chance of whoever the user confirmed: nobody knows better, and nothing is certain."""

SAID = {"confirmed": "you confirmed them", "wrong": "you said that this is the wrong person", "left": "you said that they have left"}
"""What a lead's reasons say of a decision."""


def rank_decided(roles: Sequence[Role], candidates: Sequence[Candidate], people: Sequence[Person], decisions: Collection[Decision]) -> list[Ranking]:
    """Return one ranking a role, in order; first stands whom the user confirmed, else whom the advert names.

    Whoever is ruled out for a role is no candidate for it, and stands behind all others with no chance. people: the candidates, by name.
    """
    ruled_out: dict[frozenset[str], list[int]] = {}
    for place, role in enumerate(roles):
        ruled_out.setdefault(frozenset(_out(role, decisions)), []).append(place)
    answers: dict[int, Ranking] = {}
    for out, places in ruled_out.items():
        left = [candidate for candidate in candidates if candidate.id not in out]
        for place, ranking in zip(places, rank_many([roles[place] for place in places], left), strict=True):
            ranking = _confirmed(as_named(ranking, people), decisions)
            answers[place] = _with_last(ranking, [candidate.id for candidate in candidates if candidate.id in out], decisions)
    return [answers[place] for place in range(len(roles))]


def _confirmed(ranking: Ranking, decisions: Collection[Decision]) -> Ranking:
    """Return the ranking with whoever the user confirmed for its role first; of several the most probable one."""
    confirmed = {decision.person for decision in decisions if decision.verdict == "confirmed" and decision.role == fold(ranking.role.text)}
    first = next((lead for lead in ranking.leads if lead.id in confirmed), None)
    return raised(ranking, first, CONFIRMED, "confirmed", SAID["confirmed"]) if first else ranking


def _out(role: Role, decisions: Collection[Decision]) -> list[str]:
    text = fold(role.text)
    return [each.person for each in decisions if each.verdict == "left" or (each.verdict == "wrong" and each.role == text)]


def _with_last(ranking: Ranking, out: Sequence[str], decisions: Collection[Decision]) -> Ranking:
    gone = {decision.person for decision in decisions if decision.verdict == "left"}
    count = len(ranking.leads)
    last = tuple(
        Lead(id=who, rank=count + n, probability=0.0, signals=(), reasons=(), against=(SAID["left" if who in gone else "wrong"],))
        for n, who in enumerate(out, start=1)
    )
    return replace(ranking, outcome=ranking.outcome if count else Outcome.NOBODY, leads=(*ranking.leads, *last)) if last else ranking
