"""What the CSV formats share: a header row with the cell of each column, and the wording of contacts and notes.

Three rules for all of them: text from the web is guarded against formulas; a phone stands in groups of digits, which
spreadsheets keep and importers read; an inferred address never stands in the plain e-mail column, since whoever receives
the file there takes it for a fact: it goes into the notes, with its chance.
"""

from __future__ import annotations

import itertools
import re
from collections.abc import Callable, Iterable, Mapping, Sequence
from datetime import datetime

from research.sheets.columns import COLUMNS, guard, write
from research.sheets.formats import Format, Unit
from research.sheets.raw import quoted
from research.sheets.rows import LeadRow

Cell = Callable[[LeadRow], str]

_ADDRESS = re.compile(r"[^\s,;:<>()\"]+@[^\s,;:<>()\"@]+")


def table(columns: Mapping[str, Cell], *, title: str, file: str, unit: Unit, limit: int | None = None, also: tuple[str, ...] = ()) -> Format:
    """Return a format that is a CSV file in UTF-8 without BOM, with CRLF: what importers of other tools take."""

    def write(rows: Sequence[LeadRow], now: datetime) -> bytes:
        return csv_bytes(list(columns), ([cell(row) for cell in columns.values()] for row in rows))

    return Format(title=title, file=file, write=write, unit=unit, limit=limit, also=also)


def csv_bytes(header: Sequence[str], rows: Iterable[Sequence[str]]) -> bytes:
    """Return a CSV file: cells quoted where they need it, CRLF, UTF-8."""
    lines = (",".join(map(quoted, row)) + "\r\n" for row in itertools.chain([header], rows))
    return "".join(lines).encode("utf-8", "replace")


def text(name: str) -> Cell:
    """Return the cell of a column of ours, guarded."""
    return lambda row: guard(getattr(row, name) or "")


def constant(value: str) -> Cell:
    """Return a cell that is the same in every row."""
    return lambda row: value


def empty(row: LeadRow) -> str:
    """Return nothing: a column that the target expects and we know nothing for."""
    return ""


def company(row: LeadRow) -> str:
    """Return the company's name, or its domain where the site gives no name."""
    return guard(row.company or row.domain)


def family(row: LeadRow) -> str:
    """Return the family name; where the name has only one part, that, since most CRMs refuse a person without one."""
    return guard(row.last_name or row.first_name or row.full_name)


def given(row: LeadRow) -> str:
    """Return the given name; empty where the name's only part stands as the family name."""
    return guard(row.first_name if row.last_name else "")


def address(row: LeadRow) -> str:
    """Return the e-mail address unless it is inferred, or no single address."""
    return row.email if row.email_status != "inferred" and _ADDRESS.fullmatch(row.email) else ""


def email(row: LeadRow) -> str:
    """Return the address as a cell."""
    return guard(address(row))


def phone(row: LeadRow) -> str:
    """Return the phone number in groups of digits, or as printed."""
    return write(COLUMNS["phone"], row.phone)


def website(row: LeadRow) -> str:
    """Return the company's address on the web."""
    return f"https://{row.domain}" if row.domain else ""


def advert(row: LeadRow) -> str:
    """Return the page of the role's advert; empty where it is not known."""
    return guard(row.advert_url)


def note(row: LeadRow) -> str:
    """Return the remarks as a cell."""
    return guard(remarks(row))


def remarks(row: LeadRow) -> str:
    """Return in one line what else is known: role, probability, reasons, inferred address, links, the user's notes."""
    sure = f" (probability {row.probability:.2f})" if row.probability is not None else ""
    chance = f" (chance {row.email_chance:.2f})" if row.email_chance is not None else ""
    parts = (
        row.role and f"Possible hiring manager for {row.role}{sure}",
        row.why and f"Why: {row.why}",
        row.email_status == "inferred" and f"Inferred, unconfirmed e-mail: {row.email}{chance}",
        row.linkedin and f"LinkedIn: {row.linkedin}",
        row.introduction and f"Introduction: {row.introduction}",
        row.source_urls and f"Seen on: {row.source_urls}",
        row.notes,
    )
    return ". ".join(part for part in parts if part)


def _number(name: str) -> Cell:
    return lambda row: write(COLUMNS[name], getattr(row, name))


DATABASE: dict[str, Cell] = {
    "Name": text("full_name"),
    "Company": company,
    "Role": text("role"),
    "Title": text("title"),
    "Department": text("department"),
    "Rank": _number("rank"),
    "Probability": _number("probability"),
    "Email": email,
    "Inferred email": lambda row: guard(row.email if row.email_status == "inferred" else ""),
    "Inferred email chance": _number("email_chance"),
    "Phone": phone,
    "LinkedIn": text("linkedin"),
    "Profile": text("profile_url"),
    "Website": website,
    "Introduction": text("introduction"),
    "Why": text("why"),
    "Advert": advert,
    "Sources": text("source_urls"),
    "Status": text("status"),
    "Applied on": _number("applied_on"),
    "Next action": text("next_action"),
    "Next action on": _number("next_action_on"),
    "Notes": text("notes"),
    "Last seen": _number("last_seen"),
    "Lead ID": text("lead_id"),
}
"""Columns for tools that take any header and let the user look at the table."""
