"""The same study as a task of Procrastinate on PostgreSQL: one task a company, done by any number of machines, each site by one at a time."""

from __future__ import annotations

import asyncio
import contextlib
import json
import logging
from collections.abc import Awaitable, Callable, Iterable, Mapping
from dataclasses import dataclass, field, replace
from datetime import datetime
from typing import Any, TypeVar

from sqlalchemy import Connection

from research import urls
from research.errors import StoreError, UsageError
from research.settings import Settings
from research.store import claims, registers
from research.store.claims import Occupied, lives
from research.store.opening import Store
from research.studies import schedule
from research.studies.batch import Batch, Ended, Left, ReadJob, left
from research.studies.companies import Asked, joined
from research.studies.schedule import Request

try:
    import procrastinate
    import psycopg
    from procrastinate.exceptions import AlreadyEnqueued, ConnectorException
    from procrastinate.jobs import Job

    from research.studies.leases import Lease, lease
except ImportError as missing:  # they come with an extra: whoever shares no work among machines needs no PostgreSQL
    raise UsageError(f"a queue needs more packages ({missing.name} is not there): pip install '.[queue]' in the checkout of research") from None

T = TypeVar("T")

TASK = "research.company"
QUEUE = "companies"
TRIES = 3
BACK_OFF = 300
"""Seconds before the second try of a site that did not answer; twice that before the third."""
SOON = 5
"""Seconds before the next try of a site at which another worker is."""
ANSWER = 10
"""Seconds in which the database must answer."""
_OWN = "own"
TEND = 20.0
"""Seconds between two looks for schedules that are due."""


class Failed(Exception):
    """A company could not be researched; the queue counts it as failed, the store says why."""


class Unanswered(Failed):
    """A site did not answer; it is tried again later."""


class Retries(procrastinate.RetryStrategy):
    """A site that did not answer is tried again later, a few times; one at which another worker is, until it has gone."""

    def get_retry_decision(self, *, exception: BaseException, job: Job) -> procrastinate.RetryDecision | None:
        """Return when a task is tried again; None: not at all."""
        if isinstance(exception, Occupied):
            return procrastinate.RetryDecision(retry_in={"seconds": SOON})
        return super().get_retry_decision(exception=exception, job=job)


RETRIES = Retries(max_attempts=TRIES - 1, wait=BACK_OFF, linear_wait=BACK_OFF, retry_exceptions={Unanswered})
"""The strategy counts the tries before the one that has just failed: none at first."""


async def with_queue(url: str, what: Callable[[procrastinate.App], Awaitable[T]]) -> T:
    """Do something with the queue of a database, `postgresql://user@host/name`. Raises StoreError where it cannot be reached or has no queue."""
    for name in ("procrastinate", "psycopg"):  # what goes wrong is told by us, in one line
        logging.getLogger(name).addHandler(logging.NullHandler())
    plain = _plain(url)
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


def register(store: Store, batch: str, left: Left, listed: Iterable[Asked]) -> None:
    """Let the store know of the companies of a batch, before they are put into the queue: whose site leads to another's is found out by that.

    listed: the whole list; what it says in the user's own columns of companies that are done is known from now on too.
    """
    with store.writing() as connection:
        claims.register(connection, batch, [(asked.site, asked.host, _packed(asked)) for asked in left.asked], left.done)
        for asked in listed:
            if asked.own and asked.host in left.done:
                _, text = claims.claim(connection, batch, asked.site, asked.host)
                claims.ask(connection, batch, asked.site, _packed(joined(asked, _unpacked(json.loads(text))) if text else asked))


def listed(store: Store) -> tuple[Asked, ...]:
    """Return the companies of all batches, each under the host that it led to, of whom the lists say anything in the user's own columns."""
    with store.reading() as connection:
        return tuple(replace(_unpacked(json.loads(text)), host=host) for host, text in claims.asked_with(connection, _OWN))


async def defer(app: procrastinate.App, batch: str, companies: Iterable[Asked], request: Request) -> tuple[int, int]:
    """Put companies into the queue; returns (how many were, how many stood in it already)."""
    deferred = standing = 0
    for asked in companies:
        task = app.configure_task(TASK, queue=QUEUE, lock=asked.site, queueing_lock=asked.site)
        try:
            await task.defer_async(batch=batch, company=json.loads(_packed(replace(asked, own={}))), request=request.text())
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
        f"SELECT count(*) AS workers FROM procrastinate_workers WHERE {lives('id')}"
    )
    return {row["status"]: row["jobs"] for row in rows} | {"workers": alive["workers"]}


