"""Version 5: whether a worker that took a site is alive is seen by a lock that it holds, no longer by its last sign of life."""

from __future__ import annotations

from sqlalchemy import Connection

from research.store.migrations import Migration


def up(connection: Connection) -> None:
    """Drop the column seen."""
    connection.exec_driver_sql("ALTER TABLE crawls DROP COLUMN seen")


MIGRATION = Migration(up)
