"""`research queue`: the queue by which many machines share the work."""

from __future__ import annotations

from typing import Annotated

from typer import Option

from research.cli.arguments.options import DEFAULT, Output
from research.cli.commands import Command
from research.cli.report import Report
from research.text import count

QueueUrl = Annotated[str, Option("--queue", metavar="URL", help="PostgreSQL database of queue and store: postgresql://user@host/name.", show_default=False)]


def queue() -> None:
    """Share batches and schedules among many machines, by a queue in PostgreSQL.

    `research batch LIST --queue URL` puts companies into it, `research worker --queue URL` on any number of machines does them; one site is never
    crawled by two at a time, and what a dead worker had begun is done by another. It needs more packages: `pip install '.[queue]'` in the checkout.

    \b
    Examples:
      research queue setup --queue postgresql://research@db.internal/research
      research queue status --queue postgresql://research@db.internal/research
      research queue fetch --queue postgresql://research@db.internal/research --output output
    """


def setup(queue: QueueUrl) -> Report:
    """Make the tables of queue and store in a database."""
    from research.cli.queueing import with_queue
    from research.store.opening import open_store
    from research.studies.queue import setup

    open_store(DEFAULT.output, queue).close()
    made = with_queue(queue, setup)
    return Report(blocks=("the queue is ready" if made else "the queue was there already",))


def status(queue: QueueUrl, json: Annotated[bool, Option("--json", help="Print one JSON object.")] = False) -> Report:
    """Tell how many companies wait, are being done, have been done and have failed, and how many workers are alive."""
    from research.cli.queueing import with_queue
    from research.cli.report import Table
    from research.cli.show.told import plain_json
    from research.studies.queue import status

    found = with_queue(queue, status)
    if json:
        return Report(json=(plain_json(found),))
    return Report(blocks=(Table(header=("companies", "number"), rows=tuple((name, str(number)) for name, number in sorted(found.items()))),))


def fetch(queue: QueueUrl, output: Output = DEFAULT.output) -> Report:
    """Bring the leads that the workers have found since the last time into DIR/leads.csv."""
    from datetime import UTC, datetime

    from research.store.opening import open_store
    from research.studies.batch import set_own_columns
    from research.studies.queue import listed
    from research.studies.saving import fill_sheet, take_own_columns

    with open_store(output, queue) as store:
        update = fill_sheet(store, output)
        set_own_columns(output, listed(store))
        take_own_columns(store, output, datetime.now(UTC))
    return Report(blocks=(f"{count(update.added, 'new lead')}, {update.changed} brought up to date in {update.path}" if update else "nothing new",))


COMMAND = Command(queue, {"setup": setup, "status": status, "fetch": fetch})
