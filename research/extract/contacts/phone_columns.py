"""What the header of a table's column calls the numbers below it: telephones, faxes, extensions of the house's own number."""

from __future__ import annotations

import functools
from collections.abc import Iterator, Sequence
from typing import NamedTuple

from research import text
from research.document import Document, Element, once
from research.extract.contacts.phone_labels import EXTENSION_WORDS, NUMBER_WORDS, called_alone

_CELLS = frozenset(("td", "th"))
MOST_CELLS, LONGEST = 20, 40
"""Cells of a row, and characters of a header."""
_EXTENSIONS = EXTENSION_WORDS | frozenset(
    "extensions exten nebenstelle apparat app postes interni int toestelnr doorkiesnummer wewnetrzny wewnetrzne klapa mellek "
    "добавочный внутренний εσωτερικο".split()
)
"""Words, folded, with which a header ends that calls the numbers below it extensions."""


class Headed(NamedTuple):
    """A cell below a header that calls numbers something."""

    cell: Element
    label: str
    """"phone", "fax" or "extension"."""
    above: int
    """The first line of its table."""


@once
def headed_cells(document: Document) -> dict[int, Headed]:
    """Return {id of a cell: it and what it holds} of all cells below such a header, in document order; a header is its table's first row of several cells."""
    found: dict[int, Headed] = {}
    for table in document.elements("table"):
        rows = [_cells(row) for row in _rows(table)]
        header = next((n for n, cells in enumerate(rows) if len(cells) > 1), len(rows))
        labels = {n: label for n, cell in enumerate(rows[header]) if (label := _label(cell, document))} if header < len(rows) else {}
        for cells in rows[header + 1 :] if labels else ():
            if len(cells) == len(rows[header]):
                found.update((id(cells[n]), Headed(cells[n], label, table.first)) for n, label in labels.items())
    return found


def column_label(document: Document, element: Element) -> str:
    """Return what the header above the cell around an element calls numbers; "" where there is none."""
    headed = headed_cells(document)
    cell = element.within(_CELLS) if headed else None
    return headed[id(cell)].label if id(cell) in headed else ""


def _rows(table: Element) -> Iterator[Element]:
    for child in table.children:
        if child.tag == "tr":
            yield child
        elif child.tag in ("thead", "tbody", "tfoot"):
            yield from (row for row in child.children if row.tag == "tr")


def _cells(row: Element) -> Sequence[Element]:
    return [cell for cell in row.children if cell.tag in _CELLS] if len(row.children) <= MOST_CELLS else []


def _label(cell: Element, document: Document) -> str:
    said = document.text_of(cell) if cell.last - cell.first == 1 else ""
    return _read_label(said) if 0 < len(said) <= LONGEST else ""


@functools.lru_cache(maxsize=2_000)
def _read_label(said: str) -> str:
    found = [word for word in text.words(said) if word not in NUMBER_WORDS]
    return "extension" if found and found[-1] in _EXTENSIONS else called_alone(said)
