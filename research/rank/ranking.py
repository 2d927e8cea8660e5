"""Ranks the candidates of one company for a role: the weighted sum of the signals, made a calibrated chance."""

from __future__ import annotations

import functools
import json
import math
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from research.model import Candidate, Lead, Outcome, Ranking, Role, Signal
from research.rank import reasons
from research.rank.company import Company, Seen, company
from research.rank.posts import understand
from research.rank.signals.of_rung import above, steps
from research.rank.signals.table import OF_CANDIDATE, SIGNALS, asked
from research.rank.wanted import Wanted, want
from research.shelf import table

EXPLAINED = 6
"""So many leads of a ranking carry their signals and reasons; the rest stand in order with their chance alone."""

SURE = 0.4
"""From this chance on the first lead is PICKED: above it the measured first leads are right more often than all others together with those left out."""

HOPELESS = 0.2
"""Chance at most, where even the first lead stands outside or below the post: then the manager is mostly not published."""

UNTOLD = 0.39
"""Chance at most, where even the first lead stands no higher than the post, or nothing on the page speaks for them: never PICKED."""


MEAN = 0.6
"""How many first leads are right among people found by a run, on the average of organisations left out."""

READ = 0.6
"""Share of titles read, below which a list is less known than those measured (nine in ten of them have more)."""


@dataclass(frozen=True, slots=True, kw_only=True)
class _Model:
    """The fitted numbers, for one company."""

    weights: Mapping[str, float]
    alone: tuple[float, ...]
    """For each candidate, the part of the sum that asks nothing of the role."""
    calibration: tuple[float, ...]
    """Weights of `known`."""


@functools.cache
def _fitted() -> dict[str, Any]:
    return load(table("research.rank", "weights.json").decode())


def load(text: str) -> dict[str, Any]:
    """Return what the fit wrote; ValueError where it was fitted on other signals than the table has."""
    fitted: dict[str, Any] = json.loads(text)
    if {name for name in fitted["weights"] if ":" not in name} != set(SIGNALS):
        raise ValueError("weights.json was fitted on other signals: run tests/quality/fit_ranking.py")
    return fitted


def _model(firm: Company) -> _Model:
    """Return the weights between those of a company and those of a public body, as the titles tell, and of a short and a long list."""
    fitted, tilt, long = _fitted(), 2 * firm.public - 1, length(len(firm.seen))
    weights = {name: weight + tilt * public + long * listed for name, (weight, public, listed) in fitted["weights"].items()}
    anybody = want(Role(text=""), firm)
    alone = tuple(sum(weights.get(name, 0.0) * SIGNALS[name](anybody, seen, firm) for name in OF_CANDIDATE) for seen in firm.seen)
    return _Model(weights=weights, alone=alone, calibration=tuple(fitted["calibration"]))


def rank(role: Role, candidates: Sequence[Candidate], *, size: int | None = None) -> Ranking:
    """Return the candidates in the order in which they probably manage the role.

    size: people at the company, where known or estimated; None takes the number of candidates. The chances of all leads sum to at most 1; what is
    missing is the chance that the manager is not among them.
    """
    return rank_many([role], candidates, size=size)[0]


def rank_many(
    roles: Sequence[Role], candidates: Sequence[Candidate], *, size: int | None = None, progress: Callable[[int, int], None] | None = None
) -> list[Ranking]:
    """Return one ranking a role, in order; the candidates are understood once, and equal roles answered once.

    progress: called with how many people have been understood and roles answered, and how many there are.
    """
    whole = len(candidates) + len(roles)
    firm = company(candidates, size, progress=(lambda n: progress(n, whole)) if progress else None)
    model = _model(firm)
    answers: dict[Role, Ranking] = {}
    for n, role in enumerate(roles, len(candidates)):
        if progress:
            progress(n, whole)
        if role not in answers:
            answers[role] = _ranking(role, firm, model)
    return [answers[role] for role in roles]


def _ranking(role: Role, firm: Company, model: _Model) -> Ranking:
    if not firm.seen:
        return Ranking(role=role, outcome=Outcome.NOBODY, leads=(), advice=reasons.nobody())
    wanted = want(role, firm)
    weighted = [[(SIGNALS[name], weight) for name in asked(wanted, stands) if (weight := model.weights.get(name, 0.0))] for stands in (False, True)]
    sums = []
    for seen, total in zip(firm.seen, model.alone, strict=True):
        for name in steps(wanted, seen, firm):
            total += model.weights.get(name, 0.0)
        for measure, weight in weighted[above(wanted, seen)]:
            score = measure(wanted, seen, firm)
            if score:
                total += weight * score
        sums.append(total)
    order = sorted(range(len(sums)), key=lambda n: -sums[n])
    best = firm.seen[order[0]]
    hopeless, said = reasons.hopeless(wanted, best), reasons.told(wanted, best, firm)
    most = HOPELESS if hopeless else UNTOLD if reasons.peer(wanted, best) or not reasons.speaks_for(wanted, best, said) else 0.99
    near = SIGNALS["near_above"](wanted, best, firm)
    chances = _chances([sums[n] for n in order], model, firm, near, most)
    placed = enumerate(zip(order, chances, strict=True), 1)
    leads = tuple(_lead(wanted, firm.seen[n], firm, model, place, chance, said if place == 1 else None) for place, (n, chance) in placed)
    outcome = Outcome.NOBODY if hopeless else Outcome.PICKED if leads[0].probability >= SURE else Outcome.UNSURE
    return Ranking(role=role, outcome=outcome, leads=leads, advice=reasons.advice(wanted, firm, [firm.seen[n] for n in order[:2]], outcome))


