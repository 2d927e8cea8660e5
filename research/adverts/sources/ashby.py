"""Ashby: `api.ashbyhq.com/posting-api`; one answer holds the whole board. Source: https://developers.ashbyhq.com/docs/public-job-posting-api"""

from __future__ import annotations

import re
from urllib.parse import unquote

from research.adverts import AdvertSource, Board, Request, json_values
from research.adverts.roles import made
from research.model import Role

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
            location=json_values.text(job, "location") or ("Remote" if job.get("isRemote") is True else None),
            url=json_values.text(job, "jobUrl"),
        )
    )


def _post(url: str) -> Request | None:
    match = re.match(r"https?://jobs\.ashbyhq\.com/(?P<account>[^/?#\s]+)/[0-9a-f-]{30,}", url)
    return _ask(match["account"]) if match else None


SOURCE = AdvertSource(name="ashby", marks=("ashbyhq.com",), account=_ACCOUNT, board=_board, read=_read, post=_post)
