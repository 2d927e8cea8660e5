"""Who among the user's own contacts works or worked at a company, and who of them stands nearest to a lead."""

from __future__ import annotations

import functools
import re
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass

from research import urls
from research.extract.company.words import LEGAL_FORMS
from research.extract.names.recognise import name_key
from research.text import fold

NAMED = 2
"""Introducers named for one lead: one to ask, and one more should the first not answer."""

_SCOPE = frozenset(
    """the and group groupe gruppe grupo gruppo holding holdings company co international global worldwide europe emea apac uk gb usa us deutschland germany
    france espana spain italia italy nederland netherlands austria osterreich schweiz switzerland suisse polska poland sverige sweden norge danmark""".split()
)
"""Words that members of one firm add to its name or leave out: `Acme Group`, `Acme Deutschland GmbH`."""
_SHORTEST = 2
"""Letters of a firm's name below which a match says nothing."""

Closeness = Callable[[str, str], float]
"""(title, title) → 0 to 1: how much two posts are about the same."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Connection:
    """One of the user's contacts."""

    name: str
    title: str = ""
    company: str = ""
    """Where they work, as the list has it."""
    former: tuple[str, ...] = ()
    """Where they worked before, where the list says so."""
    hosts: tuple[str, ...] = ()
    """Hosts of their addresses and of their company's site: `acme.com`."""
    linkedin: str = ""
    email: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Lead:
    """What is asked of a lead here."""

    name: str
    title: str = ""
    linkedin: str = ""
    email: str = ""


@dataclass(frozen=True, slots=True)
class Tie:
    """One contact who knows a company from inside."""

    connection: Connection
    works: bool
    """False where they left, by all that the list says."""


class Network:
    """The user's contacts, found by company."""

    def __init__(self, connections: Iterable[Connection]) -> None:
        self.connections = tuple(connections)
        self._present: dict[str, list[Connection]] = {}
        self._former: dict[str, list[Connection]] = {}
        self._by_profile: dict[str, Connection] = {}
        for connection in self.connections:
            for host in connection.hosts:
                self._present.setdefault(urls.registrable(host), []).append(connection)
            if key := firm(connection.company):
                self._present.setdefault(key, []).append(connection)
            for key in filter(None, map(firm, connection.former)):
                self._former.setdefault(key, []).append(connection)
            for address in filter(None, (connection.linkedin, connection.email)):
                self._by_profile[address.casefold()] = connection

    def at(self, domain: str, name: str = "", site: Sequence[Lead] = ()) -> tuple[Tie, ...]:
        """Return the contacts who work or worked at a company, those who work there first; site: the people whom its own site names."""
        keys = [key for key in dict.fromkeys((urls.registrable(domain), firm(name), firm(urls.brand(domain)))) if key]
        present = [found for key in keys for found in self._present.get(key, ())]
        present += filter(None, map(self.knows, site))
        former = [found for key in keys for found in self._former.get(key, ())]
        ties: dict[int, Tie] = {}
        for works, found in ((True, present), (False, former)):
            for connection in found:
                ties.setdefault(id(connection), Tie(connection, works))
        return tuple(ties.values())

    def knows(self, lead: Lead) -> Connection | None:
        """Return the contact who is the lead themselves, by profile or address; None where there is none."""
        return next((found for address in (lead.linkedin, lead.email) if address and (found := self._by_profile.get(address.casefold()))), None)


def introduction(lead: Lead, ties: Sequence[Tie], closeness: Closeness) -> str:
    """Return who could introduce the user to a lead, the nearest by function first; "" where nobody could.

    `Mira Stein (Head of Data, works there); Olu Ade (CFO, worked there)`, or that the user knows the lead themselves.
    """
    if any(_is(tie.connection, lead) for tie in ties):
        return "you know them yourself"

    def far(tie: Tie) -> tuple[float, bool, str]:
        return -round(closeness(tie.connection.title, lead.title), 1), not tie.works, tie.connection.name

    return "; ".join(map(_told, sorted(ties, key=far)[:NAMED]))


def _told(tie: Tie) -> str:
    where = "works there" if tie.works else "worked there"
    return f"{tie.connection.name} ({', '.join(filter(None, (tie.connection.title if tie.works else '', where)))})"


def _is(connection: Connection, lead: Lead) -> bool:
    for ours, theirs in ((connection.linkedin, lead.linkedin), (connection.email, lead.email)):
        if ours and theirs:
            return ours.casefold() == theirs.casefold()
    return name_key(connection.name) == name_key(lead.name) != ""


@functools.lru_cache(maxsize=65_536)
def firm(company: str) -> str:
    """Return the form in which firms' names are compared: its own words run together, without legal form and scope; "" where nothing is left."""
    found: list[str] = re.findall(r"[^\W_]+", fold(LEGAL_FORMS.sub(" ", company)))
    key = "".join([word for word in found if word not in _SCOPE] or found)
    return key if len(key) >= _SHORTEST else ""
