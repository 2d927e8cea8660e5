"""The pages of a crawl, one after another: asked for, read, and learnt from."""

from __future__ import annotations

import hashlib
from collections.abc import Callable, Hashable
from datetime import UTC, datetime
from urllib.parse import urlsplit

from scrapy.crawler import Crawler
from scrapy.http import Response

from research.languages.link_words import PEOPLE
from research.model import Company, Crawl, CrawlStatus, Issue, Link, Page, Reading, Skipped
from research.reading import page_cache
from research.settings import Settings
from research.text import count
from research.urls import Target, canonical, host, registrable
from research.urls import target as read_target
from spiders.browser import Browser, find_browser
from spiders.budget import Budget
from spiders.cache import KEPT
from spiders.fetch import Fetcher
from spiders.frontier import Frontier, Visit
from spiders.outcome import Crawled, Progress
from spiders.profiles import Profiles, likely
from spiders.readers import read
from spiders.refusals import NoAnswer, Refused
from spiders.revisits import Revisits
from spiders.settings import USER_AGENT, cache_folder
from spiders.wanted import Wanted

EXPLORE = {True: 6, False: 2}
"""Pages in a row without any promise that are tried, and may add nothing, where the promising ones are read."""

LIST = 3
"""People whom a page names that makes it a list, whatever its link said."""

READABLE = ("html", "json", "javascript", "ecmascript", "text/plain")

PAUSED = (401, 403, 429, 451)
"""Answers that tell a crawler to stay away."""


