"""SHELF, one file a markup pattern. A member holds `PATTERN: Pattern`.

A pattern is a function from a scanned page to drafts of people. It says what it sees; whether a draft is a person of the
company is judged afterwards, for all patterns alike, by `research.extract.people.judge`.
"""

from __future__ import annotations

import functools
from collections.abc import Callable, Iterable
from dataclasses import dataclass

from research.extract import patterns as _package
from research.extract.people.drafts import Draft, Scan
from research.shelf import members


@dataclass(frozen=True, slots=True, kw_only=True)
class Pattern:
    """One way in which pages show people."""

    name: str
    """As it stands in evidence; the name of its file."""
    read: Callable[[Scan], Iterable[Draft]]


@functools.cache
def shelf() -> dict[str, Pattern]:
    """Return {name: pattern}, in order of name."""
    return members(_package, "PATTERN", Pattern)
