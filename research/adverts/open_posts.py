"""The open posts of a company, put together from all pages and board answers that name them."""

from __future__ import annotations

import dataclasses
from collections.abc import Iterable
from dataclasses import dataclass
from urllib.parse import urlsplit

from research.adverts import foreign, plain_title
from research.model import Company, Reading, Role
from research.text import fold
from research.urls import host, same_company


@dataclass(frozen=True, slots=True, kw_only=True)
class OpenPost:
    """One post, and where it was read."""

    role: Role
    found_on: tuple[str, ...]
    """URLs of pages and answers, in the order read."""


def open_posts(readings: Iterable[Reading], company: Company) -> tuple[OpenPost, ...]:
    """Return the posts that the readings tell of, each once, what one page leaves out taken from the next; posts of other organisations are left out.

    The one organisation that all adverts on the company's own pages name is the company under its legal name.
    """
    readings = list(readings)
    ours = {role.company for reading in readings if same_company(host(reading.page.url), company.domain) for role in reading.adverts if role.company}
    legal = ours.pop() if len(ours) == 1 else None
    found: list[OpenPost] = []
    by_title: dict[str, list[int]] = {}
    for reading in readings:
        own = len(found)  # posts from here on stand on one page, which tells them apart
        for role in reading.adverts:
            if role.company != legal and foreign(role, company):
                continue
            alike = by_title.setdefault(fold(plain_title(role.text)), [])
            kinship = {n: _kinship(found[n].role, role, apart=n >= own) for n in alike}
            place = max(alike, key=lambda n: kinship[n], default=None)
            if place is None or not kinship[place]:
                alike.append(len(found))
                found.append(OpenPost(role=role, found_on=(reading.page.url,)))
            else:
                pages = tuple(dict.fromkeys((*found[place].found_on, reading.page.url)))
                found[place] = OpenPost(role=joined(found[place].role, role), found_on=pages)
    return tuple(found)


def _kinship(one: Role, other: Role, *, apart: bool) -> int:
    """Return how surely two adverts of one title are one post: 0 where they are not. apart: both stand on one page."""
    if one.url and other.url and _address(one.url) == _address(other.url):
        return 3
    if apart or (one.location and other.location and fold(one.location) != fold(other.location)):
        return 0
    if one.url and other.url and same_company(host(one.url), host(other.url)):
        return 0
    return 2 if one.location == other.location else 1


def joined(one: Role, other: Role) -> Role:
    """Return one post of two adverts: the fuller advert's fields, what it lacks from the other's."""
    first, second = (one, other) if len(one.description) >= len(other.description) else (other, one)
    lacking = {f.name: getattr(second, f.name) for f in dataclasses.fields(Role) if not getattr(first, f.name) and getattr(second, f.name)}
    return dataclasses.replace(first, **lacking)


def _address(url: str) -> str:
    return f"{host(url)}{urlsplit(url).path.rstrip('/')}?{urlsplit(url).query}"
