"""The queue on a real PostgreSQL: workers share a batch, a killed one's companies are done by others, nothing is done twice or lost."""

from __future__ import annotations

import asyncio
import json
import os
import signal
import subprocess
import threading
import time
from collections import Counter
from collections.abc import Callable, Iterator, Mapping
from contextlib import ExitStack
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest
from sqlalchemy import select

from research.store import history, registers
from research.store.claims import WORKER_LOCK
from research.store.opening import Store, open_store
from research.store.tables import CRAWLS, RUNS
from research.studies.batch import batch_id
from tests import calling
from tests.patience import PATIENCE
from tests.unit.loopback import Answer, Website
from tests.unit.loopback import Asked as Request
from tests.unit.postgres import Cluster, cluster, programs
from tests.unit.test_batch import KILLS, REQUESTS, RESEARCH, chance, hosts, sheet, site, write, written

pytest.importorskip("procrastinate")
psycopg = pytest.importorskip("psycopg")

import procrastinate  # noqa: E402 - only where it is installed
from procrastinate.jobs import Job  # noqa: E402 - as above

from research.studies.leases import lease  # noqa: E402
from research.studies.queue import BACK_OFF, QUEUE, RETRIES, TASK, Unanswered, setup, status, with_queue  # noqa: E402

CONCURRENCY = 3
"""Companies that a worker does at once."""

pytestmark = [pytest.mark.slow, pytest.mark.skipif(programs() is None, reason="no PostgreSQL server is installed")]


@pytest.fixture(scope="module")
def server() -> Iterator[Cluster]:
    with cluster() as running:
        yield running


def call(*words: str, code: int = 0) -> str:
    done = calling.call(*words)
    assert done.returncode == code, done.stderr
    return done.stdout if code == 0 else done.stderr


def put(url: str, web: Website, listed: Path, output: Path, *words: str) -> str:
    return call("batch", str(listed), "--queue", url, "--proxy", web.url, "--delay", "0", "--max-seconds", str(PATIENCE), "--output", str(output), *words)


def worker(url: str, output: Path, *words: str) -> subprocess.Popen[str]:
    call_ = [RESEARCH, "worker", "--queue", url, "--output", str(output), "--concurrency", str(CONCURRENCY), "--stalled-after", "3", *words]
    return subprocess.Popen(call_, stderr=subprocess.PIPE, text=True, env=os.environ)


def queue(server: Cluster) -> str:
    """Return the URL of an empty database that has a queue."""
    url = server.database()
    assert asyncio.run(with_queue(url, setup))
    return url


def state(url: str) -> Mapping[str, int]:
    return asyncio.run(with_queue(url, status))


def wait_for(reached: Callable[[], bool], *alive: subprocess.Popen[str]) -> None:
    """Wait until something is so. alive: the workers that are to bring it about."""
    deadline = time.monotonic() + PATIENCE
    while not reached():
        assert [process.poll() for process in alive] == [None] * len(alive), "a worker ended"
        assert time.monotonic() < deadline, "it never came"
        time.sleep(0.1)


