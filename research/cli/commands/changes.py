"""`research changes`: what changed at the companies researched, from the store."""

from __future__ import annotations

from typing import Annotated

from typer import Argument, Option

from research.cli.arguments.options import DEFAULT, Output, StoreUrl
from research.cli.commands import Command
from research.cli.report import Report


def changes(
    company: Annotated[str | None, Argument(metavar="[COMPANY]", help="Domain, URL or e-mail address; all companies without it.", show_default=False)] = None,
    since: Annotated[str | None, Option(metavar="DAY", help="A day (2026-11-01) or a span back from now (7d, 2w, 12h).", show_default=False)] = None,
    output: Output = DEFAULT.output,
    store: StoreUrl = None,
    json: Annotated[bool, Option("--json", help="Print one JSON line a change.")] = False,
) -> Report:
    """Tell who is new, who has gone, whose title or contact changed, which adverts opened and closed.

    The first run that reads a company changes nothing. A page that could not be read says nothing: nobody has left because a site was down.

    \b
    Examples:
      research changes acme.com
      research changes acme.com --since 2w
      research changes --since 2026-11-01 --json | jq 'select(.kind == "new")'
    """
    from datetime import UTC, datetime

    from research import urls
    from research.cli.show.told import change_table, moment
    from research.errors import UsageError
    from research.store import history
    from research.store.changes import change_line
    from research.store.opening import open_existing

    domain = urls.target(company).host if company else None
    begin = moment(since, datetime.now(UTC)) if since else None
    with open_existing(output, store) as opened, opened.reading() as connection:
        if domain is not None:
            known = history.known_as(connection, domain)
            if known is None:
                raise UsageError(f"{domain} has not been researched yet: research company {domain}")
            domain = known
        found = history.changes(connection, domain, begin)
    if json:
        return Report(json=tuple(map(change_line, found)), blocks=())
    if not found:
        return Report(blocks=("Nothing has changed" + (f" since {begin:%Y-%m-%d %H:%M} UTC" if begin else ""),))
    return Report(blocks=(change_table(found, with_company=domain is None),))


COMMAND = Command(changes)
