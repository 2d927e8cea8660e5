"""Reads a schema.org JobPosting, wherever it stands: JSON-LD, microdata, a JSON feed."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from urllib.parse import urljoin

from research.adverts import json_values
from research.adverts.roles import made, person
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
    own = json_values.text(posting, "url") or json_values.text(posting, "mainEntityOfPage") or json_values.text(posting, "@id")
    parts = [json_values.raw(posting, k) for k in ("description", "responsibilities", "qualifications", "experienceRequirements", "skills", "jobBenefits")]
    return made(
        json_values.text(posting, "title") or json_values.text(posting, "name"),
        html="\n".join(dict.fromkeys(p for p in parts if p)),
        department=_named(posting, "employmentUnit"),
        location=place(posting),
        language=json_values.text(posting, "inLanguage") or json_values.text(posting, "inLanguage", "alternateName"),
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
    for one in json_values.records(value, *path):
        if name := json_values.text(one, "name") or json_values.text(one, "legalName"):
            return name
    said = json_values.text(value, *path)
    return said if said and not said.startswith("http") else None


def _contacts(posting: Mapping[str, object]) -> tuple[NamedContact, ...]:
    found: list[NamedContact] = []
    for point in json_values.records(posting, "applicationContact") + json_values.records(posting, "hiringOrganization", "contactPoint"):
        title = json_values.text(point, "jobTitle") or json_values.text(point, "contactType") or json_values.text(point, "description")
        email = (json_values.text(point, "email") or "").removeprefix("mailto:")
        found += person(json_values.text(point, "name"), title=title, email=email, phone=json_values.text(point, "telephone"))
    return tuple(found)


def place(posting: Mapping[str, object]) -> str | None:
    """Return the places of a posting, `Berlin, DE; Wien, AT`; `Remote` where it may be done from anywhere."""
    found: dict[str, None] = {}
    for one in json_values.records(posting, "jobLocation"):
        address = one.get("address")
        words = json_values.text(address) or json_values.joined(address, "addressLocality", "addressRegion")
        country = json_values.text(address, "addressCountry") or _named(address, "addressCountry")
        whole = ", ".join(dict.fromkeys(p for p in (words, country) if p)) or json_values.text(one, "name")
        if whole:
            found[whole] = None
    if not found and (json_values.text(posting, "jobLocationType") or "").upper() == "TELECOMMUTE":
        found["Remote"] = None
    said = json_values.text(posting, "jobLocation")
    return "; ".join(found) or said
