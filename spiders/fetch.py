"""One polite request after another, and what they cost."""

from __future__ import annotations

import logging
from typing import TYPE_CHECKING
from urllib.parse import urlsplit

from scrapy import Request, signals
from scrapy.http.request import NO_CALLBACK

from spiders.guard import Refused
from spiders.politeness import SITE_SLOT, NoAnswer, reason

if TYPE_CHECKING:
    from scrapy.crawler import Crawler
    from scrapy.http import Response

    from spiders.budget import Budget

log = logging.getLogger("spiders.fetch")

SURE = 2
"""Redirects to a final slash after which the rest of the site is taken to do the same."""


class Fetcher:
    """Sends a crawl's requests through Scrapy's downloader and its middlewares, and counts them."""

    def __init__(self, crawler: Crawler, budget: Budget, scope: set[str], timeout: float) -> None:
        self.crawler = crawler
        self.budget = budget
        self.scope = scope
        """Registrable domains that belong to the company."""
        self.timeout = timeout
        self.urls: list[str] = []
        """Every URL asked for, redirects and robots.txt included, in order."""
        self.requests = 0
        self.received = 0
        """Bytes of bodies."""
        self.slashes = 0
        """Redirects in a row that only added a final slash."""
        crawler.signals.connect(self._asked, signals.request_reached_downloader)
        crawler.signals.connect(self._received, signals.response_downloaded)

    async def fetch(self, url: str, *, anywhere: bool = False) -> Response:
        """Return the answer to a URL, redirects followed within the company's site, or anywhere.

        Raises `Refused` where it must not be asked for, and `NoAnswer` where none came.
        """
        return await self.send(Request(url, meta={} if anywhere else {"scope": self.scope}, callback=NO_CALLBACK, dont_filter=True))

    async def send(self, request: Request) -> Response:
        """Return the answer to a request, under the same rules whatever host it goes to. Raises as `fetch` does."""
        request.meta.update(download_slot=SITE_SLOT, download_timeout=max(1.0, min(self.timeout, self.budget.left)))
        try:
            response = await self.crawler.engine.download_async(request)
        except Refused:
            raise
        except Exception as error:
            log.debug("no answer: %s", request.url, exc_info=True)
            raise NoAnswer(reason(error)) from error
        if "cached" in response.flags:
            self.urls.append(response.url)
        return response

    async def fetch_page(self, url: str) -> Response:
        """Return the answer to a page's URL, with the final slash to which this site redirects every page, so that a page costs one request."""
        spelled = self.spelled(url)
        response = await self.fetch(spelled)
        if response.status == 404 and spelled != url and self.slashes <= SURE + 2:
            response = await self.fetch(url)
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

    def _asked(self, request: Request) -> None:
        self.requests += 1
        self.urls.append(request.url)

    def _received(self, response: Response) -> None:
        self.received += len(response.body)
