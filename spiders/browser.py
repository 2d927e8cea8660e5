"""Opens pages that only JavaScript fills in a Chromium without a network of its own: every request it makes goes through the crawl's fetcher.

So robots.txt, delay, budget, address guard and counts hold for what the browser asks for as for any other request.
"""

from __future__ import annotations

import asyncio
import contextlib
import os
import shutil
from collections.abc import Awaitable, Callable
from pathlib import Path
from typing import TYPE_CHECKING, Any

from spiders import drawn
from spiders.refusals import Refused

if TYPE_CHECKING:
    from scrapy.http import Response

PROGRAMS = ("chromium", "chromium-browser", "google-chrome", "google-chrome-stable", "chrome", "microsoft-edge")
"""Names under which a Chromium stands in the path."""

NEEDED = frozenset({"document", "script", "xhr", "fetch"})
"""Kinds of requests that can bring words; pictures, fonts and style sheets are left out."""

NOWHERE = "http://127.0.0.1:9"
"""The browser's proxy: a port where nobody listens, so that whatever is not answered by us fails."""

ARGUMENTS = ["--force-webrtc-ip-handling-policy=disable_non_proxied_udp", "--proxy-bypass-list=<-loopback>", "--disable-background-networking"]

PAGES = asyncio.Semaphore(8)
"""Turns for the pages that all crawls of this process have open at once: each takes a process, of some 60 MB."""

SETTLED = 5.0
"""Seconds without a request after which a page that never falls silent is taken as it is."""


def find_browser() -> str | None:
    """Return the path of a Chromium: the one that RESEARCH_BROWSER names, one in the path, or Playwright's own; None where there is none, or no Playwright."""
    try:
        import playwright  # noqa: F401  # the extra `browser`
    except ImportError:
        return None
    named = os.environ.get("RESEARCH_BROWSER")
    if named:
        return named if Path(named).is_file() else None
    for program in PROGRAMS:
        if path := shutil.which(program):
            return path
    kept = Path(os.environ.get("PLAYWRIGHT_BROWSERS_PATH", Path.home() / ".cache" / "ms-playwright"))
    return next((str(path) for path in sorted(kept.glob("chromium*/chrome-linux*/*")) if path.name in ("chrome", "headless_shell")), None)


class _Chromium:
    """The one Chromium of this process, which all crawls share that need one; the last to leave ends it."""

    def __init__(self) -> None:
        self._lock = asyncio.Lock()
        self._stack = contextlib.AsyncExitStack()
        self._running: Any = None
        self._users = 0

    async def enter(self, program: str) -> Any:
        """Return the running Chromium, started where none runs; whoever has it calls `leave`."""
        from playwright.async_api import async_playwright

        async with self._lock:
            if self._running is None or not self._running.is_connected():
                await self._end()
                try:
                    driver = await self._stack.enter_async_context(async_playwright())
                    self._running = await driver.chromium.launch(
                        executable_path=program,
                        proxy={"server": NOWHERE},
                        args=ARGUMENTS,
                        chromium_sandbox=os.geteuid() != 0,
                    )
                except BaseException:
                    await self._end()
                    raise
                self._stack.push_async_callback(self._running.close)
            self._users += 1
            return self._running

    async def leave(self) -> None:
        """Give it up."""
        async with self._lock:
            self._users -= 1
            if not self._users:
                await self._end()

    async def _end(self) -> None:
        self._running = None
        await self._stack.aclose()


_chromium = _Chromium()


class Browser:
    """What one crawl has of the Chromium, in a context that knows nothing of the others; entered by the first page that it must draw, left by `close`."""

    def __init__(self, program: str, fetch: Callable[[str], Awaitable[Response]], user_agent: str, kept: Path) -> None:
        self.program = program
        self.fetch = fetch
        """Asks for one URL as the crawl does; raises `Refused`."""
        self.user_agent = user_agent
        self.kept = kept
        """The folder of the site's pages."""
        self._stack = contextlib.AsyncExitStack()
        self._context: Any = None
        self._answers: dict[str, tuple[int, str, bytes]] = {}
        """What was answered, by URL: pages of one site load the same scripts, and none is asked for twice."""
        self._made_of: dict[str, str] = {}
        """Digests of what was answered for the page that is being drawn, by URL; "" where there was no answer."""

    async def render(self, url: str, seconds: float) -> bytes:
        """Return the page's HTML once its scripts have run, in UTF-8, after at most so many seconds; as it was drawn before, where all that it was made of
        is the same. Raises `Refused` where the page could not be opened."""
        before = drawn.kept(self.kept, url)
        if before is not None and await self._is_unchanged(before):
            return before.html
        async with PAGES:
            return await self._draw(url, seconds)

    async def _is_unchanged(self, before: drawn.Drawn) -> bool:
        for url, digest in before.made_of.items():
            if await self._digest(url) != digest:
                return False
        return True

    async def _draw(self, url: str, seconds: float, *, again: bool = False) -> bytes:
        from playwright.async_api import Error

        self._made_of = {}
        is_whole = False
        try:
            page = await (await self._ready()).new_page()
            try:
                with contextlib.suppress(Error):  # a page that never falls silent is taken as it is
                    await page.goto(url, wait_until="networkidle", timeout=max(1.0, min(seconds, 4 * SETTLED)) * 1000)
                    is_whole = True
                html: str = await page.content()
            finally:
                await page.close()
        except Error as error:
            if again or self._context is None:
                raise Refused(f"the browser could not open it: {str(error).splitlines()[0][:120]}") from error
            await self.close()
            return await self._draw(url, seconds, again=True)  # the browser may have died of somebody else's page
        if is_whole:
            drawn.keep(self.kept, url, drawn.Drawn(html.encode(), self._made_of))
        return html.encode()

    async def close(self) -> None:
        """End what the crawl has of the browser."""
        await self._stack.aclose()
        self._context = None

    async def _ready(self) -> Any:
        if self._context is None:
            chromium = await _chromium.enter(self.program)
            self._stack.push_async_callback(_chromium.leave)
            self._context = await chromium.new_context(user_agent=self.user_agent, service_workers="block", accept_downloads=False, ignore_https_errors=True)
            self._stack.push_async_callback(self._leave)
            await self._context.route("**/*", self._answer)
            await self._context.route_web_socket("**/*", lambda socket: socket.close())
        return self._context

    async def _leave(self) -> None:
        from playwright.async_api import Error

        with contextlib.suppress(Error):  # of a browser that died
            await self._context.close()

    async def _answer(self, route: Any) -> None:
        """Answer one request of the browser from the crawl's own fetcher."""
        request = route.request
        if request.resource_type not in NEEDED or request.method != "GET" or not request.url.startswith("http"):
            await route.abort()
            return
        made_of = self._made_of
        made_of[request.url] = await self._digest(request.url)
        if request.url not in self._answers:
            await route.abort()
            return
        status, kind, body = self._answers[request.url]
        await route.fulfill(status=status, body=body, headers={"content-type": kind, "access-control-allow-origin": "*"})

    async def _digest(self, url: str) -> str:
        """Return by what the answer to a URL is known again, which is asked for where it was not; "" where there is none."""
        if url not in self._answers:
            try:
                response = await self.fetch(url)
            except Refused:
                return ""
            kind = (response.headers.get("Content-Type") or b"text/html").decode("latin-1")
            self._answers[url] = (response.status, kind, response.body)
        return drawn.digest(self._answers[url][2])
