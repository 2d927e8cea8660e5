"""Teamtailor: the JSON feed at `/jobs.json`, on `{account}.teamtailor.com` or the company's own domain; each item carries a schema.org posting."""

from __future__ import annotations

import re
from collections.abc import Mapping

from research.adverts import AdvertSource, Board, Request, _json
from research.adverts._posting import role_of
from research.adverts._role import made
from research.model import Role

_ACCOUNT = re.compile(r"https?://(?P<account>[a-z0-9][a-z0-9-]*)(?P<region>\.[a-z]{2})?\.teamtailor\.com", re.I)


def _board(match: re.Match[str]) -> Board | None:
    account, home = match["account"].lower(), match.group().lower().replace("http:", "https:")
    if account.startswith(("assets", "images", "scripts", "teamtailor", "tt-")):
        return None
    return Board(source="teamtailor", account=account, url=f"{home}/jobs", requests=(Request(url=f"{home}/jobs.json"),))


def _read(body: bytes, url: str) -> tuple[Role, ...]:
    answer = _json.parse(body)
    items = _json.records(answer, "items") or _json.records(answer, "jobs") if isinstance(answer, Mapping) else _json.records(answer)
    return tuple(role for item in items for role in _role(item))


def _role(item: Mapping[str, object]) -> tuple[Role, ...]:
    posting = dict(next(iter(_json.records(item, "_jobposting")), {}))
    url, title = _json.text(item, "url"), _json.text(item, "title")
    if not posting:
        return made(title, html=_json.raw(item, "content_html") or _json.raw(item, "content_text"), url=url)
    posting.setdefault("title", title)
    posting.setdefault("description", _json.raw(item, "content_html"))
    return role_of({**posting, "url": url}, url or "")


def _following(body: bytes, asked: Request) -> Request | None:
    further = _json.text(_json.parse(body), "next_url")
    return Request(url=further) if further and further.startswith("https://") and further != asked.url else None


SOURCE = AdvertSource(name="teamtailor", marks=("teamtailor.com",), account=_ACCOUNT, board=_board, read=_read, following=_following)
