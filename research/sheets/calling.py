"""What a lead is called on the command line: its id, in any case, or the number under which the last run showed it."""

from __future__ import annotations

import re
from collections.abc import Iterable
from pathlib import Path

from research.errors import UsageError
from research.sheets.atomic import replace_file
from research.sheets.leads import NAME, read_leads
from research.sheets.rows import LeadRow

LAST_RUN = ".last-run"
"""The ids of the leads that the last run into the folder showed, one a line: line 1 is what people call `1`."""

_NUMBER = re.compile(r"\d{1,5}")
"""An id has twelve letters and digits."""


def number_leads(directory: Path, ids: Iterable[str]) -> None:
    """Keep which leads a run shows, in order, so that they can be called 1, 2, 3."""
    replace_file(directory / LAST_RUN, "".join(f"{lead}\n" for lead in ids).encode("ascii"))


def called(directory: Path, word: str) -> str:
    """Return the id that a word of the user's stands for, in capitals. Raises UsageError for a number that the last run did not show."""
    word = word.strip()
    if not _NUMBER.fullmatch(word):
        return word.upper()
    file = directory / LAST_RUN
    shown = file.read_text(encoding="ascii").split() if file.exists() else []
    if not 1 <= int(word) <= len(shown):
        has = f"the last run showed {len(shown)}" if shown else "no run has shown any there yet"
        raise UsageError(f"no lead {word} in {directory}: {has}; an id stands in the first column of {directory / NAME}")
    return shown[int(word) - 1]


def find_lead(directory: Path, word: str) -> LeadRow:
    """Return the lead of the sheet that a word stands for. Raises UsageError where there is none, SheetError where the sheet is malformed."""
    wanted = called(directory, word)
    row = next((row for row in read_leads(directory) if row.lead_id.upper() == wanted), None)
    if row is None:
        raise UsageError(f"no lead {word.strip()} in {directory}: the ids stand in the first column of {directory / NAME}")
    return row
