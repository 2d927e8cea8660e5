"""Who works at a company: persons merged from what its pages say, and the company itself."""

from __future__ import annotations

from dataclasses import dataclass
from enum import IntEnum

from research.model.pages import Contact, Fact, Group


class Seniority(IntEnum):
    """One ladder for every trade and country; a higher number stands above a lower one."""

    INTERN = 0
    ASSISTANT = 1
    JUNIOR = 2
    SPECIALIST = 3
    SENIOR = 4
    LEAD = 5
    MANAGER = 6
    SENIOR_MANAGER = 7
    HEAD = 8
    DIRECTOR = 9
    SENIOR_DIRECTOR = 10
    VICE_PRESIDENT = 11
    C_LEVEL = 12
    TOP = 13
    """Chief executive, managing director of a firm, owner, founder, president: whoever stands at the top."""


@dataclass(frozen=True, slots=True, kw_only=True)
class InferredEmail:
    """An address that nobody published, and what it was inferred from."""

    address: str
    chance: float
    """0 to 1."""
    because: str
    """`first.last, as 3 of 4 published addresses of acme.com`."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Person:
    """One human being, merged from sightings; fields by their best-supported value."""

    id: str
    """Stable over runs: 12 hex digits made of the company's domain and the folded name (with a suffix for namesakes)."""
    name: str
    """Best spelling, honorifics and credentials left out: `Jane van der Berg`."""
    spellings: tuple[Fact, ...]
    """Every printed form, honorifics and credentials included, with its evidence."""
    title: Fact | None = None
    titles: tuple[Fact, ...] = ()
    """Every title that a page gives, the best first."""
    department: Fact | None = None
    group: Group = "other"
    external: bool = False
    """True where the title is held elsewhere."""
    sections: tuple[str, ...] = ()
    """Headings under which the person stands."""
    email: Contact | None = None
    phone: Contact | None = None
    linkedin: Contact | None = None
    contacts: tuple[Contact, ...] = ()
    """All contacts, the chosen ones included."""
    profile_url: Fact | None = None
    inferred_email: InferredEmail | None = None
    trust: float = 0.0


@dataclass(frozen=True, slots=True, kw_only=True)
class Company:
    """The organisation whose site was read."""

    domain: str
    """Host of the target without `www.`: `acme.com`."""
    name: str | None = None
    url: str | None = None
    email: str | None = None
    phone: str | None = None
    linkedin: str | None = None
    careers_url: str | None = None
    country: str | None = None
    """ISO 3166 alpha-2, upper case: `DE`."""
    language: str | None = None
    """ISO 639-1: `de`."""
