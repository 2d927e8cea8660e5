"""Reads e-mail addresses: links, words, the usual ways of hiding an address from robots; and says whose an address may be."""

from __future__ import annotations

import base64
import binascii
import codecs
import functools
import html
import re
from collections.abc import Iterator
from urllib.parse import unquote

from research import urls
from research.document import Document, Element
from research.extract.contacts import Placed, contact, flow, place
from research.extract.mailbox_owners import fits, is_shared, is_webmail
from research.extract.mailbox_words import ANTISPAM, AT, DOT, NEVER_DOMAINS, NEVER_ENDINGS, NEVER_LOCALS
from research.model import Contact

__all__ = ["addresses", "clean", "cloudflare", "fits", "is_shared", "is_webmail", "mailboxes"]

_PLAIN = re.compile(r"[\w.+'’&%-]{1,64}@(?:[\w-]{1,63}\.)+[\w-]{2,24}", re.UNICODE)
_AT = rf"(?:\s*[\[({{<«|*]\s*(?:{AT})\s*[\])}}>»|*]\s*|\s+(?:{AT})\s+|[_-]at[_-]|[ \n]?@[ \n]?)"
_DOT = rf"(?:\s*[\[({{<«|*]\s*(?:{DOT})\s*[\])}}>»|*]\s*|\s+(?:{DOT})\s+|[_-]dot[_-]|\.\n?)"
_HIDDEN = re.compile(
    rf"(?<![\w.])(?P<local>[\w+-]{{1,30}}(?:{_DOT}[\w+-]{{1,30}}){{0,3}})(?P<at>{_AT})(?P<domain>[\w-]{{1,63}}(?:{_DOT}[\w-]{{2,63}}){{1,4}})", re.IGNORECASE
)
_HINT = re.compile(rf"@|[\[({{<«|*]\s*(?:{AT})\s*[\])}}>»|*]|\b(?:{AT})\b[^\n]{{1,60}}?(?:\s(?:{DOT})\s|\.[a-z])|[_-]at[_-]", re.IGNORECASE)
_AT_PART, _DOT_PART = re.compile(_AT, re.IGNORECASE), re.compile(_DOT, re.IGNORECASE)
_SOURCE_HINT = re.compile(
    r"mailto|@|%40|&#(?:0*64|x0*40);|&commat;|cfemail|email-protection|uncrypt|data-[\w-]*(?:mail|domain|user|enc)|joomla-hidden-mail", re.IGNORECASE
)
_ATTRIBUTE_HINT = re.compile(
    r"=\s*[\"'][^\"'<>]*(?:@|%40|&#(?:0*64|x0*40);|&commat;|mailto|uncrypt)|cfemail|email-protection|data-[\w-]*(?:mail|domain|user|enc)|joomla-hidden-mail",
    re.IGNORECASE,
)
_SCRIPT_HINT = re.compile(r"document\.write|mailto|\.innerHTML|\.href|addy", re.IGNORECASE)
_ANTISPAM = re.compile(rf"[\[({{<_.-]?(?:{ANTISPAM})[\])}}>_.-]?")
_MAX_SCRIPT = 20_000  # characters; longer scripts are bundles, whose data belong to other readers


def mailboxes(document: Document, where: Element | range | None = None) -> tuple[Contact, ...]:
    """Return the addresses that stand below an element, in a range of line indexes, or on the whole page, in document order.

    A mailbox of the company or of a department is marked as shared. The quote is the printed words, or the raw attribute that holds the address.
    """
    return _placed(document).within(where)


@functools.lru_cache(maxsize=2)
def _placed(document: Document) -> Placed:
    if not _SOURCE_HINT.search(document.source) and not _HINT.search(flow(document).text):
        return Placed(())
    return Placed([*_in_attributes(document), *_in_text(document), *_in_scripts(document)])


