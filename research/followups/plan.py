"""Dates and events of one application → its next steps."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace
from datetime import date, timedelta
from typing import Literal

from research.followups.rules import LAPSED, RULES, STOP, TRIES, UNDATED, Channel, Rule, What
from research.followups.working_days import WorkingDays

Due = Literal["later", "due", "late"]

_OVER = frozenset({"offer", "closed"})
"""Events after which nothing more is to be chased."""
_CALLS: dict[Channel | None, Channel] = {"phone": "voicemail"}
"""What counts as the same way: one call, whether somebody picks up or not."""
_MOST = 4
"""Steps told: further ahead nothing is certain."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Event:
    """Something that happened."""

    what: What
    on: date
    channel: Channel | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Facts:
    """What is known of one application."""

    applied_on: date | None = None
    interviewed_on: date | None = None
    promised_on: date | None = None
    """Day by which they promised to answer."""
    status: str = ""
    """The user's own word: `contacted`, `answered`, `closed`; others say nothing here."""
    events: tuple[Event, ...] = ()
    """Of all leads of the application, in any order."""
    channels: frozenset[Channel] = frozenset()
    """Ways that the data gives to reach the lead."""
    doubtful: frozenset[Channel] = frozenset()
    """Ways that it only makes probable: an inferred address."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Step:
    """One thing to do."""

    rule: Rule
    channel: Channel | None
    """None where there is nothing to send."""
    on: date
    """Day from which it may be done."""
    until: date
    """Day by which it should be done."""

    def due(self, today: date) -> Due:
        """Say how it stands on a day."""
        if today < self.on:
            return "later"
        return "due" if today <= self.until else "late"


def plan(facts: Facts, today: date, country: str | None) -> tuple[Step, ...]:
    """Return what to do next and, should nobody answer, after that; () where there is nothing to do.

    Steps after the first take the one before as done on its first day. country: ISO 3166 alpha-2 of the company; its
    holidays are no working days.
    """
    return tuple(_steps(facts, today, WorkingDays(country)))


def _steps(facts: Facts, today: date, days: WorkingDays) -> Iterator[Step]:
    for _ in range(_MOST):
        step = _next(facts, today, days)
        if step is None:
            return
        yield step
        if step.channel is None:
            return
        done = max(step.on, today)
        facts = replace(facts, status="contacted", events=(*facts.events, Event(what="contacted", on=done, channel=step.channel)))
        today = done


def _next(facts: Facts, today: date, days: WorkingDays) -> Step | None:
    happened = _last_days(facts.events)
    status = facts.status.casefold()
    if _OVER & {status, *happened}:
        return None
    contacts = sorted((event for event in facts.events if event.what == "contacted"), key=lambda event: event.on)
    applied = facts.applied_on or happened.get("applied")
    interviewed = max(filter(None, (facts.interviewed_on, happened.get("interview"))), default=None)
    if (status == "contacted" and not contacts) or (status == "interview" and not interviewed):
        return _step(UNDATED, today, days, None)
    begun = max(filter(None, (applied, interviewed)), default=contacts[0].on if contacts else None)
    if begun is None or begun > today:
        return None
    promised = facts.promised_on if facts.promised_on and facts.promised_on >= begun else None
    ask, since = _question(begun, promised, after_interview=begun == interviewed)
    first = _step(ask, since, days, _channel(ask, (), facts))
    if begun == interviewed:
        thanks = _step(RULES["thanks"], begun, days, _channel(RULES["thanks"], (), facts))
        if not any(event.on >= begun for event in contacts) and today < first.on and not _lapsed(thanks, today, days):
            return thanks
    from_day = first.on if ask.name == "quiet" else since
    """Notes before this day thank or reply; from it on they ask, and count as tries."""
    if happened.get("answered", date.min) >= from_day or (status == "answered" and not promised and not interviewed):
        return None
    tries = [event for event in contacts if event.on >= from_day]
    if not tries:
        return _in_time(first, today, days) if applied or interviewed or promised else None
    if len(tries) >= TRIES:
        return _step(STOP, tries[-1].on, days, None)
    return _in_time(_step(RULES["second"], tries[-1].on, days, _channel(RULES["second"], tries, facts)), today, days)


def _last_days(events: Iterable[Event]) -> dict[What, date]:
    """Return {what: the last day on which it happened}."""
    found: dict[What, date] = {}
    for event in events:
        found[event.what] = max(event.on, found.get(event.what, event.on))
    return found


def _question(begun: date, promised: date | None, *, after_interview: bool) -> tuple[Rule, date]:
    """Return the rule by which the first question is asked, and the day that it counts from."""
    if promised:
        return RULES["promised"], promised
    return RULES["quiet" if after_interview else "first"], begun


def _step(rule: Rule, since: date, days: WorkingDays, channel: Channel | None) -> Step:
    on = days.after(since, rule.after) if rule.after else since
    until = since + timedelta(days=rule.within) if rule.calendar else days.after(since, rule.within)
    return Step(rule=rule, channel=channel, on=on, until=max(on, until))


def _in_time(step: Step, today: date, days: WorkingDays) -> Step:
    return _step(LAPSED, today, days, None) if _lapsed(step, today, days) else step


def _lapsed(step: Step, today: date, days: WorkingDays) -> bool:
    return today > days.after(step.on, step.rule.lapses)


def _channel(rule: Rule, tries: Iterable[Event], facts: Facts) -> Channel:
    """Return the way to take among those not tried yet: one in writing that the data gives, a sure one before a doubtful one; else LinkedIn; a call last."""
    tried = {_CALLS.get(event.channel, event.channel) for event in tries}
    left = [channel for channel in rule.channels if channel not in tried] or list(rule.channels)
    for known in (facts.channels - {"voicemail"}, facts.doubtful, {"linkedin"}, facts.channels):
        for channel in left:
            if channel in known:
                return channel
    return left[0]
