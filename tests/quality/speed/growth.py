"""How work grows with its size: each at three sizes a decade apart, as an exponent (1: twice as much takes twice as long)."""

from __future__ import annotations

import gc
import itertools
import math
import tempfile
import time
from collections.abc import Callable
from datetime import UTC, datetime
from pathlib import Path

from sqlalchemy import insert

from research.adverts import parse_role
from research.followups.agenda import agenda
from research.model import Candidate, Company, Page
from research.privacy.erasure import held_people
from research.rank import rank_many
from research.reading.page import read
from research.store.opening import open_store
from tests.quality.speed.commands import cpu, research
from tests.quality.speed.store import EACH, NOW, rows, write_sheet
from tests.unit.loopback import Page as Answer
from tests.unit.loopback import Website

SIZES = {"links on a page": (300, 3_000, 30_000), "people on a page": (30, 300, 3_000), "people ranked": (300, 3_000, 30_000)}
"""Sizes of what is read or ranked in this process."""
PAGES = (10, 100, 1_000)
"""Pages of a site that is read to its end, by a whole command."""
COMPANIES = (20, 200, 2_000)
"""Companies in the store, each of 50 people and of five leads in the sheet."""


def exponent(sizes: tuple[int, ...], seconds: tuple[float, ...]) -> float:
    """Return the exponent by which what comes with the size grows; what any size costs, the start of a program say, falls out.

    0 where the three do not take longer one after the other: differences between them are the machine's.
    """
    if not seconds[0] < seconds[1] < seconds[2]:
        return 0.0
    return math.log((seconds[2] - seconds[1]) / (seconds[1] - seconds[0])) / math.log(sizes[2] / sizes[1])


def timed(work: Callable[[], object], times: int = 1) -> float:
    """Return the processor seconds of some work, the least of so many times; what reads words is done once, for done again it would find them known."""

    def once() -> float:
        gc.collect()
        began = time.process_time()
        work()
        return time.process_time() - began

    return min(once() for _ in range(times))


def page_of(body: str) -> Callable[[], object]:
    page = Page(url="https://acme.example/team", fetched_at=datetime(2026, 1, 1, tzinfo=UTC), content_type="text/html; charset=utf-8", link_kind="team")
    return lambda: read(page, f"<!doctype html><title>Team</title><body>{body}".encode(), Company(domain="acme.example"))


_numbers = itertools.count()


def word() -> str:
    """Return a word that may be a name, another each time and as long as the others: what was met before is known, and a longer one has more parts to read."""
    number = next(_numbers)
    return "".join("bdfgklmnrs"[int(digit)] + "aeiou"[place % 5] for place, digit in enumerate(f"{number:06d}")).capitalize()


def works() -> dict[str, Callable[[int], Callable[[], object]]]:
    """Return {what grows: given a size, the work}."""

    def links(n: int) -> Callable[[], object]:
        return page_of("".join(f'<li><a href="/section-{i % 97}/page-{i}">Page {word()} of all</a></li>' for i in range(n)))

    def people(n: int) -> Callable[[], object]:
        return page_of("".join(f"<div class=card><h3>Ada {word()}</h3><p>Head of Data</p><a href='mailto:a{i}@acme.example'>write</a></div>" for i in range(n)))

    def ranked(n: int) -> Callable[[], object]:
        staff = [Candidate(id=str(i), title=f"Head of {word()}", department=None, group="team", external=False, sections=()) for i in range(n)]
        return lambda: rank_many([parse_role("Data Engineer")], staff)

    return dict(zip(SIZES, (links, people, ranked), strict=True))


def measured() -> dict[str, tuple[tuple[int, ...], tuple[float, ...]]]:
    """Return {what grows: (sizes, processor seconds)}."""
    found = {what: (SIZES[what], tuple(timed(work(size)) for size in SIZES[what])) for what, work in works().items()}
    _crawl(PAGES[0])  # the first compiles
    found["pages of a site"] = (PAGES, tuple(map(_crawl, PAGES)))
    people, sheets = [], []
    for companies in COMPANIES:
        with tempfile.TemporaryDirectory() as name, open_store(Path(name)) as store:
            for start in range(0, companies, 500):
                with store.writing() as connection:
                    for table, values in rows(range(start, min(start + 500, companies))):
                        connection.execute(insert(table), values)
            with store.reading() as connection:
                people.append(timed(lambda connection=connection: held_people(connection, "Ada B. Number7 7"), 3))  # type: ignore[misc]
            write_sheet(Path(name), companies)
            sheets.append(timed(lambda name=name: agenda(Path(name), NOW.date()), 3))  # type: ignore[misc]
    found["people among whom `whatis` looks for a name"] = (tuple(n * EACH for n in COMPANIES), tuple(people))
    found["leads in the sheet, for `followups`"] = (tuple(n * 5 for n in COMPANIES), tuple(sheets))
    return found


def _crawl(number: int) -> float:
    """Return the processor seconds of a run that reads the pages of so many people."""
    names = [f"Ada {word()}" for i in range(number)]
    linked = "".join(f'<li><a href="/team/{name.replace(" ", "-").lower()}">{name}</a></li>' for name in names)
    pages: dict[str, Answer] = {f"/team/{name.replace(' ', '-').lower()}": f"<h1>{name}</h1><p>Head of {name[4:]}</p>" for name in names}
    pages |= {"/": '<a href="/team">Our team</a>', "/team": f"<h1>Our team</h1><ul>{linked}</ul>"}
    with tempfile.TemporaryDirectory() as folder, Website(pages) as site:
        call = [*research(), "company", "acme.example", "--everyone", "--max-pages", "5000", "--max-seconds", "600", "--delay", "0"]
        return cpu([*call, "--proxy", site.url, "--output", folder], Path.cwd())
