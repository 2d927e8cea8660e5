"""Version 2: the companies of a batch claim their sites in the store, so that workers see where two domains lead to one company."""

from __future__ import annotations

from sqlalchemy import Connection

from research.store.migrations import Migration


def up(connection: Connection) -> None:
    """Add the table claims."""
    connection.exec_driver_sql(
        "CREATE TABLE claims (batch TEXT NOT NULL, site TEXT NOT NULL, host TEXT NOT NULL, asked TEXT NOT NULL, PRIMARY KEY (batch, site))"
    )
    connection.exec_driver_sql("CREATE INDEX claims_of_company ON claims (batch, host)")


MIGRATION = Migration(up)
