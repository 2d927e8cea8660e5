"""Whatever stands behind an option of whatever command: it ends in an exit code that is promised and at most one line, and never in a fault of ours."""

from __future__ import annotations

import inspect
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from typer.models import ArgumentInfo, OptionInfo

from research.cli import commands
from research.shelf import members
from tests.calling import call

NUMBERS = ("", "-1", "nan", "-inf", "1e308", "1" + "0" * 400, "0x10")
DAYS = ("", "0001-01-01", "9999-12-31T23:59", "2026-02-30", "99999999999d", "1" + "0" * 400)
FILES = ("", ".//", "x" * 5000, "a\0b", "\udcff", "/dev/null/x")
URLS = ("", "//", "http://[", "http://a:99999", "postgresql://", "sqlite:///\0", "x" * 70_000)
ABSURD = {"N": NUMBERS, "S": NUMBERS, "P": NUMBERS, "SECONDS": NUMBERS, "DAYS": NUMBERS, "DAY": DAYS, "DIR": FILES, "FILE": FILES, "PATH": FILES, "URL": URLS}
"""{metavar: what is given}; for all others the last two, and a NUL."""
BUSY = {"batch", "doctor", "jobs", "queue", "review", "schedule install", "schedule run", "worker"}
"""Commands that ask networks, wait, serve, or change the machine, where nothing is amiss with their words."""
MEANT = {"target": "acme.example", "company": "acme.example", "happened": "applied", "what": "acme.example", "who": "ada@acme.example"}
PROMISED = {0, 2, 3, 4}


def calls() -> Iterator[tuple[str, ...]]:
    """Give each command that the shelf holds, with its second word where it has one."""
    for name, command in members(commands, "COMMAND", commands.Command).items():
        for words in [(commands.word(name), second) for second in command.words] or [(commands.word(name),)]:
            if not {words[0], " ".join(words)} & BUSY:
                yield words


def parameters(words: tuple[str, ...]) -> Iterator[tuple[inspect.Parameter, Any]]:
    """Give the parameters of a command, each with what Typer is told of it."""
    [command] = [each for name, each in members(commands, "COMMAND", commands.Command).items() if commands.word(name) == words[0]]
    function = command.words[words[1]] if len(words) > 1 else command.run
    for parameter in inspect.signature(function, eval_str=True).parameters.values():
        yield parameter, next(each for each in parameter.annotation.__metadata__ if isinstance(each, (ArgumentInfo, OptionInfo)))


def option(parameter: inspect.Parameter, told: OptionInfo) -> str:
    return next((name for name in told.param_decls or () if name.startswith("--")), "--" + parameter.name.replace("_", "-"))


@pytest.mark.parametrize("words", list(calls()), ids=" ".join)
def test_no_absurd_value_is_a_fault_of_ours(words: tuple[str, ...], tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)
    listed = list(parameters(words))
    arguments = [MEANT.get(each.name, "1") for each, told in listed if isinstance(told, ArgumentInfo) and each.default is inspect.Parameter.empty]
    quiet = ["--offline"] if any(each.name == "offline" for each, _ in listed) else []
    for each, told in listed:
        if not isinstance(told, OptionInfo) or told.metavar is None:
            continue
        name = option(each, told)
        for value in ABSURD.get(told.metavar, ("", "a\0b", "\udcff", "x" * 70_000)):
            output = [] if name == "--output" else ["--output", str(tmp_path / "out")] if any(one.name == "output" for one, _ in listed) else []
            done = call(*words, *arguments, *quiet, *output, name, value, RESEARCH_CONFIG=str(tmp_path / "none.toml"))
            told_lines = done.stderr.splitlines()
            assert done.returncode in PROMISED, (name, value[:40], done.stderr[:500])
            assert "a fault of ours" not in done.stdout + done.stderr
            assert len(told_lines) == 1 or done.returncode != 2, (name, value[:40], done.stderr[:500])
            assert all(len(line) < 2000 for line in told_lines)
