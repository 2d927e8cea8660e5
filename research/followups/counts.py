"""How it goes: applications, follow-ups, answers and interviews, by week, by channel and by rank of the lead."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date, timedelta

from research.followups.plan import Event

COUNTED = ("applied", "contacted", "answered", "interview", "offer")
"""Events that are counted, in the order in which they come."""


@dataclass(frozen=True, slots=True, kw_only=True)
class History:
    """What happened in one application."""

    applied_on: date | None = None
    interviewed_on: date | None = None
    events: tuple[tuple[Event, str, int | None], ...] = ()
    """(event, the lead's id, the lead's rank then), in any order."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Counts:
    """How often what happened."""

    weeks: Mapping[date, Counter[str]] = field(default_factory=dict)
    """{Monday: {event: times}}, from the first week with any to the last, none left out."""
    channels: Mapping[str, Counter[str]] = field(default_factory=dict)
    """{channel: {event: times}}; an answer counts for the channel of the last try before it, unless it says its own."""
    ranks: Mapping[str, Counter[str]] = field(default_factory=dict)
    """{rank: {event: leads}}: how many leads of that rank were contacted, answered and invited, each once."""
    total: Counter[str] = field(default_factory=Counter)


def count(histories: Iterable[History]) -> Counts:
    """Return the counts of many applications."""
    weeks: dict[date, Counter[str]] = {}
    channels: dict[str, Counter[str]] = {}
    ranks: dict[str, Counter[str]] = {}
    total: Counter[str] = Counter()
    for history in histories:
        for what, on in _days(history):
            total[what] += 1
            weeks.setdefault(on - timedelta(days=on.weekday()), Counter())[what] += 1
        for channel, what in _by_channel(history):
            channels.setdefault(channel, Counter())[what] += 1
        seen = {(lead, rank, event.what) for event, lead, rank in history.events if event.what in ("contacted", "answered", "interview", "offer")}
        for _, rank, what in seen:
            ranks.setdefault(f"{rank}" if rank else "not ranked", Counter())[what] += 1
    return Counts(weeks=_unbroken(weeks), channels=dict(sorted(channels.items())), ranks=dict(sorted(ranks.items(), key=_by_number)), total=total)


def _by_number(item: tuple[str, Counter[str]]) -> tuple[bool, int]:
    return not item[0].isdigit(), int(item[0]) if item[0].isdigit() else 0


def _days(history: History) -> Iterable[tuple[str, date]]:
    """Yield (event, day), what the sheet's dates and the log both say once."""
    applied = history.applied_on or min((event.on for event, _, _ in history.events if event.what == "applied"), default=None)
    if applied:
        yield "applied", applied
    interviews = {event.on for event, _, _ in history.events if event.what == "interview"} | ({history.interviewed_on} if history.interviewed_on else set())
    yield from (("interview", on) for on in interviews)
    yield from ((event.what, event.on) for event, _, _ in history.events if event.what in ("contacted", "answered", "offer"))


def _by_channel(history: History) -> Iterable[tuple[str, str]]:
    events = sorted((event for event, _, _ in history.events), key=lambda event: (event.on, event.what != "contacted"))
    last = ""
    for event in events:
        if event.what == "contacted":
            last = event.channel or "not said"
            yield last, "contacted"
        elif event.what in ("answered", "interview", "offer") and (channel := event.channel or last):
            yield channel, event.what


def _unbroken(weeks: Mapping[date, Counter[str]]) -> dict[date, Counter[str]]:
    if not weeks:
        return {}
    first, last = min(weeks), max(weeks)
    mondays: Sequence[date] = [first + timedelta(weeks=n) for n in range((last - first).days // 7 + 1)]
    return {monday: weeks.get(monday, Counter()) for monday in mondays}
