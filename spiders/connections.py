"""The connections that crawls share: behind a proxy as many as there are crawls; none stays open for a site that is done."""

from __future__ import annotations

import inspect
import sys
from types import ModuleType
from typing import TYPE_CHECKING, Any

from scrapy.crawler import Crawler
from twisted.internet.defer import Deferred
from twisted.internet.protocol import Factory, Protocol
from twisted.python.failure import Failure


def _asking_module() -> tuple[None, tuple[ModuleType]]:
    """Return what stands in for `inspect.stack()` to who asks it for the module that called them."""
    return None, (sys.modules[sys._getframe(2).f_globals["__name__"]],)


if TYPE_CHECKING:
    from scrapy.core.downloader.handlers import http11
else:
    # Three classes that Scrapy keeps for older programs ask the stack, as they are made, whose they are: it reads the source of all that led there, for .2 s.
    whole: Any = inspect.stack
    inspect.stack = _asking_module
    try:
        from scrapy.core.downloader.handlers import http11
    finally:
        inspect.stack = whole

THROUGH_ONE_PROXY = 64
"""Open connections kept to one host. A site never has more than one: the crawl sends one request at a time."""
IDLE = 15
"""Seconds after which a connection that nobody uses is closed: longer than the longest delay between two requests, shorter than Twisted's four minutes,
in which a batch would come to thousands."""


class Tunnel(http11._TunnelingTCP4ClientEndpoint):
    """Scrapy's own, which leaves the connection open for good where the proxy opens no tunnel (its issue 2653) or never answers (3614)."""

    def connect(self, protocolFactory: Factory) -> Deferred[Protocol]:  # type: ignore[override]  # as Scrapy has it
        """Give the protocol once the tunnel stands; whose tunnel cannot be opened, or is waited for no longer, is hung up on."""
        return super().connect(protocolFactory).addErrback(self._hang_up)

    def _hang_up(self, why: Failure) -> Failure:
        if connected := getattr(self, "_protocol", None):
            connected.transport.loseConnection()
        return why


http11._TunnelingTCP4ClientEndpoint = Tunnel  # type: ignore[misc]  # the handler makes its agents itself, and asks nobody of which class


class Connections(http11.HTTP11DownloadHandler):
    """Scrapy's own, with the pool set up for many crawls in one engine; Scrapy has no settings for that."""

    def __init__(self, crawler: Crawler) -> None:
        super().__init__(crawler)
        self._pool.maxPersistentPerHost = THROUGH_ONE_PROXY
        self._pool.cachedConnectionTimeout = IDLE
