"""Recruitee: `{account}.recruitee.com/api/offers/`; one answer holds the whole board. `mailbox_email` is a machine's mailbox, nobody's own."""

from __future__ import annotations

import re

from research.adverts import AdvertSource, Board, Request, json_values
from research.adverts.roles import made
from research.model import Role

_ACCOUNT = re.compile(r"(?P<account>[a-z0-9][a-z0-9-]*)\.recruitee\.com", re.I)


def _board(match: re.Match[str]) -> Board | None:
    account = match["account"].lower()
    return Board(source="recruitee", account=account, url=f"https://{account}.recruitee.com", requests=(_ask(account),))


def _ask(account: str) -> Request:
    return Request(url=f"https://{account}.recruitee.com/api/offers/")


def _read(body: bytes, url: str) -> tuple[Role, ...]:
    answer = json_values.parse(body)
    jobs = json_values.records(answer, "offers") or json_values.records(answer, "offer")
    return tuple(
        role
        for job in jobs
        for role in made(
            json_values.text(job, "title"),
            html="".join(f"<div>{json_values.raw(job, k)}</div>" for k in ("description", "requirements")),
            department=json_values.text(job, "department"),
            location=json_values.text(job, "location") or json_values.joined(job, "city", "country") or ("Remote" if job.get("remote") is True else None),
            company=json_values.text(job, "company_name"),
            url=json_values.text(job, "careers_url"),
        )
    )


def _post(url: str) -> Request | None:
    match = re.match(r"https?://(?P<account>[a-z0-9-]+)\.recruitee\.com/(?:\w\w/)?o/", url, re.I)
    return _ask(match["account"].lower()) if match else None


SOURCE = AdvertSource(name="recruitee", marks=("recruitee.com",), account=_ACCOUNT, board=_board, read=_read, post=_post)
