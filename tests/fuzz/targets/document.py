"""A parsed page: its lines and elements are there whatever its markup."""

from __future__ import annotations

from datetime import UTC, datetime

from research.document import Document
from research.model import Page
from tests.fuzz.targets import Target

PAGE = Page(url="https://acme.example/team", fetched_at=datetime(2026, 1, 1, tzinfo=UTC))


def run(body: bytes) -> None:
    """Parse a page, and quote it."""
    document = Document.parse(body, PAGE)
    for line in document.lines[:50]:
        assert document.holds(line.text), line.text


TARGET = Target(run=run, examples=("patterns", "adverts"), words=(b"<meta charset=utf-7>", b"<p>", b"<b>", b"</p></b>", b"<form>", b"<select><option>"))
