"""Edited sheets come back: what the user wrote is taken over, conflicts are told, and no sequence of runs, edits and imports loses or doubles anything."""

from __future__ import annotations

import copy
import csv
import shutil
import tempfile
from dataclasses import replace
from datetime import UTC, date, datetime
from pathlib import Path

import openpyxl
import pytest
from hypothesis import settings
from hypothesis import strategies as st
from hypothesis.stateful import Bundle, RuleBasedStateMachine, initialize, invariant, multiple, precondition, rule

from research.errors import SheetError
from research.sheets.columns import COLUMNS, STATUSES, YOURS, write
from research.sheets.edits import compare, is_sheet, take_over
from research.sheets.export import export
from research.sheets.leads import NAME, edit_leads, read_leads, update_leads
from research.sheets.rows import LeadRow

NOW = datetime(2026, 11, 22, 9, 30, tzinfo=UTC)
ROWS = tuple(LeadRow(lead_id=f"L{n}", full_name=f"Jo Roe {n}", introduction="", status="new") for n in range(3))


def exported(directory: Path, name: str) -> Path:
    [path] = export(name, read_leads(directory), directory / "export", NOW)
    return path


def edit(path: Path, cells: dict[tuple[str, str], object]) -> None:
    """Write cells as a spreadsheet program does: {(lead_id, column): value}."""
    if path.suffix == ".xlsx":
        book = openpyxl.load_workbook(path)
        header, *rows = list(book.worksheets[0].iter_rows())
        names = [cell.value for cell in header]
        for row in rows:
            for (lead, column), value in cells.items():
                if row[names.index("lead_id")].value == lead:
                    cell = row[names.index(column)]
                    cell.value = value or None  # type: ignore[assignment]
                    cell.data_type = "s" if cell.data_type == "f" else cell.data_type  # typed as text, as a user would `=1+1`
        book.save(path)
        return
    with path.open(newline="", encoding="utf-8-sig") as file:
        names, *lines = list(csv.reader(file))
    for line in lines:
        for (lead, column), value in cells.items():
            if line[names.index("lead_id")] == lead:
                line[names.index(column)] = "" if value is None else f"{value:%d.%m.%Y}" if isinstance(value, date) else str(value)
    with path.open("w", newline="", encoding="cp1252") as file:  # as Excel saves in half of Europe
        csv.writer(file, delimiter=";").writerows([names, *lines])


def test_a_status_that_means_nothing_is_refused_with_those_that_do(tmp_path: Path) -> None:
    update_leads(tmp_path, ROWS)
    edit_leads(tmp_path, {"L2": {"status": "a word of mine"}})
    path = exported(tmp_path, "csv")
    edit(path, {("L0", "status"): "banana", ("L0", "notes"): "kept", ("L1", "status"): "Interview", ("L2", "notes"): "kept too"})
    [issue] = take_over(tmp_path, path).issues
    assert "'banana'" in issue.detail and all(word in issue.detail for word in STATUSES)
    assert [(row.status, row.notes) for row in read_leads(tmp_path)] == [("new", "kept"), ("Interview", ""), ("a word of mine", "kept too")]


@pytest.mark.parametrize("name", ["csv", "xlsx"])
def test_edits_come_back(tmp_path: Path, name: str) -> None:
    update_leads(tmp_path, ROWS)
    edit_leads(tmp_path, {"L2": {"notes": "erase me"}})
    path = exported(tmp_path, name)
    assert is_sheet(path)
    changes = {("L0", "status"): "contacted", ("L0", "next_action_on"): datetime(2026, 12, 1), ("L1", "notes"): "süß; kurz", ("L2", "notes"): None}
    edit(path, changes)  # type: ignore[arg-type]
    found = take_over(tmp_path, path)
    assert found.conflicts == () and found.issues == ()
    first, second, third = read_leads(tmp_path)
    assert (first.status, first.next_action_on, second.notes, third.notes) == ("contacted", date(2026, 12, 1), "süß; kurz", "")
    assert take_over(tmp_path, path).edits == {}, "a second import has nothing to say"


@pytest.mark.parametrize("name", ["csv", "xlsx"])
def test_a_run_between_export_and_import_is_no_conflict(tmp_path: Path, name: str) -> None:
    update_leads(tmp_path, ROWS)
    path = exported(tmp_path, name)
    update_leads(tmp_path, [replace(row, rank=5, title="CTO") for row in ROWS])
    edit(path, {("L1", "status"): "answered"})
    take_over(tmp_path, path)
    assert [(row.status, row.title) for row in read_leads(tmp_path)] == [("new", "CTO"), ("answered", "CTO"), ("new", "CTO")]


