"""Sitemaps: bombs, entities, indexes without end, and entries that no reader bears."""

from __future__ import annotations

import gzip
from collections.abc import Callable

from tests.faults import Outcome, each, failed_once
from tests.faults.machinery.bombs import bomb
from tests.faults.machinery.site import Raw, Site, Wire, html, raw

MAP = "/sitemap.xml"
TEAM_ENTRY = "<url><loc>http://acme.example/team</loc></url>"
FRONT = '<html lang="en"><title>Acme</title><h1>Acme</h1><p>We make things.</p></html>'


def _put(site: Site, body: bytes | str | Callable[[], bytes], **headers: str) -> None:
    """Put a sitemap on a site whose front page links nothing. body: or what makes it, once it is asked for."""
    site.page(FRONT, "/")
    site.page(lambda asked: html(body() if callable(body) else body, Content_Type="application/xml", **headers), MAP)


def packed_bomb(site: Site) -> Outcome:
    """A sitemap of 400 MB, packed as a file"""
    _put(site, lambda: bomb("gzip", b"<urlset> "))
    site.seconds = 60
    return Outcome()


def bomb_on_the_way(site: Site) -> Outcome:
    """A sitemap of 400 MB, packed for the way"""
    _put(site, lambda: bomb("gzip", b"<urlset> "), Content_Encoding="gzip")
    return Outcome()


def cut(site: Site) -> Outcome:
    """A packed sitemap that is cut"""
    _put(site, gzip.compress(f"<urlset>{TEAM_ENTRY}</urlset>".encode())[:40])
    return Outcome()


def entities(site: Site) -> Outcome:
    """A sitemap whose entities grow a billionfold"""
    grown = "".join(f'<!ENTITY e{n} "{f"&e{n - 1};" * 10 if n else "ha"}">' for n in range(10))
    _put(site, f"<!DOCTYPE x [{grown}]><urlset><url><loc>http://acme.example/&e9;</loc></url>{TEAM_ENTRY}</urlset>")
    return Outcome()


def outer_entity(site: Site) -> Outcome:
    """A sitemap that asks for a file of the reader's"""
    _put(site, f'<!DOCTYPE x [<!ENTITY e SYSTEM "file:///etc/passwd">]><urlset><url><loc>http://acme.example/team/&e;</loc></url>{TEAM_ENTRY}</urlset>')
    return Outcome()


def index_of_itself(site: Site) -> Outcome:
    """A sitemap index that lists itself"""
    _put(site, f"<sitemapindex><sitemap><loc>http://acme.example{MAP}</loc></sitemap></sitemapindex>")
    return Outcome()


def index_without_end(site: Site) -> Outcome:
    """Sitemap indexes that list ever new ones"""
    _put(site, "<sitemapindex>" + "".join(f"<sitemap><loc>http://acme.example/{n}.xml</loc></sitemap>" for n in range(1000)) + "</sitemapindex>")
    for n in range(1000):
        site.page(f"<sitemapindex><sitemap><loc>http://acme.example/{n + 1}.xml</loc></sitemap></sitemapindex>", f"/{n}.xml")
    return Outcome()


def addresses_that_are_gone(site: Site) -> Outcome:
    """A sitemap of 50,000 pages that are not there"""
    _put(site, "<urlset>" + "".join(f"<url><loc>http://acme.example/our-team/person-{n}</loc></url>" for n in range(50_000)) + "</urlset>")
    site.seconds = 30
    return Outcome(exit=3, people=0, status="complete|budget", most_requests=100)


def a_million_entries(site: Site) -> Outcome:
    """A sitemap of more entries than the protocol allows"""
    _put(site, lambda: gzip.compress(b"<urlset>" + b"<url><loc>http://acme.example/x</loc></url>" * 1_000_000 + TEAM_ENTRY.encode()))
    return Outcome()


@failed_once("never_closed", "of_spaces", "of_spaces_never_closed")
@each(
    never_closed="<loc>" * 400_000,
    of_spaces="<loc>" + " " * 400_000 + "</loc>",
    of_spaces_never_closed="<loc>" + " " * 400_000,
    of_marks="<loc><![CDATA[" * 200_000,
)
def entries_that_never_end(site: Site, body: str) -> Outcome:
    """A sitemap with entries"""
    _put(site, "<urlset>" + body + TEAM_ENTRY)
    return Outcome()


def a_line_of_a_megabyte(site: Site) -> Outcome:
    """A plain sitemap whose lines have a megabyte each"""
    _put(site, ("http://acme.example/" + "a" * 1_000_000 + "\n") * 4 + "http://acme.example/team\n")
    return Outcome()


def spaces_before_lines(site: Site) -> Outcome:
    """A plain sitemap of spaces"""
    _put(site, (" " * 4000 + "\n") * 400 + " " * 1_000_000)
    return Outcome()


@each(
    a_page="<!doctype html><h1>Not found</h1>",
    noise=bytes(range(256)) * 100,
    UTF_16=f"<urlset>{TEAM_ENTRY}</urlset>".encode("utf-16"),
)
def none(site: Site, body: bytes | str) -> Outcome:
    """A sitemap that is none"""
    _put(site, body)
    return Outcome()


def of_private_addresses(site: Site) -> Outcome:
    """A sitemap of private addresses, of files and of another company"""
    places = ("http://127.0.0.1/our-team", "http://[::1]/our-team", "file:///etc/passwd", "http://elsewhere.example/team", "javascript:evil()")
    for place in ("127.0.0.1", "[::1]", "elsewhere.example"):
        site.inside(place)
    _put(site, "<urlset>" + "".join(f"<url><loc>{place}</loc></url>" for place in places) + TEAM_ENTRY)
    return Outcome()


def never_answers(site: Site) -> Outcome:
    """A sitemap that never answers"""
    _put(site, "")
    site.page(Raw(Wire.hang), MAP)
    site.seconds = 30
    return Outcome(status="complete|budget", says="no answer in time")


def is_no_answer(site: Site) -> Outcome:
    """A sitemap whose connection ends at once"""
    _put(site, "")
    site.page(raw(b""), MAP)
    return Outcome()
