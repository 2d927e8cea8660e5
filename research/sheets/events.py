"""followups.csv: what happened with each lead and when, only ever added to; lead ids stand in it, and no names."""

from __future__ import annotations

from collections.abc import Collection
from dataclasses import dataclass
from datetime import date, datetime
from pathlib import Path

from research.errors import SheetError
from research.sheets.atomic import replace_file
from research.sheets.columns import guard, read_date, unguard
from research.sheets.leads import hold, refuse_if_open
from research.sheets.raw import RawSheet, Record, new_sheet, parse
from research.text import integer, squeeze

NAME = "followups.csv"
COLUMNS = ("lead_id", "rank", "on", "event", "channel", "note", "logged_at")


@dataclass(frozen=True, slots=True, kw_only=True)
class Logged:
    """One line of the file."""

    lead_id: str
    on: date
    """The day on which it happened."""
    event: str
    """applied, contacted, answered, interview, offer or closed."""
    rank: int | None = None
    """Of the lead, on the day when it was logged."""
    channel: str = ""
    """email, linkedin, phone or voicemail."""
    note: str = ""
    logged_at: datetime


def read_events(directory: Path) -> tuple[Logged, ...]:
    """Return the events in DIR/followups.csv, in the order of the file; () where there is none. Lines that tell no day or no lead are passed over.

    Raises SheetError where the file is malformed.
    """
    path = directory / NAME
    if not path.exists():
        return ()
    sheet = _parsed(path.read_bytes(), path)
    return tuple(found for record in sheet.records[1:] if (found := _read(sheet, record)) is not None)


def add_event(directory: Path, event: Logged) -> bool:
    """Add one event to DIR/followups.csv, in one step; False where it stands there already.

    Raises SheetError, and leaves the file alone, where it is open in a spreadsheet program or malformed.
    """
    path = directory / NAME
    with hold(path):
        refuse_if_open(path)
        sheet = _parsed(path.read_bytes(), path) if path.exists() else new_sheet(COLUMNS)
        if any(_same(event, found) for record in sheet.records[1:] if (found := _read(sheet, record)) is not None):
            return False
        cells = {
            "lead_id": event.lead_id,
            "rank": str(event.rank or ""),
            "on": event.on.isoformat(),
            "event": event.event,
            "channel": event.channel,
            "note": guard(squeeze(event.note)),
            "logged_at": event.logged_at.isoformat(timespec="seconds"),
        }
        sheet.append(cells)
        replace_file(path.resolve(), sheet.text().encode("utf-8", "replace"))
    return True


def remove_events(directory: Path, leads: Collection[str]) -> int:
    """Take the events of leads out of the file, for people who asked to be forgotten; returns how many went."""
    path = directory / NAME
    if not path.exists():
        return 0
    with hold(path):
        refuse_if_open(path)
        sheet = _parsed(path.read_bytes(), path)
        kept = [record for n, record in enumerate(sheet.records) if n == 0 or sheet.get(record, "lead_id").strip() not in leads]
        gone = len(sheet.records) - len(kept)
        if gone:
            sheet.records = kept
            replace_file(path.resolve(), sheet.text().encode("utf-8", "replace"))
    return gone


def _parsed(body: bytes, path: Path) -> RawSheet:
    sheet = parse(body, str(path))
    if missing := [name for name in ("lead_id", "on", "event") if name not in sheet.positions]:
        raise SheetError(f"{path} row 1: no column {missing[0]}; mend that row, or move the file away")
    return sheet


def _read(sheet: RawSheet, record: Record) -> Logged | None:
    lead, on, rank = sheet.get(record, "lead_id").strip(), read_date(sheet.get(record, "on")), sheet.get(record, "rank").strip()
    if not lead or on is None:
        return None
    try:
        logged_at = datetime.fromisoformat(sheet.get(record, "logged_at").strip())
    except ValueError:
        logged_at = datetime(on.year, on.month, on.day)
    return Logged(
        lead_id=lead,
        on=on,
        event=sheet.get(record, "event").strip().lower(),
        rank=integer(rank),
        channel=sheet.get(record, "channel").strip().lower(),
        note=unguard(sheet.get(record, "note")),
        logged_at=logged_at,
    )


def _same(one: Logged, other: Logged) -> bool:
    def known(event: Logged) -> tuple[object, ...]:
        return event.lead_id, event.on, event.event, event.channel, squeeze(event.note)

    return known(one) == known(other)
