"""A crawl of one site: the front page, then best first along the links that promise people, until enough is seen or the budget is spent."""

from __future__ import annotations

import asyncio
import hashlib
import signal
from collections.abc import Awaitable, Callable
from datetime import UTC, datetime
from urllib.parse import urljoin, urlsplit

from scrapy.crawler import Crawler
from scrapy.http import Response

from research.languages.link_words import PEOPLE
from research.model import Company, Crawl, CrawlStatus, Issue, Link, Page, Reading, Skipped
from research.reading import page_cache
from research.settings import Settings
from research.urls import Target, canonical, host, registrable
from research.urls import target as read_target
from spiders.browser import Browser, find_browser
from spiders.budget import Budget
from spiders.fetch import Fetcher
from spiders.frontier import Frontier, Visit
from spiders.outcome import Crawled, Progress
from spiders.profiles import Profiles, likely
from spiders.readers import read
from spiders.refusals import NoAnswer, PrivateAddress, Refused, RobotsForbid, RobotsUnreachable
from spiders.settings import USER_AGENT, cache_folder
from spiders.sitemaps import MAX_FILES, read_sitemap
from spiders.wanted import Wanted

ENOUGH = {True: 0.2, False: 0.3}
"""What the best link left must be worth for one more request, by `Settings.everyone`: a user who waits is not kept for a careers page."""

EXPLORE = {True: 6, False: 2}
"""Pages in a row without any promise that are tried, and may add nothing, where the promising ones are read."""

LIST = 3
"""People whom a page names that makes it a list, whatever its link said."""

PROFILE_TURN = 0.2
"""Where everyone is asked for, profiles wait until lists, contact page and imprint are read."""

READABLE = ("html", "json", "javascript", "ecmascript", "text/plain")

GUESSES = ("team", "about", "leadership", "company/team", "our-team", "people", "about/team", "about-us")
"""Usual places of the page that lists people, asked where neither links nor sitemap show one."""

FEW, MAX_MORE = 6, 2
"""People below which a list that was read may not be the company's own, and how many of the usual places are asked then."""

MAX_GUESSES = 5
MOST_UNANSWERED = 3
"""Pages in a row without any answer after which the site, the network or the proxy is taken to be gone."""
MAX_SHELLS = 8
"""Pages opened in a browser at most before their links are followed."""

STOPPED_BY = {int(signal.SIGINT): "Ctrl-C", int(signal.SIGTERM): "SIGTERM"} | ({int(signal.SIGHUP): "a closed terminal"} if hasattr(signal, "SIGHUP") else {})
"""What asked for the end, in words."""

PAUSED = (401, 403, 429, 451)
"""Answers that tell a crawler to stay away."""


