"""Reads e-mail addresses out of plain words: as they are, and hidden from robots (`jane [at] acme [dot] com`); and says which are none."""

from __future__ import annotations

import functools
import itertools
import re
from collections.abc import Iterator
from typing import NamedTuple

from research import urls
from research.extract.contacts.mailbox_owners import is_webmail
from research.extract.contacts.mailbox_words import ANTISPAM, AT, DOT, NEVER_DOMAINS, NEVER_ENDINGS, NEVER_LOCALS, SPOKEN

_MAX = 4000  # signs looked at in one text
_AT_HOST = re.compile(r"@(?:[\w-]{1,63}\.)+[\w-]{2,24}")
_BEFORE_AT = re.compile(r"[\w.+'’&%-]{1,64}\Z")
_OPEN, _CLOSE = r"[\[({<«|*（［【]", r"[\])}>»|*）］】]"
_BRACKETED_AT = re.compile(  # its first sign comes first, and has no case: a search passes over all others at once
    rf"[\[({{<«|*（［【_-](?:(?<={_OPEN})(?i:\s?(?:{AT})\s?){_CLOSE}|(?<=[_-])(?i:at)[_-])"
)
_SPACED_AT = re.compile(r"@(?:(?<=\s@)\s?|\s)")
_WIDE_AT = re.compile("＠")
_CAPITAL_AT = re.compile(r"(?<=[\d_a-z] )(?:AT|ÄT)(?= [\da-z])")
_DOT = rf"(?:\s?{_OPEN}\s?(?:{DOT})\s?{_CLOSE}\s?|\s(?:{DOT})\s|[_-]dot[_-]|\.\n?)"
_A_DOT = re.compile(_DOT, re.IGNORECASE)
_LOCAL = re.compile(rf"(?<![\w.])[\w+-]{{1,30}}(?:{_DOT}[\w+-]{{1,30}}){{0,3}}$", re.IGNORECASE)
_DOMAIN = re.compile(rf"[\w-]{{1,63}}(?:{_DOT}[\w-]{{2,63}}){{1,4}}", re.IGNORECASE)
_ANTISPAM = re.compile(rf"[\[({{<_.-]?(?:{ANTISPAM})[\])}}>_.-]?")


class _At(NamedTuple):
    """A place where an at-sign may hide: text[start:end]."""

    start: int
    end: int
    certain: bool
    """True where nothing but an address is written so; else the address must be the company's own, a mail provider's or have a dotted name."""


def addresses(text: str, own: str = "") -> Iterator[tuple[str, str]]:
    """Yield (clean address, words of the text that say it) for every address in a text, hidden forms included.

    `own`: the host of the page; an address at it, or at a host with the same ending, counts even where that is no public one (intranets, reserved names).
    """
    taken: set[int] = set()
    if "@" in text:
        for sign, whole in itertools.islice(_plain(text), _MAX):
            printed = whole.strip("'’.-&%")
            address = clean(printed, own) or clean(printed[::-1], own)
            if address:
                taken.add(sign)
                yield address, printed[: len(address)] if printed.lower().startswith(address) else printed
    for at in itertools.islice((*_hidden_signs(text), *_spoken_signs(text, own)), _MAX):
        if not taken.intersection(range(at.start, at.end)):
            yield from _hidden(text, at, own)


def _plain(text: str) -> Iterator[tuple[int, str]]:
    """Yield (place of the at-sign, words) of what is written as an address, from the sign both ways: every word of a page might begin one."""
    end = 0
    for host in _AT_HOST.finditer(text):
        local = _BEFORE_AT.search(text[max(end, host.start() - 64) : host.start()])
        if local is not None:
            end = host.end()
            yield host.start(), f"{local.group()}{host.group()}"


