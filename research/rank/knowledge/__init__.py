"""What is known of organisations without measuring: which function reports to which, which words say little, which words mean the same.

The tables lie beside this file, each with a header that says its source and licence: `functions.txt`, `posts.txt`, `meanings.txt`, `places.txt`; those that
`research.rank.lexicon` reads are `fields.txt` and `ranks.txt` (posts in languages without functions of their own), `houses.txt` (posts of schools, practices,
churches) and `products.txt`.
"""

from __future__ import annotations

from collections.abc import Mapping

from research.languages.lists import read, under

_FUNCTIONS, _POSTS = (read(__name__, file) for file in ("functions.txt", "posts.txt"))

PARENTS: Mapping[str, tuple[str, ...]] = under("parents", _FUNCTIONS)
"""{function: the functions whose head it answers to where it has no head of its own, the likeliest first}."""

SCATTERED = frozenset(_FUNCTIONS["scattered"])
"""Functions whose people sit in every part of a large organisation; those of the others (accountants, lawyers, press officers) sit under one head."""

NEARNESS = (0.8, 0.6, 0.45, 0.35, 0.25, 0.2, 0.15)
"""How near the first, second, third … parent is to the function itself (1)."""

WEIGHT: Mapping[str, float] = {word: float(weight) for weight, listed in under("weight", _POSTS).items() for word in listed}
"""{word or phrase: how much it tells of a post's function};
those not listed count 1. `Engineer` says little beside `Security`, `Recruiter` all beside `Marketing`."""

SAME: Mapping[str, tuple[str, ...]] = read(__name__, "meanings.txt")
"""{what is meant: words and phrases of titles that mean it}: a role and its manager often name one thing in two words."""

HOMONYMS = frozenset(_POSTS["homonyms"])
"""Words that mean one thing in one phrase and another in another: `Account Executive`, `Accounts Payable`."""

PREPOSITIONS = frozenset(_POSTS["prepositions"])
"""Words that carry no meaning of their own in a title."""

BOARD = frozenset(_POSTS["board"])
"""Posts on a board, which hire nobody but the chief executive."""

ADVISERS = frozenset(_POSTS["advisers"])
"""Outsiders who counsel; `policy adviser` and the like are posts of the house and are told apart by their function."""

ALONE = {word: float(rung) for rung, listed in under("alone", _POSTS).items() for word in listed}
"""Rungs of words that mean a high post only where they stand alone between commas (`Partner, Tax`), not in `HR Business Partner`."""

CRAFTS = frozenset(_POSTS["crafts"])
"""Those who make or do: a chief of them leads a craft, not the company."""

OFFICERS = frozenset(_POSTS["officers"])
"""Words of seats of honour, folded; a title of nothing else is such a seat where somebody else runs it."""

ANSWERING = frozenset(_POSTS["answering"])
"""Words, folded, of posts that answer for a function where nobody else of it is listed: the one `Communications Coordinator` of a charity."""

PERSONS = _POSTS["persons"]
"""Ends of words that name somebody by occupation, folded (`hygiéniste`, `Bäcker`), as against a field (`hygiène`)."""

PUBLIC_WORDS = frozenset(_POSTS["public"])
"""Words whose share among a list's titles tells a public body."""

PRIVATE_WORDS = frozenset(_POSTS["private"])
"""Words whose share among a list's titles tells a company."""

_PLACES = read(__name__, "places.txt")

PLACES: Mapping[str, str] = {name: place for place, names in _PLACES.items() if not place.startswith("within ") for name in names}
"""{name of a region, country or large city, folded: the place}."""

_REGIONS = under("within", _PLACES)


def around(places: frozenset[str]) -> frozenset[str]:
    """Return places and the regions that hold them: of `spain` also `emea`."""
    return places | {region for region, held in _REGIONS.items() if not places.isdisjoint(held)}
