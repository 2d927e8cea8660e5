"""SHELF, one file a command.

A member holds `COMMAND: Command`, whose `run` is an ordinary function: Typer reads the options off its signature and the
help off its docstring, and it returns a Report. The file's name is the command's (`_` becomes `-`). Docstrings end in
examples that run as they stand. Heavy imports stand inside the function, for `research --help` answers at once.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from research.cli.report import Report


@dataclass(frozen=True, slots=True)
class Command:
    """One word of the command line."""

    run: Callable[..., Report]
    """Does the work and returns what to show; raises errors.ResearchError for anything the user can mend."""
