"""BambooHR: `{account}.bamboohr.com/careers/list` without texts, `/careers/{id}/detail` with them."""

from __future__ import annotations

import re
from collections.abc import Mapping

from research.adverts import AdvertSource, Board, Request, json_values
from research.adverts.roles import made, person
from research.model import Role

_ACCOUNT = re.compile(r"(?P<account>[a-z0-9][a-z0-9-]*)\.bamboohr\.(?:com|co\.uk)", re.I)
_HOME = re.compile(r"(?P<home>https?://[a-z0-9-]+\.bamboohr\.(?:com|co\.uk))/(?:careers|jobs/view\.php\?(?:[^#]*&)?id=)/?(?P<id>\d+)?", re.I)


def _board(match: re.Match[str]) -> Board | None:
    account = match["account"].lower()
    home = f"https://{account}.bamboohr.com/careers"
    return Board(source="bamboohr", account=account, url=home, requests=(Request(url=f"{home}/list", headers=(("Accept", "application/json"),)),))


def _read(body: bytes, url: str) -> tuple[Role, ...]:
    answer = json_values.parse(body)
    opening = json_values.at(answer, "result", "jobOpening")
    jobs = json_values.records(opening) if opening is not None else json_values.records(answer, "result")
    home = _HOME.match(url)
    return tuple(role for job in jobs for role in _role(job, home["home"] if home else "", home["id"] if home else None))


def _role(job: Mapping[str, object], home: str, asked: str | None) -> tuple[Role, ...]:
    number = json_values.text(job, "id") or asked
    place = json_values.joined(json_values.at(job, "location"), "city", "state", "addressCountry", "country") or json_values.joined(
        json_values.at(job, "atsLocation"), "city", "state", "province", "country"
    )
    return made(
        json_values.text(job, "jobOpeningName"),
        html=json_values.raw(job, "description"),
        department=json_values.text(job, "departmentLabel"),
        location=place or ("Remote" if job.get("isRemote") is True or json_values.text(job, "locationType") == "1" else None),
        contacts=person(json_values.text(job, "hiringLead", "name") or json_values.text(job, "hiringLead"), "manager"),
        url=json_values.text(job, "jobOpeningShareUrl") or (f"{home}/careers/{number}" if home and number else None),
    )


def _post(url: str) -> Request | None:
    match = _HOME.match(url)
    return Request(url=f"{match['home']}/careers/{match['id']}/detail", headers=(("Accept", "application/json"),)) if match and match["id"] else None


SOURCE = AdvertSource(name="bamboohr", marks=("bamboohr.com", "bamboohr.co.uk"), account=_ACCOUNT, board=_board, read=_read, post=_post)
