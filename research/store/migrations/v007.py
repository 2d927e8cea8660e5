"""Version 7: who came first for each role, and since when, so that two runs can be compared."""

from __future__ import annotations

from sqlalchemy import Connection

from research.store.migrations import Migration


def up(connection: Connection) -> None:
    """Add the table firsts; those who come first now are known to have done so in the last run that saw them."""
    connection.exec_driver_sql(
        "CREATE TABLE firsts (domain TEXT NOT NULL, role TEXT NOT NULL, at TEXT NOT NULL, person TEXT NOT NULL, PRIMARY KEY (domain, role, at))"
    )
    connection.exec_driver_sql("CREATE INDEX ix_firsts_person ON firsts (person)")
    connection.exec_driver_sql(
        "INSERT INTO firsts (domain, role, at, person)"
        " SELECT domain, role, last_seen, MIN(person) FROM leads WHERE rank = 1 AND role <> '' GROUP BY domain, role, last_seen"
    )


MIGRATION = Migration(up)