def test_what_both_sides_wrote_is_a_conflict_and_stays_until_decided(tmp_path: Path) -> None:
    update_leads(tmp_path, ROWS)
    path = exported(tmp_path, "xlsx")
    edit_leads(tmp_path, {"L0": {"status": "interview"}, "L1": {"status": "closed"}})
    edit(path, {("L0", "status"): "answered", ("L0", "notes"): "hello"})
    before = (tmp_path / NAME).read_bytes()
    found = compare(tmp_path, path)
    assert (tmp_path / NAME).read_bytes() == before
    [conflict] = found.conflicts
    assert (conflict.lead_id, conflict.full_name, conflict.column, conflict.here, conflict.there) == ("L0", "Jo Roe 0", "status", "interview", "answered")
    take_over(tmp_path, path)
    assert [(row.status, row.notes) for row in read_leads(tmp_path)] == [("interview", "hello"), ("closed", ""), ("new", "")]
    take_over(tmp_path, path, theirs=True)
    assert [(row.status, row.notes) for row in read_leads(tmp_path)] == [("answered", "hello"), ("closed", ""), ("new", "")]


def test_a_copy_without_revision_erases_nothing(tmp_path: Path) -> None:
    update_leads(tmp_path, ROWS)
    edit_leads(tmp_path, {"L0": {"notes": "mine"}})
    copied = tmp_path / "copy.csv"
    copied.write_text("LEAD_ID,notes,status\nL0,,contacted\nL1,yours,new\n")
    found = take_over(tmp_path, copied)
    assert [(conflict.column, conflict.there) for conflict in found.conflicts] == [("status", "contacted")]
    assert [row.notes for row in read_leads(tmp_path)] == ["mine", "yours", ""]


def test_what_cannot_be_read_is_told_and_not_taken(tmp_path: Path) -> None:
    update_leads(tmp_path, ROWS)
    sheet = tmp_path / "copy.csv"
    sheet.write_text("lead_id,next_action_on,notes\nL0,05/11/2026,a\nL9,,b\n,,c\nL0,,d\nL1,next week,\n")
    found = take_over(tmp_path, sheet)
    assert [(issue.code, issue.subject) for issue in found.issues] == [
        ("date_unclear", "copy.csv row 2"),
        ("row_without_id", "copy.csv row 4"),
        ("row_twice", "copy.csv row 5"),
        ("date_unclear", "copy.csv row 6"),
        ("lead_unknown", "copy.csv row 3"),
    ]
    assert found.edits == {"L0": {"notes": "a"}}


def test_another_list_is_no_sheet_of_ours(tmp_path: Path) -> None:
    (tmp_path / "people.csv").write_text("Name,Title\nJo Berg,CIO\n")
    assert not is_sheet(tmp_path / "people.csv") and not is_sheet(tmp_path / "none.csv")
    with pytest.raises(SheetError, match="no row with the names of columns"):
        compare(tmp_path, tmp_path / "people.csv")


MEMORY = "/dev/shm" if Path("/dev/shm").is_dir() else None
"""Where files cost no wait for a disk: the sequences write some thousand of them."""
LEADS = st.sampled_from([f"L{n}" for n in range(4)])
WORDS = st.sampled_from(["", "x", "=1+1", "a;b", 'say "so"', "two\nlines", "'quoted", "+49"])
DAYS = st.none() | st.dates(date(2026, 1, 1), date(2027, 1, 1))
STATES = st.sampled_from(("", *STATUSES))
EDITS = st.dictionaries(LEADS, st.fixed_dictionaries({}, optional={"status": STATES, "notes": WORDS, "next_action_on": DAYS}), min_size=1, max_size=3)


