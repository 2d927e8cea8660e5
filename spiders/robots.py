"""What a robots.txt lets one crawler do: RFC 9309, and what Google's parser adds to it; any text is one, and no text costs more than its length."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, field
from urllib.parse import quote, unquote_to_bytes, urlsplit

LONGEST_LINE = 16_664
"""Characters of a line that count, as in Google's parser: eight times the longest URL that a browser took."""

_SPELLINGS = {
    **dict.fromkeys(("user-agent", "useragent", "user agent"), "agent"),
    **dict.fromkeys(("disallow", "dissallow", "dissalow", "disalow", "diasllow", "disallaw"), "disallow"),
    **dict.fromkeys(("sitemap", "sitemaps", "site-map"), "sitemap"),
    **dict.fromkeys(("crawl-delay", "crawldelay", "crawl delay"), "delay"),
    "allow": "allow",
}
"""Names of lines, as people write them; other lines mean nothing, and part no groups."""
_NO_COLON = re.compile(r"(user[- ]?agent|allow|disallow|sitemap|crawl-delay)\s+(\S+)", re.IGNORECASE)
_TOKEN = re.compile(r"[A-Za-z_-]*")
_ESCAPED = re.compile(r"%[0-9A-Fa-f]{2}")
_UNRESERVED = frozenset("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-._~")
_INDEX = "/index.html"


@dataclass(frozen=True, slots=True)
class Rules:
    """The rules that hold for one crawler."""

    patterns: tuple[tuple[str, bool], ...] = ()
    """(pattern, whether it allows), the one that decides first."""
    delay: float | None = None
    """Crawl-delay in seconds; None where none is stated that is a number."""
    sitemaps: tuple[str, ...] = ()
    """As they stand there, which may be no URL at all."""

    def allow(self, url: str) -> bool:
        """Say whether a URL may be asked for: the longest pattern that matches decides, of two as long the one that allows."""
        parts = urlsplit(url)
        if parts.path == "/robots.txt":
            return True
        path = _written(f"{parts.path or '/'}{'?' + parts.query if parts.query or url.endswith('?') else ''}").replace("*", "%2A").replace("$", "%24")
        return next((allows for pattern, allows in self.patterns if _matches(pattern, path)), True)


EVERYTHING = Rules()
"""The rules of a site that has none."""


@dataclass(slots=True)
class _Group:
    """What is said to one crawler, from however many places of the file."""

    patterns: list[tuple[str, bool]] = field(default_factory=list)
    delay: float | None = None


def read_robots(body: bytes, token: str) -> Rules:
    """Return what a robots.txt says to the crawler of a product token: the groups that name it, joined, else those for everybody."""
    own, everybody = _Group(), _Group()
    named = False  # whether a group names the crawler at all, even one without rules
    addressed: list[_Group] = []
    ruled = True  # whether a rule stood since the last line that names crawlers: the next such line begins a group
    sitemaps: list[str] = []
    for kind, value in _lines(body.decode("utf-8-sig", errors="replace")):
        if kind == "sitemap":
            sitemaps.append(value)
            continue
        if kind == "agent":
            addressed, ruled = ([] if ruled else addressed), False
            if value[:1] == "*" and not value[1:2].strip():
                addressed.append(everybody)
            elif _TOKEN.match(value)[0].lower() == token.lower():  # type: ignore[index]  # it matches anything
                named = True
                addressed.append(own)
            continue
        ruled = True
        for group in addressed:
            if kind == "delay":
                group.delay = _seconds(value) if group.delay is None else group.delay
            elif value:
                group.patterns.append((_pattern(value), kind == "allow"))
                if kind == "allow" and value.endswith(_INDEX):
                    group.patterns.append((_pattern(value.removesuffix(_INDEX[1:]) + "$"), True))
    said = own if named else everybody
    return Rules(tuple(sorted(said.patterns, key=lambda rule: (-len(rule[0]), not rule[1]))), said.delay, tuple(dict.fromkeys(sitemaps)))


def _lines(text: str) -> Iterator[tuple[str, str]]:
    """Yield (what kind of line, value) of the lines that mean something."""
    for line in re.split(r"[\r\n]+", text):
        said = line[:LONGEST_LINE].partition("#")[0].strip()
        name, colon, value = said.partition(":")
        kind = _SPELLINGS.get(name.strip().lower())
        if kind is None and (bare := _NO_COLON.fullmatch(said)):
            kind, value, colon = _SPELLINGS[bare[1].lower()], bare[2], ":"
        if kind and colon:
            yield kind, value.strip()


def _seconds(text: str) -> float | None:
    try:
        delay = float(text)
    except ValueError:
        return None
    return delay if 0 <= delay < float("inf") else None


def _pattern(value: str) -> str:
    """Return a pattern as it is compared: a `$` within it is a letter, one at its end is the end."""
    body, end = (value[:-1], "$") if value.endswith("$") else (value, "")
    return re.sub(r"\*+", "*", _written(body).replace("$", "%24")) + end


def _written(path: str) -> str:
    """Return a path as all are compared (RFC 9309 section 2.2.2): what needs no escape stands as it is, everything else is escaped, in capitals."""
    return _ESCAPED.sub(_plain, quote(path, safe="%!$&'()*+,;=:@/?[]~"))


def _plain(found: re.Match[str]) -> str:
    letter = unquote_to_bytes(found[0]).decode("latin-1")
    return letter if letter in _UNRESERVED else found[0].upper()


def _matches(pattern: str, path: str) -> bool:
    """Say whether a pattern matches the beginning of a path, or with `$` the whole; `*` stands for any letters."""
    whole = pattern.endswith("$")
    first, *others = pattern.removesuffix("$").split("*")
    if not path.startswith(first):
        return False
    if not others:
        return not whole or path == first
    at = len(first)
    for part in others[:-1]:
        at = path.find(part, at)
        if at < 0:
            return False
        at += len(part)
    return (len(path) - len(others[-1]) >= at and path.endswith(others[-1])) if whole else path.find(others[-1], at) >= 0
