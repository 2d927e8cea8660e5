"""The connections that crawls share: behind a proxy as many as there are crawls; none stays open for a site that is done."""

from __future__ import annotations

from scrapy.core.downloader.handlers.http11 import HTTP11DownloadHandler
from scrapy.crawler import Crawler

THROUGH_ONE_PROXY = 64
"""Open connections kept to one host. A site never has more than one: the crawl sends one request at a time."""
IDLE = 15
"""Seconds after which a connection that nobody uses is closed: longer than the longest delay between two requests, shorter than Twisted's four minutes,
in which a batch would come to thousands."""


class Connections(HTTP11DownloadHandler):
    """Scrapy's own, with the pool set up for many crawls in one engine; Scrapy has no settings for that."""

    def __init__(self, crawler: Crawler) -> None:
        super().__init__(crawler)
        self._pool.maxPersistentPerHost = THROUGH_ONE_PROXY
        self._pool.cachedConnectionTimeout = IDLE
