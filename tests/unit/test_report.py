"""What is printed: aligned plain lines, nothing by which a page could steer the terminal, JSON alone where there is any."""

from __future__ import annotations

import json
import re
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
CODE = f"""
from research.cli.report import Report, Table, show
show(Report(blocks=(Table(header=("sure", "who", "contact", "why"), rows=({WORDS!r},), title="Account Executive"),)))
"""


@pytest.mark.parametrize("columns", [60, 80, 110, 200])
def test_no_sign_is_lost_in_a_terminal_of_any_width(columns: int) -> None:
    out, _, _ = in_terminal([sys.executable, "-c", CODE], COLUMNS=str(columns))
    seen = sorted(re.sub(r"[\s─]", "", text(out)))
    assert seen == sorted(re.sub(r"\s", "", "Account Executive sure who contact why" + "".join(WORDS)))
