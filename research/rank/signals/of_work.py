"""Signals of work: how much the candidate does what the role does, by function, word, meaning, department and place."""

from __future__ import annotations

import math
from collections.abc import Set

from research.rank.company import Company, Seen
from research.rank.knowledge import PARENTS, SCATTERED, around
from research.rank.signals.of_rung import above, runs_it
from research.rank.wanted import Wanted


def colleague(wanted: Wanted, seen: Seen, firm: Company) -> float:
    """Share of the role's functions that somebody beside or below it has."""
    return 0.0 if above(wanted, seen) else wanted.same[seen.index]


def colleague_words(wanted: Wanted, seen: Seen, firm: Company) -> float:
    """Share of the role's words that stand in the title of somebody beside or below it."""
    if above(wanted, seen) or not wanted.weight:
        return 0.0
    return wanted.common[seen.index] / wanted.weight


def heads_it(wanted: Wanted, seen: Seen, firm: Company) -> float:
    """Whether the chief function of somebody above is the chief function of the role."""
    return 1.0 if wanted.chief_function and wanted.chief_function == seen.chief_function and above(wanted, seen) else 0.0


def near_above(wanted: Wanted, seen: Seen, firm: Company) -> float:
    """How near the functions of somebody above are to those that usually lead the role's."""
    return near_function(wanted, seen, firm) if above(wanted, seen) else 0.0


def same_function(wanted: Wanted, seen: Seen, firm: Company) -> float:
    """Share of the role's functions that the candidate has."""
    if not above(wanted, seen):
        return 0.0
    return wanted.same[seen.index]


def near_function(wanted: Wanted, seen: Seen, firm: Company) -> float:
    """How near the candidate's functions are to those that usually lead the role's."""
    return wanted.nearness[seen.index]


def same_anchored(wanted: Wanted, seen: Seen, firm: Company) -> float:
    """Share of the role's functions that the candidate has, for functions whose people sit under one head (accountants, lawyers, recruiters)."""
    if not above(wanted, seen):
        return 0.0
    return sum(min(share, seen.functions[name]) for name, share in wanted.functions.items() if name in seen.functions and name not in SCATTERED)


def near_anchored(wanted: Wanted, seen: Seen, firm: Company) -> float:
    """How near the candidate's functions are, for such a role."""
    if not above(wanted, seen):
        return 0.0
    return near_function(wanted, seen, firm) * wanted.anchored


def adopts(wanted: Wanted, seen: Seen, firm: Company) -> float:
    """Who leads the function that such a role's function answers to, where nobody leads its own (recruiters: the head of people)."""
    parent = PARENTS.get(wanted.chief_function, ("",))[0]
    if not parent or seen.chief_function != parent or wanted.led >= 0.1 or not above(wanted, seen):
        return 0.0
    return wanted.anchored


def other_anchored(wanted: Wanted, seen: Seen, firm: Company) -> float:
    """Whether such a role meets a candidate of another function."""
    return wanted.anchored if wanted.anchored and near_function(wanted, seen, firm) < 0.2 else 0.0


def other_function(wanted: Wanted, seen: Seen, firm: Company) -> float:
    """Whether the candidate is known to do something else altogether."""
    if not wanted.functions or not seen.functions or "executive" in seen.functions:
        return 0.0
    return 1.0 if near_function(wanted, seen, firm) < 0.1 else 0.0


def shared_words(wanted: Wanted, seen: Seen, firm: Company) -> float:
    """Share of the role's words, rare ones counting more, that stand in the candidate's title."""
    if not above(wanted, seen):
        return 0.0
    if not wanted.weight:
        return 0.0
    return wanted.common[seen.index] / wanted.weight


def words_covered(wanted: Wanted, seen: Seen, firm: Company) -> float:
    """Share of the candidate's words that the role has."""
    if not above(wanted, seen):
        return 0.0
    return wanted.common[seen.index] / seen.weight if seen.weight else 0.0


def shared_meaning(wanted: Wanted, seen: Seen, firm: Company) -> float:
    """Share of the things that the role names which the candidate's title names in whatever words."""
    if not above(wanted, seen):
        return 0.0
    return len(wanted.post.meanings & seen.post.meanings) / len(wanted.post.meanings) if wanted.post.meanings else 0.0


def meaning_covered(wanted: Wanted, seen: Seen, firm: Company) -> float:
    """Share of the things that the candidate's title names which the role names too."""
    if not above(wanted, seen):
        return 0.0
    return len(wanted.post.meanings & seen.post.meanings) / len(seen.post.meanings) if seen.post.meanings else 0.0


def near_in_meaning(wanted: Wanted, seen: Seen, firm: Company) -> float:
    """How near in meaning the title of somebody above is to the role, in standard deviations from the company's mean; who runs it all is near to nothing."""
    return wanted.kinship[seen.index] if above(wanted, seen) and not (seen.top or "executive" in seen.functions) else 0.0


