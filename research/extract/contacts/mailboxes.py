"""Reads e-mail addresses: links, words, the usual ways of hiding an address from robots; and says whose an address may be."""

from __future__ import annotations

import base64
import binascii
import codecs
import html
import re
from collections.abc import Iterator
from urllib.parse import unquote

from research import urls
from research.document import Document, Element, Line, once
from research.extract.contacts.addresses import addresses, clean
from research.extract.contacts.mail_disguises import in_call, in_link, with_sign_as_image
from research.extract.contacts.mailbox_owners import fits, is_shared, is_webmail
from research.extract.contacts.places import Placed, contact, flow, place, telling_attributes, words_of
from research.model import Contact

__all__ = ["addresses", "clean", "cloudflare", "fits", "is_shared", "is_webmail", "mailboxes", "placed_mailboxes"]

_SCRIPT_HINTS = ("document.write", "mailto", "innerHTML", ".href", "addy")
_TELLING_NAME = re.compile("mail|enc|addr|contact|user|name|local|login|account|obfusc")
_CLOUDFLARE = re.compile(r"/email-protection(?:\.html)?#")
_AT_SIGNS = ("@", "&#", "&commat", "%40", "atob(", "fromCharCode")
_MAX_SCRIPTS = 100
_SHORTEST_HOST = 5
"""Signs of a host's name that no word ends with by chance."""
_PICTURES = frozenset(("i", "img", "span", "svg", "em", "b"))
_MAX_SCRIPT = 20_000  # characters; longer scripts are bundles, whose data belong to other readers


def mailboxes(document: Document, where: Element | range | None = None) -> tuple[Contact, ...]:
    """Return the addresses that stand below an element, in a range of line indexes, or on the whole page, in document order.

    A mailbox of the company or of a department is marked as shared. The quote is the printed words, or the raw attribute that holds the address.
    """
    return placed_mailboxes(document).within(where)


@once
def placed_mailboxes(document: Document) -> Placed:
    """Return every address of a page and where it stands; read once."""
    marked = list(_in_attributes(document))
    imaged = [
        (element, float(line), _contact(document, address, words, "signs_as_pictures", element, address))
        for element, line, address, words in with_sign_as_image(document, urls.host(document.page.url))
    ]
    return Placed([*marked, *_in_text(document, marked), *_with_pictures(document), *imaged, *_in_scripts(document)])


def _in_text(document: Document, marked: list[tuple[Element, float, Contact]]) -> Iterator[tuple[Element, float, Contact]]:
    """Yield the addresses of the words; `marked` holds those of the attributes, which tell where words run into an address ("Presspress@acme.com")."""
    page, own = flow(document), urls.host(document.page.url)
    linked = {contact.fact.value for _, _, contact in marked}
    decoyed = _seen_words(document)
    for index, seen in decoyed.items():
        line = document.lines[index]
        for address, _ in addresses(seen, own):
            yield line.element, float(index), _contact(document, address, line.text, "text_with_decoy", line.element, address)
    at = 0
    for address, printed in addresses(page.text, own):
        start = page.text.find(printed, at)
        if start < 0:  # hidden forms come after the plain ones
            start = page.text.find(printed)
        at, index = start, page.line(start)
        runs_in = printed[:1].isupper() and any(address.endswith(other) and address != other for other in linked)
        if index not in decoyed and not runs_in:
            element = page.element(start, start + len(printed))
            yield element, float(index), _contact(document, address, " ".join(printed.split()), "text", element, printed)


