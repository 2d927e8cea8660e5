"""Who must not appear, straight out of a store's file: each crawl asks before its first request, and what opens a store takes a third of a second to load."""

from __future__ import annotations

import sqlite3
from contextlib import closing
from pathlib import Path

VERSION = 8
"""Of the tables in `tables.py`. A change of them is a new version, with a file in research/store/migrations that brings older stores to it."""
WAIT = 30
"""Seconds to wait for another process that writes; a write takes well under one."""


def suppressions(file: Path) -> tuple[str, frozenset[str]] | None:
    """Return the salt and the digests of all suppressions in a file; None where it must be opened to know: one of another version, or none at all."""
    try:
        with closing(sqlite3.connect(f"{file.resolve().as_uri()}?mode=ro", uri=True, timeout=WAIT)) as connection:
            [(version, salt)] = connection.execute("SELECT version, salt FROM store")
            return (salt, frozenset(digest for (digest,) in connection.execute("SELECT digest FROM suppressions"))) if version == VERSION else None
    except (sqlite3.Error, ValueError):
        return None
