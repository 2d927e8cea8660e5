"""Addresses in disguises that only their place gives away: a picture for the sign, a link's query, a card within a link, arguments of a call, letters turned
by thirteen."""

from __future__ import annotations

import base64
import binascii
import codecs
import re
from collections.abc import Iterator
from urllib.parse import unquote

from research import urls
from research.document import Document, Element
from research.extract.contacts.addresses import addresses, clean

_SIGNS = frozenset(("@", "at", "(at)", "[at]", "a", "arroba", "arobase", "klammeraffe"))
_SIGN_FILE = re.compile(r"(?:^|[/_-])(?:at|arroba|arobase|klammeraffe|atsign|at-sign|email-at)[_-]?\d*\.(?:gif|png|jpe?g|svg|webp)", re.IGNORECASE)
_QUERY = re.compile(r"[?&](?:to|e-?mail|mailto|recipient|email_?to|empf(?:aenger)?|dest(?:inataire)?)=([^&#]+)", re.IGNORECASE)
_LOGIN = re.compile(r"https?://([\w.+-]{1,60}@[\w.-]+)/?", re.IGNORECASE)
_CARD = re.compile(r"data:text/(?:x-)?vcard[^,]{0,60},", re.IGNORECASE)
_THREE = re.compile(r"\(\s*['\"]([\w.+-]{1,60})['\"]\s*,\s*['\"]@?([\w-]{1,60})['\"]\s*,\s*['\"]\.?([a-z]{2,12}(?:\.[a-z]{2})?)['\"]", re.IGNORECASE)
_LITERAL = re.compile(r"'((?:[^'\\\n]|\\.){6,2000})'|\"((?:[^\"\\\n]|\\.){6,2000})\"")


def with_sign_as_image(document: Document, own: str) -> Iterator[tuple[Element, int, str, str]]:
    """Yield (element, line, address, words) where an image stands for the at-sign between two lines: `roe<img src="at.gif">acme.example`."""
    for image in document.elements("img"):
        alt, source = image.attrs.get("alt", "").strip().lower(), image.attrs.get("src", "")
        if not 0 < image.first < len(document.lines) or not (alt in _SIGNS or _SIGN_FILE.search(source)):
            continue
        before, after = document.lines[image.first - 1], document.lines[image.first]
        if before.element is not after.element or not before.text or not after.text:
            continue
        local, host = before.text.split()[-1], after.text.split()[0]
        if address := clean(f"{local}@{host}", own):
            yield after.element, before.index, address, local


def in_link(href: str, own: str) -> Iterator[str]:
    """Yield the addresses that a link holds otherwise than behind `mailto:`: its query's receiver, a login that was meant as an address, a business card."""
    if card := _CARD.match(href):
        text = href[card.end() :]
        yield from (address for address, _ in addresses(_decoded(text) if ";base64" in card.group().lower() else unquote(text), own))
    elif login := _LOGIN.fullmatch(href):
        yield from (address for address, _ in addresses(login[1], own))
    elif told := _QUERY.search(href):
        yield from (address for address, _ in addresses(unquote(unquote(told[1])), own))


def in_call(script: str, own: str) -> Iterator[str]:
    """Yield the company's own addresses that a script gives a function in three parts: `mail('roe', 'acme', 'com')`; and those whose letters it turns back."""
    for user, name, ending in _THREE.findall(script):
        if urls.same_company(f"{name}.{ending}".lower(), own) and (address := clean(f"{user}@{name}.{ending}", own)):
            yield address
    if "charCodeAt" in script and "13" in script:
        for one, other in _LITERAL.findall(script):
            yield from (address for address, _ in addresses(codecs.decode(one or other, "rot13"), own))


def _decoded(text: str) -> str:
    try:
        return base64.b64decode(unquote(text) + "==").decode("utf-8", "replace")
    except (binascii.Error, ValueError):
        return ""
