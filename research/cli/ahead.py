"""Loads, while a crawl waits for answers, the modules that are needed after it, so that the user waits only for the site."""

from __future__ import annotations

import importlib
import threading
from collections.abc import Callable
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from spiders.outcome import Progress

AFTER_A_CRAWL = ("research.cli.show.leads", "research.studies.saving", "research.studies.reporting", "research.privacy.erasure", "email_validator")
"""Modules that rank, store and show, with all that they load."""


class Ahead:
    """Passes each Progress on; begins to load once the site has given a page, so that one which does not answer costs nothing of it."""

    def __init__(self, then: Callable[[Progress], None]) -> None:
        self.then = then
        self.begun = False

    def __call__(self, progress: Progress) -> None:
        if progress.pages and not self.begun:
            self.begun = True
            threading.Thread(target=_load).start()
        self.then(progress)


def _load() -> None:
    for name in AFTER_A_CRAWL:
        importlib.import_module(name)