def _with_pictures(document: Document) -> Iterator[tuple[Element, float, Contact]]:
    """Yield the company's own addresses whose signs are pictures, so that the words run together: `roe<i class="at"></i>acme<i class="dot"></i>example`."""
    own = urls.registrable(urls.host(document.page.url))
    if len(own) < _SHORTEST_HOST:
        return
    run = re.compile(rf"(?<![\w.@/-])(?!www\.)([a-z][\w.+-]{{1,40}}?) ?(?:{re.escape(own)}|{re.escape(own.replace('.', ''))})(?![\w.-])", re.IGNORECASE)
    for line in document.lines:
        if (found := run.search(line.text)) is not None and _holds_pictures(line) and (address := clean(f"{found[1]}@{own}", own)):
            yield line.element, float(line.index), _contact(document, address, found[0], "signs_as_pictures", line.element, found[0])


def _holds_pictures(line: Line) -> bool:
    """Say whether elements without words stand among the words of a line."""
    holders = {id(e): e for e in (line.element, *(span.element for span in line.spans))}
    return any(c.tag in _PICTURES and c.began == c.ended and c.first <= line.index <= c.last for e in holders.values() for c in e.children)


def _seen_words(document: Document) -> dict[int, str]:
    """Return {line: its words without what a style hides} of the lines that hide some of their words."""
    hiding = [e for e in document.elements("span") if "none" in (style := e.attrs.get("style", "")) and "display" in style]
    lines = {index for element in hiding for index in range(element.first, element.last)}
    return {index: "".join(span.text for span in document.lines[index].spans if span.element not in hiding) for index in lines}


def _in_attributes(document: Document) -> Iterator[tuple[Element, float, Contact]]:
    own = urls.host(document.page.url)
    for element, name, value in telling_attributes(document):
        for address, pattern in _in_attribute(element, name, value, own):
            yield element, place(element), _contact(document, address, value, pattern, element, _said(document, element, address))
    for element in document.elements("joomla-hidden-mail"):
        hidden = element.attrs.get("first", "")
        for address, _ in addresses(f"{_base64(hidden)}@{_base64(element.attrs.get('last', ''))}", own):
            yield element, place(element), _contact(document, address, hidden, "hidden_element", element, address)


def _in_attribute(element: Element, name: str, value: str, own: str) -> Iterator[tuple[str, str]]:
    """Yield (address, pattern) of one attribute."""
    if name == "data-cfemail" or _CLOUDFLARE.search(value):
        decoded = cloudflare(value.rpartition("#")[2])
        yield from ((address, "cloudflare") for address, _ in addresses(decoded, own))
    elif "uncrypt" in value.lower():
        yield from ((address, "shifted_letters") for address, _ in addresses(_unshift(value), own))
    elif name == "href":
        yield from _in_href(value, own)
    elif name.startswith("on"):
        yield from ((address, "script") for address in _in_script(unquote(value), own))
    elif name == "content" and element.attrs.get("itemprop") != "email":
        return
    elif name.startswith("data-") and (partner := _partner(element, name)):
        turned = partner[::-1].endswith(own)  # style sheets set both parts from right to left
        whole = f"{value[::-1]}@{partner[::-1]}" if turned else f"{value}@{partner}"
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
    elif "://" not in value and "@" in value and "/" not in value and "?" not in value:
        yield from ((address, "mailto") for address, _ in addresses(unquote(value), own))
    else:
        yield from ((address, "mailto") for address in in_link(value, own))


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


_BRACKETED = re.compile(r"[\[({<]\s?\w{2,4}\s?[\])}>]")


def _readings(name: str, value: str) -> Iterator[str]:
    """Yield the texts that an attribute may stand for: as it is, percent-encoded, turned by 13 letters, base64, back to front."""
    yield unquote(value)
    if name.startswith("data-") and len(value) < 200 and _TELLING_NAME.search(name):
        yield (turned := codecs.decode(value, "rot13"))
        yield _BRACKETED.sub(lambda sign: codecs.decode(sign.group(), "rot13"), turned)  # `[at]` was left as it is
        yield value[::-1]
        if re.fullmatch(r"[\w+/=-]{12,}", value):
            yield (plain := _base64(value))
            yield plain[::-1]


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
    for attrs, text in document.scripts[:_MAX_SCRIPTS]:
        if text and len(text) < _MAX_SCRIPT and id(attrs) in holders and _may_write(text):
            element = holders[id(attrs)]
            for address in _in_script(text, own):
                yield element, place(element), _contact(document, address, " ".join(text.split())[:300], "script", element, address)


