"""Whose site is whose in a batch that many workers share, and which worker is at a site just now."""

from __future__ import annotations

from collections.abc import Iterable

from sqlalchemy import Connection, delete, or_, select, text, update
from sqlalchemy.dialects.postgresql import insert

from research.store.recording import put
from research.store.tables import CLAIMS, CRAWLS

WORKER_LOCK = 7307
"""The first half of the advisory lock that each worker holds while it lives; the second is its number."""


class Occupied(Exception):
    """Another worker is at the site just now."""


def lives(worker: str) -> str:
    """Return the SQL that says whether a worker is alive. worker: the column that holds its number."""
    held = "FROM pg_locks WHERE locktype = 'advisory' AND database = (SELECT oid FROM pg_database WHERE datname = current_database())"
    return f"EXISTS (SELECT 1 {held} AND classid = {WORKER_LOCK} AND objsubid = 2 AND objid::text = {worker}::text)"


def register(connection: Connection, batch: str, asked: Iterable[tuple[str, str, str]], keep: Iterable[str]) -> None:
    """Give companies of a batch the sites that they are listed with; asked: (site, host, what is asked as JSON). keep: hosts whose claims stand besides."""
    _alone(connection, batch)
    rows = [{"batch": batch, "site": site, "host": host, "asked": what} for site, host, what in asked]
    listed = {row["host"] for row in rows} | set(keep)
    for host in set(connection.execute(select(CLAIMS.c.host).where(CLAIMS.c.batch == batch)).scalars()) - listed:  # no longer on the list
        connection.execute(delete(CLAIMS).where(CLAIMS.c.batch == batch, CLAIMS.c.host == host))
    put(connection, CLAIMS, rows)


def claim(connection: Connection, batch: str, site: str, host: str, asked: str = "") -> tuple[str, str]:
    """Return whose site it is, and what is asked of the company that is listed with it; a site that nobody has is the host's from now on."""
    mine = insert(CLAIMS).values(batch=batch, site=site, host=host, asked=asked)
    row = connection.execute(
        mine.on_conflict_do_update(index_elements=["batch", "site"], set_={"site": mine.excluded.site}).returning(CLAIMS.c.host, CLAIMS.c.asked)
    ).one()
    return row.host, row.asked


def settle(connection: Connection, batch: str, site: str, host: str) -> str:
    """Return whose site it is, for a company that was led to it; where it is another's, all that the company had is the other's from now on.

    So of two companies that lead to each other one goes on.
    """
    _alone(connection, batch)
    owner, _ = claim(connection, batch, site, host)
    if owner != host:
        connection.execute(update(CLAIMS).where(CLAIMS.c.batch == batch, CLAIMS.c.host == host).values(host=owner))
    return owner


def sites(connection: Connection, batch: str, host: str) -> tuple[str, ...]:
    """Return the sites of a company."""
    return tuple(connection.execute(select(CLAIMS.c.site).where(CLAIMS.c.batch == batch, CLAIMS.c.host == host).order_by(CLAIMS.c.site)).scalars())


def ask(connection: Connection, batch: str, site: str, asked: str) -> None:
    """Put something else in place of what is asked of the company that is listed with a site."""
    connection.execute(update(CLAIMS).where(CLAIMS.c.batch == batch, CLAIMS.c.site == site).values(asked=asked))


def asked_with(connection: Connection, key: str) -> tuple[tuple[str, str], ...]:
    """Return (host of the company that it is asked of by now, what is asked as JSON) of all batches, where that has a key."""
    rows = select(CLAIMS.c.host, CLAIMS.c.asked).where(CLAIMS.c.asked.contains(f'"{key}": {{', autoescape=True))
    return tuple((row.host, row.asked) for row in connection.execute(rows.order_by(CLAIMS.c.batch, CLAIMS.c.site)))


def enter(connection: Connection, site: str, worker: str, host: str) -> bool:
    """Take a site for a worker's crawl of a company; False where another crawl of a worker that is alive is at it."""
    mine = insert(CRAWLS).values(site=site, worker=worker, host=host)
    free = or_(text(f"NOT {lives('crawls.worker')}"), (CRAWLS.c.worker == worker) & (CRAWLS.c.host == host))
    taken = connection.execute(mine.on_conflict_do_update(index_elements=["site"], set_={"worker": worker, "host": host}, where=free).returning(CRAWLS.c.site))
    return taken.scalar() is not None


def hold(connection: Connection, worker: str, host: str) -> frozenset[str]:
    """Return the sites that a worker's crawl of a company is at; nobody takes them until the transaction ends."""
    mine = select(CRAWLS.c.site).where(CRAWLS.c.worker == worker, CRAWLS.c.host == host).with_for_update()
    return frozenset(connection.execute(mine).scalars())


def leave(connection: Connection, worker: str, host: str) -> None:
    """Let go of the sites of a worker's crawl."""
    connection.execute(delete(CRAWLS).where(CRAWLS.c.worker == worker, CRAWLS.c.host == host))


def _alone(connection: Connection, batch: str) -> None:
    """Let nobody else move claims of the batch until the transaction ends: two that wait for each other's rows would both fail."""
    connection.execute(text("SELECT pg_advisory_xact_lock(hashtextextended(:batch, 7306))"), {"batch": batch})
