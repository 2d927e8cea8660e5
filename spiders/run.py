"""Starts the reactor, once a process, and runs crawls in it: the only file that knows Twisted."""

from __future__ import annotations

import asyncio
import logging
import signal
import threading
from collections.abc import Callable, Coroutine, Sequence
from typing import Any, TypeVar

from scrapy.crawler import Crawler
from scrapy.utils.log import configure_logging
from scrapy.utils.reactor import install_reactor, is_reactor_installed
from twisted.internet.address import IPv4Address, IPv6Address
from twisted.internet.defer import Deferred
from twisted.internet.error import DNSLookupError
from twisted.internet.interfaces import IHostnameResolver, IHostResolution, IResolutionReceiver, IResolverSimple
from zope.interface import implementer  # type: ignore[import-untyped]  # ships no types

from research.errors import Stopped
from research.model import Role
from research.settings import Settings
from research.urls import Target
from spiders import connections  # noqa: F401  # loaded by name later, when the first crawl waits for it
from spiders import settings as defaults
from spiders.addresses import connectable
from spiders.board import PostCrawl
from spiders.engine import close_engines, engine
from spiders.outcome import Crawled, Progress
from spiders.posts import PostsCrawl
from spiders.readers import close_readers, open_readers
from spiders.roles import RoleCrawl
from spiders.single import Fetched, SinglePage
from spiders.wanted import Wanted

__all__ = ["Crawled", "Fetched", "Progress", "Wanted", "crawl", "crawl_post", "crawl_posts", "fetch_page", "run"]

T = TypeVar("T")

STOPS = [getattr(signal, name) for name in ("SIGINT", "SIGTERM", "SIGHUP") if hasattr(signal, name)]
"""Signals by which the user or the machine asks a program to end; one that is ignored (nohup) stays so."""


async def crawl(
    target: Target | str,
    settings: Settings,
    *,
    wanted: Wanted | None = None,
    on_progress: Callable[[Progress], None] | None = None,
    stoppable: bool = False,
) -> Crawled:
    """Return what the company's site says.

    stoppable: a stop by the user ends the crawl with what was read until then, and `Crawled.stopped` tells; else the stop goes on to `run`.

    Await it inside `run`, as often and as many at once as wanted. A site that cannot be read is a `Crawled` whose
    `crawl.status` says so, not an exception.

    Raises UsageError where target is no domain, URL or e-mail address.
    """
    return await RoleCrawl(await engine(settings), target, settings, wanted=wanted, on_progress=on_progress).run(stoppable)


async def crawl_posts(
    target: Target | str,
    settings: Settings,
    *,
    then: Callable[[tuple[Role, ...]], Wanted] | None = None,
    on_progress: Callable[[Progress], None] | None = None,
    stoppable: bool = False,
) -> Crawled:
    """Return what the company's site and the boards that it embeds say of its open posts; await it as `crawl`.

    then: given the posts, says whose profiles matter; where it is given, people are read too, with at least half of the budget.
    """
    return await PostsCrawl(await engine(settings), target, settings, then=then, on_progress=on_progress).run(stoppable)


async def crawl_post(url: str, settings: Settings) -> Crawled:
    """Return one advert by its public URL: what its board's host answers where that is known, else its page; await it as `crawl`."""
    return await PostCrawl(await engine(settings), url, settings).run()


async def fetch_page(url: str, settings: Settings) -> Fetched | str:
    """Return one page, unread; why there is none, in words, where it could not be had. Await it as `crawl`."""
    return await SinglePage(await engine(settings), url, settings).fetch_alone()


