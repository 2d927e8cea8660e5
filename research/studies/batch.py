"""Many companies in one process: many sites at once, one request at a time to each; what has ended is written, and done only once."""

from __future__ import annotations

import asyncio
import hashlib
from collections import deque
from collections.abc import Awaitable, Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass, field, replace
from datetime import datetime
from pathlib import Path

from sqlalchemy import Connection

from research import urls
from research.errors import SheetError, UsageError
from research.errors.system import said
from research.model import Crawl, Issue, Role
from research.privacy.erasure import uncache_suppressed
from research.privacy.suppression import NOBODY, Suppressed, suppressed
from research.records import earlier
from research.settings import Settings
from research.sheets.leads import NAME, edit_leads, hold, read_leads
from research.store import registers
from research.store.changes import Change
from research.store.claims import Occupied
from research.store.decisions import decisions
from research.store.opening import Store
from research.store.registers import Job, State
from research.studies.claiming import Claims, OwnClaims, SameCompany
from research.studies.companies import Asked, joined
from research.studies.reporting import Desk, read_desk, write_report
from research.studies.saving import append_changes, confirm, fill_sheet, fingerprint, remember, with_file
from research.studies.study import conclude, save_json
from research.studies.wanted import wanted
from research.text import count
from spiders.run import Crawled, Progress, crawl

GRACE = 60.0
"""Seconds beyond a crawl's own budget after which it is given up: its last answer, and the writing."""
SHEET_SHARE = 20
"""The sheet is written at most every so many times what one writing took: 5 % of the time, however long the sheet grows."""

ReadJob = Callable[[str], Awaitable[Role]]
"""Returns the role of an advert, a file or a URL; raises ResearchError."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Ended:
    """What became of one company."""

    host: str
    state: State
    why: str
    people: int = 0
    pages: int = 0
    received: int = 0
    seconds: float = 0.0
    changes: tuple[Change, ...] = ()
    unreachable: bool = False
    """The site did not answer: another day it may."""
    more: int = 0
    """1 where another company, done before, is to be done once more: it was found to be this one, of which more is asked."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Left:
    """What is still to do of a list, and what is done already."""

    asked: tuple[Asked, ...]
    done: Mapping[str, Job]
    """{host: what became of it}, for those that are not done again."""


def batch_id(path: Path) -> str:
    """Return by what a batch is known again: where its list lies."""
    return hashlib.sha256(str(path.resolve()).encode("utf-8", "replace")).hexdigest()[:16]


def left(store: Store, batch: str, companies: Iterable[Asked], *, retry_failed: bool = False, again: bool = False) -> Left:
    """Return what an earlier call has left to do of a list; lines added or edited since are to be done."""
    by_host = {asked.host: asked for asked in companies}
    with store.reading() as connection:
        known = {} if again else registers.jobs(connection, batch, by_host.keys())
    done: dict[str, Job] = {}
    for asked in tuple(by_host.values()):  # what is asked of a company under its other domains
        job = known.get(asked.host)
        if job is not None and job.state == "same" and job.request == asked.digest and job.why in by_host:
            by_host[job.why] = joined(by_host[job.why], asked)
    for asked in by_host.values():
        job = known.get(asked.host)
        if job is not None and job.request == asked.digest and not (retry_failed and job.state == "failed"):
            done[asked.host] = job
    return Left(asked=tuple(asked for asked in by_host.values() if asked.host not in done), done=done)


