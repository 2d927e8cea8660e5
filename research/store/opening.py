"""Opens a store: SQLite in the output folder or any PostgreSQL; brings an older one up to date, refuses a newer one."""

from __future__ import annotations

import os
import re
import sqlite3
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from sqlalchemy import Connection, Engine, create_engine, event, insert, select, text, update
from sqlalchemy.engine import URL, make_url
from sqlalchemy.exc import ArgumentError, DBAPIError, NoSuchModuleError, OperationalError

from research.errors import StoreError
from research.errors.secrets import masked, told
from research.errors.system import said, unusable
from research.store.glance import VERSION, WAIT
from research.store.tables import METADATA, PARTIAL, STORE

FILE = "research.sqlite"

class Store:
    """An open store; use it as a context, or call `close`."""

    def __init__(self, engine: Engine, name: str) -> None:
        self.engine = engine
        self.name = name
        """For messages: the file, or the URL without its password."""
        self.salt = ""
        self._view = {"isolation_level": "REPEATABLE READ"} if engine.dialect.name == "postgresql" else {}  # SQLite's transactions are so anyhow

    @contextmanager
    def reading(self) -> Iterator[Connection]:
        """Give a connection on one unchanging view of the store."""
        with _told(self.name), self.engine.connect().execution_options(**self._view) as connection:
            yield connection

    @contextmanager
    def writing(self) -> Iterator[Connection]:
        """Give a connection whose changes are kept together, or not at all where the block raises; SQLite lets one write at a time."""
        with _told(self.name), self.engine.connect().execution_options(writes=True) as connection, connection.begin():
            yield connection

    def close(self) -> None:
        """Let go of the file or server."""
        self.engine.dispose()

    def __enter__(self) -> Store:
        return self

    def __exit__(self, *_: object) -> None:
        self.close()


def open_store(directory: Path, url: str | None = None) -> Store:
    """Return the store: the file DIR/research.sqlite, or the one that url names (`postgresql://user@host/name`), made where there is none.

    Raises StoreError, in one line, where it cannot be opened or was written by a later version.
    """
    if url is None:
        path = directory / FILE
        try:
            directory.mkdir(parents=True, exist_ok=True)
        except OSError as error:
            raise StoreError(said(error) or f"{directory} cannot be made: {error.strerror}") from None
        store = Store(create_engine(URL.create("sqlite", database=str(path.resolve())), connect_args={"timeout": WAIT}), str(path))
    else:
        address = _address(url)
        try:
            store = Store(create_engine(address, pool_pre_ping=True), masked(address.render_as_string(hide_password=True)))
        except (ImportError, NoSuchModuleError):
            raise StoreError(f"--store {address.drivername} needs its driver: pip install '.[queue]' in the checkout of research") from None
    event.listen(store.engine, "connect", _prepare)
    event.listen(store.engine, "begin", _begin)
    try:
        _bring_up_to_date(store)
    except StoreError:
        store.close()
        raise
    return store


def open_existing(directory: Path, url: str | None = None) -> Store:
    """Return the store for a command that only looks. Raises StoreError where there is none yet, or as `open_store` does."""
    if url is None and not (directory / FILE).exists():
        raise StoreError(f"nothing has been researched into {directory} yet: research company acme.com --output {directory}")
    return open_store(directory, url)


def _address(url: str) -> URL:
    try:
        address = make_url(url)
    except (ArgumentError, ValueError):
        raise StoreError(f"--store takes postgresql://user@host/name, not {told(url)}") from None
    if address.drivername in ("postgres", "postgresql"):
        address = address.set(drivername="postgresql+psycopg")
    if address.get_backend_name() not in ("postgresql", "sqlite"):
        raise StoreError(f"--store takes postgresql://user@host/name, not {address.drivername}")
    return address


def _prepare(connection: object, _: object) -> None:
    """Set what every SQLite connection needs: the driver must not begin transactions by itself, `_begin` does."""
    if type(connection).__module__.startswith("sqlite3"):
        connection.isolation_level = None  # type: ignore[attr-defined]
        _write_ahead(connection)  # type: ignore[arg-type]
        for pragma in ("synchronous=NORMAL", "secure_delete=ON"):  # what is erased must not stay in free pages
            connection.execute(f"PRAGMA {pragma}").close()  # type: ignore[attr-defined]


def _write_ahead(connection: sqlite3.Connection) -> None:
    """Keep the file's changes in a log beside it, so that readers and a writer go on side by side.

    SQLite does not wait for others while it changes how a file is kept: two processes that make one store at once are told "locked" at once.
    """
    until = time.monotonic() + WAIT
    while True:
        try:
            if connection.execute("PRAGMA journal_mode").fetchone() != ("wal",):
                connection.execute("PRAGMA journal_mode=WAL").close()
            return
        except sqlite3.OperationalError as error:
            if error.sqlite_errorcode & 0xFF != sqlite3.SQLITE_BUSY or time.monotonic() > until:  # else the disk is full, or may not be written
                raise
            time.sleep(0.01)


def _begin(connection: Connection) -> None:
    if connection.dialect.name == "sqlite":  # a reader that becomes a writer half-way would fail where another wrote meanwhile
        connection.exec_driver_sql("BEGIN IMMEDIATE" if connection.get_execution_options().get("writes") else "BEGIN")


def _bring_up_to_date(store: Store) -> None:
    with store.reading() as connection:
        found = _version(connection)
    if found is None or found < VERSION:
        with store.writing() as connection:
            if connection.dialect.name == "postgresql":  # two workers that start at once on an empty database
                connection.execute(text("SELECT pg_advisory_xact_lock(7305)"))
            found = _version(connection)
            if found is None:
                for index, rows in PARTIAL.items():
                    index.dialect_kwargs[f"{connection.dialect.name}_where"] = rows
                METADATA.create_all(connection)
                connection.execute(insert(STORE).values(version=VERSION, salt=os.urandom(16).hex()))
            elif found < VERSION:  # else another process was first
                from research.store.migrations import migrate, shelf

                connection.execute(update(STORE).values(version=migrate(connection, found, shelf())))
    with store.reading() as connection:
        version, store.salt = connection.execute(select(STORE.c.version, STORE.c.salt)).one()
    if version > VERSION:
        raise StoreError(f"{store.name} was written by a later version (store {version}, this one knows {VERSION}): upgrade research, or use another --output")


def _version(connection: Connection) -> int | None:
    """Return the version of a store; None where it is empty. Raises StoreError where the database is somebody else's."""
    if not connection.dialect.has_table(connection, STORE.name):
        names = connection.dialect.get_table_names(connection)
        if set(names) & set(METADATA.tables):
            raise StoreError("the database has tables of another program under our names: give a database of its own")
        return None
    version: int = connection.execute(select(STORE.c.version)).scalar_one()
    return version


@contextmanager
def _told(name: str) -> Iterator[None]:
    """Turn what the database says into one line."""
    try:
        yield
    except OperationalError as error:
        raise StoreError(_unusable(name, error) or f"the store {name} cannot be used: {_words(error)}") from error
    except DBAPIError as error:
        if type(error.orig).__name__ == "DatabaseError":  # SQLite's word for a file that is no database
            raise StoreError(f"the store {name} cannot be read: {_words(error)}") from error
        raise


def _unusable(name: str, error: OperationalError) -> str | None:
    """Return why a file could not be used, where it is the machine that is in the way; SQLite only says that it could not open it, or that its disk failed."""
    return unusable(Path(name)) if re.search(r"unable to open|disk I/O|disk is full|readonly", _words(error)) else None


def _words(error: DBAPIError) -> str:
    return " ".join(str(error.orig).split())[:200]
