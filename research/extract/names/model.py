"""The chance that the parts of a printed name are a person's name: a small logistic model over word lists, shape and groups of letters.

Trained by tests/quality/fit_names.py; weights lie beside this file in `weights.json` and `letters.txt.gz`. No machine-learning
package is needed here. What it was trained on and how well it does: tests/quality/MODEL_CARD.md.
"""

from __future__ import annotations

import functools
import json
import math
import re
import unicodedata

from research.extract.names.features.table import NAMES, features
from research.extract.names.parts.apart import Parts
from research.extract.names.words import lexicon
from research.languages.lists import read
from research.languages.trade_words import phrases
from research.shelf import table

_CHINESE = re.compile(r"[\u3400-\u9fff々ヶ]{2,6}")
_SIGNS = re.compile(r"[\u3400-\u9fff々ヶノ]{1,4}")
_KOREAN = re.compile(r"[\uac00-\ud7a3]{2,4}")
_KANA = re.compile(r"[\u3040-\u30ff]")


@functools.cache
def _weights() -> tuple[float, dict[str, float]]:
    return load(table("research.extract.names", "weights.json").decode())


def load(text: str) -> tuple[float, dict[str, float]]:
    """Return (bias, {feature: weight}) that the fit wrote; ValueError where it was fitted on other features."""
    data = json.loads(text)
    if set(data["weights"]) != set(NAMES):
        raise ValueError("weights.json was fitted on other features: run tests/quality/fit_names.py")
    return data["bias"], data["weights"]


def score(parts: Parts) -> float:
    """Return the chance, 0 to 1, that parts standing alone on a line of a company's page are a person's name."""
    if (east := eastern_chance("".join(parts.words))) is not None:
        return max(east, parted_chance(parts.words))
    bias, weights = _weights()
    found = features(parts)
    total = bias + sum(weights.get(name, 0.0) * value for name, value in found.items())
    if found.get("place") and len(parts.words) > 1 and not parts.honorifics:
        total = min(total, -4.0)
    return 1 / (1 + math.exp(-max(-30.0, min(30.0, total))))


@functools.cache
def _given_signs() -> frozenset[str]:
    return frozenset(c for name in lexicon().given if _CHINESE.match(name + name) or _KOREAN.match(name + name) for c in name)


@functools.cache
def _more_signs() -> frozenset[str]:
    """Return signs of given names that Faker's lists lack: many are those of ordinary words, too."""
    lists = read("research.extract.names", "lists.txt")
    return frozenset("".join(sign for language in ("ko", "zh", "ja") for sign in lists[f"signs {language}"]))


def _likeness(given: str, set_apart: bool = False) -> float:
    """Return which part of the signs given names are made of; a single one of words too counts only where a space sets it apart."""
    more = _more_signs() if set_apart or len(given) > 1 else frozenset[str]()
    return sum(c in _given_signs() or c in more for c in given) / len(given)


@functools.cache
def _surnames() -> frozenset[str]:
    """Return the family names of Japan, of which the lists that the lexicon is made of have a few dozen."""
    return frozenset(read("research.extract.names", "lists.txt")["surnames ja"])


def eastern_family(text: str) -> int:
    """Return how many signs at the start of a Chinese, Japanese or Korean name are the family name; 0 where none is known."""
    return next((size for size in (4, 3, 2, 1) if size < len(text) and (text[:size] in _surnames() or text[:size] in lexicon().family)), 0)


def parted_chance(found: tuple[str, ...]) -> float:
    """Return the chance for two runs of Chinese signs with a space between them, as Japanese names are set; 0 for others."""
    if len(found) != 2 or not all(_SIGNS.fullmatch(word) for word in found):
        return 0.0
    trade = phrases("titles", "not_names", "functions", "departments")
    if any(trade.holds(word) or word in lexicon().words or word in lexicon().places for word in (*found, "".join(found))):
        return 0.0
    share = _likeness(found[1], set_apart=True)
    return (0.6 if eastern_family("".join(found)) == len(found[0]) else 0.4) + 0.35 * share


def eastern_chance(text: str) -> float | None:
    """Return the chance for names in Chinese, Japanese or Korean signs, whose words have no spaces; None for other scripts."""
    if _KANA.search(text):
        return 0.5 if "・" in text and len(text) <= 20 else 0.3 if len(text) <= 10 and eastern_family(text) else 0.05
    if not (_CHINESE.fullmatch(text) or _KOREAN.fullmatch(text)):
        return 0.02 if unicodedata.name(text[0], "").startswith(("CJK", "HANGUL")) else None
    family = eastern_family(text)
    if not family:
        return 0.15 if len(text) <= 4 else 0.05
    if text in lexicon().words or phrases("titles", "not_names", "functions").holds(text):
        return 0.05
    share = _likeness(text[family:])
    return 0.3 + 0.6 * share if len(text) <= family + 2 else 0.1 + 0.4 * share
