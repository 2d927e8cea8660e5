"""Sitemaps: XML, lists, packed ones; addresses and nothing else come out."""

from __future__ import annotations

import gzip

from spiders.sitemaps import read_sitemap
from tests.fuzz.targets import Target


def run(body: bytes) -> None:
    """Read a sitemap as it is, packed, and with a packing that is torn."""
    for given in (body, gzip.compress(body, 1), gzip.compress(body, 1)[:-9], b"\x1f\x8b" + body):
        further, links = read_sitemap(given, "https://acme.example/sitemap.xml")
        for url in (*further, *(link.url for link in links)):
            assert url.startswith(("http://", "https://")), url


TARGET = Target(
    run=run,
    examples=(),
    words=(
        b"<urlset>",
        b"<sitemapindex>",
        b"<url><loc>",
        b"https://acme.example/team",
        b"</loc>",
        b"<![CDATA[",
        b"/about\n",
        b"//[",
        b"&lt;",
        b"<!ENTITY a '&a;'>",
    ),
)
