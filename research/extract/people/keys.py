"""Whose names stand where, so that whether somebody else stands between two places is told without looking at all that stand there."""

from __future__ import annotations

import bisect
from collections.abc import Sequence


class Keys:
    """Keys of names by place, in ascending order of places."""

    def __init__(self, places: Sequence[int], keys: Sequence[str]) -> None:
        self.places = places
        self.keys = keys
        self._change = [len(keys)] * len(keys)
        """For each, the next with another key."""
        for n in range(len(keys) - 2, -1, -1):
            self._change[n] = n + 1 if keys[n + 1] != keys[n] else self._change[n + 1]

    def others(self, first: int, last: int, key: str) -> bool:
        """Say whether another key than this stands at a place from first to before last."""
        low = bisect.bisect_left(self.places, first)
        high = bisect.bisect_left(self.places, last)
        return low < high and (self.keys[low] != key or self._change[low] < high)

    def next_other(self, place: int, key: str) -> int | None:
        """Return the first place behind one at which another key stands; None where there is none."""
        n = bisect.bisect_right(self.places, place)
        if n < len(self.keys) and self.keys[n] == key:
            n = self._change[n]
        return self.places[n] if n < len(self.keys) else None
