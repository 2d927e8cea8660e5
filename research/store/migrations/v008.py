"""Version 8: what makes two printed names the same, so that whoever is asked for by name is found without looking everybody through."""

from __future__ import annotations

from sqlalchemy import Connection, text

from research.extract.names.recognise import name_key
from research.store.migrations import Migration


def up(connection: Connection) -> None:
    """Add the column key to people, filled from their names."""
    connection.exec_driver_sql("ALTER TABLE people ADD COLUMN key TEXT NOT NULL DEFAULT ''")
    people = connection.exec_driver_sql("SELECT id, name FROM people").all()
    if people:
        connection.execute(text("UPDATE people SET key = :key WHERE id = :id"), [{"id": person, "key": name_key(name)} for person, name in people])
    connection.exec_driver_sql("CREATE INDEX ix_people_key ON people (key)")


MIGRATION = Migration(up)
