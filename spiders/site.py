"""A crawl of one site: the front page, then best first along the links that promise people, until enough is seen or the budget is spent."""

from __future__ import annotations

import asyncio
import signal
from collections.abc import Awaitable, Callable
from urllib.parse import urljoin, urlsplit

from research.languages.link_words import PEOPLE
from research.model import Company, CrawlStatus, Link
from research.reading import page_cache
from research.urls import canonical, registrable
from spiders.frontier import LEAST, Visit
from spiders.knock import front_urls
from spiders.outcome import Crawled
from spiders.pages import PAUSED, PageCrawl
from spiders.refusals import PrivateAddress, Refused, RobotsForbid, RobotsUnreachable
from spiders.sitemaps import MAX_FILES, read_sitemap

ENOUGH = {True: 0.19, False: 0.3}
"""What the best link left must be worth for one more request, by `Settings.everyone`: a user who waits is not kept for a careers page, and who wants
everyone has one more page of contacts opened after one that named nobody."""

PROFILE_TURN = 0.2
"""Where everyone is asked for, profiles wait until lists, contact page and imprint are read."""

GUESSES = ("team", "about", "leadership", "company/team", "our-team", "people", "about/team", "about-us")
"""Usual places of the page that lists people, asked where neither links nor sitemap show one."""

MAX_GUESSES = 5

ACQUAINTED = 10
"""People known, where a list was read, for whom a user who waits is not kept for pages about the company: they seldom name anybody else, and on 124 sites the
leads were as good without them, for a request a site less."""

MOST_UNANSWERED = 3
"""Pages in a row without any answer after which the site, the network or the proxy is taken to be gone."""

MAX_SHELLS = 8
"""Pages opened in a browser at most before their links are followed."""

STOPPED_BY = {int(signal.SIGINT): "Ctrl-C", int(signal.SIGTERM): "SIGTERM"} | ({int(signal.SIGHUP): "a closed terminal"} if hasattr(signal, "SIGHUP") else {})
"""What asked for the end, in words."""


class SiteCrawl(PageCrawl):
    """Reads one company's site through an engine's downloader; awaited once, by `run`."""

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
        if not self.settings.offline:
            self.revisits.save()
        return self.crawled()

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
                if self.unanswered and not await self.answers():
                    self.status, self.why = "unreachable", self.silence
                elif not self.budget.pages:
                    self.status, self.why = "unreachable", f"{self.front} answered with no page, and no other page was found"
                return

    async def answers(self) -> bool:
        """Ask for the front page once more, where the last page never answered: the site may be gone, or that page alone."""
        try:
            await self.fetch(self.front)
        except Refused:
            return False
        return True

    def fallbacks(self) -> list[Callable[[], Awaitable[None]]]:
        """Return what is tried, in turn, whenever no link left is worth a request."""
        return [self.ask_sitemaps, self.guess, self.open_shells]

    def value(self, visit: Visit) -> float:
        """Return what a visit is worth now, 0 to 1: the same for all that are alike to the frontier."""
        link = visit.link
        if link.kind == "profile":
            return (PROFILE_TURN if self.settings.everyone else link.score) if self.profiles.worth(link) else 0.0
        if link.score < LEAST or (link.kind in ("language", "data") and self.lists_read):
            return 0.0
        if link.kind == "about" and self.lists_read and len(self.profiles.known) >= ACQUAINTED and not self.settings.everyone:
            return 0.0
        return self.frontier.score(visit)

    def next_visit(self) -> Visit | None:
        """Return the visit most worth a request; None where no link left is worth one."""
        everyone = self.settings.everyone
        found = max(((self.value(visit), -place, visit) for place, visit in self.frontier.firsts()), default=None)  # no two have one place
        if found is None or found[0] <= 0:
            return None
        worth, _, best = found
        if worth < ENOUGH[everyone]:
            if self.unpromising <= 0 or (self.lists_read and not everyone):
                return None
            self.unpromising -= 1
        return best

    async def open_front(self) -> bool:
        """Read the first page; False where the site cannot be read."""
        problem: tuple[CrawlStatus, str] = ("unreachable", "no answer")
        for url in front_urls(self.target, self.kept):
            if self.budget.left <= 0:
                break
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
            elif response.status == 407:
                problem = ("unreachable", "the proxy asks for a name and a password: --proxy http://NAME:PASSWORD@HOST:PORT")
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

    async def open_shells(self) -> None:
        """Open the pages without words of their own in a browser, where nobody was found without one; from then on every page if the front page was one of
        them, and else those that are like them."""
        if self.profiles.known or not self.shells:
            return
        self.shells_in_browser = self.settings.render != "never"
        self.in_browser = self.shells_in_browser and self.front in self.shells
        self.unpromising = 0
        for url, visit in sorted(self.shells.items(), key=lambda shell: shell[1].link.kind not in PEOPLE)[:MAX_SHELLS]:
            if not self.budget.spent() and self.ready_browser(url):
                await self.open_in_browser(url, visit)

    async def ask_sitemaps(self) -> None:
        """Take in the sitemaps' URLs that promise people, where links did not lead to a list of people."""
        if self.lists_read:
            return
        waiting = [url for named in self.fetcher.sitemaps if (url := canonical(named, self.front))] or [urljoin(self.front, "/sitemap.xml")]
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
        tries = 0
        for path in GUESSES:
            visit = Visit(Link(url=urljoin(self.front, "/" + path), text="", kind="team", score=0.5, reason="usual place of a team page"), 0)
            if tries >= MAX_GUESSES or self.lists_read or self.budget.spent():
                return
            if not self.frontier.is_new(visit.link.url):
                continue
            tries += 1
            await self.visit(visit)
