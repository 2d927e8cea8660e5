"""The chance that the parts of a printed name are a person's name: a small logistic model over word lists, shape and groups of letters.

Trained by tests/quality/fit_names.py; weights lie beside this file in `weights.json` and `letters.txt.gz`. No machine-learning
package is needed here. What it was trained on and how well it does: tests/quality/MODEL_CARD.md.
"""

from __future__ import annotations

import functools
import gzip
import json
import math
import re
import unicodedata
from collections.abc import Callable
from importlib import resources
from typing import NamedTuple

from research.extract.names.parts import Parts, is_initial, is_particle
from research.extract.names.words import lexicon
from research.languages.lists import read
from research.languages.trade_words import phrases
from research.text import fold

_CHINESE = re.compile(r"[\u3400-\u9fff々ヶ]{2,6}")
_SIGNS = re.compile(r"[\u3400-\u9fff々ヶノ]{1,4}")
_KOREAN = re.compile(r"[\uac00-\ud7a3]{2,4}")
_KANA = re.compile(r"[\u3040-\u30ff]")
_CAMEL = re.compile(r"[^\W\d_A-Z]{2}[A-Z]")
_CAPITAL = re.compile(r"[A-Z][a-z]+")
_CAMEL_NAME = re.compile(r"(?:Mac|Fitz|Van|Von|Del?|Di|La|Le|Da|Des|Dos|San|St)[A-Z]")

FEATURES = tuple("""
    first_given first_given_and_word first_family_only first_word first_unknown first_initial first_letters last_family last_family_and_word
    last_given_only last_word last_unknown last_initial last_letters both_known all_known middle_words middle_letters least_letters words_only not_names
    trade trade_only trade_first trade_last thing_first thing_last thing_family places place one two three four more middle_initial particle hyphen
    apostrophe all_capitals one_in_capitals lower camel honorific credentials nickname inverted suffix other_script short long
""".split())


class Known(NamedTuple):
    """What the lists say of a word."""

    given: bool
    family: bool
    word: bool
    place: bool


def letter_groups(word: str) -> list[str]:
    """Return the groups of two to five letters of a folded word, its ends marked by `^` and `$`."""
    marked = f"^{word}$"
    return [marked[n:n + size] for size in (2, 3, 4, 5) for n in range(len(marked) - size + 1)]


@functools.cache
def _letters() -> tuple[float, dict[str, float]]:
    text = gzip.decompress(resources.files("research.extract.names").joinpath("letters.txt.gz").read_bytes()).decode()
    bias, *pairs = text.replace("\n", "\t").split("\t")
    groups, weights = pairs[::2], pairs[1::2]
    odds = {weight: int(weight) / 100 for weight in set(weights)}
    return float(bias), dict(zip(groups, map(odds.__getitem__, weights), strict=True))


@functools.cache
def _weights() -> tuple[float, dict[str, float]]:
    return load(resources.files("research.extract.names").joinpath("weights.json").read_text())


def load(text: str) -> tuple[float, dict[str, float]]:
    """Return (bias, {feature: weight}) that the fit wrote; ValueError where it was fitted on other features."""
    data = json.loads(text)
    if set(data["weights"]) != set(FEATURES):
        raise ValueError("weights.json was fitted on other features: run tests/quality/fit_names.py")
    return data["bias"], data["weights"]


@functools.lru_cache(maxsize=20_000)
def word_letters(word: str) -> float:
    """Return how much the letters of a folded word look like a name's: log odds within -4 to 4, 0 for no opinion."""
    bias, weights = _letters()
    groups = letter_groups(word)
    total = bias + sum(weights.get(group, 0.0) for group in groups) / math.sqrt(len(groups))
    return max(-4.0, min(4.0, total))


@functools.lru_cache(maxsize=20_000)
def known(word: str) -> Known:
    """Return what the lists say of a folded word."""
    lists = lexicon()
    parts = [word, *(p for p in word.split("-") if len(p) > 1)] if "-" in word else [word]
    bare = word.replace("'", "")
    if bare != word:
        parts.append(bare)
    return Known(any(p in lists.given for p in parts), any(p in lists.family for p in parts), word in lists.words, word in lists.places)


