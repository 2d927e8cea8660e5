"""Prepares one company's candidates and one role for the signals: everything that is worked out once, not once a pair."""

from __future__ import annotations

import math
from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from research.model import Candidate, Role
from research.rank.knowledge import NEARNESS, PARENTS
from research.rank.posts import Understood, understand

_DEPARTMENT = 0.4  # what a department says of a post, beside what the title says
_FAINT_WORDS = frozenset({"unit", "team", "group", "department", "branch", "office", "servic", "division", "direct", "section", "busin", "area"})


@dataclass(frozen=True, slots=True, kw_only=True)
class Seen:
    """One candidate, understood."""

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
    generic: bool
    """A head of nothing named: `Head of unit`."""
    top: bool
    """At the top of the whole organisation."""


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
    kind: str
    """specialist, manager, head or chief: how high the role stands, coarsely."""
    reports_to: Understood | None
    """The manager's title, where the advert tells it."""
    closest: Mapping[str, float]
    """{candidate id: how many of the same function stand between}, for those above the role."""
    strongest: float
    """The best function match among the candidates above the role."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Company:
    """The candidates of one company, and what they are as a whole."""

    seen: tuple[Seen, ...]
    size: int
    rarity: Mapping[str, float]
    """{stem: how few candidates carry it}; a stem that none carries counts as the rarest."""
    rarest: float
    top_rung: float
    head_function: Mapping[str, int]
    """{function: how many candidates lead it}."""


def kind_of(rung: float) -> str:
    """Return how high a post stands, in four classes."""
    return "specialist" if rung < 5.4 else "manager" if rung < 7.4 else "head" if rung < 10.9 else "chief"


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


def company(candidates: Sequence[Candidate], size: int | None, hint: str | None = None) -> Company:
    """Return the candidates understood."""
    posts = [understand(c.title, hint) for c in candidates]
    places = [[understand(text, hint) for text in (c.department, *c.sections) if text] for c in candidates]
    count = Counter(s for post, place in zip(posts, places, strict=True) for s in post.specialty | frozenset().union(*(p.specialty for p in place)))
    n = max(1, len(candidates))
    rarest = math.log(1 + n) + 0.5
    rarity = {word: (math.log((1 + n) / (1 + c)) + 0.5) * (0.3 if word in _FAINT_WORDS else 1.0) for word, c in count.items()}
    top = max(
        (p.rung for p, c in zip(posts, candidates, strict=True) if not c.external and not p.board and c.group in ("leadership", "team", "other")), default=13.0
    )
    seen = []
    for candidate, post, place in zip(candidates, posts, places, strict=True):
        around = [pair for p in place for pair in p.functions]
        functions = merge(post.functions, [(name, share / len(place)) for name, share in around])
        seen.append(
            Seen(
                candidate=candidate,
                post=post,
                functions=functions,
                place=frozenset().union(*(p.specialty for p in place)),
                department=place[0].text.casefold().strip() if candidate.department and place else "",
                words=post.specialty,
                generic=not post.functions and not (post.specialty - _FAINT_WORDS),
                top=post.rung >= 12.9 or (post.rung >= top - 0.01 and top >= 11.9 and not post.functions),
            )
        )
    heads = Counter(name for s in seen if s.post.rung >= 7.9 for name, share in s.functions.items() if share >= 0.5)
    return Company(seen=tuple(seen), size=size if size is not None else len(candidates), rarity=rarity, rarest=rarest, top_rung=top, head_function=heads)


def want(role: Role, firm: Company) -> Wanted:
    """Return the role understood, against the company's candidates."""
    post = understand(role.text, role.language)
    places = [understand(text, role.language) for text in (role.department, role.team) if text]
    functions = merge(post.functions, [(name, share / len(places)) for p in places for name, share in p.functions])
    near: dict[str, float] = {}
    for name, share in functions.items():
        near[name] = near.get(name, 0.0) + share
        for parent, nearness in zip(PARENTS.get(name, ()), NEARNESS, strict=False):
            near[parent] = near.get(parent, 0.0) + share * nearness
    near = {name: min(1.0, value) for name, value in near.items()}
    words = post.specialty
    above = []
    for s in firm.seen:
        if s.post.rung > post.rung + 0.2:
            above.append((overlap(functions, s.functions), s))
    strongest = max((match for match, _ in above), default=0.0)
    ladder = sorted(s.post.rung for match, s in above if match >= 0.5)
    closest = {s.candidate.id: float(sum(1 for rung in ladder if rung < s.post.rung - 0.3)) for match, s in above if match >= 0.5}
    return Wanted(
        role=role,
        post=post,
        functions=functions,
        near=near,
        place=frozenset().union(*(p.specialty for p in places)),
        department=(role.department or "").casefold().strip(),
        words=words,
        weight=sum(firm.rarity.get(w, firm.rarest) for w in words),
        kind=kind_of(post.rung),
        reports_to=understand(role.reports_to, role.language) if role.reports_to else None,
        closest=closest,
        strongest=strongest,
    )


def overlap(a: Mapping[str, float], b: Mapping[str, float]) -> float:
    """Return how much two mixes of functions share, 0 to 1."""
    return sum(min(share, b[name]) for name, share in a.items() if name in b)
