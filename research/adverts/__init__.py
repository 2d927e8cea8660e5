"""SHELF, one file an applicant tracking system or advert format: job adverts to `Role`.

A member holds `SOURCE: AdvertSource`. A careers page is asked with `boards` (which boards it embeds or links), `read_adverts` (structured
adverts that it holds itself) and `listed.open_roles` (posts that it merely lists); one saved advert is read with `advert`. Nothing here fetches:
a `Board` says what to ask, its source's `read` understands the answer and `following` says what to ask next. What reads pages is loaded with the first
page: each call that only takes a role in words (`parse_role`) would wait for it.
"""

from __future__ import annotations

import functools
import re
from collections import Counter
from collections.abc import Callable, Sequence
from dataclasses import dataclass, field, replace
from typing import TYPE_CHECKING, Literal
from urllib.parse import urlsplit

from research.adverts import sources as _package
from research.adverts.titles import parse_role, plain_title
from research.adverts.words import lexicons
from research.model import Company, Page, Role
from research.shelf import members
from research.text import fold
from research.urls import brand

if TYPE_CHECKING:
    from research.document import Document

__all__ = [
    "AdvertSource",
    "Board",
    "Request",
    "advert",
    "boards",
    "foreign",
    "may_hold_boards",
    "parse_role",
    "plain_title",
    "post_of",
    "post_request",
    "read_adverts",
    "roles_of",
    "shelf",
]


@dataclass(frozen=True, slots=True, kw_only=True)
class Request:
    """One question to a board's public host."""

    url: str
    method: Literal["GET", "POST"] = "GET"
    body: bytes = b""
    headers: tuple[tuple[str, str], ...] = ()


JSON_HEADERS = (("Content-Type", "application/json"), ("Accept", "application/json"))


@dataclass(frozen=True, slots=True, kw_only=True)
class Board:
    """A company's account at an applicant tracking system."""

    source: str
    """Name of the shelf's member that reads the answers: `greenhouse`."""
    account: str
    """The company's token there: `acme`."""
    url: str
    """The board as people see it: `https://boards.greenhouse.io/acme`."""
    requests: tuple[Request, ...]
    """What to ask first; `following` of the source gives the rest."""
    is_own: bool = field(default=False, compare=False)
    """Whether a careers page gives it as the company's own, whatever its account is called: set in by a script or frame, or the one behind `Our jobs`."""


def _no_board(match: re.Match[str]) -> Board | None:
    return None


def _no_roles(body: bytes, url: str) -> tuple[Role, ...]:
    return ()


def _not_held(document: Document) -> tuple[Role, ...]:
    return ()


def _no_more(body: bytes, asked: Request) -> Request | None:
    return None


def _no_post(url: str) -> Request | None:
    return None


@dataclass(frozen=True, slots=True, kw_only=True)
class AdvertSource:
    """How one system or format publishes adverts."""

    name: str
    marks: tuple[str, ...] = ()
    """Lower-case strings of which a page's source holds one wherever this format is there."""
    account: re.Pattern[str] | None = None
    """Finds the company's account in an address; None for formats that have none."""
    board: Callable[[re.Match[str]], Board | None] = _no_board
    """The board of a match of `account`; None where the match is the vendor's own page."""
    read: Callable[[bytes, str], tuple[Role, ...]] = _no_roles
    """The roles in an answer of the board (a list or a single post) that came from a URL; any bytes, never raises."""
    held: Callable[[Document], tuple[Role, ...]] = _not_held
    """The roles that a page itself holds in this format."""
    following: Callable[[bytes, Request], Request | None] = _no_more
    """The next page of a list, by the answer and what was asked; None at the end."""
    post: Callable[[str], Request | None] = _no_post
    """What to ask for one post with its whole text, by the post's public URL; None where that URL is not of this system, or where its page says all."""


@functools.cache
def shelf() -> dict[str, AdvertSource]:
    """Return {name: source}, in order of name."""
    return members(_package, "SOURCE", AdvertSource)


@functools.cache
def _holding() -> tuple[AdvertSource, ...]:
    """Return the members that read what a page itself holds; looking for the marks of all others would cost each page half a millisecond."""
    return tuple(member for member in shelf().values() if member.held is not _not_held)


def read_adverts(document: Document) -> tuple[Role, ...]:
    """Return the roles that a page holds in structured form (schema.org JobPosting), each once."""
    # Letters beyond ASCII make `str.lower` twenty times as slow as `bytes.lower`; marks have none.
    source = document.source.encode(errors="replace").lower()
    found: dict[tuple[str, str | None, str | None], Role] = {}
    for member in _holding():
        if any(mark.encode() in source for mark in member.marks):
            for role in member.held(document):
                found.setdefault((fold(role.text), role.location, role.url), role)
    return tuple(found.values())


def advert(source: Document | str, url: str | None = None) -> Role | None:
    """Return the role of one saved advert, a parsed page or plain text; None where it names no post.

    url is the advert's public address where plain text has one; a page knows its own.
    """
    from research.adverts.one_advert import of_document, of_text

    return of_text(source, url) if isinstance(source, str) else of_document(source, read_adverts(source))


def roles_of(document: Document) -> tuple[Role, ...]:
    """Return every open post that a page tells of: its structured adverts, the advert that it is, and the posts that it lists; each once."""
    from research.adverts.listed import is_advert, open_roles
    from research.adverts.one_advert import of_document

    held = read_adverts(document)
    if is_advert(document):
        whole = of_document(document, held)
        return (whole, *(role for role in held if fold(role.text) != fold(whole.text))) if whole else held
    said = {fold(plain_title(role.text)) for role in held} | {role.url for role in held}
    return held + tuple(role for role in open_roles(document) if fold(plain_title(role.text)) not in said and (role.url is None or role.url not in said))


