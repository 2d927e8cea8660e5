"""Sitemaps, as far as their URLs promise people."""

from __future__ import annotations

import gzip
import io
import itertools
import re
import zlib
from html import unescape

from research.model import Link
from research.reading.links import rate_url
from research.urls import canonical

MAX_FILES = 5
"""Sitemap files asked for in one crawl; nested indexes of large shops run to thousands."""

MAX_URLS = 50_000
"""Entries read of one file: the protocol's own limit."""

MAX_LINKS = 10_000
"""Entries taken in that promise people: a crawl asks for a few hundred pages at most, and nothing else is done meanwhile."""

MAX_BYTES = 50 * 1024 * 1024
"""Bytes of one file once unpacked: the protocol's own limit, which also ends a zip bomb."""

LONGEST = 4_000
"""Characters of an entry; the protocol's own limit is 2,048."""

_LOC = re.compile(r"<(?:\w+:)?loc>(?:\s*+<!\[CDATA\[)?+([^<]*+)", re.I)
"""An entry of a sitemap in XML; nothing in it is looked at twice, whatever is left open."""
_PEOPLE_FILE = re.compile(r"team|people|staff|person|member|about|page|main|misc", re.I)
"""Names of sitemaps that list pages and people; those of posts and products come last."""


_LINE = re.compile(r"^[ \t]*((?:https?://|/)[^\s<>]+)[ \t]*\r?$", re.M)
"""An entry of a sitemap that is a plain list, one URL a line."""


def read_sitemap(body: bytes, url: str = "") -> tuple[list[str], list[Link]]:
    """Return (URLs of further sitemaps, links whose slug promises people) of a sitemap, XML or one URL a line, plain or gzipped.

    Both are empty where it cannot be read. url: its own, against which entries are read that are mere paths.
    """
    text = _unpack(body).decode("utf-8-sig", errors="replace")
    entries = (_LOC if "<" in text[:2000] else _LINE).finditer(text)
    given = (m[1].partition("]]>")[0].strip() for m in itertools.islice(entries, MAX_URLS))
    found = [entry for entry in (canonical(unescape(each), url) for each in given if 0 < len(each) <= LONGEST) if entry]
    if re.search(r"<(?:\w+:)?sitemapindex", text[:2000], re.I):
        return sorted(found, key=lambda url: not _PEOPLE_FILE.search(url)), []
    links = itertools.islice((link for link in map(rate_url, found) if link is not None), MAX_LINKS)
    return [], sorted(links, key=lambda link: -link.score)


def _unpack(body: bytes) -> bytes:
    if body[:2] != b"\x1f\x8b":
        return body[:MAX_BYTES]
    try:
        return gzip.GzipFile(fileobj=io.BytesIO(body)).read(MAX_BYTES)
    except (OSError, EOFError, zlib.error):
        return b""
