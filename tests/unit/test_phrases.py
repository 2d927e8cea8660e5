"""Words of headings, found in folded text: the first that stands there, the longest of those that begin alike."""

from __future__ import annotations

import pytest

from research.languages.matching import Phrases

PHRASES = Phrases(["board", "board of directors", "leit*", "über uns", "(alumni)"], ["役員"])


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("our board of directors", "board of directors"),
        ("our board-of_directors", "board-of_directors"),
        ("boardroom", None),
        ("aboard", None),
        ("die leitung", "leit"),
        ("team, board", "board"),
        ("mehr über uns", "über uns"),
        ("former (alumni)", "(alumni)"),
        ("会社の役員", "役員"),
        ("", None),
    ],
)
def test_the_first_phrase_of_a_text_is_found(text: str, found: str | None) -> None:
    assert PHRASES.find(text) == found