MAX_ACCOUNTS = 3
"""Accounts of one system taken off a page, the most often linked first: a firm with several brands has two or three, an investor's page dozens of strangers."""

VENDOR = frozenset(
    "www api apply app apps help support blog docs developer developers status static assets cdn go get info about pricing login signin sign-in embed jobs "
    "job careers company "
    "companies search integrations partners resources terms privacy customers secure s3 img images js css media files fonts".split()
)
"""Sub-domains and path parts that belong to the vendor, never to a customer."""


def may_hold_boards(body: bytes, page: Page) -> bool:
    """Say whether a page's body has the mark of a system with boards anywhere; where it has none, `boards` finds none, and nothing need be parsed."""
    source = body.replace(b"\x00", b"").lower()
    here = page.url.lower()
    return any(mark.encode() in source or mark in here for member in shelf().values() if member.account is not None for mark in member.marks)


def boards(document: Document) -> tuple[Board, ...]:
    """Return the boards that a page embeds, links, or is a page of; of each system the most often named account first."""
    source = document.source.lower()
    here = document.page.url.lower()
    wanted = [m for m in shelf().values() if m.account is not None and any(mark in source or mark in here for mark in m.marks)]
    if not wanted:
        return ()
    from research.adverts.listed import is_careers_page

    found: list[Board] = []
    for member in wanted:
        seen = _accounts(member, _addresses(document))
        own = set(seen) if len(seen) == 1 and is_careers_page(document) else set()
        own &= set(_accounts(member, _given_as_own(document)))
        found.extend(replace(board, is_own=board in own) for board, _ in seen.most_common(MAX_ACCOUNTS))
    return tuple(found)


def _accounts(member: AdvertSource, addresses: str) -> Counter[Board]:
    """Return the boards of one system in a text of addresses, and how often each is there."""
    assert member.account is not None
    named = (member.board(match) for match in member.account.finditer(addresses))
    return Counter(board for board in named if board is not None and board.account.lower() not in VENDOR)


def _given_as_own(document: Document) -> str:
    """Return the addresses of what a page sets in (scripts, frames), and of links whose words are nothing but `Open positions` or `Apply`, one a line."""
    own_words = lexicons.links("careers", "advert")
    links = [a for a in document.elements("a") if own_words.has(fold(document.text_of(a) or a.attrs.get("aria-label", "")).strip(" !.:>»→›"))]
    values = [e.attrs.get("src", "") for e in document.elements("iframe")] + [a.attrs.get("href", "") for a in links]
    return _readable([*values, *(f"{' '.join(attrs.values())} {text}" for attrs, text in document.scripts)])


def _addresses(document: Document) -> str:
    """Return the page's URL, every attribute that may hold an address and every script, one a line; comments do not count."""
    values = [document.page.url]
    values += [v for e in document.all for k, v in e.attrs.items() if "." in v and k not in ("class", "style", "alt", "title", "content")]
    values += [f"{' '.join(attrs.values())} {text}" for attrs, text in document.scripts]
    return _readable(values)


def _readable(values: Sequence[str]) -> str:
    return "\n".join(values).replace("\\/", "/").replace("\\u002F", "/").replace("&amp;", "&")


def post_request(url: str) -> tuple[AdvertSource, Request] | None:
    """Return who reads the post of a public advert URL and what to ask for it; None where the page itself is the best answer.

    The answer may be a whole board: `post_of` takes the one out of the roles read.
    """
    for member in shelf().values():
        asked = member.post(url)
        if asked is not None:
            return member, asked
    return None


def post_of(roles: Sequence[Role], url: str) -> Role | None:
    """Return the role of a post's public URL, by the last part of its address; the only role where there is one; None where none is its."""
    wanted = _last_part(url)
    return next((role for role in roles if wanted and role.url and _last_part(role.url) == wanted), roles[0] if len(roles) == 1 else None)


def _last_part(url: str) -> str:
    parts = [part for part in urlsplit(url).path.split("/") if part]
    return parts[-1].lower() if parts else ""


OPAQUE = re.compile(r"\d+|[0-9a-f]{8,}|[0-9a-f-]{30,}")
"""An account that is a number or a key, and so says nothing of whose it is."""

LEGAL = frozenset(
    "inc llc ltd limited gmbh ag sa sas sarl bv nv ab as oy plc corp corporation company co group holding holdings kg se spa srl sp zoo pty the and "
    "und et of".split()
)
"""Words of firms' names that tell nobody apart."""


def foreign(what: Board | Role, company: Company) -> bool:
    """Say whether a board's account, or the organisation that a role names, is plainly another one than the company; False where nothing can be told.

    A board that a careers page gives as the company's own is: accounts keep the name under which a company was founded.
    """
    if isinstance(what, Board) and what.is_own:
        return False
    said = what.account if isinstance(what, Board) else what.company
    if not said or OPAQUE.fullmatch(said.lower()):
        return False
    theirs = _marks_of(said)
    ours = _marks_of(company.name or "") | _marks_of(brand(company.domain))
    return bool(theirs) and not any(_alike(one, other) for one in theirs for other in ours)


def _marks_of(name: str) -> set[str]:
    """Return the folded words of a firm's name that are its own, the whole run together, and its initials."""
    words = [w for w in re.findall(r"[^\W_]+", fold(name)) if w not in LEGAL]
    return {w for w in [*words, "".join(words), "".join(w[0] for w in words)] if len(w) > 1}


def _alike(one: str, other: str) -> bool:
    short, long = sorted((one, other), key=len)
    return short == long or (len(short) >= 4 and (long.startswith(short) or long.endswith(short)))
