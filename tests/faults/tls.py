"""Certificates that do not verify, and handshakes that fail or never end."""

from __future__ import annotations

from tests.faults import Outcome, each, failed_once
from tests.faults.machinery import certificates
from tests.faults.machinery.site import Site, Wire

BAD = {"expired": "expired", "not_valid_yet": "early", "of_another_host": "other", "signed_by_itself": "itself", "signed_by_nobody_known": "unknown"}


def verifies(site: Site) -> Outcome:
    """None: a certificate that verifies"""
    certificates.offer(site, "good")
    site.target = "https://acme.example/"
    return Outcome()


@failed_once("of_another_host")
@each(**BAD)
def certificate(site: Site, kind: str) -> Outcome:
    """A site over https alone, its certificate"""
    certificates.offer(site, kind)
    site.target = "https://acme.example/"
    return Outcome(exit=4, people=0, status="unreachable", says="certificate does not verify")


@each(**BAD)
def certificate_and_http(site: Site, kind: str) -> Outcome:
    """A site over https and http, its certificate"""
    certificates.offer(site, kind)
    return Outcome()


@each(**BAD)
def certificate_accepted(site: Site, kind: str) -> Outcome:
    """With --insecure, a certificate"""
    certificates.offer(site, kind)
    site.target = "https://acme.example/"
    site.options.append("--insecure")
    return Outcome()


def _hang(wire: Wire) -> None:
    wire.hang()


def _close(wire: Wire) -> None:
    wire.connection.recv(100)


def _reset(wire: Wire) -> None:
    wire.connection.recv(100)
    wire.reset()


def _words(wire: Wire) -> None:
    wire.connection.recv(100)
    wire.send(b"HTTP/1.1 400 Bad Request\r\n\r\nno TLS here")


def _noise(wire: Wire) -> None:
    wire.connection.recv(100)
    wire.send(bytes(range(256)) * 20)


def _half(wire: Wire) -> None:
    wire.connection.recv(100)
    wire.send(b"\x16\x03\x03\x40\x00\x02")
    wire.hang()


HANDSHAKES = {"that_is_closed": _close, "that_is_reset": _reset, "answered_in_HTTP": _words, "of_noise": _noise}


@each(**HANDSHAKES)
def handshake(site: Site, play: object) -> Outcome:
    """A site over https alone, with a handshake"""
    site.tunnel = play  # type: ignore[assignment]
    site.target = "https://acme.example/"
    return Outcome(exit=4, people=0, status="unreachable", says="https://acme.example/")


@each(**HANDSHAKES)
def handshake_and_http(site: Site, play: object) -> Outcome:
    """A site over http, whose https has a handshake"""
    site.tunnel = play  # type: ignore[assignment]
    return Outcome()


@failed_once()
@each(swallows_the_connection=_hang, falls_silent_in_the_handshake=_half)
def silent_https(site: Site, play: object) -> Outcome:
    """A site over http, whose https port"""
    site.tunnel = play  # type: ignore[assignment]
    site.seconds = 40
    return Outcome()


@failed_once()
def silent_https_and_no_time(site: Site) -> Outcome:
    """A budget of a few seconds, which an https port that swallows the connection spends"""
    site.tunnel = _hang
    site.seconds = 3
    return Outcome(exit=4, people=0, status="unreachable", says="no answer in time")


def only_old_protocols(site: Site) -> Outcome:
    """A server that speaks TLS 1.1 at most"""
    certificates.offer(site, "good", old=True)
    site.target = "https://acme.example/"
    return Outcome(exit=4, people=0, status="unreachable", says="TLS")
