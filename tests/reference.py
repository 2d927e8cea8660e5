"""Writes what the docs quote of the program: docs/commands.md, the JSON schema, parts of README.md. `python -m tests.reference`"""

from __future__ import annotations

import os
import re
import subprocess
import sys
import tempfile
from pathlib import Path

from research.cli import commands
from research.sheets.formats import shelf
from research.shelf import members
from tests import json_schema
from tests.terminal import in_terminal, text

ROOT = Path(__file__).parents[1]
FILE = ROOT / "docs" / "commands.md"
README = ROOT / "README.md"
HEAD = "# Commands\n\nThe help texts, as `research COMMAND --help` prints them; `make docs` writes this page.\n"
COMMANDS_BEGIN, COMMANDS_END = "<!-- commands: written by make docs -->\n", "<!-- end of commands -->\n"
BEGIN, END = "<!-- output of make run: written by make docs -->\n", "<!-- end of output -->\n"


def helped(*words: str) -> str:
    """Return what a call with --help prints, 80 columns wide."""
    call = [str(Path(sys.executable).with_name("research")), *words, "--help"]
    environment = {**os.environ, "COLUMNS": "80", "TERMINAL_WIDTH": "80", "NO_COLOR": "1", "RESEARCH_CONFIG": os.devnull}
    return subprocess.run(call, capture_output=True, text=True, check=True, env=environment).stdout


def reference() -> str:
    """Return the page of commands."""
    names = [commands.word(name) for name in members(commands, "COMMAND", commands.Command)]
    parts = [HEAD, f"```\n{helped().rstrip()}\n```\n"]
    parts += [f"## research {name}\n\n```\n{helped(name).rstrip()}\n```\n" + (with_formats() if name == "export" else "") for name in names]
    return "\n".join(parts)


def with_formats() -> str:
    """Return the table of formats, and of the programs that take each."""
    rows = [f"| {', '.join(f'`{word}`' for word in (name, *found.also))} | {found.title} | {found.unit} | `{found.file}` |" for name, found in shelf().items()]
    return "\n".join(("", "| format | for | a row is a | file |", "| --- | --- | --- | --- |", *rows, ""))


def with_commands(readme: str) -> str:
    """Return the README's text with its table of commands anew."""
    rows = [
        (commands.word(name), (command.run.__doc__ or "").partition("\n")[0]) for name, command in members(commands, "COMMAND", commands.Command).items()
    ]
    table = "\n".join(("| command | what it does |", "| --- | --- |", *(f"| `research {name}` | {says} |" for name, says in rows)))
    return _between(readme, COMMANDS_BEGIN, COMMANDS_END, table + "\n")


def demonstration(columns: int = 110, *, colours: bool = False) -> str:
    """Return what `make run` shows in a terminal so wide, with the default output folder; colours: with all that steers the terminal."""
    with tempfile.TemporaryDirectory() as folder:
        path = os.pathsep.join(filter(None, (str(ROOT), os.environ.get("PYTHONPATH"))))
        plain = {} if colours else {"NO_COLOR": "1"}
        out, err, code = in_terminal([sys.executable, "-m", "tests.sample_site.demo"], cwd=Path(folder), PYTHONPATH=path, COLUMNS=str(columns), **plain)
    if code:
        raise RuntimeError(text(err))
    return out if colours else text(out)


def steady(output: str) -> str:
    """Return the output without what differs from run to run: the proxy's port and the seconds."""
    return re.sub(r" in \d+ s", " in 1 s", re.sub(r"127\.0\.0\.1:\d+", "127.0.0.1:8000", output))


def with_demonstration(readme: str, output: str) -> str:
    """Return the README's text with the output of `make run` anew."""
    return _between(readme, BEGIN, END, f"\n```\n{steady(output).strip()}\n```\n\n")


def _between(text: str, begin: str, end: str, new: str) -> str:
    before, _, rest = text.partition(begin)
    _, _, after = rest.partition(end)
    return f"{before}{begin}{new}{end}{after}"


if __name__ == "__main__":
    json_schema.FILE.write_text(json_schema.text(), encoding="utf-8")
    FILE.parent.mkdir(exist_ok=True)
    FILE.write_text(reference(), encoding="utf-8")
    README.write_text(with_demonstration(with_commands(README.read_text(encoding="utf-8")), demonstration()), encoding="utf-8")
