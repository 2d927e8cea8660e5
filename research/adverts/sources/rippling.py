"""Rippling: `api.rippling.com/platform/api/ats/v1/board/{account}/jobs`, one record a post and place; each post has its own answer with its text."""

from __future__ import annotations

import re
from collections.abc import Mapping

from research.adverts import AdvertSource, Board, Request, json_values
from research.adverts.roles import made
from research.model import Role

API = "https://api.rippling.com/platform/api/ats/v1/board"

_ACCOUNT = re.compile(
    r"ats\.rippling\.com/(?:[a-z]{2}-[A-Z]{2}/)?(?:embed/|api/v\d/board/)?(?P<account>[A-Za-z0-9][A-Za-z0-9_-]*)"
    r"|api\.rippling\.com/platform/api/ats/v1/board/(?P<named>[A-Za-z0-9_-]+)"
)
_POST = re.compile(r"https?://ats\.rippling\.com/(?:[a-z]{2}-[A-Z]{2}/)?(?P<account>[A-Za-z0-9_-]+)/jobs/(?P<id>[0-9a-f-]{30,})")


def _board(match: re.Match[str]) -> Board | None:
    account = match["account"] or match["named"]
    return Board(source="rippling", account=account, url=f"https://ats.rippling.com/{account}/jobs", requests=(Request(url=f"{API}/{account}/jobs"),))


def _read(body: bytes, url: str) -> tuple[Role, ...]:
    answer = json_values.parse(body)
    records = json_values.records(answer, "items") or (json_values.records(answer) if not isinstance(answer, Mapping) or "name" in answer else [])
    jobs: dict[str, list[Mapping[str, object]]] = {}
    for job in records:
        jobs.setdefault(json_values.text(job, "uuid") or json_values.text(job, "id") or f"{len(jobs)}", []).append(job)
    return tuple(role for same in jobs.values() for role in _role(same))


def _role(same: list[Mapping[str, object]]) -> tuple[Role, ...]:
    job = same[0]
    places = [p for one in same if (p := json_values.text(one, "workLocation", "label"))]
    places += [p for one in json_values.records(job, "locations") if (p := json_values.text(one, "name") or json_values.joined(one, "city", "country"))]
    said = json_values.at(job, "workLocations")
    places += [str(p) for p in said if isinstance(p, str)] if isinstance(said, list) else []
    html = (
        json_values.raw(job, "descriptionHtml")
        or "".join(f"<div>{json_values.raw(job, 'description', k)}</div>" for k in ("company", "role"))
        or json_values.raw(job, "description")
    )
    return made(
        json_values.text(job, "name"),
        html=html if html.strip("<>div/") else "",
        location="; ".join(dict.fromkeys(places)) or None,
        department=json_values.text(job, "department", "label") or json_values.text(job, "department", "name") or json_values.text(job, "department"),
        company=json_values.text(job, "companyName"),
        url=json_values.text(job, "url"),
    )


def _post(url: str) -> Request | None:
    match = _POST.match(url)
    return Request(url=f"{API}/{match['account']}/jobs/{match['id']}") if match else None


SOURCE = AdvertSource(name="rippling", marks=("rippling.com",), account=_ACCOUNT, board=_board, read=_read, post=_post)
