"""`research import`: takes over an edited sheet, or people from elsewhere."""

from __future__ import annotations

from datetime import UTC, datetime
from pathlib import Path
from typing import TYPE_CHECKING, Annotated

from typer import Argument, Option

from research.cli.arguments.options import DEFAULT, Output, StoreUrl
from research.cli.commands import Command
from research.cli.report import Report, Table
from research.text import count

if TYPE_CHECKING:
    from research.sheets.columns import Value
    from research.sheets.edits import Comparison
    from research.sheets.lists.imports import Imported

SHOWN = 20
"""Lines of a list; the rest is counted."""


def import_(
    file: Annotated[Path, Argument(metavar="FILE", help="CSV or XLSX: an exported sheet that you edited, or a list of people.", show_default=False)],
    map: Annotated[
        list[str] | None,
        Option(
            metavar="FIELD=COLUMN", help="What a column means, such as title=Function; may be repeated. Takes the list over without asking.", show_default=False
        ),
    ] = None,
    company: Annotated[
        str | None, Option(metavar="DOMAIN", help="The people's company, where the list does not say; of others none are taken.", show_default=False)
    ] = None,
    yes: Annotated[bool, Option("--yes", help="Take it over without asking.")] = False,
    theirs: Annotated[bool, Option("--theirs", help="Where both leads.csv and the edited sheet were changed, the file goes first.")] = False,
    connections: Annotated[
        bool, Option("--connections", help="The file is your own contacts: all that is taken is who could introduce you to each lead of the sheet.")
    ] = False,
    output: Output = DEFAULT.output,
    store: StoreUrl = None,
) -> Report:
    """Take over what you edited in an exported sheet, or people out of another tool's export.

    An edited sheet: status, dates and notes come back; where both sides were changed, leads.csv stays and the difference is shown.
    A list of people (Hunter, Apollo, RocketReach, Lead411, D&B Hoovers, Thomasnet, any CSV with names): they join those of the company's
    site, each value with its source, and what the site publishes is never overwritten.
    Your own contacts (LinkedIn's Connections.csv, an address book): with --connections only.

    \b
    Examples:
      research import output/leads-export.csv
      research import edited.xlsx --theirs
      research import hunter-export.csv --yes
      research import people.csv --company acme.com --map full_name=Who --map title=Function
      research import Connections.csv --connections
    """
    from research.errors import UsageError
    from research.sheets.edits import is_sheet

    mapping = _mapping(map or [])
    if not file.exists():
        raise UsageError(f"{file} cannot be read: there is no such file")
    if connections:
        if mapping or company or theirs:
            raise UsageError("--connections takes the file as it is: leave --map, --company and --theirs out")
        return _introduced(output, file, store)
    if is_sheet(file) and not mapping:
        return _sheet(output, file, theirs)
    return _people(output, file, mapping, company, yes or bool(mapping), store)


def _mapping(given: list[str]) -> dict[str, str]:
    from research.errors import UsageError

    if wrong := [each for each in given if not all(each.partition("="))]:
        raise UsageError(f"--map takes FIELD=COLUMN such as title=Function, not {wrong[0]}")
    return {field.strip(): column for field, _, column in (each.partition("=") for each in given)}


def _sheet(output: Path, file: Path, theirs: bool) -> Report:
    from research.sheets.edits import take_over
    from research.sheets.leads import NAME, read_leads

    names = {row.lead_id: row.full_name for row in read_leads(output)}
    found = take_over(output, file, theirs=theirs)
    taken = sum(map(len, found.edits.values())) + (len(found.conflicts) if theirs else 0)
    cells = f"{count(taken, 'cell')} of {file} taken over into" if taken else f"{file} has nothing new for"
    blocks: list[str | Table] = [f"{cells} {output / NAME}"]
    blocks += _edits(found, names)
    if found.conflicts:
        kept = "the file's went in" if theirs else "leads.csv keeps its own; --theirs takes the file's"
        rows = tuple((names[c.lead_id], c.column, _shown(c.here), _shown(c.there)) for c in found.conflicts)
        blocks.append(Table(title=f"Changed on both sides: {kept}", header=("who", "column", "leads.csv", "file"), rows=rows))
    issues = tuple((issue.subject, issue.code.replace("_", " "), issue.detail) for issue in found.issues)
    if issues:
        blocks.append(Table(title="Not taken over", header=("where", "why", "what"), rows=issues))
    return Report(blocks=tuple(blocks))


def _edits(found: Comparison, names: dict[str, str]) -> list[Table]:
    rows = [(names[lead], column, _shown(value)) for lead, cells in found.edits.items() for column, value in cells.items()]
    more = [(f"and {len(rows) - SHOWN} more", "", "")] if len(rows) > SHOWN else []
    return [Table(title="Taken over", header=("who", "column", "now"), rows=(*rows[:SHOWN], *more))] if rows else []