@dataclass(slots=True, kw_only=True)
class _Shared:
    """The claims of one crawl, in the store."""

    store: Store
    batch: str
    lease: Lease
    _settled: set[tuple[str, str]] = field(default_factory=set)
    _entered: set[str] = field(default_factory=set)

    def settle(self, site: str, host: str) -> str:
        """Return as `batch.Claims`; raises Occupied where the site is the company's, and another worker is at it."""
        if self.lease.lost:
            raise Occupied(site)
        if (site, host) in self._settled:  # asked at each page
            return host
        with self.store.writing() as connection:
            owner, _ = claims.claim(connection, self.batch, site, host)
        if owner != host:
            with self.store.writing() as connection:
                owner = claims.settle(connection, self.batch, site, host)
        if owner == host:
            self.enter(site, host)
            self._settled.add((site, host))
        return owner

    def enter(self, site: str, host: str) -> None:
        """Take the site for this crawl. Raises Occupied."""
        with self.store.writing() as connection:
            if not claims.enter(connection, site, str(self.lease.worker), host):
                raise Occupied(site)
        self._entered.add(site)

    def hold(self, connection: Connection, host: str) -> None:
        """Do as `batch.Claims` says: a worker that was cut off writes nothing of what is another's now."""
        if lost := self._entered - claims.hold(connection, str(self.lease.worker), host):
            raise Occupied(min(lost))

    def leave(self, host: str) -> None:
        """Let go of the sites of this crawl."""
        with self.store.writing() as connection:
            claims.leave(connection, str(self.lease.worker), host)


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
    url: str
    """Of the database."""
    stalled_after: float
    """Seconds after which a worker whose machine or network is gone is taken for dead, and its companies are done by others."""
    until_empty: bool = False

    async def run(self) -> None:
        """Take companies until told to stop; those that run then come to their end."""
        async with lease(self.app, _plain(self.url), self.stalled_after, self.clock) as held:

            async def company(batch: str, company: dict[str, Any], request: str) -> None:
                await self._company(held, batch, company, request)

            self.app.task(name=TASK, queue=QUEUE, retry=RETRIES)(company)
            tending = asyncio.ensure_future(self._tend(held))
            working = asyncio.ensure_future(
                self.app.run_worker_async(
                    queues=[QUEUE],
                    concurrency=self.concurrency,
                    wait=not self.until_empty,
                    fetch_job_polling_interval=2.0,
                    update_heartbeat_interval=self.stalled_after / 3,
                    shutdown_graceful_timeout=self.settings.max_seconds,
                )
            )
            held.on_loss = working.cancel
            try:
                await working
            except asyncio.CancelledError:
                if not held.lost:
                    raise
            finally:
                tending.cancel()

    async def _company(self, held: Lease, batch: str, company: dict[str, Any], request: str) -> None:
        given = _unpacked(company)
        with self.store.writing() as connection:
            _, text = claims.claim(connection, batch, given.site, given.host, _packed(given))
            led_to = claims.sites(connection, batch, given.host)  # by an earlier try
        asked = _unpacked(json.loads(text)) if text else given  # with what is asked of it under other domains
        ended: list[Ended] = []
        shared = _Shared(store=self.store, batch=batch, lease=held)
        work = Batch(
            id=batch, store=self.store, settings=schedule.request(request).settings(self.settings), clock=self.clock, timer=self.timer,
            read_job=self.read_job, on_end=ended.append, sheet=False, claims=shared,
        )  # fmt: skip
        todo = left(self.store, batch, [asked], retry_failed=True)  # nothing: written by a worker that died before it could say so
        try:
            for site in {asked.site, *led_to} if todo.asked else ():
                shared.enter(site, asked.host)
            await work.run(todo.asked)
        except Occupied:
            if await self._waits(asked):
                return
            raise
        finally:
            shared.leave(asked.host)
        await self._hand_over(batch, asked, request)
        for one in ended:
            self.on_end(one)
            if one.state == "failed" and not (one.unreachable and await self._waits(asked)):
                raise (Unanswered if one.unreachable else Failed)(one.why)

    async def _hand_over(self, batch: str, asked: Asked, request: str) -> None:
        """Where a company was found to be another one of the batch, see to it that what is asked of it is done there."""
        with self.store.reading() as connection:
            job = registers.jobs(connection, batch, [asked.host]).get(asked.host)
        if job is None or job.state != "same":
            return
        site = urls.registrable(job.why)
        with self.store.writing() as connection:
            _, text = claims.claim(connection, batch, site, job.why)
            if not text:
                return
            whole = joined(_unpacked(json.loads(text)), asked)
            claims.ask(connection, batch, site, _packed(whole))
        await defer(self.app, batch, left(self.store, batch, [whole]).asked, schedule.request(request))

    async def _waits(self, asked: Asked) -> bool:
        """Say whether another task for the same company waits: that one does what is left, and two cannot wait."""
        found = await self.app.connector.execute_query_one_async(
            "SELECT count(*) AS jobs FROM procrastinate_jobs WHERE queueing_lock = %(site)s AND status = 'todo'", site=asked.site
        )
        return bool(found["jobs"])

    async def _tend(self, held: Lease) -> None:
        """Give the companies of dead workers to others, and put into the queue what is due by schedule."""
        while True:
            with contextlib.suppress(StoreError, ConnectorException):  # a database that is away for a moment
                await held.give_back(QUEUE)
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


def _plain(url: str) -> str:
    return url.replace("postgresql+psycopg://", "postgresql://", 1)


def _packed(asked: Asked) -> str:
    told = {"target": asked.target, "host": asked.host, "roles": asked.roles, "jobs": asked.jobs}
    return json.dumps(told | ({_OWN: asked.own} if asked.own else {}), ensure_ascii=False)


def _unpacked(company: Mapping[str, Any]) -> Asked:
    return Asked(target=company["target"], host=company["host"], roles=tuple(company["roles"]), jobs=tuple(company["jobs"]), own=company.get(_OWN, {}))


def batch_request(settings: Settings) -> Request:
    """Return what goes with each company of a batch into the queue."""
    fields = json.loads(Request().text()).keys() - {"roles", "jobs", "command", "webhook"}
    return Request(**{name: getattr(settings, name) for name in fields})