class PageCrawl:
    """What a crawl knows of a site by now, and how it takes in one more page; which page that is, `SiteCrawl` says."""

    def __init__(
        self,
        engine: Crawler,
        target: Target | str,
        settings: Settings,
        *,
        wanted: Wanted | None = None,
        on_progress: Callable[[Progress], None] | None = None,
    ) -> None:
        self.target = target if isinstance(target, Target) else read_target(target)
        self.settings = settings
        self.on_progress = on_progress
        self.budget = Budget(self.settings.max_pages, self.settings.max_seconds, pause=0.0 if self.settings.offline else self.settings.delay)
        self.company = Company(domain=self.target.host)
        self.fetcher = Fetcher(engine, self.budget, registrable(self.target.host), settings.timeout)
        self.scope = self.fetcher.scope
        self.cache = cache_folder(settings)
        self.kept = page_cache.site_folder(self.cache, page_cache.PAGES, self.fetcher.site)
        self.revisits = Revisits(self.kept, ask_all=settings.fresh or settings.everyone or settings.offline, now=datetime.now(UTC))
        self.frontier = Frontier(self.trait)
        self.profiles = Profiles(everyone=self.settings.everyone, wanted=wanted)
        self.readings: list[Reading] = []
        self.issues: list[Issue] = []
        self.skipped: dict[str, str] = {}
        self.digests: set[str] = set()
        self.lists_read = 0
        """Pages read that list people."""
        self.unpromising = EXPLORE[self.settings.everyone]
        self.shells: dict[str, Visit] = {}
        """Pages without words of their own, by URL, that no browser has opened."""
        self.in_browser = self.settings.render == "always"
        """Whether every page is opened in a browser."""
        self.rendered: set[str] = set()
        """URLs of the pages that a browser has opened."""
        self.shells_in_browser = False
        """Whether those are that have no words of their own."""
        self.browser: Browser | None = None
        self.refusals = 0
        self.unanswered = 0
        """Pages in a row for which no answer came."""
        self.status: CrawlStatus = "complete"
        self.why = "enough seen"
        self.silence = ""
        """What the last of them was, and why none came."""
        self.front = ""
        self.stopped = 0

    def trait(self, link: Link) -> Hashable:
        """Return what parts a link from others of its kind, parent path, score and depth: whose page it is, where not everyone is asked for."""
        return "" if self.settings.everyone or link.kind != "profile" else link.name

    def crawled(self) -> Crawled:
        """Return what has been read so far."""
        resting = f"; not asked again this time: {count(len(self.revisits.resting), 'page')}" if self.revisits.resting else ""
        crawl = Crawl(
            status=self.status,
            why=self.why + resting,
            requests=self.fetcher.requests,
            pages=self.budget.pages,
            bytes=self.fetcher.received,
            seconds=round(self.budget.seconds, 3),
            urls=tuple(dict.fromkeys(self.fetcher.urls)),
            skipped=tuple(Skipped(url=url, why=why) for url, why in self.skipped.items()),
            robots_delay=self.fetcher.robots_delay,
        )
        return Crawled(company=self.company, readings=tuple(self.readings), crawl=crawl, issues=tuple(self.issues), stopped=self.stopped)

    def tell(self, url: str) -> None:
        """Tell whoever wants to know how far the crawl is, and what is asked for now."""
        if self.on_progress:
            people, best = len(self.profiles.known), self.profiles.best
            self.on_progress(Progress(pages=self.budget.pages, people=people, seconds=self.budget.seconds, url=url, best=best))

    async def fetch(self, url: str, *, anywhere: bool = False, rests: bool = False) -> Response:
        """Return the answer to one request, having told how far the crawl is."""
        self.tell(url)
        return await (self.fetcher.fetch(url, anywhere=True) if anywhere else self.fetcher.fetch_page(url, rests=rests))

    async def visit(self, visit: Visit) -> None:
        """Ask for a page and read it; what goes wrong costs this page only."""
        url = visit.link.url
        self.frontier.close(url)
        self.budget.asked += 1
        rests, requests, read = self.revisits.rests(url) and not self.in_browser, self.fetcher.requests, len(self.readings)
        try:
            response = await self.fetch(url, rests=rests)
        except Refused as refusal:
            if isinstance(refusal, NoAnswer) and host(url) == host(self.front):  # other hosts of the company may be gone for long
                self.unanswered += 1
                self.silence = f"{url}: {refusal}"
                self.issues.append(Issue(stage="fetch", code="no_answer", subject=url, detail=str(refusal)))
            self.fail(visit, str(refusal))
            return
        self.unanswered = 0
        if rests and self.fetcher.requests == requests:
            self.revisits.rest(url)
        if response.status >= 400:
            self.revisits.note(url, b"", gave=response.status not in KEPT)
            self.refusals = self.refusals + 1 if response.status in PAUSED else 0
            self.fail(visit, f"HTTP {response.status}")
            return
        self.refusals = 0
        await self.take_in(response, visit)
        gave = self.in_browser or any(likely(reading) or reading.adverts or reading.is_shell for reading in self.readings[read:])
        self.revisits.note(url, response.body, gave=gave)

    def fail(self, visit: Visit, why: str) -> None:
        """Remember a page that could not be read; that says nothing of its siblings."""
        self.skip(visit.link.url, why)
        if visit.link.kind == "profile":
            self.profiles.miss(visit.link)

    async def take_in(self, response: Response, visit: Visit) -> None:
        """Read a page that answered, in a browser where settings or what is known of the site ask for it."""
        self.frontier.close(response.url)
        content_type = (response.headers.get("Content-Type") or b"text/html").decode("latin-1")
        if not any(word in content_type.lower() for word in READABLE):
            self.skip(response.url, f"not a page: {content_type.split(';')[0]}")
        elif self.in_browser and "html" in content_type and self.ready_browser(response.url):
            await self.open_in_browser(response.url, visit)
        else:
            await self.read_page(response.url, content_type, response.body, visit)
            if self.shells_in_browser and response.url in self.shells and self.ready_browser(response.url):
                await self.open_in_browser(response.url, visit)

    async def read_page(self, url: str, content_type: str, body: bytes, visit: Visit) -> None:
        """Read a body, and learn from it where to go next."""
        digest = hashlib.sha256(body).hexdigest()[:16]
        if digest in self.digests:
            self.skip(url, "the same page again")
            self.frontier.learn(visit, 0)
            return
        self.digests.add(digest)
        link = visit.link
        page = Page(
            url=url,
            fetched_at=self.revisits.asked_before(link.url) or datetime.now(UTC),
            digest=digest,
            content_type=content_type,
            link_text=link.text,
            link_kind=link.kind,
            expects=link.name,
        )
        try:
            reading = await read(self.cache, self.fetcher.site, page, body, self.company, self.budget.left)
        except Refused as refusal:
            self.fail(visit, str(refusal))
            return
        self.budget.pages += 1
        self.readings.append(reading)
        if link.kind == "profile":
            self.profiles.judge(link, reading)
        gained = self.profiles.note(reading)
        self.lists_read += len(likely(reading)) >= (1 if link.kind in PEOPLE else LIST)
        if gained and not self.in_browser:
            self.unpromising = EXPLORE[self.settings.everyone]
        self.frontier.learn(visit, gained)
        self.frontier.add(reading.links, visit.depth + 1, link)
        cards = self.cards(reading)
        self.frontier.add(cards, visit.depth + 1)
        self.profiles.meet((*reading.links, *cards))
        self.budget.people = len(self.profiles.known)
        if reading.is_shell and not self.in_browser and url not in self.rendered:
            self.shells[url] = visit

    def ready_browser(self, url: str) -> bool:
        """Say whether there is a browser to open a page in; where there is none, that is an issue of the page."""
        if self.browser is None and (program := find_browser() if self.in_browser or self.shells_in_browser else None):
            self.browser = Browser(program, self.fetcher.fetch, USER_AGENT, self.kept)
        if self.browser is None:
            self.issues.append(Issue(stage="fetch", code="needs_browser", subject=url, detail="JavaScript fills the page, and there is no browser to run it"))
        return self.browser is not None

    async def open_in_browser(self, url: str, visit: Visit) -> None:
        """Read a page as a browser shows it."""
        assert self.browser is not None
        self.rendered.add(url)
        self.shells.pop(url, None)
        try:
            body = await self.browser.render(url, self.budget.left)
        except Refused as refusal:
            self.fail(visit, str(refusal))
            return
        await self.read_page(url, "text/html; charset=utf-8", body, visit)

    def cards(self, reading: Reading) -> list[Link]:
        """Return the profile pages that cards on the page name."""
        found = []
        for sighting in likely(reading):
            url = canonical(sighting.profile_url.value, reading.page.url) if sighting.profile_url else ""
            if url and registrable(urlsplit(url).hostname or "") in self.scope:
                name = sighting.name.value
                found.append(Link(url=url, text=name, kind="profile", score=0.61, reason=f"page of {name} in the list", name=name))
        return found

    def skip(self, url: str, why: str) -> None:
        self.skipped.setdefault(url, why)