def test_workers_killed_at_random_moments_lose_nothing_and_do_nothing_twice(tmp_path: Path, server: Cluster) -> None:
    url = server.database()
    names = [f"c{n}.example" for n in range(24)]
    dice = chance()
    with Website(hosts(*names)) as web, ExitStack() as ending:
        assert "ready" in call("queue", "setup", "--queue", url)
        assert "already" in call("queue", "setup", "--queue", url)
        listed = write(tmp_path / "l.csv", "domain,role", *(f"{name},Data Engineer" for name in names))
        assert put(url, web, listed, tmp_path).startswith("24 companies put into the queue")
        assert "0 companies put into the queue; 24 stood in it" in put(url, web, listed, tmp_path), "a company waits once"
        store = ending.enter_context(open_store(tmp_path, url))
        pair = [worker(url, tmp_path / f"machine{n}") for n in range(2)]
        ending.callback(lambda: [process.kill() for process in pair])
        done: set[str] = set()
        for kill in range(KILLS):
            share = REQUESTS * max(0, len(names) - len(done) - 2 * CONCURRENCY) // (KILLS - kill + 2)  # of what nobody has begun
            web.hold(len(web.asked) + dice.randint(1, 1 + share + share // 2))  # spread over all that is left, whatever earlier kills undid
            wait_for(lambda: len(web.asked) >= web.held_from, *pair)
            time.sleep(dice.random() * 0.1)
            one = dice.randrange(2)
            pair[one].send_signal(signal.SIGKILL)
            pair[one].communicate()
            now = written(store, batch_id(listed), names)
            assert done <= now, "what was done is not lost"
            assert len(now) < len(names), "it ended before it could be killed"
            done = now
            pair[one] = worker(url, tmp_path / f"machine{one}")
        web.release()
        wait_for(lambda: len(written(store, batch_id(listed), names)) == len(names), *pair)
        wait_for(lambda: state(url).get("succeeded") == len(names), *pair)  # a worker killed after it had written is found out later
        stop(url, *pair)
        assert json.loads(call("queue", "status", "--queue", url, "--json")) == {"succeeded": len(names), "workers": 0}
        assert written(store, batch_id(listed), names) == set(names)
        with store.reading() as connection:
            assert history.changes(connection) == ()
        assert "72 new leads" in call("queue", "fetch", "--queue", url, "--output", str(tmp_path / "mine"))
        rows = sheet(tmp_path / "mine")
        assert Counter(row["domain"] for row in rows) == dict.fromkeys(names, 3)
        assert max(Counter(row["lead_id"] for row in rows).values()) == 1
        assert "nothing new" in call("queue", "fetch", "--queue", url, "--output", str(tmp_path / "mine"))
        assert put(url, web, listed, tmp_path).startswith("0 companies put into the queue; 0 stood in it already, 24 were done before")


def moved(to: str, path: str = "/") -> Callable[[Request], Answer]:
    """Send whoever asks to another host."""
    return lambda asked: Answer("", 301, {"Location": f"http://{to}{path}"})


def slow(pages: dict[str, str], seconds: float) -> dict[str, Callable[[Request], Answer]]:
    def answer(body: str) -> Callable[[Request], Answer]:
        def page(asked: Request) -> Answer:
            time.sleep(seconds)
            return Answer(body)

        return page

    return {path: answer(body) for path, body in pages.items()}


class Gate:
    """Holds whoever asks for a page until it is opened."""

    def __init__(self) -> None:
        self.open = threading.Event()

    def __call__(self, pages: dict[str, str]) -> dict[str, Callable[[Request], Answer]]:
        def answer(body: str) -> Callable[[Request], Answer]:
            def page(asked: Request) -> Answer:
                self.open.wait(PATIENCE)
                return Answer(body)

            return page

        return {path: answer(body) for path, body in pages.items()}


def stop(url: str, *workers: subprocess.Popen[str]) -> None:
    """End workers as a service manager does, once the last of them is up: one that still starts has nothing to end well."""
    wait_for(lambda: state(url)["workers"] >= len(workers), *workers)
    for process in workers:
        process.send_signal(signal.SIGTERM)
    for process in workers:
        _, words = process.communicate(timeout=PATIENCE)
        assert process.returncode == 0, words


def test_two_domains_of_one_company_are_done_once_by_two_workers(tmp_path: Path, server: Cluster) -> None:
    url = queue(server)
    pages = slow(hosts("acme.example", "hub.example"), 0.3)
    pages |= {"old-acme.example/": moved("acme.example"), "one.example/": moved("hub.example"), "two.example/": moved("hub.example")}
    mutual = {"left.example": "right.example", "right.example": "left.example"}
    pages |= {f"{one}/": moved(other, "/home") for one, other in mutual.items()} | slow({f"{one}/home": site()["/team"] for one in mutual}, 0.3)
    listed = write(
        tmp_path / "l.csv", "domain,role", "acme.example,Nurse", "old-acme.example,Porter", "one.example,Nurse", "two.example,Nurse",
        *(f"{one},Nurse" for one in mutual),
    )  # fmt: skip
    names = ["acme.example", "old-acme.example", "one.example", "two.example", *mutual]
    with Website(pages) as web, open_store(tmp_path, url) as store:  # type: ignore[arg-type]
        assert put(url, web, listed, tmp_path).startswith("6 companies")
        pair = [worker(url, tmp_path / f"machine{n}") for n in range(2)]

        def jobs() -> dict[str, registers.Job]:
            with store.reading() as connection:
                return registers.jobs(connection, batch_id(listed), names)

        wait_for(lambda: set(state(url)) <= {"succeeded", "workers"}, *pair)
        stop(url, *pair)
        states = {host: job.state for host, job in jobs().items()}
        assert states["acme.example"] == "done"
        assert (states["old-acme.example"], jobs()["old-acme.example"].why) == ("same", "acme.example")
        for one, other in (("one.example", "two.example"), tuple(mutual)):
            assert {states[one], states[other]} == {"done", "same"}
            assert {jobs()[host].why for host in (one, other) if states[host] == "same"} == {host for host in (one, other) if states[host] == "done"}
        assert [asked.path for asked in web.asked if asked.host == "hub.example"].count("/team") == 1
        assert put(url, web, listed, tmp_path).startswith("0 companies put into the queue; 0 stood in it already, 6 were done before")
    call("queue", "fetch", "--queue", url, "--output", str(tmp_path / "mine"))
    assert {row["role"] for row in sheet(tmp_path / "mine") if row["domain"] == "acme.example"} == {"Nurse", "Porter"}
    assert len({row["domain"] for row in sheet(tmp_path / "mine")}) == 3


def test_whom_a_list_looks_for_comes_with_its_leads(tmp_path: Path, server: Cluster) -> None:
    url, mine = queue(server), tmp_path / "mine"
    pages = hosts("acme.example", "bolt.example") | {"old-acme.example/": moved("acme.example")}

    def clients() -> dict[tuple[str, str], str]:
        call("queue", "fetch", "--queue", url, "--output", str(mine))
        rows = sheet(mine)
        assert {row["domain"] for row in rows} == {"acme.example", "bolt.example"}
        found = {(row["domain"], row["role"]): row["client"] for row in rows}
        assert all(row["client"] == found[row["domain"], row["role"]] for row in rows), "all leads of a role"
        return found

    with Website(pages) as web:  # type: ignore[arg-type]
        lines = ("acme.example,Nurse,Bo Ek,applied", "old-acme.example,Porter,Ali Demir,", "bolt.example,Cook,,")
        listed = write(tmp_path / "l.csv", "domain,role,client,status", *lines)
        put(url, web, listed, tmp_path)
        lone = worker(url, tmp_path / "machine0")
        wait_for(lambda: set(state(url)) <= {"succeeded", "workers"}, lone)
        stop(url, lone)
        found = clients()
        assert found == {("acme.example", "Nurse"): "Bo Ek", ("acme.example", "Porter"): "Ali Demir", ("bolt.example", "Cook"): ""}
        assert {row["status"] for row in sheet(mine) if row["role"] == "Nurse"} == {"applied"}
        write(listed, "domain,role,client", "acme.example,Nurse,Bo Ek", "old-acme.example,Porter,Cai Dunn", "bolt.example,Cook,Jane Roe")
        assert "3 were done before" in put(url, web, listed, tmp_path)
        assert clients() == found | {("bolt.example", "Cook"): "Jane Roe"}, "a name that the list gives later, though nothing is left to do"
    with psycopg.connect(url) as connection:
        assert "Bo Ek" not in str(connection.execute("SELECT args::text FROM procrastinate_jobs").fetchall()), "the work needs no client"


def test_one_site_is_crawled_by_one_worker_at_a_time_whatever_leads_there(tmp_path: Path, server: Cluster) -> None:
    """Two batches, told apart by their proxies, have companies that lead to one site; then a worker is killed while it is there."""
    url = queue(server)
    pages = slow(hosts("hub.example"), 0.8) | {"one.example/": moved("hub.example"), "two.example/": moved("hub.example")}
    with Website(pages) as first, Website(pages) as second, open_store(tmp_path, url) as store:  # type: ignore[arg-type]
        webs = {"one.example": first, "two.example": second}
        lists = {name: write(tmp_path / f"{name}.txt", name) for name in webs}

        def there(name: str, begin: int = 0) -> list[float]:
            """When a company's crawl asked for pages of the site, after the look at its front page by which it learns where it was led."""
            return [asked.at for asked in webs[name].asked[begin:] if (asked.host, asked.path) == ("hub.example", "/team")]

        def done() -> set[str]:
            with store.reading() as connection:
                return {name for name in webs for job in registers.jobs(connection, batch_id(lists[name]), [name]).values() if job.state == "done"}

        for name, web in webs.items():
            put(url, web, lists[name], tmp_path)
        pair = [worker(url, tmp_path / f"machine{n}") for n in range(2)]
        wait_for(lambda: len(done()) == 2, *pair)
        stop(url, *pair)
        ends = sorted((min(there(name)), max(asked.at for asked in webs[name].asked)) for name in webs)
        assert ends[0][1] < ends[1][0], "the second came before the first had gone"

        begin = {name: len(web.asked) for name, web in webs.items()}
        for name, web in webs.items():
            write(lists[name], "domain,role", f"{name},Nurse")  # an edited line is asked anew
            put(url, web, lists[name], tmp_path)
        gate = Gate()
        for web in webs.values():
            web.pages |= gate({"hub.example/team": site()["/team"]})
        lone = worker(url, tmp_path / "machine0", "--concurrency", "1")
        wait_for(lambda: bool(there("one.example", begin["one.example"]) or there("two.example", begin["two.example"])), lone)
        lone.send_signal(signal.SIGKILL)
        lone.communicate()
        gate.open.set()
        with store.reading() as connection:
            assert connection.execute(CRAWLS.select()).all(), "the dead worker still has the site"
        other = worker(url, tmp_path / "machine1")
        wait_for(lambda: set(state(url)) <= {"succeeded", "workers"}, other)
        stop(url, other)
        with store.reading() as connection:
            assert connection.execute(CRAWLS.select()).all() == []
            assert len(connection.execute(RUNS.select()).all()) == 4


def test_a_company_put_into_the_queue_again_while_its_worker_dies_is_done(tmp_path: Path, server: Cluster) -> None:
    url = queue(server)
    gate = Gate()
    with Website(gate(hosts("acme.example", "bolt.example"))) as web:  # type: ignore[arg-type]
        listed = write(tmp_path / "l.txt", "acme.example", "bolt.example")
        put(url, web, listed, tmp_path)
        lone = worker(url, tmp_path / "machine0")
        wait_for(lambda: len(web.asked) >= 2, lone)
        assert put(url, web, listed, tmp_path, "--again").startswith("2 companies"), "they run, and so others may wait"
        lone.send_signal(signal.SIGKILL)
        lone.communicate()
        gate.open.set()
        pair = [worker(url, tmp_path / f"machine{n}") for n in range(2)]
        wait_for(lambda: state(url).get("succeeded") == 2, *pair)
        stop(url, *pair)
        assert set(state(url)) <= {"succeeded", "workers"}
    with open_store(tmp_path, url) as store, store.reading() as connection:
        assert Counter(row.domain for row in connection.execute(RUNS.select())) == {"acme.example": 1, "bolt.example": 1}


def runs(store: Store) -> Counter[str]:
    with store.reading() as connection:
        return Counter(connection.execute(select(RUNS.c.domain)).scalars())


def test_a_worker_that_is_slow_is_not_taken_for_dead(tmp_path: Path, server: Cluster) -> None:
    """It stands still for longer than any worker needs for a sign of life; others do the other companies meanwhile, and leave it its own."""
    url = queue(server)
    gate = Gate()
    with Website(gate(hosts("acme.example")) | hosts("bolt.example")) as web, open_store(tmp_path, url) as store:  # type: ignore[arg-type]
        put(url, web, write(tmp_path / "a.txt", "acme.example"), tmp_path)
        lone = worker(url, tmp_path / "machine0")
        wait_for(lambda: "/" in web.paths(), lone)
        lone.send_signal(signal.SIGSTOP)
        with psycopg.connect(url, autocommit=True) as connection:
            connection.execute("UPDATE procrastinate_workers SET last_heartbeat = now() - interval '1 hour'")
        put(url, web, write(tmp_path / "b.txt", "bolt.example"), tmp_path)
        other = worker(url, tmp_path / "machine1")
        wait_for(lambda: state(url).get("succeeded") == 1, other)
        stop(url, other)  # it has looked for dead workers as it began
        assert state(url)["doing"] == 1
        assert state(url)["workers"] == 1
        assert runs(store) == {"bolt.example": 1}
        assert [asked.path for asked in web.asked if asked.host == "acme.example"][-1] == "/", "nobody else went there"
        lone.kill()
        lone.communicate()


def test_a_worker_that_was_cut_off_from_the_database_writes_nothing_of_what_is_anothers_now(tmp_path: Path, server: Cluster) -> None:
    url = queue(server)
    gate = Gate()
    held = gate(hosts("acme.example"))
    with Website(held) as web, open_store(tmp_path, url) as store:  # type: ignore[arg-type]
        put(url, web, write(tmp_path / "l.txt", "acme.example"), tmp_path)
        lone = worker(url, tmp_path / "machine0")
        wait_for(lambda: "/" in web.paths(), lone)
        lone.send_signal(signal.SIGSTOP)  # it does not see at once what happens to it
        with psycopg.connect(url, autocommit=True) as connection:
            connection.execute("SELECT pg_terminate_backend(pid) FROM pg_locks WHERE locktype = 'advisory' AND classid = %s", (WORKER_LOCK,))
        web.pages |= hosts("acme.example")  # for whoever asks from now on
        other = worker(url, tmp_path / "machine1")
        wait_for(lambda: state(url).get("succeeded") == 1, other)
        lone.send_signal(signal.SIGCONT)
        gate.open.set()
        _, words = lone.communicate(timeout=PATIENCE)
        assert lone.returncode == 2
        assert [line for line in words.splitlines() if "connection to the database was lost" in line]
        assert "Traceback" not in words
        stop(url, other)
        assert runs(store) == {"acme.example": 1}
        assert {name: number for name, number in state(url).items() if number} == {"succeeded": 1}


def test_a_site_that_does_not_answer_is_tried_three_times_with_longer_and_longer_pauses() -> None:
    for tried, pause in ((0, BACK_OFF), (1, 2 * BACK_OFF), (2, None)):
        job = Job(id=1, queue=QUEUE, lock=None, queueing_lock=None, task_name=TASK, attempts=tried)
        before = datetime.now(UTC)
        decision = RETRIES.get_retry_decision(exception=Unanswered("acme.example"), job=job)
        if pause is None:
            assert decision is None
        else:
            assert decision is not None and decision.retry_at is not None
            assert before <= decision.retry_at - timedelta(seconds=pause) <= datetime.now(UTC)


def test_a_task_to_be_tried_again_ends_where_its_company_was_put_into_the_queue_meanwhile(server: Cluster) -> None:
    url = queue(server)

    async def meet(app: procrastinate.App) -> list[dict[str, object]]:
        async with lease(app, url, 30.0, lambda: datetime.now(UTC)) as held:
            number = await held.register_worker()
            task = app.configure_task(TASK, queue=QUEUE, lock="acme.example", queueing_lock="acme.example")
            await task.defer_async()
            job = await held.fetch_job([QUEUE], number)
            assert job is not None
            await task.defer_async()
            await held.retry_job(job, datetime.now(UTC))
            return list(await app.connector.execute_query_all_async("SELECT status::text FROM procrastinate_jobs ORDER BY id"))

    assert [row["status"] for row in asyncio.run(with_queue(url, meet))] == ["succeeded", "todo"]


def test_what_is_due_by_schedule_is_put_into_the_queue_once(tmp_path: Path, server: Cluster) -> None:
    url = queue(server)
    with Website(hosts("acme.example")) as web:
        call("schedule", "add", "acme.example", "--proxy", web.url, "--delay", "0", "--store", url, "--output", str(tmp_path))
        with open_store(tmp_path, url) as store:
            with store.writing() as connection:
                registers.replan(connection, 1, next_at=datetime.now(UTC) - timedelta(days=3))
            pair = [worker(url, tmp_path / f"machine{n}") for n in range(2)]
            wait_for(lambda: bool(state(url).get("succeeded")), *pair)
            stop(url, *pair)
            with store.reading() as connection:
                assert [row.people for row in connection.execute(RUNS.select())] == [3]
                [planned] = registers.schedules(connection)
                assert planned.next_at > datetime.now(UTC)


def test_a_database_without_a_queue_is_told_in_one_line(tmp_path: Path, server: Cluster) -> None:
    for url in (server.database(), "postgresql://nobody@127.0.0.1:1/none"):
        words = call("queue", "status", "--queue", url, code=2)
        assert len(words.splitlines()) == 1
        assert "Traceback" not in words
