"""Prints the tests that a change may break: those of it, those that import what it touched, and the laws of the house. `make fast` runs them."""

from __future__ import annotations

import re
import subprocess
from collections.abc import Iterable
from pathlib import Path

ROOT = Path(__file__).parents[1]
LAWS = ("tests/test_architecture.py", "tests/test_docs.py")


def changed() -> set[str]:
    """Return the files that differ from what main has, written or only begun."""

    def told(*words: str) -> list[str]:
        return subprocess.run(["git", *words], cwd=ROOT, capture_output=True, text=True, check=False).stdout.split("\n")

    [base, *_] = told("merge-base", "HEAD", "main")
    return set(filter(None, [*told("diff", "--name-only", base or "HEAD"), *told("ls-files", "--others", "--exclude-standard")]))


def touched(files: Iterable[str], tests: Iterable[Path]) -> list[str]:
    """Return those of the tests that changed themselves or import a module that did."""
    files = set(files)
    modules = {file.removesuffix(".py").removesuffix("/__init__").replace("/", ".") for file in files if file.endswith(".py")}
    found = []
    for test in tests:
        text = test.read_text(encoding="utf-8")
        imported = set(re.findall(r"^\s*(?:from|import) ([\w.]+)", text, re.MULTILINE))
        for module, names in re.findall(r"^\s*from ([\w.]+) import (.*)", text, re.MULTILINE):
            imported |= {f"{module}.{name.strip()}" for name in names.split(",")}
        if str(test.relative_to(ROOT)) in files or imported & modules:
            found.append(str(test.relative_to(ROOT)))
    return found


if __name__ == "__main__":
    print(*dict.fromkeys((*LAWS, *touched(changed(), sorted((ROOT / "tests").rglob("test_*.py"))))))
