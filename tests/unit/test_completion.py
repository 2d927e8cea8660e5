"""Shells complete the words of a call, by the protocol of each shell's own script."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import pytest

PROGRAM = str(Path(sys.executable).with_name("research"))
SHELLS = ("bash", "zsh", "fish")


def completed(shell: str, line: str) -> str:
    asked = {"COMP_WORDS": line, "COMP_CWORD": str(len(line.split(" ")) - 1), "_TYPER_COMPLETE_ARGS": line, "_TYPER_COMPLETE_FISH_ACTION": "get-args"}
    environment = {**os.environ, **asked, "_RESEARCH_COMPLETE": f"complete_{shell}", "RESEARCH_CONFIG": os.devnull}
    return subprocess.run([PROGRAM], capture_output=True, text=True, env=environment, check=False).stdout


@pytest.mark.parametrize("shell", SHELLS)
@pytest.mark.parametrize(
    ("line", "word", "not_word"),
    [("research exp", "export", "company"), ("research company acme.example --ro", "--role-from-site", "--output"), ("research queue s", "status", "fetch")],
)
def test_commands_options_and_second_words_are_completed(shell: str, line: str, word: str, not_word: str) -> None:
    found = completed(shell, line)
    assert word in found and not_word not in found.replace("'", " ").split()


@pytest.mark.parametrize("shell", SHELLS)
def test_each_shell_gets_a_script_that_asks_the_program(shell: str) -> None:
    environment = {**os.environ, "_TYPER_COMPLETE_TEST_DISABLE_SHELL_DETECTION": "1", "RESEARCH_CONFIG": os.devnull}
    shown = subprocess.run([PROGRAM, "--show-completion", shell], capture_output=True, text=True, env=environment, check=False)
    assert shown.returncode == 0 and f"complete_{shell}" in shown.stdout
