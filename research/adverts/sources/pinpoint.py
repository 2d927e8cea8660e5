"""Pinpoint: `{account}.pinpointhq.com/postings.json`; one answer holds the whole board."""

from __future__ import annotations

import re
from collections.abc import Mapping

from research.adverts import AdvertSource, Board, Request, json_values
from research.adverts.roles import made
from research.model import Role

_ACCOUNT = re.compile(r"(?P<account>[a-z0-9][a-z0-9-]*)\.pinpointhq\.com", re.I)

TEXTS = ("description", "key_responsibilities", "skills_knowledge_expertise", "benefits")


def _board(match: re.Match[str]) -> Board | None:
    account = match["account"].lower()
    home = f"https://{account}.pinpointhq.com"
    return Board(source="pinpoint", account=account, url=home, requests=(_ask(home),))


def _ask(home: str) -> Request:
    return Request(url=f"{home}/postings.json")


def _read(body: bytes, url: str) -> tuple[Role, ...]:
    home = re.match(r"https?://[^/]+", url)
    return tuple(role for job in json_values.records(json_values.parse(body), "data") for role in _role(job, home.group() if home else ""))


def _role(job: Mapping[str, object], home: str) -> tuple[Role, ...]:
    html = "".join(f"<h3>{json_values.raw(job, f'{k}_header')}</h3><div>{json_values.raw(job, k)}</div>" for k in TEXTS if json_values.raw(job, k))
    path = json_values.text(job, "path")
    place = json_values.text(job, "location", "name") or json_values.joined(json_values.at(job, "location"), "city", "province")
    return made(
        json_values.text(job, "title"),
        html=html,
        department=json_values.text(job, "job", "department", "name") or json_values.text(job, "department", "name"),
        team=json_values.text(job, "job", "division", "name") or json_values.text(job, "division", "name"),
        location=place or ("Remote" if json_values.text(job, "workplace_type") == "remote" else None),
        boss=json_values.text(job, "reporting_to"),
        url=json_values.text(job, "url") or (home + path if home and path and path.startswith("/") else None),
    )


def _post(url: str) -> Request | None:
    match = re.match(r"(?P<home>https?://[a-z0-9-]+\.pinpointhq\.com)/(?:\w\w(?:-\w\w)?/)?(?:postings|jobs)/\w", url, re.I)
    return _ask(match["home"]) if match else None


SOURCE = AdvertSource(name="pinpoint", marks=("pinpointhq.com",), account=_ACCOUNT, board=_board, read=_read, post=_post)
