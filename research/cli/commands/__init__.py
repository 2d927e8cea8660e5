"""SHELF, one file a command.

A member holds `COMMAND: Command`, whose `run` is an ordinary function: Typer reads the options off its signature and the
help off its docstring, and it returns a Report. The file's name is the command's: `_` becomes `-`, and one at the end, as
after a word that Python keeps for itself, falls away. Docstrings end in
examples that run as they stand. Heavy imports stand inside the function, for `research --help` answers at once.
"""

from __future__ import annotations

import pkgutil
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from typing import Any

from research.cli.report import Report


@dataclass(frozen=True, slots=True)
class Command:
    """One word of the command line."""

    run: Callable[..., Report] | Callable[..., None]
    """Does the work and returns what to show; raises errors.ResearchError for anything the user can mend. With `words` it only carries the help."""
    words: Mapping[str, Callable[..., Any]] = field(default_factory=dict)
    """{second word: what does the work}, for `research schedule add` and its like."""


def word(module: str) -> str:
    """Return the word by which a member is called: `import` of `import_`."""
    return module.rstrip("_").replace("_", "-")


def module(called: str) -> str | None:
    """Return the member that is called by a word; None where there is none."""
    return next((info.name for info in pkgutil.iter_modules(__path__) if word(info.name) == called), None)
