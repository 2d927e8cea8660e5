"""robots.txt: missing, broken, huge, slow, in a circle, in other alphabets, and with rules that no machine bears."""

from __future__ import annotations

import gzip
import itertools

from tests.faults import Outcome, each, failed_once
from tests.faults.machinery.bombs import bomb
from tests.faults.machinery.site import Raw, Site, Wire, html

ROBOTS = "/robots.txt"
FORBIDS = "User-agent: *\nDisallow: /leadership\n"


def _put(site: Site, text: bytes | str, status: int = 200, kind: str = "text/plain", **headers: str) -> None:
    site.page(html(text, status, Content_Type=kind, **headers), ROBOTS)


def _closed(site: Site) -> None:
    """Make the faulty page one that nobody may ask for."""
    site.page("<h1>Leadership</h1><div><h3>Evelyn Malory</h3><p>Chief Executive Officer</p></div>")


@each(**{str(status): status for status in (204, 401, 403, 410)})
def is_missing(site: Site, status: int) -> Outcome:
    """A robots.txt that is missing or refused, which lets everybody in: status"""
    _put(site, "User-agent: *\nDisallow: /" if status != 204 else "", status)
    return Outcome()


@each(**{str(status): status for status in (500, 503)})
def server_is_at_fault(site: Site, status: int) -> Outcome:
    """A robots.txt whose server is at fault, which keeps everybody out: status"""
    _put(site, "", status)
    return Outcome(exit=4, people=0, status="blocked", says=f"answered {status}")


def forbids_everything(site: Site) -> Outcome:
    """A robots.txt that forbids everything"""
    _put(site, "User-agent: *\nDisallow: /\n")
    return Outcome(exit=4, people=0, status="blocked", says="robots.txt forbids")


def never_answers(site: Site) -> Outcome:
    """A robots.txt that never answers"""
    site.page(Raw(Wire.hang), ROBOTS)
    site.direct, site.seconds = True, 8
    return Outcome(exit=4, people=0, status="unreachable", says="no answer in time")


def comes_drop_by_drop(site: Site) -> Outcome:
    """A robots.txt that comes letter by letter, without end"""

    def play(wire: Wire) -> None:
        wire.send(b"HTTP/1.1 200 OK\r\nContent-Type: text/plain\r\n\r\n")
        wire.drip(itertools.repeat(b"#"), 0.2)

    site.page(Raw(play), ROBOTS)
    site.direct, site.seconds = True, 8
    return Outcome(exit=4, people=0, status="unreachable", says="no answer in time")


def is_reset(site: Site) -> Outcome:
    """A robots.txt whose connection is reset"""
    site.page(Raw(Wire.reset), ROBOTS)
    site.direct = True
    return Outcome(exit=4, people=0, status="unreachable")


def never_ends(site: Site) -> Outcome:
    """A robots.txt that never ends: what came first holds"""

    def play(wire: Wire) -> None:
        wire.send(b"HTTP/1.1 200 OK\r\nContent-Type: text/plain\r\n\r\n" + FORBIDS.encode())
        wire.drip(itertools.repeat(b"# nothing\n" * 5000), 0)

    _closed(site)
    site.page(Raw(play), ROBOTS)
    return Outcome(says="robots.txt forbids /leadership")


def is_huge(site: Site) -> Outcome:
    """A robots.txt of 30 MB: what stands behind the first 512 KiB does not count"""
    _closed(site)
    _put(site, FORBIDS + "# nothing\n" * 3_000_000 + "Disallow: /\n")
    return Outcome(says="robots.txt forbids /leadership")


def has_a_line_of_a_megabyte(site: Site) -> Outcome:
    """A robots.txt whose first line has a megabyte"""
    _put(site, "# " + "a" * 1_000_000 + "\n" + FORBIDS)
    return Outcome()


def has_a_hundred_thousand_rules(site: Site) -> Outcome:
    """A robots.txt with as many rules as fit"""
    _closed(site)
    _put(site, "User-agent: *\n" + "".join(f"Disallow: /{n}\n" for n in range(28_000)) + "Disallow: /leadership\n")
    return Outcome(says="robots.txt forbids /leadership")


@failed_once()
def is_a_bomb(site: Site) -> Outcome:
    """A robots.txt of 400 MB, packed"""
    site.page(lambda asked: html(bomb("gzip", b"# nothing\n"), Content_Type="text/plain", Content_Encoding="gzip"), ROBOTS)
    return Outcome()


