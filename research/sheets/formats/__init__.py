"""SHELF, one file a format: what goes into the file that another tool imports.

A member holds `FORMAT: Format`; its module's name is the format's name on the command line. Adding a format is adding a
file and an example under tests/examples/sheets/.
"""

from __future__ import annotations

import functools
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Literal

from research.sheets import formats as _package
from research.sheets.rows import LeadRow
from research.shelf import members

Unit = Literal["lead", "person", "application"]
"""What one row of the format is: a lead; a person, once for all roles; an application, with its first lead only."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Format:
    """One format of the shelf."""

    title: str
    """For people, with the programs that take it: `Google Contacts`."""
    file: str
    """Name of the file written: `google-contacts.csv`."""
    write: Callable[[Sequence[LeadRow], datetime], bytes]
    """(rows, now) → the whole file; pure, and the same bytes for the same rows and moment."""
    unit: Unit = "lead"
    limit: int | None = None
    """Rows that the target takes in one file; more go into several files. None: no limit known."""
    also: tuple[str, ...] = ()
    """Other names that people say on the command line: `excel`."""


@functools.cache
def shelf() -> dict[str, Format]:
    """Return {name: format}, in order of name."""
    return members(_package, "FORMAT", Format)


def meant(said: str) -> str:
    """Return the name of the format that people mean: `excel`, `.ICS` and `google-contacts` are xlsx, icalendar and google_contacts; else what was said."""
    word = said.lower().lstrip(".").replace("-", "_")
    return next((name for name, format in shelf().items() if word == name or word in format.also), said)