def same_team(wanted: Wanted, seen: Seen, firm: Company) -> float:
    """Share of the words behind the role's comma that stand in the candidate's title."""
    if not above(wanted, seen):
        return 0.0
    return len(wanted.post.team & seen.words) / len(wanted.post.team) if wanted.post.team else 0.0


def _rarity(stems: Set[str], firm: Company) -> float:
    """Return how rare words are together; rounded once, since a set has another order in every process."""
    return math.fsum(firm.rarity.get(word, firm.rarest) for word in stems)


def same_department(wanted: Wanted, seen: Seen, firm: Company) -> float:
    """Whether both state the same department in the same words."""
    return 1.0 if wanted.department and wanted.department == seen.department else 0.0


def alike_department(wanted: Wanted, seen: Seen, firm: Company) -> float:
    """Share of the rarer words that two departments have in common."""
    if not wanted.place or not seen.place:
        return 0.0
    return _rarity(wanted.place & seen.place, firm) / _rarity(wanted.place | seen.place, firm)


def other_department(wanted: Wanted, seen: Seen, firm: Company) -> float:
    """Whether both state departments that share no word."""
    return 1.0 if wanted.place and seen.place and not wanted.place & seen.place else 0.0


def department_in_title(wanted: Wanted, seen: Seen, firm: Company) -> float:
    """Share of the department's words that the candidate's title has: who heads it."""
    if not wanted.place:
        return 0.0
    return _rarity(wanted.place & seen.words, firm) / _rarity(wanted.place, firm)


def role_in_department(wanted: Wanted, seen: Seen, firm: Company) -> float:
    """Share of the role's words that stand in the candidate's department or section."""
    return _rarity(wanted.words & seen.place, firm) / wanted.weight if wanted.weight else 0.0


def same_post(wanted: Wanted, seen: Seen, firm: Company) -> float:
    """A holder of the very post, or of one like it on its own rung (the team behind the comma left out): a peer; less where a rung apart."""
    if not seen.post.ranked and seen.words and (seen.words <= wanted.words or _its_field(wanted, seen)):
        return 0.6  # `Accounts Payable` beside its clerk
    if not seen.words or (wanted.words != seen.words and wanted.words - wanted.post.team != seen.words - seen.post.team):
        return 0.0
    if runs_it(wanted, seen, firm):
        return 0.0
    apart = abs(wanted.post.rung - seen.post.rung)
    return 1.0 if apart < 0.6 else 0.5 if apart < 1.1 and wanted.kind == seen.kind else 0.0


def _its_field(wanted: Wanted, seen: Seen) -> bool:
    """Return whether a title is the field of the role and nothing else, in another word: `Comptabilité` beside its `Comptable`."""
    alone = seen.words <= seen.post.read.keys() and wanted.words <= wanted.post.read.keys()
    return alone and len(wanted.functions) == 1 and seen.functions.keys() == wanted.functions.keys()


def same_place(wanted: Wanted, seen: Seen, firm: Company) -> float:
    """Whether both name the same region, or the candidate's holds the role's (−1: different ones)."""
    if not wanted.places or not seen.places:
        return 0.0
    return 1.0 if around(wanted.places) & seen.places else 0.0 if around(seen.places) & wanted.places else -1.0


def guides(wanted: Wanted, seen: Seen, firm: Company) -> float:
    """Share of the functions of an intern or assistant that a colleague of full standing has: where nobody leads them, they learn from who does the work."""
    learns = wanted.post.rung < 1.5 and seen.post.rung >= wanted.post.rung + 0.9 and not above(wanted, seen)
    return wanted.same[seen.index] if learns and seen.post.assistant_to is None else 0.0


def narrowed(wanted: Wanted, seen: Seen, firm: Company) -> float:
    """Share of the candidate's words that the role does not explain (`Incubation` in a software head's title); words of near functions count less."""
    return wanted.strange[seen.index][0] / seen.weight if seen.weight else 0.0


def widened(wanted: Wanted, seen: Seen, firm: Company) -> float:
    """Share of the candidate's words that name other functions altogether: who leads finance and technology leads both."""
    return wanted.strange[seen.index][1] / seen.weight if seen.weight else 0.0


def plain_chief(wanted: Wanted, seen: Seen, firm: Company) -> float:
    """The chief of the role's own function (`CTO` for an engineer)."""
    return same_function(wanted, seen, firm) if seen.post.rung >= 11.9 and not seen.top else 0.0


def broad(wanted: Wanted, seen: Seen, firm: Company) -> float:
    """How many functions the candidate leads: 0 one, 1 three or more."""
    return min(2, max(0, len(seen.functions) - 1)) / 2
