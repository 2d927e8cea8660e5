"""The shelf of migrations: one file a version of the store, each brings the version before it to its own.

A file is named after its version, `v002.py`, and holds MIGRATION. Once released it is never edited: what is to be
different comes with the next version, and `tables` always stand as the newest one has them.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from sqlalchemy import Connection


@dataclass(frozen=True, slots=True)
class Migration:
    """The step from one version to the next."""

    up: Callable[[Connection], None]
    """Changes tables and rows; writes its SQL out, for the tables of this program go on changing. Raising undoes all of it."""


def shelf() -> tuple[Migration, ...]:
    """Return the migrations in order: number 0 brings version 1 to version 2."""
    from research.shelf import members
    from research.store import migrations

    return tuple(members(migrations, "MIGRATION", Migration).values())


def migrate(connection: Connection, version: int, steps: Sequence[Migration]) -> int:
    """Take the steps that a store of that version lacks, and return the version that it has then. Call it within `Store.writing`."""
    for step in steps[version - 1 :]:
        step.up(connection)
    return max(version, len(steps) + 1)
