"""Canonical URLs and registrable domains; no network: `suffixes.py` knows under what domains are registered."""

from __future__ import annotations

import functools
import ipaddress
import re
from dataclasses import dataclass
from urllib.parse import urljoin, urlsplit

from research.errors import UsageError
from research.urls.suffixes import suffix

TRACKING = ("utm_", "fbclid", "gclid", "mc_", "_hs", "ref_src", "hsa_")


_PLAIN = re.compile(r"(https?://(?:[a-z0-9-]{1,63}\.)+[a-z]{2,24})(/[A-Za-z0-9/._~-]*)?(?:#[\x21-\x7e]*)?")
"""A URL that is canonical as it stands, but for its fragment; nine of ten links are of this kind."""
_FROM_ROOT = re.compile(r"/(?!/)(?!.*/\.)")
_FROM_HERE = re.compile(r"[A-Za-z0-9_][\w.-]*(?:/[A-Za-z0-9_-][\w.-]*)*/?(?:[?#][\x21-\x7e]*)?", re.ASCII)
_WITH_HOST = re.compile(r"https?://[^/?#\s]")


LONGEST = 8_192
"""Characters of a URL that a crawler asks for; no server takes longer ones, and pages carry pictures of megabytes in links."""


def canonical(url: str, base: str = "") -> str:
    """Return url as one page is always written: absolute, no fragment, no tracking parameters; "" where it is no http(s) URL that a server takes."""
    if len(url) > LONGEST:
        return ""
    if url[:1] == "/":  # the same on every page of a site, and so known from the page before
        base = _root(base)
    elif url[:4] == "http" and _WITH_HOST.match(url):
        base = ""
    return _canonical(url, base)


@functools.lru_cache(maxsize=4096)
def _root(url: str) -> str:
    try:
        return f"{origin}/" if (origin := _origin(url)) else url
    except ValueError:
        return url


@functools.lru_cache(maxsize=16_384)  # a page asks for each of its links several times
def _canonical(url: str, base: str) -> str:
    url = url.strip()
    try:
        if _WITH_HOST.match(url):
            return _written(url)
        if _FROM_ROOT.match(url) and (origin := _origin(base)):  # joined ten times as fast as by urljoin, and then known from other pages
            return _written(origin + url)
        rest, folder = url, _folder(base)
        while folder and rest.startswith("../"):
            rest, folder = rest[3:], _folder(folder[:-1])
        if folder and _FROM_HERE.fullmatch(rest):
            return _written(folder + rest)
        return _written(urljoin(base, url))
    except ValueError:
        return ""


@functools.lru_cache(maxsize=4096)
def _origin(url: str) -> str:
    """Return the scheme and host of a URL, "" where it lacks one of them."""
    parts = urlsplit(url)
    return f"{parts.scheme}://{parts.netloc}" if parts.scheme and parts.netloc else ""


@functools.lru_cache(maxsize=4096)
def _folder(url: str) -> str:
    """Return the folder of a URL, "" where its path must be put in order before anything is joined to it."""
    path = urlsplit(url).path
    return f"{_origin(url)}{path.rpartition('/')[0]}/" if _origin(url) and not re.search(r"/[./]|;", path) else ""


@functools.lru_cache(maxsize=32_768)
def _written(absolute: str) -> str:
    if plain := _PLAIN.fullmatch(absolute):
        return f"{plain[1]}{plain[2] or '/'}"
    try:
        parts = urlsplit(absolute)
        if parts.scheme not in ("http", "https") or not parts.hostname:
            return ""
        kept = "&".join(p for p in parts.query.split("&") if p and not p.lower().startswith(TRACKING))
        from w3lib.url import canonicalize_url  # with all that speaks HTTP: for the one URL in ten that is not plain

        clean: str = canonicalize_url(parts._replace(query=kept, fragment="").geturl())
        return clean
    except ValueError:
        return ""


@functools.lru_cache(maxsize=16_384)
def path(url: str) -> str:
    """Return the path of a URL; raises ValueError where it is none."""
    return urlsplit(url).path


@functools.lru_cache(maxsize=16384)
def host(url: str) -> str:
    """Return the host in lower case without `www.`; "" where there is none."""
    try:
        name = (urlsplit(url if "//" in url else "//" + url).hostname or "").lower()
    except ValueError:
        return ""
    return name.removeprefix("www.")


@functools.lru_cache(maxsize=4096)
def registrable(name: str) -> str:
    """Return the domain that somebody registered: `acme.co.uk` of `jobs.acme.co.uk`; private suffixes (github.io) count.

    A host without suffix, or an address, is returned as it is.
    """
    name = name.lower().removeprefix("www.").rstrip(".")
    ending = suffix(name)
    own = name.removesuffix(f".{ending}")
    return f"{own.rpartition('.')[2]}.{ending}" if ending and own != name else name


@functools.lru_cache(maxsize=4096)
def brand(name: str) -> str:
    """Return the word that a company registered: `acme` of `www.acme.co.uk`."""
    name = name.lower().rstrip(".")
    if ending := suffix(name):
        return name.removesuffix(ending).rstrip(".").rpartition(".")[2]
    return name if _is_ipv4(name) else name.split(".")[-2:][0]


