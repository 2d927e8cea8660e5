"""Which pages the roles of a study make worth a request: those of probable leads, of the roles' adverts, of their departments."""

from __future__ import annotations

import functools
from collections.abc import Callable, Sequence
from urllib.parse import urlsplit

from research.languages.link_words import PEOPLE, is_passing, rate, segments
from research.languages.trade_words import phrases
from research.model import Candidate, Link, LinkKind, Role, Sighting
from research.text import fold, words
from spiders.wanted import Wanted, post_key

PROFILES_A_ROLE = 3
"""Titled people a role whose own pages are opened: nobody asks further down, and the titles are known already."""
PROFILES_UNTITLED = 6
"""People without a title whose own pages are opened, the surest first: one of them may be the lead, but a directory of bare names is not read through."""
SURE = 0.5
"""Trust from which a sighting is a person rather than a heading."""
SAME_FUNCTION = 0.25
"""Share of their functions that a role and a page's words have in common where the page is about the role's: `operations and logistics`."""
OF_PEOPLE: frozenset[LinkKind] = frozenset({"team", "leadership", "board", "about", "contact", "units", "profile", "other"})
"""Kinds of pages that may name the people of a department."""
LONGEST = 8
"""Words of a link that may be a department's name; more are a headline."""


def _everybody(name: str) -> bool:
    return True


def wanted(roles: Sequence[Role], shown: Callable[[str], bool] = _everybody) -> Wanted:
    """Return what a crawl for the roles looks for. shown: given a name, says whether it may be told while the crawl runs."""
    return Wanted(
        people=functools.partial(_people, roles),
        best=functools.partial(_best, roles, shown),
        posts=frozenset(post_key(role.text) for role in roles if not role.description),
        concerns=functools.partial(_concerns, roles),
    )


def _people(roles: Sequence[Role], sightings: tuple[Sighting, ...]) -> frozenset[str]:
    """Return the folded names, of all sightings so far, of those who may be the lead for one of the roles."""
    from research.rank import rank_many  # with all that ranks: once somebody has been read, and not before the first request leaves

    best = _sure(sightings)
    titled = [_candidate(name, sighting) for name, sighting in best.items() if sighting.title]
    untitled = sorted((name for name, sighting in best.items() if not sighting.title), key=lambda name: -best[name].trust)
    leads = [lead.id for ranking in rank_many(roles, titled) for lead in ranking.leads[:PROFILES_A_ROLE]]
    return frozenset((*leads, *untitled[:PROFILES_UNTITLED]))


def _best(roles: Sequence[Role], shown: Callable[[str], bool], sightings: tuple[Sighting, ...]) -> str:
    """Return who the best lead for the first role is, of the people met so far, and how sure that is."""
    from research.rank import rank

    best = {name: sighting for name, sighting in _sure(sightings).items() if sighting.title and shown(sighting.name.value)}
    if not roles or not best:
        return ""
    [lead, *_] = rank(roles[0], [_candidate(name, sighting) for name, sighting in best.items()]).leads
    said = " · ".join(fact.value for fact in (best[lead.id].name, best[lead.id].title) if fact)
    return f"{said}, {lead.probability:.0%} sure"


def _sure(sightings: tuple[Sighting, ...]) -> dict[str, Sighting]:
    """Return the best sighting of everybody who is a person rather than a heading, by folded name."""
    best: dict[str, Sighting] = {}
    for sighting in sorted(sightings, key=lambda each: (each.title is not None, each.trust)):
        if sighting.trust >= SURE:
            best[fold(sighting.name.value)] = sighting
    return best


def _candidate(name: str, sighting: Sighting) -> Candidate:
    return Candidate(
        id=name,
        title=sighting.title.value if sighting.title else None,
        department=sighting.department.value if sighting.department else None,
        group=sighting.group,
        external=sighting.external,
        sections=(sighting.section,) if sighting.section else (),
    )


def _concerns(roles: Sequence[Role], link: Link, adverts: Sequence[Role]) -> bool:
    """Say whether a link leads to people of the function, the team or the department of a role: `/team/field-operations` for a field technician."""
    from research.studies.study import closeness

    if link.kind not in OF_PEOPLE:
        return False
    parts = segments(urlsplit(link.url).path)
    own = words(link.text) or list(parts[-1] if parts else ())
    if not own or len(own) > LONGEST or is_passing(parts) or not (link.kind in PEOPLE or _among_people(parts) or _is_department(own)):
        return False
    text = " ".join(own)
    for role in (*roles, *adverts):
        for place in (role.department, role.team):
            if place and set(words(place)) <= set(own):
                return True
        asked = [role.text, *(said for said in (role.department, role.reports_to) if said)]
        if any(closeness(each, text) >= SAME_FUNCTION for each in asked):
            return True
    return False


def _among_people(parts: Sequence[tuple[str, ...]]) -> bool:
    """Say whether a path lies below one of people or departments: `/team/…`, `/departments/…`."""
    return any(_is_department(part) or ((rating := rate(part, "")) is not None and rating.covered == 1.0 and rating.kind in PEOPLE) for part in parts[:-1])


def _is_department(own: Sequence[str]) -> bool:
    listed = phrases("departments")
    return any(listed.holds(word) or listed.holds(word.removesuffix("s")) for word in own)
