"""Pinpoint: `{account}.pinpointhq.com/postings.json`; one answer holds the whole board."""

from __future__ import annotations

import re
from collections.abc import Mapping

from research.adverts import AdvertSource, Board, Request, _json
from research.adverts._role import made
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
    return tuple(role for job in _json.records(_json.parse(body), "data") for role in _role(job, home.group() if home else ""))


def _role(job: Mapping[str, object], home: str) -> tuple[Role, ...]:
    html = "".join(f"<h3>{_json.raw(job, f'{k}_header')}</h3><div>{_json.raw(job, k)}</div>" for k in TEXTS if _json.raw(job, k))
    path, place = _json.text(job, "path"), _json.text(job, "location", "name") or _json.joined(_json.at(job, "location"), "city", "province")
    return made(
        _json.text(job, "title"),
        html=html,
        department=_json.text(job, "job", "department", "name") or _json.text(job, "department", "name"),
        team=_json.text(job, "job", "division", "name") or _json.text(job, "division", "name"),
        location=place or ("Remote" if _json.text(job, "workplace_type") == "remote" else None),
        boss=_json.text(job, "reporting_to"),
        url=_json.text(job, "url") or (home + path if home and path and path.startswith("/") else None),
    )


def _post(url: str) -> Request | None:
    match = re.match(r"(?P<home>https?://[a-z0-9-]+\.pinpointhq\.com)/(?:\w\w(?:-\w\w)?/)?(?:postings|jobs)/\w", url, re.I)
    return _ask(match["home"]) if match else None


SOURCE = AdvertSource(name="pinpoint", marks=("pinpointhq.com",), account=_ACCOUNT, board=_board, read=_read, post=_post)
