"""`research export`: everything found so far, in the file that another program imports."""

from __future__ import annotations

import contextlib
import gc
from collections.abc import Iterator
from datetime import UTC, date, datetime
from pathlib import Path
from typing import TYPE_CHECKING, Annotated

from typer import Argument, Option

from research.cli.arguments.options import DEFAULT, Output, a_number
from research.cli.commands import Command
from research.cli.report import Report, Table
from research.text import count

if TYPE_CHECKING:
    from research.sheets.formats import Unit
    from research.sheets.rows import LeadRow

PLANNED = frozenset({"icalendar"})
"""Formats that tell what to do when: what the user wrote down goes into them, and else what the follow-up plan has next."""

MANY: dict[Unit, str] = {"lead": "leads", "person": "people", "application": "applications"}


def export(
    format: Annotated[
        list[str] | None,
        Argument(metavar="[FORMAT]...", help="excel, vcf, google, hubspot …; without one all are listed, with their programs.", show_default=False),
    ] = None,
    company: Annotated[list[str] | None, Option(metavar="DOMAIN", help="Only this company, by domain or name; may be repeated.", show_default=False)] = None,
    role: Annotated[list[str] | None, Option(metavar="TEXT", help="Only roles that hold these words; may be repeated.", show_default=False)] = None,
    status: Annotated[list[str] | None, Option(metavar="WORD", help="Only this status (new is one without any); may be repeated.", show_default=False)] = None,
    min_probability: Annotated[float, Option(min=0, max=1, callback=a_number, metavar="P", help="Only leads at least so probable.")] = 0.0,
    since: Annotated[str | None, Option(metavar="DAY", help="Only leads first found on this day or later.", show_default=False)] = None,
    connections: Annotated[
        Path | None, Option(metavar="FILE", help="Your contacts (LinkedIn's Connections.csv, any address book): who could introduce you.", show_default=False)
    ] = None,
    output: Output = DEFAULT.output,
    to: Annotated[Path | None, Option(metavar="PATH", help="Folder, or the file itself [default: the folder of the sheet].", show_default=False)] = None,
) -> Report:
    """Write the leads found so far for another program.

    Spreadsheets take excel or csv, and what you edit there comes back with `research import`; address books take vcf, calendars ics.
    `research export` alone lists all formats and the programs that take each. Formats that take only so many rows are split into several files.

    \b
    Examples:
      research export
      research export excel
      research export vcf google --min-probability 0.5 --to address-book
      research export hubspot --company acme.com --role "Data Engineer" --status new --to leads-for-hubspot.csv
      research export icalendar --since 2026-11-01
    """
    from research.cli.arguments.dates import read_day
    from research.errors import UsageError
    from research.sheets.formats import meant, shelf

    formats = shelf()
    if not format:
        listed = ((", ".join((name, *found.also)), found.title, found.unit, str(found.limit or "")) for name, found in formats.items())
        return Report(blocks=(Table(header=("format", "for", "a row is a", "rows a file"), rows=tuple(listed)),))
    format = list(map(meant, format))
    if unknown := [name for name in format if name not in formats]:
        raise UsageError(f"there is no format {unknown[0]}: take one of {', '.join(formats)}")
    day = read_day("--since", since)
    with _uncollected():
        return _exported(format, output, to, day, company, role, status, min_probability, connections)


@contextlib.contextmanager
def _uncollected() -> Iterator[None]:
    """Leave out the search for reference cycles: of the million objects of a large sheet none is in one, and it takes an eighth of the time."""
    collected = gc.isenabled()
    gc.disable()
    try:
        yield
    finally:
        if collected:
            gc.enable()


