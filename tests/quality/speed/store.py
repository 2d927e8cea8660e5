"""Measures how fast a large store answers: `python -m tests.quality.speed.store --people 1000000`. Prints one JSON object, times in seconds.

Each question is asked in process, and as a whole command: by the clock, and in processor time, which others on the machine do not lengthen. Commands run from
compiled files, as an installed program does.
"""

from __future__ import annotations

import argparse
import csv
import json
import os
import resource
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterator
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any

from sqlalchemy import insert

from research.followups.agenda import agenda
from research.privacy.erasure import held_people
from research.sheets.columns import COLUMNS
from research.store import history
from research.store.opening import open_store
from research.store.tables import CHANGES, COMPANIES, FACTS, LEADS, PEOPLE

EACH = 50
"""People a company."""
LEADS_EACH = 5
APPLIED = 100
"""Every so many companies the user has applied."""
NOW = datetime(2026, 3, 2, 9, 0, tzinfo=UTC)


def rows(companies: range) -> Iterator[tuple[Any, list[dict[str, Any]]]]:
    """Yield (table, rows) for some companies."""
    ids = [(f"{c}", f"{c:06x}{p:06x}", p) for c in companies for p in range(EACH)]
    times = {"first_seen": NOW, "last_seen": NOW}
    yield (
        COMPANIES,
        [
            {"domain": f"c{c}.example", "site": f"c{c}.example", "people": EACH, "last_run": NOW, "last_read": NOW, "status": "complete", "why": "enough seen"}
            for c in companies
        ],
    )
    yield (
        PEOPLE,
        [
            {"id": i, "domain": f"c{c}.example", "name": f"Ada B. Number{p} {c}", "key": f"ada number{p} {c}", "belongs": "team", "place": p, "gone_at": None}
            | times
            for c, i, p in ids
        ],
    )
    for field, value in (("name", "Ada B. Number{p} {c}"), ("title", "Head of Number {p}"), ("email", "ada.number{p}@c{c}.example")):
        yield (
            FACTS,
            [
                {
                    "person": i,
                    "field": field,
                    "value": value.format(c=c, p=p),
                    "chosen": True,
                    "urls": f"https://c{c}.example/team",
                    "how": "card_grid",
                    "gone_at": None,
                }
                | times
                for c, i, p in ids
            ],
        )
    yield (
        LEADS,
        [
            {"lead_id": f"L{i}", "domain": f"c{c}.example", "role": "Nurse", "person": i, "rank": p + 1, "probability": 0.5, "cells": "{}", "in_sheet": True}
            | times
            for c, i, p in ids
            if p < LEADS_EACH
        ],
    )
    yield (
        CHANGES,
        [
            {"domain": f"c{c}.example", "at": NOW - timedelta(days=int(c) % 300), "kind": "new", "subject": i, "name": "Ada", "field": "title", "after": "Head"}
            for c, i, p in ids
            if p < 3
        ],
    )


def write_sheet(folder: Path, companies: int) -> None:
    """Write the leads.csv that goes with the store."""
    with (folder / "leads.csv").open("w", encoding="utf-8-sig", newline="") as file:
        sheet = csv.DictWriter(file, list(COLUMNS), restval="", lineterminator="\r\n")
        sheet.writeheader()
        for c in range(companies):
            applied = {"applied_on": f"{NOW:%Y-%m-%d}"} if c % APPLIED == 0 else {}
            for p in range(LEADS_EACH):
                lead = {"lead_id": f"L{c:06x}{p:06x}", "company": f"Company {c}", "domain": f"c{c}.example", "role": "Nurse", "rank": str(p + 1)}
                person = {"full_name": f"Ada B. Number{p} {c}", "title": f"Head of Number {p}", "email": f"ada.number{p}@c{c}.example"}
                more = {"probability": "0.5", "email_status": "published", "why": "heads nursing, the function of the role; far above a specialist"}
                sheet.writerow(lead | person | more | {"source_urls": f"https://c{c}.example/team", "last_seen": f"{NOW:%Y-%m-%d}"} | applied)


def timed(call: Any, times: int = 5) -> float:
    """Return the middle of some tries, in seconds."""
    taken = []
    for _ in range(times):
        began = time.perf_counter()
        call()
        taken.append(time.perf_counter() - began)
    return round(sorted(taken)[len(taken) // 2], 3)


def commanded(words: list[str], times: int = 5) -> dict[str, float]:
    """Return the middle of some calls of a command, in seconds."""
    program = str(Path(sys.executable).with_name("research"))
    environment = {name: value for name, value in os.environ.items() if name != "PYTHONDONTWRITEBYTECODE"}
    spent = []

    def call() -> None:
        before = resource.getrusage(resource.RUSAGE_CHILDREN)
        subprocess.run([program, *words], check=True, capture_output=True, env=environment)
        after = resource.getrusage(resource.RUSAGE_CHILDREN)
        spent.append(after.ru_utime + after.ru_stime - before.ru_utime - before.ru_stime)

    clock = timed(call, times)
    return {"clock": clock, "processor": round(sorted(spent)[len(spent) // 2], 3)}


def main() -> None:
    """Fill a store, ask it, and print the figures."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--people", type=int, default=1_000_000)
    parser.add_argument("--store", help="URL of an empty PostgreSQL database; else SQLite")
    given = parser.parse_args()
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        companies = given.people // EACH
        began = time.perf_counter()
        with open_store(folder, given.store) as store:
            for start in range(0, companies, 500):
                with store.writing() as connection:
                    for table, values in rows(range(start, min(start + 500, companies))):
                        connection.execute(insert(table), values)
            figures: dict[str, Any] = {"people": companies * EACH, "filled_in": round(time.perf_counter() - began, 1)}
            domain, since = f"c{companies // 2}.example", NOW - timedelta(days=7)
            queries = {
                "show": lambda c: history.company(c, domain),
                "changes of a company": lambda c: history.changes(c, domain),
                "changes of all, one week": lambda c: history.changes(c, None, since),
                "whatis an address": lambda c: history.bearers(c, f"ada.number7@{domain}"),
                "whatis a name at a company": lambda c: held_people(c, f"Ada B. Number7 {companies // 2}", domain),
                "whatis a name": lambda c: held_people(c, f"Ada B. Number7 {companies // 2}"),
                "list": history.companies,
            }
            for what, query in queries.items():
                with store.reading() as connection:
                    figures[what] = timed(lambda query=query, connection=connection: query(connection))
        write_sheet(folder, companies)
        figures["followups"] = timed(lambda: agenda(folder, NOW.date()))
        where = ["--output", str(folder), *(["--store", given.store] if given.store else [])]
        asked = [["show", domain], ["changes", domain], ["changes", "--since", "2026-02-23"], ["list"], ["whatis", f"ada.number7@{domain}"]]
        for words in asked:
            figures[f"command: {' '.join(words)}"] = commanded([*words, *where])
        figures["command: followups --due"] = commanded(["followups", "--due", "--output", str(folder)])
        if not given.store:
            figures["megabytes"] = round((folder / "research.sqlite").stat().st_size / 1e6)
    print(json.dumps(figures, indent=1))


if __name__ == "__main__":
    main()
