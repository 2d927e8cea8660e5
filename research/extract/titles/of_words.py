"""Features of a title's words: what the lists know of each, and what the fit has learnt of them."""

from __future__ import annotations

import functools
import math
import re

from research.extract.titles.title_words import begins_title
from research.extract.titles.view import LINKS, TALK, View
from research.languages.trade_words import phrases

_COMPANY = frozenset("inc llc ltd limited corp corporation plc gmbh ag kg ug bv nv oy ab as sa sas sarl srl spa pty llp lp kk sp zoo ооо оао зао".split())
_PLURAL = re.compile(r"(?:ers|ors|ists|ants|ents|yers|eers|tives|ians|cts|ives|men|women|nts)$")
_AGENT = re.compile(
    r"(?:[a-z]{3}(?:ologist|ician|grapher|iatrist|ologue|atrice|icien|icienne|ologe|ologin|iker|ikerin|istin|ologo|ologa|iste|ista|olog|eur|euse)"
    r"|techs?)$"
)
"""Endings of words for people of a trade, in words on no list."""


@functools.cache
def _rungs() -> frozenset[str]:
    return phrases("seniority", "deputies", "acting").whole


def no_title_word(view: View) -> bool:
    """No word belongs to a listed title."""
    return not any(view.hits)


def title_words(view: View) -> float:
    """Words that belong to listed titles, three and more as 3."""
    return min(3.0, sum(view.hits))


def title_beginnings(view: View) -> float:
    """Words that begin like a listed title (`leit*`), two and more as 2."""
    return min(2.0, sum(map(begins_title, view.found)))


def title_share(view: View) -> float:
    """Share of the words that belong to listed titles."""
    return sum(view.hits) / view.size


def title_first(view: View) -> bool:
    """The first word belongs to a listed title."""
    return view.hits[0]


def title_last(view: View) -> bool:
    """The last word belongs to a listed title."""
    return view.hits[-1]


def title_before_of(view: View) -> bool:
    """A small word follows a title: `Head of`."""
    return any(hit and after in LINKS for hit, after in zip(view.hits, view.found[1:], strict=False))


def agent_ending(view: View) -> bool:
    """The first or last word ends like a word for people of a trade, where none is listed."""
    return not any(view.hits) and bool(_AGENT.search(view.found[0]) or _AGENT.search(view.found[-1]))


def function(view: View) -> bool:
    """A word says what a post is about."""
    return any(map(view.functions.holds, view.found))


def seniority(view: View) -> bool:
    """A word says how high a post stands."""
    return any(w in _rungs() for w in view.found)


def seniority_first(view: View) -> bool:
    """The first word says how high a post stands."""
    return view.found[0] in _rungs()


def credentials_only(view: View) -> bool:
    """All words are letters after a name: `CPA, CVA`."""
    return all(w in phrases("credentials").whole or len(w) == 1 for w in view.found) and not any(view.hits)


def plural_last(view: View) -> bool:
    """The last word ends like a plural: `Engineers` are a heading."""
    return bool(_PLURAL.search(view.found[-1]))


def talk(view: View) -> float:
    """Words of sentences, three and more as 3."""
    return min(3.0, sum(w in TALK for w in view.found))


def menu(view: View) -> float:
    """Words of menus that belong to no title and no function, three and more as 3."""
    listed = phrases("not_names")
    return min(3.0, sum(listed.holds(w) and not hit and not view.functions.holds(w) for w, hit in zip(view.found, view.hits, strict=True)))


def ordinary_share(view: View) -> float:
    """Share of ordinary words that belong to no title."""
    return sum(w in view.lists.words and not hit for w, hit in zip(view.found, view.hits, strict=True)) / view.size


def unknown_share(view: View) -> float:
    """Share of words that no list knows."""
    each = zip(view.found, view.hits, view.names, strict=True)
    known = [hit or named or w in view.lists.words or view.functions.holds(w) for w, hit, named in each]
    return known.count(False) / view.size


def name_before(view: View) -> float:
    """Chance that the words before the title are a name."""
    return view.names_beside[0]


def name_after(view: View) -> float:
    """Chance that the words behind the title are a name."""
    return view.names_beside[1]


def named(view: View) -> bool:
    """Two words and more are names and nothing else."""
    each = zip(view.found, view.hits, view.names, strict=True)
    return sum(named and not hit and w not in view.lists.words and len(w) > 2 for w, hit, named in each) >= 2


def places(view: View) -> float:
    """Words that are places, two and more as 2."""
    return min(2.0, sum(w in view.lists.places for w in view.found))


def company(view: View) -> bool:
    """A word behind the first is the legal form of a company."""
    return any(w in _COMPANY for w in view.found[1:])


def learnt(view: View) -> float:
    """What the fit has learnt of the words, from -3 to 3; long texts count less."""
    return max(-3.0, min(3.0, sum(view.opinions) / math.sqrt(view.size)))


def learnt_first(view: View) -> float:
    """What it has learnt of the first word."""
    return view.opinions[0]


def learnt_last(view: View) -> float:
    """What it has learnt of the last word."""
    return view.opinions[-1]
