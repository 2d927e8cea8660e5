"""Finds out, while the rest is still being loaded, whether anybody listens where a site may begin: a company that does not answer costs no crawler.

It opens one connection to the first place that takes one, says nothing there, and closes it. Only where every place refuses at once, or has no address, is
that the end; whatever takes longer or is less plain the crawl finds out, and says why.
"""

from __future__ import annotations

import socket
import threading
import time
from collections.abc import Callable, Sequence
from pathlib import Path
from urllib.parse import urlsplit

from research.model import Company, Crawl, Skipped
from research.reading import page_cache
from research.settings import Settings
from research.urls import Target, canonical, registrable
from spiders.addresses import connectable, is_inner_host
from spiders.outcome import Crawled, Progress
from spiders.settings import cache_folder

NO_ADDRESS = "the name does not resolve to a public address"
NOBODY_LISTENS = "connection refused"

PATIENCE = 1.0
"""Seconds for all of it: name servers and hosts that say no do so within a few tenths."""

PORTS = {"http": 80, "https": 443}


def silent_proxy(proxy: str) -> str:
    """Return how it is said that a proxy does not answer; its password is left out."""
    return f"the proxy {urlsplit(proxy).netloc.rpartition('@')[2] or proxy} does not answer: is it running?"


def front_urls(target: Target, kept: Path) -> list[str]:
    """Return the URLs at which a crawl may begin: the one given, or the one that answered last, https before http, without `www.` before with it.

    kept: the folder of the site's pages.
    """
    if target.start_url:
        return [target.start_url]
    known = page_cache.front(kept, target.netloc)
    names = [target.netloc]
    if target.netloc == registrable(target.netloc):
        names.append(f"www.{target.netloc}")
    usual = (canonical(f"{scheme}://{name}/") for scheme in ("https", "http") for name in names)
    return list(dict.fromkeys([*([known] if known else ()), *usual]))


class Knock:
    """Knocks in a thread of its own, from the moment that it is made."""

    def __init__(self, target: Target, settings: Settings) -> None:
        kept = page_cache.site_folder(cache_folder(settings), page_cache.PAGES, registrable(target.host))
        self.target = target
        self.settings = settings
        self.began = time.monotonic()
        self.urls = front_urls(target, kept)
        self.refusals: dict[str, str] | None = None
        """Why nobody answers, by URL; None where somebody may, or as long as that is not known."""
        is_new = not settings.offline and not kept.exists()  # a site that answered before has a robots.txt that is kept, which the crawl need not ask for
        self.thread = threading.Thread(target=self._knock, daemon=True) if is_new else None
        if self.thread:
            self.thread.start()

    def answered(self, on_progress: Callable[[Progress], None]) -> Crawled | None:
        """Return what a crawl would come home with where nobody listens anywhere; None where it is worth one. on_progress: is told what a crawl tells."""
        if self.thread:
            self.thread.join(max(0.0, PATIENCE - (time.monotonic() - self.began)))
        if not self.refusals:
            return None
        for url in self.refusals:
            on_progress(Progress(pages=0, people=0, seconds=time.monotonic() - self.began, url=url))
        last, why = list(self.refusals.items())[-1]
        asked = dict.fromkeys("{0.scheme}://{0.netloc}/robots.txt".format(urlsplit(url)) for url in self.refusals)
        crawl = Crawl(
            status="unreachable",
            why=f"{last}: {why}",
            requests=len(asked),
            pages=0,
            bytes=0,
            seconds=round(time.monotonic() - self.began, 3),
            urls=tuple(asked),
            skipped=tuple(Skipped(url=url, why=why) for url, why in self.refusals.items()),
            robots_delay=None,
        )
        return Crawled(company=Company(domain=self.target.host), readings=(), crawl=crawl, issues=())

    def _knock(self) -> None:
        found: dict[str, str] = {}
        known: dict[tuple[str, int], str] = {}
        for url in self.urls:
            parts = urlsplit(url)
            name = parts.hostname or ""
            if is_inner_host(name) and not self.settings.allow_private:
                return
            proxy = self.settings.proxy or _of_environment(parts.scheme, name)
            if proxy:
                through = urlsplit(proxy if "//" in proxy else f"//{proxy}")
                place = (through.hostname or "", through.port or PORTS.get(through.scheme, 80))
            else:
                place = (name, parts.port or PORTS[parts.scheme])
            if place not in known:
                known[place] = _refusal(*place, anywhere=bool(proxy) or self.settings.allow_private)
            if not known[place]:
                return
            found[url] = silent_proxy(proxy) if proxy else known[place]
        self.refusals = found


def _of_environment(scheme: str, name: str) -> str | None:
    """Return the proxy through which the environment sends requests to a host."""
    from urllib.request import getproxies, proxy_bypass  # with all that speaks HTTP

    proxy = getproxies().get(scheme)
    return proxy if proxy and not proxy_bypass(name) else None


def _refusal(host: str, port: int, *, anywhere: bool) -> str:
    """Return why nobody answers at a port; "" where somebody does, or may. anywhere: private addresses are asked too."""
    try:
        addresses: Sequence[str] = list(dict.fromkeys(str(entry[4][0]) for entry in socket.getaddrinfo(host, port, type=socket.SOCK_STREAM)))
    except (OSError, UnicodeError):
        addresses = ()
    addresses = addresses if anywhere else connectable(host, addresses)
    if not addresses:
        return NO_ADDRESS
    for address in addresses:
        try:
            socket.create_connection((address, port), timeout=PATIENCE).close()
        except ConnectionRefusedError:
            continue
        except OSError:
            pass
        return ""
    return NOBODY_LISTENS
