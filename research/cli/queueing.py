"""Opens the queue for a command."""

from __future__ import annotations

from collections.abc import Awaitable, Callable
from typing import TYPE_CHECKING, TypeVar

if TYPE_CHECKING:
    from procrastinate import App

T = TypeVar("T")


def with_queue(url: str, what: Callable[[App], Awaitable[T]], *, companies: int = 1) -> T:
    """Do something with the queue of a database. companies: as `spiders.run.run` has it.

    Raises UsageError without the packages, StoreError where the database cannot be used.
    """
    from research.studies import queue
    from spiders.run import run

    return run(lambda: queue.with_queue(url, what), companies=companies)