def run(main: Callable[[], Coroutine[Any, Any, T]], *, companies: int = 1) -> T:
    """Run a coroutine function on this process's reactor and return its result; may be called again and again, from the same thread.

    companies: about how many it will crawl; for many, pages are read in processes of their own, which import the caller's main module: a script
    that calls this needs `if __name__ == "__main__":`, as for any use of `multiprocessing`. Ctrl-C, SIGTERM and a closed terminal cancel the
    coroutine, and raise Stopped unless it returns what it has: a `crawl` with `stoppable` does.
    """

    async def whole() -> T:
        try:
            return await main()
        finally:
            await close_engines()
            close_readers()

    open_readers(companies)
    loop = _reactor_loop()
    task = loop.create_task(whole())
    told: list[int] = []

    def interrupt(number: int) -> None:
        told.append(number)
        task.cancel(number)

    # Else Ctrl-C would be raised inside whatever callback happens to run, and Twisted would take it for that callback's failure.
    caught = [number for number in STOPS if signal.getsignal(number) is not signal.SIG_IGN] if threading.current_thread() is threading.main_thread() else []
    for number in caught:
        loop.add_signal_handler(number, interrupt, number)
    try:
        return loop.run_until_complete(task)
    except asyncio.CancelledError:
        if told:
            raise Stopped(told[0]) from None
        raise
    finally:
        for number in caught:
            loop.remove_signal_handler(number)


def _reactor_loop() -> asyncio.AbstractEventLoop:
    """Return the event loop of the reactor, which is installed and started by the first call."""
    if not is_reactor_installed():
        install_reactor(defaults.TWISTED_REACTOR)
        configure_logging({"LOG_INSTALL_ROOT_HANDLER": False})
        for name in ("scrapy", "twisted", "asyncio"):
            logging.getLogger(name).addHandler(logging.NullHandler())
    from twisted.internet import reactor

    started: Any = reactor
    if not started.running:
        PublicResolver(started).install_on_reactor()
        # Not reactor.run(), which ends the reactor when it returns: the loop is run by us, as often as asked.
        started.startRunning(installSignalHandlers=False)
    loop: asyncio.AbstractEventLoop = started._asyncioEventloop
    return loop


@implementer(IHostResolution)
class _Resolution:
    def __init__(self, name: str) -> None:
        self.name = name

    def cancel(self) -> None:
        raise NotImplementedError


@implementer(IHostnameResolver, IResolverSimple)
class PublicResolver:
    """Looks names up in the system's resolver and passes on those addresses only that may be connected to."""

    def __init__(self, reactor: Any) -> None:
        self.reactor = reactor

    @classmethod
    def from_crawler(cls, crawler: Crawler, reactor: Any) -> PublicResolver:
        return cls(reactor)

    def install_on_reactor(self) -> None:
        self.reactor.installNameResolver(self)
        self.reactor.installResolver(self)

    def resolveHostName(  # Twisted's interface
        self,
        resolutionReceiver: IResolutionReceiver,
        hostName: str,
        portNumber: int = 0,
        addressTypes: Sequence[type] | None = None,
        transportSemantics: str = "TCP",
    ) -> IHostResolution:
        """Tell the receiver the addresses of a host; none where it has no public one."""
        resolution: Any = _Resolution(hostName)
        receiver: Any = resolutionReceiver

        async def resolve() -> None:
            receiver.resolutionBegan(resolution)
            for address in await _addresses(hostName, portNumber):
                kind: Any = IPv6Address if ":" in address else IPv4Address
                if addressTypes is None or kind in addressTypes:
                    receiver.addressResolved(kind("TCP", address, portNumber))
            receiver.resolutionComplete()

        Deferred.fromCoroutine(resolve())
        return resolution  # type: ignore[no-any-return]

    def getHostByName(self, name: str, timeout: Sequence[int] = ()) -> Deferred[str]:
        """Return the first address of a host: what connections to a proxy ask for."""

        async def resolve() -> str:
            found = await _addresses(name, 0)
            if not found:
                raise DNSLookupError(f"no public address for {name}")
            return found[0]

        return Deferred.fromCoroutine(resolve())


async def _addresses(name: str, port: int) -> list[str]:
    """Return the addresses of a name that may be connected to."""
    loop = asyncio.get_running_loop()
    try:
        found = await Deferred.fromFuture(asyncio.ensure_future(loop.getaddrinfo(name, port or None, type=1)))
    except (OSError, UnicodeError):
        return []
    return connectable(name, list(dict.fromkeys(str(entry[4][0]) for entry in found)))