def _shown(value: Value) -> str:
    return "(empty)" if value in ("", None) else str(value)


def _introduced(output: Path, file: Path, store: str | None) -> Report:
    from research.cli.arguments.network import with_introductions
    from research.errors import UsageError
    from research.sheets.leads import NAME, introduce, read_leads
    from research.store.opening import open_store
    from research.studies.reporting import write_again

    leads = read_leads(output)
    if not leads:
        raise UsageError(f'{output / NAME} has no leads yet: research company acme.com --role "Data Engineer" finds some')
    rows = with_introductions(leads, file)
    changed = introduce(output, {row.lead_id: row.introduction or "" for row in rows})
    domains = dict.fromkeys(now.domain for before, now in zip(leads, rows, strict=True) if before.introduction != now.introduction)
    with open_store(output, store) as opened:
        issues = write_again(output, domains, opened, datetime.now(UTC))
    told = [(row.full_name, row.company or row.domain, row.introduction or "") for row in rows if row.introduction]
    more = [(f"and {len(told) - SHOWN} more", "", "")] if len(told) > SHOWN else []
    table = Table(title="Who could introduce you", header=("to", "at", "by"), rows=(*told[:SHOWN], *more))
    said = f"To {len(told)} of {count(len(rows), 'lead')} of {output / NAME} somebody of {file} could introduce you; {count(changed, 'row')} changed"
    return Report(blocks=(said, *([table] if told else [])), message="; ".join(issue.detail for issue in issues[:1]))


def _people(output: Path, file: Path, mapping: dict[str, str], company: str | None, yes: bool, store: str | None) -> Report:
    from research.cli.arguments.listed import join_list
    from research.errors import UsageError
    from research.sheets.lists.imports import read_people
    from research.store.opening import open_store
    from research.studies.reporting import write_again

    now = datetime.now(UTC)
    imported = read_people(file, now, mapping)
    shown = _columns(file, imported)
    if not imported.people:
        raise UsageError(f"{file} names no people in {count(len(imported.recognised.columns), 'column')} that the program understands")
    if not yes and not _agreed(shown):
        raise UsageError(f"nothing was taken over from {file}; --yes takes the columns as they are understood, --map FIELD=COLUMN says otherwise")
    joined = join_list(output, imported.people, company, now, store)
    with open_store(output, store) as opened:
        issues = write_again(output, [done.domain for done in joined.companies], opened, now)
    blocks: list[str | Table] = [shown] if yes else []
    rows = tuple((done.domain, str(done.people), str(done.new), str(done.leads)) for done in joined.companies)
    if rows:
        blocks.append(Table(title="Taken over", header=("company", "people of the list", "not known before", "new leads"), rows=rows))
    if joined.differing:
        differing = tuple((issue.subject, issue.detail) for issue in joined.differing)
        more = ((f"and {len(differing) - SHOWN} more", ""),) if len(differing) > SHOWN else ()
        blocks.append(
            Table(
                title="The list differs; what was known stays, the list's value stands in research.json",
                header=("who", "what"),
                rows=(*differing[:SHOWN], *more),
            )
        )
    left = [*(f"{issue.subject}: {issue.code.replace('_', ' ')} {issue.detail}".strip() for issue in imported.issues), *joined.left]
    if left:
        more_lines = [f"and {len(left) - SHOWN} more"] if len(left) > SHOWN else []
        blocks.append("\n".join(["Left out:", *(f"  {line}" for line in (*left[:SHOWN], *more_lines))]))
    if not joined.companies:
        raise UsageError(f"nobody of {file} was taken over: {left[0] if left else 'nobody works there'}; --company DOMAIN says where they work")
    return Report(blocks=tuple(blocks), message="; ".join(issue.detail for issue in issues[:1]))


def _columns(file: Path, imported: Imported) -> Table:
    found = imported.recognised
    by_content = {column: f"{column} (by what it holds)" for column in found.guessed}
    rows = [(field.replace("_", " "), ", ".join(by_content.get(column, column) for column in columns)) for field, columns in found.columns.items()]
    rows += [("(not used)", ", ".join(found.unused))] if found.unused else []
    tool = "a list of people" if found.tool == "list" else f"an export of {found.tool}"
    return Table(title=f"{file}: {tool}, {count(len(imported.people), 'person', 'people')}", header=("means", "column"), rows=tuple(rows))


def _agreed(shown: Table) -> bool:
    """Show what the columns mean and ask; where nobody sits at a terminal the answer is no."""
    import sys

    from typer import confirm

    from research.cli.report import show

    show(Report(blocks=(shown,)))
    return sys.stdin.isatty() and confirm("Take these people over?", default=True)


COMMAND = Command(import_)
