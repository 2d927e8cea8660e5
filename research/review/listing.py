"""Filters, searches, orders and pages the leads of a sheet: pure, and quick enough to follow somebody who types through 20,000 of them."""

from __future__ import annotations

import functools
from collections import Counter
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass, field, fields
from operator import itemgetter
from typing import Any
from urllib.parse import urlencode

from research.sheets.clients import Clients
from research.sheets.columns import COLUMNS, read_date, standing
from research.text import fold

PAGE = 50
"""Leads on one page."""
NEW = "new"
"""What a lead without a status is called."""


@dataclass(frozen=True, slots=True)
class Line:
    """One lead in the list; texts as the sheet's cells have them."""

    lead_id: str
    company: str
    domain: str
    role: str
    rank: str
    probability: str
    full_name: str
    title: str
    email: str
    email_status: str
    status: str
    next_action: str
    next_action_on: str
    last_seen: str
    client: str
    needle: str
    """All that is searched, folded."""

    @property
    def chance(self) -> float:
        """0 to 1; -1 where no role was asked."""
        return float(self.probability) if self.probability else -1.0

    @property
    def place(self) -> int:
        """The rank; whoever has none comes last."""
        return standing(self.rank)


@functools.lru_cache(maxsize=200_000)
def folded(text: str) -> str:
    """Return text folded; kept, for a list says the same again and again."""
    return fold(text)


def line(texts: Sequence[str]) -> Line:
    """Return a lead from the texts of all columns of the sheet."""
    values: list[str] = [*_SHOWN(texts), "\n".join(map(folded, _SEARCHED(texts)))]
    for place in _DAYS:
        values[place] = _day(values[place])
    return Line(*values)


@functools.lru_cache(maxsize=4096)
def _day(text: str) -> str:
    """Return a day as ISO has it, which sorts, whichever way a spreadsheet program wrote it; "" where it is none."""
    return day.isoformat() if (day := read_date(text)) else ""


_PLACES = {name: place for place, name in enumerate(COLUMNS)}
_SHOWN = itemgetter(*(_PLACES[each.name] for each in fields(Line) if each.name in _PLACES))
_DAYS = tuple(place for place, each in enumerate(fields(Line)) if each.name in ("next_action_on", "last_seen"))
_SEARCHED = itemgetter(*(_PLACES[name] for name in ("full_name", "title", "company", "domain", "role", "email", "client", "status", "next_action")))


@dataclass(slots=True, kw_only=True)
class OfCompany:
    """What the sheet says of one company."""

    name: str = ""
    lines: list[Line] = field(default_factory=list)
    """Its leads, in the order of the sheet."""
    firsts: dict[str, Line] = field(default_factory=dict)
    """{role: its first lead}."""


def by_company(lines: Iterable[Line]) -> dict[str, OfCompany]:
    """Return {domain: what the sheet says of it}, in order of name."""
    found: dict[str, OfCompany] = {}
    for each in lines:
        company = found.setdefault(each.domain, OfCompany())
        company.name = each.company
        company.lines.append(each)
        if each.role and (each.role not in company.firsts or each.place < company.firsts[each.role].place):
            company.firsts[each.role] = each
    return dict(sorted(found.items(), key=lambda each: folded(each[1].name or each[0])))


@dataclass(frozen=True, slots=True, kw_only=True)
class Query:
    """What is asked of the list."""

    q: str = ""
    """Words, all of which must stand somewhere; the beginning of one is enough."""
    status: str = ""
    company: str = ""
    """Its domain."""
    verdict: str = ""
    """`confirmed`, `wrong`, `left`; `open`: nothing decided yet."""
    client: str = ""
    firsts: bool = False
    """Only the first lead of each role."""
    sort: str = ""
    """One of ORDERS; "" as the sheet has them."""
    page: int = 1

    def address(self, **changed: Any) -> str:
        """Return the address of the list with some of it changed; whatever else is changed leads to the first page."""
        given = {name: getattr(self, name) for name in ("q", "status", "company", "verdict", "client", "firsts", "sort")} | {"page": 1} | changed
        words = {name: ("1" if value is True else value) for name, value in given.items() if value and not (name == "page" and value == 1)}
        return "/leads" + (f"?{urlencode(words)}" if words else "")


def query(given: Mapping[str, str]) -> Query:
    """Return what the words of an address ask; words that mean nothing count as not given."""
    return Query(
        q=given.get("q", "")[:200],
        status=given.get("status", ""),
        company=given.get("company", ""),
        verdict=given.get("verdict", ""),
        client=given.get("client", ""),
        firsts=given.get("firsts") == "1",
        sort=sort if (sort := given.get("sort", "")) in ORDERS else "",
        page=number(given.get("page", "")),
    )


def number(text: str) -> int:
    """Return the number of a page; 1 where text is none."""
    return max(1, int(text)) if text.isascii() and text.isdecimal() and len(text) < 7 else 1


ORDERS: Mapping[str, tuple[str, Callable[[Line], Any]]] = {
    "chance": ("Chance", lambda each: (-each.chance, each.place)),
    "name": ("Name", lambda each: folded(each.full_name)),
    "company": ("Company", lambda each: (folded(each.company or each.domain), folded(each.role), each.place)),
    "role": ("Role", lambda each: (folded(each.role), -each.chance)),
    "status": ("Status", lambda each: (not each.status, folded(each.status))),
    "next": ("Next date", lambda each: (not each.next_action_on, each.next_action_on)),
    "seen": ("Last seen", lambda each: (-int(each.last_seen.replace("-", "") or 0), folded(each.company))),
}
"""{word of the address: (its heading, the key)}."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Listed:
    """One page of the list."""

    lines: tuple[Line, ...]
    found: int
    pages: int
    page: int


def ordered(lines: Sequence[Line], sort: str) -> Sequence[Line]:
    """Return the leads in one of ORDERS; as they are for ""."""
    return sorted(lines, key=ORDERS[sort][1]) if sort else lines


def select(lines: Sequence[Line], asked: Query, verdicts: Mapping[str, str], clients: Clients) -> Listed:
    """Return the page of leads that is asked for, of leads in the order asked for. verdicts: {lead id: what was decided}."""
    kept = lines  # one pass for each thing asked: half the time of asking each lead for all, most of which is not asked
    if company := asked.company:
        kept = [each for each in kept if each.domain == company]
    if asked.firsts:
        kept = [each for each in kept if each.rank in ("1", "")]
    if client := asked.client:
        kept = [each for each in kept if client in clients.get((each.domain, folded(each.role)), ())]
    if status := fold(asked.status):
        kept = [each for each in kept if (folded(each.status) or NEW) == status]
    if asked.verdict:
        verdict = "" if asked.verdict == "open" else asked.verdict
        kept = [each for each in kept if verdicts.get(each.lead_id, "") == verdict]
    for word in sorted(fold(asked.q).split(), key=len, reverse=True):  # the longest leaves the fewest to the others
        kept = [each for each in kept if word in each.needle]
    pages = max(1, -(-len(kept) // PAGE))
    page = min(asked.page, pages)
    return Listed(lines=tuple(kept[(page - 1) * PAGE : page * PAGE]), found=len(kept), pages=pages, page=page)


def statuses(lines: Iterable[Line]) -> tuple[tuple[str, int], ...]:
    """Return (status, leads that have it), the most frequent first."""
    return tuple(Counter(folded(each.status) or NEW for each in lines).most_common(30))
