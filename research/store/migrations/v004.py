"""Version 4: workers take sites in the store for the time of a crawl, so that one is crawled by one worker at a time whatever leads there."""

from __future__ import annotations

from sqlalchemy import Connection

from research.store.migrations import Migration


def up(connection: Connection) -> None:
    """Add the table crawls."""
    connection.exec_driver_sql("CREATE TABLE crawls (site TEXT NOT NULL, worker TEXT NOT NULL, host TEXT NOT NULL, seen FLOAT NOT NULL, PRIMARY KEY (site))")
    connection.exec_driver_sql("CREATE INDEX crawls_of_worker ON crawls (worker, host)")


MIGRATION = Migration(up)
