"""Where everybody stands: people by function and level, drawn as small panels of one scale, the leads and their way to the role marked."""

from __future__ import annotations

import textwrap
import unicodedata
from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from research.report.people import EXECUTIVE, LEVELS, MANY, UNTOLD, Shown
from research.text import count

WIDTH = 264
"""Pixels of a panel: one fits a phone, four a desk."""
TEXT = 84
"""Where names begin; the dots of the five levels stand before it."""
FIRST, STEP = 12, 15
"""Where the dots of the highest level stand, and how far each further level lies to the right."""
HEAD, ROW, FOOT = 34, 36, 17
ROWS_MARKED, ROWS = 9, 5
"""People drawn in a panel that leads to a role, and in another; those left out are counted."""
FEW = 9
"""So many people make one panel."""
EVERYBODY = "Everybody"


@dataclass(frozen=True, slots=True, kw_only=True)
class Dot:
    """One person, or the role itself, at their height."""

    x: int
    y: int
    name: str
    title: str
    whole: str
    """Name and title, not cut."""
    person: str = ""
    """Their id; "" for a role."""
    marked: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class Panel:
    """One function."""

    name: str
    count: int
    height: int
    dots: tuple[Dot, ...]
    paths: tuple[str, ...]
    """From a lead to the role: SVG path data."""
    above: tuple[str, ...]
    """From the top of the organisation to a lead."""
    more: tuple[str, ...]
    """Lines that say who is not drawn: `and 14 more: 3 managers or leads, 11 specialists`."""
    said: str
    """What the panel shows, in words."""


def panels(people: Sequence[Shown], leads: Mapping[str, str]) -> tuple[Panel, ...]:
    """Return the panels, those that lead to a role first. leads: {role: id of its first lead}."""
    ordered = sorted(people, key=lambda person: (bool(person.standing), person.level))
    functions = {EVERYBODY: ordered} if len(people) <= FEW else _by_function(ordered)
    wanted = set(leads.values())

    def order(entry: tuple[str, list[Shown]]) -> tuple[bool, bool, bool, int]:
        name, members = entry
        return not any(person.id in wanted for person in members), name == UNTOLD, name != EXECUTIVE, -len(members)

    top = next((person for person in ordered if person.level == 0 and not person.standing), None)
    return tuple(_panel(name, members, leads, top) for name, members in sorted(functions.items(), key=order))


def _by_function(people: Sequence[Shown]) -> dict[str, list[Shown]]:
    functions: dict[str, list[Shown]] = {}
    for person in people:
        functions.setdefault(person.function, []).append(person)
    return functions


def _panel(name: str, members: Sequence[Shown], leads: Mapping[str, str], top: Shown | None) -> Panel:
    here = {role: lead for role, lead in leads.items() if any(person.id == lead for person in members)}
    marked = set(here.values())
    most = FEW if name == EVERYBODY else ROWS_MARKED if here else ROWS
    chosen = {person.id for person in (*(p for p in members if p.id in marked), *(p for p in members if p.id not in marked))[: max(most, len(marked))]}
    drawn = [person for person in members if person.id in chosen]
    left = [person for person in members if person.id not in chosen]
    if here and top is not None and top not in members:
        drawn.insert(0, top)
    places = {person.id: (_x(person.level), HEAD + ROW * n + ROW // 2) for n, person in enumerate(drawn)}
    dots = [_dot(*places[p.id], p.name, " · ".join(filter(None, (p.title, p.standing))), person=p.id, marked=p.id in marked) for p in drawn]
    paths, above = [], []
    for n, (role, lead) in enumerate(here.items()):
        x, y = places[lead]
        end = HEAD + ROW * (len(drawn) + n) + ROW // 2
        dots.append(_dot(_x(len(LEVELS) - 1), end, role, "the role", marked=True))
        paths.append(f"M{x} {y}V{end}H{_x(len(LEVELS) - 1)}")
        if top is not None and top.id in places and top.id != lead:
            above.append(f"M{places[top.id][0]} {places[top.id][1]}V{y}H{x}")
    more = _counted(left)
    names = "; ".join(f"{next(p.name for p in members if p.id == lead)} is the first lead for {role}" for role, lead in here.items())
    return Panel(
        name=name,
        count=len(members),
        height=HEAD + ROW * len(dots) + FOOT * len(more) + 4,
        dots=tuple(dots),
        paths=tuple(paths),
        above=tuple(dict.fromkeys(above)),
        more=more,
        said=f"{name}, {count(len(members), 'person', 'people')}: {_levels(members)}" + (f". {names}." if names else "."),
    )


def _x(level: int) -> int:
    return FIRST + STEP * level


def _dot(x: int, y: int, name: str, title: str, *, person: str = "", marked: bool = False) -> Dot:
    return Dot(x=x, y=y, name=cut(name, 23), title=cut(title, 27), whole=", ".join(filter(None, (name, title))), person=person, marked=marked)


def cut(text: str, width: int) -> str:
    """Return text that takes no more than so many Latin letters' room; letters of the East take two."""
    taken = 0
    for place, letter in enumerate(text):
        taken += 2 if unicodedata.east_asian_width(letter) in "WF" else 0 if unicodedata.combining(letter) else 1
        if taken > width:
            return text[: max(1, place - 1)].rstrip(" ,;·-") + "…"
    return text


def _levels(people: Sequence[Shown]) -> str:
    counts = [sum(person.level == level for person in people) for level in range(len(LEVELS))]
    return ", ".join(count(held, LEVELS[level], MANY[level]) for level, held in enumerate(counts) if held)


def _counted(people: Sequence[Shown]) -> tuple[str, ...]:
    return tuple(textwrap.wrap(f"and {len(people)} more: {_levels(people)}", 42)) if people else ()
