"""`research batch`: a list of companies, many at once, each done once."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Annotated

from typer import Argument, Option

from research.cli.arguments.options import DEFAULT, AllowPrivate, Delay, Everyone, Fresh, Insecure, KeepDays, MaxSeconds, Output, Proxy, StoreUrl
from research.cli.commands import Command
from research.cli.report import Report
from research.settings import Render, Settings
from research.text import count

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping, Sequence

    from research.cli.report import Table
    from research.store.registers import Job
    from research.studies.batch import Ended
    from research.studies.companies import Asked, Companies

CONCURRENCY = 32
"""Sites at once: at one page a second each this is what one processor core reads."""
FAILED = 4
STOPPED = 130


def batch(
    companies: Annotated[
        Path,
        Argument(
            metavar="LIST",
            help="CSV or XLSX with a column domain, url or company, and role, job, client, applied …; or a company a line.",
            show_default=False,
        ),
    ],
    role: Annotated[list[str] | None, Option(metavar="TEXT", help="A role asked of every company; may be repeated.", show_default=False)] = None,
    output: Output = DEFAULT.output,
    store: StoreUrl = None,
    concurrency: Annotated[int, Option(min=1, metavar="N", help="Sites crawled at once; each is asked one page at a time.")] = CONCURRENCY,
    max_seconds: MaxSeconds = DEFAULT.max_seconds,
    max_pages: Annotated[int, Option(min=1, metavar="N", help="Pages that may be read of one company.")] = DEFAULT.max_pages,
    delay: Delay = DEFAULT.delay,
    everyone: Everyone = False,
    fresh: Fresh = False,
    queue: Annotated[
        str | None, Option(metavar="URL", help="Put the companies into a queue for `research worker` instead: postgresql://user@host/name.", show_default=False)
    ] = None,
    retry_failed: Annotated[bool, Option("--retry-failed", help="Do those again that could not be read.")] = False,
    again: Annotated[bool, Option("--again", help="Do all of the list again; unchanged pages are not downloaded anew.")] = False,
    render: Annotated[Render, Option(metavar="auto|never|always", help="Whether pages that need JavaScript are opened in a browser.")] = DEFAULT.render,
    proxy: Proxy = None,
    insecure: Insecure = False,
    allow_private: AllowPrivate = False,
    keep_days: KeepDays = DEFAULT.keep_days,
    json: Annotated[bool, Option("--json", help="Print one JSON line a company of this call.")] = False,
) -> Report:
    """Research a list of companies, many sites at once, one page at a time from each.

    Each company is written as it ends. Stopped or killed, the same call goes on where it was; what is done is not done twice,
    and two lines or domains that lead to one company are one. Exit code 4: some could not be read; the report says which and why.

    \b
    Examples:
      research batch companies.csv --role "Data Engineer"
      research batch companies.xlsx --concurrency 64 --max-seconds 60
      research batch companies.csv --retry-failed
      research batch companies.txt --again --json > outcomes.jsonl
      research batch companies.csv --queue postgresql://research@db.internal/research
    """
    import asyncio
    import signal
    import time
    from dataclasses import asdict, replace
    from datetime import UTC, datetime

    from filelock import FileLock, Timeout

    from research.cli.arguments.adverts import reader
    from research.cli.arguments.browser import usable
    from research.cli.arguments.proxy import proxy_url
    from research.cli.history import expire
    from research.cli.show.bar import Bar
    from research.cli.show.told import plain_json
    from research.errors import UsageError
    from research.store.opening import open_store
    from research.studies.batch import Batch, batch_id, left, set_own_columns
    from research.studies.companies import read_companies
    from research.studies.reporting import write_index
    from research.studies.saving import take_own_columns
    from spiders.run import run

    listed = read_companies(companies)
    asked = [replace(each, roles=(*each.roles, *(r for r in role or () if r not in each.roles))) for each in listed.asked]
    settings = Settings(
        output=output, proxy=proxy_url(proxy), insecure=insecure, delay=delay, everyone=everyone, fresh=fresh, max_pages=max_pages,
        max_seconds=max_seconds, render=usable(render),
        allow_private=allow_private, store=store, keep_days=keep_days,
    )  # fmt: skip
    if queue is not None:
        return _queued(queue, companies, asked, settings, retry_failed=retry_failed, again=again)
    ended: list[Ended] = []
    output.mkdir(parents=True, exist_ok=True)
    try:
        lock = FileLock(output / ".batch.lock", blocking=False).acquire()
    except Timeout:
        raise UsageError(f"another batch is being written into {output}: wait for it, or give another --output") from None
    with lock, open_store(output, store) as opened:
        now = datetime.now(UTC)
        expire(opened, settings, now)
        todo = left(opened, batch_id(companies), asked, retry_failed=retry_failed, again=again)
        with Bar(len(todo.asked) + len(todo.done), len(todo.done)) as bar:

            def end(one: Ended) -> None:
                ended.append(replace(one, changes=()))
                bar.step(one.host, failed=one.state == "failed", more=one.more)

            work = Batch(
                id=batch_id(companies), store=opened, settings=settings, clock=lambda: datetime.now(UTC), timer=time.monotonic, read_job=reader(settings),
                on_end=end, concurrency=concurrency, known=todo.done,
            )  # fmt: skip

            async def main() -> str:
                task = asyncio.current_task()
                assert task is not None
                asyncio.get_running_loop().add_signal_handler(signal.SIGTERM, task.cancel)
                return await work.run(todo.asked)

            stopped = False
            sheet_error = ""
            try:
                sheet_error = run(main, companies=len(todo.asked))
            except (KeyboardInterrupt, asyncio.CancelledError):
                stopped = True
            rate = bar.rate
        if not sheet_error:
            jobs = (*((host, job.state, job.why) for host, job in todo.done.items()), *((one.host, one.state, one.why) for one in ended))
            led = {host: why for host, state, why in jobs if state == "same"}
            set_own_columns(output, [replace(each, host=led.get(each.host, each.host)) for each in listed.asked])
            take_own_columns(opened, output, datetime.now(UTC))
        unwritten = tuple(filter(None, (*work.unreported, write_index(output, opened, datetime.now(UTC)))))
    if stopped:
        message = f"stopped with {bar.total - bar.done} of {count(bar.total, 'company', 'companies')} left; the same call goes on"
        return Report(message=message, exit_code=STOPPED)
    message = sheet_error or "; ".join(issue.detail for issue in unwritten[:1])
    failed = [one for one in ended if one.state == "failed"]
    code = FAILED if failed or listed.unusable else 0
    if json:
        lines = (*(asdict(one) for one in ended), *({"host": None, "state": "failed", "why": f"line {u.line}: {u.why}"} for u in listed.unusable))
        return Report(json=tuple(map(plain_json, lines)), exit_code=code, message=message)
    return Report(blocks=(*_told(listed, todo.done, ended, rate), *_first_leads(output, ended)), exit_code=code, message=message)


def _queued(url: str, path: Path, asked: Sequence[Asked], settings: Settings, *, retry_failed: bool, again: bool) -> Report:
    """Put the companies of a list that are left into a queue."""
    from datetime import UTC, datetime

    from research.cli.queueing import with_queue
    from research.errors import UsageError
    from research.store.opening import open_store
    from research.studies.batch import batch_id, left
    from research.studies.queue import batch_request, defer, register

    if files := [job for each in asked for job in each.jobs if "://" not in job]:
        raise UsageError(f"the workers do not have the file {files[0]}: give the advert's URL, or the role in words")
    batch = batch_id(path) + (f":{datetime.now(UTC):%Y%m%dT%H%M%S}" if again else "")
    with open_store(settings.output, url) as store:
        todo = left(store, batch, asked, retry_failed=retry_failed)
        register(store, batch, todo, asked)
    deferred, standing = with_queue(url, lambda app: defer(app, batch, todo.asked, batch_request(settings)))
    told = f"{count(deferred, 'company', 'companies')} put into the queue; {standing} stood in it already, {count(len(todo.done), 'was', 'were')} done before"
    return Report(blocks=(told,))


def _first_leads(output: Path, ended: Sequence[Ended]) -> Iterator[str | Table]:
    """Number the first lead of each role of the companies that were read, and yield them, and where the sheet is."""
    from research.cli.report import Table
    from research.cli.show.contacts import address
    from research.cli.show.leads import PEOPLE_SHOWN
    from research.sheets.calling import number_leads
    from research.sheets.leads import NAME, read_leads

    read = {one.host for one in ended if one.state == "done"}
    first = [row for row in read_leads(output) if row.domain in read and row.rank == 1][:PEOPLE_SHOWN]
    if first:
        number_leads(output, [row.lead_id for row in first])
        rows = tuple(
            (
                str(n),
                f"{row.probability or 0:.0%}",
                "\n".join(filter(None, (row.full_name, row.title))),
                "\n".join(filter(None, (row.company or row.domain, row.role))),
                "\n".join(filter(None, (address(row.email, row.email_status, row.email_chance, between="\n"), row.phone))),
            )
            for n, row in enumerate(first, 1)
        )
        yield Table(title="The first lead of each company", header=("#", "sure", "who", "company", "contact"), rows=rows)
    if (output / NAME).exists():
        yield f"All leads: {output / NAME}"


def _told(listed: Companies, done: Mapping[str, Job], ended: Sequence[Ended], rate: float) -> Iterator[str | Table]:
    from collections import Counter

    from research.cli.report import Table

    states = Counter(one.state for one in ended)
    people = sum(one.people for one in ended)
    spared = listed.lines - len(listed.asked) - len(listed.unusable)
    parts = [f"{count(len(ended), 'company', 'companies')} at {rate:.0f} a minute: {states['done']} read, {count(people, 'person', 'people')}"]
    parts += [f"{count(states['same'], 'is another', 'are others')} of the list under another domain"] if states["same"] else []
    parts += [f"{count(len(done), 'was', 'were')} done before"] if done else []
    parts += [f"{count(spared, 'line names', 'lines name')} a company again"] if spared else []
    yield "; ".join(parts)
    failures = [(one.host, one.why) for one in ended if one.state == "failed"]
    failures += [(f"line {line.line}: {line.text}", line.why) for line in listed.unusable]
    if failures:
        yield Table(header=("could not be read", "why"), rows=tuple(failures))
    if any(job.state == "failed" for job in done.values()):
        yield "--retry-failed does those again that failed before"
    elif done and not ended:
        yield "Nothing is left to do; --again does all of them again"


COMMAND = Command(batch)
