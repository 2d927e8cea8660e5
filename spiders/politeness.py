"""robots.txt as RFC 9309 has it, Crawl-delay, and Retry-After."""

from __future__ import annotations

import asyncio
import time
from email.utils import parsedate_to_datetime
from typing import TYPE_CHECKING
from urllib.parse import urlsplit

from scrapy import Request, signals
from scrapy.exceptions import DownloadFailedError, IgnoreRequest, NotConfigured, StopDownload
from scrapy.http.request import NO_CALLBACK

from spiders.readers import prepare_reader
from spiders.refusals import NoAnswer, Refused, RobotsForbid, RobotsUnreachable, reason
from spiders.robots import EVERYTHING, Rules, read_robots

if TYPE_CHECKING:
    from scrapy.crawler import Crawler
    from scrapy.http import Response

    from spiders.fetch import Fetcher

MAX_ROBOTS = 512 * 1024
"""Bytes of robots.txt that are parsed; RFC 9309 section 2.5 asks for at least 500 KiB."""

MAX_AGE = b"max-age=86400"
"""RFC 9309 section 2.4: a kept robots.txt is not used for more than a day."""


class RobotsMiddleware:
    """Asks every origin's robots.txt once, obeys it, and paces the crawl by its Crawl-delay."""

    def __init__(self, crawler: Crawler) -> None:
        if not crawler.settings.getbool("ROBOTSTXT_OBEY"):
            raise NotConfigured
        self.crawler = crawler
        self.agent: str = crawler.settings["ROBOTSTXT_USER_AGENT"]
        self.cap: float = crawler.settings.getfloat("MAX_CRAWL_DELAY", 10.0)
        self.delay: float = crawler.settings.getfloat("DOWNLOAD_DELAY")
        self.most: int = crawler.settings.getint("DOWNLOAD_MAXSIZE")
        self.offline: bool = crawler.settings.getbool("HTTPCACHE_IGNORE_MISSING")

    @classmethod
    def from_crawler(cls, crawler: Crawler) -> RobotsMiddleware:
        made = cls(crawler)
        crawler.signals.connect(made.cut, signals.bytes_received)
        return made

    def cut(self, data: bytes, request: Request) -> None:
        """End the transfer of a robots.txt once as much of it is there as is parsed; what is packed may unpack to as much as any page."""
        if request.meta.get("is_robots"):
            request.meta["download_maxsize"] = self.most
            request.meta["received"] = request.meta.get("received", 0) + len(data)
            if request.meta["received"] > MAX_ROBOTS:
                raise StopDownload(fail=False)

    async def process_request(self, request: Request) -> None:
        """Raise a `Refused` where robots.txt, or its absence, keeps us out."""
        if request.meta.get("is_robots"):
            return
        parts = urlsplit(request.url)
        origin = f"{parts.scheme}://{parts.netloc}"
        fetcher: Fetcher = request.meta["fetcher"]
        if origin not in fetcher.rules:
            fetcher.rules[origin] = asyncio.ensure_future(self.ask(origin, fetcher, request.meta["download_slot"]))
        rules = await fetcher.rules[origin]
        if isinstance(rules, Refused):
            raise rules
        if not rules.allow(request.url):
            raise RobotsForbid(f"robots.txt forbids {parts.path or '/'}")

    async def ask(self, origin: str, fetcher: Fetcher, slot: str) -> Rules | Refused:
        """Return the rules of an origin, or why it must not be crawled.

        slot: the queue of the page that is asked for next, so that there is a pause between the two.
        """
        request = Request(
            f"{origin}/robots.txt",
            meta={"is_robots": True, "fetcher": fetcher, "download_slot": slot, "download_maxsize": 0},  # `cut` bounds it
            headers={"Cache-Control": MAX_AGE},
            callback=NO_CALLBACK,
        )
        try:
            response = await self.crawler.engine.download_async(request)
        except IgnoreRequest as refusal:
            if isinstance(refusal, Refused):
                return refusal
            return EVERYTHING  # too many redirects (RFC 9309 section 2.3.1.2), or offline and never kept
        except Exception as error:  # noqa: BLE001  # whatever the network, the proxy or TLS raise, it means: no answer
            return NoAnswer(reason(error, request.meta.get("proxy")))
        if response.status >= 500:
            return RobotsUnreachable(f"robots.txt of {urlsplit(origin).netloc} answered {response.status}")
        prepare_reader()
        rules = read_robots(response.body[:MAX_ROBOTS], self.agent) if response.status < 300 else EVERYTHING
        fetcher.sitemaps.extend(url for url in rules.sitemaps if url not in fetcher.sitemaps)
        self.pace(rules, fetcher, slot)
        final = urlsplit(response.url)
        if final.path == "/robots.txt" and (landed := f"{final.scheme}://{final.netloc}") not in fetcher.rules:
            fetcher.rules[landed] = asyncio.get_running_loop().create_future()
            fetcher.rules[landed].set_result(rules)
        return rules

    def pace(self, rules: Rules, fetcher: Fetcher, name: str) -> None:
        """Apply the rules' Crawl-delay, up to the cap, to a slot, where it is longer than the delay in force."""
        if rules.delay is None or self.offline:
            return
        delay = min(rules.delay, self.cap)
        downloader = self.crawler.engine.downloader
        known = downloader.per_slot_settings.setdefault(name, {})
        if delay > known.get("delay", self.delay):
            known["delay"] = delay  # for a slot that idles so long that Scrapy lets it go
            if name in downloader.slots:
                downloader.slots[name].delay = delay
            fetcher.robots_delay = fetcher.budget.pause = delay


class RetryMiddleware:
    """Waits as long as Retry-After says, where the crawl's time allows, and a second, then two, where a 503 says nothing; asks once more where a connection
    broke."""

    TRIES = 2
    BACK_OFF = 1.0
    """Seconds before the first further try of a 503 without Retry-After; doubled before the next."""
    GIVEN_UP = 2
    """URLs of a crawl that answered 503 at every try, after which a 503 is taken at its word."""

    async def process_response(self, request: Request, response: Response) -> Request | Response:
        """Return the request again after the wait that a 429 or 503 asks for, else the response."""
        if response.status not in (429, 503) or "cached" in response.flags:
            return response
        fetcher: Fetcher = request.meta["fetcher"]
        wait = retry_after(response.headers.get("Retry-After"), time.time())
        tries = request.meta.get("tries", 0)
        if wait is None and response.status == 503 and fetcher.unavailable < self.GIVEN_UP:
            wait = self.BACK_OFF * 2**tries
            fetcher.unavailable += tries == self.TRIES
        if wait is None or tries >= self.TRIES or wait >= fetcher.budget.left:
            return response
        await asyncio.sleep(wait)
        return request.replace(meta={**request.meta, "tries": tries + 1}, dont_filter=True)

    def process_exception(self, request: Request, exception: Exception) -> Request | None:
        """Return the request once more after a broken connection; robots.txt is not asked twice, since its failure decides between https and http."""
        if not isinstance(exception, DownloadFailedError) or request.meta.get("is_robots") or request.meta.get("tries"):
            return None
        return request.replace(meta={**request.meta, "tries": 1}, dont_filter=True)


def retry_after(header: bytes | None, now: float) -> float | None:
    """Return the seconds that a Retry-After header asks for (a number, or a date: RFC 9110 section 10.2.3); None where there is none that can be read."""
    text = (header or b"").decode("latin-1").strip()
    if text.isascii() and text.isdigit():
        return float(text)
    try:
        return max(0.0, parsedate_to_datetime(text).timestamp() - now)
    except (TypeError, ValueError, OverflowError):
        return None
