"""The chance that a short text beside a name is a job title: a small logistic model over word lists, learnt words and shape.

Trained by tests/quality/fit_titles.py; weights lie beside this file in `weights.json`. What it was trained on and how well it does:
tests/quality/MODEL_CARD.md.
"""

from __future__ import annotations

import functools
import json
import math
import re
from collections.abc import Callable, Sequence
from importlib import resources

from research.extract.names import model
from research.extract.names.parts import take_apart
from research.extract.names.words import lexicon
from research.languages import Language, shelf
from research.languages.trade_words import phrases
from research.text import fold, words

_COMPANY = frozenset("inc llc ltd limited corp corporation plc gmbh ag kg ug bv nv oy ab as sa sas sarl srl spa pty llp lp kk sp zoo ооо оао зао".split())
_TALK = frozenset("""
    i we you he she they it is are was were be been has have had will would can could do does did not this these those there here my your their what why
    how when which who whose if because so than then just also more most every each any some very please let lets get got see read learn view click make
    help ich wir sie ihr es ist sind war hat haben wird werden nicht auch wie warum mehr ihre wurde nous vous il elle est sont une avec pas plus votre nos
    que qui pour son ser este nuestro nuestra su hay wij jij zijn heeft niet meer ons onze det er som har med ikke vi jag och att inte это как мы вы не
    для
""".split())
_LINKS = frozenset("of de des du del der di da do for fur für for and und et y e en och og for i in at til von van to the".split())
_PLURAL = re.compile(r"(?:ers|ors|ists|ants|ents|yers|eers|tives|ians|cts|ives|men|women|nts)$")

_CUT = re.compile(r"\s[-–—|/]\s?|,\s|\s(?:at|@)\s")
_GLUED = re.compile(r"[a-z]{3}[A-Z][a-z]{3}")
_HEAD = 0.7
"""What a title counts for that goes on with the name of a company or a field (`President, Roe & Associates`)."""
_SURE_NAME = 0.9
_AGENT = re.compile(
    r"(?:[a-z]{3}(?:ologist|ician|grapher|iatrist|ologue|atrice|icien|icienne|ologe|ologin|iker|ikerin|istin|ologo|ologa|iste|ista|olog|eur|euse)"
    r"|techs?)$")
"""Endings of words for people of a trade, in words on no list."""
_SIZES = (("one", 1), ("two", 2), ("three_four", 4), ("five_eight", 8), ("nine_fifteen", 15), ("sixteen", 10_000))

FEATURES = tuple("""
    no_title_word agent_ending
    title_words title_beginnings title_share title_first title_last title_before_of function seniority seniority_first credentials_only
    plural_last talk menu ordinary_share unknown_share named name_before name_after places company one two three_four five_eight nine_fifteen sixteen
    digits full_stop question colon comma bar ampersand capital_share all_capitals lower_first quote our_first address brackets learnt learnt_first
    learnt_last
""".split())


@functools.cache
def _weights() -> tuple[float, dict[str, float], dict[str, float]]:
    return load(resources.files("research.extract.titles").joinpath("weights.json").read_text())


def load(text: str) -> tuple[float, dict[str, float], dict[str, float]]:
    """Return (bias, {feature: weight}, {word: opinion}) that the fit wrote; ValueError where it was fitted on other features."""
    data = json.loads(text)
    if set(data["weights"]) != set(FEATURES):
        raise ValueError("weights.json was fitted on other features: run tests/quality/fit_titles.py")
    return data["bias"], data["weights"], {word: weight / 100 for word, weight in data["words"].items()}


def learnt(word: str) -> float:
    """Return what a folded word counts for (above 0) or against a title; 0 for no opinion."""
    return _weights()[2].get(word, 0.0)


def title_hits(found: Sequence[str]) -> list[bool]:
    """Say of each folded word whether it belongs to a listed word or phrase of titles."""
    titles, rungs = phrases("titles"), phrases("seniority")
    hits = [w in titles.whole or w in rungs.whole or begins_title(w) for w in found]
    for size in (2, 3):
        for n in range(len(found) - size + 1):
            phrase = " ".join(found[n:n + size])
            if phrase in titles.whole or phrase in rungs.whole:
                hits[n:n + size] = [True] * size
    return hits


@functools.lru_cache(maxsize=20_000)
def begins_title(word: str) -> bool:
    """Say whether a folded word is a listed beginning (`leit*`) with an ending, or holds a title in a language without spaces.

    A word that another language lists as no title (social, medical, monitoring) does not count.
    """
    if not phrases("titles").holds(word):
        return False
    matching = {code for code, beginnings in _beginnings().items() if word.startswith(beginnings)}
    return not matching or not any(word in others for code, others in _no_titles().items() if code not in matching)


@functools.cache
def _beginnings() -> dict[str, tuple[str, ...]]:
    return {code: tuple(t[:-1] for t in language.titles if t.endswith("*")) for code, language in shelf().items()}


@functools.cache
def _no_titles() -> dict[str, frozenset[str]]:
    """Return {language: its words of functions and scope that are no titles}."""
    def others(language: Language) -> frozenset[str]:
        return frozenset(w for group in (*language.functions.values(), language.scope) for w in group) - frozenset(language.titles)
    return {code: others(language) for code, language in shelf().items()}


