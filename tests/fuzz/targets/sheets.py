"""The sheet: whatever a lead holds is written in every format, and read back from leads.csv as it was."""

from __future__ import annotations

import contextlib
import tempfile
from datetime import UTC, datetime
from pathlib import Path

from research.errors import SheetError
from research.sheets.formats import shelf
from research.sheets.leads import read_leads, update_leads
from research.sheets.raw import parse
from research.sheets.rows import LeadRow
from tests.fuzz.targets import Target

NOW = datetime(2026, 1, 1, tzinfo=UTC)


def run(body: bytes) -> None:
    """Make a lead of the pieces of a text; read the whole as a sheet."""
    with contextlib.suppress(SheetError):
        assert parse(body, "x.csv").text().encode() == body
    text = body[:2000].decode("utf-8", "replace").replace("\0", "")
    pieces = [piece.strip() for piece in text.split("|")] + [""] * 8
    row = LeadRow(
        lead_id="LAAAA", company=pieces[0], domain="acme.example", role=pieces[1], rank=1, probability=0.5, full_name=pieces[2], title=pieces[3],
        email=pieces[4], phone=pieces[5], why=pieces[6], linkedin=pieces[7],
    )  # fmt: skip
    for format in shelf().values():
        assert isinstance(format.write([row], NOW), bytes)
    with tempfile.TemporaryDirectory() as folder:
        update_leads(Path(folder), [row])
        assert update_leads(Path(folder), [row]).unchanged == 1
        [again] = read_leads(Path(folder))
        assert again.full_name == row.full_name and again.title == row.title, (again, row)


TARGET = Target(
    run=run, examples=("sheets",), words=(b"|", b"=1+1", b"@SUM(A1)", b"-2+3", b"+44 20 7946 0018", b"jane@acme.example", b"lead_id\n", b"https://x\x01")
)
