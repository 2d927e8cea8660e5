"""The gate compares rightly, never lets a floor fall unasked, and the README's table is what was measured."""

from __future__ import annotations

import json
import math
import subprocess
import sys
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.quality.gate import BEGIN, END, FIGURES, FLOORS, README, ROOT, Figure, compare, pinned, table, with_table

NAMES = [figure.name for figure in FIGURES]
VALUES = st.dictionaries(st.sampled_from(NAMES), st.floats(0, 1), min_size=1)


def test_a_figure_below_its_floor_is_told() -> None:
    assert compare({"blind.people.f1": 0.84}, {"blind.people.f1": 0.85}) == ["blind.people.f1 is 0.840, its floor 0.850"]
    assert compare({"later.people.requests_a_site": 31.0}, {"later.people.requests_a_site": 30.0}) == [
        "later.people.requests_a_site is 31.000, its ceiling 30.000"
    ]


def test_a_figure_that_was_not_measured_does_not_hold() -> None:
    assert compare({}, {"blind.people.f1": 0.0})
    assert compare({"blind.people.f1": math.nan}, {"blind.people.f1": 0.0})


def test_figures_on_their_bounds_hold() -> None:
    assert compare({"blind.people.f1": 0.85, "blind.people.requests_a_site": 30.0}, {"blind.people.f1": 0.85, "blind.people.requests_a_site": 30.0}) == []


@given(found=VALUES, bounds=VALUES)
def test_pinning_never_makes_a_bound_easier(found: dict[str, float], bounds: dict[str, float]) -> None:
    new, easier = pinned(found, bounds, lower=False)
    by_name = {figure.name: figure for figure in FIGURES}
    for name in new.keys() & bounds.keys():
        assert by_name[name].harder(new[name], bounds[name]) == new[name]
    assert bool(easier) == bool(compare(found, {name: bounds[name] for name in bounds.keys() & found.keys()}))


@given(found=VALUES, bounds=VALUES)
def test_what_was_measured_holds_what_it_pins(found: dict[str, float], bounds: dict[str, float]) -> None:
    new, _ = pinned(found, bounds, lower=True)
    assert new.keys() == found.keys()
    for name, bound in new.items():
        assert _figure(name).holds(found[name], bound) or abs(found[name] - bound) < 0.001  # bounds are rounded to three places


def test_what_could_not_be_measured_sets_no_floor() -> None:
    assert pinned({"blind.people.f1": math.nan, "blind.people.recall": 0.9}, {}, lower=False) == ({"blind.people.recall": 0.84}, [])


def _figure(name: str) -> Figure:
    return next(figure for figure in FIGURES if figure.name == name)


def test_the_table_takes_the_old_ones_place() -> None:
    text = f"above\n{BEGIN}old\n{END}below\n"
    assert with_table(text, {"blind.people.f1": 0.9}) == f"above\n{BEGIN}{table({'blind.people.f1': 0.9})}{END}below\n"


def test_the_readme_shows_what_was_measured() -> None:
    held = json.loads(FLOORS.read_text(encoding="utf-8"))
    assert held["bounds"].keys() == held["measured"].keys()
    assert table(held["measured"]) in README.read_text(encoding="utf-8")
    assert compare(held["measured"], held["bounds"]) == []


def test_without_a_benchmark_the_gate_says_so_and_passes(tmp_path: Path) -> None:
    done = subprocess.run([sys.executable, "-m", "tests.quality.gate", "--bench", str(tmp_path)], cwd=ROOT, capture_output=True, text=True, check=False)
    assert done.returncode == 0
    assert "nothing was measured" in done.stdout


@pytest.mark.parametrize("figure", FIGURES, ids=lambda figure: figure.name)
def test_every_figure_says_what_it_means(figure: Figure) -> None:
    assert len(figure.meaning.split()) >= 3
