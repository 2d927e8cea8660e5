"""The queue on a real PostgreSQL: workers share a batch, a killed one's companies are done by others, nothing is done twice or lost."""

from __future__ import annotations

import json
import os
import signal
import subprocess
import time
from collections import Counter
from collections.abc import Callable, Iterator
from contextlib import ExitStack
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from research.batch import batch_id
from research.store import history, registers
from research.store.opening import open_store
from research.store.tables import RUNS
from tests.unit.loopback import Website
from tests.unit.postgres import Cluster, cluster, programs
from tests.unit.test_batch import KILLS, REQUESTS, RESEARCH, chance, hosts, sheet, write, written

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


def wait_for(reached: Callable[[], bool], seconds: float) -> None:
    deadline = time.monotonic() + seconds
    while not reached():
        assert time.monotonic() < deadline, "not reached in time"
        time.sleep(0.3)


def test_workers_killed_at_ten_random_moments_lose_nothing_and_do_nothing_twice(tmp_path: Path, server: Cluster) -> None:
    url = server.database()
    names = [f"c{n}.example" for n in range(90)]
    dice = chance()
    with Website(hosts(*names)) as web, ExitStack() as ending:
        assert "ready" in call("queue", "setup", "--queue", url)
        assert "already" in call("queue", "setup", "--queue", url)
        listed = write(tmp_path / "l.csv", "domain,role", *(f"{name},Data Engineer" for name in names))
        assert put(url, web, listed, tmp_path).startswith("90 companies put into the queue")
        assert "0 companies put into the queue; 90 stood in it" in put(url, web, listed, tmp_path), "a company waits once"
        store = ending.enter_context(open_store(tmp_path, url))
        pair = [worker(url, tmp_path / f"machine{n}") for n in range(2)]
        ending.callback(lambda: [process.kill() for process in pair])
        done: set[str] = set()
        for kill in range(KILLS):
            share = REQUESTS * (len(names) - len(done)) // (KILLS - kill + 2)
            moment = len(web.asked) + dice.randint(1, share + share // 2)  # spread over all that is left, whatever earlier kills undid
            while len(web.asked) < moment:
                assert [process.poll() for process in pair] == [None, None]
                time.sleep(0.002)
            time.sleep(dice.random() * 0.1)
            one = dice.randrange(2)
            pair[one].send_signal(signal.SIGKILL)
            pair[one].communicate()
            now = written(store, batch_id(listed))
            assert done <= now, "what was done is not lost"
            assert len(now) < len(names), "it ended before it could be killed"
            done = now
            pair[one] = worker(url, tmp_path / f"machine{one}")
        wait_for(lambda: len(written(store, batch_id(listed))) == len(names), 60)
        wait_for(lambda: state(url).get("succeeded") == len(names), 60)  # a worker killed after it had written is found out later
        for process in pair:
            process.send_signal(signal.SIGTERM)
        for process in pair:
            _, words = process.communicate(timeout=60)
            assert process.returncode == 0, words
        assert {name: number for name, number in state(url).items() if name != "workers" and number} == {"succeeded": len(names)}
        assert written(store, batch_id(listed)) == set(names)
        with store.reading() as connection:
            assert history.changes(connection) == ()
        assert "270 new leads" in call("queue", "fetch", "--queue", url, "--output", str(tmp_path / "mine"))
        rows = sheet(tmp_path / "mine")
        assert Counter(row["domain"] for row in rows) == dict.fromkeys(names, 3)
        assert max(Counter(row["lead_id"] for row in rows).values()) == 1
        assert "nothing new" in call("queue", "fetch", "--queue", url, "--output", str(tmp_path / "mine"))
        assert put(url, web, listed, tmp_path).startswith("0 companies put into the queue; 0 stood in it already, 90 were done before")


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
