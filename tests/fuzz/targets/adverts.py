"""Every advert parser: answers of all boards, pages that hold adverts, and plain text."""

from __future__ import annotations

from datetime import UTC, datetime

from research.adverts import advert, boards, read_adverts, roles_of, shelf
from research.adverts.roles import parse_role
from research.document import Document
from research.model import Page
from tests.fuzz.targets import Target

URL = "https://acme.example/jobs/1"
PAGE = Page(url=URL, fetched_at=datetime(2026, 1, 1, tzinfo=UTC), link_kind="careers")


def run(body: bytes) -> None:
    """Give bytes to every parser of adverts."""
    for source in shelf().values():
        source.read(body, URL)
        source.post(URL + body[:80].decode("latin-1"))
    document = Document.parse(body, PAGE)
    read_adverts(document)
    roles_of(document)
    boards(document)
    advert(document)
    advert(body.decode("utf-8", "replace"))
    parse_role(body[:300].decode("utf-8", "replace"))


TARGET = Target(
    run=run,
    examples=("adverts",),
    words=(b'"title":', b'"jobs":[', b"<position>", b"<name>", b'"@type":"JobPosting"', b'"location":{"name":null}', b"reports to"),
)
