"""One thing worth telling that happened between two runs."""

from __future__ import annotations

import json
from dataclasses import dataclass
from datetime import datetime
from typing import Literal

Kind = Literal["new", "found", "gone", "back", "changed", "opened", "closed"]
"""new: on a page that named others before; found: on a page that no earlier run read, so nobody knows since when;
gone, back: a person; changed: a field of a person; opened, closed: an advert."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Change:
    """One thing worth telling."""

    at: datetime
    domain: str
    kind: Kind
    subject: str
    """Id of the person, key of the advert."""
    name: str
    """Of the person; the advert's title."""
    field: str = ""
    """`title`, `email` … where a field changed."""
    before: str | None = None
    after: str | None = None
    url: str | None = None
    """A page to look at."""


def change_line(change: Change) -> str:
    """Return a change as one line of changes.jsonl."""
    names = ("domain", "kind", "name", "field", "before", "after", "url", "subject")
    return json.dumps({"at": change.at.isoformat(timespec="seconds")} | {name: getattr(change, name) for name in names}, ensure_ascii=False)
