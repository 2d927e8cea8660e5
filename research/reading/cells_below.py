"""The cells below a name where a table sets people side by side: a row of names, and under it a row of their numbers or addresses."""

from __future__ import annotations

from bisect import bisect_left

from research.document import Element
from research.extract.people.drafts import Draft, Scan

_CELLS = frozenset(("td", "th"))
MOST_ROWS, MOST_CELLS = 3, 12
"""Rows below a row of names that may be about them, and cells of such a row."""


def cells_below(draft: Draft, scan: Scan) -> list[Element]:
    """Return the cells of the rows below that stand under a name, up to the next row of names; none where the name is the only one of its row."""
    cell = draft.element.within(_CELLS) if draft.element is not None else None
    row = cell.parent if cell is not None else None
    if draft.mention is None or cell is None or row is None or row.parent is None or row.tag != "tr" or len(row.children) > MOST_CELLS:
        return []
    others, key = scan.mentions.others, draft.mention.key
    if not others(row.first, row.last, key) or others(cell.first, cell.last, key):
        return []
    place, rows = _cells(row).index(cell), row.parent.children
    start = bisect_left(rows, row.last, key=lambda each: each.first)
    found: list[Element] = []
    for below in rows[start : start + MOST_ROWS]:
        if len(below.children) != len(row.children) or len(_cells(below)) <= place or others(below.first, below.last, ""):
            break
        found.append(_cells(below)[place])
    return found


def _cells(row: Element) -> list[Element]:
    return [each for each in row.children if each.tag in _CELLS]
