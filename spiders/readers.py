"""Reads pages in processes beside the crawls, so that fetching never waits for a page that takes long to read, and a second core has work."""

from __future__ import annotations

import asyncio
import contextlib
import gc
import multiprocessing
import os
import signal
import sys
import threading
from collections.abc import Iterator
from concurrent.futures import ProcessPoolExecutor
from concurrent.futures.process import BrokenProcessPool
from datetime import UTC, datetime
from pathlib import Path

from research.errors import TooLong
from research.model import Company, Page, Reading
from spiders.refusals import Refused

MOST = 4
"""Processes at most: reading a page costs about three times what fetching it does."""

MOST_SECONDS, LEAST_SECONDS, AGAIN = 10.0, 2.0, 0.5
"""Seconds of the processor that reading one page may take: the slowest real page takes half of one; what it gets even where the crawl's time is over; and
what lies between one end and the next, where the first was lost."""

_pool: ProcessPoolExecutor | None = None
_prepared = False


class Unreadable(Refused):
    """The page was there, and could not be read."""


def open_readers(companies: int) -> None:
    """Have pages read in processes of their own from now on, where the machine has cores for them and there is enough to read to pay for their start."""
    global _pool
    processes = min(MOST, (os.cpu_count() or 1) - 1)
    if processes > 0 and companies >= 10 and _pool is None:
        gc.set_threshold(50_000, 20, 20)  # less is kept for a while than a single company may: here it would add up
        _pool = ProcessPoolExecutor(processes, multiprocessing.get_context("spawn"), _begin)


def prepare_reader() -> None:
    """Load what reads pages, where this process is to read them, while the first page is waited for; every call but the first does nothing."""
    global _prepared
    if _pool is None and not _prepared:
        _prepared = True
        threading.Thread(target=_load).start()


def _load() -> None:
    from research.reading import page

    invented = Page(url="https://acme.example/", fetched_at=datetime.fromtimestamp(0, UTC), content_type="text/html")
    page.read(invented, b"<h2>Ada Brook</h2><p>Head of Data</p>", Company(domain="acme.example"))  # for which the lists of names and words are loaded too


def close_readers() -> None:
    """End the processes; pages are read in this one again."""
    global _pool
    if _pool is not None:
        _pool.shutdown(cancel_futures=True)
        _pool = None


async def read(cache: Path, site: str, page: Page, body: bytes, company: Company, seconds: float = MOST_SECONDS) -> Reading:
    """Return what a page says, or out of the cache what it said when this very version read these very bytes of the site before.

    seconds: that reading may take; then what was read until then. Raises `Unreadable` where the page is too much for two readers in a row, or for us.
    """
    from research.reading import reading_cache  # the stage that needs every pattern; not wanted by who only looks at this module

    if (found := reading_cache.kept(cache, site, page, body, company)) is not None:
        return found
    seconds = _granted(seconds)
    if _pool is None:
        return _read(seconds, cache, site, page, body, company)
    for _ in range(2):  # the one that died may have read somebody else's page
        pool = _pool
        try:
            with _uninterrupted():
                reading = pool.submit(_read, seconds, cache, site, page, body, company)
            return await asyncio.wrap_future(reading)
        except BrokenProcessPool:
            if _pool is pool:
                close_readers()
                open_readers(companies=MOST * 10)
    raise Unreadable("reading it ended the process that read it")


def _read(seconds: float, cache: Path, site: str, page: Page, body: bytes, company: Company) -> Reading:
    from research.reading import reading_cache

    with _costing_itself():
        return reading_cache.read_anew(cache, site, page, body, company, _within(seconds))


@contextlib.contextmanager
def one_answer(seconds: float) -> Iterator[None]:
    """Raise `Unreadable` for whatever goes wrong in what reads one answer within it, and where that takes too long. seconds: that are left for the crawl."""
    with _costing_itself(), _within(_granted(seconds)):
        yield


def _granted(seconds: float) -> float:
    """Return how many seconds of the processor reading may take, of those that are left."""
    return max(LEAST_SECONDS, min(MOST_SECONDS, seconds))


@contextlib.contextmanager
def _costing_itself() -> Iterator[None]:
    """Raise `Unreadable` for whatever goes wrong within it."""
    try:
        yield
    except Refused:
        raise
    except TooLong:  # at the very end, when nobody kept what was read any more
        raise Unreadable("it takes too long to read") from None
    except Exception as error:  # noqa: BLE001  # a fault of ours, which costs this page and not what others said
        raise Unreadable(f"a fault of ours in reading it: {type(error).__name__}: {error}; please report it") from None


@contextlib.contextmanager
def _within(seconds: float) -> Iterator[None]:
    """Raise TooLong in what runs within it after so many seconds of the processor, on however busy a machine; never where the system has no timer that
    can, or outside of a process's main thread."""
    if not hasattr(signal, "setitimer") or threading.current_thread() is not threading.main_thread():
        yield
        return

    def end(number: int, frame: object) -> None:
        raise TooLong

    def lost(told: sys.UnraisableHookArgs) -> None:
        if not isinstance(told.exc_value, TooLong):
            tell(told)

    before, tell = signal.signal(signal.SIGPROF, end), sys.unraisablehook
    sys.unraisablehook = lost  # what is raised while an object is let go of is lost: then the next one ends the page
    signal.setitimer(signal.ITIMER_PROF, seconds, AGAIN)
    try:
        yield
    finally:
        signal.setitimer(signal.ITIMER_PROF, 0)
        signal.signal(signal.SIGPROF, before)
        sys.unraisablehook = tell


@contextlib.contextmanager
def _uninterrupted() -> Iterator[None]:
    """Hold Ctrl-C back where a process may be started, which then never sees it: it is this process's to end the others."""
    if not hasattr(signal, "pthread_sigmask"):
        yield
        return
    before = signal.pthread_sigmask(signal.SIG_BLOCK, {signal.SIGINT})
    try:
        yield
    finally:
        signal.pthread_sigmask(signal.SIG_SETMASK, before)


def _begin() -> None:
    """Prepare a reader: it leaves Ctrl-C to its parent, and ends with it, however that one ends."""
    signal.signal(signal.SIGINT, signal.SIG_IGN)
    parent = multiprocessing.parent_process()
    assert parent is not None

    def end() -> None:
        parent.join()
        os._exit(1)

    threading.Thread(target=end, daemon=True).start()
