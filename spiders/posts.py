"""The crawl of a company's open posts: its careers pages and the boards that they embed, and then its people."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any
from urllib.parse import urljoin, urlsplit

from research.model import Link, Role
from research.text import fold
from research.urls import registrable
from spiders.frontier import Visit, page_key
from spiders.roles import RoleCrawl
from spiders.wanted import Wanted

CAREERS_PAGES = 6
"""Careers pages opened in one crawl: the page itself, its list of posts, and lists by place or department; what lies behind is culture."""

ADVERT_PAGES = 10
"""Adverts opened whose place and department no list gives: a person who looks for a post does not wait for more."""

GUESSES = ("careers", "jobs")
"""Usual places of the open posts, asked where no link leads to any."""

SHARE = 0.5
"""Part of the budget that posts may spend where people are read too."""


class PostsCrawl(RoleCrawl):
    """Reads the open posts first: careers pages, the boards that they embed, adverts of which no list says much; then people, where they are asked for."""

    def __init__(self, *args: Any, then: Callable[[tuple[Role, ...]], Wanted] | None = None, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        self.then = then
        """Given the posts, one of each title, says whose profiles matter; None: nothing but posts is read."""
        self.sitemaps_read = False
        self.careers_left = CAREERS_PAGES
        self.adverts_left = ADVERT_PAGES

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
        if careers is not None and self.careers_left > 0:
            self.careers_left -= 1
            return careers
        if self.adverts_left > 0:
            role = next((role for reading in self.readings for role in reading.adverts if self.is_unread(role)), None)
            if role is not None and role.url:
                self.adverts_left -= 1
                known = waiting.get(page_key(role.url))
                return Visit(Link(url=role.url, text=role.text, kind="advert", score=0.3, reason="an open post"), known.depth if known else 1)
        return None

    def next_bare_post(self) -> str | None:
        """Return the URL of a post of which its board's list left out the text, where texts are wanted; None where there is none."""
        if self.then is None or self.adverts_left <= 0:
            return None
        for role in (role for reading in self.readings for role in reading.adverts):
            if role.url and self.is_bare(role):
                self.met.add(role.url)
                self.adverts_left -= 1
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
        if len(self.readings) > before:
            self.note_boards(body, self.readings[-1].page)
