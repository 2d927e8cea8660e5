"""The text of cells: formulas kept out, phones kept whole, and everything read back as it was written."""

from __future__ import annotations

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from research.sheets.columns import COLUMNS, grouped, guard, phone, read, read_date, unguard, write

TRIGGERS = ("=", "+", "-", "@", "\t", "\r", "＝", "＋", "－", "＠")


@pytest.mark.parametrize("trigger", TRIGGERS)
@pytest.mark.parametrize("before", ["", " ", "\u00a0", "'", "text;", "text\t", "text\n", "text; "])
def test_no_cell_starts_a_formula(trigger: str, before: str) -> None:
    text = f"{before}{trigger}1+1"
    assert guard(text) != text
    assert unguard(guard(text)) == text


@pytest.mark.parametrize("text", ["Jane Roe", "R&D - Lab", "a=b", "C++ Engineer", "'s-Hertogenbosch", "jane@acme.example", "5-1", ""])
def test_ordinary_text_stays(text: str) -> None:
    assert guard(text) == text


@given(st.text())
def test_guard_is_undone(text: str) -> None:
    assert unguard(guard(text)) == text


@given(st.text(alphabet="'=+-@; \t\r\nx＝"))
def test_guard_is_undone_where_it_matters(text: str) -> None:
    guarded = guard(text)
    assert unguard(guarded) == text
    for part in [guarded, *guarded.split(";")]:
        assert not part.lstrip(" \u00a0").startswith(TRIGGERS)


@pytest.mark.parametrize(
    ("number", "cell"),
    [
        ("+442079460018", "+44 20 7946 0018"),
        ("+12025550143", "+1 202 555 0143"),
        ("+493055501234;ext=12", "+49 30 55501234 ext. 12"),
        ("+9991234567", "+999 123 456 7"),
        ("(020) 7946 0018", "(020) 7946 0018"),
    ],
)
def test_phones_are_grouped_and_read_back(number: str, cell: str) -> None:
    assert grouped(number) == cell
    assert write(COLUMNS["phone"], number) == cell
    assert read(COLUMNS["phone"], cell) == number


@pytest.mark.parametrize("dangerous", ["+1+cmd|' /C calc'!A0", "=1", "+A1", "@SUM(A1)"])
def test_what_only_looks_like_a_phone_is_guarded(dangerous: str) -> None:
    assert write(COLUMNS["phone"], phone(dangerous)).startswith("'")


@pytest.mark.parametrize(
    ("text", "day"),
    [
        ("2026-11-05", date(2026, 11, 5)),
        ("2026-11-05 00:00:00", date(2026, 11, 5)),
        ("5.11.2026", date(2026, 11, 5)),
        ("05.11.26", date(2026, 11, 5)),
        ("25/11/2026", date(2026, 11, 25)),
        ("11/25/2026", date(2026, 11, 25)),
        ("11/11/2026", date(2026, 11, 11)),
        ("5 Nov 2026", date(2026, 11, 5)),
        ("05/11/2026", None),
        ("2026-02-30", None),
        ("next week", None),
        ("", None),
    ],
)
def test_days_are_read_as_spreadsheets_write_them_and_never_guessed(text: str, day: date | None) -> None:
    assert read_date(text) == day


@given(st.floats(0, 1).map(lambda number: round(number, 4)))
def test_chances_are_read_back(number: float) -> None:
    assert read(COLUMNS["probability"], write(COLUMNS["probability"], number)) == number
    assert read(COLUMNS["probability"], write(COLUMNS["probability"], number).replace(".", ",")) == number
