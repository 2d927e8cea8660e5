"""Looks up the language shelf's words in text, keeping where in the original they stand."""

from __future__ import annotations

import functools
import re
from collections.abc import Iterable
from dataclasses import dataclass

from research.languages import Language, shelf
from research.text import fold, strip_accents

ADVERBS = re.compile(
    r" (?:directly|direkt|directement|directamente|diretamente|direttamente|rechtstreeks|bezposrednio|direkte|functionally|primarily|jointly"
    r"|fachlich|disziplinarisch|hierarchiquement)(?= )"
)
"""What adverts put between the verb and its preposition: `report directly to`."""


@dataclass(frozen=True, slots=True)
class Folded:
    """A text in the form in which words are compared, and where each of its characters came from."""

    text: str
    origin: tuple[int, ...]
    """Index in the original of every character, and the original's length at the end."""

    @classmethod
    def of(cls, original: str) -> Folded:
        parts: list[str] = []
        origin: list[int] = []
        for index, character in enumerate(original):
            plain = character.lower() if character.isascii() else strip_accents(character).casefold().replace("’", "'")
            parts.append(plain)
            origin.extend([index] * len(plain))
        return cls("".join(parts), (*origin, len(original)))

    def without(self, passed_over: re.Pattern[str]) -> Folded:
        """Return the same with some words taken out."""
        text, start = "", 0
        origin: tuple[int, ...] = ()
        for match in passed_over.finditer(self.text):
            text, origin, start = text + self.text[start : match.start()], origin + self.origin[start : match.start()], match.end()
        return Folded(text + self.text[start:], origin + self.origin[start:])


def pattern(phrases: Iterable[str], spaced: bool = True) -> str:
    """Return an expression for any of the phrases in folded text, the longest first; a `*` stands for any ending of a word."""
    ordered = sorted(set(phrases), key=len, reverse=True)
    bodies = [re.escape(phrase).replace(r"\*", r"[^\W\d_]*") for phrase in ordered if phrase]
    if not bodies:
        return r"(?!)"
    body = "|".join(bodies)
    return rf"(?<![^\W_])(?:{body})(?![^\W_])" if spaced else f"(?:{body})"


class Lexicon:
    """A set of folded words and phrases, with `*` for any ending."""

    def __init__(self, phrases: Iterable[str]) -> None:
        every = set(phrases)
        self.exact = frozenset(p for p in every if not p.endswith("*"))
        self.beginnings = tuple(sorted({p[:-1] for p in every if p.endswith("*") and len(p) > 3}))
        self.ideographs = tuple(sorted(p for p in self.exact if p and not p.isascii() and ord(p[0]) > 0x2E80))
        self.longest = max((p.count(" ") + 1 for p in every), default=1)

    def has(self, phrase: str) -> bool:
        """Say whether this folded word or phrase is in it."""
        return (
            phrase in self.exact
            or (bool(self.beginnings) and phrase.startswith(self.beginnings))
            or (not phrase.isascii() and any(i in phrase for i in self.ideographs))
        )

    def touches(self, text: str) -> bool:
        """Say whether any word or phrase of it stands in a text (of any case)."""
        words = re.findall(r"[^\W_]+(?:['’][^\W_]+)*", fold(text))
        return any(self.has(" ".join(words[i : i + n])) for i in range(len(words)) for n in range(1, min(self.longest, len(words) - i) + 1))


def languages(code: str | None) -> tuple[Language, ...]:
    """Return the language of that code and English, or every language where the code is unknown."""
    every = shelf()
    chosen = tuple(every[c] for c in dict.fromkeys((code or "", "en")) if c in every)
    return chosen if code in every else tuple(every.values())


@functools.cache
def titles() -> Lexicon:
    """Return the words of which one makes a short text a job title, in every language."""
    return Lexicon(p for language in shelf().values() for group in (language.titles, *language.seniority.values(), language.assistants) for p in group)


@functools.cache
def posts() -> Lexicon:
    """Return the words that name a post by themselves (manager, Leiter, directie), rungs left out."""
    rungs = {p for language in shelf().values() for group in language.seniority.values() for p in group}
    bodies = {code: {p for p in language.sections.get("leadership", ()) if " " not in p} for code, language in shelf().items()}
    top = {p for code, group in bodies.items() if code != "en" for p in group} - bodies.get("en", set())  # "reporting to leadership" names nobody
    return Lexicon(
        top | {p for language in shelf().values() for p in language.titles} - (rungs & {"senior", "junior", "lead", "leads", "principal", "trainee"})
    )


@functools.cache
def functions() -> Lexicon:
    """Return the words that say what a post is about, in every language."""
    return Lexicon(p for language in shelf().values() for group in language.functions.values() for p in group)


@functools.cache
def recruiters(code: str | None = None) -> Lexicon:
    """Return the words that make somebody a recruiter, in an advert of that language."""
    return Lexicon(p for language in languages(code) for p in language.recruiter_words)


@functools.cache
def not_names() -> Lexicon:
    """Return the words that never stand in a person's name."""
    return Lexicon(p for language in shelf().values() for p in language.not_names)


@functools.cache
def honorifics() -> frozenset[str]:
    """Return the words before a name, every language's."""
    return frozenset(p for language in shelf().values() for p in language.honorifics)


@functools.cache
def particles() -> frozenset[str]:
    """Return the words inside a name that stand in lower case."""
    return frozenset(p for language in shelf().values() for phrase in language.particles for p in phrase.split())


@functools.cache
def links(*kinds: str) -> Lexicon:
    """Return the words of links of some kinds."""
    return Lexicon(p for language in shelf().values() for kind, words in language.links.items() if kind in kinds for p in words)
