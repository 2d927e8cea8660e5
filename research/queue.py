"""The same study as a task of Procrastinate on PostgreSQL: one task a company, done by any number of machines, each site by one at a time."""

from __future__ import annotations

import asyncio
import json
import logging
from collections.abc import Awaitable, Callable, Iterable, Mapping
from dataclasses import dataclass
from datetime import datetime
from typing import Any, TypeVar

import procrastinate
import psycopg
from procrastinate.exceptions import AlreadyEnqueued, ConnectorException

from research import schedule, urls
from research.batch import Batch, Ended, ReadJob, left
from research.companies import Asked
from research.errors import StoreError
from research.schedule import Request
from research.settings import Settings
from research.store import registers
from research.store.opening import Store

T = TypeVar("T")

TASK = "research.company"
QUEUE = "companies"
TRIES = 3
BACK_OFF = 300
"""Seconds before the second try of a site that did not answer; twice that before the third."""
ANSWER = 10
"""Seconds in which the database must answer."""
TEND = 20.0
"""Seconds between two looks for schedules that are due."""


class Failed(Exception):
    """A company could not be researched; the queue counts it as failed, the store says why."""


class Unanswered(Failed):
    """A site did not answer; it is tried again later."""


async def with_queue(url: str, what: Callable[[procrastinate.App], Awaitable[T]]) -> T:
    """Do something with the queue of a database, `postgresql://user@host/name`. Raises StoreError where it cannot be reached or has no queue."""
    for name in ("procrastinate", "psycopg"):  # what goes wrong is told by us, in one line
        logging.getLogger(name).addHandler(logging.NullHandler())
    plain = url.replace("postgresql+psycopg://", "postgresql://", 1)
    app = procrastinate.App(connector=procrastinate.PsycopgConnector(conninfo=plain))
    try:
        connection = await psycopg.AsyncConnection.connect(plain, connect_timeout=ANSWER)  # a pool would try again and again
        await connection.close()
        async with app.open_async():
            return await what(app)
    except (psycopg.Error, ConnectorException) as error:
        cause = " ".join(str(error.__cause__ or error).split())[:200]
        raise StoreError(f"the queue cannot be used: {cause} (research queue setup makes its tables)") from error


async def setup(app: procrastinate.App) -> bool:
    """Make the tables of the queue; False where they are there already."""
    there = await app.connector.execute_query_one_async("SELECT to_regclass('procrastinate_jobs') IS NOT NULL AS there")
    if not there["there"]:
        await app.schema_manager.apply_schema_async()
    return not there["there"]


async def defer(app: procrastinate.App, batch: str, companies: Iterable[Asked], request: Request) -> tuple[int, int]:
    """Put companies into the queue; returns (how many were, how many stood in it already)."""
    deferred = standing = 0
    for asked in companies:
        task = app.configure_task(TASK, queue=QUEUE, lock=asked.site, queueing_lock=asked.site)
        company: dict[str, Any] = {"target": asked.target, "host": asked.host, "roles": list(asked.roles), "jobs": list(asked.jobs)}
        try:
            await task.defer_async(batch=batch, company=company, request=request.text())
            deferred += 1
        except AlreadyEnqueued:
            standing += 1
    return deferred, standing


async def status(app: procrastinate.App) -> Mapping[str, int]:
    """Return {todo, doing, succeeded, failed …: companies}, and `workers`: how many are alive."""
    rows = await app.connector.execute_query_all_async(
        "SELECT status::text AS status, count(*) AS jobs FROM procrastinate_jobs WHERE task_name = %(task)s GROUP BY status", task=TASK
    )
    alive = await app.connector.execute_query_one_async(
        "SELECT count(*) AS workers FROM procrastinate_workers WHERE last_heartbeat > now() - interval '1 minute'"
    )
    return {row["status"]: row["jobs"] for row in rows} | {"workers": alive["workers"]}


@dataclass(frozen=True, slots=True, kw_only=True)
class Worker:
    """One process that takes companies from the queue; await `run` inside `spiders.run.run`."""

    app: procrastinate.App
    store: Store
    settings: Settings
    """Those of this machine: its folder, its proxy; the rest comes with each company."""
    clock: Callable[[], datetime]
    timer: Callable[[], float]
    read_job: ReadJob
    on_end: Callable[[Ended], None]
    concurrency: int
    stalled_after: float
    """Seconds without a sign of life after which a worker is taken for dead, and its companies are done by others."""
    until_empty: bool = False

    async def run(self) -> None:
        """Take companies until told to stop; those that run then come to their end."""
        retry = procrastinate.RetryStrategy(max_attempts=TRIES, linear_wait=BACK_OFF, retry_exceptions={Unanswered})
        self.app.task(name=TASK, queue=QUEUE, retry=retry)(self._company)
        tending = asyncio.ensure_future(self._tend())
        try:
            await self.app.run_worker_async(
                queues=[QUEUE],
                concurrency=self.concurrency,
                wait=not self.until_empty,
                fetch_job_polling_interval=2.0,
                update_heartbeat_interval=self.stalled_after / 3,
                stalled_worker_timeout=self.stalled_after,
                shutdown_graceful_timeout=self.settings.max_seconds,
            )
        finally:
            tending.cancel()

    async def _company(self, batch: str, company: dict[str, Any], request: str) -> None:
        asked = Asked(target=company["target"], host=company["host"], roles=tuple(company["roles"]), jobs=tuple(company["jobs"]))
        todo = left(self.store, batch, [asked], retry_failed=True)
        if not todo.asked:  # written by a worker that died before it could say so
            return
        ended: list[Ended] = []
        work = Batch(
            id=batch, store=self.store, settings=schedule.request(request).settings(self.settings), clock=self.clock, timer=self.timer,
            read_job=self.read_job, on_end=ended.append, sheet=False,
        )  # fmt: skip
        await work.run(todo.asked)
        self.on_end(ended[0])
        if ended[0].state == "failed":
            raise (Unanswered if ended[0].unreachable else Failed)(ended[0].why)

    async def _tend(self) -> None:
        """Give the companies of dead workers to others, and put into the queue what is due by schedule."""
        jobs = self.app.job_manager
        while True:
            for job in await jobs.get_stalled_jobs(queue=QUEUE, seconds_since_heartbeat=self.stalled_after):
                await jobs.retry_job(job)
            await self._due()
            await asyncio.sleep(min(TEND, self.stalled_after / 2))

    async def _due(self) -> None:
        now = self.clock()
        with self.store.reading() as connection:
            due = [planned for planned in registers.schedules(connection) if not planned.paused and planned.next_at <= now]
        for planned in due:
            with self.store.writing() as connection:
                coming = schedule.next_time(planned.cron, planned.zone, now)
                mine = registers.take_due(connection, planned, last_at=now, next_at=coming)
            if mine:  # else another worker was first
                asked = schedule.request(planned.request)
                company = Asked(target=planned.target, host=urls.target(planned.target).host, roles=asked.roles, jobs=asked.jobs)
                await defer(self.app, f"schedule:{planned.id}:{now.isoformat(timespec='seconds')}", [company], asked)


def batch_request(settings: Settings) -> Request:
    """Return what goes with each company of a batch into the queue."""
    fields = json.loads(Request().text()).keys() - {"roles", "jobs", "command", "webhook"}
    return Request(**{name: getattr(settings, name) for name in fields})
