"""Opens the store for a command: refuses suppressed companies, records a run, deletes what has been kept too long."""

from __future__ import annotations

import functools
import os
from collections.abc import Sequence
from datetime import datetime
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from pathlib import Path

    from research.model import Decision, Reading, Study
    from research.privacy.suppression import Suppressed
    from research.settings import Settings
    from research.store.opening import Store


class History:
    """The store of one output folder around one crawl.

    Raises UsageError for a target that is none or is suppressed, StoreError where the store cannot be used.
    """

    def __init__(self, target: str, settings: Settings) -> None:
        from research import urls
        from research.errors import UsageError

        self.host = urls.target(target).host
        self.settings = settings
        make_folder(settings.output)
        self.suppressed = suppressed_in(settings.output, settings.store)
        if self.suppressed.company(self.host):
            raise UsageError(f"{self.host} is suppressed and not crawled: research suppress remove {self.host} lifts that")

    @functools.cached_property
    def store(self) -> Store:
        """The store, opened, and made where there is none, once something is looked up in it or written: to load it takes as long as a page to answer."""
        from research.store.opening import open_store

        return open_store(self.settings.output, self.settings.store)

    def __enter__(self) -> History:
        return self

    def __exit__(self, *_: object) -> None:
        if "store" in self.__dict__:
            self.store.close()

    def add(self, study: Study, readings: Sequence[Reading]) -> None:
        """Write a study, whose files are written, into the store, with what the sheet holds of the user's own."""
        from research.privacy.erasure import uncache_suppressed
        from research.studies.saving import append_changes, remember, take_own_columns

        append_changes(self.settings.output, remember(self.store, study, readings, in_sheet=True))
        take_own_columns(self.store, self.settings.output, study.finished_at)
        uncache_suppressed(self.settings.output, readings, study.company.domain, self.suppressed)
        expire(self.store, self.settings, study.finished_at)

    def decisions(self, domain: str) -> tuple[Decision, ...]:
        """Return what the user decided of a company's people."""
        from research.store.decisions import decisions

        with self.store.reading() as connection:
            return decisions(connection, domain)

    def report(self, study: Study) -> str:
        """Write the company's report and the index; returns why one of them could not be written, or ""."""
        from research.studies.reporting import read_desk, write_index, write_report

        desk = read_desk(self.settings.output, study.finished_at.astimezone().date(), [study.company.domain])
        issues = (desk.issue, write_report(self.settings.output, study, self.store, desk), write_index(self.settings.output, self.store, study.finished_at))
        return "; ".join(dict.fromkeys(issue.detail for issue in issues if issue))


def make_folder(output: Path) -> None:
    """Make an output folder where there is none. Raises StoreError where it cannot be made or written into: before anybody waits for a crawl."""
    from research.errors import StoreError

    try:
        output.mkdir(parents=True, exist_ok=True)
    except OSError as error:
        raise StoreError(f"{output} cannot be made: {error.strerror}") from None
    if not os.access(output, os.W_OK | os.X_OK):
        raise StoreError(f"{output} cannot be written into")


def suppressed_in(output: Path, url: str | None) -> Suppressed:
    """Return who must not appear according to the store of an output folder; nobody where there is no store."""
    from research.privacy.suppression import NOBODY, Suppressed, suppressed

    if url is None:
        from research.store.glance import suppressions

        file = output / "research.sqlite"
        if not file.exists():
            return NOBODY
        if (found := suppressions(file)) is not None:
            salt, digests = found
            return Suppressed(salt=salt, digests=digests)
    from research.store.opening import open_store

    with open_store(output, url) as store:
        return suppressed(store)


def decided_in(output: Path, domain: str) -> tuple[Decision, ...]:
    """Return what the user decided of a company's people according to the store of an output folder; nothing where there is no store."""
    if not (output / "research.sqlite").exists():
        return ()
    from research.store.decisions import decisions
    from research.store.opening import open_store

    with open_store(output) as store, store.reading() as connection:
        return decisions(connection, domain)


def expire(store: Store, settings: Settings, at: datetime) -> None:
    """Erase whoever has been kept too long, from the store and from all that lies in the output folder."""
    from research.privacy.erasure import scrub, uncache_old
    from research.studies.reporting import write_again
    from research.studies.saving import purge

    people, leads = purge(store, at, settings.keep_days)
    if people:
        write_again(settings.output, scrub(settings.output, people, leads, at), store, at)
    uncache_old(settings.output, at, settings.keep_days)
