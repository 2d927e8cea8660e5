"""Connections that are slow, hung, broken off, or carry what is no HTTP; encodings that lie, and bombs in them; proxies that are gone; names that move."""

from __future__ import annotations

import gzip
import itertools
from collections.abc import Iterator

from tests.faults import Outcome, each, failed_once
from tests.faults.machinery.bombs import bomb
from tests.faults.machinery.site import HOME, TEAM, Raw, Site, Wire, html, raw

HEAD = b"HTTP/1.1 200 OK\r\nContent-Type: text/html; charset=utf-8\r\n"
CUT = TEAM.encode()


def never_answers(site: Site) -> Outcome:
    """A page that never answers"""
    site.direct, site.seconds = True, 12
    site.page(Raw(Wire.hang))
    return Outcome(status="budget", says="no answer in time")


def front_never_answers(site: Site) -> Outcome:
    """A front page that never answers"""
    site.direct, site.seconds = True, 8
    site.page(Raw(Wire.hang), "/")
    return Outcome(exit=4, people=0, status="unreachable", says="no answer in time")


def nothing_answers_after_the_list(site: Site) -> Outcome:
    """A site that falls silent once the list of people was read"""
    site.direct = True
    site.options.append("--everyone")
    site.front("/leadership/a", "/leadership/b", "/leadership/c")
    for path in ("/leadership", "/leadership/a", "/leadership/b", "/leadership/c"):
        site.page(Raw(Wire.reset), path)
    return Outcome(status="unreachable", says="stopped answering")


@failed_once()
def closes_at_once(site: Site) -> Outcome:
    """A connection that ends before the first byte of the answer"""
    site.direct = True
    site.page(raw(b""))
    return Outcome(says="the connection broke off")


def reset(site: Site) -> Outcome:
    """A connection that is reset"""
    site.direct = True
    site.page(Raw(Wire.reset))
    return Outcome(says="the connection broke off")


def reset_once(site: Site) -> Outcome:
    """The list of people behind a connection that is reset once"""
    site.direct = True
    answers = iter([Raw(Wire.reset)])
    site.page(lambda asked: next(answers, html(TEAM)), "/team")
    return Outcome()


def reset_within_the_body(site: Site) -> Outcome:
    """A connection that is reset in the middle of the page"""

    def play(wire: Wire) -> None:
        wire.send(HEAD + b"Content-Length: 5000\r\n\r\n<h1>Leader")
        wire.reset()

    site.direct = True
    site.page(Raw(play))
    return Outcome(status="complete")


@each(a_little_longer=len(CUT) + 10, much_longer=10**9, the_largest_number=2**63, beyond_all_numbers=10**40)
def shorter_than_it_says(site: Site, length: int) -> Outcome:
    """The list of people, shorter than its Content-Length"""
    site.direct, site.seconds = True, 12
    site.page(raw(HEAD + f"Content-Length: {length}\r\n\r\n".encode() + CUT), "/team")
    return Outcome(people=3 if length < 10**9 else 0, exit=0 if length < 10**9 else 3, status="complete", says="")


def longer_than_it_says(site: Site) -> Outcome:
    """A page longer than its Content-Length"""
    site.direct = True
    site.page(raw(HEAD + b"Content-Length: 20\r\n\r\n<h1>Leadership</h1>" + b"x" * 5000))
    return Outcome()


def a_second_answer(site: Site) -> Outcome:
    """An answer with a second one behind it, for the page that is asked next"""
    evil = b"<h1>Our team</h1><div><h3>Evelyn Malory</h3><p>Chief Executive Officer</p></div>"
    smuggled = HEAD + b"Content-Length: %d\r\n\r\n" % len(evil) + evil
    body = HOME.encode()

    def play(wire: Wire) -> None:
        wire.send(HEAD + b"Content-Length: %d\r\n\r\n" % len(body) + body + smuggled)
        wire.keep()

    site.direct = True
    site.page(Raw(play), "/")
    return Outcome()


