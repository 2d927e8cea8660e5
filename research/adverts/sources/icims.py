"""iCIMS: no public JSON; the HTML list at `{account}.icims.com/jobs/search`, as shown within its frame, in pages numbered from 0."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING
from urllib.parse import parse_qsl, urlencode, urljoin, urlsplit

from research.adverts import AdvertSource, Board, Request, plain_lines
from research.adverts.roles import made
from research.model import Role
from research.text import squeeze

if TYPE_CHECKING:
    from bs4 import Tag

_ACCOUNT = re.compile(r"(?P<portal>[a-z0-9][a-z0-9-]*)\.icims\.com", re.I)
_PORTAL = re.compile(r"^(?:[a-z]*(?:careers|jobs)[a-z0-9]*-|(?:external|internal|us|uk|global)-)+")


def _board(match: re.Match[str]) -> Board | None:
    portal = match["portal"].lower()
    if "-" not in portal and portal in ("www", "cdn01", "cdn02", "cdn31", "c", "media", "static", "login", "hub", "developer", "care"):
        return None
    home = f"https://{portal}.icims.com/jobs/search"
    return Board(source="icims", account=_PORTAL.sub("", portal) or portal, url=home, requests=(Request(url=f"{home}?ss=1&in_iframe=1&pr=0"),))


def _read(body: bytes, url: str) -> tuple[Role, ...]:
    if b"icims" not in body.lower():
        return ()
    page = plain_lines.soup(body)
    if page is None:
        return ()
    cards = page.select(".iCIMS_JobCardItem") or page.select(".iCIMS_JobsTable .row, .iCIMS_JobsTable > tbody > tr")
    return tuple(role for card in cards for role in _role(card, url))


def _role(card: Tag, url: str) -> tuple[Role, ...]:
    for label in card.select(".sr-only, .field-label"):
        label.decompose()
    link = card.select_one("a.iCIMS_Anchor, .title a")
    if link is None:
        return ()
    heading = link.select_one("h1, h2, h3, h4") or link
    place = card.select_one(".header.left")
    fields = {
        squeeze(name.get_text()).lower(): squeeze(value.get_text())
        for tag in card.select(".iCIMS_JobHeaderTag")
        if (name := tag.select_one(".iCIMS_JobHeaderField")) and (value := tag.select_one(".iCIMS_JobHeaderData"))
    }
    text = card.select_one(".description")
    return made(
        squeeze(heading.get_text()),
        html=text.decode_contents() if text else "",
        department=fields.get("department") or fields.get("category") or fields.get("job category"),
        location=(squeeze(place.get_text()) if place else "") or fields.get("location") or fields.get("job locations"),
        url=_whole(url, str(link.get("href") or "")),
    )


def _whole(url: str, href: str) -> str | None:
    try:
        parts = urlsplit(urljoin(url, href))
    except ValueError:
        return None
    query = urlencode([(k, v) for k, v in parse_qsl(parts.query) if k != "in_iframe"])
    return parts._replace(query=query).geturl() if parts.scheme in ("http", "https") else None


def _following(body: bytes, asked: Request) -> Request | None:
    """Ask for the next page where the answer links one: the paging links carry `pr=`."""
    now = re.search(r"[?&]pr=(\d{1,9})", asked.url)
    if now is None:
        return None
    following = int(now[1]) + 1
    if not re.search(rf"[?&;]pr={following}\b".encode(), body):
        return None
    return Request(url=re.sub(r"([?&])pr=\d+", rf"\g<1>pr={following}", asked.url))


SOURCE = AdvertSource(name="icims", marks=("icims.com",), account=_ACCOUNT, board=_board, read=_read, following=_following)
