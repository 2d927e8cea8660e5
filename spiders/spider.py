"""The spider that `scrapy crawl site` and scrapyd run: one company's site, one item a person."""

from __future__ import annotations

from collections.abc import AsyncIterator
from typing import Any

from scrapy import Spider

from research.settings import Settings
from spiders.outcome import people
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