class SiteCrawl:
    """Reads one company's site through an engine's downloader; awaited once, by `run`."""

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
        self.budget = Budget(self.settings.max_pages, self.settings.max_seconds)
        self.company = Company(domain=self.target.host)
        self.fetcher = Fetcher(engine, self.budget, registrable(self.target.host), settings.timeout)
        self.scope = self.fetcher.scope
        self.kept = page_cache.site_folder(cache_folder(settings), page_cache.PAGES, self.fetcher.site)
        self.frontier = Frontier()
        self.profiles = Profiles(everyone=self.settings.everyone, wanted=wanted)
        self.readings: list[Reading] = []
        self.issues: list[Issue] = []
        self.skipped: dict[str, str] = {}
        self.digests: set[str] = set()
        self.lists_read = 0
        """Pages read that list people."""
        self.unpromising = EXPLORE[self.settings.everyone]
        self.shells: list[tuple[str, Visit]] = []
        """Pages without words of their own."""
        self.in_browser = self.settings.render == "always"
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

    async def run(self, stoppable: bool = False) -> Crawled:
        """Crawl, and return what has been read; where it is stoppable, a stop by the user ends it like a budget that is spent."""
        try:
            await self.read_site()
        except asyncio.CancelledError as stop:
            task = asyncio.current_task()
            if not (stoppable and self.readings and task and stop.args):
                raise
            task.uncancel()
            self.stopped = stop.args[0]
            self.status, self.why = "budget", f"stopped by {STOPPED_BY.get(self.stopped, 'a signal')} after {self.budget.seconds:.0f} s"
        finally:
            if self.browser is not None:
                await self.browser.close()
        return self.crawled()

    def crawled(self) -> Crawled:
        """Return what has been read so far."""
        crawl = Crawl(
            status=self.status,
            why=self.why,
            requests=self.fetcher.requests,
            pages=self.budget.pages,
            bytes=self.fetcher.received,
            seconds=round(self.budget.seconds, 3),
            urls=tuple(dict.fromkeys(self.fetcher.urls)),
            skipped=tuple(Skipped(url=url, why=why) for url, why in self.skipped.items()),
            robots_delay=self.fetcher.robots_delay,
        )
        return Crawled(company=self.company, readings=tuple(self.readings), crawl=crawl, issues=tuple(self.issues), stopped=self.stopped)

    async def read_site(self) -> None:
        """Read the site; how it ended stands in `status` and `why`."""
        if not await self.open_front():
            return
        fallbacks = self.fallbacks()
        while True:
            if spent := self.budget.spent():
                self.status, self.why = "budget", spent
                return
            if self.unanswered >= MOST_UNANSWERED:
                self.status, self.why = "unreachable", self.silence
                return
            if self.refusals >= 3:
                self.status, self.why = "blocked", "the site refuses further requests"
                return
            visit = self.next_visit()
            if visit is not None:
                await self.visit(visit)
            elif fallbacks:
                await fallbacks.pop(0)()
            else:
                if self.unanswered:
                    self.status, self.why = "unreachable", self.silence
                elif not self.budget.pages:
                    self.status, self.why = "unreachable", f"{self.front} answered with no page, and no other page was found"
                return

    def fallbacks(self) -> list[Callable[[], Awaitable[None]]]:
        """Return what is tried, in turn, whenever no link left is worth a request."""
        return [self.ask_sitemaps, self.guess, self.open_shells]

    def value(self, visit: Visit) -> float:
        """Return what a visit is worth now, 0 to 1."""
        link = visit.link
        if link.kind == "profile":
            return (PROFILE_TURN if self.settings.everyone else link.score) if self.profiles.worth(link) else 0.0
        if link.kind in ("language", "data") and self.lists_read:
            return 0.0
        return self.frontier.score(visit)

    def next_visit(self) -> Visit | None:
        """Return the visit most worth a request; None where no link left is worth one."""
        everyone = self.settings.everyone
        worth, best = max(((self.value(visit), visit) for visit in self.frontier.waiting.values()), key=lambda each: each[0], default=(0.0, None))
        if best is None or worth <= 0:
            return None
        if worth < ENOUGH[everyone]:
            if self.unpromising <= 0 or best.link.score < 0.03 or (self.lists_read and not everyone):
                return None
            self.unpromising -= 1
        return best

    async def open_front(self) -> bool:
        """Read the first page; False where the site cannot be read."""
        problem: tuple[CrawlStatus, str] = ("unreachable", "no answer")
        for url in self.front_urls():
            try:
                response = await self.fetch(url, anywhere=True)
            except (RobotsForbid, RobotsUnreachable, PrivateAddress) as refusal:
                self.status, self.why = "blocked", str(refusal)
                return False
            except Refused as refusal:
                problem = ("unreachable", f"{url}: {refusal}")
                self.skip(url, str(refusal))
                continue
            if response.status in PAUSED:
                problem = ("blocked", f"{url} answered {response.status}")
            elif response.status >= 500:
                problem = ("unreachable", f"{url} answered {response.status}")
            else:
                self.front = self.front or response.url
                if response.status < 400:
                    self.scope.add(registrable(urlsplit(response.url).hostname or ""))
                    self.front = response.url
                    self.skipped.clear()  # the other spellings of this URL, which nobody misses
                    moved = registrable(urlsplit(response.url).hostname or "") != self.fetcher.site  # and may move on
                    if not self.target.start_url and not moved:
                        page_cache.save_front(self.kept, self.target.netloc, response.url)
                    self.company = Company(domain=self.target.host, url=urljoin(response.url, "/"))
                    await self.take_in(response, Visit(Link(url=url, text="", kind="other", score=1.0, reason="where the crawl begins"), 0))
                    break
                self.skip(response.url, f"HTTP {response.status}")
        if not self.front:
            self.status, self.why = problem
            return False
        if self.target.start_url:
            home = Link(url=urljoin(self.front, "/"), text="", kind="about", score=0.75, reason="the front page")
            self.frontier.add((home,), 0)
        return True

    def front_urls(self) -> list[str]:
        """Return the URLs at which the crawl may begin: the one given, or the one that answered last, https before http, without `www.` before with it."""
        if self.target.start_url:
            return [self.target.start_url]
        known = page_cache.front(self.kept, self.target.netloc)
        names = [self.target.netloc]
        if self.target.netloc == registrable(self.target.netloc):
            names.append(f"www.{self.target.netloc}")
        usual = (canonical(f"{scheme}://{name}/") for scheme in ("https", "http") for name in names)
        return list(dict.fromkeys([*([known] if known else ()), *usual]))

    async def fetch(self, url: str, *, anywhere: bool = False) -> Response:
        """Return the answer to one request, having told how far the crawl is."""
        if self.on_progress:
            self.on_progress(Progress(pages=self.budget.pages, people=len(self.profiles.known), seconds=self.budget.seconds, url=url))
        return await (self.fetcher.fetch(url, anywhere=True) if anywhere else self.fetcher.fetch_page(url))

    async def visit(self, visit: Visit) -> None:
        """Ask for a page and read it; what goes wrong costs this page only."""
        url = visit.link.url
        self.frontier.close(url)
        self.budget.asked += 1
        try:
            response = await self.fetch(url)
        except Refused as refusal:
            if isinstance(refusal, NoAnswer) and host(url) == host(self.front):  # other hosts of the company may be gone for long
                self.unanswered += 1
                self.silence = f"{url}: {refusal}"
                self.issues.append(Issue(stage="fetch", code="no_answer", subject=url, detail=str(refusal)))
            self.fail(visit, str(refusal))
            return
        self.unanswered = 0
        if response.status >= 400:
            self.refusals = self.refusals + 1 if response.status in PAUSED else 0
            self.fail(visit, f"HTTP {response.status}")
            return
        self.refusals = 0
        await self.take_in(response, visit)

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
            fetched_at=datetime.now(UTC),
            digest=digest,
            content_type=content_type,
            link_text=link.text,
            link_kind=link.kind,
            expects=link.name,
        )
        try:
            reading = await read(cache_folder(self.settings), self.fetcher.site, page, body, self.company, self.budget.left)
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
        self.frontier.add(reading.links, visit.depth + 1)
        self.frontier.add(self.cards(reading), visit.depth + 1)
        self.profiles.meet(reading.links)
        self.budget.people = len(self.profiles.known)
        if reading.is_shell and not self.in_browser:
            self.shells.append((url, visit))

    async def open_shells(self) -> None:
        """Open the pages without words of their own in a browser, where nobody was found without one; from then on every page."""
        if self.profiles.known or not self.shells:
            return
        self.in_browser = self.settings.render != "never"
        self.unpromising = 0
        for url, visit in sorted(self.shells, key=lambda shell: shell[1].link.kind not in PEOPLE)[:MAX_SHELLS]:
            if not self.budget.spent() and self.ready_browser(url):
                await self.open_in_browser(url, visit)

    def ready_browser(self, url: str) -> bool:
        """Say whether there is a browser to open a page in; where there is none, that is an issue of the page."""
        if self.browser is None and (program := find_browser() if self.in_browser else None):
            self.browser = Browser(program, self.fetcher.fetch, USER_AGENT)
        if self.browser is None:
            self.issues.append(Issue(stage="fetch", code="needs_browser", subject=url, detail="JavaScript fills the page, and there is no browser to run it"))
        return self.browser is not None

    async def open_in_browser(self, url: str, visit: Visit) -> None:
        """Read a page as a browser shows it."""
        assert self.browser is not None
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

    async def ask_sitemaps(self) -> None:
        """Take in the sitemaps' URLs that promise people, where links did not lead to a list of people."""
        if self.lists_read:
            return
        waiting = [canonical(url, self.front) for url in self.fetcher.sitemaps] or [urljoin(self.front, "/sitemap.xml")]
        asked = 0
        while waiting and asked < MAX_FILES and not self.budget.spent():
            url = waiting.pop(0)
            asked += 1
            self.frontier.close(url)
            try:
                response = await self.fetch(url)
            except Refused as refusal:
                self.skip(url, str(refusal))
                continue
            if response.status < 400:
                nested, links = read_sitemap(response.body, response.url)
                waiting = nested + waiting
                self.frontier.add([link for link in links if registrable(urlsplit(link.url).hostname or "") in self.scope][:200], 1)

    async def guess(self) -> None:
        """Ask for the usual places of a team page, where nothing has led to one."""
        if self.lists_read and len(self.profiles.known) >= FEW:
            return
        tries, read, most = 0, self.lists_read, MAX_MORE if self.lists_read else MAX_GUESSES
        for path in GUESSES:
            visit = Visit(Link(url=urljoin(self.front, "/" + path), text="", kind="team", score=0.5, reason="usual place of a team page"), 0)
            if tries >= most or self.lists_read > read or self.budget.spent():
                return
            if not self.frontier.is_new(visit.link.url):
                continue
            tries += 1
            await self.visit(visit)

    def skip(self, url: str, why: str) -> None:
        self.skipped.setdefault(url, why)
