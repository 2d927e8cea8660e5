"""The chance that a short text beside a name is a job title: a small logistic model over word lists, learnt words and shape.

Trained by tests/quality/fit_titles.py; weights lie beside this file in `weights.json`. What it was trained on and how well it does:
tests/quality/MODEL_CARD.md.
"""

from __future__ import annotations

import functools
import json
import math
import re

from research.extract.names import model
from research.extract.names.parts.apart import take_apart
from research.extract.titles.features import NAMES, features
from research.extract.titles.view import TALK
from research.shelf import table
from research.text import words

_CUT = re.compile(r"\s[-–—|/]\s?|,\s|\s(?:at|@)\s")
_GLUED = re.compile(r"[a-z]{3}[A-Z][a-z]{3}")
_HEAD = 0.7
"""What a title counts for that goes on with the name of a company or a field (`President, Roe & Associates`)."""
_SURE_NAME = 0.9


@functools.cache
def _weights() -> tuple[float, dict[str, float], dict[str, float]]:
    return load(table("research.extract.titles", "weights.json").decode())


def load(text: str) -> tuple[float, dict[str, float], dict[str, float]]:
    """Return (bias, {feature: weight}, {word: opinion}) that the fit wrote; ValueError where it was fitted on other features."""
    data = json.loads(text)
    if set(data["weights"]) != set(NAMES):
        raise ValueError("weights.json was fitted on other features: run tests/quality/fit_titles.py")
    return data["bias"], data["weights"], {word: weight / 100 for word, weight in data["words"].items()}


def learnt(word: str) -> float:
    """Return what a folded word counts for (above 0) or against a title; 0 for no opinion."""
    return _weights()[2].get(word, 0.0)


def score(text: str) -> float:
    """Return the chance, 0 to 1, that a clean text standing beside a name is a job title."""
    whole = _chance(text)
    if whole < 0.5 and (cut := _CUT.search(text)) is not None and not _GLUED.search(text):
        return max(whole, _HEAD * _chance(text[: cut.start()])) if _is_list(text[cut.end() :]) else whole
    return whole


def _is_list(rest: str) -> bool:
    """Say whether what follows a title names a company, a brand or a field: no prose, no second person."""
    found = words(rest)
    parts = take_apart(rest)
    prose = any(w in TALK for w in found) or (rest.endswith((".", "?", "!", "…")) and len(found) > 3)
    return bool(found) and len(found) <= 25 and not prose and (parts is None or model.score(parts) < 0.5) and rest.lstrip()[:1].isupper()


def _chance(text: str) -> float:
    bias, weights, _ = _weights()
    found = features(text, learnt)
    if not found:
        return 0.0
    total = bias + sum(weights.get(name, 0.0) * value for name, value in found.items())
    if max(found["name_before"], found["name_after"]) > _SURE_NAME:
        total = min(total, -1.0)
    return 1 / (1 + math.exp(-max(-30.0, min(30.0, total))))