class Sequences(RuleBasedStateMachine):
    """Runs, edits in place, rows and columns of the user's own, exports, edits of exports and imports, in any order.

    `mine` is what the user's cells must hold, `order` the rows, both kept by the rules of the house and not by its code.
    """

    copies = Bundle("copies")

    @initialize(target=copies, found=st.lists(LEADS, unique=True, min_size=2, max_size=4), edits=EDITS)
    def start(self, found: list[str], edits: dict[str, dict[str, object]]) -> object:
        self.directory = Path(tempfile.mkdtemp(dir=MEMORY))
        self.order: list[str] = []
        self.mine: dict[str, dict[str, object]] = {}
        self.ranks: dict[str, int] = {}
        self.foreign: list[list[str]] = []
        self.extra: dict[str, dict[str, str]] = {}
        self.number = 0
        self.run(found, 1)
        self.log(edits)
        return multiple(self.export_a_copy("csv"), self.export_a_copy("xlsx"))

    def teardown(self) -> None:
        shutil.rmtree(self.directory, ignore_errors=True)

    @rule(found=st.lists(LEADS, unique=True, min_size=1, max_size=4), rank=st.integers(1, 9))
    def run(self, found: list[str], rank: int) -> None:
        update_leads(self.directory, [LeadRow(lead_id=lead, full_name=f"Jo {lead}", rank=rank, introduction="", status="new") for lead in found])
        for lead in found:
            self.ranks[lead] = rank
            if lead not in self.mine:
                self.order.append(lead)
                self.mine[lead] = {name: "" if COLUMNS[name].kind == "text" else None for name in YOURS} | {"status": "new"}

    @rule(edits=EDITS)
    def log(self, edits: dict[str, dict[str, object]]) -> None:
        known = {lead: cells for lead, cells in edits.items() if lead in self.mine}
        if known:
            edit_leads(self.directory, known)  # type: ignore[arg-type]
            for lead, cells in known.items():
                self.mine[lead].update(cells)

    @rule(cells=st.lists(WORDS, min_size=1, max_size=3))
    def add_a_row_by_hand(self, cells: list[str]) -> None:
        line = ["", *cells, f"own{len(self.foreign)}"]
        with (self.directory / NAME).open("a", newline="", encoding="utf-8") as file:
            csv.writer(file).writerow(line)
        self.foreign.append(line)

    @precondition(lambda self: len(self.extra) < 3)
    @rule()
    def add_a_column_by_hand(self) -> None:
        path = self.directory / NAME
        with path.open(newline="", encoding="utf-8-sig") as file:
            header, *rows = list(csv.reader(file))
        name = f"extra{len(self.extra)}"
        self.extra[name] = {row[0]: f"{name} of {row[0]}" for row in rows if row[0]}
        for row in rows:
            if row[0]:
                row.append(self.extra[name][row[0]])
        with path.open("w", newline="", encoding="utf-8-sig") as file:
            csv.writer(file).writerows([[*header, name], *rows])

    @rule(target=copies, name=st.sampled_from(["csv", "xlsx"]))
    def export_a_copy(self, name: str) -> object:
        self.number += 1
        [path] = export(name, read_leads(self.directory), self.directory / f"copy{self.number}", NOW)
        return path, copy.deepcopy(self.mine), copy.deepcopy(self.mine)

    @rule(target=copies, a_copy=copies, edits=EDITS)
    def edit_a_copy(self, a_copy: tuple[Path, dict[str, dict[str, object]], dict[str, dict[str, object]]], edits: dict[str, dict[str, object]]) -> object:
        path, base, there = a_copy
        self.number += 1
        fresh = path.with_name(f"{self.number}{path.suffix}")
        shutil.copy(path, fresh)
        now = copy.deepcopy(there)
        for lead, cells in edits.items():
            if lead in now:
                now[lead].update(cells)
        text = {(lead, name): value for lead, cells in edits.items() for name, value in cells.items()}
        if path.suffix == ".xlsx":
            edit(fresh, text)
        else:
            with path.open(newline="", encoding="utf-8-sig") as file:
                names, *rows = list(csv.reader(file))
            for row in rows:
                for (lead, name), value in text.items():
                    if row[0] == lead:
                        row[names.index(name)] = write(COLUMNS[name], value)  # type: ignore[arg-type]
            with fresh.open("w", newline="", encoding="utf-8") as file:
                csv.writer(file).writerows([names, *rows])
        return fresh, base, now

    @rule(a_copy=copies)
    def import_a_copy(self, a_copy: tuple[Path, dict[str, dict[str, object]], dict[str, dict[str, object]]]) -> None:
        path, base, there = a_copy
        found = take_over(self.directory, path)
        conflicts = set()
        for lead, cells in there.items():
            if cells == base[lead]:
                continue
            edited_here = self.mine[lead] != base[lead]
            for name, value in cells.items():
                here = self.mine[lead][name]
                if value == here:
                    continue
                if not edited_here or (value not in ("", None) and here in ("", None)):
                    self.mine[lead][name] = value
                elif value not in ("", None):
                    conflicts.add((lead, name))
        assert {(conflict.lead_id, conflict.column) for conflict in found.conflicts} == conflicts

    @invariant()
    def nothing_is_lost_or_doubled(self) -> None:
        rows = read_leads(self.directory)
        assert [row.lead_id for row in rows] == self.order
        for row in rows:
            assert {name: getattr(row, name) for name in YOURS} == self.mine[row.lead_id]
            assert row.rank == self.ranks[row.lead_id]
        with (self.directory / NAME).open(newline="", encoding="utf-8-sig") as file:
            header, *lines = list(csv.reader(file))
        assert [line for line in lines if not line[0]] == self.foreign
        for line in (line for line in lines if line[0]):
            assert {name: line[header.index(name)] for name in self.extra} == {name: cells.get(line[0], "") for name, cells in self.extra.items()}


TestSequences = Sequences.TestCase
TestSequences.settings = settings(max_examples=100, stateful_step_count=8, deadline=None, derandomize=True)
