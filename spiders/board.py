"""Boards of open posts: asking their public hosts, noting which ones a page embeds, and the crawl of one advert by its URL."""

from __future__ import annotations

import hashlib
from collections.abc import Callable
from dataclasses import replace
from datetime import UTC, datetime
from typing import Any
from urllib.parse import parse_qsl, urlsplit

from scrapy import Request
from scrapy.http import Response
from scrapy.http.request import NO_CALLBACK

from research.adverts import AdvertSource, Board, advert, boards, foreign, may_hold_boards, post_of, post_request, roles_of, shelf
from research.adverts import Request as Question
from research.document import Document
from research.model import Company, Issue, Page, Reading, Role
from research.urls import canonical, host, registrable
from spiders.frontier import Visit
from spiders.readers import one_answer
from spiders.refusals import Refused
from spiders.site import SiteCrawl

BOARD_ANSWERS = 15
"""Answers taken off one board; the smallest pages hold 20 posts."""


class BoardCrawl(SiteCrawl):
    """Asks boards' public hosts, each request under robots.txt, delay, address rules and budget like any other."""

    def __init__(self, *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        self.boards: dict[str, Board] = {}
        """Boards met and not yet asked, by URL."""
        self.met: set[str] = set()
        """URLs of boards and of their posts that are done with."""

    def note_boards(self, body: bytes, page: Page) -> None:
        """Remember the boards that a page embeds or links, but for other organisations'."""
        if not may_hold_boards(body, page):
            return
        try:
            with one_answer(self.budget.left):
                found = boards(Document.parse(body, page))
        except Refused as refusal:
            self.skip(page.url, str(refusal))
            return
        for board in found:
            if board.url in self.met:
                continue
            self.met.add(board.url)
            if all(foreign(board, company) for company in self.named()):
                self.issues.append(
                    Issue(stage="read", code="foreign_board", subject=board.url, detail=f"linked by {page.url}, and another organisation's")
                )
            else:
                self.boards[board.url] = board

    def named(self) -> list[Company]:
        """Return the company under each name that its pages give, or as it is where they give none."""
        said = dict.fromkeys(fact.fact.value for reading in self.readings for fact in reading.company if fact.kind == "name")
        return [replace(self.company, name=name) for name in said] or [self.company]

    async def ask(self, source: AdvertSource, asked: Question) -> Response | None:
        """Return a board's answer, its roles taken in as a reading; None where none came that can be read. Redirects stay with the host that was asked."""
        request = Request(
            asked.url, method=asked.method, body=asked.body, headers=dict(asked.headers), meta={"scope": {_site(asked.url)}}, callback=NO_CALLBACK,
            dont_filter=True,
        )  # fmt: skip
        self.tell(asked.url)
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
        try:
            with one_answer(self.budget.left):
                roles = source.read(response.body, response.url) or (roles_of(Document.parse(response.body, page)) if "html" in kind else ())
        except Refused as refusal:
            self.skip(asked.url, str(refusal))
            return None
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
                asked = self.following(source, response.body, asked) if response is not None else None
        if not answers and not is_spent():
            await self.ask(source, Question(url=board.url))

    def following(self, source: AdvertSource, body: bytes, asked: Question) -> Question | None:
        """Return what is to be asked next of a board, by its answer; None at the end, and where it sends elsewhere."""
        try:
            with one_answer(self.budget.left):
                found = source.following(body, asked)
        except Refused as refusal:
            self.skip(asked.url, str(refusal))
            return None
        return found if found and canonical(found.url) and _site(found.url) == _site(asked.url) else None

    def take_as_own(self) -> None:
        """Leave out of the last answer the one organisation that all its posts name: it is the company, under an earlier name or a parent's."""
        answer = self.readings[-1]
        if len({role.company for role in answer.adverts}) == 1:
            self.readings[-1] = replace(answer, adverts=tuple(replace(role, company=None) for role in answer.adverts))


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
        try:
            with one_answer(self.budget.left):
                document = Document.parse(body, page)
                role, self.embedded = advert(document), boards(document)
        except Refused as refusal:
            self.fail(visit, str(refusal))
            return
        self.budget.pages += 1
        self.readings.append(Reading(page=page, adverts=(role,) if role else ()))


def _site(url: str) -> str:
    return registrable(host(url))
