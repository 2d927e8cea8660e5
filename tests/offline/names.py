"""Gives every name that is not loopback's the addresses of a list, one a look-up and then the last for good: a name that moves."""

import socket


def moving(addresses: list[str]) -> None:
    """Answer look-ups so from now on."""
    asked = socket.getaddrinfo
    waiting = list(addresses)

    def answer(host, port, *words, **named):  # type: ignore[no-untyped-def]
        if not isinstance(host, str) or not host.endswith(".example"):
            return asked(host, port, *words, **named)
        address = waiting.pop(0) if len(waiting) > 1 else waiting[0]
        family = socket.AF_INET6 if ":" in address else socket.AF_INET
        return [(family, socket.SOCK_STREAM, socket.IPPROTO_TCP, "", (address, port or 0))]

    socket.getaddrinfo = answer  # type: ignore[assignment]
