"""Teamtailor: the JSON feed at `/jobs.json`, on `{account}.teamtailor.com` or the company's own domain; each item carries a schema.org posting."""

from __future__ import annotations

import re
from collections.abc import Mapping

from research.adverts import AdvertSource, Board, Request, json_values
from research.adverts.posting import role_of
from research.adverts.roles import made
from research.model import Role

_ACCOUNT = re.compile(r"https?://(?P<account>[a-z0-9][a-z0-9-]*)(?P<region>\.[a-z]{2})?\.teamtailor\.com", re.I)


def _board(match: re.Match[str]) -> Board | None:
    account, home = match["account"].lower(), match.group().lower().replace("http:", "https:")
    if account.startswith(("assets", "images", "scripts", "teamtailor", "tt-")):
        return None
    return Board(source="teamtailor", account=account, url=f"{home}/jobs", requests=(Request(url=f"{home}/jobs.json"),))


def _read(body: bytes, url: str) -> tuple[Role, ...]:
    answer = json_values.parse(body)
    items = json_values.records(answer, "items") or json_values.records(answer, "jobs") if isinstance(answer, Mapping) else json_values.records(answer)
    return tuple(role for item in items for role in _role(item))


def _role(item: Mapping[str, object]) -> tuple[Role, ...]:
    posting = dict(next(iter(json_values.records(item, "_jobposting")), {}))
    url, title = json_values.text(item, "url"), json_values.text(item, "title")
    if not posting:
        return made(title, html=json_values.raw(item, "content_html") or json_values.raw(item, "content_text"), url=url)
    posting.setdefault("title", title)
    posting.setdefault("description", json_values.raw(item, "content_html"))
    return role_of({**posting, "url": url}, url or "")


def _following(body: bytes, asked: Request) -> Request | None:
    further = json_values.text(json_values.parse(body), "next_url")
    return Request(url=further) if further and further.startswith("https://") and further != asked.url else None


SOURCE = AdvertSource(name="teamtailor", marks=("teamtailor.com",), account=_ACCOUNT, board=_board, read=_read, following=_following)
