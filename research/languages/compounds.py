"""Words written together: what a compound may end with, inflected or not."""

from __future__ import annotations

from collections.abc import Iterator

BEFORE = 3
"""Letters that stand before the end of a compound at least."""
INFLECTIONS = ("", "in", "innen", "erin", "en", "n", "e")


def endings(word: str, shortest: int) -> Iterator[str]:
    """Yield what a folded word may end with, so many letters and more, the longest first: `leiter`, `eiter` … of `vertriebsleiterin`."""
    for tail in INFLECTIONS:
        if word.endswith(tail):
            stem = word.removesuffix(tail)
            yield from (stem[at:] for at in range(BEFORE, len(stem) - shortest + 1))
