"""The one line on standard error that tells, while a crawl runs, how far it is; nothing where that is no terminal."""

from __future__ import annotations

import sys
from types import TracebackType
from typing import TYPE_CHECKING

from research.cli.report import clean, tell
from research.text import count

if TYPE_CHECKING:
    from rich.status import Status

    from spiders.run import Progress


class LiveLine:
    """Shows pages, people and seconds so far, and the best lead with how sure that is; call it with each Progress.

    plain: one line after the other, for a program that reads them.
    """

    def __init__(self, subject: str, *, plain: bool = False) -> None:
        self.subject = subject
        self.plain = plain
        self._status: Status | None = None

    def __enter__(self) -> LiveLine:
        if sys.stderr.isatty() and not self.plain:
            from rich.console import Console
            from rich.markup import escape

            self._status = Console(stderr=True, highlight=False).status(f"{escape(self.subject)}: asking for the home page")
            self._status.start()
        return self

    def __exit__(self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None) -> None:
        if self._status is not None:
            self._status.stop()

    def __call__(self, progress: Progress) -> None:
        if self._status is None and not self.plain:
            return
        best = progress.best()
        found = f"{count(progress.pages, 'page')}, {count(progress.people, 'person', 'people')}, {progress.seconds:.0f} s"
        found += f"; so far {clean(best)}" if best else ""
        if self._status is not None:
            from rich.markup import escape

            self._status.update(f"{escape(self.subject)}: {found}")
        else:
            tell(f"{self.subject}: {found}")
