"""Writes what the docs quote: the help of every command into docs/commands.md, the output of `make run` into README.md. `python -m tests.reference`"""

from __future__ import annotations

import os
import re
import subprocess
import sys
import tempfile
from pathlib import Path

from research.cli import commands
from research.shelf import members

ROOT = Path(__file__).parents[1]
FILE = ROOT / "docs" / "commands.md"
README = ROOT / "README.md"
HEAD = "# Commands\n\nThe help texts, as `research COMMAND --help` prints them; `make docs` writes this page.\n"
BEGIN, END = "<!-- output of make run: written by make docs -->\n", "<!-- end of output -->\n"


def helped(*words: str) -> str:
    """Return what a call with --help prints, 80 columns wide."""
    call = [str(Path(sys.executable).with_name("research")), *words, "--help"]
    environment = {**os.environ, "COLUMNS": "80", "TERMINAL_WIDTH": "80", "NO_COLOR": "1"}
    return subprocess.run(call, capture_output=True, text=True, check=True, env=environment).stdout


def reference() -> str:
    """Return the page of commands."""
    names = [name.replace("_", "-") for name in members(commands, "COMMAND", commands.Command)]
    parts = [HEAD, f"```\n{helped().rstrip()}\n```\n"]
    parts += [f"## research {name}\n\n```\n{helped(name).rstrip()}\n```\n" for name in names]
    return "\n".join(parts)


def demonstration() -> str:
    """Return what `make run` prints into a pipe, with the default output folder."""
    with tempfile.TemporaryDirectory() as folder:
        call = [sys.executable, "-m", "tests.sample_site.demo"]
        environment = {**os.environ, "PYTHONPATH": os.pathsep.join(filter(None, (str(ROOT), os.environ.get("PYTHONPATH"))))}
        return subprocess.run(call, capture_output=True, text=True, check=True, cwd=folder, env=environment).stdout


def steady(output: str) -> str:
    """Return the output without what differs from run to run: the proxy's port and the seconds."""
    return re.sub(r" in \d+ s", " in 1 s", re.sub(r"127\.0\.0\.1:\d+", "127.0.0.1:8000", output))


def with_demonstration(readme: str, output: str) -> str:
    """Return the README's text with the output of `make run` anew."""
    before, _, rest = readme.partition(BEGIN)
    _, _, after = rest.partition(END)
    return f"{before}{BEGIN}\n```\n{steady(output).rstrip()}\n```\n\n{END}{after}"


if __name__ == "__main__":
    FILE.parent.mkdir(exist_ok=True)
    FILE.write_text(reference(), encoding="utf-8")
    README.write_text(with_demonstration(README.read_text(encoding="utf-8"), demonstration()), encoding="utf-8")
