"""The spider that `scrapy crawl site` and scrapyd run: one company's site, one item a person."""

from __future__ import annotations

from collections.abc import AsyncIterator, Sequence
from typing import Any

from scrapy import Spider

from research.model import Reading
from research.settings import Settings
from research.text import fold
from spiders.profiles import likely
from spiders.site import SiteCrawl


class SiteSpider(Spider):
    """Reads one company's site; `scrapy crawl site -a target=acme.com -O people.jsonl` gives one item a person.

    everyone: anything but "" asks for everybody rather than for the likely leads.
    """

    name = "site"

    def __init__(self, target: str, *, everyone: str = "", **kwargs: Any) -> None:
        super().__init__(**kwargs)
        self.target = target
        self.everyone = bool(everyone)

    async def start(self) -> AsyncIterator[Any]:
        """Crawl; then yield the people."""
        crawled = await SiteCrawl(self.crawler, self.target, Settings(everyone=self.everyone, max_pages=200 if self.everyone else 40)).run()
        for person in people(crawled.readings):
            yield person


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
