"""Reads a schema.org JobPosting, wherever it stands: JSON-LD, microdata, a JSON feed."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from urllib.parse import urljoin

from research.adverts import _json
from research.adverts._role import made, person
from research.model import NamedContact, Role

MAX_DEPTH = 12
"""Levels of JSON looked through for postings."""


def postings(value: object, depth: int = 0) -> Iterator[Mapping[str, object]]:
    """Yield every JobPosting in a JSON value: alone, in a list, in `@graph`, under `mainEntity` or as an item of a list."""
    if depth > MAX_DEPTH:
        return
    if isinstance(value, list):
        for one in value:
            yield from postings(one, depth + 1)
    elif isinstance(value, Mapping):
        if "JobPosting" in _types(value):
            yield value
            return
        for inner in value.values():
            if isinstance(inner, (list, Mapping)):
                yield from postings(inner, depth + 1)


def _types(value: Mapping[str, object]) -> list[str]:
    said = value.get("@type")
    every = said if isinstance(said, list) else [said]
    return [str(t).rsplit("/", 1)[-1].rsplit(":", 1)[-1] for t in every]


def role_of(posting: Mapping[str, object], url: str) -> tuple[Role, ...]:
    """Return the role of a posting, as one or none; url is the page's, against which the posting's own is read."""
    own = _json.text(posting, "url") or _json.text(posting, "mainEntityOfPage") or _json.text(posting, "@id")
    parts = [_json.raw(posting, k) for k in ("description", "responsibilities", "qualifications", "experienceRequirements", "skills", "jobBenefits")]
    return made(
        _json.text(posting, "title") or _json.text(posting, "name"),
        html="\n".join(dict.fromkeys(p for p in parts if p)),
        department=_named(posting, "employmentUnit"),
        location=place(posting),
        language=_json.text(posting, "inLanguage") or _json.text(posting, "inLanguage", "alternateName"),
        contacts=_contacts(posting),
        company=_named(posting, "hiringOrganization"),
        url=_join(url, own),
    )


def _join(url: str, own: str | None) -> str | None:
    try:
        joined = re.sub(r"#(?![!/]).*", "", urljoin(url, own or ""))
    except ValueError:
        joined = url
    return joined if joined.startswith(("http://", "https://")) else None


def _named(value: object, *path: str) -> str | None:
    """Return the name of a thing that may be an object, a list of objects, or the name itself."""
    for one in _json.records(value, *path):
        if name := _json.text(one, "name") or _json.text(one, "legalName"):
            return name
    said = _json.text(value, *path)
    return said if said and not said.startswith("http") else None


def _contacts(posting: Mapping[str, object]) -> tuple[NamedContact, ...]:
    found: list[NamedContact] = []
    for point in _json.records(posting, "applicationContact") + _json.records(posting, "hiringOrganization", "contactPoint"):
        title = _json.text(point, "jobTitle") or _json.text(point, "contactType") or _json.text(point, "description")
        email = (_json.text(point, "email") or "").removeprefix("mailto:")
        found += person(_json.text(point, "name"), title=title, email=email, phone=_json.text(point, "telephone"))
    return tuple(found)


def place(posting: Mapping[str, object]) -> str | None:
    """Return the places of a posting, `Berlin, DE; Wien, AT`; `Remote` where it may be done from anywhere."""
    found: dict[str, None] = {}
    for one in _json.records(posting, "jobLocation"):
        address = one.get("address")
        words = _json.text(address) or _json.joined(address, "addressLocality", "addressRegion")
        country = _json.text(address, "addressCountry") or _named(address, "addressCountry")
        whole = ", ".join(dict.fromkeys(p for p in (words, country) if p)) or _json.text(one, "name")
        if whole:
            found[whole] = None
    if not found and (_json.text(posting, "jobLocationType") or "").upper() == "TELECOMMUTE":
        found["Remote"] = None
    said = _json.text(posting, "jobLocation")
    return "; ".join(found) or said
