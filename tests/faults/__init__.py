"""What sites, networks and proxies do to a study: each fault a small function, in the file of its subject, found by lying there.

A fault changes a good site (`site.GOOD`) and returns the `Outcome` that the command line must come to. `make faults` plays every one against the
installed command and writes docs/reliability.md; `running` says what must hold whatever happens.
"""

from __future__ import annotations

import importlib
import inspect
from collections.abc import Callable
from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from tests.faults.machinery.site import Site

SUBJECTS = ("network", "tls", "http", "robots", "sitemaps", "pages", "values")
"""Files of the shelf, in the order in which a study meets them."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Outcome:
    """What the command line must come to."""

    exit: int = 0
    people: int = 3
    """How many of the good site's three people are kept."""
    others: bool = False
    """Whether the fault shows people of its own."""
    status: str = "complete"
    """`crawl.status` of research.json; several, with bars between, where either is right."""
    says: str = ""
    """Words that must stand in the message, in `crawl.why`, or in what is skipped, with its reason."""
    most_requests: int = 40
    """Requests after which the site is asked too often."""


Play = Callable[..., Outcome]


@dataclass(frozen=True, slots=True)
class Fault:
    """One fault of the shelf."""

    subject: str
    name: str
    play: Callable[[Site], Outcome]
    about: str
    """What the site does, in words."""
    failed_once: bool

    @property
    def id(self) -> str:
        """`network: a page that never answers`."""
        return f"{self.subject}: {self.about}"


def each(**values: object) -> Callable[[Play], Play]:
    """Play a fault once for each value, which it gets as its second argument; the words that name it stand behind the docstring."""

    def marked(play: Play) -> Play:
        play.values = values  # type: ignore[attr-defined]
        return play

    return marked


def failed_once(*words: str) -> Callable[[Play], Play]:
    """Mark a fault that the program did not survive before it was mended: each run of all checks plays it. words: only with these values of `each`."""

    def marked(play: Play) -> Play:
        play.failed_once = words  # type: ignore[attr-defined]
        return play

    return marked


def shelf() -> list[Fault]:
    """Return every fault, by subject, in the order of the files."""
    found: list[Fault] = []
    for subject in SUBJECTS:
        module = importlib.import_module(f"tests.faults.{subject}")
        plays = [f for name, f in vars(module).items() if inspect.isfunction(f) and f.__module__ == module.__name__ and not name.startswith("_")]
        for play in plays:
            about = " ".join((play.__doc__ or "").split()).rstrip(".")
            failed = getattr(play, "failed_once", None)
            values = getattr(play, "values", None)
            if values is None:
                found.append(Fault(subject, play.__name__, play, about, failed is not None))
                continue
            for word, value in values.items():
                once = failed is not None and (not failed or word in failed)
                found.append(Fault(subject, f"{play.__name__}[{word}]", _with(play, value), f"{about}: {word.replace('_', ' ')}", once))
    return found


def _with(play: Play, value: object) -> Callable[[Site], Outcome]:
    return lambda site: play(site, value)
