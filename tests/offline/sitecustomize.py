"""Keeps the test run, and every Python process that it starts, on loopback: anything else fails as on a machine without a network; sets its clock."""

import errno
import ipaddress
import os
import socket
import sys

LOCAL_NAMES = frozenset({"localhost", "localhost.localdomain", "ip6-localhost"})


def is_local(host: object) -> bool:
    """Say whether a host, as a name or an address in text or bytes, is this machine itself."""
    name = host.decode("ascii", "replace") if isinstance(host, bytes) else host
    if name is None or name in ("", "0.0.0.0", "::"):
        return True
    if not isinstance(name, str) or name.casefold() in LOCAL_NAMES:
        return isinstance(name, str)
    try:
        return ipaddress.ip_address(name.partition("%")[0]).is_loopback
    except ValueError:
        return False


def refuse(event: str, words: tuple[object, ...]) -> None:
    """Raise for a call that would leave loopback; an audit hook, so that C code and every library pass here."""
    if event in ("socket.getaddrinfo", "socket.gethostbyname") and not is_local(words[0]):
        raise socket.gaierror(socket.EAI_NONAME, f"tests stay on loopback: {words[0]!r} is not asked for")
    if event in ("socket.connect", "socket.sendto"):
        address = words[1]
        if isinstance(address, tuple) and not is_local(address[0]):
            raise OSError(errno.ENETUNREACH, f"tests stay on loopback: {address!r} is not called")


sys.addaudithook(refuse)

if "CLOCK_AHEAD" in os.environ:
    import clock

    clock.ahead(int(os.environ["CLOCK_AHEAD"]))

if "ADDRESSES" in os.environ:
    import names

    names.moving(os.environ["ADDRESSES"].split())
