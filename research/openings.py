"""The open posts of a company, put together from all pages and board answers that name them."""

from __future__ import annotations

import dataclasses
from collections.abc import Iterable
from dataclasses import dataclass
from urllib.parse import urlsplit

from research.adverts import foreign, plain_title
from research.model import Company, Reading, Role
from research.text import fold
from research.urls import registrable


@dataclass(frozen=True, slots=True, kw_only=True)
class Opening:
    """One post, and where it was read."""

    role: Role
    found_on: tuple[str, ...]
    """URLs of pages and answers, in the order read."""


def openings(readings: Iterable[Reading], company: Company) -> tuple[Opening, ...]:
    """Return the posts that the readings tell of, each once, what one page leaves out taken from the next; posts of other organisations are left out.

    Two posts are one where they have one address, or one title where no more than one of them says where or under which address of the same host it is.
    """
    found: list[Opening] = []
    by_title: dict[str, list[int]] = {}
    for reading in readings:
        own = len(found)
        """Posts from here on stand on the same page, and so are told apart by it."""
        for role in reading.adverts:
            if foreign(role, company):
                continue
            alike = by_title.setdefault(fold(plain_title(role.text)), [])
            place = next((n for n in alike if is_same(found[n].role, role, apart=n >= own)), None)
            if place is None:
                alike.append(len(found))
                found.append(Opening(role=role, found_on=(reading.page.url,)))
            else:
                pages = tuple(dict.fromkeys((*found[place].found_on, reading.page.url)))
                found[place] = Opening(role=joined(found[place].role, role), found_on=pages)
    return tuple(found)


def is_same(one: Role, other: Role, *, apart: bool) -> bool:
    """Say whether two adverts of one title are one post. apart: both stand on one page."""
    if one.url and other.url and _address(one.url) == _address(other.url):
        return True
    if apart or (one.location and other.location and fold(one.location) != fold(other.location)):
        return False
    return not (one.url and other.url and registrable(urlsplit(one.url).hostname or "") == registrable(urlsplit(other.url).hostname or ""))


def joined(one: Role, other: Role) -> Role:
    """Return one post of two adverts: the fuller advert's fields, what it lacks from the other's."""
    first, second = (one, other) if len(one.description) >= len(other.description) else (other, one)
    lacking = {f.name: getattr(second, f.name) for f in dataclasses.fields(Role) if not getattr(first, f.name) and getattr(second, f.name)}
    return dataclasses.replace(first, **lacking)


def _address(url: str) -> str:
    parts = urlsplit(url)
    return f"{(parts.hostname or '').removeprefix('www.')}{parts.path.rstrip('/')}?{parts.query}"
