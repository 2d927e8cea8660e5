"""Keeps pages for `--offline` and for revalidation, and never passes an old page off as today's."""

from __future__ import annotations

import logging
import time
from pathlib import Path

from scrapy import Request, Spider
from scrapy.downloadermiddlewares.httpcache import HttpCacheMiddleware
from scrapy.extensions.httpcache import RFC2616Policy
from scrapy.http import Headers, Response
from scrapy.responsetypes import responsetypes
from scrapy.settings import BaseSettings
from scrapy.utils.request import RequestFingerprinterProtocol

from research.errors.system import said
from research.reading.page_cache import PAGES, CachedPage, load, save, site_folder

log = logging.getLogger("research.cache")

KEPT = frozenset({200, 203, 300, 301, 302, 303, 307, 308, 404, 410})
"""What a site says of a page for good; a refusal or a fault of the server must not take the place of the page kept before."""


class PagePolicy(RFC2616Policy):
    """RFC 2616, but for its leave to answer with a kept page while the server is at fault: people would be seen today who were seen last month."""

    def should_cache_response(self, response: Response, request: Request) -> bool:
        """Say whether an answer is kept."""
        return response.status in KEPT and super().should_cache_response(response, request)

    def is_cached_response_fresh(self, cachedresponse: Response, request: Request) -> bool:
        """Say whether the kept page stands without asking: where it rests (spiders.revisits), or its site said for how long it does."""
        return bool(request.meta.get("rests")) or bool(super().is_cached_response_fresh(cachedresponse, request))

    def is_cached_response_valid(self, cachedresponse: Response, response: Response, request: Request) -> bool:
        """Say whether the kept page is still the page: only where the server says so."""
        return response.status == 304


class PageCache(HttpCacheMiddleware):
    """Scrapy's cache, which does not answer for a site that cannot be reached."""

    def process_exception(self, request: Request, exception: Exception, spider: Spider | None = None) -> None:
        """Answer nothing."""


class PageStorage:
    """Two files a page, in one folder a site (research.reading.page_cache), in place of the seven that Scrapy writes."""

    def __init__(self, settings: BaseSettings) -> None:
        self.cache = Path(settings["HTTPCACHE_DIR"])
        self.told = False

    def open_spider(self, spider: Spider) -> None:
        """Learn how this engine tells requests apart."""
        assert spider.crawler.request_fingerprinter is not None
        self.fingerprinter: RequestFingerprinterProtocol = spider.crawler.request_fingerprinter

    def close_spider(self, spider: Spider) -> None:
        """Nothing is open between two pages."""

    def retrieve_response(self, spider: Spider, request: Request) -> Response | None:
        """Return the answer kept for a request."""
        kept = load(*self.place(request))
        if kept is None:
            return None
        headers = Headers()
        for name, value in kept.headers:
            headers.appendlist(name.encode("latin-1"), value.encode("latin-1"))
        kind = responsetypes.from_args(headers=headers, url=kept.url, body=kept.body)
        return kind(url=kept.url, status=kept.status, headers=headers, body=kept.body)

    def store_response(self, spider: Spider, request: Request, response: Response) -> None:
        """Keep an answer; of one that was kept before, and is still the page, only what its headers say today."""
        headers = tuple((name.decode("latin-1"), value.decode("latin-1")) for name, values in response.headers.items() for value in values)
        page = CachedPage(url=response.url, status=response.status, headers=headers, stored_at=time.time(), body=response.body)
        try:
            save(*self.place(request), page, same_body="cached" in response.flags)
        except OSError as error:
            self._tell(error)

    def _tell(self, error: OSError) -> None:
        """Tell once that pages cannot be kept, which costs the next run time, and this one nothing."""
        if not self.told:
            self.told = True
            log.warning("pages are not kept for the next run, nor for --offline: %s", said(error) or error)

    def place(self, request: Request) -> tuple[Path, str]:
        """Return folder and key of a request."""
        return site_folder(self.cache, PAGES, request.meta["download_slot"]), self.fingerprinter.fingerprint(request).hex()[:32]
