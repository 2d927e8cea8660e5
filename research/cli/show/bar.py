"""Progress on standard error: of a batch a bar with rate and time left in a terminal, a line every half minute elsewhere; of a long list a line at times."""

from __future__ import annotations

import sys
import time
from types import TracebackType
from typing import TYPE_CHECKING

from research.cli.report import tell
from research.text import count

if TYPE_CHECKING:
    from rich.progress import Progress, TaskID

EVERY = 30.0
"""Seconds between two lines where standard error is no terminal."""

LONG = 500
"""Entries of a list that may keep somebody waiting."""


class Bar:
    """Counts companies; call `step` with each that has ended."""

    def __init__(self, total: int, done: int = 0) -> None:
        self.total = total
        self.done = self.before = done
        self.failed = 0
        self._began = self._told = time.monotonic()
        self._drawn: Progress | None = None
        self._task: TaskID | None = None

    @property
    def rate(self) -> float:
        """Companies a minute, since the bar began."""
        seconds = time.monotonic() - self._began
        return 60 * (self.done - self.before) / seconds if seconds > 0 else 0.0

    def __enter__(self) -> Bar:
        if sys.stderr.isatty():
            from rich.console import Console
            from rich.progress import BarColumn, MofNCompleteColumn, Progress, TextColumn, TimeRemainingColumn

            columns = (
                BarColumn(),
                MofNCompleteColumn(),
                TextColumn("{task.fields[rate]}"),
                TimeRemainingColumn(compact=True),
                TextColumn("{task.description}"),
            )
            self._drawn = Progress(*columns, console=Console(stderr=True, highlight=False), refresh_per_second=2)
            self._drawn.start()
            self._task = self._drawn.add_task("", total=self.total, completed=self.done, rate="")
        return self

    def __exit__(self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None) -> None:
        if self._drawn is not None:
            self._drawn.stop()

    def step(self, subject: str, *, failed: bool, more: int = 0) -> None:
        """Count one that has ended; more: how many have joined the queue meanwhile."""
        self.done += 1
        self.failed += failed
        self.total += more
        rate = f"{self.rate:.0f} a minute" + (f", {self.failed} failed" if self.failed else "")
        if self._drawn is not None and self._task is not None:
            from rich.markup import escape

            self._drawn.update(self._task, completed=self.done, total=self.total, description=escape(subject), rate=rate)
        elif time.monotonic() - self._told >= EVERY:
            self._told = time.monotonic()
            minutes = (self.total - self.done) / self.rate if self.rate else 0.0
            tell(f"{self.done} of {count(self.total, 'company', 'companies')}, {rate}, {count(round(minutes), 'minute')} left")


class Count:
    """How far a list of `LONG` and more is, a line every few seconds; silent where it ends sooner."""

    def __init__(self, what: str, every: float = 3.0) -> None:
        self.what = what
        self.every = every
        self._told = time.monotonic()

    def __call__(self, done: int, whole: int) -> None:
        if whole >= LONG and time.monotonic() - self._told >= self.every:
            self._told = time.monotonic()
            tell(f"{done:,} of {whole:,} {self.what}")
