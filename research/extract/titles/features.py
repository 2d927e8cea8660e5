"""The table of features by which a text is told to be a job title: one function a feature; the weights are fitted to it by name.

A new feature is a function with a sentence in `of_words` or `of_shape`, a row here, and the weights fitted anew.
"""

from __future__ import annotations

from collections.abc import Callable

from research.extract.titles import of_shape as shape
from research.extract.titles import of_words as words
from research.extract.titles.view import View

Feature = Callable[[View], float]
"""Finite; True and False count as 1 and 0."""

FEATURES: tuple[Feature, ...] = (
    words.no_title_word,
    words.title_words,
    words.title_beginnings,
    words.title_share,
    words.title_first,
    words.title_last,
    words.title_before_of,
    words.agent_ending,
    words.function,
    words.seniority,
    words.seniority_first,
    words.credentials_only,
    words.plural_last,
    words.talk,
    words.menu,
    words.ordinary_share,
    words.unknown_share,
    words.name_before,
    words.name_after,
    words.named,
    words.places,
    words.company,
    shape.one,
    shape.two,
    shape.three_four,
    shape.five_eight,
    shape.nine_fifteen,
    shape.sixteen,
    shape.digits,
    shape.full_stop,
    shape.question,
    shape.colon,
    shape.comma,
    shape.bar,
    shape.ampersand,
    shape.capital_share,
    shape.all_capitals,
    shape.lower_first,
    shape.quote,
    shape.our_first,
    shape.address,
    shape.brackets,
    words.learnt,
    words.learnt_first,
    words.learnt_last,
)

NAMES = tuple(feature.__name__ for feature in FEATURES)


def features(text: str, opinion: Callable[[str], float]) -> dict[str, float]:
    """Return {feature: its value} of a clean text, in the order of FEATURES; {} where it has no word.

    opinion: what a folded word counts for (above 0) or against a title.
    """
    view = View(text, opinion)
    return {name: float(feature(view)) for name, feature in zip(NAMES, FEATURES, strict=True)} if view.size else {}
