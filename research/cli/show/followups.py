"""How follow-ups look in the terminal."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import TYPE_CHECKING, Any

from research.cli.report import Table

if TYPE_CHECKING:
    from research.followups.agenda import Item

WAYS = {"email": "by e-mail", "linkedin": "by a LinkedIn note", "phone": "by telephone", "voicemail": "by one call or voicemail", "": ""}
"""{channel: in words}."""


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
        lines += [" ".join(filter(None, ("  then:", step.rule.action, WAYS[step.channel or ""], f"from {step.on}"))) for step in item.then]
        done = f"contacted --channel {item.channel}" if item.channel else "closed"
        lines.append(f"  done? research log {item.row.lead_id} {done}")
        yield "\n".join(lines)


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
        "then": [{"action": step.rule.action, "channel": step.channel, "on": step.on.isoformat(), "until": step.until.isoformat()} for step in item.then],
    }


def _span(item: Item) -> str:
    return f"{item.on}" if item.on == item.until else f"{item.on}\nto {item.until}"


def _who(item: Item) -> str:
    return "\n".join(filter(None, (item.row.full_name, item.row.title, item.row.company or item.row.domain, item.row.role)))


def _way(item: Item) -> str:
    row = item.row
    address = {"email": row.email + (" (inferred)" if row.email_status == "inferred" else ""), "linkedin": row.linkedin, "voicemail": row.phone}
    return ": ".join(filter(None, (WAYS[item.channel], address.get(item.channel, ""))))
