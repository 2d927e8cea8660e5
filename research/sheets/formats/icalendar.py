"""iCalendar (RFC 5545): the follow-ups that have a day, each an all-day event with a reminder at nine.

Events and not to-dos, for Google Calendar and Outlook drop to-dos. UID stays and SEQUENCE grows with time, so that a
second import moves the event; a lead closed since then cancels it.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from datetime import UTC, datetime, timedelta

from research.sheets.columns import grouped
from research.sheets.formats import Format
from research.sheets.formats._content_lines import escaped, folded, uri
from research.sheets.formats._table import address, remarks
from research.sheets.rows import LeadRow

_EPOCH = datetime(2020, 1, 1, tzinfo=UTC)


def _event(row: LeadRow, now: datetime) -> Iterator[str]:
    if row.next_action_on is None:
        return
    closed = row.status.casefold() == "closed"
    yield "BEGIN:VEVENT"
    yield f"UID:{escaped(row.lead_id)}@{escaped(row.domain)}"
    yield f"DTSTAMP:{now.astimezone(UTC):%Y%m%dT%H%M%SZ}"
    yield f"SEQUENCE:{(now - _EPOCH) // timedelta(minutes=1)}"
    yield f"DTSTART;VALUE=DATE:{row.next_action_on:%Y%m%d}"
    yield f"DTEND;VALUE=DATE:{row.next_action_on + timedelta(days=1):%Y%m%d}"
    summary = f"{row.next_action or 'Follow up'}: {row.full_name}, {row.company or row.domain}"
    yield f"SUMMARY:{escaped(summary)}"
    description = "\n".join(filter(None, (row.title, address(row), grouped(row.phone), remarks(row))))
    yield f"DESCRIPTION:{escaped(description)}"
    if url := uri(row.profile_url or row.linkedin):
        yield f"URL:{url}"
    yield from ("CATEGORIES:Job search", "TRANSP:TRANSPARENT", f"STATUS:{'CANCELLED' if closed else 'CONFIRMED'}")
    if not closed:
        yield from ("BEGIN:VALARM", "ACTION:DISPLAY", f"DESCRIPTION:{escaped(row.full_name)}", "TRIGGER:PT9H", "END:VALARM")
    yield "END:VEVENT"


def _write(rows: Sequence[LeadRow], now: datetime) -> bytes:
    head = ("BEGIN:VCALENDAR", "VERSION:2.0", "PRODID:-//research//follow-ups//EN", "CALSCALE:GREGORIAN", "METHOD:PUBLISH")
    events = (line for row in rows for line in _event(row, now))
    return folded((*head, *events, "END:VCALENDAR"))


FORMAT = Format(title="Google Calendar, Outlook, Apple Calendar, Nextcloud: the follow-ups", file="followups.ics", write=_write, also=("ics", "calendar"))
