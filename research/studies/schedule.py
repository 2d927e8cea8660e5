"""When to research companies again: cron lines, what is due, doing it, and a service that waits for the next."""

from __future__ import annotations

import asyncio
import hashlib
import json
import re
from collections.abc import Awaitable, Callable, Sequence
from dataclasses import asdict, dataclass, replace
from datetime import datetime
from zoneinfo import ZoneInfo, ZoneInfoNotFoundError

from croniter import CroniterError, croniter

from research import urls
from research.errors import UsageError
from research.settings import Render, Settings
from research.store import registers
from research.store.opening import Store
from research.store.registers import Planned
from research.studies.batch import Batch, Ended, ReadJob
from research.studies.companies import Asked
from research.studies.reporting import write_index
from research.text import count

HOUR = 7
"""Of the day at which the named schedules run: before office hours, when sites are idle."""
DAYS = ("sunday", "monday", "tuesday", "wednesday", "thursday", "friday", "saturday")
NAMED = {"hourly": "{minute} * * * *", "daily": "{minute} {hour} * * *", "weekdays": "{minute} {hour} * * 1-5", "weekly": "{minute} {hour} * * 1",
         "monthly": "{minute} {hour} 1 * *"} | {day: f"{{minute}} {{hour}} * * {number}" for number, day in enumerate(DAYS)}  # fmt: skip
CALENDAR = {"hourly": "0 * * * *", "daily": "0 0 * * *", "midnight": "0 0 * * *", "weekly": "0 0 * * 0", "monthly": "0 0 1 * *",
            "yearly": "0 0 1 1 *", "annually": "0 0 1 1 *"}  # fmt: skip
"""What cron itself calls `@weekly`: at the beginning of the week, to the minute."""
LOOK = 60.0
"""Seconds between two looks into the store: a schedule added meanwhile is seen."""
AT_ONCE = 8
"""Companies crawled at once."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Request:
    """What a schedule asks, as the store keeps it."""

    roles: tuple[str, ...] = ()
    jobs: tuple[str, ...] = ()
    everyone: bool = False
    fresh: bool = False
    max_pages: int = Settings().max_pages
    max_seconds: float = Settings().max_seconds
    delay: float = Settings().delay
    render: Render = "auto"
    proxy: str | None = None
    insecure: bool = False
    allow_private: bool = False
    command: str | None = None
    """Program of the user's that is told of changes."""
    webhook: str | None = None
    """URL of the user's that is told of changes."""

    def text(self) -> str:
        """Return it as JSON."""
        return json.dumps(asdict(self), ensure_ascii=False)

    def settings(self, kept: Settings) -> Settings:
        """Return the settings of a run; kept: those that belong to the store and the folder."""
        return replace(
            kept, everyone=self.everyone, fresh=self.fresh, max_pages=self.max_pages, max_seconds=self.max_seconds, delay=self.delay, render=self.render,
            proxy=self.proxy, insecure=self.insecure, allow_private=self.allow_private,
        )  # fmt: skip


def request(text: str) -> Request:
    """Return what a schedule asks, from the store; fields that this version does not know are passed over."""
    known = {key: value for key, value in json.loads(text).items() if key in Request.__slots__}
    return Request(**known | {key: tuple(known.get(key, ())) for key in ("roles", "jobs")})


def cron_line(every: str, target: str) -> str:
    """Return the cron line of a name (`monday`, `daily`, `weekdays`), or of a line as it is. Raises UsageError.

    Named schedules of many companies are spread over the hour, each always at its own minute, told by target.
    """
    word = every.strip().lower().removeprefix("@")
    if every.strip().startswith("@") and word in CALENDAR:
        return CALENDAR[word]
    if word in NAMED:
        minute = int(hashlib.sha256(target.encode("utf-8", "replace")).hexdigest()[:8], 16) % 60
        return NAMED[word].format(minute=minute, hour=HOUR)
    line = " ".join(word.split())
    if not re.fullmatch(r"\S+( \S+){4}", line) or not croniter.is_valid(line):
        raise UsageError(f'--every takes {", ".join(NAMED)}, @weekly and its like, or a cron line of five fields such as "0 7 * * 1", not {every!r}')
    return line


