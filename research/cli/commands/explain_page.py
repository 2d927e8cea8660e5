"""`research explain-page`: why a page was read as it was: everything that reads like a name, what the judge saw, why it was taken or left."""

from __future__ import annotations

import re
from typing import Annotated

from typer import Argument, Option

from research.cli.arguments.options import DEFAULT, AllowPrivate, Delay, Insecure, Output, Proxy, StoreUrl
from research.cli.commands import Command
from research.cli.report import Report
from research.settings import Render, Settings

FOUND, NOBODY = 0, 3


def explain_page(
    page: Annotated[str, Argument(metavar="PAGE", help="The page's URL, a saved page, or - for standard input.", show_default=False)],
    name: Annotated[
        str | None, Option(metavar="TEXT", help="Show only what holds these words: whom you miss, or did not expect.", show_default=False)
    ] = None,
    url: Annotated[str | None, Option(metavar="URL", help="Where a saved page stood [default: what it says of itself].", show_default=False)] = None,
    output: Output = DEFAULT.output,
    proxy: Proxy = None,
    insecure: Insecure = False,
    delay: Delay = DEFAULT.delay,
    render: Annotated[Render, Option(metavar="auto|never|always", help="Whether the page is opened in a browser: always, or not.")] = DEFAULT.render,
    allow_private: AllowPrivate = False,
    offline: Annotated[bool, Option("--offline", help="Take the page that an earlier crawl kept in DIR; ask the network for nothing.")] = False,
    store: StoreUrl = None,
    json: Annotated[bool, Option("--json", help="Print one JSON object: page, people, places, passed.")] = False,
) -> Report:
    """Show why a page was read as it was: what reads like a name, and why it was taken or left.

    One page is fetched, robots.txt obeyed, and read as a run would read it. Of each place: the words around, what could be the title and the contacts, what
    spoke for and against a person of the company. What links say of the page is taken from the pages that earlier runs kept in DIR.
    Exit codes: 0 people found; 3 none found; 4 the page could not be read; 2 the call is wrong.

    \b
    Examples:
      research explain-page https://acme.com/team
      research explain-page https://acme.com/team --name "Jane Roe" --offline
      research explain-page team.html --url https://acme.com/team --json | jq '.places[0].reasons'
    """
    from research.cli.arguments.browser import usable
    from research.cli.arguments.page import fetched_page, saved_page
    from research.cli.arguments.proxy import proxy_url
    from research.cli.history import suppressed_in
    from research.cli.show.explained import blocks, message, record
    from research.errors import UsageError
    from research.records import encode
    from research.studies.explaining import explain

    if name is not None and not name.strip():
        raise UsageError('--name needs words: --name "Jane Roe"')
    settings = Settings(
        output=output, proxy=proxy_url(proxy), insecure=insecure, delay=delay, render=usable(render), allow_private=allow_private, offline=offline
    )
    nobody = suppressed_in(output, store)
    is_address = re.match(r"https?://", page, re.I) is not None
    if is_address and url is not None:
        raise UsageError("--url says where a saved page stood: leave it out, for this one has an address of its own")
    taken = fetched_page(page, settings, nobody) if is_address else saved_page(page, url, nobody)
    found = explain(taken.page, taken.body, taken.company, nobody)
    return Report(
        blocks=tuple(blocks(found, name)),
        json=(encode(record(found, name)),) if json else (),
        exit_code=FOUND if found.people else NOBODY,
        message=message(found),
    )


COMMAND = Command(explain_page)
