"""Numbers as sheets and pages write them."""

from __future__ import annotations

import pytest

from research.extract.titles.whereabouts import are_numbers
from research.text import integer


@pytest.mark.parametrize(("text", "number"), [("7", 7), ("007", 7), ("999999999", 999_999_999)])
def test_digits_say_a_number(text: str, number: int) -> None:
    assert integer(text) == number


@pytest.mark.parametrize("text", ["", "²", "٣", "-1", "1.5", "1" * 10, "1" * 5_000])
def test_nothing_else_does(text: str) -> None:
    assert integer(text) is None


def test_digits_without_end_beside_names_are_numbers_like_others() -> None:
    assert are_numbers([f"Member #{n}{'0' * 5_000}" for n in range(1, 5)])
