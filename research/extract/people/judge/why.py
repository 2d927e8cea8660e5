"""Why a draft got its chance: what each feature added to it on the way through the trees, and what is known beyond them."""

from __future__ import annotations

import functools
import json
import math
from collections import defaultdict
from dataclasses import dataclass
from typing import NamedTuple

from research.extract.people.judge.features import FEATURES, NAMES
from research.extract.people.judge.trust import known
from research.shelf import table

_KNOWN = {
    "listed": "A name beyond doubt stands under a heading of leaders, of the board or of advisors.",
    "reachable": "A name beyond doubt stands on a contact page beside an address or a number of its own.",
    "strangers": "The heading speaks of people of others, as investors or clients.",
    "stranger_says": "Words of somebody else's, in quotation marks or in a part made for them.",
}
"""What `trust.known` knows beyond the features."""
_IS_OR_NOT = frozenset(feature.__name__ for feature in FEATURES if feature.__annotations__["return"] == "bool")
SAYS = {feature.__name__: (feature.__doc__ or feature.__name__).partition("\n")[0] for feature in FEATURES} | _KNOWN
"""{name of a reason: what it measures}."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Reason:
    """What one feature did for a draft."""

    name: str
    value: float | None
    """The feature's; None for what is known beyond the features."""
    weight: float
    """Log odds that it added to the chance."""
    says: str
    """What it measures, as a sentence."""
    is_so: bool | None
    """Whether that holds; None where it is a matter of more or less."""


class _Node(NamedTuple):
    """A node of a tree with what the drafts of the fit that came there got on average; a leaf has no branches."""

    mean: float
    weight: float
    feature: int = -1
    threshold: float = 0.0
    low: _Node | None = None
    high: _Node | None = None


@functools.cache
def _trees() -> tuple[float, tuple[_Node, ...]]:
    held = json.loads(table("research.extract.people.judge", "judge.json"))
    return held["base"], tuple(_node(nodes, 0) for nodes in held["trees"])


def _node(nodes: list[list[float]], at: int) -> _Node:
    node = nodes[at]
    if len(node) == 2:
        mean, weight = node
        return _Node(mean, weight)
    low, high = _node(nodes, int(node[2])), _node(nodes, int(node[3]))
    weight = low.weight + high.weight
    mean = (low.mean * low.weight + high.mean * high.weight) / weight if weight else (low.mean + high.mean) / 2
    return _Node(mean, weight, int(node[0]), node[1], low, high)


def chance_of_any() -> float:
    """Return the chance of a draft of which nothing is known: from there the reasons lead to its own."""
    base, trees = _trees()
    return 1.0 / (1.0 + math.exp(-(base + sum(tree.mean for tree in trees))))


def reasons(values: list[float]) -> list[Reason]:
    """Return what spoke for and against a draft with these features, the weightiest first; together they lead from `chance_of_any` to `trust`.

    A feature has to its credit the step from each node where it is asked for to the next one, as measured on the drafts of the fit (Saabas' way).
    """
    found: dict[str, float] = defaultdict(float)
    for node in _trees()[1]:
        while node.low is not None and node.high is not None:
            chosen = node.low if values[node.feature] <= node.threshold else node.high
            found[NAMES[node.feature]] += chosen.mean - node.mean
            node = chosen
    for name, weight in known(values):
        found[name] += weight
    said = dict(zip(NAMES, values, strict=True))
    is_so = {name: bool(said[name]) for name in _IS_OR_NOT} | dict.fromkeys(_KNOWN, True)
    made = [Reason(name=name, value=said.get(name), weight=weight, says=SAYS[name], is_so=is_so.get(name)) for name, weight in found.items() if weight]
    return sorted(made, key=lambda reason: -abs(reason.weight))
