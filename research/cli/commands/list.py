"""`research list`: every company in the store."""

from __future__ import annotations

from typing import Annotated

from typer import Option

from research.cli.arguments.options import DEFAULT, Output, StoreUrl
from research.cli.commands import Command
from research.cli.report import Report, Table


def companies(
    output: Output = DEFAULT.output,
    store: StoreUrl = None,
    json: Annotated[bool, Option("--json", help="Print one JSON line a company.")] = False,
) -> Report:
    """List the companies researched: people, last run, how it ended, the next run planned.

    \b
    Examples:
      research list
      research list --json | jq -r 'select(.people == 0) | .domain'
    """
    from research.cli.show.told import day, plain_json
    from research.store import history
    from research.store.opening import open_existing

    with open_existing(output, store) as opened, opened.reading() as connection:
        held = history.companies(connection)
    if json:
        return Report(json=tuple(map(plain_json, held)))
    if not held:
        return Report(blocks=("No company has been researched yet: research company acme.com",))
    rows = tuple(
        (
            c["domain"],
            c["name"] or "",
            str(c["people"]),
            day(c["last_read"]),
            c["status"] if c["status"] == "complete" else f"{c['status']}: {c['why']}",
            day(c["next_at"]),
        )
        for c in held
    )
    return Report(blocks=(Table(header=("company", "name", "people", "read", "last run", "next run"), rows=rows),))


COMMAND = Command(companies)
