"""Ashby: `api.ashbyhq.com/posting-api`; one answer holds the whole board. Source: https://developers.ashbyhq.com/docs/public-job-posting-api"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from urllib.parse import unquote

from research.adverts import AdvertSource, Board, Request, json_values
from research.adverts.roles import made
from research.adverts.titles import is_way_of_working, where
from research.model import Role
from research.text import fold

_ACCOUNT = re.compile(r"(?:jobs\.ashbyhq\.com|api\.ashbyhq\.com/posting-api/job-board)/(?P<account>[A-Za-z0-9._%+-]*[A-Za-z0-9])")


def _board(match: re.Match[str]) -> Board | None:
    account = match["account"]
    return Board(source="ashby", account=unquote(account), url=f"https://jobs.ashbyhq.com/{account}", requests=(_ask(account),))


def _ask(account: str) -> Request:
    return Request(url=f"https://api.ashbyhq.com/posting-api/job-board/{account}?includeCompensation=true")


def _read(body: bytes, url: str) -> tuple[Role, ...]:
    return tuple(
        role
        for job in json_values.records(json_values.parse(body), "jobs")
        if job.get("isListed") is not False
        for role in made(
            json_values.text(job, "title"),
            html=json_values.raw(job, "descriptionHtml") or json_values.raw(job, "descriptionPlain").replace("\n", "<br>"),
            department=json_values.text(job, "department"),
            team=json_values.text(job, "team"),
            location=where(*_places(job)),
            url=json_values.text(job, "jobUrl"),
        )
    )


def _places(job: Mapping[str, object]) -> Iterator[str | None]:
    """Yield the places of a post: the first, the further ones, the town of its address where neither names one, and whether it is done from afar."""
    yield json_values.text(job, "location")
    for more in json_values.records(job, "secondaryLocations"):
        yield json_values.text(more, "location") or json_values.text(more, "address", "postalAddress", "addressLocality")
    if is_way_of_working(json_values.text(job, "location") or "remote"):
        yield json_values.joined(json_values.at(job, "address", "postalAddress"), "addressLocality", "addressCountry")
    if job.get("isRemote") is True or fold(json_values.text(job, "workplaceType") or "") == "remote":
        yield "Remote"


def _post(url: str) -> Request | None:
    match = re.match(r"https?://jobs\.ashbyhq\.com/(?P<account>[^/?#\s]+)/[0-9a-f-]{30,}", url)
    return _ask(match["account"]) if match else None


SOURCE = AdvertSource(name="ashby", marks=("ashbyhq.com",), account=_ACCOUNT, board=_board, read=_read, post=_post)
