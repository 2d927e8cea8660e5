"""Migrations: stores that older versions wrote are brought up to date once and whole, in SQLite and in PostgreSQL, and newer ones are refused."""

from __future__ import annotations

import json
import os
import shutil
import signal
import sqlite3
import subprocess
import sys
import threading
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from datetime import date
from pathlib import Path
from typing import Any

import pytest
from sqlalchemy import Connection, func, inspect, select

from research.cli.show.followups import record
from research.errors import StoreError
from research.followups.agenda import agenda
from research.privacy.erasure import held_people
from research.privacy.suppression import suppressed
from research.records import encode
from research.store import history, registers
from research.store.migrations import Migration, migrate, shelf
from research.store.opening import Store, open_store
from research.store.tables import CLAIMS, FIRSTS, METADATA, PEOPLE, STORE, VERSION
from tests.calling import call
from tests.patience import PATIENCE
from tests.unit.postgres import Cluster, cluster, programs

OLD = Path(__file__).parents[1] / "examples" / "store" / "version_1"
"""A folder that version 1 wrote: its store as SQL, its sheet, and what its commands answered with --json."""
WRITTEN_ON = date(2026, 11, 20)
"""What is to be done next, and whether it is late, depends on the day."""
RESEARCH = str(Path(sys.executable).with_name("research"))
LOOKS = {"show": ("acme.example",), "changes": (), "list": (), "whatis": ("b.castle@acme.example",)}


@pytest.fixture(scope="module")
def server() -> Iterator[Cluster | None]:
    if programs() is None:
        yield None
        return
    with cluster() as running:
        yield running


class Old:
    """A store of version 1, not yet opened by this version."""

    def __init__(self, folder: Path, url: str | None) -> None:
        self.folder = folder
        self.url = url
        self.where = ["--output", str(folder), *(["--store", url] if url else [])]
        shutil.copy(OLD / "leads.csv", folder)
        if url is None:
            with sqlite3.connect(folder / "research.sqlite") as connection:
                connection.executescript((OLD / "sqlite.sql").read_text(encoding="utf-8"))
        else:
            import psycopg

            with psycopg.connect(url, autocommit=True) as server:
                server.execute((OLD / "postgresql.sql").read_bytes())

    def open(self) -> Store:
        return open_store(self.folder, self.url)

    def version(self) -> int:
        """As it stands, without opening it as a store."""
        asked = "SELECT version FROM store"
        if self.url is None:
            with sqlite3.connect(self.folder / "research.sqlite") as connection:
                return int(connection.execute(asked).fetchone()[0])
        import psycopg

        with psycopg.connect(self.url) as server:
            [version] = server.execute(asked).fetchone() or (0,)
        return int(version)


@pytest.fixture(params=["sqlite", "postgresql"])
def old(request: pytest.FixtureRequest, tmp_path: Path, server: Cluster | None) -> Old:
    if request.param == "postgresql" and server is None:
        pytest.skip("no PostgreSQL server is installed")
    return Old(tmp_path, server.database() if request.param == "postgresql" and server else None)


def shape(store: Store) -> dict[str, Any]:
    """Return {table: its columns, key and indexes}, in whatever order they were added."""
    look = inspect(store.engine)
    return {
        table: (
            sorted((c["name"], str(c["type"]), c["nullable"]) for c in look.get_columns(table)),
            look.get_pk_constraint(table)["constrained_columns"],
            sorted((index["name"], tuple(index["column_names"]), bool(index["unique"])) for index in look.get_indexes(table)),
        )
        for table in look.get_table_names()
    }


def rows(store: Store) -> dict[str, int]:
    with store.reading() as connection:
        return {name: connection.execute(select(func.count()).select_from(table)).scalar_one() for name, table in METADATA.tables.items()}


def answers(old: Old, *words: str) -> Any:
    done = call(*words, "--json", *old.where)
    assert done.returncode == 0, done.stderr
    return [json.loads(line) for line in done.stdout.splitlines()]


def told(name: str) -> Any:
    return [json.loads(line) for line in (OLD / f"{name}.jsonl").read_text(encoding="utf-8").splitlines()]


def test_an_older_store_answers_as_before_and_nothing_is_lost(old: Old) -> None:
    assert old.version() == 1
    for command, words in LOOKS.items():
        assert answers(old, command, *words) == told(command), command
    assert old.version() == VERSION
    schedules = answers(old, "schedule", "list")
    assert [each["request"].pop("fresh") for each in schedules] == [False] * len(schedules), "version 1 could not ask for all"
    assert schedules == told("schedules")
    steps = [json.loads(encode(record(step))) for step in agenda(old.folder, WRITTEN_ON)]
    drafts = [step.pop("draft") for step in steps]  # version 1 drafted nothing
    assert steps == told("followups")
    assert all("acme.example" in draft["text"] for draft in drafts), "a company without a name is called by its domain"
    with old.open() as store:
        held = rows(store)
        assert suppressed(store).name("Zoe York", "acme.example")
        assert suppressed(store).company("zenith.example")
        with store.reading() as connection:
            assert connection.execute(select(FIRSTS.c.role, FIRSTS.c.person)).all() == [("Data Engineer", "c5a09d2f83ec")]
            for name in connection.execute(select(PEOPLE.c.name)).scalars():
                assert name in {person.name for person in held_people(connection, name.upper())}, "whoever was known before is found by name"
            found = registers.jobs(connection, "62f00e17dda3e6da", ["acme.example", "bolt.example"])
            assert {host: (job.state, job.people) for host, job in found.items()} == {"acme.example": ("done", 4), "bolt.example": ("failed", 0)}
    assert {name for name, count in held.items() if not count} == {"claims", "crawls", "decisions"}, "the example has a row in every table that version 1 knew"
    before = (OLD / "sqlite.sql").read_text(encoding="utf-8").splitlines()
    assert held.pop("firsts") == 1, "whoever came first in the last run is known to have done so"
    assert {name: sum(line.startswith(f'INSERT INTO "{name}" ') for line in before) for name in held} == held


