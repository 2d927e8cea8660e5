"""Reads links to people's LinkedIn profiles, and to a company's own page there."""

from __future__ import annotations

import re
from collections.abc import Iterator
from urllib.parse import unquote

from research.document import Document, Element, once
from research.extract.contacts.places import Placed, contact, flow, place, telling_attributes
from research.model import Contact

_PERSON = re.compile(
    r"(?<![\w-])(?:\w{2,4}\.)?linkedin\.com/+(?:mwlite/+|m/+)?(?:(?P<kind>in|pub)/+(?P<slug>[^/?#\s\"'<>&,;()]+)(?P<rest>(?:/[\da-f]{1,3}){3})?|profile/view/?\?(?:[^\s\"'#]*&)?id=(?P<id>[\w-]+))",
    re.IGNORECASE,
)
_COMPANY = re.compile(
    r"(?<![\w-])(?:\w{2,4}\.)?linkedin\.com/+(?:mwlite/+)?(?P<kind>company(?:-beta)?|school|showcase)/+(?P<slug>[^/?#\s\"'<>&,;()]+)", re.IGNORECASE
)
_PLACEHOLDERS = frozenset({"username", "yourname", "your-name", "yourprofile", "your-profile", "profile", "user", "xxx", "name", "me", "feed", "#"})


def profiles(document: Document, where: Element | range | None = None) -> tuple[Contact, ...]:
    """Return the LinkedIn profiles of people that stand below an element, in a range of line indexes, or on the whole page, in document order."""
    return _placed(document).within(where)


@once
def _placed(document: Document) -> Placed:
    return Placed(_found(document))


def _found(document: Document) -> Iterator[tuple[Element, float, Contact]]:
    for element, _, value in telling_attributes(document):
        if "inkedin" in value and (profile := read_profile(value)):
            yield element, place(element), contact(document, "linkedin", profile, value, "link", element)
    page = flow(document)
    for match in _PERSON.finditer(page.text) if "inkedin.com" in page.text else ():
        if profile := read_profile(match.group()):
            element = page.element(*match.span())
            yield element, float(page.line(match.start())), contact(document, "linkedin", profile, match.group(), "text", element)


def read_profile(url: str) -> str | None:
    """Return the canonical URL of a person's profile: `https://www.linkedin.com/in/jane-roe`; None for companies, schools, share links and placeholders."""
    match = _PERSON.search(url) or (_PERSON.search(unquote(url)) if "%2F" in url.upper() else None)
    if match is None:
        return None
    if match["id"]:
        return f"https://www.linkedin.com/profile/view?id={match['id']}"
    slug = unquote(match["slug"]).strip(" .").lower()
    if len(slug) < 2 or slug in _PLACEHOLDERS or re.search(r"[{}<>$\[\]\s]", slug):
        return None
    rest = (match["rest"] or "").lower() if match["kind"].lower() == "pub" else ""
    return f"https://www.linkedin.com/{match['kind'].lower()}/{slug}{rest}"


def read_company_page(url: str) -> str | None:
    """Return the canonical URL of a company's page: `https://www.linkedin.com/company/acme`; None for anything else."""
    match = _COMPANY.search(url) or (_COMPANY.search(unquote(url)) if "%2F" in url.upper() else None)
    if match is None:
        return None
    slug = unquote(match["slug"]).strip(" .").lower()
    kind = match["kind"].lower().removesuffix("-beta")
    return f"https://www.linkedin.com/{kind}/{slug}" if len(slug) > 1 and not re.search(r"[{}<>$\s]", slug) else None