def _may_write(script: str) -> bool:
    """Say whether a script may write an address: it has an at-sign in some form, and touches the page."""
    return any(sign in script for sign in _AT_SIGNS) and any(hint in script for hint in _SCRIPT_HINTS)


_CODED = re.compile(
    r"(?:unescape|decodeURIComponent|decodeURI)\(\s*(?P<percent>'[^'\n]*'|\"[^\"\n]*\")\s*\)"
    r"|atob\(\s*(?P<base64>'[\w+/=-]*'|\"[\w+/=-]*\")\s*\)"
    r"|String\.fromCharCode\((?P<codes>[\s\d,]{2,2000})\)"
)
_USER_AND_HOST = re.compile(r"\(\s*['\"]([\w.+-]{1,60})['\"]\s*,\s*['\"]@?([\w-]+(?:\.[\w-]+)+)['\"]")


def _decoded(match: re.Match[str]) -> str:
    """Return the string literal that a call of a decoding function stands for."""
    if match["codes"]:
        codes = [int(code) for code in match["codes"].split(",") if code.strip()]
        text = "".join(map(chr, codes)) if all(code < 0x3000 for code in codes) else ""
    else:
        text = unquote(match["percent"][1:-1]) if match["percent"] else _base64(match["base64"][1:-1])
    return "'mailto:" + "','mailto:".join(address for address, _ in addresses(text)) + "'" if "@" in text else f"'{text}'" if "'" not in text else "''"


_STRING = r"'(?:[^'\\\n]|\\.)*'|\"(?:[^\"\\\n]|\\.)*\""
_SUM = re.compile(
    rf"(?:(?:(?:var|let|const)\s+)?(?P<name>[\w.]{{1,60}})\s*\+?=\s*)?(?P<sum>(?:{_STRING}|[\w.]{{1,40}})(?:\s*\+\s*(?:{_STRING}|[\w.]{{1,40}})){{0,30}})"
)
_OPERAND = re.compile(rf"{_STRING}|[\w.]+")


def _in_script(text: str, own: str) -> Iterator[str]:
    """Yield the addresses that a script puts together from strings and variables that hold strings."""
    known: dict[str, str] = {}
    seen: set[str] = set()
    if "(" in text:
        text = _CODED.sub(_decoded, text)
        for user, domain in _USER_AND_HOST.findall(text):
            for address, _ in addresses(f"{user}@{domain}", own):
                seen.add(address)
                yield address
        for address in in_call(text, own):
            if address not in seen:
                seen.add(address)
                yield address
    for match in _SUM.finditer(text):
        operands = _OPERAND.findall(match["sum"])
        if len(operands) == 1 and not match["name"] and operands[0][0] not in "'\"":
            continue
        value = "".join(o[1:-1] if o[0] in "'\"" else known.get(o, "") for o in operands)
        coded = "&#" in value
        value = html.unescape(value.replace("\\/", "/").replace("\\'", "'"))
        if match["name"]:
            known[match["name"]] = value[:500]
        if "@" in value and (len(operands) > 1 or coded or "mailto" in value):
            for address, _ in addresses(value, own):
                if address not in seen:
                    seen.add(address)
                    yield address


def _said(document: Document, element: Element, address: str) -> str:
    """Return the words of an element where they are the address, else the address."""
    said = words_of(document, element)
    return said if said.lower() == address else address


def _contact(document: Document, address: str, quote: str, pattern: str, element: Element, printed: str) -> Contact:
    return contact(document, "email", address, quote, pattern, element, printed=" ".join(printed.split()), shared=is_shared(address))
