"""Lever: `api.lever.co/v0/postings`. Source: https://github.com/lever/postings-api"""

from __future__ import annotations

import re
from collections.abc import Mapping

from research.adverts import AdvertSource, Board, Request, _json
from research.adverts._role import made
from research.model import Role

_ACCOUNT = re.compile(
    r"(?:jobs|api)(?P<eu>\.eu)?\.lever\.co/(?:v0/postings/)?(?P<account>[A-Za-z0-9._-]*[A-Za-z0-9])"
    r"|accountName[\"']?\s*:\s*[\"'](?P<named>[A-Za-z0-9._-]+)[\"']"
)
_POST = re.compile(r"https?://jobs(?P<eu>\.eu)?\.lever\.co/(?P<account>[A-Za-z0-9._-]+)/(?P<id>[0-9a-f-]{30,})")


def _board(match: re.Match[str]) -> Board | None:
    account, eu = match["account"] or match["named"], match["eu"] or ""
    asked = Request(url=f"https://api{eu}.lever.co/v0/postings/{account}?mode=json")
    return Board(source="lever", account=account, url=f"https://jobs{eu}.lever.co/{account}", requests=(asked,))


def _read(body: bytes, url: str) -> tuple[Role, ...]:
    answer = _json.parse(body)
    jobs = _json.records(answer) if not isinstance(answer, Mapping) or "text" in answer else []
    return tuple(role for job in jobs for role in _role(job))


def _role(job: Mapping[str, object]) -> tuple[Role, ...]:
    lists = [f"<p>{_json.raw(one, 'text')}</p><ul>{_json.raw(one, 'content')}</ul>" for one in _json.records(job, "lists")]
    start = _json.raw(job, "description") or _json.raw(job, "descriptionPlain").replace("\n", "<br>")
    end = _json.raw(job, "additional") or _json.raw(job, "additionalPlain").replace("\n", "<br>")
    return made(
        _json.text(job, "text"),
        html=f"<div>{start}</div>{''.join(lists)}<div>{end}</div>",
        department=_json.text(job, "categories", "department"),
        team=_json.text(job, "categories", "team"),
        location=_json.text(job, "categories", "location") or _json.text(job, "country"),
        url=_json.text(job, "hostedUrl"),
    )


def _post(url: str) -> Request | None:
    match = _POST.match(url)
    return Request(url=f"https://api{match['eu'] or ''}.lever.co/v0/postings/{match['account']}/{match['id']}") if match else None


SOURCE = AdvertSource(name="lever", marks=("lever.co", "leverjobsoptions", "lever-jobs"), account=_ACCOUNT, board=_board, read=_read, post=_post)
