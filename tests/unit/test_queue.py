"""The queue on a real PostgreSQL: workers share a batch, a killed one's companies are done by others, nothing is done twice or lost."""

from __future__ import annotations

import json
import os
import random
import signal
import subprocess
import time
from collections import Counter
from collections.abc import Iterator
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from research.store import history, registers
from research.store.opening import open_store
from research.store.tables import RUNS
from tests.unit.loopback import Website
from tests.unit.postgres import Cluster, cluster, programs
from tests.unit.test_batch import RESEARCH, hosts, sheet, write

pytest.importorskip("procrastinate")
pytestmark = pytest.mark.skipif(programs() is None, reason="no PostgreSQL server is installed")


@pytest.fixture(scope="module")
def server() -> Iterator[Cluster]:
    with cluster() as running:
        yield running


def call(*words: str, code: int = 0) -> str:
    done = subprocess.run([RESEARCH, *words], capture_output=True, text=True, check=False, timeout=120)
    assert done.returncode == code, done.stderr
    return done.stdout if code == 0 else done.stderr


def put(url: str, web: Website, listed: Path, output: Path, *words: str) -> str:
    return call("batch", str(listed), "--queue", url, "--proxy", web.url, "--delay", "0", "--output", str(output), *words)


def worker(url: str, output: Path, *words: str) -> subprocess.Popen[str]:
    call_ = [RESEARCH, "worker", "--queue", url, "--output", str(output), "--concurrency", "3", "--stalled-after", "3", *words]
    return subprocess.Popen(call_, stderr=subprocess.PIPE, text=True, env=os.environ)


def state(url: str) -> dict[str, int]:
    found: dict[str, int] = json.loads(call("queue", "status", "--queue", url, "--json"))
    return found


def test_two_workers_of_which_some_are_killed_lose_nothing_and_do_nothing_twice(tmp_path: Path, server: Cluster) -> None:
    url = server.database()
    names = [f"c{n}.example" for n in range(16)]
    dice = random.Random(11)
    with Website(hosts(*names)) as web:
        assert "ready" in call("queue", "setup", "--queue", url)
        assert "already" in call("queue", "setup", "--queue", url)
        listed = write(tmp_path / "l.csv", "domain,role", *(f"{name},Data Engineer" for name in names))
        assert put(url, web, listed, tmp_path).startswith("16 companies put into the queue")
        assert "0 companies put into the queue; 16 stood in it" in put(url, web, listed, tmp_path), "a company waits once"
        for turn in range(2):
            pair = [worker(url, tmp_path / f"machine{n}") for n in range(2)]
            asked = len(web.asked)
            deadline = time.monotonic() + 30
            while len(web.asked) < asked + dice.randint(3, 14) and time.monotonic() < deadline and all(p.poll() is None for p in pair):
                time.sleep(0.02)
            time.sleep(dice.random() * 0.2)
            for process in pair if turn % 2 else pair[:1]:
                process.send_signal(signal.SIGKILL)
            for process in pair:
                process.send_signal(signal.SIGTERM)
            for process in pair:
                process.communicate(timeout=60)
        last = worker(url, tmp_path / "machine0")
        deadline = time.monotonic() + 60
        while state(url).get("succeeded", 0) < len(names) and time.monotonic() < deadline:
            time.sleep(0.5)
        last.send_signal(signal.SIGTERM)
        _, words = last.communicate(timeout=60)
        assert last.returncode == 0, words
        assert {name: number for name, number in state(url).items() if name != "workers" and number} == {"succeeded": len(names)}
    with open_store(tmp_path, url) as store, store.reading() as connection:
        assert {c["domain"]: c["people"] for c in history.companies(connection)} == dict.fromkeys(names, 3)
        assert set(Counter(row.domain for row in connection.execute(RUNS.select())).values()) == {1}
        assert history.changes(connection) == ()
    assert "48 new leads" in call("queue", "fetch", "--queue", url, "--output", str(tmp_path / "mine"))
    rows = sheet(tmp_path / "mine")
    assert Counter(row["domain"] for row in rows) == dict.fromkeys(names, 3)
    assert "nothing new" in call("queue", "fetch", "--queue", url, "--output", str(tmp_path / "mine"))
    assert put(url, web, listed, tmp_path).startswith("0 companies put into the queue; 0 stood in it already, 16 were done before")


def test_what_is_due_by_schedule_is_put_into_the_queue_once(tmp_path: Path, server: Cluster) -> None:
    url = server.database()
    with Website(hosts("acme.example")) as web:
        call("queue", "setup", "--queue", url)
        call("schedule", "add", "acme.example", "--proxy", web.url, "--delay", "0", "--store", url, "--output", str(tmp_path))
        with open_store(tmp_path, url) as store:
            with store.writing() as connection:
                registers.replan(connection, 1, next_at=datetime.now(UTC) - timedelta(days=3))
            pair = [worker(url, tmp_path / f"machine{n}") for n in range(2)]
            deadline = time.monotonic() + 40
            while not state(url).get("succeeded") and time.monotonic() < deadline:
                time.sleep(0.3)
            time.sleep(2)
            for process in pair:
                process.send_signal(signal.SIGTERM)
            for process in pair:
                process.communicate(timeout=60)
            with store.reading() as connection:
                assert [row.people for row in connection.execute(RUNS.select())] == [3]
                [planned] = registers.schedules(connection)
                assert planned.next_at > datetime.now(UTC)


def test_a_database_without_a_queue_is_told_in_one_line(tmp_path: Path, server: Cluster) -> None:
    for url in (server.database(), "postgresql://nobody@127.0.0.1:1/none"):
        words = call("queue", "status", "--queue", url, code=2)
        assert len(words.splitlines()) == 1
        assert "Traceback" not in words
