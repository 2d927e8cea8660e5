"""How early a first lead is final is counted as a user would see it on the live line."""

from __future__ import annotations

import pytest

from tests.quality.speed.batch import served
from tests.quality.speed.leads import final, waited


@pytest.mark.parametrize(
    ("named", "asked"), [(["", "Ada", "Ben", "Ben"], 2), (["", "Ada"], 1), (["", "Ada", "Ben", "Ada"], 3), (["", ""], 0), ([""], 0)], ids=str
)
def test_a_lead_is_final_from_where_nobody_else_is_named(named: list[str], asked: int) -> None:
    assert final(named) == asked


@pytest.mark.slow
def test_a_run_over_a_replayed_company_tells_when_its_lead_was_final() -> None:
    with served(1, None, 10) as (proxy, [host], _):
        found = waited(host, "Data Engineer", proxy)
    assert 1 <= found.final <= found.requests
