"""The crawls of open posts: a company's careers pages and the boards that they embed, or one advert by its URL."""

from __future__ import annotations

import hashlib
from collections.abc import Callable
from dataclasses import replace
from datetime import UTC, datetime
from typing import Any
from urllib.parse import parse_qsl, urljoin, urlsplit

from scrapy import Request
from scrapy.http import Response
from scrapy.http.request import NO_CALLBACK

from research.adverts import AdvertSource, Board, advert, boards, foreign, post_of, post_request, roles_of, shelf
from research.adverts import Request as Question
from research.document import Document
from research.model import Company, Issue, Link, Page, Reading, Role
from research.text import fold
from research.urls import canonical, registrable
from spiders.frontier import Visit, page_key
from spiders.guard import Refused
from spiders.outcome import Progress
from spiders.profiles import Wanted
from spiders.site import SiteCrawl

CAREERS_PAGES = 6
"""Careers pages opened in one crawl: the page itself, its list of posts, and lists by place or department; what lies behind is culture."""

ADVERT_PAGES = 10
"""Adverts opened whose place and department no list gives: a person who looks for a post does not wait for more."""

BOARD_ANSWERS = 15
"""Answers taken off one board; the smallest pages hold 20 posts."""

GUESSES = ("careers", "jobs")
"""Usual places of the open posts, asked where no link leads to any."""

SHARE = 0.5
"""Part of the budget that posts may spend where people are read too."""


class BoardCrawl(SiteCrawl):
    """Asks boards' public hosts, each request under robots.txt, delay, address rules and budget like any other."""

    async def ask(self, source: AdvertSource, asked: Question) -> Response | None:
        """Return a board's answer, its roles taken in as a reading; None where none came. Redirects stay with the host that was asked."""
        host = registrable(urlsplit(asked.url).hostname or "")
        request = Request(
            asked.url, method=asked.method, body=asked.body, headers=dict(asked.headers), meta={"scope": {host}}, callback=NO_CALLBACK, dont_filter=True
        )
        if self.on_progress:
            self.on_progress(Progress(pages=self.budget.pages, people=len(self.profiles.known), seconds=self.budget.seconds, url=asked.url))
        try:
            response = await self.fetcher.send(request)
        except Refused as refusal:
            self.skip(asked.url, str(refusal))
            return None
        if response.status >= 400:
            self.skip(asked.url, f"HTTP {response.status}")
            return None
        self.budget.pages += 1
        kind = (response.headers.get("Content-Type") or b"application/json").decode("latin-1")
        digest = hashlib.sha256(response.body).hexdigest()[:16]
        page = Page(url=response.url, fetched_at=datetime.now(UTC), digest=digest, content_type=kind, link_kind="data")
        roles = source.read(response.body, response.url) or (roles_of(Document.parse(response.body, page)) if "html" in kind else ())
        self.readings.append(Reading(page=page, adverts=roles))
        return response

    async def ask_for_post(self, url: str) -> Role | None:
        """Return what the host of a post's board says of it; None where the host is none that is known, or does not say."""
        known = post_request(url)
        if known is None or await self.ask(*known) is None:
            return None
        answer = self.readings.pop()
        role = post_of(answer.adverts, url)
        if role is None:
            return None
        role = replace(role, url=url)
        self.readings.append(replace(answer, adverts=(role,)))
        return role

    async def ask_board(self, board: Board, is_spent: Callable[[], object]) -> None:
        """Ask a board for its posts, page after page; where its data are not to be had, its page as people see it."""
        source, answers = shelf()[board.source], 0
        for first in board.requests:
            asked: Question | None = first
            while asked is not None and answers < BOARD_ANSWERS and not is_spent():
                response = await self.ask(source, asked)
                if response is not None and board.is_own:
                    self.take_as_own()
                answers += response is not None
                asked = source.following(response.body, asked) if response is not None else None
        if not answers and not is_spent():
            await self.ask(source, Question(url=board.url))

    def take_as_own(self) -> None:
        """Leave out of the last answer the one organisation that all its posts name: it is the company, under an earlier name or a parent's."""
        answer = self.readings[-1]
        if len({role.company for role in answer.adverts}) == 1:
            self.readings[-1] = replace(answer, adverts=tuple(replace(role, company=None) for role in answer.adverts))


