"""Version 6: what the user decided about people: confirmed or wrong for a role, gone, with another title."""

from __future__ import annotations

from sqlalchemy import Connection

from research.store.migrations import Migration


def up(connection: Connection) -> None:
    """Add the table decisions."""
    connection.exec_driver_sql(
        "CREATE TABLE decisions (domain TEXT NOT NULL, person TEXT NOT NULL, role TEXT NOT NULL, verdict TEXT NOT NULL, title TEXT NOT NULL, at TEXT NOT NULL,"
        " PRIMARY KEY (domain, person, role))"
    )
    connection.exec_driver_sql("CREATE INDEX ix_decisions_person ON decisions (person)")


MIGRATION = Migration(up)
