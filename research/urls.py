"""Canonical URLs and registrable domains; no network: the public suffix list is the one that tldextract carries."""

from __future__ import annotations

import functools
import ipaddress
from urllib.parse import urljoin, urlsplit

import tldextract
from w3lib.url import canonicalize_url

_extract = tldextract.TLDExtract(suffix_list_urls=(), cache_dir=None)
_extract_private = tldextract.TLDExtract(suffix_list_urls=(), cache_dir=None, include_psl_private_domains=True)

TRACKING = ("utm_", "fbclid", "gclid", "mc_", "_hs", "ref_src", "hsa_")


def canonical(url: str, base: str = "") -> str:
    """Return url as one page is always written: absolute, no fragment, no tracking parameters; "" where it is no http(s) URL."""
    try:
        absolute = urljoin(base, url.strip())
        parts = urlsplit(absolute)
        if parts.scheme not in ("http", "https") or not parts.hostname:
            return ""
        kept = "&".join(p for p in parts.query.split("&") if p and not p.lower().startswith(TRACKING))
        clean: str = canonicalize_url(parts._replace(query=kept, fragment="").geturl())
        return clean
    except ValueError:
        return ""


def host(url: str) -> str:
    """Return the host in lower case without `www.`; "" where there is none."""
    try:
        name = (urlsplit(url if "//" in url else "//" + url).hostname or "").lower()
    except ValueError:
        return ""
    return name.removeprefix("www.")


@functools.lru_cache(maxsize=4096)
def registrable(name: str) -> str:
    """Return the domain that somebody registered: `acme.co.uk` of `jobs.acme.co.uk`; private suffixes (github.io) count. A host without suffix, or an address, is returned as it is."""
    name = name.lower().removeprefix("www.")
    return _extract_private(name).top_domain_under_public_suffix or name


@functools.lru_cache(maxsize=4096)
def brand(name: str) -> str:
    """Return the word that a company registered: `acme` of `www.acme.co.uk`."""
    return _extract_private(name.lower()).domain or name.split(".")[0]


def same_company(one: str, other: str) -> bool:
    """Say whether two hosts belong to one registrable domain."""
    return registrable(one) == registrable(other)


def is_public_address(address: str) -> bool:
    """Say whether an IP address may be asked by a crawler: private, loopback, link-local, reserved and multicast ones may not. False where it is no address."""
    try:
        ip = ipaddress.ip_address(address)
    except ValueError:
        return False
    if isinstance(ip, ipaddress.IPv6Address) and ip.ipv4_mapped:
        ip = ip.ipv4_mapped
    return ip.is_global and not ip.is_multicast
