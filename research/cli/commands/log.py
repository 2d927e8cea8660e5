"""`research log`: keeps what happened with a lead."""

from __future__ import annotations

from datetime import UTC, datetime
from typing import Annotated

from typer import Argument, Option

from research.cli.arguments.options import DEFAULT, LeadWord, Output
from research.cli.commands import Command
from research.cli.report import Report
from research.followups.rules import Channel, What


def log(
    lead: LeadWord,
    happened: Annotated[What, Argument(metavar="applied|contacted|answered|interview|offer|closed", show_default=False)],
    on: Annotated[str, Option(metavar="DAY", help="When: 2026-11-30, 30.11.2026, yesterday.")] = "today",
    channel: Annotated[Channel | None, Option(metavar="email|linkedin|phone|voicemail", help="How.", show_default=False)] = None,
    promised: Annotated[str | None, Option(metavar="DAY", help="The day by which they promised to answer.", show_default=False)] = None,
    note: Annotated[str, Option(metavar="TEXT", help="Anything to remember.", show_default=False)] = "",
    output: Output = DEFAULT.output,
) -> Report:
    """Keep what happened with a lead; nothing is sent.

    The status in leads.csv follows, and the next step counts from here. The history stands in followups.csv beside it.

    \b
    Examples:
      research log 1 applied --on 2026-11-20
      research log L5QZC2XK7RTA contacted --channel email
      research log L5QZC2XK7RTA interview --on yesterday --promised 2026-12-04 --note "met the whole team"
      research log L5QZC2XK7RTA closed
    """
    from research.cli.arguments.dates import read_day, read_past_day, today
    from research.cli.show.followups import told
    from research.followups.agenda import agenda, log
    from research.sheets.calling import find_lead
    from research.sheets.events import Logged

    day = read_past_day("--on", on) or today()
    event = Logged(
        lead_id=find_lead(output, lead).lead_id,
        on=day,
        event=happened,
        channel=channel or "",
        note=note,
        logged_at=datetime.now(UTC),
    )
    row = log(output, event, read_day("--promised", promised))
    said = f"{row.full_name}, {row.company or row.domain}: {happened} on {day}"
    following = next((item for item in agenda(output, today()) if (item.row.domain, item.row.role) == (row.domain, row.role)), None)
    return Report(blocks=(said, f"Next: {told(following)}" if following else "Nothing more is to be done for this application"))


COMMAND = Command(log)
