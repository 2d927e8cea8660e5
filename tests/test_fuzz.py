"""A few hostile inputs for every target of tests/fuzz, the same ones in each run, and all that once made one fail."""

from __future__ import annotations

import pytest
from hypothesis import HealthCheck, Phase, given, settings

from tests.fuzz import found, inputs, shelf


@pytest.mark.parametrize("name", shelf())
def test_hostile_input_is_borne(name: str) -> None:
    target = shelf()[name]
    few = settings(max_examples=25, deadline=None, derandomize=True, database=None, suppress_health_check=list(HealthCheck), phases=[Phase.generate])
    few(given(inputs(target))(target.run))()


@pytest.mark.parametrize("name", shelf())
def test_what_once_failed_is_borne(name: str) -> None:
    for file in found(name):
        shelf()[name].run(file.read_bytes())
