"""Prepares one company's candidates and one role for the signals: everything that is worked out once, not once a pair."""

from __future__ import annotations

import bisect
import math
from collections import Counter
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, replace

from research.languages.meanings import Vector, cosine, meaning
from research.model import Candidate, Role
from research.rank.knowledge import HOMONYMS, NEARNESS, OFFICERS, OWNERS, PARENTS, PRIVATE_WORDS, PUBLIC_WORDS, SCATTERED, WEIGHT
from research.rank.lexicon import rank_words, stem
from research.rank.posts import Understood, understand
from research.text import fold, words

_FEW = 4
"""So many titles as draw the spread of nearness halfway to nothing: in a short list the nearest stands out by chance."""
_SPREAD = 0.06
"""Least spread of nearness in meaning that is told from none: in a list of alike titles small differences say nothing."""
_SCHOOL = 0.4
"""Share of teaching posts from which a list is a school's, whose `Principal` leads the teaching; elsewhere one is a partner."""
_DEPARTMENT = 0.4  # what a department says of a post, beside what the title says
_FAINT_WORDS = frozenset({"unit", "team", "group", "department", "branch", "office", "servic", "division", "direct", "section", "busin", "area"})
_FAINT = {stem(word): max(0.3, weight) for word, weight in WEIGHT.items() if " " not in word and weight < 1} | dict.fromkeys(_FAINT_WORDS, 0.3)

_HOMONYMS = frozenset(stem(word) for word in HOMONYMS)


@dataclass(frozen=True, slots=True, kw_only=True)
class Seen:
    """One candidate, understood."""

    index: int
    """Place in the company's list."""
    candidate: Candidate
    post: Understood
    functions: Mapping[str, float]
    """{function: share}, of the title and, more faintly, of department and section."""
    place: frozenset[str]
    """Stems of the department and the headings above."""
    department: str
    """The department, folded."""
    words: frozenset[str]
    """Stems of the title."""
    weight: float
    """Sum of their rarity."""
    chief_function: str
    """The largest of the functions; empty where there is none."""
    explained: Mapping[str, frozenset[str]]
    """{stem of the title: the functions that it names}."""
    places: frozenset[str]
    generic: bool
    """A head of nothing named: `Head of unit`."""
    kind: str
    rank: str
    standing: float
    """Share of the candidates who stand lower."""
    top: bool
    """At the top of the whole organisation."""
    meaning: Vector | None
    """What the title is about; None where no word of it is known."""
    officer: bool
    """President, treasurer and the like and nothing else: an association's seat of honour, where somebody else runs it."""

    @property
    def executive(self) -> bool:
        """Whether the title is an executive's, and held here."""
        return self.post.manages and bool(self.post.functions) and not self.candidate.external

    @property
    def leads_from_board(self) -> bool:
        """Whether somebody shown with the board runs it all: an executive director, who hires like any other."""
        runs_it = self.post.share("executive") == 1 and self.post.rung >= 11.9 and not self.officer and not self.post.board
        return self.candidate.group == "board" and runs_it and self.executive


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


@dataclass(frozen=True, slots=True, kw_only=True)
class Company:
    """The candidates of one company, and what they are as a whole."""

    seen: tuple[Seen, ...]
    size: int
    rarity: Mapping[str, float]
    """{stem: how few candidates carry it}; a stem that none carries counts as the rarest."""
    rarest: float
    top_rung: float
    between: Mapping[tuple[str, str], int]
    """{(class of a role, class of a post): classes in between that two candidates and more hold}; -1 where the post stands no higher."""
    deputies: frozenset[int]
    """Places in the list of the deputies whose head is listed too."""
    managed: bool
    """Whether somebody is named who runs it all, beside a president or chair."""
    staffed: bool
    """Whether a director is named who holds no seat of honour: then a treasurer or secretary does."""
    owners_aside: frozenset[int]
    """Places in the list of owners and founders of no other title, where somebody else runs it all."""
    holders: Mapping[str, int]
    """{title, folded: candidates who carry it here}."""
    read: float
    """Share of the candidates whose title tells a function or a rank: 1 all, 0 where nobody has a title that can be read."""
    public: float
    """0 to 1: how much the titles are those of a public body."""


def kind_of(rung: float) -> str:
    """Return how high a post stands, in four classes."""
    return "specialist" if rung < 5.4 else "manager" if rung < 7.4 else "head" if rung < 10.9 else "chief"


_RANKS = ((2.6, "junior"), (5.3, "specialist"), (7.4, "manager"), (8.8, "head"), (10.9, "director"), (11.9, "vice"), (12.8, "chief"))


RANKS = (*(name for _, name in _RANKS), "top")


def rank_of(rung: float) -> str:
    """Return how high a post stands, in eight classes."""
    return next((name for limit, name in _RANKS if rung < limit), "top")


def merge(title: Sequence[tuple[str, float]], department: Sequence[tuple[str, float]]) -> dict[str, float]:
    """Return shares of title and department as one; where one is silent the other speaks alone."""
    share = _DEPARTMENT if title and department else 1.0
    total: dict[str, float] = {}
    for name, weight in title:
        total[name] = total.get(name, 0.0) + weight * (1.0 - share if department else 1.0)
    for name, weight in department:
        if name != "executive":
            total[name] = total.get(name, 0.0) + weight * share
    whole = sum(total.values())
    return {name: weight / whole for name, weight in total.items()} if whole else {}


