"""Version 3: a company remembers what its last run was made of, so that a run over the very same pages only writes its moments."""

from __future__ import annotations

from sqlalchemy import Connection

from research.store.migrations import Migration


def up(connection: Connection) -> None:
    """Add the column fingerprint."""
    connection.exec_driver_sql("ALTER TABLE companies ADD COLUMN fingerprint TEXT")


MIGRATION = Migration(up)
