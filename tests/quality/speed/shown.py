"""How fast pages are: those of `research review` over 20,000 leads, asked of a server in a process of its own, and the report of a company of 200 people."""

from __future__ import annotations

import tempfile
import time
from collections.abc import Callable
from pathlib import Path
from statistics import median

from research.report.page import company_page
from research.store.opening import open_store
from tests.quality.speed.store import LEADS_EACH, write_sheet
from tests.unit.invented import study
from tests.unit.reviewed import reviewing

LEADS, REQUESTS = 20_000, 100
PEOPLE = 200
ASKED = {
    "the list of leads": lambda n: f"/leads?page={n + 1}",
    "the list, as somebody types": lambda n: f"/leads?q=number{n % 5}+{n}",
    "the list, in order of chance": lambda n: f"/leads?sort=chance&page={n + 1}",
    "one lead": lambda n: f"/leads/L{n:06x}{n % LEADS_EACH:06x}",
    "what is due": lambda n: "/today",
    "the companies": lambda n: f"/companies?page={n % 80 + 1}",
}
"""{page: address of its nth request}."""


def reviewed() -> dict[str, tuple[float, float]]:
    """Return {page: the median of 100 requests, and the slowest}, in milliseconds by the clock, of a sheet that does not change meanwhile."""
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        write_sheet(folder, LEADS // LEADS_EACH)
        open_store(folder).close()
        with reviewing(folder) as server:
            server.enter()
            server.ask("/today")  # reads sheet and plan, as opening the page does
            return {what: _requests(lambda n, address=address: server.ask(address(n)).status) for what, address in ASKED.items()}  # type: ignore[misc]


def _requests(ask: Callable[[int], int]) -> tuple[float, float]:
    taken = []
    for n in range(REQUESTS):
        began = time.perf_counter()
        status = ask(n)
        taken.append(1000 * (time.perf_counter() - began))
        if status != 200:
            raise RuntimeError(f"request {n} was answered with {status}")
    return median(taken), max(taken)


def report() -> tuple[float, float]:
    """Return the kilobytes of the report of a company of 200 people, and in how many milliseconds of the processor it is made, the median of 20 times."""
    found = study(PEOPLE, "Senior Data Engineer", "Account Executive")
    taken = []
    for _ in range(20):
        began = time.process_time()
        page = company_page(found)
        taken.append(1000 * (time.process_time() - began))
    return len(page.encode()) / 1000, median(taken)
