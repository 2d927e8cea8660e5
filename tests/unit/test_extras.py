"""Without the packages of an extra, what needs them says so in one line, and the distribution's name leads to nobody else's project."""

from __future__ import annotations

import re
import subprocess
import sys
import tomllib
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[2]
WITHOUT = """
import sys
sys.modules |= {name: None for name in ("procrastinate", "psycopg", "psycopg2")}  # as where they are not installed
from research.cli.app import run
sys.exit(run(sys.argv[1:]))
"""
URL = "postgresql://research@db.invalid/research"


@pytest.mark.parametrize(
    "words",
    [
        ("queue", "setup", "--queue", URL),
        ("queue", "status", "--queue", URL),
        ("queue", "fetch", "--queue", URL),
        ("worker", "--queue", URL),
        ("batch", "companies.txt", "--queue", URL),
        ("list", "--store", URL),
    ],
    ids=" ".join,
)
def test_what_needs_the_extra_says_how_to_get_it(words: tuple[str, ...], tmp_path: Path) -> None:
    (tmp_path / "companies.txt").write_text("acme.example\n", encoding="utf-8")
    done = subprocess.run([sys.executable, "-c", WITHOUT, *words], cwd=tmp_path, capture_output=True, text=True, check=False)
    assert (done.returncode, done.stdout) == (2, "")
    assert "pip install '.[queue]'" in done.stderr and len(done.stderr.splitlines()) == 1


def test_nothing_tells_to_install_a_strangers_package() -> None:
    name = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))["project"]["name"]
    assert name == "hiring-lead"
    texts = [*ROOT.glob("*.md"), *ROOT.glob("docs/*.md"), *(ROOT / "research").rglob("*.py")]
    assert not [file for file in texts if re.search(r"pip install '?research\b", file.read_text(encoding="utf-8"))]
