"""The docs say what is true: every command has help with examples and stands in the docs, examples parse, links lead somewhere, make's targets exist."""

from __future__ import annotations

import dataclasses
import re
import shlex
from collections.abc import Iterator
from pathlib import Path

import pytest
import typer

from research.cli import commands
from research.cli.app import build
from research.settings import Settings
from research.shelf import members
from tests.reference import BEGIN, END, FILE, ROOT, demonstration, reference, with_commands, with_demonstration

PAGES = [*(ROOT / name for name in ("README.md", "CONTRIBUTING.md", "CHANGELOG.md", "output/README.md")), *sorted((ROOT / "docs").glob("*.md"))]
COMMANDS = members(commands, "COMMAND", commands.Command)
README = (ROOT / "README.md").read_text(encoding="utf-8")


def examples(text: str) -> Iterator[list[str]]:
    """Yield the words of every `research …` call that stands on a line of its own, without what it is piped into."""
    for line in text.splitlines():
        if re.match(r"\s*(\$ )?research [a-z]", line):
            yield shlex.split(re.split(r" \| | > | {2,}", line.strip().removeprefix("$ "))[0], comments=True)[1:]


@pytest.mark.parametrize("name", COMMANDS)
def test_every_command_has_help_that_ends_in_examples(name: str) -> None:
    text = COMMANDS[name].run.__doc__ or ""
    assert "Examples:" in text
    found = list(examples(text.partition("Examples:")[2]))
    assert found
    assert all(words[0] == commands.word(name) for words in found)


def calls() -> list[list[str]]:
    texts = [*(page.read_text(encoding="utf-8") for page in PAGES), *(command.run.__doc__ or "" for command in COMMANDS.values())]
    return [words for text in texts for words in examples(text)]


@pytest.mark.parametrize("words", calls(), ids=shlex.join)
def test_every_call_in_the_docs_is_understood(words: list[str]) -> None:
    group = typer.main.get_command(build())
    name, command, rest = group.resolve_command(typer.Context(group), words)  # type: ignore[attr-defined]
    assert command is not None
    command.make_context(name, list(rest))


def test_every_command_stands_in_the_readme() -> None:
    assert with_commands(README) == README, "make docs writes it anew"


@pytest.mark.slow
def test_the_reference_is_what_the_commands_say() -> None:
    assert FILE.read_text(encoding="utf-8") == reference(), "make docs writes it anew"


@pytest.mark.slow
def test_the_readme_shows_what_make_run_prints() -> None:
    def steady(output: str) -> list[str]:
        """The call, how many people, the headings, who stands where, whom else to ask, the files: what does not move with every finer weight."""
        return [
            re.sub(r"\d+%", "", match[0]).strip()
            for match in re.finditer(
                r"^(?:\$ .*|.*\): \d+ people|No answer\? .*|.*: (?:the probable|not sure|none of).*| *output/\S+| *(?:\d+ +)?\d+% +\S+ \S+)", output, re.M
            )
        ]

    quoted = README.partition(BEGIN)[2].partition(END)[0]
    assert steady(quoted)
    assert steady(quoted) == steady(with_demonstration(README, demonstration()).partition(BEGIN)[2].partition(END)[0]), "make docs writes it anew"


@pytest.mark.parametrize("page", PAGES, ids=lambda page: str(page.relative_to(ROOT)))
def test_links_and_named_files_exist(page: Path) -> None:
    text = page.read_text(encoding="utf-8")
    for link in re.findall(r"\]\((?!https?:)([^)#]+)", text):
        assert (page.parent / link).exists(), link
    shown = re.sub(r"`[\w./-]+`:\n\n```", "", text)  # files that a reader is to add
    for named in re.findall(r"`((?:research|spiders|tests|docs)/[\w./]+)`", shown):
        assert (ROOT / named).exists(), named


@pytest.mark.parametrize("page", PAGES, ids=lambda page: str(page.relative_to(ROOT)))
def test_make_targets_exist(page: Path) -> None:
    targets = set(re.findall(r"^([a-z]+):", (ROOT / "Makefile").read_text(encoding="utf-8"), re.M))
    assert set(re.findall(r"(?:^|`)make ([a-z]+)", page.read_text(encoding="utf-8"), re.M)) <= targets


def test_every_setting_is_explained() -> None:
    source = (ROOT / "research" / "settings.py").read_text(encoding="utf-8")
    for field in dataclasses.fields(Settings):
        assert re.search(rf"    {field.name}: .*\n    \"\"\"\w", source), field.name


def test_the_architecture_names_folders_and_files_that_are_there() -> None:
    text = (ROOT / "docs" / "architecture.md").read_text(encoding="utf-8")
    before_examples = text.partition("## Add a pattern")[0]
    files = {file.name for package in ("research", "spiders") for file in (ROOT / package).rglob("*.py")}
    named = set(re.findall(r"\b(\w+\.py)`", before_examples))
    assert named and named <= files
    wings = set(re.findall(r"\*\*`(\w+)/`\*\*", before_examples.partition("## The folders")[2])) - {"spiders"}
    assert wings == {path.name for path in (ROOT / "research").iterdir() if path.is_dir() and list(path.glob("*.py"))}
