"""The words of the shelf, indexed for reading titles: which phrases stand in one, in which language, and what they mean."""

from __future__ import annotations

import functools
import re
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass

from research.languages import Language, shelf
from research.languages.compounds import endings
from research.languages.lists import read
from research.model import Seniority
from research.rank.knowledge import ADVISERS, BOARD, PLACES, SAME
from research.text import words

_NON_LATIN = re.compile(r"[\u3040-\u30ff\u3400-\u9fff\uac00-\ud7af]")
_OCCUPATIONS = frozenset(
    {
        "clerk",
        "registrar",
        "secretary",
        "treasurer",
        "professor",
        "driver",
        "cleaner",
        "controller",
        "foreman",
        "auditor",
        "attorney",
        "recorder",
        "inspector",
        "consultant",
        "konsulent",
        "berater",
    }
)
SHORTEST = 4
"""Letters of a word of which compounds are made."""
FAR = "far"
"""Stands for every language without a file of its own."""
_SURE_SHARE = 0.5  # where one language reads so much of a title, the others are not asked


@dataclass(frozen=True, slots=True)
class Match:
    """A phrase found in the words of a title."""

    start: int
    end: int
    values: tuple[object, ...]
    phrase: str


Said = tuple[int, int, object, str, str]
"""(start, end, value, language, phrase) of a phrase in the words of a title."""


def rank_of_match(match: Match) -> Seniority:
    """Return the highest rung that the words of a match name."""
    return max((value for value in match.values if isinstance(value, Seniority)), default=Seniority.INTERN)


class Lexicon:
    """The words of one kind in all languages, found by their first word, the longest first."""

    def __init__(self) -> None:
        self._whole: dict[str, list[tuple[tuple[str, ...], object, str, str]]] = {}
        self._begin: dict[str, list[tuple[tuple[str, ...], object, str, str]]] = {}
        self._inside: list[tuple[str, object, str]] = []
        self._compound: dict[str, object] = {}

    def add(self, phrase: str, value: object, language: Language) -> None:
        parts = tuple(phrase.removesuffix("*").split())
        if not parts:
            return
        if len(parts) == 1 and language.compounding and len(parts[0]) >= SHORTEST:
            self._compound.setdefault(parts[0], value)
        if not language.spaced and _NON_LATIN.search(phrase):
            self._inside.append((phrase, value, language.code))
        elif phrase.endswith("*"):
            self._begin.setdefault(parts[0][:3], []).append((parts, value, language.code, " ".join(parts)))
        else:
            self._whole.setdefault(parts[0], []).append((parts, value, language.code, " ".join(parts)))

    def found(self, tokens: tuple[str, ...]) -> Iterator[Said]:
        """Yield every phrase that the words hold, overlaps included."""
        for start, token in enumerate(tokens):
            for parts, value, code, phrase in self._whole.get(token, ()):
                if tokens[start : start + len(parts)] == parts:
                    yield start, start + len(parts), value, code, phrase
            for parts, value, code, phrase in self._begin.get(token[:3], ()):
                end = start + len(parts)
                if end <= len(tokens) and tokens[start : end - 1] == parts[:-1] and tokens[end - 1].startswith(parts[-1]):
                    yield start, end, value, code, phrase
            if self._inside and not token.isascii() and _NON_LATIN.search(token):
                for phrase, value, code in self._inside:
                    if phrase in token:
                        yield start, start + 1, value, code, phrase

    def ending(self, token: str) -> tuple[object, str] | None:
        """Return the value and word of the longest word that a compound ends in, inflected or not: `Vertriebsleiterin`."""
        return next(((self._compound[end], end) for end in endings(token, SHORTEST) if end in self._compound), None)

    def beginning(self, token: str) -> tuple[object, str] | None:
        """Return the value and word of the longest word that a compound begins with."""
        for end in range(len(token) - 3, 3, -1):
            if token[:end] in self._compound:
                return self._compound[token[:end]], token[:end]
        return None


KINDS = ("seniority", "functions", "assistants", "deputies", "acting", "former", "scope", "titles")


@functools.cache
def lexicons() -> dict[str, Lexicon]:
    lexicons = {kind: Lexicon() for kind in (*KINDS, "board", "advisers")}
    for language in shelf().values():
        for rung, phrases in language.seniority.items():
            for phrase in phrases:
                lexicons["seniority"].add(phrase, rung, language)
        for function, phrases in language.functions.items():
            for phrase in phrases:
                lexicons["functions"].add(phrase, function, language)
        for kind in ("assistants", "deputies", "acting", "former", "scope", "titles"):
            for phrase in getattr(language, kind):
                lexicons[kind].add(phrase, True, language)
        for phrase in language.sections.get("board", ()):
            if len(phrase.split()) > 1:
                lexicons["board"].add(phrase, True, language)
    far, far_unspaced = Language(code=FAR, compounding=True), Language(code=FAR, spaced=False, compounding=True)
    for name, phrase in _words("ranks.txt"):
        language = far_unspaced if _NON_LATIN.search(phrase) else far
        if name == "deputies":
            lexicons["deputies"].add(phrase, True, language)
        else:
            lexicons["seniority"].add(phrase, Seniority[name], language)
    for function, phrase in _words("fields.txt"):
        lexicons["functions"].add(phrase, function, far_unspaced if _NON_LATIN.search(phrase) else far)
    neutral = Language(code="", spaced=True)
    for name, phrase in _words("houses.txt"):
        kind, _, what = name.partition(" ")
        lexicons["seniority" if kind == "rank" else "functions"].add(phrase, Seniority[what] if kind == "rank" else what, neutral)
    for phrase in BOARD:
        lexicons["board"].add(phrase, True, neutral)
    for phrase in ADVISERS:
        lexicons["advisers"].add(phrase, True, neutral)
    return lexicons