def company(candidates: Sequence[Candidate], size: int | None, hint: str | None = None, progress: Callable[[int], None] | None = None) -> Company:
    """Return the candidates understood; progress: called with how many are."""
    posts = []
    for done, candidate in enumerate(candidates):
        posts.append(understand(candidate.title, hint))
        if progress:
            progress(done)
    if sum(post.share("education") >= 0.5 for post in posts) >= _SCHOOL * len(posts):
        posts = [replace(post, functions=(("education", 1.0),)) if post.text.casefold() == "principal" else post for post in posts]
    places = [[understand(text, hint) for text in (c.department, *c.sections) if text] for c in candidates]
    count = Counter(s for post, place in zip(posts, places, strict=True) for s in post.specialty | frozenset().union(*(p.specialty for p in place)))
    n = max(1, len(candidates))
    rarest = math.log(1 + n) + 0.5
    rarity = {word: (math.log((1 + n) / (1 + c)) + 0.5) * _FAINT.get(word, 1.0) for word, c in count.items()}
    top = max(
        (p.rung for p, c in zip(posts, candidates, strict=True) if not c.external and not p.board and c.group in ("leadership", "team", "other")), default=13.0
    )
    rungs = sorted(p.rung for p in posts)
    seen = []
    for index, (candidate, post, place) in enumerate(zip(candidates, posts, places, strict=True)):
        around = [pair for p in place for pair in p.functions]
        functions = merge(post.functions, [(name, share / len(place)) for name, share in around])
        seen.append(
            Seen(
                index=index,
                candidate=candidate,
                post=post,
                functions=functions,
                place=frozenset().union(*(p.specialty for p in place)),
                department=place[0].text.casefold().strip() if candidate.department and place else "",
                words=post.specialty,
                weight=sum(rarity[w] for w in post.specialty),
                chief_function=max(functions, key=lambda name: functions[name], default=""),
                explained={
                    word: frozenset(name for name, _ in understand(original, hint).functions)
                    for original in dict.fromkeys(words(candidate.title or ""))
                    if (word := stem(original)) in post.read
                },
                places=post.places | understand(candidate.location, hint).places,
                generic=(not post.functions or (post.rung < 11.9 and [name for name, _ in post.functions] == ["executive"]))
                and not (post.specialty - _FAINT_WORDS),
                kind=kind_of(post.rung),
                rank=rank_of(post.rung),
                meaning=_about(post.text),
                standing=bisect.bisect_left(rungs, post.rung - 0.3) / n,
                officer=bool(post.text) and OFFICERS.issuperset(words(fold(post.text))) and post.rung >= 8,
                top=post.rung >= 12.9 or (post.rung >= top - 0.01 and top >= 11.9 and not post.functions),
            )
        )
    heads: dict[frozenset[str], float] = {}
    for s in seen:
        if not s.post.deputy:
            heads[_led_by(s)] = max(heads.get(_led_by(s), 0.0), s.post.rung)
    owning = frozenset(s.index for s in seen if s.post.text and OWNERS.issuperset(words(fold(s.post.text))))
    told = [token for candidate in candidates for token in words(candidate.title or "")]
    state, market = sum(token in PUBLIC_WORDS for token in told) + 0.5, sum(token in PRIVATE_WORDS for token in told) + 0.5
    return Company(
        seen=tuple(seen),
        size=size if size is not None else len(candidates),
        rarity=rarity,
        rarest=rarest,
        top_rung=top,
        between=_between(Counter(s.rank for s in seen if not s.candidate.external and s.candidate.group != "board")),
        deputies=frozenset(s.index for s in seen if s.post.deputy and _led_by(s) and heads.get(_led_by(s), 0.0) > s.post.rung),
        managed=any(s.post.rung >= 12.9 and not any(seats.issuperset(words(fold(s.post.text))) for seats in (OFFICERS, OWNERS)) for s in seen),
        staffed=any(s.post.rung >= 8.9 and s.post.manages and not s.officer and s.candidate.group != "board" for s in seen),
        owners_aside=owning if any(s.post.rung >= 12.9 and s.index not in owning and s.candidate.group != "board" for s in seen) else frozenset(),
        holders=Counter(s.post.text.casefold() for s in seen if not s.candidate.external),
        read=sum(bool(p.functions) or p.ranked for p in posts) / n,
        public=state / (state + market),
    )


def _between(holders: Mapping[str, int]) -> dict[tuple[str, str], int]:
    return {
        (one, other): sum(holders.get(rank, 0) >= 2 for rank in RANKS[low + 1 : high]) if high > low else -1
        for low, one in enumerate(RANKS)
        for high, other in enumerate(RANKS)
    }


def _led_by(seen: Seen) -> frozenset[str]:
    """Return what tells a head and its deputy to be of one thing: the words of their titles, else their function (`General Counsel`)."""
    return seen.words or frozenset({seen.chief_function} - {""})


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
    about = post.specialty
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
        place=frozenset().union(*(p.specialty for p in places)),
        department=(role.department or "").casefold().strip(),
        words=about,
        weight=sum(firm.rarity.get(w, firm.rarest * _FAINT.get(w, 1.0)) for w in about),
        rank=rank_of(post.rung),
        kind=kind_of(post.rung),
        reports_to=understand(role.reports_to, role.language) if role.reports_to else None,
        boss=understand(post.assistant_to, role.language) if post.assistant_to is not None else None,
        places=post.places | understand(role.location, role.language).places,
        same=same,
        nearness=nearness,
        kinship=_kinship(_about(role.text), firm),
        common=tuple(sum(firm.rarity[w] for w in about & s.words if w not in _HOMONYMS or _one_thing(w, post, s.post)) for s in firm.seen),
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


def _about(title: str) -> Vector | None:
    """Return what a title means, its rank left out where it says anything else."""
    said = words(title)
    return meaning(" ".join(word for word in said if word not in rank_words()) or title)


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


def overlap(a: Mapping[str, float], b: Mapping[str, float]) -> float:
    """Return how much two mixes of functions share, 0 to 1."""
    return sum(min(share, b[name]) for name, share in a.items() if name in b)