def test_an_older_store_ends_as_a_new_one_begins(old: Old, tmp_path: Path, server: Cluster | None) -> None:
    with old.open() as store, open_store(tmp_path / "new", server.database() if old.url and server else None) as new:
        assert shape(store) == shape(new)
        assert set(shape(new)) == set(METADATA.tables)


def test_every_version_has_its_migration() -> None:
    files = sorted(file.stem for file in (Path(migrate.__code__.co_filename).parent).glob("v*.py"))
    assert files == [f"v{number:03}" for number in range(2, VERSION + 1)]
    assert len(shelf()) == VERSION - 1


def breaks(connection: Connection) -> None:
    connection.exec_driver_sql("DELETE FROM people")
    connection.exec_driver_sql("ALTER TABLE companies ADD COLUMN half TEXT")
    raise RuntimeError("half-way")


def test_a_migration_that_fails_leaves_the_old_store_whole(old: Old, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("research.store.migrations.shelf", lambda: (*shelf(), Migration(breaks)))
    monkeypatch.setattr("research.store.opening.VERSION", VERSION + 1)
    with pytest.raises(RuntimeError, match="half-way"):
        old.open()
    monkeypatch.undo()
    assert old.version() == 1
    assert answers(old, "list") == told("list")
    with old.open() as store, store.reading() as connection:
        assert len(history.people(connection, PEOPLE.c.domain == "acme.example")) == 5
        assert "half" not in str(shape(store)["companies"])


KILLED = """
import os, signal, sys
from pathlib import Path
from research.store import migrations, opening
whole = migrations.shelf()
def up(connection):
    connection.exec_driver_sql("DELETE FROM people")
    os.kill(os.getpid(), signal.SIGKILL)
migrations.shelf = lambda: (*whole, migrations.Migration(up))
opening.VERSION = len(whole) + 2
opening.open_store(Path(sys.argv[1]), *sys.argv[2:])
"""


def test_a_process_killed_while_it_migrates_leaves_the_old_store_whole(old: Old) -> None:
    call = [sys.executable, "-c", KILLED, str(old.folder), *([old.url] if old.url else [])]
    assert subprocess.run(call, check=False, capture_output=True).returncode == -signal.SIGKILL
    assert old.version() == 1
    for command, words in LOOKS.items():
        assert answers(old, command, *words) == told(command), command


def test_processes_that_open_an_older_store_at_once_migrate_it_once(old: Old) -> None:
    processes = [
        subprocess.Popen([RESEARCH, "list", "--json", *old.where], stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True, env=os.environ) for _ in range(4)
    ]
    for process in processes:
        out, words = process.communicate(timeout=PATIENCE)
        assert process.returncode == 0, words  # a second CREATE TABLE would fail
        assert [json.loads(line) for line in out.splitlines()] == told("list")
    with old.open() as store, store.reading() as connection:
        assert connection.execute(select(STORE.c.version)).scalars().all() == [VERSION]
        assert connection.execute(select(CLAIMS)).all() == []


def test_all_who_make_one_store_at_once_get_it(tmp_path: Path) -> None:
    together = threading.Barrier(8)

    def make(folder: Path) -> int:
        together.wait(PATIENCE)
        with open_store(folder) as store, store.reading() as connection:
            return int(connection.execute(select(STORE.c.version)).scalar_one())

    with ThreadPoolExecutor(together.parties) as makers:
        for number in range(50):  # SQLite says "locked" to one in some thirty
            assert list(makers.map(make, [tmp_path / str(number)] * together.parties)) == [VERSION] * together.parties


def test_only_the_steps_that_are_missing_are_taken(old: Old) -> None:
    taken: list[int] = []
    steps = tuple(Migration(lambda _, number=number: taken.append(number)) for number in (2, 3, 4))  # type: ignore[misc]
    with old.open() as store, store.writing() as connection:
        assert migrate(connection, 2, steps) == 4
        assert migrate(connection, 4, steps) == 4
        assert migrate(connection, 9, steps) == 9
    assert taken == [3, 4]


def test_a_newer_store_is_refused_in_one_line(old: Old) -> None:
    with old.open() as store, store.writing() as connection:
        connection.execute(STORE.update().values(version=VERSION + 1))
    with pytest.raises(StoreError, match="later version"):
        old.open()
    for words in (("show", "acme.example"), ("list",)):
        done = call(*words, *old.where)
        assert (done.returncode, done.stdout) == (2, "")
        [line] = done.stderr.splitlines()
        assert "later version" in line
        assert "upgrade research" in line
    assert old.version() == VERSION + 1
