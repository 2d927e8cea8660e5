"""Reads e-mail addresses: links, words, the usual ways of hiding an address from robots; and says whose an address may be."""

from __future__ import annotations

import codecs
import re
from collections.abc import Iterator
from urllib.parse import unquote

from research import urls
from research.document import Document, Element, Line, once
from research.extract.contacts.addresses import addresses, clean
from research.extract.contacts.mail_disguises import in_link, turned_round, unpacked, unshifted, with_sign_as_image
from research.extract.contacts.mail_scripts import in_script, may_write
from research.extract.contacts.mailbox_owners import fits, is_shared, is_webmail
from research.extract.contacts.places import Placed, contact, flow, place, telling_attributes, words_of
from research.model import Contact

__all__ = ["addresses", "clean", "cloudflare", "fits", "is_shared", "is_webmail", "mailboxes", "placed_mailboxes"]

_TELLING_NAME = re.compile("mail|enc|addr|contact|user|name|local|login|account|obfusc")
_CLOUDFLARE = re.compile(r"/email-protection(?:\.html)?#")
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
    turned = [
        (element, float(element.first), _contact(document, address, words, "turned_round", element, address))
        for element, address, words in turned_round(document, urls.host(document.page.url))
    ]
    return Placed([*marked, *_in_text(document, marked), *_with_pictures(document), *imaged, *turned, *_in_scripts(document)])


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
        runs_in = (printed[:1].isupper() or printed[:1].isdigit()) and any(address.endswith(other) and address != other for other in linked)
        if index not in decoyed and not runs_in:
            element = page.element(start, start + len(printed))
            yield element, float(index), _contact(document, address, " ".join(printed.split()), "text", element, printed)


def _with_pictures(document: Document) -> Iterator[tuple[Element, float, Contact]]:
    """Yield the company's own addresses whose signs are pictures, so that the words run together: `roe<i class="at"></i>acme<i class="dot"></i>example`."""
    own = urls.registrable(urls.host(document.page.url))
    if len(own) < _SHORTEST_HOST:
        return
    begin = own.partition(".")[0]
    run = re.compile(rf"(?<![\w.@/-])(?!www\.)([a-z][\w.+-]{{1,40}}?) ?(?:{re.escape(own)}|{re.escape(own.replace('.', ''))})(?![\w.-])", re.IGNORECASE)
    for line in document.lines:
        found = run.search(line.text) if begin in line.text.lower() else None
        if found is not None and _holds_pictures(line) and (address := clean(f"{found[1]}@{own}", own)):
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
        said = _other_said(document, element, name, own)
        for address, pattern in _in_attribute(element, name, value, own):
            if said and address not in said:
                continue  # the link was copied from somebody else's: the address that people see is read among the words
            yield element, place(element), _contact(document, address, value, pattern, element, _said(document, element, address))
    for element in document.elements("joomla-hidden-mail"):
        hidden = element.attrs.get("first", "")
        for address, _ in addresses(f"{unpacked(hidden)}@{unpacked(element.attrs.get('last', ''))}", own):
            yield element, place(element), _contact(document, address, hidden, "hidden_element", element, address)


def _in_attribute(element: Element, name: str, value: str, own: str) -> Iterator[tuple[str, str]]:
    """Yield (address, pattern) of one attribute."""
    if name == "data-cfemail" or _CLOUDFLARE.search(value):
        decoded = cloudflare(value.rpartition("#")[2])
        yield from ((address, "cloudflare") for address, _ in addresses(decoded, own))
    elif "uncrypt" in value.lower():
        yield from ((address, "shifted_letters") for address, _ in addresses(unshifted(value), own))
    elif name == "href":
        yield from _in_href(value, own)
    elif name.startswith("on"):
        yield from ((address, "script") for address in in_script(unquote(value), own))
    elif name == "content" and element.attrs.get("itemprop") != "email":
        return
    elif name.startswith("data-") and (partner := _partner(element, name)):
        turned = partner[::-1].endswith(own)  # style sheets set both parts from right to left
        whole = f"{value[::-1]}@{partner[::-1]}" if turned else f"{value}@{partner}"
        yield from ((address, "split_attributes") for address, _ in addresses(whole, own))
    elif name == "data-mailto-token":
        yield from ((address, "shifted_letters") for address, _ in addresses(unshifted(value), own))
    else:
        readings = [found for text in _readings(name, value) if (found := [address for address, _ in addresses(text, own)])]
        ours = (found for found in readings if any(urls.same_company(address.rpartition("@")[2], own) for address in found))
        yield from ((address, "attribute") for address in next(ours, readings[0] if readings else []))  # `.org` turned by 13 letters is `.bet`


def _in_href(value: str, own: str) -> Iterator[tuple[str, str]]:
    lower = value.lower()
    if "mailto" in lower:
        part = value[lower.rindex("mailto") + 6 :].lstrip(":/ ")
        told = re.search(r"[?&]to=([^&]*)", part)
        receivers = unquote(unquote(f"{part.partition('?')[0]},{told[1] if told else ''}"))
        found = [address for address, _ in addresses(receivers, own)] or [address for address, _ in addresses(re.sub(r"\s+", "", receivers), own)]
        yield from ((address, "mailto") for address in found)
    elif lower.startswith("javascript:"):
        yield from ((address, "script") for address in in_script(unquote(value[11:]), own))
    elif "://" not in value and "@" in value and "/" not in value and "?" not in value:
        yield from ((address, "mailto") for address, _ in addresses(unquote(value), own))
    else:
        yield from ((address, "mailto") for address in in_link(value, own))


_USER = re.compile(r"data-(?:[\w-]*-)?(?:user|name|local|u|account|part1|first|before|login|id)", re.IGNORECASE)
_DOMAIN = re.compile(r"data-(?:[\w-]*-)?(?:domain|host|d|website|part2|last|after)", re.IGNORECASE)
_ENDING = re.compile(r"data-(?:[\w-]*-)?(?:tld|ext|suffix|part3|t)", re.IGNORECASE)


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
            yield (plain := unpacked(value))
            yield plain[::-1]


def cloudflare(digits: str) -> str:
    """Return the text of Cloudflare's hidden form: hex bytes, each XORed with the first; "" where it is none."""
    try:
        key, *data = bytes.fromhex(digits.strip())
        return bytes(b ^ key for b in data).decode("utf-8", "replace")
    except ValueError:
        return ""


def _in_scripts(document: Document) -> Iterator[tuple[Element, float, Contact]]:
    holders = {id(element.attrs): element for element in document.elements("script")}
    own = urls.host(document.page.url)
    for attrs, text in document.scripts[:_MAX_SCRIPTS]:
        if text and len(text) < _MAX_SCRIPT and id(attrs) in holders and may_write(text):
            element = holders[id(attrs)]
            for address in in_script(text, own):
                yield element, place(element), _contact(document, address, " ".join(text.split())[:300], "script", element, address)


def _other_said(document: Document, element: Element, name: str, own: str) -> set[str]:
    """Return the addresses that are all the words of a link; none where it says something else."""
    words = words_of(document, element) if name == "href" else ""
    return {address for address, _ in addresses(words, own)} if "@" in words and " " not in words.strip() else set()


def _said(document: Document, element: Element, address: str) -> str:
    """Return the words of an element where they are the address, else the address."""
    said = words_of(document, element)
    return said if said.lower() == address else address


def _contact(document: Document, address: str, quote: str, pattern: str, element: Element, printed: str) -> Contact:
    return contact(document, "email", address, quote, pattern, element, printed=" ".join(printed.split()), shared=is_shared(address))
