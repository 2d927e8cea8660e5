"""`research report`: writes the pages to open, share and print anew, and opens one."""

from __future__ import annotations

from typing import Annotated

from typer import Argument, Option

from research.cli.arguments.options import DEFAULT, Output, StoreUrl
from research.cli.commands import Command
from research.cli.report import Report
from research.text import count


def report(
    companies: Annotated[list[str] | None, Argument(metavar="[COMPANY]...", help="Domains, URLs or e-mail addresses; all without.", show_default=False)] = None,
    output: Output = DEFAULT.output,
    store: StoreUrl = None,
    open_: Annotated[bool, Option("--open", help="Open it in the browser: one company's report, or the index of all.")] = False,
) -> Report:
    """Write report.html of companies, and DIR/index.html of all.

    Each run writes them; here they take up what you wrote into the sheet since. A report is one file that fetches nothing: send it, print it.

    \b
    Examples:
      research report
      research report acme.com --open
    """
    import webbrowser
    from datetime import UTC, datetime

    from research import urls
    from research.cli.report import Table
    from research.errors import UsageError
    from research.report.index import INDEX
    from research.report.page import NAME
    from research.store import history
    from research.store.opening import open_store
    from research.studies.reporting import write_again

    hosts = tuple(dict.fromkeys(urls.target(company).host for company in companies or ()))
    if not any(output.glob("*/research.json")):
        raise UsageError(f"{output} holds no company yet: research company acme.com")
    with open_store(output, store) as opened:
        with opened.reading() as connection:
            domains = tuple(dict.fromkeys(history.known_as(connection, host) or host for host in hosts))
        for domain in domains:
            if not (output / domain / "research.json").exists():
                raise UsageError(f"{domain} has not been researched yet: research company {domain}")
        domains = domains or tuple(sorted(file.parent.name for file in output.glob("*/research.json")))
        issues = write_again(output, domains, opened, datetime.now(UTC))
    failed = {issue.subject for issue in issues}
    files = [output / domain / NAME for domain in domains] + [output / INDEX]
    written = [file for file in files if file.exists() and str(file) not in failed]
    shown = written[0] if len(domains) == 1 and written else output / INDEX
    if open_ and shown in written:
        webbrowser.open(shown.resolve().as_uri())
    rows = tuple((str(file),) for file in written)
    return Report(
        blocks=(Table(header=("written",), rows=rows),) if len(rows) <= 20 else (f"{count(len(rows) - 1, 'report')} written; {output / INDEX} leads to them",),
        exit_code=2 if issues else 0,
        message="; ".join(list(dict.fromkeys(issue.detail for issue in issues))[:3]),
    )


COMMAND = Command(report)
