"""Reads the advert that `--job` names: a saved file, standard input, or a public URL."""

from __future__ import annotations

import re
import sys
from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path

from research.adverts import advert
from research.document import Document
from research.errors import SiteError, UsageError
from research.model import Page, Role
from research.settings import Settings

_MARKUP = re.compile(rb"<(?:!doctype|html|head|body|div|p|h[1-6]|script|ul|section|article)\b", re.I)


def read_advert(job: str, settings: Settings) -> Role:
    """Return the role of the advert. Raises UsageError where it cannot be opened or names no post, SiteError where its page cannot be read."""
    if re.match(r"https?://", job, re.I):
        role = _from_site(job, settings)
    else:
        body = _opened(job)
        if _MARKUP.search(body):
            address = "" if job == "-" else Path(job).resolve().as_uri()
            role = advert(Document.parse(body, Page(url=address, fetched_at=datetime.now(UTC))))
        else:
            role = advert(body.decode("utf-8", "replace"))
    if role is None:
        raise UsageError(f"no post is named in the advert {job}: give it with --role instead")
    return role


def _opened(job: str) -> bytes:
    try:
        return sys.stdin.buffer.read() if job == "-" else Path(job).read_bytes()
    except OSError as error:
        raise UsageError(f"the advert {job} cannot be opened: {error.strerror}; --job takes a file, - or a URL that begins with http") from None


def _from_site(url: str, settings: Settings) -> Role | None:
    from spiders.run import crawl_post, run

    found = run(lambda: crawl_post(url, settings))
    if not found.readings:
        why = found.crawl.skipped[-1].why if found.crawl.skipped and found.crawl.status == "complete" else found.crawl.why
        raise SiteError(f"the advert {url} could not be read: {why}; save its page and give the file")
    role = next(iter(found.readings[-1].adverts), None)
    return replace(role, url=url) if role else None
