"""Lever: `api.lever.co/v0/postings`. Source: https://github.com/lever/postings-api"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping

from research.adverts import AdvertSource, Board, Request, json_values
from research.adverts.roles import made
from research.adverts.titles import is_way_of_working, where
from research.model import Role
from research.text import fold

_ACCOUNT = re.compile(
    r"(?:jobs|api)(?P<eu>\.eu)?\.lever\.co/(?:v0/postings/)?(?P<account>[A-Za-z0-9._-]*[A-Za-z0-9])"
    r"|accountName[\"']?\s*:\s*[\"'](?P<named>[A-Za-z0-9._-]+)[\"']"
)
_POST = re.compile(r"https?://jobs(?P<eu>\.eu)?\.lever\.co/(?P<account>[A-Za-z0-9._-]+)/(?P<id>[0-9a-f-]{30,})")


def _board(match: re.Match[str]) -> Board | None:
    account, eu = match["account"] or match["named"], match["eu"] or ""
    asked = Request(url=f"https://api{eu}.lever.co/v0/postings/{account}?mode=json")
    return Board(source="lever", account=account, url=f"https://jobs{eu}.lever.co/{account}", requests=(asked,))


def _read(body: bytes, url: str) -> tuple[Role, ...]:
    answer = json_values.parse(body)
    jobs = json_values.records(answer) if not isinstance(answer, Mapping) or "text" in answer else []
    return tuple(role for job in jobs for role in _role(job))


def _role(job: Mapping[str, object]) -> tuple[Role, ...]:
    lists = [f"<p>{json_values.raw(one, 'text')}</p><ul>{json_values.raw(one, 'content')}</ul>" for one in json_values.records(job, "lists")]
    start = json_values.raw(job, "description") or json_values.raw(job, "descriptionPlain").replace("\n", "<br>")
    end = json_values.raw(job, "additional") or json_values.raw(job, "additionalPlain").replace("\n", "<br>")
    return made(
        json_values.text(job, "text"),
        html=f"<div>{start}</div>{''.join(lists)}<div>{end}</div>",
        department=json_values.text(job, "categories", "department"),
        team=json_values.text(job, "categories", "team"),
        location=where(*_places(job)),
        url=json_values.text(job, "hostedUrl"),
    )


def _places(job: Mapping[str, object]) -> Iterator[str | None]:
    """Yield the places of a post: the first, the further ones, the country where neither is a place, and whether it is done from afar."""
    further = json_values.at(job, "categories", "allLocations")
    named = [json_values.text(job, "categories", "location"), *(place for place in (further if isinstance(further, list) else ()) if isinstance(place, str))]
    yield from named
    if all(is_way_of_working(place or "remote") for place in named):
        yield json_values.text(job, "country")
    if fold(json_values.text(job, "workplaceType") or "") == "remote":
        yield "Remote"


def _post(url: str) -> Request | None:
    match = _POST.match(url)
    return Request(url=f"https://api{match['eu'] or ''}.lever.co/v0/postings/{match['account']}/{match['id']}") if match else None


SOURCE = AdvertSource(name="lever", marks=("lever.co", "leverjobsoptions", "lever-jobs"), account=_ACCOUNT, board=_board, read=_read, post=_post)
