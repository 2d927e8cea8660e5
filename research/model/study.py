"""What a whole run found, and what it cost."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from typing import Literal

from research.model.leads import Ranking
from research.model.pages import Issue
from research.model.people import Company, Person
from research.model.roles import Role

CrawlStatus = Literal["complete", "budget", "blocked", "unreachable"]


@dataclass(frozen=True, slots=True, kw_only=True)
class Skipped:
    """A URL that was not read, and why."""

    url: str
    why: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Crawl:
    """What the crawl did."""

    status: CrawlStatus
    why: str
    """In words: `enough seen`, `40 pages read (--max-pages)`, `robots.txt forbids`."""
    requests: int
    """Every request sent, robots.txt and redirects included."""
    pages: int
    """Pages read."""
    bytes: int
    """Bytes of bodies received."""
    seconds: float
    urls: tuple[str, ...]
    """Every URL fetched."""
    skipped: tuple[Skipped, ...] = ()
    robots_delay: float | None = None
    """Crawl-delay applied, seconds."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Study:
    """Everything found about one company in one run."""

    company: Company
    people: tuple[Person, ...]
    rankings: tuple[Ranking, ...]
    """One for each role that was asked, in that order."""
    kept: tuple[Ranking, ...] = ()
    """Of the roles that earlier runs were asked, ranked anew with the people of this one; such a role stays until the user drops it."""
    crawl: Crawl
    adverts: tuple[Role, ...] = ()
    issues: tuple[Issue, ...] = ()
    finished_at: datetime
