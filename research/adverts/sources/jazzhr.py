"""JazzHR: no public JSON; the HTML list at `{account}.applytojob.com/apply`, in its table and its list layout."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING
from urllib.parse import urljoin

from research.adverts import AdvertSource, Board, Request, plain_lines
from research.adverts.roles import made
from research.model import Role
from research.text import squeeze

if TYPE_CHECKING:
    from bs4 import Tag

_ACCOUNT = re.compile(r"(?P<account>[a-z0-9][a-z0-9-]*)\.applytojob\.com", re.I)


def _board(match: re.Match[str]) -> Board | None:
    account = match["account"].lower()
    home = f"https://{account}.applytojob.com/apply"
    return Board(source="jazzhr", account=account, url=home, requests=(Request(url=f"{home}/jobs"),))


def _read(body: bytes, url: str) -> tuple[Role, ...]:
    page = plain_lines.soup(body)
    if page is None:
        return ()
    rows = page.select("tr[id^=row_job_], #jobs_table tr, li.list-group-item, div.resumator-job")
    return tuple(role for row in rows for role in _role(row, url))


def _role(row: Tag, url: str) -> tuple[Role, ...]:
    link = row.select_one("a.job_title_link, h3 a, h4 a, .resumator-job-title a, a[href*='/apply/']")
    if link is None:
        return ()
    department = row.select_one(".resumator_department, .resumator-job-department, li:has(.fa-sitemap)")
    place = row.select_one(".resumator_location, .resumator-job-location, li:has(.fa-map-marker)")
    if place is None and department is not None and row.name == "tr":
        cells = [c for c in row.find_all("td") if c.find(class_="resumator_department") is None and c.find("a") is None]
        place = cells[0] if cells else None
    return made(squeeze(link.get_text()), department=_words(department), location=_words(place), url=_whole(url, str(link.get("href") or "")))


def _words(tag: Tag | None) -> str | None:
    return re.sub(r"^(?:department|location)\s*:\s*", "", squeeze(tag.get_text()), flags=re.I) or None if tag is not None else None


def _whole(url: str, href: str) -> str | None:
    try:
        joined = urljoin(url, href)
    except ValueError:
        return None
    return joined if joined.startswith("http") else None


SOURCE = AdvertSource(name="jazzhr", marks=("applytojob.com",), account=_ACCOUNT, board=_board, read=_read)
