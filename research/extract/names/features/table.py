"""The table of features by which words are told to be a person's name: one function a feature; the weights are fitted to it by name.

A new feature is a function with a sentence in `of_words` or `of_shape`, a row here, and the weights fitted anew.
"""

from __future__ import annotations

from collections.abc import Callable

from research.extract.names.features import of_shape as shape
from research.extract.names.features import of_words as words
from research.extract.names.features.view import View, whole_words
from research.extract.names.features.word_marks import Known, known, word_letters
from research.extract.names.parts.apart import Parts

Feature = Callable[[View], float]
"""Finite; True and False count as 1 and 0."""

FEATURES: tuple[Feature, ...] = (
    words.first_initial,
    words.first_given,
    words.first_given_and_word,
    words.first_family_only,
    words.first_word,
    words.first_unknown,
    words.first_letters,
    words.last_initial,
    words.last_family,
    words.last_family_and_word,
    words.last_given_only,
    words.last_word,
    words.last_unknown,
    words.last_letters,
    words.both_known,
    words.all_known,
    words.middle_words,
    words.middle_letters,
    words.least_letters,
    words.words_only,
    words.not_names,
    words.trade,
    words.trade_only,
    words.trade_first,
    words.trade_last,
    words.thing_first,
    words.thing_last,
    words.thing_family,
    words.places,
    words.place,
    shape.one,
    shape.two,
    shape.three,
    shape.four,
    shape.more,
    shape.middle_initial,
    shape.particle,
    shape.hyphen,
    shape.apostrophe,
    shape.all_capitals,
    shape.one_in_capitals,
    shape.lower,
    shape.camel,
    shape.honorific,
    shape.credentials,
    shape.nickname,
    shape.inverted,
    shape.suffix,
    shape.other_script,
    shape.short,
    shape.long,
)

NAMES = tuple(feature.__name__ for feature in FEATURES)


def features(parts: Parts, know: Callable[[str], Known] = known, letters: Callable[[str], float] = word_letters) -> dict[str, float]:
    """Return {feature: its value} of a name taken apart, in the order of FEATURES; of initials alone, only that they are initials.

    `know` and `letters` are the sources of the words' marks; the fit puts weaker ones in their place, so as not to lean on the lists.
    """
    whole = whole_words(parts)
    if not whole:
        return {"first_initial": 1.0, "last_initial": 1.0}
    view = View(parts, whole, know, letters)
    return {name: float(feature(view)) for name, feature in zip(NAMES, FEATURES, strict=True)}
