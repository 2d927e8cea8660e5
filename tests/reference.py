"""Writes docs/commands.md: the help of every command, as the command line itself gives it. `python -m tests.reference`"""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

from research.cli import commands
from research.shelf import members

ROOT = Path(__file__).parents[1]
FILE = ROOT / "docs" / "commands.md"
HEAD = "# Commands\n\nThe help texts, as `research COMMAND --help` prints them; `make docs` writes this page.\n"


def helped(*words: str) -> str:
    """Return what a call with --help prints, 80 columns wide."""
    call = [str(Path(sys.executable).with_name("research")), *words, "--help"]
    environment = {**os.environ, "COLUMNS": "80", "TERMINAL_WIDTH": "80", "NO_COLOR": "1"}
    return subprocess.run(call, capture_output=True, text=True, check=True, env=environment).stdout


def reference() -> str:
    """Return the page."""
    names = [name.replace("_", "-") for name in members(commands, "COMMAND", commands.Command)]
    parts = [HEAD, f"```\n{helped().rstrip()}\n```\n"]
    parts += [f"## research {name}\n\n```\n{helped(name).rstrip()}\n```\n" for name in names]
    return "\n".join(parts)


if __name__ == "__main__":
    FILE.parent.mkdir(exist_ok=True)
    FILE.write_text(reference(), encoding="utf-8")