def addresses(text: str, own: str = "") -> Iterator[tuple[str, str]]:
    """Yield (clean address, words of the text that say it) for every address in a text, hidden forms included.

    `own`: the host of the page; an address at it counts even where its ending is no public one (intranets, reserved names).
    """
    taken: list[tuple[int, int]] = []
    for match in _PLAIN.finditer(text):
        printed = match.group().strip("'’.-&%")
        address = clean(printed, own) or clean(printed[::-1], own)
        if address:
            taken.append(match.span())
            yield address, printed[: len(address)] if printed.lower().startswith(address) else printed
    if not _HINT.search(text):
        return
    for match in _HIDDEN.finditer(text):
        if any(start < match.end() and match.start() < end for start, end in taken):
            continue
        yield from _unhidden(match, own)


def _unhidden(match: re.Match[str], own: str) -> Iterator[tuple[str, str]]:
    """Yield the address that a hidden form stands for, where it is more than prose ("visit us at acme.com")."""
    at, local, domain = match["at"], match["local"], match["domain"]
    bracketed, worded = bool(re.search(r"[\[({<«|*_-]", at)), bool(re.search(r"\w", at))
    dotted_by_word = bool(re.search(r"[\s\[({_-]\w+[\s\])}_-]|[\[({]", domain))
    is_plain_word = local.isalpha()
    if not bracketed and worded and not dotted_by_word and not (at.strip().isupper() and local.islower()):
        return
    if not bracketed and not worded and is_plain_word and not local.islower():
        return
    if not bracketed and not worded and at.count(" ") + at.count("\n") > 1 and is_plain_word:
        return
    labels = _DOT_PART.sub(".", domain).split(".")
    for count in range(len(labels), 1, -1):  # words after the address may look like more of its domain
        address = clean(f"{_DOT_PART.sub('.', local)}@{'.'.join(labels[:count])}", own)
        if address:
            dots = list(_DOT_PART.finditer(domain))
            end = match.start("domain") + (dots[count - 1].start() if count - 1 < len(dots) else len(domain))
            yield address, match.string[match.start() : end]
            return


def clean(address: str, own: str = "") -> str:
    """Return an address in lower case; "" where it is none, or a placeholder, an image's name or a version."""
    address = _ANTISPAM.sub("", address.strip().strip("<>'\"’.,;:")) if not address.islower() else address.strip("'.")
    local, _, domain = address.rpartition("@")
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
    if lower.rpartition(".")[2] in NEVER_ENDINGS:
        return ""
    if urls.registrable(lower) in (urls.registrable(own), own) or _is_public(lower):
        return lower
    glued = re.match(r"(.+\.[a-z]{2,})[A-Z\d]", domain)  # acme.comPhone
    return lower[: glued.end(1)] if glued and _is_public(lower[: glued.end(1)]) else ""


@functools.lru_cache(maxsize=4096)
def _is_public(domain: str) -> bool:
    below = f"x.{domain}"  # a host below an unknown ending comes back whole
    return urls.registrable(below) != below


def _in_text(document: Document) -> Iterator[tuple[Element, float, Contact]]:
    page, own = flow(document), urls.host(document.page.url)
    text, at = page.text, 0
    for address, printed in addresses(text, own):
        start = text.find(printed, at)
        if start < 0:
            start = text.find(printed)
        else:
            at = start
        element = page.element(start, start + len(printed))
        yield element, float(page.line(start)), _contact(document, address, " ".join(printed.split()), "text", element, printed)
    for element in document.all:
        if element.tag == "span" and "none" in (style := element.attrs.get("style", "")) and "display" in style:
            yield from _without_decoys(document, element, own)


def _without_decoys(document: Document, decoy: Element, own: str) -> Iterator[tuple[Element, float, Contact]]:
    """Yield the address of a line once an unseen span within it is left out."""
    for line in document.lines[decoy.first : decoy.last]:
        if "@" in line.text or "[at]" in line.text.lower():
            seen = "".join(span.text for span in line.spans if span.element is not decoy)
            for address, _ in addresses(seen, own):
                yield line.element, float(line.index), _contact(document, address, line.text, "text_with_decoy", line.element, line.text)


