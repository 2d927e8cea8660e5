"""One page, fetched as politely as a crawl would, and handed over unread."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import UTC, datetime

from research.model import Company, Page
from spiders.frontier import Visit
from spiders.site import SiteCrawl


@dataclass(frozen=True, slots=True)
class Fetched:
    """A page as it came."""

    page: Page
    body: bytes
    company: Company
    """Whose page it is, as far as its address tells."""


class SinglePage(SiteCrawl):
    """Asks for the page of its target, and for nothing else but robots.txt."""

    fetched: Fetched | None = None

    async def fetch_alone(self) -> Fetched | str:
        """Return the page; why there is none, in words, where it could not be had."""
        try:
            await self.open_front()
        finally:
            if self.browser is not None:
                await self.browser.close()
        return self.fetched or next(reversed(self.skipped.values()), self.why if self.status != "complete" else "it gave no page")

    async def read_page(self, url: str, content_type: str, body: bytes, visit: Visit) -> None:
        """Keep the body as it came."""
        self.fetched = Fetched(Page(url=url, fetched_at=datetime.now(UTC), content_type=content_type), body, self.company)
