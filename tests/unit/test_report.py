"""What is printed: aligned plain lines, nothing by which a page could steer the terminal, JSON alone where there is any."""

from __future__ import annotations

import json
import re
import subprocess
import sys

import pytest
from hypothesis import given
from hypothesis import strategies as st

from research.cli.report import Report, Table, clean, plain, show, tell
from tests.terminal import in_terminal, text

CELLS = st.text(min_size=0, max_size=30)
TABLES = st.integers(1, 4).flatmap(
    lambda columns: st.builds(
        lambda header, rows: Table(header=tuple(header), rows=tuple(map(tuple, rows))),
        st.lists(CELLS, min_size=columns, max_size=columns),
        st.lists(st.lists(CELLS, min_size=columns, max_size=columns), max_size=4),
    )
)


def test_a_table_is_aligned_and_has_one_line_a_row() -> None:
    table = Table(header=("sure", "who"), rows=(("71%", "Jane Roe\nHead of Data"), ("9%", "J. Doe")), title="Data Engineer")
    assert list(plain([table])) == ["Data Engineer", "sure  who", "71%   Jane Roe · Head of Data", "9%    J. Doe"]


def test_blocks_are_parted_by_an_empty_line() -> None:
    assert list(plain(["one", "two"])) == ["one", "", "two"]


@given(TABLES)
def test_a_table_never_grows_lines(table: Table) -> None:
    assert len(list(plain([table]))) == len(table.rows) + 1


@given(st.text())
def test_nothing_that_steers_a_terminal_is_printed(text: str) -> None:
    assert not set(clean(text)) & {chr(n) for n in (*range(9), *range(11, 32), *range(127, 160))}


def test_json_is_printed_alone(capsys: pytest.CaptureFixture[str]) -> None:
    show(Report(blocks=("for people",), json=('{"a": 1}', '{"a": 2}'), message="one row left out"))
    out, err = capsys.readouterr()
    assert [json.loads(line) for line in out.splitlines()] == [{"a": 1}, {"a": 2}]
    assert err == "research: one row left out\n"


def test_a_message_is_one_line(capsys: pytest.CaptureFixture[str]) -> None:
    tell("first\nsecond\x1b[2J\r\nthird")
    assert capsys.readouterr().err == "research: first second[2J third\n"


WORDS = ("83%", "Desmond Achterberg\nSales Director", "desmond.achterberg@merrowfield.example", "heads sales, the function of the role\nsix steps above")
URL = "https://www.linkedin.com/search/results/people/?keywords=" + "sales+manager+" * 10
CODE = f"""
from research.cli.report import Links, Report, Table, show
leads = Table(header=("sure", "who", "contact", "why"), rows=({WORDS!r},), title="Account Executive")
show(Report(blocks=(leads, "No answer? Ask somebody at hello@merrowfield.example", Links(title="To search on:", links=(("people of sales", {URL!r}),)))))
"""


@pytest.mark.parametrize("columns", [60, 80, 100, 140])
def test_nothing_is_lost_and_nothing_that_is_copied_is_broken_in_a_terminal_of_any_width(columns: int) -> None:
    out, _, _ = in_terminal([sys.executable, "-c", CODE], COLUMNS=str(columns))
    shown = text(out)
    for word in re.split(r"\s+", " ".join(WORDS)):
        assert word in shown
    assert ("sure" in shown) == (columns >= 100), "a table where it fits, else a card"
    assert all(len(line) <= columns for line in shown.splitlines())
    assert f";{URL}\x1b\\" in out and URL not in shown, "a link is short words that lead there"
    assert "mailto:hello@merrowfield.example" in out


@pytest.mark.parametrize("terminal", [{"TERM": "dumb"}, {"TERM_PROGRAM": "Apple_Terminal"}])
def test_a_terminal_without_hyperlinks_and_a_pipe_get_the_whole_address(terminal: dict[str, str]) -> None:
    out, _, _ = in_terminal([sys.executable, "-c", CODE], COLUMNS="80", **terminal)
    assert f"people of sales: {URL}" in text(out) and "\x1b]8" not in out
    piped = subprocess.run([sys.executable, "-c", CODE], capture_output=True, text=True, check=True).stdout
    assert f"people of sales: {URL}" in piped and "\x1b" not in piped and "desmond.achterberg@merrowfield.example" in piped