def _in_attributes(document: Document) -> Iterator[tuple[Element, float, Contact]]:
    if not _ATTRIBUTE_HINT.search(document.source):
        return
    own = urls.host(document.page.url)
    for element in document.all:
        for name, value in element.attrs.items():
            if value and (name == "href" or name.startswith("data-") or name in _READABLE):
                for address, pattern in _in_attribute(element, name, value, own):
                    yield element, place(element), _contact(document, address, value, pattern, element, _said(document, element, address))


_READABLE = frozenset("title aria-label alt content onclick onmouseover first".split())


def _in_attribute(element: Element, name: str, value: str, own: str) -> Iterator[tuple[str, str]]:
    """Yield (address, pattern) of one attribute."""
    if name == "data-cfemail" or "/email-protection#" in value:
        decoded = cloudflare(value.rpartition("#")[2])
        yield from ((address, "cloudflare") for address, _ in addresses(decoded, own))
    elif "uncrypt" in value.lower():
        yield from ((address, "shifted_letters") for address, _ in addresses(_unshift(value), own))
    elif name == "href":
        yield from _in_href(value, own)
    elif name == "content" and element.attrs.get("itemprop") != "email":
        return
    elif name == "first" and element.tag == "joomla-hidden-mail":
        whole = f"{_base64(value)}@{_base64(element.attrs.get('last', ''))}"
        yield from ((address, "hidden_element") for address, _ in addresses(whole, own))
    elif name.startswith("data-") and (partner := _partner(element, name)):
        whole = f"{value}@{partner}"
        yield from ((address, "split_attributes") for address, _ in addresses(whole, own))
    elif name == "data-mailto-token":
        yield from ((address, "shifted_letters") for address, _ in addresses(_unshift(value), own))
    else:
        for text in _readings(name, value):
            found = [address for address, _ in addresses(text, own)]
            if found:
                yield from ((address, "attribute") for address in found)
                return


def _in_href(value: str, own: str) -> Iterator[tuple[str, str]]:
    lower = value.lower()
    if "mailto" in lower:
        part = value[lower.rindex("mailto") + 6 :].lstrip(":/ ")
        told = re.search(r"[?&]to=([^&]*)", part)
        receivers = unquote(unquote(f"{part.partition('?')[0]},{told[1] if told else ''}"))
        found = [address for address, _ in addresses(receivers, own)] or [address for address, _ in addresses(re.sub(r"\s+", "", receivers), own)]
        yield from ((address, "mailto") for address in found)
    elif lower.startswith("javascript:"):
        yield from ((address, "script") for address in _in_script(unquote(value[11:]), own))
    elif "://" not in value and "@" in value and "/" not in value:
        yield from ((address, "mailto") for address, _ in addresses(unquote(value), own))
    elif told := re.search(r"//mail\.\S+[?&]to=([^&]+)", value):
        yield from ((address, "mailto") for address, _ in addresses(unquote(told[1]), own))


_USER = re.compile(r"data-(?:[\w-]*-)?(?:user|name|local|u|account|part1|first|before|login|id)", re.IGNORECASE)
_DOMAIN = re.compile(r"data-(?:[\w-]*-)?(?:domain|host|d|website|part2|last|after)", re.IGNORECASE)
_ENDING = re.compile(r"data-(?:[\w-]*-)?(?:tld|ext|suffix|part3)", re.IGNORECASE)


def _partner(element: Element, name: str) -> str:
    """Return the domain that another attribute of the element gives for the user's part in this one."""
    if not _USER.fullmatch(name):
        return ""
    domain = next((v for k, v in element.attrs.items() if _DOMAIN.fullmatch(k)), "")
    ending = next((v for k, v in element.attrs.items() if _ENDING.fullmatch(k)), "")
    return f"{domain.strip('@.')}.{ending.strip('.')}" if ending else domain.strip("@.")


