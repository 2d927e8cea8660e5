"""A page: whatever it holds, it is read, and every quote stands in it."""

from __future__ import annotations

from datetime import UTC, datetime

from research.model import Company, Page
from research.reading.page import read
from tests.fuzz.targets import Target

PAGE = Page(url="https://acme.example/team", fetched_at=datetime(2026, 1, 1, tzinfo=UTC), link_kind="team")
COMPANY = Company(domain="acme.example", name="Acme", country="GB")


def run(body: bytes) -> None:
    """Read a page as a crawl does."""
    reading = read(PAGE, body, COMPANY)
    assert not [issue for issue in reading.issues if issue.code == "reading_failed"], reading.issues


TARGET = Target(run=run, examples=("patterns",), words=(b"<li>", b"<br>", b"<dt>", b"itemprop=name", b'class="h-card"', b"Head of Data", b"Jane Roe, CEO"))