@each(negative=b"-5", no_number=b"many", empty=b"", hexadecimal=b"0x20", two_at_once=b"20\r\nContent-Length: 40", with_a_sign=b"+20")
def length_is_none(site: Site, length: bytes) -> Outcome:
    """A Content-Length that is none"""
    site.direct, site.seconds = True, 12
    site.page(raw(HEAD + b"Content-Length: " + length + b"\r\n\r\n<h1>Leadership</h1>"))
    return Outcome(status="complete")


@each(
    no_number=b"xyz\r\n<p>\r\n0\r\n\r\n",
    the_largest=b"FFFFFFFFFFFFFFFF\r\n<p>",
    long_extension=b"3;" + b"e" * 200_000 + b"\r\n<p>\r\n0\r\n\r\n",
    long_trailer=b"3\r\n<p>\r\n0\r\n" + b"X: y\r\n" * 50_000 + b"\r\n",
)
def broken_chunks(site: Site, chunks: bytes) -> Outcome:
    """A body whose chunks are broken"""
    site.direct = True
    site.page(raw(HEAD + b"Transfer-Encoding: chunked\r\n\r\n" + chunks))
    return Outcome(status="complete")


def chunks_without_end(site: Site) -> Outcome:
    """Chunks without end"""

    def play(wire: Wire) -> None:
        wire.send(HEAD + b"Transfer-Encoding: chunked\r\n\r\n")
        wire.drip(itertools.repeat(b"10000\r\n" + b"x" * 0x10000 + b"\r\n"), 0)

    site.direct = True
    site.page(Raw(play))
    return Outcome(status="complete", says="larger than allowed")


def body_without_end(site: Site) -> Outcome:
    """A body without length and without end"""

    def play(wire: Wire) -> None:
        wire.send(HEAD + b"\r\n")
        wire.drip(itertools.repeat(b"<p>words</p>" * 5000), 0)

    site.direct = True
    site.page(Raw(play))
    return Outcome(status="complete", says="larger than allowed")


def _letters(text: bytes) -> Iterator[bytes]:
    yield from (bytes([letter]) for letter in text)
    yield from itertools.repeat(b"x")


def body_drop_by_drop(site: Site) -> Outcome:
    """A page that comes letter by letter, without end"""

    def play(wire: Wire) -> None:
        wire.send(HEAD + b"\r\n")
        wire.drip(_letters(b"<h1>Leadership</h1>"), 0.2)

    site.direct, site.seconds = True, 12
    site.page(Raw(play))
    return Outcome(status="budget", says="no answer in time")


def head_drop_by_drop(site: Site) -> Outcome:
    """An answer whose head comes letter by letter, without end"""
    site.direct, site.seconds = True, 12
    site.page(Raw(lambda wire: wire.drip(_letters(HEAD + b"X-Long: "), 0.05)))
    return Outcome(status="budget", says="no answer in time")


def head_without_end(site: Site) -> Outcome:
    """An answer whose head never ends, as fast as it can be sent"""
    site.direct = True

    def play(wire: Wire) -> None:
        wire.send(HEAD)
        wire.drip((b"X-%d: %s\r\n" % (n, b"y" * 60_000) for n in itertools.count()), 0)

    site.page(Raw(play))
    return Outcome(status="complete", says="/leadership")


@each(
    many_lines=b"X-A: b\r\n" * 20_000,
    one_long_line=b"X-A: " + b"b" * 5_000_000 + b"\r\n",
    controls=b"X-\x00\x1b[31m: \x07\x9b\r\n",
    not_text=b"X-\xff\xfe: \xff\xfe\r\n",
)
def strange_head(site: Site, lines: bytes) -> Outcome:
    """An answer with a head of a strange kind"""
    site.direct = True
    site.page(raw(HEAD + lines + b"Connection: close\r\n\r\n<h1>Leadership</h1>"))
    return Outcome(status="complete")


