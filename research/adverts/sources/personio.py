"""Personio: the XML feed at `{account}.jobs.personio.de/xml`; one answer holds the whole board."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING
from urllib.parse import urljoin

from research.adverts import AdvertSource, Board, Request
from research.adverts.plain_lines import soup
from research.adverts.roles import made
from research.adverts.titles import is_working_time, where
from research.model import Role
from research.text import squeeze

if TYPE_CHECKING:
    from collections.abc import Iterator

    from bs4 import Tag

_ACCOUNT = re.compile(r"(?P<account>[a-z0-9][a-z0-9-]*)\.jobs\.personio\.(?P<top>de|com|es|fr|it|nl)", re.I)


_JOB = re.compile(r"(?:^|/)job/\d+")


def _board(match: re.Match[str]) -> Board | None:
    home = f"https://{match['account'].lower()}.jobs.personio.{match['top'].lower()}"
    return Board(source="personio", account=match["account"].lower(), url=home, requests=(Request(url=f"{home}/xml?language=en"),))


def _read(body: bytes, url: str) -> tuple[Role, ...]:
    home = match.group() if (match := re.match(r"https?://[^/]+", url)) else ""
    if b"<position" in body:
        return tuple(role for position in _positions(body) for role in _role(position, home))
    page = soup(body) if b"/job/" in body else None
    return tuple(role for box in page.find_all("a", href=_JOB) for role in _box(box, home)) if page else ()


def _box(box: Tag, home: str) -> tuple[Role, ...]:
    """Return the post of a box on the board's page, as people see it where the feed is switched off: `Data Engineer`, `Full-time · Berlin, Hamburg`."""
    title, *more = list(box.stripped_strings) or [""]
    told = [part for line in more for part in re.split(r"\s*[·•|]\s*", line) if part]
    offices = [piece for piece in re.split(r"\s*[,;]\s*", told[-1]) if not is_working_time(piece)] if told else []
    return made(title, location=where(*offices), url=urljoin(f"{home}/", str(box["href"])))


def _role(position: Tag, home: str) -> tuple[Role, ...]:
    def said(name: str) -> str | None:
        found = position.find(name, recursive=False)
        return squeeze(found.get_text()) or None if found else None

    html = "".join(f"<h3>{_inner(one, 'name')}</h3><div>{_inner(one, 'value')}</div>" for one in _within(position, "jobDescriptions", "jobDescription"))
    offices = [said("office"), *(squeeze(office.get_text()) for office in _within(position, "additionalOffices", "office"))]
    return made(
        said("name"),
        html=html,
        department=said("department"),
        location=where(*offices),
        company=said("subcompany"),
        url=f"{home}/job/{said('id')}" if home and said("id") else None,
    )


def _positions(body: bytes) -> Iterator[Tag]:
    """Yield the posts of a feed, each parsed by itself: one that is broken costs no other, and none lies within another."""
    for piece in body.split(b"</position>")[:-1]:
        _, begins, inner = piece.rpartition(b"<position>")
        parsed = soup(begins + inner + b"</position>", "xml") if begins else None
        if parsed and (position := parsed.find("position")):
            yield position


def _within(position: Tag, many: str, one: str) -> Iterator[Tag]:
    for tag in position.find_all(many, recursive=False):
        yield from tag.find_all(one, recursive=False)


def _inner(tag: Tag, name: str) -> str:
    found = tag.find(name, recursive=False)
    return found.get_text() if found else ""


def _post(url: str) -> Request | None:
    match = re.match(r"(?P<home>https?://[a-z0-9-]+\.jobs\.personio\.[a-z]+)/job/\d+", url, re.I)
    return Request(url=f"{match['home']}/xml?language=en") if match else None


SOURCE = AdvertSource(name="personio", marks=("jobs.personio.",), account=_ACCOUNT, board=_board, read=_read, post=_post)
