"""Greenhouse: `boards-api.greenhouse.io`; its `metadata` may name the hiring manager and the recruiter.

Source: https://developers.greenhouse.io/job-board.html
"""

from __future__ import annotations

import re
from collections.abc import Mapping

from research.adverts import AdvertSource, Board, Request, json_values
from research.adverts.roles import made, person
from research.adverts.titles import is_way_of_working, where
from research.model import NamedContact, Role
from research.text import fold

API = "https://boards-api.greenhouse.io/v1/boards"

_ACCOUNT = re.compile(
    r"(?:boards|job-boards)(?:\.eu)?\.greenhouse\.io/(?:embed/job_(?:board|app)(?:/js)?\?(?:[^\s\"'#]*&)?for=)?(?P<account>[A-Za-z0-9_-]+)"
    r"|boards-api\.greenhouse\.io/v1/boards/(?P<named>[A-Za-z0-9_-]+)"
)
_POST = re.compile(r"https?://(?:boards|job-boards)(?:\.eu)?\.greenhouse\.io/(?P<account>[A-Za-z0-9_-]+)/jobs/(?P<id>\d+)")

PEOPLE = {
    "hiringmanager": "manager",
    "manager": "manager",
    "recruiter": "recruiter",
    "recruitingcontact": "recruiter",
    "talentpartner": "recruiter",
    "sourcer": "recruiter",
}
"""How an entry of the metadata begins, spaces and signs left out, and what it makes of the person."""

PARTS = {
    "firstname": "given",
    "lastname": "family",
    "": "name",
    "name": "name",
    "fullname": "name",
    "email": "email",
    "emailaddress": "email",
    "title": "title",
    "phone": "phone",
}


def _board(match: re.Match[str]) -> Board | None:
    account = match["account"] or match["named"]
    if account == "embed":
        return None
    return Board(
        source="greenhouse", account=account, url=f"https://boards.greenhouse.io/{account}", requests=(Request(url=f"{API}/{account}/jobs?content=true"),)
    )


def _read(body: bytes, url: str) -> tuple[Role, ...]:
    answer = json_values.parse(body)
    jobs = json_values.records(answer, "jobs") or json_values.records(answer)
    return tuple(role for job in jobs for role in _role(job))


def _role(job: Mapping[str, object]) -> tuple[Role, ...]:
    departments = [d for one in json_values.records(job, "departments") if (d := json_values.text(one, "name")) and fold(d) != "no department"]
    offices = [o for one in json_values.records(job, "offices") if (o := json_values.text(one, "name"))]
    metadata = {re.sub(r"[^a-z]", "", fold(json_values.text(m, "name") or "")): m.get("value") for m in json_values.records(job, "metadata")}
    fields = {name: value for name in metadata if (value := json_values.text(metadata, name))}
    return made(
        json_values.text(job, "title"),
        html=json_values.raw(job, "content"),
        department=departments[0] if departments else fields.get("department"),
        team=fields.get("team"),
        location=where(said, *offices) if (said := json_values.text(job, "location", "name")) is None or is_way_of_working(said) else said,
        language=json_values.text(job, "language"),
        boss=fields.get("reportsto") or fields.get("reportingto"),
        contacts=_people(metadata),
        company=json_values.text(job, "company_name"),
        url=json_values.text(job, "absolute_url"),
    )


def _people(metadata: Mapping[str, object]) -> tuple[NamedContact, ...]:
    """Return the people that metadata names, by entries such as `HiringManager First Name`, `Recruiter E mail`."""
    found: list[NamedContact] = []
    for start, kind in PEOPLE.items():
        fields: dict[str, str] = {}
        for name, value in metadata.items():
            part = PARTS.get(name.removeprefix(start)) if name.startswith(start) else None
            if part == "name" and isinstance(value, Mapping):
                fields |= {k: v for k in ("name", "email", "title") if (v := json_values.text(value, k))}
            elif part and (said := json_values.text(value)):
                fields[part] = said
        name = fields.get("name") or f"{fields.get('given', '')} {fields.get('family', '')}"
        found += person(name, kind, title=fields.get("title"), email=fields.get("email"), phone=fields.get("phone"))
    return tuple(found)


def _post(url: str) -> Request | None:
    match = _POST.match(url)
    return Request(url=f"{API}/{match['account']}/jobs/{match['id']}") if match else None


SOURCE = AdvertSource(name="greenhouse", marks=("greenhouse.io",), account=_ACCOUNT, board=_board, read=_read, post=_post)
