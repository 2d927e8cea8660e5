"""Which pages of a site rest in a run: those that named nobody and stood unchanged whenever they were asked, as crawlers of the web have it.

The rule is the adaptive one of Apache Nutch (AdaptiveFetchSchedule) and of Cho and Garcia-Molina (Effective page refresh policies for web crawlers, 2003): what
did not change is asked again after ever longer, what changed after as short as can be. Counted is in runs: a page rests in one, then in three, and then
in three of four, so that somebody new on it is seen at most three runs late; never for more than a week.
"""

from __future__ import annotations

import hashlib
import json
from dataclasses import asdict, dataclass
from datetime import UTC, datetime, timedelta
from pathlib import Path

from research.reading.page_cache import replace

MOST = 3
"""Runs in a row in which a page may rest."""
LONGEST = timedelta(days=7)
"""After which a page is asked whatever the count: whoever runs once a month has all of it."""
FILE = "visits"


@dataclass(slots=True)
class _Kept:
    """What is remembered of a page that named nobody."""

    digest: str
    asked_at: float
    """Seconds since 1970."""
    idle: int = 1
    """Times in a row that it was asked and said nothing new."""
    rested: int = 0
    """Runs since then."""


class Revisits:
    """The pages of one site that named nobody, by digests of their addresses: an address may hold a name."""

    def __init__(self, folder: Path, *, ask_all: bool, now: datetime) -> None:
        self.file = folder / FILE
        self.ask_all = ask_all
        self.now = now
        self.kept = _load(self.file)
        self.resting: set[str] = set()
        """Keys of the pages that were not asked in this run."""

    def rests(self, url: str) -> bool:
        """Say whether a page is to rest in this run."""
        kept = self.kept.get(_key(url))
        if kept is None or self.ask_all or self.now - datetime.fromtimestamp(kept.asked_at, UTC) > LONGEST:
            return False
        return kept.rested < min((1 << kept.idle) - 1, MOST)

    def rest(self, url: str) -> None:
        """Remember that a page was not asked: what was kept of it stood in for it."""
        self.resting.add(_key(url))

    def asked_before(self, url: str) -> datetime | None:
        """Return when a page that rests was asked last; None for one that was asked in this run."""
        kept = self.kept.get(key := _key(url))
        return datetime.fromtimestamp(kept.asked_at, UTC) if kept and key in self.resting else None

    def note(self, url: str, body: bytes, *, gave: bool) -> None:
        """Remember what a page gave that was asked, or that it rested."""
        key, digest = _key(url), hashlib.sha256(body).hexdigest()[:16]
        kept = self.kept.get(key)
        if key in self.resting and kept:
            kept.rested += 1
        elif gave:
            self.kept.pop(key, None)
        else:
            idle = 1 if kept is None else kept.idle + 1 if kept.digest == digest else 0
            self.kept[key] = _Kept(digest, self.now.timestamp(), min(idle, MOST))

    def save(self) -> None:
        """Keep it for the next run, where pages are kept at all."""
        if self.file.parent.is_dir():
            replace(self.file, json.dumps({key: asdict(kept) for key, kept in self.kept.items()}).encode())


def _load(file: Path) -> dict[str, _Kept]:
    try:
        return {str(key): _Kept(str(k["digest"]), float(k["asked_at"]), int(k["idle"]), int(k["rested"])) for key, k in json.loads(file.read_bytes()).items()}
    except (OSError, ValueError, KeyError, TypeError, AttributeError):
        return {}


def _key(url: str) -> str:
    return hashlib.sha256(url.encode("utf-8", "replace")).hexdigest()[:16]
