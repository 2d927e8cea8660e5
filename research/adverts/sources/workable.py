"""Workable: the widget's JSON at `apply.workable.com`; a post open in several countries comes as several records of one shortcode."""

from __future__ import annotations

import re
from collections.abc import Mapping

from research.adverts import AdvertSource, Board, Request, json_values
from research.adverts.roles import made
from research.model import Role

_ACCOUNT = re.compile(
    r"apply\.workable\.com/(?:api/v\d/(?:widget/)?accounts/)?(?!j/|api/)(?P<account>[A-Za-z0-9][A-Za-z0-9_-]+)"
    r"|(?P<named>[a-z0-9][a-z0-9-]+)\.workable\.com(?!/assets)"
    r"|whr_embed\(\s*(?P<number>\d+)"
)


def _board(match: re.Match[str]) -> Board | None:
    account = match["account"] or match["named"] or match["number"]
    return Board(source="workable", account=account, url=f"https://apply.workable.com/{account}/", requests=(_ask(account),))


def _ask(account: str) -> Request:
    return Request(url=f"https://apply.workable.com/api/v1/widget/accounts/{account}?details=true")


def _read(body: bytes, url: str) -> tuple[Role, ...]:
    answer = json_values.parse(body)
    company = json_values.text(answer, "name")
    jobs: dict[str, list[Mapping[str, object]]] = {}
    for job in json_values.records(answer, "jobs"):
        jobs.setdefault(json_values.text(job, "shortcode") or f"{len(jobs)}", []).append(job)
    return tuple(role for same in jobs.values() for role in _role(same, company))


def _role(same: list[Mapping[str, object]], company: str | None) -> tuple[Role, ...]:
    job = same[0]
    stated = [place for one in same for place in (json_values.records(one, "locations") or [one])]
    places = [p for place in stated if (p := json_values.joined(place, "city", "region", "state", "country"))]
    html = "".join(f"<div>{json_values.raw(job, k)}</div>" for k in ("description", "requirements", "benefits"))
    return made(
        json_values.text(job, "title"),
        html=html,
        department=json_values.text(job, "department") or json_values.text(job, "function"),
        company=company,
        location="; ".join(dict.fromkeys(places)) or ("Remote" if job.get("telecommuting") is True else None),
        url=json_values.text(job, "url") or json_values.text(job, "shortlink"),
    )


def _post(url: str) -> Request | None:
    match = re.match(r"https?://apply\.workable\.com/(?P<account>(?!j/|api/)[A-Za-z0-9_-]+)/j/[A-Za-z0-9]+", url)
    return _ask(match["account"]) if match else None


SOURCE = AdvertSource(name="workable", marks=("workable.com", "whr_embed"), account=_ACCOUNT, board=_board, read=_read, post=_post)
