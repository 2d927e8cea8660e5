"""Keeps a crawl on the company's public site: no private, loopback or link-local address, nothing off the site."""

from __future__ import annotations

from typing import TYPE_CHECKING
from urllib.parse import urlsplit
from urllib.request import getproxies

from research.urls import registrable
from spiders.addresses import exempt, is_inner_host
from spiders.refusals import OffSite, PrivateAddress

if TYPE_CHECKING:
    from scrapy import Request
    from scrapy.crawler import Crawler


class GuardMiddleware:
    """Refuses requests before they leave; `addresses.connectable` is the second line, at the look-up."""

    def __init__(self, crawler: Crawler) -> None:
        self.crawler = crawler
        self.allow_private: bool = crawler.settings.getbool("ALLOW_PRIVATE")
        for proxy in (crawler.settings.get("PROXY"), *getproxies().values()):
            if proxy and (host := urlsplit(proxy if "//" in proxy else f"//{proxy}").hostname):
                exempt.add(host)

    @classmethod
    def from_crawler(cls, crawler: Crawler) -> GuardMiddleware:
        return cls(crawler)

    def process_request(self, request: Request) -> None:
        """Raise a `Refused` where the request must not be sent."""
        host = (urlsplit(request.url).hostname or "").lower()
        if self.allow_private:
            exempt.add(host)
        elif is_inner_host(host):
            raise PrivateAddress(f"{host} is not a public address")
        scope: set[str] | None = request.meta.get("scope")
        if scope is not None and registrable(host) not in scope:
            raise OffSite(f"{host} is not the company's site")
        if proxy := self.crawler.settings.get("PROXY"):
            request.meta["proxy"] = proxy
