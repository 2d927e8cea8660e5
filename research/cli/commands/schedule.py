"""`research schedule`: researches companies again and again, and tells what changed."""

from __future__ import annotations

from typing import TYPE_CHECKING, Annotated

from typer import Argument, Option

from research.cli.arguments.options import DEFAULT, AllowPrivate, Delay, Everyone, Insecure, KeepDays, MaxSeconds, Output, Proxy, StoreUrl, TimerKind
from research.cli.commands import Command
from research.cli.report import Report
from research.text import count

if TYPE_CHECKING:
    from pathlib import Path

    from research.store.opening import Store

Which = Annotated[str, Argument(metavar="WHICH", help="The schedule's number, or a company: all of its schedules.", show_default=False)]


def schedule() -> None:
    """Research companies again by schedule: who is new, who has gone, what changed.

    A later run asks whether pages changed instead of downloading them. Changes go to the sheet, to DIR/changes.jsonl and, on request, to a command or a
    webhook of yours. Either `run` stays in the foreground, or `install` has the machine's own timer call `due`.

    \b
    Examples:
      research schedule add acme.com --role "Data Engineer" --every monday
      research schedule add acme.com --every "30 6 * * 1-5" --zone Europe/Berlin --webhook https://hooks.example.org/t/1
      research schedule list
      research schedule pause acme.com
      research schedule due
      research schedule run
      research schedule install
    """


def add(
    target: Annotated[str, Argument(metavar="TARGET", help="Domain, URL or e-mail address of the company.", show_default=False)],
    every: Annotated[str, Option(metavar="WHEN", help='hourly, daily, weekdays, weekly, monthly, monday … sunday, or a cron line: "0 7 * * 1".')] = "weekly",
    role: Annotated[list[str] | None, Option(metavar="TEXT", help="A role; may be repeated.", show_default=False)] = None,
    job: Annotated[list[str] | None, Option(metavar="FILE_OR_URL", help="A job advert; may be repeated.", show_default=False)] = None,
    zone: Annotated[
        str | None, Option(metavar="NAME", help="Time zone of the schedule, such as Europe/Berlin [default: this machine's].", show_default=False)
    ] = None,
    command: Annotated[
        str | None, Option(metavar="WORDS", help="Program called where something changed; gets one JSON line a change on standard input.", show_default=False)
    ] = None,
    webhook: Annotated[str | None, Option(metavar="URL", help="URL to which changes are posted as JSON.", show_default=False)] = None,
    max_seconds: MaxSeconds = DEFAULT.max_seconds,
    max_pages: Annotated[int, Option(min=1, metavar="N", help="Pages that may be read.")] = DEFAULT.max_pages,
    delay: Delay = DEFAULT.delay,
    everyone: Everyone = False,
    proxy: Proxy = None,
    insecure: Insecure = False,
    allow_private: AllowPrivate = False,
    output: Output = DEFAULT.output,
    store: StoreUrl = None,
) -> Report:
    """Add a schedule. Named ones run at a minute of their own after 7 in the morning, so that many companies are spread over the hour."""
    from datetime import UTC, datetime
    from pathlib import Path

    from research.cli.announce import check
    from research.cli.arguments.proxy import proxy_url
    from research.cli.show.told import day
    from research.store.opening import open_store
    from research.studies.schedule import Request, add

    check(command, webhook)
    asked = Request(
        roles=tuple(role or ()), jobs=tuple(each if "://" in each else str(Path(each).resolve()) for each in job or ()), everyone=everyone,
        max_pages=max_pages, max_seconds=max_seconds, delay=delay, proxy=proxy_url(proxy), insecure=insecure, allow_private=allow_private, command=command,
        webhook=webhook,
    )  # fmt: skip
    with open_store(output, store) as opened:
        planned = add(opened, target, every, zone or _zone(), asked, datetime.now(UTC))
    return Report(blocks=(f"Schedule {planned.id}: {target}, {planned.cron} ({planned.zone}); next {day(planned.next_at)}",))


