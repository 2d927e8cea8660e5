"""`research stats`: how the search goes."""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping
from typing import Annotated

from typer import Option

from research.cli.arguments.options import DEFAULT, Output
from research.cli.commands import Command
from research.cli.report import Report, Table
from research.text import count

WIDTH = 30
"""Characters of the longest bar."""
NAMED = {
    "applied": ("application", "applications"),
    "contacted": ("follow-up", "follow-ups"),
    "answered": ("answer", "answers"),
    "interview": ("interview", "interviews"),
    "offer": ("offer", "offers"),
}


def stats(
    weeks: Annotated[int, Option(min=1, max=520, metavar="N", help="Weeks shown, the last ones.")] = 12,
    json: Annotated[bool, Option("--json", help="Print the figures as one JSON object.")] = False,
    output: Output = DEFAULT.output,
) -> Report:
    """Show applications, follow-ups, answers and interviews: by week, by channel and by rank of the lead.

    \b
    Examples:
      research stats
      research stats --weeks 4
      research stats --json | jq .total
    """
    from research.cli.show.followups import nothing_begun
    from research.followups.agenda import counts
    from research.followups.counts import COUNTED
    from research.records import encode

    found = counts(output)
    if json:
        parts = {
            "weeks": {monday.isoformat(): {what: times[what] for what in COUNTED} for monday, times in found.weeks.items()},
            "channels": {name: dict(times) for name, times in found.channels.items()},
            "ranks": {name: dict(times) for name, times in found.ranks.items()},
        }
        return Report(json=(encode({"total": {what: found.total[what] for what in COUNTED}} | parts),))
    if not found.total:
        return Report(blocks=(nothing_begun(output),))
    total = found.total
    head = ", ".join(count(total[what], *noun) for what, noun in NAMED.items())
    shown = list(found.weeks.items())[-weeks:]
    most = max(max(times["applied"], times["contacted"]) for _, times in shown) or 1
    by_week = Table(
        title="By week",
        header=("week of", "applied", "followed up", "answers", "interviews", "applications ▇ and follow-ups ░"),
        rows=tuple(
            (monday.isoformat(), *(_n(times, what) for what in ("applied", "contacted", "answered", "interview")), _bars(times, most))
            for monday, times in shown
        ),
    )
    return Report(blocks=(head, by_week, *_shares("By channel", "channel", found.channels), *_shares("By rank of the lead", "rank", found.ranks)))


def _shares(title: str, name: str, parts: Mapping[str, Counter[str]]) -> tuple[Table, ...]:
    rows = tuple(
        (part, _n(times, "contacted"), _n(times, "answered"), _n(times, "interview"), _share(times["answered"], times["contacted"]))
        for part, times in parts.items()
    )
    return (Table(title=title, header=(name, "followed up", "answers", "interviews", "answered"), rows=rows),) if rows else ()


def _n(times: Counter[str], what: str) -> str:
    return str(times[what] or "")


def _share(part: int, whole: int) -> str:
    return f"{part / whole:.0%}" if whole else ""


def _bars(times: Counter[str], most: int) -> str:
    """Return a bar for applications and behind it one for follow-ups, drawn to one scale."""
    scale = WIDTH / 2 / most
    return "".join(mark * max(1, round(times[what] * scale)) if times[what] else "" for mark, what in (("▇", "applied"), ("░", "contacted")))


COMMAND = Command(stats)
