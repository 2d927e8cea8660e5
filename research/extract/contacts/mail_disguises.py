"""Addresses in disguises that only their place gives away: a picture for the sign, a link's query, a card within a link, arguments of a call, letters moved,
words turned round by a style."""

from __future__ import annotations

import base64
import binascii
import codecs
import functools
import re
from collections.abc import Iterator
from urllib.parse import unquote

from research import urls
from research.document import Document, Element
from research.extract.contacts.addresses import addresses, clean

_LONGEST = 120
"""Characters of words that are an address."""
_SIGNS = frozenset(("@", "at", "(at)", "[at]", "a", "arroba", "arobase", "klammeraffe"))
_SIGN_FILE = re.compile(r"(?:^|[/_-])(?:at|arroba|arobase|klammeraffe|atsign|at-sign|email-at)[_-]?\d*\.(?:gif|png|jpe?g|svg|webp)", re.IGNORECASE)
_QUERY = re.compile(r"[?&](?:to|e-?mail|mailto|recipient|email_?to|empf(?:aenger)?|dest(?:inataire)?)=([^&#]+)", re.IGNORECASE)
_LOGIN = re.compile(r"https?://([\w.+-]{1,60}@[\w.-]+)/?", re.IGNORECASE)
_CARD = re.compile(r"data:text/(?:x-)?vcard[^,]{0,60},", re.IGNORECASE)
_THREE = re.compile(r"\(\s*['\"]([\w.+-]{1,60})['\"]\s*,\s*['\"]@?([\w-]{1,60})['\"]\s*,\s*['\"]\.?([a-z]{2,12}(?:\.[a-z]{2})?)['\"]", re.IGNORECASE)
_WHOLE = re.compile(r"mail\w{0,30}\(\s*['\"]([\w.+-]{1,60})[|;#~*]([\w-]+(?:\.[\w-]+)+)['\"]", re.IGNORECASE)
_TABLE = re.compile(r"\b(\w+)=\"((?:[^\"\\]|\\.)*)\",\s*\w+=\"((?:[^\"\\]|\\.)*)\".{0,200}?\1\.charAt\(\w+\.charCodeAt\(\w+\)-(\d{1,9})\)", re.DOTALL)
_ESCAPED = re.compile(r"\\(.)")
_TURNED = re.compile(r"(?:^|[\s_-])(?:rtl|revers\w*|backwards?|bidi)(?:$|[\s_-])", re.IGNORECASE)
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


def turned_round(document: Document, own: str) -> Iterator[tuple[Element, str, str]]:
    """Yield (element, address, words) of what stands back to front and a style turns round: `<span class="rtl">elpmaxe.emca@eor</span>`."""
    for element in document.all:
        if element.last - element.first == 1 and (element.tag == "bdo" or _turns(element.attrs.get("style", ""), element.attrs.get("class", ""))):
            words = document.text_of(element)
            yield from ((element, address, words) for address, _ in addresses(words[::-1], own) if len(words) < _LONGEST)


@functools.lru_cache(maxsize=16_384)
def _turns(style: str, classes: str) -> bool:
    return "bidi-override" in style or "bidi-override" in classes or _TURNED.search(classes) is not None


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
    """Yield the company's own addresses that a script gives a function in three parts, `mail('roe', 'acme', 'com')`, or in one, `mail('roe|acme.com')`; those
    whose letters it turns back, and those that it looks up letter by letter."""
    for user, host in _WHOLE.findall(script):
        yield from filter(None, (clean(f"{user}@{host}", own),))
    for user, name, ending in _THREE.findall(script):
        if urls.same_company(f"{name}.{ending}".lower(), own) and (address := clean(f"{user}@{name}.{ending}", own)):
            yield address
    for _, letters, places, less in _TABLE.findall(script) if "charAt(" in script else ():
        letters, places = _ESCAPED.sub(r"\1", letters), _ESCAPED.sub(r"\1", places)
        at = [ord(c) - int(less) for c in places]
        written = "".join(letters[n] for n in at if 0 <= n < len(letters))
        yield from (address for address, _ in addresses(unquote(written), own))
    if "charCodeAt" in script and "13" in script:
        for one, other in _LITERAL.findall(script):
            yield from (address for address, _ in addresses(codecs.decode(one or other, "rot13"), own))


_RINGS = ("+,-./0123456789:", "@ABCDEFGHIJKLMNOPQRSTUVWXYZ", "abcdefghijklmnopqrstuvwxyz")


def unshifted(value: str) -> str:
    """Return the text in which every character is moved along its ring, or among all of them (`linkTo_UnCryptMailto`), by whichever step reads `mailto:`."""
    told = re.search(r"\(\s*['\"](?:%27)?(.+?)['\"]", unquote(value))
    hidden = told[1] if told else value
    step = ord(hidden[:1] or "m") - ord("m")
    if (shown := "".join(chr(max(0, ord(c) - step)) for c in hidden)).startswith("mailto:"):
        return shown
    for step in range(-25, 26):
        table = {ord(c): ring[(n + step) % len(ring)] for ring in _RINGS for n, c in enumerate(ring)}
        if (shown := hidden.translate(table)).startswith("mailto:"):
            return shown
    return ""


def unpacked(value: str) -> str:
    """Return the text that stands in base64; "" where it is none."""
    try:
        return base64.b64decode(value + "=" * (-len(value) % 4)).decode("utf-8")
    except (binascii.Error, ValueError):
        return ""


def _decoded(text: str) -> str:
    try:
        return base64.b64decode(unquote(text) + "==").decode("utf-8", "replace")
    except (binascii.Error, ValueError):
        return ""