def features(parts: Parts, known: Callable[[str], Known] = known, letters: Callable[[str], float] = word_letters) -> dict[str, float]:
    """Return {one of FEATURES: its value} of a name taken apart; what is absent is 0.

    `known` and `letters` are the sources of the words' marks; the fit puts weaker ones in their place, so as not to lean on the lists.
    """
    whole = [w for n, w in enumerate(parts.words) if not is_initial(w) and not (0 < n < len(parts.words) - 1 and is_particle(w))]
    f: dict[str, float] = {}
    if not whole:
        return {"first_initial": 1.0, "last_initial": 1.0}
    folded = [fold(w).strip(".") for w in whole]
    marks = [Known(True, True, False, False) if two else known(w) for w, two in zip(folded, map(_two_names, whole), strict=True)]
    looks = [letters(w) for w in folded]
    named = [m.given or m.family for m in marks]
    first, last = marks[0], marks[-1]
    if is_initial(parts.words[0]) or _is_initials(parts.words[0], parts.words[-1]):
        f["first_initial"] = 1.0
    elif first.given:
        f["first_given_and_word" if first.word else "first_given"] = 1.0
    else:
        f["first_family_only" if first.family else "first_word" if first.word else "first_unknown"] = 1.0
    f["first_letters"] = 0.0 if "first_initial" in f else looks[0]
    if is_initial(parts.words[-1]):
        f["last_initial"] = 1.0
    elif len(whole) > 1:
        if last.family:
            f["last_family_and_word" if last.word else "last_family"] = 1.0
        else:
            f["last_given_only" if last.given else "last_word" if last.word else "last_unknown"] = 1.0
        f["last_letters"] = looks[-1]
        f["both_known"] = float((first.given and last.family) or (first.family and last.given))
        f["all_known"] = float(all(named))
    f["middle_words"] = float(sum(m.word and not n for m, n in zip(marks[1:-1], named[1:-1], strict=True)))
    f["middle_letters"] = sum(looks[1:-1])
    f["least_letters"] = min(looks[1:] or looks) if "first_initial" in f else min(looks)
    f["words_only"] = float(all(m.word and not n for m, n in zip(marks, named, strict=True)))
    f["not_names"] = float(sum(map(_among("not_names"), folded, named)))
    trade = [*map(_among("titles", "functions"), folded, named)]
    f["trade"] = float(sum(trade))
    f["trade_only"] = float(sum(t and not n for t, n in zip(trade, named, strict=True)))
    f["trade_first"] = float(trade[0] and not first.given)
    f["trade_last"] = float(len(whole) > 1 and trade[-1] and not last.family)
    things = lexicon().things
    f["thing_first"] = float(folded[0] in things and not first.given)
    if len(whole) > 1 and folded[-1] in things:
        f["thing_family" if first.given and last.family else "thing_last"] = 1.0
    f["places"] = float(sum(m.place for m in marks))
    f["place"] = float(" ".join(folded) in lexicon().places or " ".join(map(fold, parts.words)) in lexicon().places)
    f[("one", "two", "three", "four", "more")[min(len(whole), 5) - 1]] = 1.0
    printed = "".join(whole)
    f["middle_initial"] = float(any(map(is_initial, parts.words[1:-1])))
    f["particle"] = float(any(is_particle(w) for w in parts.words[1:-1]))
    f["hyphen"] = float("-" in printed)
    f["apostrophe"] = float("'" in printed or "’" in printed)
    capitals = [len(w) > 2 and w.isupper() for w in whole]
    f["all_capitals"] = float(all(capitals))
    f["one_in_capitals"] = float(any(capitals) and not all(capitals))
    f["lower"] = float(any(w[0].islower() and not is_particle(w) for w in whole))
    f["camel"] = float(any(_CAMEL.search(w) and not _CAMEL_NAME.match(w) and not _two_names(w) for w in whole))
    f["honorific"] = float(bool(parts.honorifics))
    f["credentials"] = float(bool(parts.credentials))
    f["nickname"] = float(bool(parts.nickname))
    f["inverted"] = float(bool(parts.inverted))
    f["suffix"] = float(bool(parts.suffix))
    f["other_script"] = float(not unicodedata.name(whole[0][0], "LATIN").startswith("LATIN"))
    f["short"] = float(sum(len(w) <= 2 for w in whole))
    f["long"] = float(sum(len(w) > 12 and "-" not in w for w in whole))
    return f


@functools.cache
def _among(*fields: str) -> Callable[[str, bool], bool]:
    """Return the test whether a word is listed under these fields; a listed name (Javad) is not caught by the beginning of another word (`java*`)."""
    listed = phrases(*fields)
    return lambda word, name: word in listed.whole if name else listed.holds(word)


@functools.lru_cache(maxsize=5_000)
def _two_names(word: str) -> bool:
    """Say whether a word is two given names written as one: `AnnMarie`, `JoBeth`."""
    parts = _CAPITAL.findall(word)
    return len(parts) == 2 and "".join(parts) == word and all(known(part.lower()).given for part in parts)


def _is_initials(word: str, last: str) -> bool:
    """Say whether a first word is initials without points: AJ, TJ (but not JO in a name all in capitals)."""
    return len(word) == 2 and word.isupper() and not last.isupper() and fold(word) not in phrases("functions", "titles", "scope", "not_names").whole


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
def _long_surnames() -> frozenset[str]:
    """Return the Japanese family names of three signs and more; the lists that the lexicon is made of have two."""
    return frozenset(read("research.extract.names", "surnames_ja.txt")["surnames"])


def eastern_family(text: str) -> int:
    """Return how many signs at the start of a Chinese, Japanese or Korean name are the family name; 0 where none is known."""
    return next((size for size in (4, 3, 2, 1) if size < len(text) and (text[:size] in _long_surnames() or text[:size] in lexicon().family)), 0)


def parted_chance(found: tuple[str, ...]) -> float:
    """Return the chance for two runs of Chinese signs with a space between them, as Japanese names are set; 0 for others."""
    if len(found) != 2 or not all(_SIGNS.fullmatch(word) for word in found):
        return 0.0
    trade = phrases("titles", "not_names", "functions", "departments")
    if any(trade.holds(word) or word in lexicon().words or word in lexicon().places for word in (*found, "".join(found))):
        return 0.0
    share = sum(c in _given_signs() for c in found[1]) / len(found[1])
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
    share = sum(c in _given_signs() for c in text[family:]) / (len(text) - family)
    return 0.3 + 0.6 * share if len(text) <= family + 2 else 0.1 + 0.4 * share
