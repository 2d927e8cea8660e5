"""Makes the references of a page absolute, and passes over those that open no page."""

from __future__ import annotations

import functools
import re

from research.document import Document
from research.urls import canonical, host, same_company

FILES = re.compile(r"\.(?:pdf|docx?|xlsx?|pptx?|zip|gz|jpe?g|png|gif|svg|webp|ico|mp[34]|mov|webm|css|xml|rss|ics|vcf|exe|dmg|woff2?|ttf)$", re.I)


def base_of(document: Document) -> str:
    """Return the URL against which links are read: a `<base>` that points to another house was forgotten by whoever moved the site."""
    return document.base if same_company(host(document.base), host(document.page.url)) else document.page.url


def absolute(href: str, base: str) -> str:
    return "" if _opens_nothing(href) else canonical(href, base)


@functools.lru_cache(maxsize=16_384)
def _opens_nothing(href: str) -> bool:
    """Say whether a reference opens no page: a place on this one, a mailbox, a script, or a template that nobody filled in."""
    href = href.strip()
    start = href[:200].lower()
    return not href or href[0] == "#" or "<" in href or "%3c" in start or start.startswith(("mailto:", "tel:", "javascript:", "data:"))
