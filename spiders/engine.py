"""One Scrapy engine for many crawls, so that a company costs its requests and no engine of its own."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator
from typing import Any

from scrapy import Spider
from scrapy.crawler import Crawler
from scrapy.settings import Settings as ScrapySettings

from research.settings import Settings
from spiders import settings as defaults

_engines: dict[str, asyncio.Task[_Engine]] = {}
"""The open ones, by what their settings change."""


class IdleSpider(Spider):
    """Keeps its engine open until it is told to close; asks for nothing itself."""

    name = "idle"

    def __init__(self, opened: asyncio.Event, closing: asyncio.Event, **kwargs: Any) -> None:
        super().__init__(**kwargs)
        self.opened = opened
        self.closing = closing

    async def start(self) -> AsyncIterator[Any]:
        """Yield nothing, as long as the engine is wanted."""
        self.opened.set()
        await self.closing.wait()
        nothing: tuple[Any, ...] = ()
        for each in nothing:
            yield each


class _Engine:
    def __init__(self, changed: dict[str, Any]) -> None:
        merged = ScrapySettings()
        merged.setmodule(defaults, priority="project")
        merged.update(changed, priority="cmdline")
        self.crawler = Crawler(IdleSpider, merged)
        self.closing = asyncio.Event()
        self.running: asyncio.Future[None] | None = None

    async def open(self) -> _Engine:
        opened = asyncio.Event()
        self.running = asyncio.ensure_future(self.crawler.crawl_async(opened=opened, closing=self.closing))
        waiting = asyncio.ensure_future(opened.wait())
        await asyncio.wait({self.running, waiting}, return_when=asyncio.FIRST_COMPLETED)
        if not opened.is_set():
            waiting.cancel()
            await self.running
            raise RuntimeError("the engine ended before it could be used")
        return self

    async def close(self) -> None:
        self.closing.set()
        await self.crawler.stop_async()
        if self.running is not None:
            await self.running


async def engine(settings: Settings) -> Crawler:
    """Return the open engine for some settings, which the first crawl under them opens."""
    changed = defaults.scrapy_settings(settings)
    key = repr(sorted(changed.items()))
    if key not in _engines:
        _engines[key] = asyncio.ensure_future(_Engine(changed).open())
    try:
        return (await asyncio.shield(_engines[key])).crawler
    except Exception:
        _engines.pop(key, None)
        raise


async def close_engines() -> None:
    """Close every engine; the next crawl opens its own."""
    opening = list(_engines.values())
    _engines.clear()
    for task in opening:
        await (await task).close()
