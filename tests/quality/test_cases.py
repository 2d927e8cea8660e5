"""The cases must all hold; what a busy machine cut off is asked once more, and nothing else is."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest

STAND_IN = """
import json, pathlib, sys
here = pathlib.Path(__file__).parent
words = sys.argv[1:]
runs = here / "runs"
before = runs.read_text().splitlines() if runs.exists() else []
runs.write_text("\\n".join([*before, " ".join(words[words.index("--only") + 1:]) if "--only" in words else "all"]))
bad = json.loads((here / f"{len(before)}.json").read_text())
results = [{"case": name, "passed": not why, "bad": why} for name, why in bad.items()]
pathlib.Path(words[words.index("--json") + 1]).write_text(json.dumps(results))
sys.exit(any(bad.values()))
"""
SLOW, WRONG = '["expected an end within 60 s, came none"]', '["expected Jane, came nobody"]'


@pytest.mark.parametrize(
    ("answers", "code", "runs"),
    [
        (['{"a": [], "b": []}'], 0, ["all"]),
        ([f'{{"a": {WRONG}, "b": []}}'], 1, ["all"]),
        ([f'{{"a": {SLOW}, "b": []}}', '{"a": []}'], 0, ["all", "a"]),
        ([f'{{"a": {SLOW}, "b": []}}', f'{{"a": {SLOW}}}'], 1, ["all", "a"]),
        ([f'{{"a": {SLOW}, "b": {WRONG}}}'], 1, ["all"]),
    ],
)
def test_what_does_not_hold_fails_and_what_was_cut_off_is_asked_again(tmp_path: Path, answers: list[str], code: int, runs: list[str]) -> None:
    (tmp_path / "run_cases.py").write_text(STAND_IN, encoding="utf-8")
    for number, answer in enumerate(answers):
        (tmp_path / f"{number}.json").write_text(answer, encoding="utf-8")
    done = subprocess.run([sys.executable, "-m", "tests.quality.cases", "--cases", str(tmp_path)], check=False, capture_output=True, text=True)
    assert done.returncode == code, done.stderr
    assert (tmp_path / "runs").read_text().splitlines() == runs


def test_where_there_are_none_it_says_so(tmp_path: Path) -> None:
    done = subprocess.run([sys.executable, "-m", "tests.quality.cases", "--cases", str(tmp_path)], check=False, capture_output=True, text=True)
    assert (done.returncode, done.stdout.startswith("no cases at")) == (0, True)