def features(text: str, opinion: Callable[[str], float] = learnt) -> dict[str, float]:
    """Return {one of FEATURES: its value} of a clean text; what is absent is 0."""
    found = words(text)
    if not found:
        return {}
    f: dict[str, float] = {}
    size = len(found)
    hits = title_hits(found)
    lists = lexicon()
    f["no_title_word"] = float(not any(hits))
    f["title_words"] = min(3.0, sum(hits))
    f["title_beginnings"] = min(2.0, sum(map(begins_title, found)))
    f["title_share"] = sum(hits) / size
    f["title_first"], f["title_last"] = float(hits[0]), float(hits[-1])
    f["title_before_of"] = float(any(hit and after in _LINKS for hit, after in zip(hits, found[1:], strict=False)))
    f["agent_ending"] = float(not any(hits) and bool(_AGENT.search(found[0]) or _AGENT.search(found[-1])))
    f["function"] = float(any(map(phrases("functions").holds, found)))
    rungs = phrases("seniority", "deputies", "acting").whole
    f["seniority"] = float(any(w in rungs for w in found))
    f["seniority_first"] = float(found[0] in rungs)
    f["credentials_only"] = float(all(w in phrases("credentials").whole or len(w) == 1 for w in found) and not any(hits))
    f["plural_last"] = float(bool(_PLURAL.search(found[-1])))
    f["talk"] = min(3.0, sum(w in _TALK for w in found))
    f["menu"] = min(3.0, sum(phrases("not_names").holds(w) and not hit and not phrases("functions").holds(w) for w, hit in zip(found, hits, strict=True)))
    f["ordinary_share"] = sum(w in lists.words and not hit for w, hit in zip(found, hits, strict=True)) / size
    names = [w in lists.given or w in lists.family for w in found]
    known = [hit or n or w in lists.words or phrases("functions").holds(w) for w, hit, n in zip(found, hits, names, strict=True)]
    f["unknown_share"] = known.count(False) / size
    f["name_before"], f["name_after"] = _names_beside(text, hits)
    f["named"] = float(sum(n and not hit and w not in lists.words and len(w) > 2 for w, hit, n in zip(found, hits, names, strict=True)) >= 2)
    f["places"] = min(2.0, sum(w in lists.places for w in found))
    f["company"] = float(any(w in _COMPANY for w in found[1:]))
    f[next(name for name, most in _SIZES if size <= most)] = 1.0
    f["digits"] = float(any(c.isdigit() for c in text))
    f["full_stop"] = float((text.endswith(".") and size > 3) or ". " in text)
    f["question"] = float(text.endswith(("?", "!", "…", "...")))
    f["colon"] = float(":" in text)
    f["comma"] = min(3.0, text.count(","))
    f["bar"] = float("|" in text or " / " in text or "•" in text)
    f["ampersand"] = float("&" in text)
    big = [w for w in text.split() if w[0].isalpha() and words(w)[:1] and words(w)[0] not in _LINKS]
    f["capital_share"] = sum(w[0].isupper() for w in big) / len(big) if big else 0.0
    f["all_capitals"] = float(text.isupper() and size > 1)
    f["lower_first"] = float(text[0].islower())
    f["quote"] = float(text[0] in "\"“„«‘'")
    f["our_first"] = float(found[0] in ("our", "the", "unser", "unsere", "notre", "nos", "nuestro", "ons", "onze", "a", "an", "your", "meet"))
    f["address"] = float("@" in text or "www" in text or "http" in text)
    f["brackets"] = float("(" in text)
    opinions = [opinion(w) for w in found]
    f["learnt"] = max(-3.0, min(3.0, sum(opinions) / math.sqrt(size)))
    f["learnt_first"], f["learnt_last"] = opinions[0], opinions[-1]
    return f


def _names_beside(text: str, hits: Sequence[bool]) -> tuple[float, float]:
    """Return the chance that the first words, and the last words, are a person's name: 0 where there is no title beside them."""
    if not any(hits) or len(hits) < 3:
        return 0.0, 0.0
    tokens = text.replace("|", ",").split()
    chances = []
    tied = len(tokens) > 2 and (tokens[-3][-1] in ",-–—:" or fold(tokens[-3]) in _LINKS)
    for part in (tokens[:2], [] if tied else tokens[-2:]):
        parts = take_apart(" ".join(part)) if part and all(t[0].isupper() for t in part) else None
        chances.append(model.score(parts) if parts is not None and len(parts.words) == 2 and not any(title_hits(words(" ".join(part)))) else 0.0)
    return chances[0], chances[1]


def score(text: str) -> float:
    """Return the chance, 0 to 1, that a clean text standing beside a name is a job title."""
    whole = _chance(text)
    if whole < 0.5 and (cut := _CUT.search(text)) is not None and not _GLUED.search(text):
        return max(whole, _HEAD * _chance(text[:cut.start()])) if _is_list(text[cut.end():]) else whole
    return whole


def _is_list(rest: str) -> bool:
    """Say whether what follows a title names a company, a brand or a field: no prose, no second person."""
    found = words(rest)
    parts = take_apart(rest)
    prose = any(w in _TALK for w in found) or (rest.endswith((".", "?", "!", "…")) and len(found) > 3)
    return bool(found) and len(found) <= 25 and not prose and (parts is None or model.score(parts) < 0.5) and rest.lstrip()[:1].isupper()


def _chance(text: str) -> float:
    bias, weights, _ = _weights()
    found = features(text)
    if not found:
        return 0.0
    total = bias + sum(weights.get(name, 0.0) * value for name, value in found.items())
    if max(found["name_before"], found["name_after"]) > _SURE_NAME:
        total = min(total, -1.0)
    return 1 / (1 + math.exp(-max(-30.0, min(30.0, total))))
