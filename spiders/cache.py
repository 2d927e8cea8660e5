"""Keeps pages for `--offline` and for revalidation, and never passes an old page off as today's."""

from __future__ import annotations

from scrapy import Request, Spider
from scrapy.downloadermiddlewares.httpcache import HttpCacheMiddleware
from scrapy.extensions.httpcache import RFC2616Policy
from scrapy.http import Response

KEPT = frozenset({200, 203, 300, 301, 302, 303, 307, 308, 404, 410})
"""What a site says of a page for good; a refusal or a fault of the server must not take the place of the page kept before."""


class PagePolicy(RFC2616Policy):
    """RFC 2616, but for its leave to answer with a kept page while the server is at fault: people would be seen today who were seen last month."""

    def should_cache_response(self, response: Response, request: Request) -> bool:
        """Say whether an answer is kept."""
        return response.status in KEPT and super().should_cache_response(response, request)

    def is_cached_response_valid(self, cachedresponse: Response, response: Response, request: Request) -> bool:
        """Say whether the kept page is still the page: only where the server says so."""
        return response.status == 304


class PageCache(HttpCacheMiddleware):
    """Scrapy's cache, which does not answer for a site that cannot be reached."""

    def process_exception(self, request: Request, exception: Exception, spider: Spider | None = None) -> None:
        """Answer nothing."""