class PostsCrawl(BoardCrawl):
    """Reads the open posts first: careers pages, the boards that they embed, adverts of which no list says much; then people, where they are asked for."""

    def __init__(self, *args: Any, then: Callable[[tuple[Role, ...]], Wanted] | None = None, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        self.then = then
        """Given the posts, one of each title, says whose profiles matter; None: nothing but posts is read."""
        self.boards: dict[str, Board] = {}
        """Boards met and not yet asked, by URL."""
        self.met: set[str] = set()
        self.sitemaps_read = False
        self.careers = CAREERS_PAGES
        self.adverts = ADVERT_PAGES

    async def read_site(self) -> None:
        """Read the posts, and then the rest."""
        if self.then is not None:
            await super().read_site()
        elif await self.open_front() and (spent := self.budget.spent()):
            self.status, self.why = "budget", spent

    async def open_front(self) -> bool:
        """Read the first page, and the posts from there; False where the site cannot be read."""
        if not await super().open_front():
            return False
        await self.read_posts()
        if self.then is not None:
            posts = {fold(role.text): role for reading in self.readings for role in reading.adverts}
            self.profiles.wanted = self.then(tuple(posts.values()))
        return True

    async def read_posts(self) -> None:
        """Ask for boards and pages of posts until there are no more, or their part of the budget is spent."""
        guesses = list(GUESSES)
        while not self.has_spent_share() and self.refusals < 3:
            if self.boards:
                await self.ask_board(self.boards.pop(next(iter(self.boards))), self.has_spent_share)
            elif (visit := self.next_post_page()) is not None:
                await self.visit(visit)
            elif (post := self.next_bare_post()) is not None:
                await self.ask_for_post(post)
            elif self.met or any(reading.adverts for reading in self.readings):
                return
            elif not self.sitemaps_read:
                await self.ask_sitemaps()
            elif guesses:
                link = Link(url=urljoin(self.front, "/" + guesses.pop(0)), text="", kind="careers", score=0.3, reason="usual place of the open posts")
                if self.frontier.is_new(link.url):
                    await self.visit(Visit(link, 0))
            else:
                return

    async def ask_sitemaps(self) -> None:
        """Take in the sitemaps' URLs, once."""
        if not self.sitemaps_read:
            self.sitemaps_read = True
            await super().ask_sitemaps()

    def has_spent_share(self) -> bool:
        """Say whether what posts may spend is spent."""
        share = 1.0 if self.then is None else SHARE
        return self.budget.pages >= share * self.budget.max_pages or self.budget.seconds >= share * self.budget.max_seconds

    def next_post_page(self) -> Visit | None:
        """Return the careers page, or the advert of which no list says much, that comes next; None where there is none."""
        waiting = self.frontier.waiting
        careers = max((v for v in waiting.values() if v.link.kind in ("careers", "advert")), key=lambda v: (v.link.score, -v.depth), default=None)
        if careers is not None and self.careers > 0:
            self.careers -= 1
            return careers
        if self.adverts > 0:
            role = next((role for reading in self.readings for role in reading.adverts if self.is_unread(role)), None)
            if role is not None and role.url:
                self.adverts -= 1
                known = waiting.get(page_key(role.url))
                return Visit(Link(url=role.url, text=role.text, kind="advert", score=0.3, reason="an open post"), known.depth if known else 1)
        return None

    def next_bare_post(self) -> str | None:
        """Return the URL of a post of which its board's list left out the text, where texts are wanted; None where there is none."""
        if self.then is None or self.adverts <= 0:
            return None
        for role in (role for reading in self.readings for role in reading.adverts):
            if role.url and not role.description and role.url not in self.met and post_request(role.url) is not None:
                self.met.add(role.url)
                self.adverts -= 1
                return role.url
        return None

    def is_unread(self, role: Role) -> bool:
        """Say whether a post has a page of its own on the site that would say more than the list did."""
        if not role.url or role.description or (role.location and role.department):
            return False
        return registrable(urlsplit(role.url).hostname or "") in self.scope and page_key(role.url) not in self.frontier.seen

    async def read_page(self, url: str, content_type: str, body: bytes, visit: Visit) -> None:
        """Read a body, and remember the boards that it embeds or links."""
        before = len(self.readings)
        await super().read_page(url, content_type, body, visit)
        if len(self.readings) == before:
            return
        for board in boards(Document.parse(body, self.readings[-1].page)):
            if board.url in self.met:
                continue
            self.met.add(board.url)
            if all(foreign(board, company) for company in self.named()):
                self.issues.append(Issue(stage="read", code="foreign_board", subject=board.url, detail=f"linked by {url}, and another organisation's"))
            else:
                self.boards[board.url] = board

    def named(self) -> list[Company]:
        """Return the company under each name that its pages give, or as it is where they give none."""
        said = dict.fromkeys(fact.fact.value for reading in self.readings for fact in reading.company if fact.kind == "name")
        return [replace(self.company, name=name) for name in said] or [self.company]


class PostCrawl(BoardCrawl):
    """Reads one advert by its public URL: what its board's host answers, else its page, else the board that the page embeds."""

    embedded: tuple[Board, ...] = ()
    """Boards that the advert's page embeds or links."""

    async def read_site(self) -> None:
        """Read the advert into the last reading."""
        url = self.target.start_url or ""
        if await self.ask_for_post(url) is not None:
            return
        if not await self.open_front() or any(reading.adverts for reading in self.readings):
            return
        for board in self.embedded:
            read = len(self.readings)
            await self.ask_board(board, self.budget.spent)
            listed = [role for reading in self.readings[read:] for role in reading.adverts]
            parts = urlsplit(url)
            named = [value for _, value in parse_qsl(parts.query)]  # `?gh_jid=4012345`
            role = next((found for part in (*named, parts.path) if (found := post_of(listed, f"{board.url}/{part.strip('/')}")) is not None), None)
            if role is not None:
                self.readings[-1] = replace(self.readings[-1], adverts=(role,))
                return
            self.readings[read:] = [replace(reading, adverts=()) for reading in self.readings[read:]]

    async def read_page(self, url: str, content_type: str, body: bytes, visit: Visit) -> None:
        """Read a body as the advert that it is said to be."""
        page = Page(url=canonical(url), fetched_at=datetime.now(UTC), content_type=content_type, link_kind="advert")
        document = Document.parse(body, page)
        role = advert(document)
        self.embedded = boards(document)
        self.budget.pages += 1
        self.readings.append(Reading(page=page, adverts=(role,) if role else ()))
