"""Which addresses may be connected to: public ones, and those that the user named."""

from __future__ import annotations

import functools
import ipaddress
import socket
from collections.abc import Sequence

from research.urls import is_public_address

INNER_NAMES = ("localhost", "local", "internal", "intranet", "lan", "home.arpa")
"""Last labels that never name a public host (RFC 6761, RFC 6762, RFC 8375 and ICANN's `internal`)."""

exempt: set[str] = set()
"""Hosts whose private addresses may be connected to: the user's proxies, and the targets of crawls with `allow_private`."""


def literal_address(host: str) -> str | None:
    """Return the IP address that a host spells, in any form that a resolver takes (`127.1`, `0x7f000001`); None for a name."""
    host = host.strip("[]").split("%")[0]
    try:
        return str(ipaddress.ip_address(host))
    except ValueError:
        pass
    if host[:1].isdigit():
        try:
            return socket.inet_ntoa(socket.inet_aton(host))
        except OSError:
            return None
    return None


@functools.lru_cache(maxsize=4_096)
def is_inner_host(host: str) -> bool:
    """Say whether the host alone, before any look-up, shows that it is not public."""
    host = host.lower().rstrip(".")
    address = literal_address(host)
    if address is not None:
        return not is_public_address(address)
    return any(host == name or host.endswith("." + name) for name in INNER_NAMES)


def connectable(host: str, addresses: Sequence[str]) -> list[str]:
    """Return those addresses of a host that may be connected to.

    It is asked for every connection, so that a name which changes its address between two look-ups gains nothing.
    """
    if host.lower() in exempt:
        return list(addresses)
    return [address for address in addresses if is_public_address(address.split("%")[0])]
