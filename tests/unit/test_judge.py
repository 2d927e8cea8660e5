"""The judge: each row of its table of features says what it measures, and a model fitted on another table is refused."""

from __future__ import annotations

import json
from importlib import resources

import pytest

from research.extract.people.judge.features import FEATURES, NAMES
from research.extract.people.judge.trust import load, trust

SAVED = json.loads(resources.files("research.extract.people.judge").joinpath("judge.json").read_text())


def test_each_feature_is_named_once_and_says_what_it_measures() -> None:
    assert len(set(NAMES)) == len(NAMES)
    assert [feature.__name__ for feature in FEATURES if not (feature.__doc__ or "").endswith((".", '".'))] == []


@pytest.mark.parametrize("names", [NAMES[:-1], (*NAMES, "one_more"), NAMES[::-1]], ids=["one less", "one more", "another order"])
def test_a_model_of_another_table_is_refused(names: tuple[str, ...]) -> None:
    with pytest.raises(ValueError, match="fitted on other features"):
        load(json.dumps({**SAVED, "features": names}))


def test_a_name_beyond_doubt_under_a_heading_of_the_board_is_likelier_than_one_in_anothers_part_of_the_page() -> None:
    def chance(**said: float) -> float:
        return trust([said.get(name, 0.0) for name in NAMES])

    name = {"name_score": 0.95, "words": 2 / 6, "alone": 1.0, "share": 1.0}
    assert chance(**name, section_own=1.0, section_group=3.0) > chance(**name, in_others_card=1.0, prose=1.0)
