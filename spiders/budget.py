"""What a crawl may spend: pages and seconds."""

from __future__ import annotations

import time
from collections.abc import Callable
from dataclasses import dataclass, field

from research.text import count

MOST_PEOPLE = 10_000
"""People after whom a crawl ends: what comes after it, joining and ranking them, must end too."""

ASKED_A_PAGE, ASKED = 2, 20
"""Addresses asked for, for each page of the budget, and in any case, after which a crawl ends: a sitemap may name thousands that give no page."""


@dataclass(slots=True)
class Budget:
    """Counts down from the moment it is made."""

    max_pages: int
    max_seconds: float
    clock: Callable[[], float] = time.monotonic
    pages: int = 0
    """Pages read so far."""
    asked: int = 0
    """Addresses of pages asked for so far, those that gave no page included."""
    people: int = 0
    """People met so far."""
    pause: float = 0.0
    """Seconds between two requests: with less than that left, there is no time for one more."""
    began: float = field(init=False)

    def __post_init__(self) -> None:
        self.began = self.clock()

    @property
    def seconds(self) -> float:
        """Seconds spent."""
        return self.clock() - self.began

    @property
    def left(self) -> float:
        """Seconds left, never below 0."""
        return max(0.0, self.max_seconds - self.seconds)

    def spent(self) -> str:
        """Return which part of the budget is spent, in words; "" while there is some left."""
        if self.pages >= self.max_pages:
            return f"{count(self.pages, 'page')} read (--max-pages)"
        if self.asked >= max(ASKED, ASKED_A_PAGE * self.max_pages):
            return f"{count(self.asked, 'address', 'addresses')} asked for, of which {count(self.pages, 'was a page', 'were pages')} (--max-pages)"
        if self.people >= MOST_PEOPLE:
            return f"{count(self.people, 'person', 'people')} met, more than any site is read for"
        if self.left <= self.pause:
            return f"{count(self.max_seconds, 'second')} spent (--max-seconds)"
        return ""
