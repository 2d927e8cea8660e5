"""Statuses, Retry-After, redirects to wherever they may lead, and headers that lie or are too much."""

from __future__ import annotations

from tests.faults import Outcome, each, failed_once
from tests.faults.machinery.site import FAULTY, HOME, TEAM, Site, html, raw
from tests.unit.loopback import Answer, Asked

STATUSES = (400, 401, 403, 404, 410, 429, 451, 500, 502, 504, 999)


@each(**{str(status): status for status in STATUSES})
def page_answers(site: Site, status: int) -> Outcome:
    """A page that answers with a status"""
    site.page(html("<h1>No</h1>", status))
    return Outcome(says=f"/leadership: HTTP {status}")


@each(**{str(status): status for status in (204, 206, 300, 304)})
def page_answers_strangely(site: Site, status: int) -> Outcome:
    """A page that answers with a status that means nothing here"""
    site.page(html("" if status in (204, 205, 304) else "<h1>Leadership</h1>", status))
    return Outcome()


@each(**{str(status): status for status in (403, 429)})
def front_refuses(site: Site, status: int) -> Outcome:
    """A front page that refuses with a status"""
    site.page(html("<h1>Go away</h1>", status), "/")
    return Outcome(exit=4, people=0, status="blocked", says=f"answered {status}")


@each(**{str(status): status for status in (500, 504)})
def front_is_broken(site: Site, status: int) -> Outcome:
    """A front page whose server is at fault, with a status"""
    site.page(html("<h1>Sorry</h1>", status), "/")
    return Outcome(exit=4, people=0, status="unreachable", says=f"answered {status}")


def front_is_missing(site: Site) -> Outcome:
    """A front page that is not there, on a site whose list of people is"""
    site.page(html("<h1>Not found</h1>", 404), "/")
    return Outcome()


@each(once=1, twice=2)
def unavailable_for_a_moment(site: Site, times: int) -> Outcome:
    """The list of people, with 503 before it answers"""
    left = [times]

    def page(asked: Asked) -> Answer:
        left[0] -= 1
        return html("busy", 503) if left[0] >= 0 else html(TEAM)

    site.page(page, "/team")
    return Outcome()


def unavailable(site: Site) -> Outcome:
    """A page that always answers 503"""
    site.page(html("busy", 503))
    return Outcome(says="/leadership: HTTP 503")


@failed_once("a_raised_two")
@each(
    a_second="1",
    a_day="86400",
    a_number_beyond_all="9" * 400,
    a_fraction="1.5",
    a_raised_two="²",
    a_far_day="Fri, 31 Dec 9999 23:59:59 GMT",
    a_day_beyond="Fri, 31 Dec 9999 23:59:59 -2359",
    a_day_before_time="Mon, 01 Jan 0001 00:00:00 -0000",
    a_day_that_is_none="Thu, 99 Foo 2026 99:99:99 GMT",
    a_zone_that_is_none="Fri, 27 Nov 2026 10:00:00 +999999",
)
def retry_after(site: Site, said: str) -> Outcome:
    """A page that answers 429, with Retry-After"""
    site.page(html("busy", 429, Retry_After=said))
    return Outcome(says="/leadership: HTTP 429")


def _to(location: str, status: int = 302) -> Answer:
    return html("", status, Location=location)


@each(**{str(status): status for status in (301, 308)})
def redirect_to_itself(site: Site, status: int) -> Outcome:
    """A page that redirects to itself, with status"""
    site.page(_to(FAULTY, status))
    return Outcome(says=FAULTY)


def redirects_in_a_circle(site: Site) -> Outcome:
    """Two pages that redirect to each other"""
    site.page(_to("/leadership/other"))
    site.page(_to(FAULTY), "/leadership/other")
    return Outcome(says=FAULTY)


def redirects_without_end(site: Site) -> Outcome:
    """A page that redirects to ever new addresses"""

    def page(asked: Asked) -> Answer:
        return _to(f"{asked.path}x")

    site.pages |= dict.fromkeys((FAULTY + "x" * n for n in range(200)), page)
    return Outcome(says=FAULTY)


