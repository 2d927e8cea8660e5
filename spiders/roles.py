"""A crawl for roles: it reads the adverts of the very posts, and the pages of their departments, before enough is seen."""

from __future__ import annotations

from collections.abc import Awaitable, Callable, Hashable
from typing import Any
from urllib.parse import urlsplit

from research.adverts import post_request
from research.languages.link_words import PEOPLE, segments
from research.model import Link, Role
from spiders.board import BoardCrawl
from spiders.frontier import Visit
from spiders.wanted import Wanted, post_key

ADVERT = 0.7
"""What the advert of a post asked for is worth: it may say whom the post reports to, and names the department whose page is wanted."""

CONCERNED = 0.5
"""What a page is worth that is named after the function, the team or the department of a role."""

FRUITLESS = 3
"""Pages of departments in a row that may name nobody new."""

CAREERS = 2
"""Careers pages opened for a post's advert: the page itself, and its list."""

ANSWERS = 3
"""Answers taken off boards for a post's advert."""


class RoleCrawl(BoardCrawl):
    """Reads people for the roles that `wanted` stands for."""

    def __init__(self, *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        wanted: Wanted | None = self.profiles.wanted
        self.unread = set(wanted.posts) if wanted else set()
        """Keys of the posts whose adverts were not read yet."""
        self.adverts: list[Role] = []
        """What was read of them."""
        self.fruitless = 0
        """Pages of departments in a row that named nobody new."""
        self.concerned: dict[str, bool] = {}
        """Whether a page concerns a role, by URL, as far as the adverts tell by now."""

    def fallbacks(self) -> list[Callable[[], Awaitable[None]]]:
        """Return what is tried in turn; the adverts are looked for once people are read."""
        return [*super().fallbacks(), self.find_adverts]

    def value(self, visit: Visit) -> float:
        """Return what a visit is worth now; the roles' adverts and departments are worth a request."""
        value = super().value(visit)
        if self.post(visit.link):
            return max(value, ADVERT)
        return max(value, CONCERNED) if self.fruitless < FRUITLESS and self.concerns(visit.link) else value

    def trait(self, link: Link) -> Hashable:
        """Return what parts a link from others that are like it: beside whose page it is, the post whose advert it opens, and whether it concerns a role."""
        return super().trait(link), self.post(link), self.concerns(link)

    def post(self, link: Link) -> str:
        """Return the key of the unread post whose advert a link opens, "" where it opens none."""
        if not self.unread or link.kind in PEOPLE:
            return ""
        parts = segments(urlsplit(link.url).path)
        said = (post_key(link.text), " ".join(parts[-1]) if parts else "")
        is_advert = link.kind in ("advert", "careers")
        return next((post for post in self.unread for each in said if each == post or (is_advert and each.startswith(f"{post} "))), "")

    def concerns(self, link: Link) -> bool:
        """Say whether a link leads to the people of a role's department."""
        if link.url not in self.concerned:
            wanted = self.profiles.wanted
            self.concerned[link.url] = wanted is not None and wanted.concerns(link, self.adverts)
        return self.concerned[link.url]

    async def visit(self, visit: Visit) -> None:
        """Ask for a page and read it; an advert is looked for once, and a department's page must name somebody."""
        if post := self.post(visit.link):
            self.unread.discard(post)
            self.frontier.regroup()
        known, read = len(self.profiles.known), len(self.readings)
        await super().visit(visit)
        if self.concerns(visit.link):
            self.fruitless = 0 if len(self.profiles.known) > known else self.fruitless + 1
        self.take_adverts(read)

    def take_adverts(self, read: int) -> None:
        """Take in the adverts, among the readings from one on, of the posts asked for."""
        wanted = self.profiles.wanted
        found = [role for reading in self.readings[read:] for role in reading.adverts if wanted and post_key(role.text) in wanted.posts]
        if found:
            self.adverts += found
            self.unread -= {post_key(role.text) for role in found if role.description}
            self.concerned.clear()
            self.frontier.regroup()

    async def find_adverts(self) -> None:
        """Look for the adverts of the posts on the careers page and on the boards that it embeds."""
        answers, pages = ANSWERS, CAREERS

        def is_done() -> bool:
            return not self.unread or answers <= 0 or bool(self.budget.spent())

        while not is_done():
            read = len(self.readings)
            post = next((role.url for role in self.adverts if role.url and self.is_bare(role)), None)
            if post:
                self.met.add(post)
                await self.ask_for_post(post)
            elif self.boards:
                await self.ask_board(self.boards.pop(next(iter(self.boards))), is_done)
            else:
                links = [visit for visit in self.frontier.waiting.values() if visit.link.kind == "careers"]
                if not links or not pages:
                    return
                pages -= 1
                await self.visit(max(links, key=lambda visit: (visit.link.score, -visit.depth)))
                continue
            answers -= len(self.readings) - read
            self.take_adverts(read)

    def is_bare(self, role: Role) -> bool:
        """Say whether the host of a post's board would say more of it than its list did."""
        return bool(role.url) and not role.description and role.url not in self.met and post_request(role.url or "") is not None

    async def read_page(self, url: str, content_type: str, body: bytes, visit: Visit) -> None:
        """Read a body, and remember the boards that a careers page embeds or links."""
        read = len(self.readings)
        await super().read_page(url, content_type, body, visit)
        if self.unread and visit.link.kind == "careers" and len(self.readings) > read:
            self.note_boards(body, self.readings[-1].page)
