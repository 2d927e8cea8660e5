"""What lies in the output folder now: the sheet, the decisions, the plan, the studies; each is read again when its file has changed."""

from __future__ import annotations

import threading
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import date, datetime
from pathlib import Path
from typing import TypeVar

from research.followups.agenda import Item, agenda
from research.model import Study
from research.records import earlier
from research.review.listing import Line, OfCompany, by_company, line, ordered, statuses
from research.sheets import events, leads
from research.sheets.clients import Clients, clients
from research.sheets.columns import COLUMNS
from research.sheets.rows import LeadRow, lead_id
from research.store import decisions
from research.store.opening import Store

Made = TypeVar("Made")


@dataclass(frozen=True, slots=True, kw_only=True)
class Sheet:
    """The leads of the sheet."""

    lines: tuple[Line, ...]
    cells: dict[str, tuple[str, ...]]
    """{lead id: the texts of all columns}."""
    companies: dict[str, OfCompany]
    statuses: tuple[tuple[str, int], ...]
    clients: Clients
    newest: dict[tuple[str, str], str]
    """{(domain, role): the last day on which any lead for it was seen}: whoever was seen before that only, the last run did not find."""


class Desk:
    """The output folder, as the pages see it; safe to be asked by several threads."""

    def __init__(self, directory: Path, store: Store, clock: Callable[[], datetime]) -> None:
        self.directory = directory
        self.store = store
        self.clock = clock
        """The moment, with time zone."""
        self._kept: dict[str, tuple[object, object]] = {}
        self._lock = threading.Lock()

    @property
    def today(self) -> date:
        """The day where the user is."""
        return self.clock().astimezone().date()

    def sheet(self) -> Sheet:
        """Return the leads. Raises SheetError where the sheet is malformed."""
        return self._fresh("sheet", _state(self.directory / leads.NAME), self._read)

    def ordered(self, sort: str) -> Sequence[Line]:
        """Return the leads in an order of `listing.ORDERS`; kept, for it is asked again with each letter that somebody types."""
        sheet = self.sheet()
        return self._fresh(f"by {sort}", sheet, lambda: ordered(sheet.lines, sort))

    def plan(self) -> tuple[Item, ...]:
        """Return what is to be done, the soonest first."""
        state = (_state(self.directory / leads.NAME), _state(self.directory / events.NAME), self.today)
        return self._fresh("plan", state, lambda: agenda(self.directory, self.today))

    def study(self, domain: str) -> Study | None:
        """Return what is known of a company; None where it was never researched."""
        if domain in ("", ".", "..") or "/" in domain or "\\" in domain:
            return None
        return self._fresh("study", (domain, _state(self.directory / domain / "research.json")), lambda: earlier(self.directory, domain, self.clock()))

    def row(self, lead: str) -> LeadRow | None:
        """Return one lead as the sheet has it now."""
        texts = self.sheet().cells.get(lead)
        return leads.row_of(dict(zip(COLUMNS, texts, strict=True))) if texts else None

    def verdicts(self) -> dict[str, str]:
        """Return {lead id: what was decided}, for those of whom anything was."""
        with self.store.reading() as connection:
            held = decisions.every(connection)
        roles: dict[str, set[str]] = {}
        for each in self.sheet().lines if any(d.verdict == "left" for found in held.values() for d in found) else ():
            roles.setdefault(each.domain, set()).add(each.role)
        found: dict[str, str] = {}
        for domain, decided in held.items():
            for decision in sorted((d for d in decided if d.verdict), key=lambda d: d.verdict == "left"):
                asked = roles.get(domain, ()) if decision.verdict == "left" else (decision.role,)
                found |= {lead_id(domain, role, decision.person): decision.verdict or "" for role in asked}
        return found

    def _read(self) -> Sheet:
        cells = leads.read_texts(self.directory, tuple(COLUMNS))
        place = list(COLUMNS).index("lead_id")
        lines = tuple(map(line, cells))
        newest: dict[tuple[str, str], str] = {}
        for each in lines:
            newest[each.domain, each.role] = max(each.last_seen, newest.get((each.domain, each.role), ""))
        named = clients((each.domain, each.role, each.client) for each in lines)
        by_id = {each[place]: each for each in cells}
        return Sheet(lines=lines, cells=by_id, companies=by_company(lines), statuses=statuses(lines), clients=named, newest=newest)

    def _fresh(self, name: str, state: object, make: Callable[[], Made]) -> Made:
        """Return what was made of a state, made anew where that is another now."""
        with self._lock:
            before = self._kept.get(name)
            if before is not None and before[0] == state:
                return before[1]  # type: ignore[return-value]
            made = make()
            self._kept[name] = (state, made)
            return made


def _state(file: Path) -> tuple[int, int, int]:
    """Return by what a file is known to have changed."""
    try:
        found = file.stat()
    except (OSError, ValueError):  # no such file, or no name that a file could have
        return 0, 0, 0
    return found.st_mtime_ns, found.st_size, found.st_ino
