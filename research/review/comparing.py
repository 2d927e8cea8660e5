"""The page on which two runs of a company stand side by side: who came, who left, whose title changed, which lead comes first."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass

from starlette.requests import Request
from starlette.responses import Response

from research.review.desk import Desk
from research.review.looking import desk_of
from research.review.pages import page
from research.sheets.rows import lead_id
from research.store import history
from research.store.between import Between, Run, between, runs
from research.store.changes import Change

ERASED = "somebody erased since"


@dataclass(frozen=True, slots=True, kw_only=True)
class Cell:
    """What one side of a line says."""

    text: str
    note: str = ""
    href: str = ""
    """Of a page of this app, or of the web; "" for none."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Line:
    """One thing that differs: what it is, and what each side says."""

    what: str
    before: Cell | None
    """None: not there, or not known."""
    after: Cell | None
    url: str = ""
    """A page of the company to look at."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Part:
    """The lines of one kind."""

    name: str
    lines: tuple[Line, ...]


def compare(request: Request) -> Response:
    """Show in what two runs of a company differ: those chosen, else the last two that could read it."""
    desk, domain = desk_of(request), request.path_params["domain"]
    with desk.store.reading() as connection:
        known = runs(connection, domain)
        before, after = chosen(known, request.query_params)
        found = between(connection, domain, before, after) if before and after else None
        name = history.names(connection).get(domain) or domain
    if not known:
        return page("message.html", 404, here="", title="There is no such company", text=f"{domain} was never researched.")
    parts = parts_of(found, desk, domain) if found else ()
    return page("compare.html", here="companies", domain=domain, name=name, runs=known, before=before, after=after, parts=parts, found=found, erased=ERASED)


def chosen(known: Sequence[Run], given: Mapping[str, str]) -> tuple[Run | None, Run | None]:
    """Return the earlier and the later of two runs, in the order of time; None where there is no second one. known: the newest first."""
    by_id = {str(run.id): run for run in known}
    usual = [*(run for run in known if run.pages), *(run for run in known if not run.pages)][:2]
    usual.sort(key=lambda run: run.id)
    if len(usual) < 2:
        return None, None
    two = [by_id.get(given.get(side, ""), run) for side, run in zip(("before", "after"), usual, strict=True)]
    two.sort(key=lambda run: run.id)
    return two[0], two[1]


def parts_of(found: Between, desk: Desk, domain: str) -> tuple[Part, ...]:
    """Return what differs, by kind, as far as anything does."""
    sheet = desk.sheet().cells

    def who(role: str, person: str | None) -> Cell | None:
        if person is None:
            return None
        lead = lead_id(domain, role, person)
        return Cell(text=found.names.get(person, ERASED), href=f"/leads/{lead}" if lead in sheet else "")

    firsts = [Line(what=each.role, before=who(each.role, each.before), after=who(each.role, each.after)) for each in found.firsts]
    kinds: dict[str, list[Change]] = {}
    for change in found.changes:
        kinds.setdefault({"found": "new", "back": "new"}.get(change.kind, change.kind), []).append(change)
    changed = kinds.get("changed", ())
    parts = (
        Part(name="First lead", lines=tuple(firsts)),
        Part(name="Came", lines=tuple(_lines(kinds.get("new", ())))),
        Part(name="Left", lines=tuple(_lines(kinds.get("gone", ())))),
        Part(name="Other title", lines=tuple(_lines(change for change in changed if change.field == "title"))),
        Part(name="Other name or contact", lines=tuple(_lines(change for change in changed if change.field != "title"))),
        Part(name="Adverts", lines=tuple(_lines((*kinds.get("opened", ()), *kinds.get("closed", ()))))),
    )
    return tuple(part for part in parts if part.lines)


def _lines(changes: Iterable[Change]) -> Iterable[Line]:
    for change in changes:
        note = change.field if change.kind == "changed" and change.field != "title" else ""
        before = Cell(text=change.before or "none", note=note) if change.kind == "changed" else None
        after = Cell(text=change.after or "none", note=note) if change.kind == "changed" else None
        if change.kind in ("gone", "closed"):
            before = Cell(text=change.before or "named" if change.kind == "gone" else "advertised")
        elif change.kind != "changed":
            told = {"found": "on a page not read before", "back": "named again"}.get(change.kind, "")
            after = Cell(text="advertised" if change.kind == "opened" else change.after or "named", note=told)
        yield Line(what=change.name, before=before, after=after, url=change.url or "")