def _readings(name: str, value: str) -> Iterator[str]:
    """Yield the texts that an attribute may stand for: as it is, percent-encoded, turned by 13 letters, base64, back to front."""
    yield unquote(value)
    if name.startswith("data-") and len(value) < 200:
        if re.search("mail|enc|addr|contact", name):
            yield codecs.decode(value, "rot13")
        if re.fullmatch(r"[\w+/=-]{12,}", value):
            yield _base64(value)
        yield value[::-1]


def cloudflare(digits: str) -> str:
    """Return the text of Cloudflare's hidden form: hex bytes, each XORed with the first; "" where it is none."""
    try:
        key, *data = bytes.fromhex(digits.strip())
        return bytes(b ^ key for b in data).decode("utf-8", "replace")
    except ValueError:
        return ""


def _base64(value: str) -> str:
    try:
        return base64.b64decode(value + "=" * (-len(value) % 4)).decode("utf-8")
    except (binascii.Error, ValueError):
        return ""


_RINGS = ("+,-./0123456789:", "@ABCDEFGHIJKLMNOPQRSTUVWXYZ", "abcdefghijklmnopqrstuvwxyz")


def _unshift(value: str) -> str:
    """Return the text in which every character is moved along its ring (TYPO3's `linkTo_UnCryptMailto`), by whichever step reads `mailto:`."""
    told = re.search(r"\(\s*['\"](?:%27)?(.+?)['\"]", unquote(value))
    hidden = told[1] if told else value
    for step in range(-25, 26):
        table = {ord(c): ring[(n + step) % len(ring)] for ring in _RINGS for n, c in enumerate(ring)}
        if (shown := hidden.translate(table)).startswith("mailto:"):
            return shown
    return ""


def _in_scripts(document: Document) -> Iterator[tuple[Element, float, Contact]]:
    holders = {id(element.attrs): element for element in document.elements("script")}
    own = urls.host(document.page.url)
    for attrs, text in document.scripts:
        if text and len(text) < _MAX_SCRIPT and id(attrs) in holders and _SCRIPT_HINT.search(text):
            element = holders[id(attrs)]
            for address in _in_script(text, own):
                yield element, place(element), _contact(document, address, " ".join(text.split())[:300], "script", element, address)


_STRING = r"'(?:[^'\\\n]|\\.)*'|\"(?:[^\"\\\n]|\\.)*\""
_SUM = re.compile(
    rf"(?:(?:(?:var|let|const)\s+)?(?P<name>[\w.]+)\s*\+?=\s*)?(?P<sum>(?:{_STRING}|[\w.]{{1,40}})(?:\s*\+\s*(?:{_STRING}|[\w.]{{1,40}})){{0,30}})"
)
_OPERAND = re.compile(rf"{_STRING}|[\w.]+")


def _in_script(text: str, own: str) -> Iterator[str]:
    """Yield the addresses that a script puts together from strings and variables that hold strings."""
    known: dict[str, str] = {}
    seen: set[str] = set()
    for match in _SUM.finditer(text):
        operands = _OPERAND.findall(match["sum"])
        if len(operands) == 1 and not match["name"] and operands[0][0] not in "'\"":
            continue
        value = "".join(o[1:-1] if o[0] in "'\"" else known.get(o, "") for o in operands)
        value = html.unescape(value.replace("\\/", "/").replace("\\'", "'"))
        if match["name"]:
            known[match["name"]] = value[:500]
        if "@" in value and (len(operands) > 1 or "mailto" in value):
            for address, _ in addresses(value, own):
                if address not in seen:
                    seen.add(address)
                    yield address


def _said(document: Document, element: Element, address: str) -> str:
    """Return the words of an element where they are the address, else the address."""
    said = document.text_of(element) if element.last > element.first else ""
    return said if said.lower() == address else address


def _contact(document: Document, address: str, quote: str, pattern: str, element: Element, printed: str) -> Contact:
    return contact(document, "email", address, quote, pattern, element, printed=" ".join(printed.split()), shared=is_shared(address))
