"""SHELF, one file a target: something that reads what strangers or the user's other programs made. A member holds `TARGET: Target`."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass


@dataclass(frozen=True, slots=True, kw_only=True)
class Target:
    """One reader under fire."""

    run: Callable[[bytes], None]
    """Gives bytes to the reader; raises where the reader breaks what it promises."""
    examples: tuple[str, ...]
    """Folders of tests/examples whose bodies are mutated."""
    words: tuple[bytes, ...] = ()
    """Words of the format, which are put where they do not belong."""
