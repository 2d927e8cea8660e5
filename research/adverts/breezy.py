"""Breezy: `{account}.breezy.hr/json`; an account that is none redirects away."""

from __future__ import annotations

import re
from collections.abc import Mapping

from research.adverts import AdvertSource, Board, Request, _json
from research.adverts._role import made
from research.model import Role

_ACCOUNT = re.compile(r"(?P<account>[a-z0-9][a-z0-9-]*)\.breezy\.hr", re.I)


def _board(match: re.Match[str]) -> Board | None:
    account = match["account"].lower()
    home = f"https://{account}.breezy.hr"
    return Board(source="breezy", account=account, url=home, requests=(Request(url=f"{home}/json"),))


def _read(body: bytes, url: str) -> tuple[Role, ...]:
    answer = _json.parse(body)
    return tuple(role for job in (_json.records(answer) if isinstance(answer, list) else []) for role in _role(job))


def _role(job: Mapping[str, object]) -> tuple[Role, ...]:
    place = _json.text(job, "location", "name") or ", ".join(
        p for k in ("city", "state", "country") if (p := _json.text(job, "location", k) or _json.text(job, "location", k, "name"))
    )
    return made(
        _json.text(job, "name"),
        html=_json.raw(job, "description"),
        department=_json.text(job, "department") or _json.text(job, "department", "name"),
        location=place or ("Remote" if _json.at(job, "location", "is_remote") is True else None),
        company=_json.text(job, "company", "name"),
        url=_json.text(job, "url"),
    )


SOURCE = AdvertSource(name="breezy", marks=("breezy.hr",), account=_ACCOUNT, board=_board, read=_read)