def list_(
    output: Output = DEFAULT.output,
    store: StoreUrl = None,
    json: Annotated[bool, Option("--json", help="Print one JSON line a schedule.")] = False,
) -> Report:
    """List the schedules, the next one first, with how the last run of each ended."""
    from dataclasses import asdict

    from research.cli.report import Table
    from research.cli.show.told import day, plain_json
    from research.store import registers
    from research.store.opening import open_existing
    from research.studies.schedule import request

    with open_existing(output, store) as opened, opened.reading() as connection:
        planned = registers.schedules(connection)
    if json:
        return Report(json=tuple(plain_json(asdict(each) | {"request": asdict(request(each.request))}) for each in planned))
    if not planned:
        return Report(blocks=("Nothing is scheduled: research schedule add acme.com --every monday",))
    rows = tuple(
        (
            str(each.id),
            each.target,
            "; ".join(request(each.request).roles),
            f"{each.cron} ({each.zone})",
            "paused" if each.paused else day(each.next_at),
            day(each.last_at),
            each.outcome,
        )
        for each in planned
    )
    return Report(blocks=(Table(header=("no.", "company", "roles", "when", "next", "last", "outcome"), rows=rows),))


def remove(which: Which, output: Output = DEFAULT.output, store: StoreUrl = None) -> Report:
    """Remove schedules; what they found stays."""
    from research.store import registers
    from research.store.opening import open_existing
    from research.studies.schedule import chosen

    with open_existing(output, store) as opened:
        found = chosen(opened, which)
        with opened.writing() as connection:
            for each in found:
                registers.unplan(connection, each.id)
    return Report(blocks=(f"removed: {', '.join(f'{each.id} ({each.target})' for each in found)}",))


def pause(
    which: Which,
    resume: Annotated[bool, Option("--resume", help="Go on again.")] = False,
    output: Output = DEFAULT.output,
    store: StoreUrl = None,
) -> Report:
    """Pause schedules, or let them go on again; what was missed in between is not caught up on."""
    from datetime import UTC, datetime

    from research.store import registers
    from research.store.opening import open_existing
    from research.studies.schedule import chosen, next_time

    now = datetime.now(UTC)
    with open_existing(output, store) as opened:
        found = chosen(opened, which)
        with opened.writing() as connection:
            for each in found:
                registers.replan(connection, each.id, paused=not resume, next_at=next_time(each.cron, each.zone, now))
    return Report(blocks=(f"{'going on' if resume else 'paused'}: {', '.join(f'{each.id} ({each.target})' for each in found)}",))


def due(output: Output = DEFAULT.output, store: StoreUrl = None, keep_days: KeepDays = DEFAULT.keep_days) -> Report:
    """Do what is due, and end: for cron and other timers. Where another one is at it already, this one ends at once."""
    return _serve(output, store, keep_days, forever=False)


def run(output: Output = DEFAULT.output, store: StoreUrl = None, keep_days: KeepDays = DEFAULT.keep_days) -> Report:
    """Stay in the foreground, do what is due, and wait for the next; what was missed while nothing ran is done once.

    Ctrl-C or SIGTERM lets the crawls that run come to their end; a second one ends them at once.
    """
    return _serve(output, store, keep_days, forever=True)


def install(
    kind: Annotated[
        TimerKind | None, Option(metavar="systemd|crontab|launchd|windows", help="Which timer [default: what this machine has].", show_default=False)
    ] = None,
    yes: Annotated[bool, Option("--yes", help="Write it; without this it is only shown.")] = False,
    remove: Annotated[bool, Option("--remove", help="Take it away again.")] = False,
    output: Output = DEFAULT.output,
    store: StoreUrl = None,
) -> Report:
    """Have this machine's own timer call `research schedule due` every quarter of an hour; shows what would be written, and writes it with --yes."""
    import shlex
    import shutil
    import sys
    from pathlib import Path

    from research.cli import timers

    program = shutil.which(sys.argv[0]) or sys.argv[0]
    call = [str(Path(program).resolve()), "schedule", "due", "--output", str(output.resolve()), *(("--store", store) if store else ())]
    made = timers.timer(kind or timers.usual(), call, Path.home())
    if remove:
        return Report(blocks=("taken away" if timers.remove(made) else "there was none",))
    shown = [f"{file}:\n{text}" for file, text in made.files] + ([f"crontab:\n{made.line}"] if made.line else [])
    if made.begin:
        shown.append("then:\n" + "\n".join(map(shlex.join, made.begin)))
    if yes:
        timers.install(made)
    return Report(blocks=tuple(shown), message="written; --remove takes it away again" if yes else "nothing is written yet: --yes does")


