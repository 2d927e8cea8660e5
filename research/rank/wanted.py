"""Understands one role against a company's candidates, once for all of them."""

from __future__ import annotations

import bisect
import math
from collections.abc import Mapping, Set
from dataclasses import dataclass

from research.languages.meanings import Vector, cosine
from research.model import Role
from research.rank.company import FAINT, Company, Seen, about, kind_of, merge, overlap, rank_of
from research.rank.knowledge import HOMONYMS, NEARNESS, PARENTS, SCATTERED
from research.rank.lexicon import stem
from research.rank.posts import Understood, understand

_FEW = 4
"""So many titles as draw the spread of nearness halfway to nothing: in a short list the nearest stands out by chance."""
_SPREAD = 0.06
"""Least spread of nearness in meaning that is told from none: in a list of alike titles small differences say nothing."""
_NOTHING: frozenset[str] = frozenset()
_NEAR = 0.2
"""From this nearness on one function usually leads the other."""
_HOMONYMS = frozenset(stem(word) for word in HOMONYMS)


@dataclass(frozen=True, slots=True, kw_only=True)
class Wanted:
    """One role, understood."""

    role: Role
    post: Understood
    functions: Mapping[str, float]
    near: Mapping[str, float]
    """{function: how near its head is to this role, 0 to 1}."""
    place: frozenset[str]
    department: str
    words: frozenset[str]
    weight: float
    """Sum of the rarity of its words."""
    rank: str
    """One of eight classes: junior, specialist, manager, head, director, vice, chief, top."""
    kind: str
    """specialist, manager, head or chief: how high the role stands, coarsely."""
    reports_to: Understood | None
    """The manager's title, where the advert tells it."""
    boss: Understood | None
    """Whom the role assists; says nothing where the role does not name them."""
    places: frozenset[str]
    same: tuple[float, ...]
    """For each candidate, the share of the role's functions that they have."""
    nearness: tuple[float, ...]
    """For each candidate, how near their functions are to those that usually lead the role's."""
    kinship: tuple[float, ...]
    """For each candidate, how near in meaning their title is, in standard deviations from the mean of the company's; 0 where it has no meaning known."""
    common: tuple[float, ...]
    """For each candidate, the summed rarity of the words in common that mean the same in both."""
    strange: tuple[tuple[float, float], ...]
    """For each candidate, the summed rarity of the title's words that the role does not explain: (of those that name no other function, of the others)."""
    closest: Mapping[str, float]
    """{candidate id: how many of the same function stand between}, for those above the role."""
    chief_function: str
    anchored: float
    """Share of its functions that sit under one head."""
    strongest: float
    """The best function match among the candidates above the role."""
    led: float
    """The same among those of them who lead: a senior colleague heads nothing."""
    nearest: float
    """How near to leading its function is who comes nearest above it, the top of the organisation left out."""


def want(role: Role, firm: Company) -> Wanted:
    """Return the role understood, against the company's candidates."""
    post = understand(role.text, role.language)
    places = [understand(text, role.language) for text in (role.department, role.team) if text]
    functions = merge(post.functions, [(name, share / len(places)) for p in places for name, share in p.functions])
    near: dict[str, float] = {}
    for name, share in functions.items():
        near[name] = near.get(name, 0.0) + share
        for parent, distance in zip(PARENTS.get(name, ()), NEARNESS, strict=False):
            near[parent] = near.get(parent, 0.0) + share * distance
    near = {name: min(1.0, value) for name, value in near.items()}
    own, place = post.specialty, frozenset[str]().union(*(p.specialty for p in places))
    known = own | place
    same = tuple(overlap(functions, s.functions) for s in firm.seen)
    above = [(same[s.index], s) for s in firm.seen if s.post.rung > post.rung + 0.2 and s.index not in firm.deputies]
    nearness = tuple(sum(share * near[name] for name, share in s.functions.items() if name in near) for s in firm.seen)
    strongest = max((match for match, _ in above), default=0.0)
    ladder = sorted(s.post.rung for match, s in above if match >= 0.34)
    closest = {s.candidate.id: float(bisect.bisect_left(ladder, s.post.rung - 0.3)) for match, s in above if match >= 0.34}
    return Wanted(
        role=role,
        post=post,
        functions=functions,
        near=near,
        place=place,
        department=(role.department or "").casefold().strip(),
        words=own,
        weight=math.fsum(firm.rarity.get(w, firm.rarest * FAINT.get(w, 1.0)) for w in own),
        rank=rank_of(post.rung),
        kind=kind_of(post.rung),
        reports_to=understand(role.reports_to, role.language) if role.reports_to else None,
        boss=understand(post.assistant_to, role.language) if post.assistant_to is not None else None,
        places=post.places | understand(role.location, role.language).places,
        same=same,
        nearness=nearness,
        kinship=_kinship(about(role.text), firm),
        common=tuple(math.fsum(firm.rarity[w] for w in own & s.words if w not in _HOMONYMS or _one_thing(w, post, s.post)) for s in firm.seen),
        strange=tuple(_strange(s, known, post.meanings, near, firm) for s in firm.seen),
        closest=closest,
        chief_function=max(functions, key=lambda name: functions[name], default=""),
        anchored=sum(share for name, share in functions.items() if name not in SCATTERED),
        strongest=strongest,
        led=max((match for match, s in above if s.post.rung >= max(4.4, post.rung + 0.5)), default=0.0),
        nearest=max((nearness[s.index] for _, s in above if not s.top), default=0.0),
    )


def _one_thing(word: str, one: Understood, other: Understood) -> bool:
    """Return whether a word that two titles share says the same in both (`Business Development`, `VP of Development`: it does not)."""
    here, there = one.read.get(word), other.read.get(word)
    return not here or not there or not here.isdisjoint(there)


def _strange(seen: Seen, known: Set[str], meanings: Set[str], near: Mapping[str, float], firm: Company) -> tuple[float, float]:
    """Return the summed rarity of a title's words that are not known from the role: of those that name no other function than it, and of the others."""
    alike: list[float] = []
    other: list[float] = []
    for word in seen.words - known:
        named, told = seen.post.named.get(word, _NOTHING), seen.post.read.get(word)
        if not named.isdisjoint(meanings):
            continue
        nearness = max(near.get(name, 0.0) for name in told) if told else 0.0
        strange = firm.rarity[word] * max(1.0 - nearness, 0.4 if named and meanings else 0.0)
        (other if told and nearness < _NEAR else alike).append(strange)
    return math.fsum(alike), math.fsum(other)


def _kinship(asked: Vector | None, firm: Company) -> tuple[float, ...]:
    """Return how near in meaning each candidate's title is, against the others'."""
    near = [cosine(asked, s.meaning) if asked and s.meaning else None for s in firm.seen]
    known = [value for value in near if value is not None]
    if not known:
        return (0.0,) * len(near)
    mean = sum(known) / len(known)
    spread = max(_SPREAD, math.sqrt(sum((value - mean) ** 2 for value in known) / len(known)))
    trust = len(known) / (len(known) + _FEW)
    return tuple(0.0 if value is None else trust * (value - mean) / spread for value in near)
