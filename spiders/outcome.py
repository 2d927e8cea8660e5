"""What a crawl tells while it runs, and brings home."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from research.model import Company, Crawl, Issue, Reading


@dataclass(frozen=True, slots=True, kw_only=True)
class Progress:
    """How far a crawl is."""

    pages: int
    people: int
    seconds: float
    url: str
    """The page being asked for."""
    best: Callable[[], str] = str
    """Says in words who is the best lead by now, and how sure that is; "" where there is none."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Crawled:
    """Everything that one crawl brought home."""

    company: Company
    readings: tuple[Reading, ...]
    crawl: Crawl
    issues: tuple[Issue, ...]
    stopped: int = 0
    """Number of the signal that ended it before its time; 0 where none did."""
