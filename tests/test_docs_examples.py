"""The worked examples of docs/architecture.md, carried out in a copy of the project as a reader would: each must pass its shelf's own tests."""

from __future__ import annotations

import os
import re
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[1]
GUIDE = (ROOT / "docs" / "architecture.md").read_text(encoding="utf-8")
EXAMPLES = dict(re.findall(r"^## (Add a .+)\n((?:(?!## ).*\n)*)", GUIDE, re.MULTILINE))
BLOCK = re.compile(r"(?:`([\w./-]+)`:\n\n)?```(\w+)\n(.*?)```", re.DOTALL)
COMMAND = re.compile(r'`make test ARGS="(\S+)"`')
COPIED = (
    "research",
    "spiders",
    "tests/unit",
    "tests/examples",
    "tests/offline",
    "tests/sample_site",
    "tests/conftest.py",
    "tests/patience.py",
    "tests/texts.py",
    "pyproject.toml",
)


@pytest.fixture
def house(tmp_path: Path) -> Path:
    """Return a copy of what the shelves' tests need."""
    for each in COPIED:
        here, there = ROOT / each, tmp_path / each
        there.parent.mkdir(parents=True, exist_ok=True)
        if here.is_dir():
            shutil.copytree(here, there, ignore=shutil.ignore_patterns("__pycache__"))
        elif here.exists():
            shutil.copy(here, there)
    return tmp_path


def carry_out(section: str, house: Path) -> None:
    """Write the files and run the commands of a section, in their order."""
    for path, language, body in BLOCK.findall(section):
        if language == "sh":
            subprocess.run(["bash", "-euc", body], cwd=house, check=True)
            continue
        assert path, f"no path stands before: {body}"
        file = house / path
        assert not file.exists(), path
        file.parent.mkdir(parents=True, exist_ok=True)
        file.write_text(body, encoding="utf-8", newline="\r\n" if language == "csv" else "\n")


def run_tests(section: str, house: Path) -> subprocess.CompletedProcess[str]:
    """Run the tests that a section names, in the copy."""
    (tests,) = COMMAND.findall(section)
    call = [sys.executable, "-m", "pytest", "-q", "-p", "no:cacheprovider", tests]
    return subprocess.run(call, cwd=house, env=os.environ | {"PYTHONPATH": str(house)}, capture_output=True, text=True, check=False)


@pytest.mark.slow
@pytest.mark.parametrize("name", EXAMPLES)
def test_what_the_guide_adds_passes_the_tests_of_its_shelf(name: str, house: Path) -> None:
    carry_out(EXAMPLES[name], house)
    added = next(path for path, _, _ in BLOCK.findall(EXAMPLES[name]) if path)
    done = run_tests(EXAMPLES[name], house)
    assert done.returncode == 0, done.stdout
    (house / added).write_text('"""An empty file on the shelf, as where the guide forgets what it must hold."""\n', encoding="utf-8")
    assert run_tests(EXAMPLES[name], house).returncode != 0, "the shelf's tests do not look at what was added"


def test_the_guide_shows_how_each_is_added() -> None:
    assert list(EXAMPLES) == ["Add a pattern", "Add a language", "Add a format of the sheet"]
