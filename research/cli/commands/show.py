"""`research show`: everything known of one company, from the store."""

from __future__ import annotations

from typing import Annotated

from typer import Argument, Option

from research.cli.arguments.options import DEFAULT, Output, StoreUrl
from research.cli.commands import Command
from research.cli.report import Report


def show(
    company: Annotated[str, Argument(metavar="COMPANY", help="Domain, URL or e-mail address, as it was researched.", show_default=False)],
    output: Output = DEFAULT.output,
    store: StoreUrl = None,
    json: Annotated[bool, Option("--json", help="Print one JSON object.")] = False,
) -> Report:
    """Show what is known of a company: its people and since when, leads, adverts, runs.

    \b
    Examples:
      research show acme.com
      research show acme.com --json | jq '.people[].name'
    """
    from research import urls
    from research.cli.show.told import company_json, company_report
    from research.errors import UsageError
    from research.store import history
    from research.store.opening import open_existing

    domain = urls.target(company).host
    with open_existing(output, store) as opened, opened.reading() as connection:
        held = history.company(connection, domain)
        if held is None:
            raise UsageError(f"{domain} has not been researched yet: research company {domain}")
        told = history.changes(connection, held.facts["domain"], limit=5)
    return Report(json=(company_json(held, told),)) if json else company_report(held, told)


COMMAND = Command(show)
