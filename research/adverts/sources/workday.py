"""Workday: `POST /wday/cxs/{tenant}/{site}/jobs` in pages of 20 without texts; each post has its own answer by GET."""

from __future__ import annotations

import json
import re
from collections.abc import Mapping

from research.adverts import JSON_HEADERS, AdvertSource, Board, Request, json_values
from research.adverts.roles import made
from research.model import Role

PAGE = 20
"""Posts an answer; a larger limit is refused."""

_ACCOUNT = re.compile(
    r"https?://(?P<account>[a-z0-9][a-z0-9_-]*)\.(?P<shard>wd\d+)\.(?P<top>myworkdayjobs(?:-impl)?\.com"
    r"|myworkdaysite\.com)/(?:[a-z]{2}-[A-Z]{2}/)?(?:wday/cxs/[^/\s\"']+/)?(?P<site>[A-Za-z0-9_-]+)"
)
_ASKED = re.compile(r"(?P<home>https?://[^/]+)/wday/cxs/[^/]+/(?P<site>[^/]+)/")


def _board(match: re.Match[str]) -> Board | None:
    account, site = match["account"], match["site"]
    if site in ("wday", "wday-"):
        return None
    home = f"https://{account}.{match['shard']}.{match['top']}"
    return Board(source="workday", account=account, url=f"{home}/{site}", requests=(_list(f"{home}/wday/cxs/{account}/{site}/jobs", 0),))


def _list(url: str, offset: int) -> Request:
    body = {"appliedFacets": {}, "limit": PAGE, "offset": offset, "searchText": ""}
    return Request(url=url, method="POST", body=json.dumps(body).encode(), headers=JSON_HEADERS)


def _read(body: bytes, url: str) -> tuple[Role, ...]:
    answer = json_values.parse(body)
    asked = _ASKED.match(url)
    home = f"{asked['home']}/{asked['site']}" if asked else ""
    single = json_values.records(answer, "jobPostingInfo")
    if single:
        return _single(single[0], json_values.text(answer, "hiringOrganization", "name"))
    return tuple(role for job in json_values.records(answer, "jobPostings") for role in _listed(job, home))


def _single(job: Mapping[str, object], company: str | None) -> tuple[Role, ...]:
    return made(
        json_values.text(job, "title"),
        html=json_values.raw(job, "jobDescription"),
        location=json_values.text(job, "location"),
        company=company,
        url=json_values.text(job, "externalUrl"),
    )


def _listed(job: Mapping[str, object], home: str) -> tuple[Role, ...]:
    path, place = json_values.text(job, "externalPath"), json_values.text(job, "locationsText")
    many = place is not None and re.fullmatch(r"\d+ \w+", place) is not None
    return made(json_values.text(job, "title"), location=None if many else place, url=home + path if home and path and path.startswith("/") else None)


def _following(body: bytes, asked: Request) -> Request | None:
    answer, question = json_values.parse(body), json_values.parse(asked.body)
    offset, total, got = json_values.at(question, "offset"), json_values.at(answer, "total"), len(json_values.records(answer, "jobPostings"))
    # Pages after the first answer `total: 0`: there a short page is the only sign of the end.
    if not isinstance(offset, int) or got < PAGE or (isinstance(total, int) and 0 < total <= offset + got):
        return None
    return _list(asked.url, offset + got)


def _post(url: str) -> Request | None:
    match = re.match(
        r"(?P<home>https?://(?P<account>[a-z0-9_-]+)\.wd\d+\.myworkday(?:jobs"
        r"|site)\.com)/(?:[a-z]{2}-[A-Z]{2}/)?(?P<site>[A-Za-z0-9_-]+)(?P<path>/job/[^?#\s]+)",
        url,
    )
    if match is None:
        return None
    return Request(url=f"{match['home']}/wday/cxs/{match['account']}/{match['site']}{match['path']}", headers=(("Accept", "application/json"),))


SOURCE = AdvertSource(name="workday", marks=("myworkdayjobs", "myworkdaysite"), account=_ACCOUNT, board=_board, read=_read, following=_following, post=_post)
