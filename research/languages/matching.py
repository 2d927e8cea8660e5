"""Matches the shelf's words in folded text: whole words, beginnings (`leit*`), or substrings where a language writes without spaces."""

from __future__ import annotations

import functools
import re
from collections.abc import Callable, Iterable

from research.languages import Language, shelf


class Phrases:
    """A set of words and phrases, compiled once."""

    def __init__(self, words: Iterable[str], unspaced: Iterable[str] = ()) -> None:
        spaced: dict[str, list[str]] = {}
        for w in sorted(set(words), key=len, reverse=True):
            if w:
                rest = re.escape(w[1:].removesuffix("*")).replace(r"\ ", r"[\s._/-]") + ("" if w.endswith("*") else r"(?!\w)")
                spaced.setdefault(re.escape(w[0]), []).append(rest)
        # By first letter: a search tries thirty letters at each word, not a thousand words.
        letters = [f"{letter}(?:{'|'.join(rests)})" for letter, rests in spaced.items()]
        loose = [re.escape(w.removesuffix("*")) for w in sorted(set(unspaced), key=len, reverse=True) if w]
        parts = ([r"(?<!\w)(?:" + "|".join(letters) + ")"] if letters else []) + (["|".join(loose)] if loose else [])
        self._pattern = re.compile("|".join(parts) or r"(?!)")

    def find(self, folded: str) -> str | None:
        """Return the first of the words that stands in a folded text, or None."""
        found = self._pattern.search(folded)
        return found.group(0) if found else None


def phrases(words_of: Callable[[Language], Iterable[str]]) -> Phrases:
    """Return the phrases of one kind from every language of the shelf: `phrases(lambda language: language.strangers)`."""
    spaced: list[str] = []
    unspaced: list[str] = []
    for language in shelf().values():
        (spaced if language.spaced else unspaced).extend(words_of(language))
    return Phrases(spaced, unspaced)


@functools.cache
def section_phrases() -> dict[str, Phrases]:
    """Return {group, or "strangers": the words of headings that say so}, over all languages."""
    groups = sorted({group for language in shelf().values() for group in language.sections})
    found: dict[str, Phrases] = {group: phrases(lambda language, group=group: language.sections.get(group, ())) for group in groups}  # type: ignore[misc]  # the default binds the loop's value
    found["strangers"] = phrases(lambda language: language.strangers)
    return found
