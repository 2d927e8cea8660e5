"""Every pattern, by itself: what one sees stands in the page."""

from __future__ import annotations

from datetime import UTC, datetime

from research.document import Document
from research.extract.patterns import shelf
from research.extract.people.drafts import Scan
from research.model import Company, Page
from tests.fuzz.targets import Target

PAGE = Page(url="https://acme.example/team", fetched_at=datetime(2026, 1, 1, tzinfo=UTC), link_kind="team")
COMPANY = Company(domain="acme.example", name="Acme", country="GB")


def run(body: bytes) -> None:
    """Give a page to every pattern."""
    scan = Scan(Document.parse(body, PAGE), COMPANY)
    for pattern in shelf().values():
        for draft in pattern.read(scan):
            assert scan.document.holds(draft.quote), (pattern.name, draft.quote)
            assert not draft.title or scan.document.holds(draft.title_quote), (pattern.name, draft.title_quote)


TARGET = Target(
    run=run, examples=("patterns",), words=(b'{"@type":"Person","name":"Jane Roe"}', b"<td>", b"<dd>", b"<strong>", b"Jane Roe", b" - CTO", b"vcard")
)
