"""SmartRecruiters: `api.smartrecruiters.com`; a list in pages of 100 without texts, each post with its own answer; `creator` is the recruiter."""

from __future__ import annotations

import re
from collections.abc import Mapping

from research.adverts import AdvertSource, Board, Request, _json
from research.adverts._role import made, person
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
    answer = _json.parse(body)
    jobs = _json.records(answer, "content") if isinstance(answer, Mapping) and "content" in answer else _json.records(answer)
    return tuple(role for job in jobs for role in _role(job))


def _role(job: Mapping[str, object]) -> tuple[Role, ...]:
    sections = _json.at(job, "jobAd", "sections")
    texts = [_json.raw(sections, k, "text") for k in ("companyDescription", "jobDescription", "qualifications", "additionalInformation")]
    place = _json.text(job, "location", "fullLocation") or _json.joined(_json.at(job, "location"), "city", "region", "country")
    account, number = _json.text(job, "company", "identifier"), _json.text(job, "id")
    return made(
        _json.text(job, "name"),
        html="".join(f"<div>{t}</div>" for t in texts if t),
        location=place or ("Remote" if _json.at(job, "location", "remote") is True else None),
        department=_json.text(job, "department", "label") or _json.text(job, "function", "label"),
        language=_json.text(job, "language", "code"),
        contacts=person(_json.text(job, "creator", "name"), "recruiter"),
        company=_json.text(job, "company", "name"),
        url=_json.text(job, "postingUrl") or (f"https://jobs.smartrecruiters.com/{account}/{number}" if account and number else None),
    )


def _following(body: bytes, asked: Request) -> Request | None:
    answer = _json.parse(body)
    offset, total, got = _json.at(answer, "offset"), _json.at(answer, "totalFound"), len(_json.records(answer, "content"))
    if not isinstance(offset, int) or not isinstance(total, int) or not got or offset + got >= total:
        return None
    return Request(url=re.sub(r"offset=\d+", f"offset={offset + got}", asked.url)) if "offset=" in asked.url else None


def _post(url: str) -> Request | None:
    match = re.match(r"https?://(?:jobs|careers)\.smartrecruiters\.com/(?P<account>[A-Za-z0-9_-]+)/(?P<id>\d{6,}|[0-9a-f-]{30,})", url)
    return Request(url=f"{API}/{match['account']}/postings/{match['id']}") if match else None


SOURCE = AdvertSource(name="smartrecruiters", marks=("smartrecruiters.com",), account=_ACCOUNT, board=_board, read=_read, following=_following, post=_post)
