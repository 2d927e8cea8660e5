"""How blocks look in a terminal: tables where they fit, one card a row where they do not; what is to be copied is never broken, and links can be clicked."""

from __future__ import annotations

import os
import re
from collections.abc import Iterable, Iterator
from typing import Literal

from rich import box
from rich.console import Console
from rich.table import Table as Drawn
from rich.text import Text

from research.cli.report import Block, Links, Table, clean

WIDE = 100
"""Columns from which a table of leads is easier to read than cards."""
BETWEEN = 3
"""Columns that a table needs beside each column of its own."""
READABLE = 20
"""Columns in which words can be read."""
SHORT = 6
"""Signs of a cell that stands in the first line of a card: a number, a chance."""

_WHOLE = re.compile(r"\S+@\S+|https?://\S+|linkedin\.com/\S+")
"""What is copied in one piece: an address, a link."""


def draw(blocks: Iterable[Block]) -> None:
    """Print blocks on a terminal."""
    console = Console(highlight=False)
    parted = True
    for block in blocks:
        framed = isinstance(block, Table) and _fits(block, console.width)
        if not parted and not (framed and isinstance(block, Table) and not block.title):
            console.print()
        parted = framed  # a table in its frame brings empty lines of its own, but for one before its title
        if isinstance(block, Table):
            console.print(_table(block)) if _fits(block, console.width) else _cards(console, block)
        elif isinstance(block, Links):
            console.print(Text(clean(block.title)))
            for label, url in block.links:
                console.print(_link(clean(label), clean(url)), soft_wrap=True)
        else:
            for line in clean(block).split("\n"):
                _print(console, line, indent=len(line) - len(line.lstrip()))


def _fits(table: Table, width: int) -> bool:
    """Say whether a table has room with nothing broken in it that is to be copied, and enough of it to be read."""
    columns = range(len(table.header))
    return sum(_longest(table, i) + BETWEEN for i in columns) <= width or (width >= WIDE and sum(_least(table, i) + BETWEEN for i in columns) <= width)


def _column(table: Table, place: int) -> list[str]:
    """Return all lines of a column, its name included."""
    return [table.header[place], *(line for row in table.rows for line in clean(row[place]).splitlines())]


def _longest(table: Table, place: int) -> int:
    return max(map(len, _column(table, place)))


def _is_copied(table: Table, place: int) -> bool:
    return any(map(_WHOLE.search, _column(table, place)))


def _least(table: Table, place: int) -> int:
    """Return the narrowest that a column may be: all of what is copied, of other words as much as can be read."""
    longest = _longest(table, place)
    return longest if _is_copied(table, place) else min(READABLE, longest)


def _table(table: Table) -> Drawn:
    title = Text(clean(table.title), style="bold") if table.title else None
    drawn = Drawn(box=box.SIMPLE_HEAD, title=title, title_justify="left", pad_edge=False, show_lines=True)
    for i, name in enumerate(table.header):
        justify: Literal["left", "right"] = "right" if name == "sure" else "left"
        drawn.add_column(name, justify=justify, style="bold" if name == "who" else "", overflow="fold", no_wrap=_is_copied(table, i))
    for row in table.rows:
        drawn.add_row(*(_linked(clean(cell)) for cell in row))
    return drawn


def _cards(console: Console, table: Table) -> None:
    """Print each row as a few lines: what is short and whom it is about first, then the rest."""
    if table.title:
        console.print(Text(clean(table.title), style="bold"))
    short = [i for i in range(len(table.header)) if all(len(cell) <= SHORT for cell in _column(table, i)[1:])]
    first = next((i for i in range(len(table.header)) if i not in short), 0)
    indent = 2
    for n, row in enumerate(table.rows):
        if n or table.title:
            console.print()
        cells = [clean(cell) for cell in row]
        name, *more = cells[first].split("\n")
        _print(console, "  ".join(filter(None, (*(cells[i] for i in short if i < first), name))), style="bold", indent=indent)
        for line in more:
            _print(console, " " * indent + line, indent=indent)
        for i, cell in enumerate(cells):
            if i != first and cell and not (i in short and i < first):
                _print(console, f"{' ' * indent}{table.header[i]}:", style="dim")
                for line in cell.split("\n"):
                    _print(console, " " * 2 * indent + line, indent=2 * indent)


def _print(console: Console, line: str, *, indent: int = 0, style: str = "") -> None:
    """Print one line, broken between words alone, what follows set in as the line is; a word that is longer than a line stays whole."""
    for part in _broken(line, console.width, indent):
        console.print(_linked(part, style), soft_wrap=True)


def _broken(line: str, width: int, indent: int) -> Iterator[str]:
    kept = ""
    for word in re.findall(r"\s*\S+", line) or [""]:
        if kept and len(kept) + len(word) > width:
            yield kept
            word = " " * indent + word.lstrip()
            kept = ""
        kept += word
    yield kept


def _linked(written: str, style: str = "") -> Text:
    """Return text whose addresses and links can be clicked."""
    text = Text(written, style=style)
    for found in _WHOLE.finditer(written) if _knows_links() else ():
        target = found[0].rstrip(".,;)")
        url = target if "://" in target else f"mailto:{target}" if "@" in target else f"https://{target}"
        text.stylize(f"link {url}", found.start(), found.start() + len(target))
    return text


def _link(label: str, url: str) -> Text:
    """Return a line that leads to a page: its label alone, where the terminal takes one there."""
    if not _knows_links():
        return Text(f"  {label}: {url}")
    return Text.assemble("  ", (label, f"link {url}"))


def _knows_links() -> bool:
    """Say whether the terminal knows hyperlinks (OSC 8), as nearly all do that are not named here."""
    return os.environ.get("TERM") not in ("dumb", "linux") and os.environ.get("TERM_PROGRAM") != "Apple_Terminal"