def length(people: int) -> float:
    """Return how long a list is: −1 three people and fewer, 0 twenty, 1 a hundred and thirty and more."""
    return max(-1.0, min(1.0, math.log(max(people, 1) / 20) / math.log(6.5)))


def ceiling(people: int) -> float:
    """Return what the first lead's share counts at most: the fewer are listed, the likelier it is that the manager is not among them."""
    return 1.0 - 0.5 / (people + 1)


def bounded(chance: float, read: float) -> float:
    """Return a chance above the mean of first leads drawn towards it, where fewer titles can be read than in the lists measured; never raised."""
    return min(chance, MEAN + (chance - MEAN) * min(1.0, read / READ))


def known(share: float, people: int, public: float, read: float, near: float) -> tuple[float, ...]:
    """Return what the chance of a first lead is told by, of numbers that `weights.json` weighs in this order.

    Its share of the sums as a logit, a level, how public the body is, the first times the third, how many of the titles can be read, and how near to
    leading the role's function the first lead's own functions are.
    """
    first, tilt = min(ceiling(people), share), 2 * public - 1
    logit = math.log(first / (1 - first))
    return (logit, 1.0, tilt, logit * tilt, read, near)


def _chances(sums: Sequence[float], model: _Model, firm: Company, near: float, most: float) -> list[float]:
    """Return the chance of each, the best first: shares of the sums, drawn to what first leads of such a share came to in organisations not fitted on."""
    shares = [math.exp(s - sums[0]) for s in sums]
    whole = sum(shares)
    share = 1.0 / whole
    told = known(share, len(sums), firm.public, firm.read, near)
    logit = sum(weight * value for weight, value in zip(model.calibration, told, strict=True))
    twins = sum(other > 1 - 1e-9 for other in shares)
    true = min(most, 1 / twins, bounded(1 / (1 + math.exp(-logit)), firm.read))
    rest = true / share if true <= share else (1 - true) / (1 - share)
    return [true, *(other / whole * rest for other in shares[1:])]


def _lead(wanted: Wanted, seen: Seen, firm: Company, model: _Model, place: int, chance: float, said: reasons.Said | None) -> Lead:
    """Return a lead at its place; said: what is `told` of it, where that is known."""
    if place > EXPLAINED:
        return Lead(id=seen.candidate.id, rank=place, probability=round(chance, 4), signals=(), reasons=())
    said = said or reasons.told(wanted, seen, firm)
    found = [Signal(name=name, score=round(score, 3), weight=model.weights.get(name, 0.0), because=text) for name, (score, text) in said.items()]
    for name in steps(wanted, seen, firm):
        if weight := model.weights.get(name, 0.0):
            found.append(Signal(name=name, score=1.0, weight=weight, because=reasons.measured(name, wanted, seen)))
    found.sort(key=lambda signal: -abs(signal.score * signal.weight))
    return Lead(
        id=seen.candidate.id,
        rank=place,
        probability=round(chance, 4),
        signals=tuple(found),
        reasons=reasons.speaks_for(wanted, seen, said),
        against=reasons.bars(wanted, seen, said),
    )


def by_seniority(candidates: Sequence[Candidate]) -> tuple[Lead, ...]:
    """Return everybody, the most senior first, for a list without a role; people of the board, outsiders and the untitled come last. No chance is claimed."""
    firm = company(candidates, None)

    def place(seen: Seen) -> tuple[bool, bool, float]:
        apart = seen.candidate.group in ("board", "advisors", "alumni") and not seen.leads_from_board
        outside = seen.candidate.external or seen.post.board or apart
        return (outside, seen.post.former, -(seen.post.rung if seen.post.ranked else 3.0 if seen.post.text else 2.0))

    ordered = sorted(firm.seen, key=place)
    return tuple(Lead(id=seen.candidate.id, rank=n, probability=0.0, signals=(), reasons=reasons.standing(seen)) for n, seen in enumerate(ordered, 1))


def fallback(candidates: Sequence[Candidate]) -> str | None:
    """Return the id of the recruiter, else of the most senior of HR, whom to ask where nobody else can be; None where there is neither."""
    found = []
    for candidate in candidates:
        post = understand(candidate.title)
        if candidate.external or candidate.group in ("board", "advisors", "alumni") or post.former:
            continue
        if post.recruiter or post.hr:
            found.append((post.recruiter, post.rung, candidate.id))
    return max(found, key=lambda item: item[:2])[2] if found else None
