"""Breezy: `{account}.breezy.hr/json`; an account that is none redirects away."""

from __future__ import annotations

import re
from collections.abc import Mapping

from research.adverts import AdvertSource, Board, Request, json_values
from research.adverts.roles import made
from research.model import Role

_ACCOUNT = re.compile(r"(?P<account>[a-z0-9][a-z0-9-]*)\.breezy\.hr", re.I)


def _board(match: re.Match[str]) -> Board | None:
    account = match["account"].lower()
    home = f"https://{account}.breezy.hr"
    return Board(source="breezy", account=account, url=home, requests=(Request(url=f"{home}/json"),))


def _read(body: bytes, url: str) -> tuple[Role, ...]:
    answer = json_values.parse(body)
    return tuple(role for job in (json_values.records(answer) if isinstance(answer, list) else []) for role in _role(job))


def _role(job: Mapping[str, object]) -> tuple[Role, ...]:
    place = json_values.text(job, "location", "name") or ", ".join(
        p for k in ("city", "state", "country") if (p := json_values.text(job, "location", k) or json_values.text(job, "location", k, "name"))
    )
    return made(
        json_values.text(job, "name"),
        html=json_values.raw(job, "description"),
        department=json_values.text(job, "department") or json_values.text(job, "department", "name"),
        location=place or ("Remote" if json_values.at(job, "location", "is_remote") is True else None),
        company=json_values.text(job, "company", "name"),
        url=json_values.text(job, "url"),
    )


SOURCE = AdvertSource(name="breezy", marks=("breezy.hr",), account=_ACCOUNT, board=_board, read=_read)
