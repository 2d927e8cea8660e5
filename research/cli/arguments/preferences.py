"""Settings that are typed once: a file of the user's and environment variables, which stand in for options that a call leaves out."""

from __future__ import annotations

import os
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path

from research.errors import UsageError

PREFIX = "RESEARCH_"
OWN = frozenset({"RESEARCH_BROWSER", "RESEARCH_TRACEBACK", "RESEARCH_CONFIG"})
"""Variables that are no options: which Chromium to take, whether faults show their traceback, where the file of settings lies."""


@dataclass(frozen=True, slots=True)
class Preference:
    """What stands in for one option."""

    value: object
    source: str
    """`RESEARCH_OUTPUT`, or the file."""


def file() -> Path:
    """Return where the user's file of settings belongs: $RESEARCH_CONFIG, else config.toml in the XDG folder."""
    named = os.environ.get("RESEARCH_CONFIG")
    return Path(named) if named else Path(os.environ.get("XDG_CONFIG_HOME") or Path.home() / ".config") / "research" / "config.toml"


def preferences() -> dict[str, Preference]:
    """Return {option, as a parameter is named: what stands in for it}; a variable goes before the file. Raises UsageError where the file is no TOML."""
    path = file()
    found: dict[str, Preference] = {}
    for name, value in (_told(path) if path.exists() else {}).items():
        if isinstance(value, Mapping):
            raise UsageError(f"{path}: [{name}] is no setting; settings stand one a line, such as delay = 2.0")
        if isinstance(value, str) and value.startswith("~/"):
            value = str(Path(value).expanduser())
        found[name.replace("-", "_")] = Preference(value, str(path))
    for name, text in os.environ.items():
        if name.startswith(PREFIX) and name not in OWN and text:
            found[name.removeprefix(PREFIX).lower()] = Preference(text, name)
    return found


def _told(path: Path) -> dict[str, object]:
    import tomllib  # only where there is something to read

    try:
        return tomllib.loads(path.read_text(encoding="utf-8"))
    except (OSError, ValueError) as error:
        raise UsageError(f"{path} cannot be read as settings: {error}") from None


def defaults(called: Mapping[str, object], words: tuple[str, ...]) -> dict[str, object]:
    """Return Click's `default_map` for a call: the values under its command's word, and under its second word where it has one."""
    inner = {word: dict(called) for word in words[1:2]}
    return {word: dict(called) | inner for word in words[:1]}