def front_redirects_in_a_circle(site: Site) -> Outcome:
    """A front page that redirects to itself"""
    site.page(_to("/"), "/")
    return Outcome(exit=4, people=0, status="unreachable", says="redirect")


@failed_once()
def front_refreshes_itself(site: Site) -> Outcome:
    """A front page that sends browsers to itself, without end"""
    site.page(HOME.replace("<title>", '<meta http-equiv="refresh" content="0; url=/"><title>'), "/")
    return Outcome()


STRANGE = {
    "no_address": "",
    "a_script": "javascript:evil()",
    "a_file": "file:///etc/passwd",
    "ftp": "ftp://acme.example/team",
    "no_host": "http:///team",
    "a_port_that_is_none": "http://acme.example:99999/",
    "spaces": "/a b c",
    "a_hundred_thousand_letters": "/" + "a" * 60_000,
    "not_text": "/\xff\xfe",
    "escapes": "/%1b[2J",
    "a_host_of_300_letters": f"http://{'a' * 300}.example/",
}


@each(**STRANGE)
def strange_redirect(site: Site, location: str) -> Outcome:
    """A page that redirects to what no crawler follows: to"""
    site.page(_to(location))
    return Outcome()


NOT_FOLLOWED = ("a_file", "ftp")
NOT_THERE = ("no_host", "spaces", "not_text", "escapes")


@each(**{word: STRANGE[word] for word in (*NOT_FOLLOWED, *NOT_THERE)})
def front_redirects_to_nothing(site: Site, location: str) -> Outcome:
    """A front page that redirects to what is not followed or not there, on a site whose list of people is: to"""
    site.page(_to(location), "/")
    return Outcome()


@each(**{word: location for word, location in STRANGE.items() if word not in (*NOT_FOLLOWED, *NOT_THERE)})
def front_redirects_nowhere(site: Site, location: str) -> Outcome:
    """A front page that redirects to where nothing can be asked: to"""
    site.page(_to(location), "/")
    return Outcome(exit=4, people=0, status="unreachable", says="http://acme.example/: ")


def redirect_off_the_site(site: Site) -> Outcome:
    """A page that redirects to another company's"""
    site.page(_to("http://elsewhere.example/team"))
    site.page(TEAM.replace("Ingrid Halvorsen", "Evelyn Malory"), "elsewhere.example/team")
    return Outcome(says="elsewhere.example is not the company's site")


PRIVATE = {
    "loopback": "127.0.0.1",
    "short": "127.1",
    "hexadecimal": "0x7f000001",
    "a_number": "2130706433",
    "IPv6": "[::1]",
    "zero": "0",
    "mapped": "[::ffff:127.0.0.1]",
    "compatible": "[::127.0.0.1]",
    "translated": "[64:ff9b::7f00:1]",
    "tunnelled": "[2002:7f00:1::]",
    "a_private_network": "10.1.2.3",
    "the_cloud_s_own": "169.254.169.254",
    "link_local": "[fe80::1]",
    "unique_local": "[fc00::1]",
    "of_carriers": "100.64.0.1",
    "localhost": "localhost",
    "below_localhost": "evil.localhost",
    "of_a_home": "nas.local",
    "wide_digits": "１２７.０.０.１",
    "with_a_name_before": "acme.example@127.0.0.1",
    "with_a_backslash": "127.0.0.1\\@acme.example",
}


@each(**PRIVATE)
def front_redirects_inside(site: Site, host: str) -> Outcome:
    """A front page that redirects to a private address"""
    site.inside(host)
    site.page(_to(f"http://{host}/admin".encode().decode("latin-1")), "/")
    return Outcome(exit=4, people=0, status="blocked|unreachable")


@each(**{word: PRIVATE[word] for word in ("loopback", "mapped", "localhost")})
def page_redirects_inside(site: Site, host: str) -> Outcome:
    """A page that redirects to a private address"""
    site.inside(host)
    site.page(_to(f"http://{host}/admin"))
    return Outcome(says="public address")


