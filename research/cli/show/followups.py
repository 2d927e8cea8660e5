"""How follow-ups look in the terminal."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import TYPE_CHECKING, Any

from research.cli.report import Table
from research.cli.show.contacts import address
from research.followups.rules import WAYS

if TYPE_CHECKING:
    from pathlib import Path

    from research.followups.agenda import Item
    from research.followups.draft import Draft
    from research.sheets.rows import LeadRow

def told(item: Item) -> str:
    """Return one step in one line."""
    when = f"on {item.on}" if item.on == item.until else f"between {item.on} and {item.until}"
    return " ".join(filter(None, (item.action, WAYS[item.channel], when))) + (", now overdue" if item.due == "late" else "")


def overview(items: Sequence[Item]) -> Table:
    """Return all steps as a table, the soonest first."""
    rows = tuple(
        (
            "overdue" if item.due == "late" else "due" if item.due == "due" else "later",
            _span(item),
            _who(item),
            "\n".join(filter(None, (item.action, _way(item)))),
        )
        for item in items
    )
    return Table(header=("state", "when", "who", "what"), rows=rows)


def details(items: Sequence[Item]) -> Iterator[str]:
    """Yield what to know for each step that is due."""
    for item in items:
        lines = [f"{item.row.full_name}, {item.row.company or item.row.domain}: {told(item)}"]
        lines += [f"  why: {item.because}"] if item.because else []
        lines += [f"  first: {item.before}"] if item.before else []
        lines += [f"  - {point}" for point in item.points]
        if item.draft is not None:
            lines += ["  draft, never sent:"]
            lines += [f"    {line}" for line in (item.draft.subject, *item.draft.lines) if line]
        lines += [" ".join(filter(None, ("  then:", step.rule.action, WAYS[step.channel or ""], f"from {step.on}"))) for step in item.then]
        done = f"contacted --channel {item.channel}" if item.channel else "closed"
        lines.append(f"  done? research log {item.row.lead_id} {done}")
        yield "\n".join(lines)


def nothing_begun(directory: Path) -> str:
    """Return why there is nothing to follow up or to count, and what to do about it."""
    from research.sheets.leads import NAME

    if not (directory / NAME).exists():
        return f"Nothing was ever researched into {directory}: research company TARGET --role TEXT begins, --output names another folder"
    return "Nothing is begun yet: say that you applied by research log LEAD applied, LEAD being 1, 2, 3 of the last run or an id of the sheet"


def remarks(items: Sequence[Item]) -> Iterator[str]:
    """Yield what to know about the days."""
    unsure = dict.fromkeys(item.row.company or item.row.domain for item in items if not item.own and not item.holidays)
    if unsure:
        yield f"Only weekends are left out, since the country is not known: {', '.join(unsure)}"


def record(item: Item) -> dict[str, Any]:
    """Return one step as JSON has it."""
    row = item.row
    return {
        "lead_id": row.lead_id,
        "company": row.company or row.domain,
        "domain": row.domain,
        "role": row.role,
        "name": row.full_name,
        "action": item.action,
        "channel": item.channel or None,
        "on": item.on.isoformat(),
        "until": item.until.isoformat(),
        "state": item.due,
        "because": item.because or None,
        "before": item.before or None,
        "points": list(item.points),
        "draft": draft_record(item.draft),
        "then": [{"action": step.rule.action, "channel": step.channel, "on": step.on.isoformat(), "until": step.until.isoformat()} for step in item.then],
    }


def draft_record(draft: Draft | None) -> dict[str, Any] | None:
    """Return a message as JSON has it."""
    return {"channel": draft.channel, "language": draft.language, "subject": draft.subject or None, "text": draft.text} if draft else None


def reach(row: LeadRow, channel: str) -> str:
    """Return where a lead is reached by a channel, with how sure that is; "" where nothing is known."""
    written = address(row.email, row.email_status, row.email_chance)
    return {"email": written, "linkedin": row.linkedin, "voicemail": row.phone, "phone": row.phone}.get(channel, "")


def _span(item: Item) -> str:
    return f"{item.on}" if item.on == item.until else f"{item.on}\nto {item.until}"


def _who(item: Item) -> str:
    return "\n".join(filter(None, (item.row.full_name, item.row.title, item.row.company or item.row.domain, item.row.role)))


def _way(item: Item) -> str:
    return ": ".join(filter(None, (WAYS[item.channel], reach(item.row, item.channel))))
