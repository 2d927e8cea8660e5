"""Which words of a text belong to listed titles: whole words and phrases, beginnings (`leit*`), and ends of compounds."""

from __future__ import annotations

import functools
from collections.abc import Sequence

from research.extract.names.words import lexicon
from research.languages import Language, shelf
from research.languages.compounds import endings
from research.languages.trade_words import phrases


def title_hits(found: Sequence[str]) -> list[bool]:
    """Say of each folded word whether it belongs to a listed word or phrase of titles."""
    titles, rungs = phrases("titles"), phrases("seniority")
    hits = [w in titles.whole or w in rungs.whole or begins_title(w) or ends_title(w) for w in found]
    for size in (2, 3):
        for n in range(len(found) - size + 1):
            phrase = " ".join(found[n : n + size])
            if phrase in titles.whole or phrase in rungs.whole:
                hits[n : n + size] = [True] * size
    return hits


@functools.lru_cache(maxsize=20_000)
def begins_title(word: str) -> bool:
    """Say whether a folded word is a listed beginning (`leit*`) with an ending, or holds a title in a language without spaces.

    A word that another language lists as no title (social, medical, monitoring) does not count, nor one in signs that ends as a department does (`委員會`).
    """
    if not phrases("titles").holds(word) or (not word.isascii() and word.endswith(_departments())):
        return False
    matching = {code for code, beginnings in _beginnings().items() if word.startswith(beginnings)}
    return not matching or not any(word in others for code, others in _no_titles().items() if code not in matching)


SHORTEST = 6
"""Letters of a title that a longer word may end with: shorter ones end October and college too."""


@functools.lru_cache(maxsize=20_000)
def ends_title(word: str) -> bool:
    """Say whether a folded word is no ordinary one and ends, inflected or not, with a title of a language that writes words together: `fagdirektor`."""
    ordinary = word in lexicon().words or word in lexicon().places or phrases("links", "not_names").holds(word)
    return word.isalpha() and not ordinary and any(end in _endings() for end in endings(word, SHORTEST))


@functools.cache
def _endings() -> frozenset[str]:
    """Return the single words of titles and ranks of the languages that write words together."""
    return frozenset(
        word.removesuffix("*")
        for language in shelf().values()
        if language.compounding
        for group in (language.titles, *language.seniority.values())
        for word in group
        if " " not in word
    )


@functools.cache
def _beginnings() -> dict[str, tuple[str, ...]]:
    return {code: tuple(t[:-1] for t in language.titles if t.endswith("*")) for code, language in shelf().items()}


@functools.cache
def _departments() -> tuple[str, ...]:
    """Return what departments are called in the languages that write without spaces."""
    return tuple(word for language in shelf().values() if not language.spaced for word in language.departments)


@functools.cache
def _no_titles() -> dict[str, frozenset[str]]:
    """Return {language: its words of functions and scope that are no titles}."""

    def others(language: Language) -> frozenset[str]:
        return frozenset(w for group in (*language.functions.values(), language.scope) for w in group) - frozenset(language.titles)

    return {code: others(language) for code, language in shelf().items()}