def _hidden_signs(text: str) -> Iterator[_At]:
    if "@" in text:
        yield from (_At(*match.span(), certain=False) for match in _SPACED_AT.finditer(text))
    yield from (_At(*match.span(), certain=True) for match in _BRACKETED_AT.finditer(text))
    yield from (_At(*match.span(), certain=True) for match in _WIDE_AT.finditer(text))
    if " AT " in text or " ÄT " in text:
        yield from (_At(*match.span(), certain=False) for match in _CAPITAL_AT.finditer(text))
    lower = text.lower() if " " in text else ""
    for at, dot in SPOKEN if lower else ():
        if f" {dot} " in lower and f" {at} " in lower and len(lower) == len(text):
            yield from (_At(*match.span(1), certain=True) for match in re.finditer(rf" ({at}) [^\s.,;:!?]+ {dot} ", lower))


def _spoken_signs(text: str, own: str) -> Iterator[_At]:
    """Yield the word `at` between a name of two parts and the company's own host or one below it: `jane.roe at acme.com`; but not `visit us at acme.com`."""
    host = urls.registrable(own)
    if len(host) > 3 and " at " in text and host in text:
        for match in re.finditer(rf" at (?<=\w at )(?=(?:[\w-]{{1,63}}\.){{0,3}}{re.escape(host)}(?![\w-]))", text):
            if re.search(r"[^\W_][\w-]*\.\w[\w-]*$", text[max(0, match.start() - 60) : match.start()]):
                yield _At(*match.span(), certain=False)


def _hidden(text: str, at: _At, own: str) -> Iterator[tuple[str, str]]:
    """Yield the address around a hidden at-sign."""
    before = text[max(0, at.start - 90) : at.start]
    local = _LOCAL.search(before.rstrip())
    domain = _DOMAIN.match(text, at.end + (text[at.end : at.end + 1].isspace()))
    if local is None or domain is None:
        return
    name = _A_DOT.sub(".", local.group())
    labels = _A_DOT.sub(".", domain.group()).split(".")
    for count in range(len(labels), 1, -1):  # words after the address may look like more of its domain
        address = clean(f"{name}@{'.'.join(labels[:count])}", own)
        if not address:
            continue
        if at.certain or "." in name or (name.islower() and (urls.same_company(address.rpartition("@")[2], own) or is_webmail(address))):
            dots = list(_A_DOT.finditer(domain.group()))
            end = domain.start() + (dots[count - 1].start() if count <= len(dots) else len(domain.group()))
            yield address, text[at.start - len(before) + local.start() : end]
        return


def clean(address: str, own: str = "") -> str:
    """Return an address in lower case; "" where it is none, or a placeholder, an image's name or a version."""
    if not address.islower():
        address = _ANTISPAM.sub("", address)
    local, _, domain = address.strip("<>'\"’.,;: ").rpartition("@")
    domain = _real_domain(domain, own)
    local = local.lower().strip(".'’&%-")
    if not local or not domain or len(local) > 64 or ".." in local or "@" in local:
        return ""
    if local in NEVER_LOCALS or re.fullmatch(r"[0-9a-f]{24,}", local):
        return ""
    host = urls.registrable(domain)
    if host in NEVER_DOMAINS and host != urls.registrable(own):
        return ""
    return f"{local}@{domain}"


def _real_domain(domain: str, own: str) -> str:
    """Return a domain in lower case, words glued to its end cut off; "" where no such domain can be registered."""
    lower = domain.lower().strip(".-")
    if "." not in lower or any(not label or label[0] == "-" or label[-1] == "-" for label in lower.split(".")):
        return ""
    ending = lower.rpartition(".")[2]
    if ending in NEVER_ENDINGS:
        return ""
    if urls.same_company(lower, own) or _is_public(lower) or (ending.isalpha() and ending == own.rpartition(".")[2] and not _is_public(own)):
        return lower
    glued = re.match(r"(.+\.[a-z]{2,})[A-Z\d]", domain)  # acme.comPhone
    return lower[: glued.end(1)] if glued and _is_public(lower[: glued.end(1)]) else ""


@functools.lru_cache(maxsize=4096)
def _is_public(domain: str) -> bool:
    below = f"x.{domain}"  # a host below an unknown ending comes back whole
    return urls.registrable(below) != below
