"""Why a page was not fetched: requests that are never sent, and connections that failed, each in words for the user."""

from __future__ import annotations

from scrapy.exceptions import IgnoreRequest

from spiders.knock import NO_ADDRESS, NOBODY_LISTENS, silent_proxy


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
    causes = _causes(error)
    said = " ".join(map(str, causes)).lower()
    names = {type(cause).__name__ for cause in causes}
    if "certificate" in said or "VerificationError" in names:
        return "its certificate does not verify (--insecure accepts it)"
    if "ssl" in said:
        return "no TLS connection"
    if proxy and names & {"DownloadConnectionRefusedError", "CannotResolveHostError"}:
        return silent_proxy(proxy)
    if isinstance(error, IgnoreRequest) and (words := next((words for sign, words in _IGNORED.items() if sign in said), "")):
        return words
    if isinstance(error, ValueError):
        return "it redirects to what is no URL"
    return next((words for name, words in _REASONS.items() if name in names), " ".join(str(error).split())[:120] or type(error).__name__)


_IGNORED = {
    "not in cache": "no earlier run kept it, and --offline asks nobody",
    "decompressed": "the answer is larger than allowed",
    "max redirections": "it redirects in a circle, or too often",
}
"""What Scrapy means where it leaves an answer alone, by what it says."""

_REASONS = {
    "CannotResolveHostError": NO_ADDRESS,
    "DownloadConnectionRefusedError": NOBODY_LISTENS,
    "DownloadTimeoutError": "no answer in time",
    "TunnelError": "the proxy could not reach it",
    "DownloadCancelledError": "the answer is larger than allowed",
    "ParseError": "its answer is no HTTP",
    "ValueError": "its answer is no HTTP",
    "ConnectionDone": "the connection broke off",
    "ConnectionLost": "the connection broke off",
    "ConnectionAborted": "the connection broke off",
    "DownloadFailedError": "the connection failed",
}
"""What errors of Scrapy and Twisted mean, the first that is among the causes."""


MOST_CAUSES = 20
"""Errors behind an error that are looked at."""


def _causes(error: BaseException) -> list[BaseException]:
    """Return an error and all that led to it; Twisted lists several behind one."""
    found = [error]
    for each in found:
        if len(found) > MOST_CAUSES:
            break
        if each.__cause__ is not None:
            found.append(each.__cause__)
        found += [failure.value for failure in getattr(each, "reasons", ()) or () if isinstance(getattr(failure, "value", None), BaseException)]
    return found
