"""`research suppress`: whom and what no run may bring in."""

from __future__ import annotations

from typing import Annotated

from typer import Argument, Option

from research.cli.arguments.options import DEFAULT, Output, StoreUrl
from research.cli.commands import Command
from research.cli.report import Report

What = Annotated[str, Argument(metavar="WHAT", help="A name (with --company), an e-mail address or profile URL, or a company's domain.", show_default=False)]
Company = Annotated[str | None, Option("--company", metavar="DOMAIN", help="For a name: of which company; without it of every one.", show_default=False)]


def suppress() -> None:
    """Keep people, addresses and whole companies out of every later run, import and ranking.

    People and addresses are kept as salted hashes, so that the list names nobody; companies by their domain.

    \b
    Examples:
      research suppress add jane@acme.com
      research suppress add "Jane Doe" --company acme.com
      research suppress add acme.com
      research suppress list
      research suppress remove acme.com
    """


def add(what: What, company: Company = None, output: Output = DEFAULT.output, store: StoreUrl = None) -> Report:
    """Add an entry. What is held already stays: `research forget` erases it too."""
    from datetime import UTC, datetime

    from research.privacy.erasure import entry
    from research.store import registers
    from research.store.opening import open_store

    with open_store(output, store) as opened:
        added = entry(opened.salt, what, _host(company), datetime.now(UTC))
        with opened.writing() as connection:
            registers.suppress(connection, [added])
    return Report(blocks=(f"{added.kind} suppressed; no later run, import or ranking brings it back",))


def list_(output: Output = DEFAULT.output, store: StoreUrl = None) -> Report:
    """List the entries: kind, the day they were added, and a company's domain; who the people are cannot be told."""
    from research.cli.report import Table
    from research.cli.show.told import day
    from research.store import registers
    from research.store.opening import open_existing

    with open_existing(output, store) as opened, opened.reading() as connection:
        entries = registers.suppressions(connection)
    if not entries:
        return Report(blocks=("Nobody is suppressed",))
    rows = tuple((each.digest[:12], each.kind, each.domain, day(each.since)) for each in entries)
    return Report(blocks=(Table(header=("hash", "kind", "company", "since"), rows=rows),))


def remove(what: What, company: Company = None, output: Output = DEFAULT.output, store: StoreUrl = None) -> Report:
    """Remove an entry, named as it was added, or by its hash of `list`."""
    from datetime import UTC, datetime

    from research.errors import UsageError
    from research.privacy.erasure import entry
    from research.store import registers
    from research.store.opening import open_existing

    with open_existing(output, store) as opened, opened.writing() as connection:
        digests = {each.digest for each in registers.suppressions(connection) if len(what) >= 8 and each.digest.startswith(what)}
        if not digests:
            digests = {entry(opened.salt, what, _host(company), datetime.now(UTC)).digest}
        if not registers.unsuppress(connection, digests):
            raise UsageError(f"{what} is not suppressed: research suppress list shows what is")
    return Report(blocks=("no longer suppressed",))


def _host(company: str | None) -> str:
    from research import urls

    return urls.target(company).host if company else ""


COMMAND = Command(suppress, {"add": add, "list": list_, "remove": remove})
