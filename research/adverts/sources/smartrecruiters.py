"""SmartRecruiters: `api.smartrecruiters.com`; a list in pages of 100 without texts, each post with its own answer; `creator` is the recruiter."""

from __future__ import annotations

import re
from collections.abc import Mapping

from research.adverts import AdvertSource, Board, Request, json_values
from research.adverts.roles import made, person
from research.model import Role

API = "https://api.smartrecruiters.com/v1/companies"
PAGE = 100
"""Posts an answer; the most that the interface gives."""

_ACCOUNT = re.compile(r"(?:careers|jobs)\.smartrecruiters\.com/(?P<account>[A-Za-z0-9_-]+)|api\.smartrecruiters\.com/v1/companies/(?P<named>[A-Za-z0-9_-]+)")


def _board(match: re.Match[str]) -> Board | None:
    account = match["account"] or match["named"]
    if account.startswith("oneclick"):
        return None
    asked = Request(url=f"{API}/{account}/postings?limit={PAGE}&offset=0")
    return Board(source="smartrecruiters", account=account, url=f"https://careers.smartrecruiters.com/{account}", requests=(asked,))


def _read(body: bytes, url: str) -> tuple[Role, ...]:
    answer = json_values.parse(body)
    jobs = json_values.records(answer, "content") if isinstance(answer, Mapping) and "content" in answer else json_values.records(answer)
    return tuple(role for job in jobs for role in _role(job))


def _role(job: Mapping[str, object]) -> tuple[Role, ...]:
    sections = json_values.at(job, "jobAd", "sections")
    texts = [json_values.raw(sections, k, "text") for k in ("companyDescription", "jobDescription", "qualifications", "additionalInformation")]
    place = json_values.text(job, "location", "fullLocation") or json_values.joined(json_values.at(job, "location"), "city", "region", "country")
    account, number = json_values.text(job, "company", "identifier"), json_values.text(job, "id")
    return made(
        json_values.text(job, "name"),
        html="".join(f"<div>{t}</div>" for t in texts if t),
        location=place or ("Remote" if json_values.at(job, "location", "remote") is True else None),
        department=json_values.text(job, "department", "label") or json_values.text(job, "function", "label"),
        language=json_values.text(job, "language", "code"),
        contacts=person(json_values.text(job, "creator", "name"), "recruiter"),
        company=json_values.text(job, "company", "name"),
        url=json_values.text(job, "postingUrl") or (f"https://jobs.smartrecruiters.com/{account}/{number}" if account and number else None),
    )


def _following(body: bytes, asked: Request) -> Request | None:
    answer = json_values.parse(body)
    offset, total, got = json_values.at(answer, "offset"), json_values.at(answer, "totalFound"), len(json_values.records(answer, "content"))
    if not isinstance(offset, int) or not isinstance(total, int) or not got or offset + got >= total:
        return None
    return Request(url=re.sub(r"offset=\d+", f"offset={offset + got}", asked.url)) if "offset=" in asked.url else None


def _post(url: str) -> Request | None:
    match = re.match(r"https?://(?:jobs|careers)\.smartrecruiters\.com/(?P<account>[A-Za-z0-9_-]+)/(?P<id>\d{6,}|[0-9a-f-]{30,})", url)
    return Request(url=f"{API}/{match['account']}/postings/{match['id']}") if match else None


SOURCE = AdvertSource(name="smartrecruiters", marks=("smartrecruiters.com",), account=_ACCOUNT, board=_board, read=_read, following=_following, post=_post)