def _exported(
    formats: list[str],
    output: Path,
    to: Path | None,
    day: date | None,
    company: list[str] | None,
    role: list[str] | None,
    status: list[str] | None,
    min_probability: float,
    connections: Path | None,
) -> Report:
    from research.cli.arguments.dates import today
    from research.errors import UsageError
    from research.sheets.columns import STATUSES
    from research.sheets.leads import NAME, read_leads
    from research.text import fold

    rows = read_leads(output)
    if not rows:
        raise UsageError(f'{output / NAME} has no leads yet: research company acme.com --role "Data Engineer" finds some')
    known = {*STATUSES, *(fold(row.status) for row in rows if row.status)}
    if unknown := [word for word in status or () if fold(word) not in known]:
        raise UsageError(f"there is no status {unknown[0]}: take one of {', '.join(STATUSES)}")
    chosen = [row for row in rows if _fits(row, company, role, status, min_probability) and (day is None or (row.first_seen or day) >= day)]
    if not chosen:
        raise UsageError(f"none of the {count(len(rows), 'lead')} of {output / NAME} is what the filters ask for")
    if connections is not None:
        from research.cli.arguments.network import with_introductions

        chosen = with_introductions(chosen, connections)
    now = datetime.now(UTC)
    written = []
    for name in formats:
        told = _with_next_action(chosen, output, today()) if name in PLANNED else chosen
        written += [(name, str(path), count) for path, count in _write(name, told, to or output, now, alone=len(formats) == 1)]
    files = Table(header=("format", "file", "holds"), rows=tuple((name, path, count) for name, path, count in written))
    empty = [name for name, _, count in written if name in PLANNED and count.startswith("0 ")]
    why = f"the {empty[0]} file is empty: no lead has a day to act on; research log 1 applied begins the follow-ups" if empty else ""
    return Report(blocks=(f"{len(chosen)} of {count(len(rows), 'lead')} of {output / NAME}", files), message=why)


def _fits(row: LeadRow, companies: list[str] | None, roles: list[str] | None, statuses: list[str] | None, least: float) -> bool:
    from research import urls
    from research.text import fold

    return (
        (not companies or any(row.domain in (urls.host(name), name) or fold(row.company) == fold(name) for name in companies))
        and (not roles or any(set(fold(role).split()) <= set(fold(row.role).split()) for role in roles))
        and (not statuses or fold(row.status or "new") in map(fold, statuses))
        and (not least or (row.probability or 0.0) >= least)
    )


def _write(name: str, rows: list[LeadRow], to: Path, now: datetime, *, alone: bool) -> list[tuple[Path, str]]:
    """Write one format and return (file, what it holds); to: a folder, or the file where its ending is the format's."""
    from research.errors import UsageError
    from research.errors.system import said
    from research.sheets.atomic import replace_file
    from research.sheets.export import export, files, units
    from research.sheets.formats import shelf

    target = shelf()[name]
    whole = len(units(target.unit, rows))
    size = target.limit or whole
    try:
        if alone and to.suffix and not to.is_dir():
            if to.suffix != Path(target.file).suffix:
                raise UsageError(f"{name} is written into a {Path(target.file).suffix} file, not {to.name}")
            to.parent.mkdir(parents=True, exist_ok=True)
            stem = Path(target.file).stem
            paths = []
            for file, body in files(target, rows, now):
                path = to.with_name(to.stem + Path(file).stem.removeprefix(stem) + to.suffix)
                replace_file(path, body)
                paths.append(path)
        else:
            paths = list(export(name, rows, to, now))
    except OSError as error:
        raise UsageError(said(error) or f"{error.filename or to} cannot be written: {error.strerror}") from None
    counts = [max(0, min(size, whole - start * size)) for start in range(len(paths))]
    return [(path, count(held, target.unit, MANY[target.unit])) for path, held in zip(paths, counts, strict=True)]


def _with_next_action(rows: list[LeadRow], directory: Path, today: date) -> list[LeadRow]:
    """Return the rows that have a day to act on: the one that the user wrote down, else the one of the follow-up plan."""
    from research.followups.agenda import agenda, dated

    planned = {row.lead_id: row for row in dated(agenda(directory, today))}
    return [told for row in rows if (told := planned.get(row.lead_id, row)).next_action_on]


COMMAND = Command(export)
