"""What a crawl tells while it runs, and brings home."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from research.model import Company, Crawl, Issue, Reading
from research.text import fold
from spiders.profiles import likely


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


def people(readings: Sequence[Reading]) -> list[dict[str, str | None]]:
    """Return one dictionary a person named on the pages, with the first value that any page gives for each field."""
    found: dict[str, dict[str, str | None]] = {}
    for reading in readings:
        for sighting in likely(reading):
            empty: dict[str, str | None] = dict.fromkeys(("name", "title", "department", "email", "phone", "linkedin", "profile_url", "url"))
            item = found.setdefault(fold(sighting.name.value), empty)
            values = {"name": sighting.name.value, "url": reading.page.url}
            values |= {field: fact.value for field in ("title", "department", "profile_url") if (fact := getattr(sighting, field))}
            values |= {contact.kind: contact.fact.value for contact in sighting.contacts if not contact.shared}
            for field, value in values.items():
                item[field] = item[field] or value
    return list(found.values())
