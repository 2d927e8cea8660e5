"""`research worker`: takes companies from the queue, on as many machines as you like."""

from __future__ import annotations

from typing import TYPE_CHECKING, Annotated

from typer import Option

from research.cli.arguments.options import DEFAULT, KeepDays, MaxSeconds, Output, a_number
from research.cli.commands import Command
from research.cli.report import Report
from research.text import count

if TYPE_CHECKING:
    from procrastinate import App

CONCURRENCY = 32


def worker(
    queue: Annotated[str, Option(metavar="URL", help="PostgreSQL database of queue and store: postgresql://user@host/name.", show_default=False)],
    concurrency: Annotated[int, Option(min=1, metavar="N", help="Sites crawled at once; each is asked one page at a time.")] = CONCURRENCY,
    stalled_after: Annotated[
        float,
        Option(
            min=3,
            callback=a_number,
            metavar="SECONDS",
            help="A worker whose machine or network is silent for so long counts as dead; others take its companies.",
        ),
    ] = 30.0,
    until_empty: Annotated[bool, Option("--until-empty", help="End when nothing waits, instead of waiting for more.")] = False,
    max_seconds: MaxSeconds = DEFAULT.max_seconds,
    output: Output = DEFAULT.output,
    keep_days: KeepDays = DEFAULT.keep_days,
) -> Report:
    """Take companies from the queue and research them, many at once; what is found goes into the database.

    SIGTERM or Ctrl-C lets the crawls that run come to their end. DIR holds this machine's cache of pages and research.json.

    \b
    Examples:
      research worker --queue postgresql://research@db.internal/research
      research worker --queue postgresql://research@db.internal/research --concurrency 64 --until-empty
    """
    import time
    from dataclasses import replace
    from datetime import UTC, datetime

    from research.cli.arguments.adverts import reader
    from research.cli.arguments.proxy import proxy_url
    from research.cli.history import expire
    from research.cli.queueing import with_queue
    from research.cli.report import tell
    from research.store.opening import open_store
    from research.studies.batch import Ended
    from research.studies.queue import Worker

    proxy_url(None)
    settings = replace(DEFAULT, output=output, max_seconds=max_seconds, keep_days=keep_days, store=queue)
    output.mkdir(parents=True, exist_ok=True)
    done = 0

    def end(one: Ended) -> None:
        nonlocal done
        done += 1
        if one.state == "failed":
            tell(f"{one.host}: {one.why}")

    with open_store(output, queue) as store:
        expire(store, settings, datetime.now(UTC))

        async def work(app: App) -> None:
            await Worker(
                app=app, store=store, settings=settings, clock=lambda: datetime.now(UTC), timer=time.monotonic, read_job=reader(settings), on_end=end,
                concurrency=concurrency, url=queue, stalled_after=stalled_after, until_empty=until_empty,
            ).run()  # fmt: skip

        with_queue(queue, work, companies=concurrency)
    return Report(message=f"{count(done, 'company', 'companies')} done")


COMMAND = Command(worker)
