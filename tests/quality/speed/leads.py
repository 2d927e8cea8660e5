"""Finds out how early in a run the first lead is final: politeness, and not the processor, is what a user waits for, and the live line names the best."""

from __future__ import annotations

import json
import tempfile
from collections.abc import Sequence
from pathlib import Path
from typing import NamedTuple

from research.adverts import parse_role
from research.settings import Settings
from research.studies.wanted import wanted
from spiders.outcome import Progress
from spiders.run import crawl, run
from tests.quality.speed.batch import Replay, served

ROLES = ("Data Engineer", "Account Executive")
"""Asked of a site for which the benchmark has no roles."""


class Wait(NamedTuple):
    """What one run for one role waits for; pages asked for, robots.txt and redirects left out."""

    final: int
    """Pages asked for when the first lead was who it stayed; 0 where nobody was found."""
    requests: int
    seconds: float
    """That all of it took, without a pause."""


def final(named: Sequence[str]) -> int:
    """Return after how many of them the last is named for good; the first stands before anything is asked."""
    return next(asked for asked in range(len(named)) if set(named[asked:]) == {named[-1]})


def waited(host: str, role: str, proxy: str) -> Wait:
    """Return what a run of one role over one replayed site waits for."""
    told: list[Progress] = []
    named: list[str] = []

    def tell(progress: Progress) -> None:
        told.append(progress)
        named.append(_who(progress))

    with tempfile.TemporaryDirectory() as folder:
        settings = Settings(output=Path(folder), proxy=proxy, delay=0, render="never")
        found = run(lambda: crawl(host, settings, wanted=wanted([parse_role(role)], lambda name: True), on_progress=tell))
    named.append(_who(told[-1]) if told else "")
    return Wait(final(named), len(told), found.crawl.seconds)


def _who(progress: Progress) -> str:
    return progress.best().partition(" · ")[0]


def measured(sites: Path, queries: Path, most: int, each: int = 2) -> list[Wait]:
    """Return what the runs that find somebody wait for, of so many saved sites, evenly chosen, and some roles of each."""
    count = sum((folder / "site").is_dir() for folder in sites.iterdir())
    replay = Replay(count, sites, 1)
    with served(count, sites, 1) as (proxy, hosts, _):
        runs = [(host, role) for host in hosts[:: max(1, count // most)] for role in _roles(queries / f"{replay.saved[host][0]}.json")[:each]]
        found = [waited(host, role, proxy) for host, role in runs]
    return [wait for wait in found if wait.final]


def _roles(asked: Path) -> Sequence[str]:
    return [query["role"] for query in json.loads(asked.read_text("utf-8"))["queries"]] if asked.is_file() else ROLES
