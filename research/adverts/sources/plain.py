"""One advert saved as a page or as text, in no format at all: what a browser saves, what a mail holds."""

from __future__ import annotations

import re
from datetime import UTC, datetime

from research.adverts import AdvertSource, one_advert
from research.document import Document
from research.model import Page, Role

_UNKNOWN = datetime(1970, 1, 1, tzinfo=UTC)
"""Saved files do not say when they were fetched; no evidence is made of them."""


def _read(body: bytes, url: str) -> tuple[Role, ...]:
    if re.search(rb"<(?:!doctype|html|head|body|div|p|h1)\b", body[:4096], re.I):
        role = one_advert.of_document(Document.parse(body, Page(url=url, fetched_at=_UNKNOWN)), ())
    else:
        role = one_advert.of_text(body.decode("utf-8", "replace"), url if url.startswith("http") else None)
    return (role,) if role else ()


SOURCE = AdvertSource(name="plain", read=_read)
