"""Prepares one company's candidates for the signals: everything that is worked out once, not once a role."""

from __future__ import annotations

import bisect
import math
from collections import Counter
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, replace

from research.languages.meanings import Vector, meaning
from research.languages.trade_words import only_owns
from research.model import Candidate
from research.rank.knowledge import ANSWERING, OFFICERS, PRIVATE_WORDS, PUBLIC_WORDS, WEIGHT
from research.rank.lexicon import rank_words, stem
from research.rank.posts import Understood, understand
from research.text import fold, words

_SCHOOL = 0.4
"""Share of teaching posts from which a list is a school's, whose `Principal` leads the teaching; elsewhere one is a partner."""
_DEPARTMENT = 0.4  # what a department says of a post, beside what the title says
_FAINT_WORDS = frozenset({"unit", "team", "group", "department", "branch", "office", "servic", "division", "direct", "section", "busin", "area"})
FAINT = {stem(word): max(0.3, weight) for word, weight in WEIGHT.items() if " " not in word and weight < 1} | dict.fromkeys(_FAINT_WORDS, 0.3)
"""{stem: share of its rarity that a word has which says little of a post}."""


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
    posts = _answering(posts)
    places = [[understand(text, hint) for text in (c.department, *c.sections) if text] for c in candidates]
    count = Counter(s for post, place in zip(posts, places, strict=True) for s in post.specialty | frozenset().union(*(p.specialty for p in place)))
    n = max(1, len(candidates))
    rarest = math.log(1 + n) + 0.5
    rarity = {word: (math.log((1 + n) / (1 + c)) + 0.5) * FAINT.get(word, 1.0) for word, c in count.items()}
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
                weight=math.fsum(rarity[w] for w in post.specialty),
                chief_function=max(functions, key=lambda name: functions[name], default=""),
                places=post.places | understand(candidate.location, hint).places,
                generic=(not post.functions or (post.rung < 11.9 and [name for name, _ in post.functions] == ["executive"]))
                and not (post.specialty - _FAINT_WORDS),
                kind=kind_of(post.rung),
                rank=rank_of(post.rung),
                meaning=about(post.text),
                standing=bisect.bisect_left(rungs, post.rung - 0.3) / n,
                officer=bool(post.text) and OFFICERS.issuperset(words(fold(post.text))) and post.rung >= 8,
                top=post.rung >= 12.9 or (post.rung >= top - 0.01 and top >= 11.9 and not post.functions),
            )
        )
    heads: dict[frozenset[str], float] = {}
    for s in seen:
        if not s.post.deputy:
            heads[_led_by(s)] = max(heads.get(_led_by(s), 0.0), s.post.rung)
    owning = frozenset(s.index for s in seen if only_owns(words(fold(s.post.text))))
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
        managed=any(s.post.rung >= 12.9 and not OFFICERS.issuperset(words(fold(s.post.text))) and s.index not in owning for s in seen),
        staffed=any(s.post.rung >= 8.9 and s.post.manages and not s.officer and s.candidate.group != "board" for s in seen),
        owners_aside=owning if any(s.post.rung >= 12.9 and s.index not in owning and s.candidate.group != "board" for s in seen) else frozenset(),
        holders=Counter(s.post.text.casefold() for s in seen if not s.candidate.external),
        read=sum(bool(p.functions) or p.ranked for p in posts) / n,
        public=state / (state + market),
    )


def _answering(posts: list[Understood]) -> list[Understood]:
    """Return the posts, those of a coordinator or officer raised above specialists where nobody else does, or leads, the like."""
    doing = Counter(post.functions[0][0] for post in posts if post.functions)
    return [
        replace(post, rung=4.4)
        if post.rung == 3.0 and post.ranked and post.functions and doing[post.functions[0][0]] == 1 and not ANSWERING.isdisjoint(words(fold(post.text)))
        else post
        for post in posts
    ]


def _between(holders: Mapping[str, int]) -> dict[tuple[str, str], int]:
    return {
        (one, other): sum(holders.get(rank, 0) >= 2 for rank in RANKS[low + 1 : high]) if high > low else -1
        for low, one in enumerate(RANKS)
        for high, other in enumerate(RANKS)
    }


def _led_by(seen: Seen) -> frozenset[str]:
    """Return what tells a head and its deputy to be of one thing: the words of their titles, else their function (`General Counsel`)."""
    return seen.words or frozenset({seen.chief_function} - {""})


def overlap(a: Mapping[str, float], b: Mapping[str, float]) -> float:
    """Return how much two mixes of functions share, 0 to 1."""
    return sum(min(share, b[name]) for name, share in a.items() if name in b)


def about(title: str) -> Vector | None:
    """Return what a title means, its rank left out where it says anything else."""
    said = words(title)
    return meaning(" ".join(word for word in said if word not in rank_words()) or title)
