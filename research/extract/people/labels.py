"""What acts is no text of a card: the words of buttons and links beside a name or a title (`Read more`, `Profil ansehen`), an address behind a name."""

from __future__ import annotations

import functools
import re
from collections import Counter

from research.document import Document, Element, Line, Span
from research.extract.contacts.addresses import addresses
from research.extract.contacts.mailbox_owners import fits
from research.extract.contacts.phones import EXTENSION
from research.extract.names.recognise import Name, read_name
from research.extract.titles.recognise import read_title
from research.languages.trade_words import phrases
from research.text import fold, words

LONGEST = 30
"""Characters of a label."""
BORNE = 0.9
"""Fit of an address to a name from which the words before it are that name."""
MOST_BEFORE = 40
"""Characters of what stands before a colon and a name."""
AGAIN = 2
"""Times that a page prints a label that no list knows."""
SURE = 0.5
"""Score from which the words of a link are a name or a title, not a label."""

_BEGINS = r"\+|\b0|\(|\b(?=(?:\d{3}[-. ])?\d{3}[-. ]\d{4}\b)|(?<=[,;|–—-] )(?=(?:[ ./-]?\d){9})"
_CONTACT = re.compile(rf"[\s,;:|/–—-]*(?:[\w.+'-]{{1,64}}@[\w-]+(?:\.[\w-]+)+|(?:{_BEGINS})\d[\d\s()./-]{{4,20}}\d)$")
"""An address or a telephone number at the end of a text."""
_DESK = re.compile(rf"{EXTENSION.pattern}$", re.IGNORECASE)
"""The extension of somebody's desk there: `Clerk: Jane Roe – ext. 312`."""
_CALLED = re.compile(r"[\s:]*\d[\d\s()./-]{4,20}\d$")
"""A number there that is one where it is called so: `tel. 71 555 01 00`."""
_TRAIL = re.compile(r"\s[»›>]\s.*\S|^[^/]{2,30} / [^/]{2,40} / ")
_JOINT = re.compile(r"\s(?:&|and|en|et|und|y|e|i|og|och|ja)$")
_BEFORE = " \t,;:|/–—-•·([{<"


class Labels:
    """The labels of one page."""

    def __init__(self, document: Document) -> None:
        self._times = Counter(
            span.text for line in document.lines if len(line.spans) > 1 for span in line.spans if len(span.text) <= LONGEST and _acting(span, line)
        )

    def without(self, line: Line) -> tuple[str, tuple[Span, ...]]:
        """Return (text, spans) of a line without the labels at its ends; as they are where it has none, or nothing else."""
        spans = line.spans
        if len(spans) < 2:
            return line.text, spans
        first, last = 0, len(spans)
        while last - first > 1 and self._is_label(spans[last - 1], line):
            last -= 1
        while last - first > 1 and self._is_label(spans[first], line):
            first += 1
        if last - first == len(spans) or (last - first == 1 and self._is_label(spans[first], line)):
            return line.text, spans
        kept = spans[first:last]
        begin = line.text.find(kept[0].text)
        end = line.text.rfind(kept[-1].text) + len(kept[-1].text)
        return line.text[begin:end], kept

    def _is_label(self, span: Span, line: Line) -> bool:
        if len(span.text) > LONGEST:
            return False
        if is_label(span.text):
            return True
        if self._times[span.text] < AGAIN or not _acting(span, line):
            return False
        name, title = read_name(span.text), read_title(span.text)
        return (name is None or name.score < SURE) and (title is None or title.score < SURE)


@functools.lru_cache(maxsize=10_000)
def is_label(text: str) -> bool:
    """Say whether words are what a link to somebody's page or mailbox says, in any language of the shelf."""
    known = phrases("labels")
    return known.holds(" ".join(words(text)))


@functools.lru_cache(maxsize=10_000)
def without_contacts(text: str) -> str:
    """Return a text without the addresses and numbers at its end, and what calls them so: `Chair: Jane Roe` of `Chair: Jane Roe (tel. 0123 456789)`."""
    said = text.rstrip(" )]}>.,;–—-")
    while ("@" in said or said[-1:].isdigit()) and (contact := _CONTACT.search(said) or _DESK.search(said)) is not None:
        said = _unlabelled(_JOINT.sub("", said[: contact.start()].rstrip(_BEFORE)).rstrip(_BEFORE))
    if said[-1:].isdigit() and (number := _CALLED.search(said)) is not None and (before := _unlabelled(said[: number.start()])) != said[: number.start()]:
        return without_contacts(before)
    return said if len(said) < len(text.rstrip(" )]}>.,;")) else text


def _unlabelled(text: str) -> str:
    """Return a text without the last word, where that calls what follows an address or a number."""
    head, _, last = text.rpartition(" ")
    return head.rstrip(_BEFORE) if fold(last).strip(".:([") in phrases("email_labels", "phone_labels").whole else text


def borne_out(text: str, printed: str) -> tuple[Name, str] | None:
    """Return the name behind a colon and what stands before it, where the address behind bears the name: `2nd Warden: Jane Roe (jane.roe@acme.com)`."""
    head, sign, last = text.partition(": ")
    name = read_name(last) if sign and "@" in printed else None
    if name is None or not any(fits(address, name.full) >= BORNE for address, _ in addresses(printed[len(text) :])):
        return None
    return name, head


def behind_label(text: str) -> tuple[Name, str, str] | None:
    """Return (name, as printed, label) of words that name somebody behind a colon: `Public Outreach: Jane Roe`; None for any other words."""
    label, _, said = without_contacts(text).partition(":")
    label, printed = label.strip(_BEFORE), said.strip(_BEFORE)
    name = read_name(printed) if 1 < len(label) <= MOST_BEFORE else None
    return (name, printed, label) if name is not None and name.given and name.family else None


def is_trail(text: str) -> bool:
    """Say whether a line tells where the page stands: `Home » Staff » Jane Roe`."""
    return ("/" in text or "»" in text or "›" in text or ">" in text) and _TRAIL.search(text) is not None


def is_contact(text: str) -> bool:
    """Say whether words are an address or a number and what it is called, and nothing else: `tlf.: 20 12 34 56`."""
    called = phrases("phone_labels", "fax_labels", "email_labels").whole
    return bool(text) and all("@" in word or not (named := words(word)) or all(w.isdigit() or w in called for w in named) for word in text.split())


def acts(element: Element) -> bool:
    """Say whether an element is a button or a link, or stands in one."""
    above: Element | None = element
    while above is not None and above.tag not in ("body", "html"):
        if above.tag in ("a", "button") or above.attrs.get("role") == "button":
            return True
        above = above.parent
    return False


def _acting(span: Span, line: Line) -> bool:
    """Say whether a span is a button or a link of its own within its line."""
    above: Element | None = span.element
    while above is not None and above is not line.element:
        if above.tag in ("a", "button") or above.attrs.get("role") == "button":
            return not all(s.element is above or s.element.is_below(above) for s in (line.spans[0], line.spans[-1]))
        above = above.parent
    return False