def next_time(line: str, zone: str, after: datetime) -> datetime:
    """Return the next moment of a cron line after another, on the clocks of a time zone: 7 o'clock stays 7 o'clock in summer. Raises UsageError."""
    try:
        local = after.astimezone(ZoneInfo(zone))
    except (ZoneInfoNotFoundError, ValueError, OSError):
        raise UsageError(f"{zone!r} is no time zone: give one such as Europe/Berlin") from None
    try:
        found: datetime = croniter(line, local).get_next(datetime)
    except CroniterError:  # a ValueError too
        raise UsageError(f"the cron line {line!r} never comes: no such day is in the calendar") from None
    return found


def add(store: Store, target: str, every: str, zone: str, asked: Request, now: datetime) -> Planned:
    """Add a schedule and return it. Raises UsageError."""
    urls.target(target)
    line = cron_line(every, target)
    planned = Planned(
        id=0,
        target=target,
        request=asked.text(),
        cron=line,
        zone=zone,
        paused=False,
        added_at=now,
        next_at=next_time(line, zone, now),
        last_at=None,
        outcome="",
    )
    with store.writing() as connection:
        return replace(planned, id=registers.plan(connection, planned))


def chosen(store: Store, which: str) -> tuple[Planned, ...]:
    """Return the schedules that a number or a company names. Raises UsageError where there is none."""
    with store.reading() as connection:
        planned = registers.schedules(connection)
    if which.isdigit():
        found = tuple(each for each in planned if each.id == int(which))
    else:
        host = urls.target(which).host
        found = tuple(each for each in planned if urls.target(each.target).host == host)
    if not found:
        raise UsageError(f"there is no schedule {which}: research schedule list shows them")
    return found


@dataclass(slots=True, kw_only=True)
class Service:
    """Does what is due; await its methods inside `spiders.run.run`."""

    store: Store
    settings: Settings
    """Those of the folder and the store; the rest comes from each schedule."""
    clock: Callable[[], datetime]
    timer: Callable[[], float]
    read_job: ReadJob
    announce: Callable[[Request, Ended], Awaitable[str]]
    """Tells the user's command and webhook of changes; returns what went wrong, or ""."""
    on_end: Callable[[Ended], None]
    stopping: asyncio.Event
    """Set: what runs is ended, nothing more is begun."""

    async def due(self) -> int:
        """Do once each whatever is due, however often it was missed; returns how many schedules that were."""
        now = self.clock()
        with self.store.reading() as connection:
            waiting = [planned for planned in registers.schedules(connection) if not planned.paused and planned.next_at <= now]
        sites: dict[str, list[Planned]] = {}
        for planned in waiting:
            sites.setdefault(urls.registrable(urls.target(planned.target).host), []).append(planned)
        gate = asyncio.Semaphore(AT_ONCE)

        async def site(schedules: Sequence[Planned]) -> int:
            done = 0
            async with gate:
                for planned in schedules:
                    if not self.stopping.is_set():
                        await self._one(planned)
                        done += 1
            return done

        return sum(await asyncio.gather(*map(site, sites.values())))

    async def serve(self) -> None:
        """Do what is due, and wait for the next, until `stopping` is set."""
        while not self.stopping.is_set():
            await self.due()
            with self.store.reading() as connection:
                coming = [planned.next_at for planned in registers.schedules(connection) if not planned.paused]
            seconds = min((moment - self.clock()).total_seconds() for moment in coming) if coming else LOOK
            try:
                await asyncio.wait_for(self.stopping.wait(), max(0.5, min(seconds, LOOK)))
            except TimeoutError:
                continue

    async def _one(self, planned: Planned) -> None:
        asked = request(planned.request)
        ended: list[Ended] = []
        work = Batch(
            id=f"schedule:{planned.id}", store=self.store, settings=asked.settings(self.settings), clock=self.clock, timer=self.timer, read_job=self.read_job,
            on_end=ended.append,
        )  # fmt: skip
        company = Asked(target=planned.target, host=urls.target(planned.target).host, roles=asked.roles, jobs=asked.jobs)
        problem = await work.run([company])
        written = (*work.unreported, write_index(self.settings.output, self.store, self.clock()))
        problem = "; ".join(filter(None, (problem, *(issue.detail for issue in written if issue))))
        [one] = ended
        if one.changes:
            problem = "; ".join(filter(None, (problem, await self.announce(asked, one))))
        outcome = f"{count(one.people, 'person', 'people')}, {count(len(one.changes), 'change')}" if one.state == "done" else one.why
        with self.store.writing() as connection:
            at = self.clock()
            next_at = next_time(planned.cron, planned.zone, at)
            registers.replan(connection, planned.id, last_at=at, next_at=next_at, outcome="; ".join(filter(None, (outcome, problem))))
        self.on_end(one)