@dataclass(slots=True, kw_only=True)
class Batch:
    """One run over companies; await `run` inside `spiders.run.run`."""

    id: str
    store: Store
    settings: Settings
    clock: Callable[[], datetime]
    """The moment, with time zone."""
    timer: Callable[[], float]
    """Seconds that only grow."""
    read_job: ReadJob
    on_end: Callable[[Ended], None]
    concurrency: int = 16
    sheet: bool = True
    """Whether leads.csv is written; else the leads wait in the store."""
    known: Mapping[str, Job] = field(default_factory=dict)
    """What earlier calls have done."""
    claims: Claims | None = None
    """None: those of this process are all that there are."""
    unreported: list[Issue] = field(default_factory=list)
    """Reports that could not be written."""
    _waiting: deque[Asked] = field(default_factory=deque)
    _asked: dict[str, Asked] = field(default_factory=dict)
    _busy: set[str] = field(default_factory=set)
    """Sites that are being crawled."""
    _claims: Claims = field(default_factory=lambda: OwnClaims({}))
    _suppressed: Suppressed = NOBODY
    _desk: Desk = field(default_factory=Desk)
    _sheet_due: float = 0.0
    _sheet_error: str = ""

    async def run(self, companies: Sequence[Asked]) -> str:
        """Research the companies, each written as it ends; returns why the sheet could not be written, or "".

        Cancelled, it leaves whatever has ended written; the next call goes on. Raises Occupied where another worker is at a site.
        """
        self._suppressed = suppressed(self.store)
        self._desk = read_desk(self.settings.output, self.clock().astimezone().date(), [asked.host for asked in companies]) if self.sheet else Desk()
        self._waiting = deque(companies)
        self._asked = {asked.host: asked for asked in companies}
        done = {urls.registrable(host): host for host, job in self.known.items() if job.state == "done"}
        self._claims = self.claims or OwnClaims(done | {a.site: a.host for a in companies})
        workers = [asyncio.ensure_future(self._work()) for _ in range(min(self.concurrency, len(companies)))]
        try:
            await asyncio.gather(*workers)
        finally:
            for worker in workers:
                worker.cancel()
            await asyncio.gather(*workers, return_exceptions=True)
            self._fill_sheet(at_once=True)
        return self._sheet_error

    async def _work(self) -> None:
        while self._waiting:
            asked = self._waiting.popleft()
            if asked.site in self._busy:  # asked for more while it is being crawled
                self._waiting.append(asked)
                await asyncio.sleep(0.1)
                continue
            self._busy.add(asked.site)
            try:
                ended = await self._one(asked)
            finally:
                self._busy.discard(asked.site)
            self.on_end(ended)
            self._fill_sheet()

    async def _one(self, asked: Asked) -> Ended:
        began = self.timer()
        suppressed = self._suppressed
        if suppressed.company(asked.host):
            return self._finish(asked, "failed", f"{asked.host} is suppressed", began)
        try:
            roles = await self._roles(asked)
            crawling = crawl(asked.target, self.settings, wanted=wanted(roles), on_progress=self._watch(asked))
            crawled = await asyncio.wait_for(crawling, self.settings.max_seconds + GRACE)
            self._claim(crawled.company.url or "", asked)
            return await self._conclude(asked, crawled, roles, began)
        except SameCompany as same:
            return self._join(asked, same.host, began)
        except Occupied:
            raise
        except TimeoutError:
            return self._finish(asked, "failed", f"not ended {count(GRACE, 'second')} after its {self.settings.max_seconds:g} were spent", began)
        except UsageError as error:
            return self._finish(asked, "failed", str(error), began)
        except OSError as error:
            return self._finish(asked, "failed", said(error) or f"a fault of ours: {type(error).__name__}: {error}", began)
        except Exception as error:  # noqa: BLE001 - a fault of ours at one company must not end the others
            return self._finish(asked, "failed", f"a fault of ours: {type(error).__name__}: {error}", began)

    async def _conclude(self, asked: Asked, crawled: Crawled, roles: Sequence[Role], began: float) -> Ended:
        """Write what a crawl brought: research.json, then store and job in one; where it brought what the last one brought, only when."""
        company, readings, crawl, output, now = crawled.company, crawled.readings, crawled.crawl, self.settings.output, self.clock()

        def finish(connection: Connection, people: int) -> None:
            self._claims.hold(connection, asked.host)
            state: State = "done" if crawl.pages else "failed"
            registers.finish(connection, self._job(asked, state, "" if crawl.pages else _refusal(crawl), people, now))

        changes: tuple[Change, ...] = ()
        people = None
        with hold(output / company.domain / "research.json"):  # what the user decides meanwhile waits, and is not overwritten
            with self.store.reading() as connection:
                decided = decisions(connection, company.domain)
            made_of = fingerprint(company, readings, roles, crawl, self.settings, (sorted(self._suppressed.digests), crawled.issues, decided))
            if self._has_sheet():
                people = await asyncio.to_thread(confirm, self.store, output, company, readings, crawl, made_of, now, finish)
            if people is None:
                before = earlier(output, company.domain, now)
                study = conclude(company, readings, roles, crawl, now, self.settings, crawled.issues, self._suppressed, before, decided)
                _, text = await asyncio.to_thread(save_json, study, output)  # waits for the disk, and the other crawls do not
        if people is None:
            people = len(study.people)
            known_by = with_file(made_of, text) if crawl.pages else None
            changes = remember(self.store, study, readings, in_sheet=False, fingerprint=known_by, also=lambda connection: finish(connection, len(study.people)))
            append_changes(output, changes)
            issue = await asyncio.to_thread(write_report, output, study, self.store, self._desk)
            self.unreported += [issue] if issue else []
            uncache_suppressed(output, readings, company.domain, self._suppressed)
        return Ended(
            host=asked.host,
            state="done" if crawl.pages else "failed",
            why=crawl.why if crawl.pages else _refusal(crawl),
            people=people,
            pages=crawl.pages,
            received=crawl.bytes,
            seconds=self.timer() - began,
            changes=changes,
            unreachable=crawl.status == "unreachable",
        )

    def _has_sheet(self) -> bool:
        """Say whether the sheet that the last run filled is there, where this run is to fill one."""
        return not self.sheet or (self.settings.output / NAME).exists()

    async def _roles(self, asked: Asked) -> list[Role]:
        from research.adverts import parse_role

        return [*map(parse_role, asked.roles), *[await self.read_job(job) for job in asked.jobs]]

    def _watch(self, asked: Asked) -> Callable[[Progress], None]:
        """Return what ends a crawl as soon as it has been led to the site of another company."""

        def watch(progress: Progress) -> None:
            if progress.pages:
                self._claim(progress.url, asked)

        return watch

    def _claim(self, url: str, asked: Asked) -> None:
        """Note whose site a URL is. Raises SameCompany where it is another company's of this batch."""
        host = urls.host(url) or asked.host
        if self._suppressed.company(host):
            raise UsageError(f"{host}, to which it leads, is suppressed")
        owner = self._claims.settle(urls.registrable(host), asked.host)
        if owner != asked.host:
            raise SameCompany(owner)

    def _join(self, asked: Asked, owner: str, began: float) -> Ended:
        """Hand what is asked over to the company under its other domain; one that has been done is done again only where more is asked now."""
        ended = self._finish(asked, "same", owner, began)
        whole = self._asked.get(owner)
        if whole is not None and not set(asked.roles) | set(asked.jobs) <= set(whole.roles) | set(whole.jobs):
            self._asked[owner] = joined(whole, asked)
            others = deque(each for each in self._waiting if each.host != owner)
            ended = replace(ended, more=int(len(others) == len(self._waiting)))
            self._waiting = others
            self._waiting.append(self._asked[owner])
        return ended

    def _finish(self, asked: Asked, state: State, why: str, began: float) -> Ended:
        job = self._job(asked, state, why, 0, self.clock())
        with self.store.writing() as connection:
            self._claims.hold(connection, asked.host)
            registers.finish(connection, job)
        return Ended(host=asked.host, state=state, why=why, seconds=self.timer() - began)

    def _job(self, asked: Asked, state: State, why: str, people: int, at: datetime) -> Job:
        before = self.known.get(asked.host)
        attempts = 1 + (before.attempts if before else 0)
        return Job(batch=self.id, domain=asked.host, request=asked.digest, state=state, why=why, people=people, attempts=attempts, ended_at=at)

    def _fill_sheet(self, *, at_once: bool = False) -> None:
        """Bring what waits in the store into the sheet, where that is due."""
        began = self.timer()
        if not self.sheet or (began < self._sheet_due and not at_once):
            return
        try:
            fill_sheet(self.store, self.settings.output)
            self._sheet_error = ""
        except SheetError as error:  # open in a spreadsheet program, say: the store keeps the leads until it is closed
            self._sheet_error = str(error)
        self._sheet_due = self.timer() + max(1.0, SHEET_SHARE * (self.timer() - began))


def _refusal(crawl: Crawl) -> str:
    """Return why a crawl has no page."""
    return crawl.why if crawl.status != "complete" else next((f"{page.url}: {page.why}" for page in crawl.skipped), "it has no page")


def set_own_columns(directory: Path, companies: Iterable[Asked]) -> None:
    """Write what lists say of applications (client, applied_on, status …) into the user's own columns of the sheet, where these are empty."""
    own: dict[str, Asked] = {}
    for each in companies:
        if each.own:
            own[each.host] = joined(own[each.host], each) if each.host in own else each
    edits = {}
    for row in read_leads(directory) if own else ():
        asked = own.get(row.domain)
        cells = next((asked.own[key] for key in (row.role, row.advert_url, "") if key in asked.own), {}) if asked else {}
        if asked and not cells and len(asked.roles) + len(asked.jobs) == 1:  # an advert that led elsewhere
            cells = next(iter(asked.own.values()))
        if empty := {column: value for column, value in cells.items() if not getattr(row, column)}:
            edits[row.lead_id] = empty
    if edits:
        edit_leads(directory, edits)