def _serve(output: Path, url: str | None, keep_days: int, *, forever: bool) -> Report:
    from filelock import FileLock, Timeout

    from research.errors import UsageError
    from research.store.opening import open_existing

    with open_existing(output, url) as opened:
        try:
            lock = FileLock(output / ".schedule.lock", blocking=False).acquire()
        except Timeout:
            if forever:
                raise UsageError(f"another one is at it in {output}: one is enough") from None
            return Report(message="another one is at it already")
        with lock:
            return _work(opened, output, keep_days, forever=forever)


def _work(store: Store, output: Path, keep_days: int, *, forever: bool) -> Report:
    import asyncio
    import signal
    import time
    from dataclasses import replace
    from datetime import UTC, datetime

    from research.cli.announce import announce
    from research.cli.arguments.adverts import reader
    from research.cli.history import expire
    from research.cli.report import Table, tell
    from research.cli.show.told import change_table
    from research.store import registers
    from research.store.changes import Change
    from research.studies.batch import Ended
    from research.studies.saving import take_own_columns
    from research.studies.schedule import Service
    from spiders.run import run

    settings = replace(DEFAULT, output=output, keep_days=keep_days)
    changes: list[Change] = []
    rows: list[tuple[str, str, str]] = []

    def end(one: Ended) -> None:
        told = f"{count(one.people, 'person', 'people')}, {count(len(one.changes), 'change')}" if one.state == "done" else one.why
        if forever:
            tell(f"{one.host}: {told}")
        else:
            rows.append((one.host, one.state, told))
            changes.extend(one.changes)

    async def main() -> int:
        task = asyncio.current_task()
        stopping = asyncio.Event()
        assert task is not None

        def stop() -> None:
            if stopping.is_set():
                task.cancel()
            stopping.set()

        for name in (signal.SIGTERM, signal.SIGINT):
            asyncio.get_running_loop().add_signal_handler(name, stop)
        service = Service(
            store=store, settings=settings, clock=lambda: datetime.now(UTC), timer=time.monotonic, read_job=reader(settings), announce=announce, on_end=end,
            stopping=stopping,
        )  # fmt: skip
        if not forever:
            return await service.due()
        await service.serve()
        return 0

    expire(store, settings, datetime.now(UTC))
    if forever:
        tell("waiting for what is due; Ctrl-C ends it")
    with store.reading() as connection:
        planned = len(registers.schedules(connection))
    try:
        run(main, companies=planned)
    except (KeyboardInterrupt, asyncio.CancelledError):
        return Report(message="stopped; what was not ended is done by the next run", exit_code=130)
    take_own_columns(store, output, datetime.now(UTC))
    if forever:
        return Report(message="stopped")
    blocks: list[str | Table] = [Table(header=("company", "state", "outcome"), rows=tuple(rows))] if rows else ["Nothing is due"]
    if changes:
        blocks.append(change_table(changes, with_company=True))
    return Report(blocks=tuple(blocks), exit_code=4 if any(state == "failed" for _, state, _ in rows) else 0)


def _zone() -> str:
    """Return the IANA name of this machine's time zone; UTC where it has none."""
    import os
    from pathlib import Path

    for name in (os.environ.get("TZ", "").lstrip(":"), str(Path("/etc/localtime").resolve()).partition("zoneinfo/")[2]):
        if (name and "/" in name) or name == "UTC":
            return name
    return "UTC"


COMMAND = Command(schedule, {"add": add, "list": list_, "remove": remove, "pause": pause, "due": due, "run": run, "install": install})