@each(**{word: PRIVATE[word] for word in ("IPv6", "a_number")})
def page_refreshes_inside(site: Site, host: str) -> Outcome:
    """A page that sends browsers to a private address"""
    site.inside(host)
    site.page(f'<meta http-equiv="refresh" content="0; url=http://{host}/admin"><h1>Leadership</h1>')
    return Outcome(says="public address")


@failed_once()
@each(a_script="javascript:evil()", half_an_address="http://[", a_file="file:///etc/passwd", no_address="")
def front_refreshes_nowhere(site: Site, address: str) -> Outcome:
    """A front page that sends browsers to what is no page: to"""
    site.page(HOME.replace("<title>", f'<meta http-equiv="refresh" content="0; url={address}"><title>'), "/")
    return Outcome()


def links_lead_inside(site: Site) -> Outcome:
    """A front page whose links lead to private addresses"""
    hosts = ("127.0.0.1", "[::1]", "localhost", "10.0.0.1", "2130706433")
    site.front(*(f"http://{host}/our-team" for host in hosts))
    for host in hosts:
        site.inside(host)
    return Outcome()


def redirect_within_to_another_port(site: Site) -> Outcome:
    """A page that redirects to the mail server of the same host"""
    site.page(_to("http://acme.example:25/"))
    return Outcome()


@failed_once("a_codec")
@each(
    none=None,
    a_picture="image/png",
    a_download="application/octet-stream",
    empty="",
    a_charset_that_never_ends="text/html; charset=" + "a" * 50_000,
    a_codec="text/html; charset=zlib_codec",
    not_text="text/html; charset=\xff\xfe",
    a_script='text/html; charset="><script>evil()</script>',
)
def content_type(site: Site, kind: str | None) -> Outcome:
    """A page whose Content-Type is no page's, or strange"""
    if kind is None:
        site.page(raw(b"HTTP/1.1 200 OK\r\nConnection: close\r\n\r\n<h1>Leadership</h1>"))
    else:
        site.page(html("<h1>Leadership</h1>", Content_Type=kind))
    return Outcome()


HEADERS = {
    "a_thousand_cookies": b"Set-Cookie: a%d=b\r\n" * 1000,
    "a_cookie_of_a_megabyte": b"Set-Cookie: a=" + b"b" * 1_000_000 + b"\r\n",
    "an_age_that_is_none": b"Age: old\r\nCache-Control: max-age=evil\r\n",
    "an_age_beyond_all": b"Age: 1" + b"0" * 400 + b"\r\nCache-Control: max-age=1" + b"0" * 400 + b"\r\n",
    "days_that_are_none": b"Date: never\r\nExpires: 0\r\nLast-Modified: yesterday\r\n",
    "days_beyond_all": b"Date: Fri, 31 Dec 99999 23:59:59 GMT\r\nExpires: Mon, 01 Jan 0001 00:00:00 GMT\r\n",
    "an_etag_of_a_megabyte": b'ETag: "' + b"e" * 1_000_000 + b'"\r\n',
    "a_refresh": b"Refresh: 0; url=http://127.0.0.1/\r\n",
    "a_place_of_its_own": b"Content-Location: http://127.0.0.1/\r\n",
}


@each(**HEADERS)
def headers(site: Site, lines: bytes) -> Outcome:
    """A page with headers of a strange kind"""
    site.page(raw(b"HTTP/1.1 200 OK\r\nContent-Type: text/html\r\nConnection: close\r\n" + lines + b"\r\n<h1>Leadership</h1>"))
    return Outcome()


def cookies_in_a_circle(site: Site) -> Outcome:
    """A front page that lets nobody in without a cookie, and takes none"""
    site.page(html("", 302, Location="/", Set_Cookie="seen=1"), "/")
    return Outcome(exit=4, people=0, status="unreachable", says="redirect")
