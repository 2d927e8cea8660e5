"""Which workers are alive: each holds a lock of the database in a session that ends with it, whether it is stopped, killed or cut off, and not before.

Signs of life at intervals would not do: a worker on a busy machine, whose signs come late, would be taken for dead and its companies be done twice.
"""

from __future__ import annotations

import contextlib
from collections.abc import AsyncIterator, Callable
from contextlib import asynccontextmanager
from datetime import datetime
from typing import Any

import procrastinate
import psycopg
from procrastinate.exceptions import ConnectorException, UniqueViolation
from procrastinate.jobs import Job, Status
from procrastinate.manager import JobManager

from research.errors import StoreError
from research.store.claims import WORKER_LOCK, lives

_GIVE_BACK = f"""
    WITH dead AS (
        DELETE FROM procrastinate_jobs WHERE status = 'doing' AND queue_name = %(queue)s AND (worker_id IS NULL OR NOT {lives("worker_id")}) RETURNING *
    )
    INSERT INTO procrastinate_jobs (queue_name, task_name, priority, lock, queueing_lock, args, attempts)
    SELECT queue_name, task_name, priority, lock, queueing_lock, args, attempts + 1 FROM dead ON CONFLICT DO NOTHING
"""
"""A new task in place of the old one, of which a worker that was cut off can say nothing any more; none where the company waits already."""


class Lease(JobManager):
    """A worker's lease; its jobs are given to others once it has ended. What Procrastinate's workers do with the database, by that rule."""

    def __init__(self, connector: Any, session: psycopg.AsyncConnection[Any], clock: Callable[[], datetime]) -> None:
        super().__init__(connector)
        self._session = session
        self._clock = clock
        self.worker = 0
        """Number of the worker: no other one ever has the same."""
        self.lost = False
        """The session has ended before the worker: others may be at its companies now."""
        self.on_loss: Callable[[], object] = lambda: None
        """Called when that is found out: Procrastinate's workers go on without a sign of life where one fails."""

    async def register_worker(self) -> int:
        """Return the number of a new worker; nobody sees it before its lock is held."""
        async with self._session.transaction():
            row = await (await self._session.execute("INSERT INTO procrastinate_workers DEFAULT VALUES RETURNING id")).fetchone()
            assert row is not None
            await self._session.execute("SELECT pg_advisory_lock(%s, %s::int)", (WORKER_LOCK, row[0]))
        self.worker = row[0]
        return self.worker

    async def update_heartbeat(self, worker_id: int) -> None:
        """Look whether the session stands. Raises psycopg.Error where it does not."""
        try:
            await self._session.execute("UPDATE procrastinate_workers SET last_heartbeat = now() WHERE id = %s", (worker_id,))
        except psycopg.Error:
            if not self.lost:
                self.lost = True
                self.on_loss()
            raise

    async def prune_stalled_workers(self, seconds_since_heartbeat: float) -> list[int]:
        """Strike off the workers that have ended, and return their numbers; late signs of life are none of death."""
        rows = await self.connector.execute_query_all_async(f"DELETE FROM procrastinate_workers WHERE NOT {lives('id')} RETURNING id")
        return [row["id"] for row in rows]

    async def give_back(self, queue: str) -> None:
        """Put what workers that have ended were doing into the queue again."""
        await self.connector.execute_query_async(_GIVE_BACK, queue=queue)

    async def finish_job(self, job: Job, status: Status, delete_job: bool) -> None:
        """Note how a job ended, unless it has been given to another worker."""
        try:
            await super().finish_job(job, status, delete_job)
        except ConnectorException:
            if await self._stands():
                raise

    async def retry_job(
        self, job: Job, retry_at: datetime | None = None, priority: int | None = None, queue: str | None = None, lock: str | None = None
    ) -> None:
        """Let a job be tried again, unless it has been given to another worker. retry_at: by the clock of this machine, which may not be the database's."""
        try:
            if retry_at is not None:
                retry_at += (await self.connector.execute_query_one_async("SELECT now() AS now"))["now"] - self._clock()
            await super().retry_job(job, retry_at, priority, queue, lock)
        except UniqueViolation:  # put into the queue anew meanwhile: that one does what this one would
            await self.finish_job(job, Status.SUCCEEDED, delete_job=False)
        except ConnectorException:
            if await self._stands():
                raise

    async def _stands(self) -> bool:
        with contextlib.suppress(psycopg.Error):
            await self.update_heartbeat(self.worker)
        return not self.lost


@asynccontextmanager
async def lease(app: procrastinate.App, url: str, silent: float, clock: Callable[[], datetime]) -> AsyncIterator[Lease]:
    """Give a worker of `app` its lease, until the block ends. Raises StoreError there where the lease was lost meanwhile.

    silent: seconds after which server and worker take each other for gone where the network between them, or one of the machines, says nothing more.
    Their operating systems look after that, however busy the programs are.
    """
    third, patience = max(1, round(silent / 3)), round(silent * 1000)
    own: dict[str, Any] = {"keepalives_idle": third, "keepalives_interval": third, "keepalives_count": 2, "tcp_user_timeout": patience}
    server = {"tcp_keepalives_idle": third, "tcp_keepalives_interval": third, "tcp_keepalives_count": 2, "tcp_user_timeout": patience}
    session = await psycopg.AsyncConnection.connect(url, autocommit=True, connect_timeout=10, **own)
    before = app.job_manager
    app.job_manager = held = Lease(app.connector, session, clock)
    try:
        for name, value in server.items():
            await session.execute("SELECT set_config(%s, %s, false)", (name, str(value)))
        yield held
    finally:
        app.job_manager = before
        await session.close()
    if held.lost:
        raise StoreError("the connection to the database was lost; start the worker again, what it was doing is not lost")
