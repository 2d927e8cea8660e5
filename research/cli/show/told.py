"""Shows what the store answers: one company, a list of changes, moments in words and back."""

from __future__ import annotations

import json
import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import asdict
from datetime import UTC, date, datetime, time, timedelta
from typing import TYPE_CHECKING, Any

from research.cli.report import Report, Table
from research.errors import UsageError
from research.text import count

if TYPE_CHECKING:
    from pathlib import Path

    from research.sheets.rows import LeadRow
    from research.store.changes import Change
    from research.store.history import HeldCompany, HeldLead, HeldPerson

UNITS = {"h": timedelta(hours=1), "d": timedelta(days=1), "w": timedelta(weeks=1), "m": timedelta(days=30), "y": timedelta(days=365)}
KINDS = {
    "new": "new",
    "found": "found on a page not read before",
    "gone": "gone",
    "back": "back again",
    "changed": "changed",
    "opened": "advert opened",
    "closed": "advert closed",
}


def moment(text: str, now: datetime) -> datetime:
    """Return the moment that a day (the user's own) or a span back from now names; raises UsageError where it names none."""
    try:
        if found := re.fullmatch(r"(\d{1,4})\s*([hdwmy])[a-z]*", text.strip().lower()):
            return now - int(found[1]) * UNITS[found[2]]
        given = datetime.fromisoformat(text.strip()) if "T" in text else datetime.combine(date.fromisoformat(text.strip()), time())
        return given.astimezone(UTC)
    except (ValueError, OverflowError):
        raise UsageError(f"--since takes a day such as 2026-11-01, or a span such as 7d, 2w, 12h, not {text}") from None


def day(value: datetime | None) -> str:
    """Return a moment as people read it, in the user's own time zone; "" for None."""
    return f"{value.astimezone():%Y-%m-%d %H:%M}" if value else ""


def plain_json(record: Mapping[str, Any]) -> str:
    """Return one JSON line; moments in ISO 8601."""
    return json.dumps(record, ensure_ascii=False, default=lambda value: value.isoformat())


def change_table(changes: Sequence[Change], *, with_company: bool) -> Table:
    """Return changes as a table, oldest first."""
    company = ("company",) if with_company else ()
    rows = tuple((day(c.at), *((c.domain,) if with_company else ()), _what(c), c.name, _detail(c)) for c in changes)
    return Table(header=("when", *company, "what", "who", "detail"), rows=rows)


def _what(change: Change) -> str:
    return f"{change.field} changed" if change.kind == "changed" else KINDS[change.kind]


def _detail(change: Change) -> str:
    if change.kind == "changed":
        return f"{change.before or 'none'} → {change.after or 'none'}"
    return change.after or change.before or change.url or ""


def company_json(held: HeldCompany, changes: Sequence[Change]) -> str:
    """Return all that is known of a company as one JSON object."""
    record = asdict(held) | {"changes": [asdict(change) for change in changes]}
    return plain_json(record.pop("facts") | record)


def company_report(held: HeldCompany, changes: Sequence[Change]) -> Report:
    """Return all that is known of a company for a person to read."""
    return Report(blocks=tuple(_blocks(held, changes)))


def _blocks(held: HeldCompany, changes: Sequence[Change]) -> Iterator[str | Table]:
    facts = held.facts
    present = [person for person in held.people if person.gone_at is None]
    first, last = day(facts["first_read"]) or "never", day(facts["last_read"]) or "never"
    yield f"{facts['name'] or facts['domain']} ({facts['domain']}): {count(len(present), 'person', 'people')}; first read {first}, last {last}"
    contacts = [value for key in ("url", "email", "phone", "linkedin", "careers_url") if (value := facts[key])]
    if contacts:
        yield "\n".join(contacts)
    if present:
        yield Table(header=("id", "who", "contact", "first seen", "last seen"), rows=tuple(map(_person, present)), title="People, the most senior first")
    if gone := [person for person in held.people if person.gone_at is not None]:
        yield Table(
            header=("id", "who", "first seen", "gone by"),
            rows=tuple((p.id, _named(p), day(p.first_seen), day(p.gone_at)) for p in gone),
            title="No longer on its pages",
        )
    names = {person.id: person.name for person in held.people}
    if held.leads:
        rows = tuple(
            (
                lead.lead_id,
                lead.role or "(everybody)",
                str(lead.rank or ""),
                f"{lead.probability:.0%}" if lead.probability is not None else "",
                names.get(lead.person, ""),
                _own(lead.own),
            )
            for lead in held.leads
            if lead.role or lead.own
        )
        if rows:
            yield Table(header=("lead", "role", "rank", "sure", "who", "yours"), rows=rows, title="Leads")
    if held.adverts:
        adverts: list[tuple[str, ...]] = [
            (a["text"], a["location"] or "", day(a["first_seen"]), day(a["closed_at"]) or "open", a["url"] or "") for a in held.adverts
        ]
        yield Table(header=("advert", "place", "first seen", "closed", "page"), rows=tuple(adverts), title="Adverts")
    runs = tuple((day(r["finished_at"]), f"{r['status']}: {r['why']}", str(r["people"]), str(r["pages"]), f"{r['bytes'] / 1024:.0f} KiB") for r in held.runs)
    yield Table(header=("run", "ended", "people", "pages", "received"), rows=runs, title="Last runs")
    if changes:
        yield change_table(changes, with_company=False)


def _person(person: HeldPerson) -> tuple[str, ...]:
    inferred = person.best("email_inferred") if not person.best("email") else None
    reach = [person.best("email"), f"{inferred} (inferred)" if inferred else None, person.best("phone"), person.best("linkedin")]
    return person.id, _named(person), "\n".join(filter(None, reach)), day(person.first_seen), day(person.last_seen)


def _named(person: HeldPerson) -> str:
    title = person.best("title") or next((v.value for v in person.values if v.field == "title"), None)
    return "\n".join(filter(None, (person.name, title)))


def _own(own: Mapping[str, str]) -> str:
    return "\n".join(f"{column}: {value}" for column, value in own.items())


def held_blocks(
    people: Sequence[HeldPerson], leads: Sequence[HeldLead], changes: Sequence[Change], rows: Sequence[LeadRow], files: Sequence[Path]
) -> Iterator[str | Table]:
    """Yield everything held about people, for a person to read."""
    for person in people:
        yield f"{person.name} ({person.id}) at {person.domain}, {person.group}; first seen {day(person.first_seen)}, last {day(person.last_seen)}"
        values = tuple((v.field, v.value, "\n".join(v.urls) or v.how, day(v.first_seen), day(v.last_seen), day(v.gone_at)) for v in person.values)
        yield Table(header=("field", "value", "from", "first seen", "last seen", "gone"), rows=values)
    if leads:
        told = tuple((lead.lead_id, lead.role, str(lead.rank or ""), _own(lead.own), day(lead.first_seen), day(lead.last_seen)) for lead in leads)
        yield Table(header=("lead", "role", "rank", "yours", "first seen", "last seen"), rows=told)
    elif rows:
        yield Table(header=("lead", "who", "company", "role"), rows=tuple((r.lead_id, r.full_name, r.domain, r.role) for r in rows), title="In the sheet")
    if changes:
        yield change_table(changes, with_company=True)
    if files:
        yield Table(header=("file that names them",), rows=tuple((str(file),) for file in files))
