"""Every importer of lists: a file is read, or refused in words of ours."""

from __future__ import annotations

import tempfile
from datetime import UTC, datetime
from pathlib import Path

from research.errors import UsageError
from research.rank import people as ranked
from research.sheets.edits import is_sheet
from research.sheets.lists import imports
from research.studies.companies import read_companies
from tests.fuzz.targets import Target

NOW = datetime(2026, 1, 1, tzinfo=UTC)


def run(body: bytes) -> None:
    """Give a file to every reader of lists, under each name that it may have."""
    with tempfile.TemporaryDirectory() as folder:
        for name in ("list.csv", "list.xlsx", "list.json", "list.txt"):
            file = Path(folder) / name
            file.write_bytes(body)
            is_sheet(file)
            for read in (lambda path: imports.read_people(path, NOW), ranked.read_people, ranked.read_roles, read_companies):
                try:
                    read(file)
                except UsageError as refused:
                    assert str(refused).strip() and "\n" not in str(refused).strip(), refused


TARGET = Target(
    run=run,
    examples=("sheets",),
    words=(
        b"name,title,company,website\n",
        b"lead_id",
        b"Jane Roe,Boss,Acme,acme.example\n",
        b";",
        b"\t",
        b"sep=;\n",
        b"PK\x03\x04",
        b'{"people":[',
        b"role\n",
        b"domain,role\n",
    ),
)
