"""`research forget`: erases a person from everything that is kept, for good."""

from __future__ import annotations

from typing import Annotated

from typer import Argument, Option

from research.cli.arguments.options import DEFAULT, Output, StoreUrl
from research.cli.commands import Command
from research.cli.report import Report
from research.text import count


def forget(
    who: Annotated[str, Argument(metavar="NAME_OR_ADDRESS", help="A name, or an e-mail address or profile URL.", show_default=False)],
    company: Annotated[str | None, Option(metavar="DOMAIN", help="For a name: of which company; without it of every one.", show_default=False)] = None,
    output: Output = DEFAULT.output,
    store: StoreUrl = None,
) -> Report:
    """Erase a person from the store, the sheet, research.json, reports, exports and kept pages of DIR, and let no later run bring them back.

    What keeps them away is a salted hash of name and company; the name itself is kept nowhere. Files of your own that still name them are listed.

    \b
    Examples:
      research forget "Jane Doe" --company acme.com
      research forget jane@acme.com
    """
    from datetime import UTC, datetime

    from research import urls
    from research.cli.report import Table
    from research.errors import UsageError
    from research.privacy.erasure import forget, is_address
    from research.report.page import NAME
    from research.store.opening import open_store
    from research.studies.reporting import write_again

    if not who.strip():
        raise UsageError('say whom to forget: research forget "Jane Doe" --company acme.com')
    domain = urls.target(company).host if company else ""
    with open_store(output, store) as opened:
        now = datetime.now(UTC)
        done = forget(opened, output, who.strip(), domain, now)
        issues = write_again(output, done.reports, opened, now)
    what = "the address" if is_address(who) else "the name"
    erased = f"{count(done.people, 'person', 'people')}, {count(done.leads, 'row')} of the sheet and {count(done.pages, 'kept page')} erased"
    erased += f"; a hash keeps {what} away"
    blocks: list[str | Table] = [erased]
    if files := (*done.files, *(output / each / NAME for each in done.reports)):
        blocks.append(Table(header=("written anew",), rows=tuple((str(file),) for file in files)))
    if done.remaining:
        blocks.append(Table(header=("still holds it: a file of yours",), rows=tuple((str(file),) for file in done.remaining)))
    told = [f"{count(len(done.remaining), 'file still names', 'files still name')} them"] if done.remaining else [issue.detail for issue in issues]
    return Report(blocks=tuple(blocks), message="; ".join(told))


COMMAND = Command(forget)
