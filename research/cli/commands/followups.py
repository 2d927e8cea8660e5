"""`research followups`: whom to write to, when, through which channel, and what to say."""

from __future__ import annotations

from datetime import UTC, datetime
from pathlib import Path
from typing import Annotated

from typer import Option

from research.cli.arguments.options import DEFAULT, Output
from research.cli.commands import Command
from research.cli.report import Report
from research.text import count


def followups(
    due: Annotated[bool, Option("--due", help="Only what is due today or overdue.")] = False,
    ics: Annotated[
        Path | None, Option(metavar="FILE", help="Write the steps as an iCalendar file; importing it again updates them.", show_default=False)
    ] = None,
    json: Annotated[bool, Option("--json", help="Print one JSON line a step.")] = False,
    output: Output = DEFAULT.output,
) -> Report:
    """List what to do next for each application, why, and what to say. Nothing is ever sent.

    It counts from the days in leads.csv (applied_on, interviewed_on, promised_on) and from what `research log` was told. What you write
    into next_action_on yourself stands in place of the rules. docs/followups.md has the rules and their reasons.

    \b
    Examples:
      research followups
      research followups --due
      research followups --ics followups.ics
      research followups --due --json | jq -r .name
    """
    from research.cli.arguments.dates import today
    from research.cli.show.followups import details, nothing_begun, overview, record, remarks
    from research.errors import UsageError
    from research.followups.agenda import agenda, dated, settled
    from research.records import encode

    day = today()
    items = agenda(output, day)
    shown = [item for item in items if item.due != "later"] if due else list(items)
    if ics is not None:
        from research.errors.system import said
        from research.sheets.atomic import replace_file
        from research.sheets.formats import shelf

        body = shelf()["icalendar"].write((*dated(shown), *settled(output, day)), datetime.now(UTC))
        if not ics.name:
            raise UsageError(f"--ics takes the name of a file, and {ics} is none")
        try:
            ics.parent.mkdir(parents=True, exist_ok=True)
            replace_file(ics, body)
        except OSError as error:
            raise UsageError(said(error) or f"{ics} cannot be written: {error.strerror}") from None
    if json:
        return Report(json=tuple(encode(record(item)) for item in shown))
    if not shown:
        return Report(blocks=("Nothing is due today" if items else nothing_begun(output),))
    written = (f"{ics}: {count(len(shown), 'step')}",) if ics else ()
    return Report(blocks=(overview(shown), *details([item for item in shown if item.due != "later"]), *remarks(shown), *written))


COMMAND = Command(followups)