def _words(file: str) -> Iterator[tuple[str, str]]:
    """Yield (what it tells, phrase), folded, of a list of `research.rank.knowledge`: `ranks.txt` and `fields.txt` of far languages, `houses.txt`."""
    for what, listed in read("research.rank.knowledge", file).items():
        yield from ((what, " ".join(words(phrase)) + "*" * phrase.endswith("*")) for phrase in listed)


@functools.cache
def meanings() -> Lexicon:
    lexicon, neutral = Lexicon(), Language(code="", spaced=True)
    for meaning, phrases in SAME.items():
        for phrase in phrases:
            lexicon.add(phrase, meaning, neutral)
    return lexicon


@functools.cache
def products() -> Lexicon:
    """Names of products and tools (`products.txt`): a word inside one tells no function (`Salesforce Developer` sells nothing)."""
    lexicon, neutral = Lexicon(), Language(code="", spaced=True)
    for name in read("research.rank.knowledge", "products.txt")["products"]:
        lexicon.add(name, True, neutral)
    return lexicon


@functools.cache
def places() -> Lexicon:
    lexicon, neutral = Lexicon(), Language(code="", spaced=True)
    for name, place in PLACES.items():
        lexicon.add(name, place, neutral)
    return lexicon


@functools.cache
def rank_words() -> frozenset[str]:
    """Words that tell only the rank, and so never what a post is about."""
    far = {phrase.removesuffix("*") for _, phrase in _words("ranks.txt") if " " not in phrase}
    single = far | {
        phrase.removesuffix("*") for language in shelf().values() for phrases in language.seniority.values() for phrase in phrases if " " not in phrase
    }
    deputies = {d for language in shelf().values() for d in language.deputies if " " not in d}
    return frozenset(single | deputies | {"vice", "chief", "deputy", "executive", "general", "assistant"}) - _OCCUPATIONS


@functools.cache
def occupations() -> frozenset[str]:
    """Words that name a person by occupation: `engineer`, as against `engineering`."""
    return frozenset(phrase.removesuffix("*") for language in shelf().values() for phrase in language.titles if " " not in phrase)


_ENDINGS = re.compile(r"(?:isations?|izations?|ations?|ments?|ers?|ors?|ings?|ists?|ians?|ions?|als?|ics?|ies|ive|ity|es|ed|s|y|e)$")


@functools.lru_cache(maxsize=65536)
def stem(word: str) -> str:
    """Return a crude stem, at least four letters long: `communications`, `communicator` → `communicat`, `communic`."""
    if word.startswith("developer"):
        return "developer"  # who writes software, as against every other kind of development
    if "а" <= word[0] <= "я":
        return word[:4] + word[4:].rstrip("аеиоуыэюяьмхв")
    while len(word) > 5:
        shorter = _ENDINGS.sub("", word)
        if shorter == word or len(shorter) < 4:
            break
        word = shorter
    return word


def best_matches(said: Iterable[Said], allowed: dict[int, frozenset[str]]) -> list[Match]:
    """Return the longest of some phrases that do not overlap, in order; values of one phrase are gathered."""
    at: dict[tuple[int, int], list[tuple[object, str]]] = {}
    for start, end, value, code, phrase in said:
        if not code or all(code in allowed[i] for i in range(start, end)):
            at.setdefault((start, end), []).append((value, phrase))
    taken: set[int] = set()
    chosen = []
    for (start, end), found in sorted(at.items(), key=lambda item: (-(item[0][1] - item[0][0]), item[0][0])):
        if taken.isdisjoint(range(start, end)):
            taken.update(range(start, end))
            chosen.append(Match(start, end, tuple(dict.fromkeys(value for value, _ in found)), found[0][1]))
    return sorted(chosen, key=lambda match: match.start)


@functools.cache
def english_words() -> frozenset[str]:
    """English words that say nothing of a post, and so must not be read in another language (`services`)."""
    english = shelf()["en"]
    return frozenset(word for phrase in (*english.not_names, *english.departments, "of the", "for", "to", "and") for word in phrase.split())


@functools.cache
def _without_ranks() -> frozenset[str]:
    """Codes of languages whose titles are on the shelf, and whose ranks and fields stand in `ranks.txt` and `fields.txt`."""
    return frozenset(code for code, language in shelf().items() if not language.seniority)


def languages_of(tokens: tuple[str, ...], said: Mapping[str, Sequence[Said]], hint: str | None) -> dict[int, frozenset[str]]:
    """Return {index of a word: languages in which it may be read}: the title's own first, then English, then any other. said: what each lexicon found."""
    read = [(start, end, code) for kind in KINDS for start, end, _, code, _ in said[kind]]
    known: dict[str, set[int]] = {}
    for start, end, code in read:
        if code:
            known.setdefault(code, set()).update(range(start, end))
    known.setdefault("en", set()).update(index for index, token in enumerate(tokens) if token in english_words())
    order = sorted((code for code in known if known[code]), key=lambda code: (-len(known[code]), code != hint, code != "en", code))
    own = order[:1] if order and len(known[order[0]]) > _SURE_SHARE * len(tokens) else order
    everything = frozenset([*own, "en", *([FAR] if not _without_ranks().isdisjoint(own) else [])])
    allowed = {}
    for index in range(len(tokens)):
        first = next((code for code in dict.fromkeys([*order[:1], "en"]) if code in known and index in known[code]), None)
        allowed[index] = frozenset({first, FAR} if first in _without_ranks() else {first}) if first else everything
    if len(order) > 1:  # phrases of several words may hold words that another language knows too
        for start, end, code in read:
            if end - start > 1 and code == order[0]:
                for index in range(start, end):
                    allowed[index] |= {code}
    return allowed