def is_packed_and_not_said_so(site: Site) -> Outcome:
    """A robots.txt that is packed and does not say so"""
    _put(site, gzip.compress(FORBIDS.encode()))
    return Outcome()


@each(
    a_page="<!doctype html><title>Acme</title><h1>Not found</h1><p>Disallow: nothing",
    nothing="",
    zeros=bytes(5000),
    noise=bytes(range(256)) * 50,
    UTF_16=FORBIDS.encode("utf-16"),
    JSON='{"User-agent": "*", "Disallow": "/"}',
)
def is_none(site: Site, body: bytes | str) -> Outcome:
    """A robots.txt that is none"""
    _put(site, body)
    return Outcome()


@each(
    a_mark_before=b"\xef\xbb\xbf" + FORBIDS.encode(),
    carriage_returns=FORBIDS.replace("\n", "\r").encode(),
    spaces=b"  User-agent :  * \n\t Disallow : /leadership  # all of it\n",
    bad_letters=b"\xff\xfe\n" + FORBIDS.encode(),
    percent_signs=b"User-agent: *\nDisallow: /%6ceadership\n",
    a_zero=b"\0\n" + FORBIDS.encode(),
)
def is_careless(site: Site, body: bytes) -> Outcome:
    """A robots.txt that is written carelessly, and holds all the same"""
    _closed(site)
    _put(site, body, kind="text/html")
    return Outcome(says="robots.txt forbids /leadership")


@each(days="86400", negative="-5", not_a_number="nan", infinite="inf", beyond_all="1" + "0" * 400, in_words="soon", a_fraction="0.001", in_hexadecimal="0x10")
def delay(site: Site, said: str) -> Outcome:
    """A Crawl-delay that is absurd"""
    _put(site, f"User-agent: *\nCrawl-delay: {said}\nAllow: /\n")
    site.seconds = 40
    return Outcome(status="complete|budget")


@each(rules="/" + "*a" * 60 + "b", wildcards="/" + "*" * 5000 + "b", questions="/" + "*?" * 60 + "b", ends="/" + "*$" * 60)
def rules_that_never_end(site: Site, rule: str) -> Outcome:
    """A robots.txt whose patterns take for ever on the site's own addresses"""
    site.front("/our-team/" + "a" * 1500, "/leadership/" + "?" * 1500, "/people/" + "$" * 1500)
    _put(site, f"User-agent: *\nDisallow: {rule}\n" * 50)
    return Outcome()


@each(itself=ROBOTS, a_file="file:///etc/passwd", nothing="")
def redirects(site: Site, location: str) -> Outcome:
    """A robots.txt that redirects to where there is none: to"""
    site.page(html("", 301, Location=location), ROBOTS)
    return Outcome()


def redirects_inside(site: Site) -> Outcome:
    """A robots.txt that redirects to a private address"""
    site.inside("127.0.0.1")
    site.page(html("", 301, Location="http://127.0.0.1/robots.txt"), ROBOTS)
    return Outcome(exit=4, people=0, status="blocked", says="127.0.0.1 is not a public address")


def redirects_to_another_company(site: Site) -> Outcome:
    """A robots.txt that redirects to another host's, which holds"""
    _closed(site)
    site.page(html("", 301, Location="http://elsewhere.example/robots.txt"), ROBOTS)
    site.page(html(FORBIDS, Content_Type="text/plain"), "elsewhere.example" + ROBOTS)
    return Outcome(says="robots.txt forbids /leadership")


def redirects_five_times(site: Site) -> Outcome:
    """A robots.txt behind five redirects"""
    _closed(site)
    site.page(html("", 301, Location="/r1"), ROBOTS)
    for n in range(1, 5):
        site.page(html("", 301, Location=f"/r{n + 1}"), f"/r{n}")
    site.page(html(FORBIDS, Content_Type="text/plain"), "/r5")
    return Outcome(says="robots.txt forbids /leadership")


@failed_once()
def names_private_sitemaps(site: Site) -> Outcome:
    """A robots.txt that names sitemaps at private addresses, and ten thousand others"""
    site.inside("127.0.0.1")
    site.page("<h1>Acme</h1><p>We make things.</p>", "/")
    places = ("http://127.0.0.1/our-team", "file:///etc/passwd", "http://[::1]/", "evil", *(f"http://acme.example/maps/{n}.xml" for n in range(8000)))
    _put(site, "User-agent: *\nAllow: /\n" + "".join(f"Sitemap: {place}\n" for place in places))
    return Outcome()
