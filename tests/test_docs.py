"""The docs say what is true: every command has help with examples and stands in the docs, examples parse, links lead somewhere, make's targets exist."""

from __future__ import annotations

import dataclasses
import os
import re
import shlex
import shutil
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest
import typer

from research.cli import commands
from research.cli.app import build
from research.settings import Settings
from research.shelf import members
from spiders.settings import PROJECT_URL
from tests import pictures
from tests.patience import PATIENCE
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
def test_the_readme_and_the_terminals_picture_show_what_make_run_prints() -> None:
    def steady(output: str) -> list[str]:
        """The call, how many people, the headings, who stands where, whom else to ask, the files: what does not move with every finer weight."""
        return [
            " ".join(re.sub(r"\d+%", "", match[0]).split())
            for match in re.finditer(
                r"^(?:\$ .*|.*\): \d+ people|No answer\? .*|.*: (?:the probable|not sure|none of).*| *output/\S+| *(?:\d+ +)?\d+% +\S+ \S+)", output, re.M
            )
        ]

    quoted = README.partition(BEGIN)[2].partition(END)[0]
    assert steady(quoted)
    printed = steady(with_demonstration(README, demonstration()).partition(BEGIN)[2].partition(END)[0])
    assert steady(quoted) == printed, "make docs writes it anew"
    drawn = [line.removesuffix(",") for line in steady(pictures.words(pictures.TERMINAL.read_text(encoding="utf-8"))) if line[0] != "$"]
    assert len(drawn) > 4 and [line for line in drawn if not any(each.startswith(line) for each in printed)] == [], "make pictures draws it anew"


def test_the_pictures_are_of_todays_pages() -> None:
    assert pictures.DIGEST.read_text(encoding="ascii").strip() == pictures.made_of(), "make pictures takes them anew; look at them"


def test_pictures_are_small_and_fetch_nothing() -> None:
    files = list(pictures.PICTURES.iterdir())
    assert {pictures.TERMINAL, pictures.REPORT, pictures.REVIEW} <= set(files)
    assert sum(file.stat().st_size for file in files) < 500_000
    assert "http" not in pictures.TERMINAL.read_text(encoding="utf-8").replace("http://www.w3.org/2000/svg", "")


@pytest.mark.slow
def test_every_call_of_the_first_half_hour_works(tmp_path: Path) -> None:
    """In the order of the page, on the sample company; the page in the browser and the real company have tests of their own."""
    research = str(Path(sys.executable).with_name("research"))
    blocks = re.findall(r"^```\n(.*?)^```$", (ROOT / "docs" / "start.md").read_text(encoding="utf-8"), re.M | re.S)
    called = [shlex.split(line) for block in blocks for line in block.splitlines()]
    assert called[0] == ["make", "run"]
    path = os.pathsep.join(filter(None, (str(ROOT), os.environ.get("PYTHONPATH"))))
    for words in called:
        if words[:2] == ["research", "review"] or "acme.com" in words:
            continue
        call = [sys.executable, "-m", "tests.sample_site.demo"] if words == ["make", "run"] else [research, *words[1:]]
        done = subprocess.run(call, cwd=tmp_path, capture_output=True, text=True, check=False, timeout=PATIENCE, env={**os.environ, "PYTHONPATH": path})
        assert done.returncode == 0 and done.stdout, (words, done.stderr)
    assert "Henrike Osterloh" in done.stdout, "the last call tells whom to write to next"


@pytest.mark.slow
def test_the_site_is_built_without_a_warning(tmp_path: Path) -> None:
    pytest.importorskip("zensical", reason="the extra `docs` is not installed")
    shutil.copy(ROOT / ".mkdocs.yml", tmp_path)
    shutil.copytree(ROOT / "docs", tmp_path / "docs")
    call = [sys.executable, "-m", "zensical", "build", "--strict", "--config-file", ".mkdocs.yml"]
    done = subprocess.run(call, cwd=tmp_path, capture_output=True, text=True, check=False, timeout=PATIENCE)
    assert done.returncode == 0, done.stdout + done.stderr
    pages = {page.stem for page in (ROOT / "docs").glob("*.md")} - {"README"} | {"index"}
    assert pages <= {page.stem for page in (tmp_path / "site").glob("*.html")}
    assert not re.findall(r'(?:src|<link[^>]+href)="https?://', (tmp_path / "site" / "start.html").read_text(encoding="utf-8")), "nothing is fetched"


def test_every_page_of_the_docs_stands_in_the_order_of_the_site() -> None:
    named = re.findall(r"^ +- [^:]+: (\S+\.md)$", (ROOT / ".mkdocs.yml").read_text(encoding="utf-8"), re.M)
    assert sorted(named) == sorted(page.name for page in (ROOT / "docs").glob("*.md"))


@pytest.mark.parametrize("page", PAGES, ids=lambda page: str(page.relative_to(ROOT)))
def test_links_and_named_files_exist(page: Path) -> None:
    text = page.read_text(encoding="utf-8")
    for link in re.findall(r"\]\((?!https?:)([^)#]+)", text):
        assert (page.parent / link).exists(), link
    for link in re.findall(rf"\]\({PROJECT_URL}/blob/main/([^)#]+)", text):
        assert (ROOT / link).exists(), link
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
