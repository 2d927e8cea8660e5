"""Tells from the cells which columns of a list are names, where no word of the header is known: Swahili, Thai, `Spalte 3`."""

from __future__ import annotations

import itertools
import re
from collections.abc import Callable, Mapping, Sequence

from research.extract.names.features.word_marks import known
from research.extract.names.recognise import is_ordinary, read_name
from research.extract.names.words import is_particle
from research.text import fold, squeeze

LOOKED_AT = 200
"""Rows that are looked at."""
MOST = 0.7
"""Part of a column's filled cells that must look like names: one odd cell of four costs no column."""
_WORD = re.compile(r"[^\W\d_][^\W\d_.'’-]*(?:[ '’.-]{1,2}[^\W\d_]+)*\.?")

Rows = Sequence[tuple[int, Mapping[str, str]]]


def name_columns(header: Sequence[str], rows: Rows, unused: Sequence[str], meant: Mapping[str, Sequence[str]]) -> dict[str, str]:
    """Return {full_name, first_name or last_name: column} for what the known columns lack; {} where no column plainly holds names.

    Beside a known half of the name (`Vorname`) stands the other half; where neither is known, one column of whole names, or two beside each other.
    """
    halves = meant.keys() & {"first_name", "last_name"}
    if "full_name" in meant or len(halves) == 2:
        return {}
    alike = [column for column in header if column in unused and _share(rows, column, _is_half) >= MOST]
    if halves:
        [half] = halves
        if not all(_is_half(cell) for cell in _cells(rows, meant[half][0])):
            return {}  # whole names under a word for one half
        beside = [column for column in alike if abs(header.index(column) - header.index(meant[half][0])) == 1]
        return {"last_name" if half == "first_name" else "first_name": beside[0]} if beside else {}
    whole = max((column for column in unused if column in header), key=lambda column: _share(rows, column, _is_whole), default="")
    if whole and _share(rows, whole, _is_whole) >= MOST:
        return {"full_name": whole}
    for one, other in itertools.pairwise(header):
        if one in alike and other in alike:
            straight, crossed = (sum(_score(f"{row.get(a, '')} {row.get(b, '')}") for _, row in rows[:LOOKED_AT]) for a, b in ((one, other), (other, one)))
            return {"first_name": one, "last_name": other} if straight >= crossed else {"first_name": other, "last_name": one}
    return {}


def _cells(rows: Rows, column: str) -> list[str]:
    return [cell for _, row in rows[:LOOKED_AT] if (cell := squeeze(row.get(column, "")))]


def _share(rows: Rows, column: str, is_one: Callable[[str], bool]) -> float:
    cells = _cells(rows, column)
    return sum(map(is_one, cells)) / len(cells) if cells else 0.0


def _is_half(cell: str) -> bool:
    names = [word for word in cell.split() if not is_particle(word)]
    return bool(_WORD.fullmatch(cell)) and 0 < len(names) <= 2 and all(word[0] == word[0].upper() and _may_be_name(word) for word in names)


def _may_be_name(word: str) -> bool:
    marks = known(fold(word))
    return marks.given or marks.family or not is_ordinary(word)


def _is_whole(cell: str) -> bool:
    return len(cell.split()) > 1 and _score(cell) >= 0.5


def _score(cell: str) -> float:
    name = read_name(squeeze(cell))
    return name.score if name else 0.0
