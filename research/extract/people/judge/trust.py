"""The chance that a draft is a person of the company: a small model fitted on labelled sites, and what is known beyond them.

The model is boosted trees, exported as numbers (`judge.json`) by `tests/quality/fit_judge.py`; the model card says what it was trained and validated on.
"""

from __future__ import annotations

import functools
import json
import math
from typing import Any, NamedTuple

from research.extract.people.judge.features import NAMES
from research.shelf import table

Leaves = tuple[int, float, float, float]
"""(feature, threshold, the value up to it, the value above)."""
Branches = tuple[int, float, Leaves, Leaves]
Tree = tuple[int, float, Branches, Branches]
"""Three questions deep everywhere, a shallower one filled up: so it is walked without asking for its end, in half the time."""


class Model(NamedTuple):
    """Boosted trees."""

    base: float
    trees: tuple[Tree, ...]


def load(text: str) -> Model:
    """Return the model that the fit wrote; ValueError where it was fitted on other features than the table has."""
    held = json.loads(text)
    if held["features"] != list(NAMES):
        raise ValueError("judge.json was fitted on other features: run tests/quality/fit_judge.py")
    return Model(base=held["base"], trees=tuple(_grown(nodes, 0, 3) for nodes in held["trees"]))


def _grown(nodes: list[list[float]], at: int, depth: int) -> Any:
    """Return the tree of a list of nodes, [feature, threshold, index of the left node, of the right one] or [value, weight of the drafts that came
    there in the fit]; ValueError for a deeper one."""
    node = nodes[at]
    if not depth:
        value, _ = node
        return value
    if len(node) == 2:
        return 0, 0.0, _grown(nodes, at, depth - 1), _grown(nodes, at, depth - 1)
    return int(node[0]), node[1], _grown(nodes, int(node[2]), depth - 1), _grown(nodes, int(node[3]), depth - 1)


@functools.cache
def model() -> Model:
    """Return the project's own model."""
    return load(table("research.extract.people.judge", "judge.json").decode())


KNOWN = {"about_other": -0.35, "in_others_card": -0.75, "duty": 2.5, "past": -1.25}
"""What is known of company sites beyond those that the model was fitted on, in log odds: whom another's page or part names is seldom a colleague,
whoever answers for the company by law is one, and whoever founded it in 1920 is none today."""
SURE_NAME, LISTED, REACHABLE = 0.8, 0.75, 1.5
"""Log odds for a name beyond doubt under a heading such as "Board of Directors", and on a contact page beside an address or a number of its own."""
STRANGERS = -1.5
"""Log odds for people under a heading such as "Our investors" or "What our clients say"."""
STRANGER_SAYS = -1.0
"""Log odds for words in quotation marks, or a part of the page made for other people's words, with a title held elsewhere."""


def known(values: list[float]) -> list[tuple[str, float]]:
    """Return (what is known, the log odds that it adds to the fitted model); "listed", "reachable", "strangers" and "stranger_says" are the weights above."""
    said = dict(zip(NAMES, values, strict=True))
    foreign = said["foreign_class"] and not said["section_own"]
    quoted = (said["quote_near"] and said["title_names_other"]) or (said["said_before"] and not said["imprint"])
    sure = said["name_score"] > SURE_NAME and not said["is_post"]
    found = [(name, weight) for name, weight in KNOWN.items() if said[name]]
    if sure and said["section_own"] and not said["section_strangers"] and 2 <= said["section_group"] <= 4 and (said["alone"] or said["lead"]):
        found.append(("listed", LISTED))
    if sure and said["imprint"] and (said["alone"] or said["lead"] or said["structured"]) and (said["email_fits"] or said["phone"]):
        found.append(("reachable", REACHABLE))
    if foreign or (quoted and not said["own_class"]):
        found.append(("stranger_says", STRANGER_SAYS))
    if said["section_strangers"] and not said["section_own"]:
        found.append(("strangers", STRANGERS))
    return found


def trust(values: list[float]) -> float:
    """Return the chance, 0 to 1, that a draft with these features is a person of the company."""
    base, trees = model()
    total = base + sum(weight for _, weight in known(values))
    for feature, threshold, low, high in trees:
        feature, threshold, left, right = low if values[feature] <= threshold else high
        feature, threshold, under, over = left if values[feature] <= threshold else right
        total += under if values[feature] <= threshold else over
    return 1.0 / (1.0 + math.exp(-max(-30.0, min(30.0, total))))