@each(
    ssh=b"SSH-2.0-OpenSSH_9.6\r\n",
    zeros=bytes(4000),
    no_status=b"HTTP/1.1\r\n\r\n",
    status_99999=b"HTTP/1.1 99999 No\r\n\r\n",
    switching_protocols=b"HTTP/1.1 101 Switching Protocols\r\nUpgrade: websocket\r\n\r\n",
    continue_without_end=b"HTTP/1.1 100 Continue\r\n\r\n" * 5000,
    escapes=b"\x1b]0;evil\x07\x1b[2J\r\n\r\n",
)
def no_http(site: Site, words: bytes) -> Outcome:
    """An answer that is no HTTP"""
    site.direct, site.seconds = True, 12
    site.page(raw(words))
    return Outcome(status="complete")


@each(gzip="gzip", deflate="deflate", brotli="br", Zstandard="zstd")
def bombs(site: Site, encoding: str) -> Outcome:
    """A page of 400 MB in a few kilobytes"""
    site.direct = True
    site.page(lambda asked: html(bomb(encoding), Content_Encoding=encoding))
    return Outcome(says="the answer is larger than allowed")


def bomb_in_a_bomb(site: Site) -> Outcome:
    """A page packed twice, of 400 MB"""
    site.direct = True
    site.page(lambda asked: html(gzip.compress(bomb("gzip")), Content_Encoding="gzip, gzip"))
    return Outcome(says="the answer is larger than allowed")


@each(
    gzip_that_is_plain=("gzip", b"<h1>Leadership</h1>"),
    gzip_cut=("gzip", gzip.compress(CUT)[:60]),
    brotli_that_is_none=("br", b"\xff" * 500),
    unknown=("evil", b"<h1>Leadership</h1>"),
    a_hundred_times=(", ".join(["gzip"] * 100), b"<h1>Leadership</h1>"),
)
def lying_encoding(site: Site, lie: tuple[str, bytes]) -> Outcome:
    """An encoding that is not the body's"""
    encoding, body = lie
    site.direct = True
    site.page(html(body, Content_Encoding=encoding))
    return Outcome(status="complete")


def nobody_listens(site: Site) -> Outcome:
    """A port where nobody listens"""
    site.direct = True
    site.target = "http://127.0.0.1:9/"
    return Outcome(exit=4, people=0, status="unreachable", says="connection refused")


def proxy_goes(site: Site) -> Outcome:
    """A proxy that is gone after the front page"""

    def play(wire: Wire) -> None:
        wire.send(HEAD + b"Connection: close\r\n\r\n" + HOME.encode())
        site.server.socket.close()

    site.page(Raw(play), "/")
    return Outcome(exit=4, people=0, status="unreachable", says="does not answer: is it running?")


@failed_once()
def proxy_asks_for_a_password(site: Site) -> Outcome:
    """A proxy that asks for a password"""
    for path in ("/", "/robots.txt", "/team", "/leadership"):
        site.page(html("", 407, Proxy_Authenticate='Basic realm="x"'), path)
    return Outcome(exit=4, people=0, status="unreachable", says="asks for a name and a password")


@each(
    loopback="127.0.0.1",
    the_cloud_s_own="169.254.169.254",
    a_private_network="10.0.0.1",
    all_zeros="0.0.0.0",
    loopback_in_IPv6="::1",
    mapped="::ffff:127.0.0.1",
)
def name_of_a_private_address(site: Site, address: str) -> Outcome:
    """A name that resolves to a private address"""
    site.resolve(address)
    return Outcome(exit=4, people=0, status="unreachable", says="public address", most_requests=0)


def name_that_moves(site: Site) -> Outcome:
    """A name that moves to loopback after its address was looked up once"""
    site.resolve("93.184.215.14", "127.0.0.1")
    return Outcome(exit=4, people=0, status="unreachable", most_requests=0)
