"""Why a page was not fetched: requests that are never sent, and connections that failed, each in words for the user."""

from __future__ import annotations

from urllib.parse import urlsplit

from scrapy.exceptions import IgnoreRequest


class Refused(IgnoreRequest):
    """A request that this project does not send; the message says why, in words."""


class PrivateAddress(Refused):
    """The host is, or resolves to, an address that is not public."""


class OffSite(Refused):
    """The URL is not the company's."""


class RobotsForbid(Refused):
    """robots.txt forbids the URL."""


class RobotsUnreachable(Refused):
    """robots.txt answered with a server error, so that RFC 9309 section 2.3.1.4 keeps us out."""


class NoAnswer(Refused):
    """The connection failed: for the page, or already for its robots.txt, without which the page is not asked for."""


def reason(error: BaseException, proxy: str | None = None) -> str:
    """Return what went wrong with a connection, in a few words of one line; proxy: through which it went."""
    said = " ".join(str(cause) for cause in (error, error.__cause__) if cause is not None)
    if "certificate" in said.lower() or "ssl" in said.lower():
        return "its certificate does not verify (--insecure accepts it)" if "certificate" in said.lower() else "no TLS connection"
    name = type(error).__name__
    if proxy and name in ("DownloadConnectionRefusedError", "CannotResolveHostError", "DownloadFailedError"):
        return f"the proxy {urlsplit(proxy).netloc.rpartition('@')[2] or proxy} does not answer: is it running?"
    if isinstance(error, IgnoreRequest) and "not in cache" in said:
        return "no earlier run kept it, and --offline asks nobody"
    words = {
        "CannotResolveHostError": "the name does not resolve to a public address",
        "DownloadConnectionRefusedError": "connection refused",
        "DownloadTimeoutError": "no answer in time",
        "TunnelError": "the proxy could not reach it",
        "DownloadCancelledError": "the answer is larger than allowed",
    }
    return words.get(name, " ".join(str(error).split())[:120] or name)