def _is_ipv4(name: str) -> bool:
    try:
        return isinstance(ipaddress.ip_address(name), ipaddress.IPv4Address)
    except ValueError:
        return False


def same_company(one: str, other: str) -> bool:
    """Say whether two hosts belong to one registrable domain."""
    return one == other or registrable(one) == registrable(other)


def is_public_address(address: str) -> bool:
    """Say whether an IP address may be asked by a crawler: private, loopback, link-local, reserved and multicast ones may not. False where it is no address."""
    try:
        ip = ipaddress.ip_address(address)
    except ValueError:
        return False
    if isinstance(ip, ipaddress.IPv6Address):
        return ip.is_global and not ip.is_multicast and all(map(_is_public, _carried(ip))) if ip.ipv4_mapped is None else _is_public(ip.ipv4_mapped)
    return _is_public(ip)


def _is_public(ip: ipaddress.IPv4Address) -> bool:
    return ip.is_global and not ip.is_multicast


_TRANSLATED = (ipaddress.IPv6Network("64:ff9b::/96"), ipaddress.IPv6Network("64:ff9b:1::/48"), ipaddress.IPv6Network("::/96"))
"""Networks of IPv6 addresses that end in the IPv4 address which a gateway asks in their place (RFC 6052, RFC 8215, RFC 4291)."""


def _carried(ip: ipaddress.IPv6Address) -> list[ipaddress.IPv4Address]:
    """Return the IPv4 addresses that an IPv6 address stands for: those that gateways translate it into, and the ends of its tunnel (6to4, Teredo)."""
    found = [*(ip.teredo or ()), *([ip.sixtofour] if ip.sixtofour else [])]
    return [*found, *(ipaddress.IPv4Address(int(ip) & 0xFFFFFFFF) for network in _TRANSLATED if ip in network)]


MAIL_PROVIDERS = frozenset(
    """
    gmail.com googlemail.com outlook.com hotmail.com live.com msn.com yahoo.com ymail.com aol.com icloud.com me.com gmx.de gmx.net web.de proton.me
    protonmail.com t-online.de orange.fr free.fr laposte.net libero.it mail.ru yandex.ru qq.com 163.com hey.com zoho.com fastmail.com
    """.split()
)
"""Hosts of addresses that say nothing of the company behind them."""

_LABEL = re.compile(r"(?!-)[a-z0-9_-]{1,63}(?<!-)")


@dataclass(frozen=True, slots=True, kw_only=True)
class Target:
    """Whose site is to be read."""

    host: str
    """In lower case, IDN in its ASCII form, without `www.`: `acme.com`."""
    netloc: str
    """As given, `www.` and port included: `www.acme.com:8080`."""
    start_url: str | None = None
    """The page to begin at, where a URL was given."""


def target(text: str) -> Target:
    """Return what a domain (`acme.com`), a URL (`https://about.acme.com/team`) or an e-mail address (`jobs@acme.com`) points at.

    Raises UsageError, in one line, where it is none of them.
    """
    given = text.strip()
    scheme, marker, rest = given.partition("://")
    if marker and scheme.lower() not in ("http", "https"):
        raise UsageError(f"{given[:80]!r}: only http and https can be crawled")
    address = rest if marker else given.removeprefix("mailto:")
    mailbox, at, domain = address.rpartition("@")
    if at and not marker and "/" not in address:
        if not mailbox or domain.lower() in MAIL_PROVIDERS:
            raise UsageError(f"{given[:80]!r}: give the company's own domain" if mailbox else f"{given[:80]!r} is no e-mail address")
        address = domain
    try:
        parts = urlsplit(f"//{address}")
        name, port = _ascii(parts.hostname or ""), parts.port
    except ValueError:
        raise UsageError(f"{given[:80]!r} is no domain, URL or e-mail address") from None
    if re.search(r"\s", given) or not _is_host(name):
        raise UsageError(f"{given[:80]!r} is no domain, URL or e-mail address")
    netloc = f"[{name}]" if ":" in name else name
    netloc += f":{port}" if port else ""
    page = marker or parts.path.strip("/") or parts.query
    start = canonical(f"{scheme.lower() if marker else 'https'}://{netloc}{parts.path or '/'}{'?' + parts.query if parts.query else ''}") if page else None
    return Target(host=name.removeprefix("www."), netloc=netloc, start_url=start)


def _ascii(name: str) -> str:
    """Return a host name as DNS has it; raises ValueError (UnicodeError is one) where it cannot be written so."""
    name = name.rstrip(".").lower()
    if name.isascii():
        return name
    import idna

    return idna.encode(name, uts46=True).decode()


def _is_host(name: str) -> bool:
    try:
        ipaddress.ip_address(name)
    except ValueError:
        labels = name.split(".")
        return len(name) <= 253 and (len(labels) > 1 or name == "localhost") and all(_LABEL.fullmatch(label) for label in labels) and not labels[-1].isdigit()
    return True
