"""One polite request after another to one site, and what they cost."""

from __future__ import annotations

import logging
from typing import TYPE_CHECKING
from urllib.parse import urlsplit

from scrapy import Request
from scrapy.http.request import NO_CALLBACK

from research.settings import Settings
from research.urls import registrable
from spiders.budget import Budget
from spiders.refusals import NoAnswer, Refused, reason

if TYPE_CHECKING:
    import asyncio

    from scrapy.crawler import Crawler
    from scrapy.http import Response
    from scrapy.http.cookies import CookieJar

    from spiders.robots import Rules

log = logging.getLogger("spiders.fetch")

ROBOTS_TIMEOUT = 10.0
"""Seconds for a robots.txt, the first that is asked of a host: a port that swallows connections must leave time for the other spellings of a site."""

SURE = 2
"""Redirects to a final slash after which the rest of the site is taken to do the same."""


class Fetcher:
    """Sends a crawl's requests through Scrapy's downloader and its middlewares, and counts them."""

    def __init__(self, engine: Crawler, budget: Budget, site: str, timeout: float) -> None:
        self.engine = engine
        self.budget = budget
        self.site = site
        """The registrable domain that the crawl was asked for."""
        self.scope = {site}
        """Registrable domains that belong to the company."""
        self.timeout = timeout
        self.rules: dict[str, asyncio.Future[Rules | Refused]] = {}
        """What robots.txt says, by origin."""
        self.robots_delay: float | None = None
        """Crawl-delay in force, in seconds."""
        self.sitemaps: list[str] = []
        """Sitemaps that robots.txt names."""
        self.urls: list[str] = []
        """Every URL asked for, redirects and robots.txt included, in order."""
        self.cookies: CookieJar | None = None
        """Cookies that came with redirects (spiders.cookies); None as long as there was none."""
        self.requests = 0
        self.received = 0
        """Bytes of bodies."""
        self.unavailable = 0
        """URLs that answered 503 at every try."""
        self.slashes = 0
        """Redirects in a row that only added a final slash."""

    def slot(self, url: str) -> str:
        """Return the name of the queue in which a request waits: one for all hosts of the company, one for each host of others, whoever asks it."""
        domain = registrable(urlsplit(url).hostname or "")
        return self.site if domain in self.scope else domain

    async def fetch(self, url: str, *, anywhere: bool = False, rests: bool = False) -> Response:
        """Return the answer to a URL, redirects followed within the company's site, or anywhere. rests: what is kept of it stands, where anything is.

        Raises `Refused` where it must not be asked for, and `NoAnswer` where none came.
        """
        meta = {"rests": rests} if anywhere else {"scope": self.scope, "rests": rests}
        return await self.send(Request(url, meta=meta, callback=NO_CALLBACK, dont_filter=True))

    async def send(self, request: Request) -> Response:
        """Return the answer to a request, under the same rules whatever host it goes to. Raises as `fetch` does."""
        request.meta.update(fetcher=self, download_slot=self.slot(request.url))
        assert self.engine.engine is not None
        try:
            response = await self.engine.engine.download_async(request)
        except Refused:
            raise
        except Exception as error:
            log.debug("no answer: %s", request.url, exc_info=True)
            raise NoAnswer(reason(error, request.meta.get("proxy"))) from error
        if "cached" in response.flags:
            self.urls.append(response.url)
        return response

    async def fetch_page(self, url: str, *, rests: bool = False) -> Response:
        """Return the answer to a page's URL, with the final slash to which this site redirects every page, so that a page costs one request."""
        spelled = self.spelled(url)
        response = await self.fetch(spelled, rests=rests)
        if response.status == 404 and spelled != url and self.slashes <= SURE + 2:
            response = await self.fetch(url, rests=rests)
        asked, answered = urlsplit(url).path, urlsplit(response.url).path
        if answered == f"{asked}/":
            self.slashes += 1
        elif response.status < 400 and answered == asked and not asked.endswith("/"):
            self.slashes = -SURE
        return response

    def spelled(self, url: str) -> str:
        """Return a URL as this site is known to write it."""
        parts = urlsplit(url)
        if self.slashes < SURE or parts.path.endswith("/") or "." in parts.path.rpartition("/")[2] or parts.query:
            return url
        return parts._replace(path=parts.path + "/").geturl()


class StrayMiddleware:
    """Makes a request that no crawl sends (`scrapy fetch`, `scrapy shell`) part of a crawl of its site, so that the same rules hold for it."""

    def __init__(self, crawler: Crawler) -> None:
        self.engine = crawler
        self.fetchers: dict[str, Fetcher] = {}

    @classmethod
    def from_crawler(cls, crawler: Crawler) -> StrayMiddleware:
        return cls(crawler)

    def process_request(self, request: Request) -> None:
        """Give the request what a crawl would give it."""
        if "fetcher" in request.meta:
            return
        site = registrable(urlsplit(request.url).hostname or "")
        given = Settings()
        fetcher = self.fetchers.setdefault(site, Fetcher(self.engine, Budget(given.max_pages, given.max_seconds), site, given.timeout))
        request.meta.update(fetcher=fetcher, download_slot=site)


class LedgerMiddleware:
    """Counts what leaves for the network and what comes back from it; stands next to the downloader, behind the cache."""

    def process_request(self, request: Request) -> None:
        """Count a request, and give it the time that is left for an answer: redirects and further tries pass here too."""
        fetcher: Fetcher = request.meta["fetcher"]
        most = min(fetcher.timeout, ROBOTS_TIMEOUT) if request.meta.get("is_robots") else fetcher.timeout
        request.meta["download_timeout"] = max(1.0, min(most, fetcher.budget.left))
        fetcher.requests += 1
        fetcher.urls.append(request.url)

    def process_response(self, request: Request, response: Response) -> Response:
        """Count the bytes of an answer, as they were sent; an answer out of the cache passes by."""
        if "cached" not in response.flags:
            fetcher: Fetcher = request.meta["fetcher"]
            fetcher.received += len(response.body)
        return response
