"""Writes down a run that read the very same pages as the last one: what that one saw is seen again, and nothing else has changed."""

from __future__ import annotations

import json
from datetime import UTC, datetime

from sqlalchemy import BindParameter, Connection, bindparam, insert, select, update

from research.model import Crawl
from research.store.recording import run_row
from research.store.tables import ADVERTS, COMPANIES, FACTS, LEADS, PAGES, PEOPLE, ROLES, RUNS

_OURS: BindParameter[str] = bindparam("ours")
"""The domain of the company; what is asked of it is put into words once, as in `recording`."""
_FINGERPRINT = select(COMPANIES.c.fingerprint).where(COMPANIES.c.domain == _OURS)
_LAST = select(COMPANIES.c.last_run).where(COMPANIES.c.domain == _OURS).scalar_subquery()
_LAST_LEADS = select(LEADS.c.lead_id, LEADS.c.cells).where(LEADS.c.domain == _OURS, LEADS.c.last_seen == _LAST)
_DATE = update(LEADS).where(LEADS.c.lead_id == bindparam("lead")).values(cells=bindparam("text"), in_sheet=False)
_OF_OURS = FACTS.c.person.in_(select(PEOPLE.c.id).where(PEOPLE.c.domain == _OURS))
_SEE_AGAIN = tuple(
    update(table).where(where, table.c[seen] == _LAST).values({seen: bindparam("at")})
    for table, where, seen in (
        (FACTS, _OF_OURS, "last_seen"),
        *((table, table.c.domain == _OURS, "last_seen") for table in (LEADS, PAGES, ADVERTS, PEOPLE)),
        (ROLES, ROLES.c.domain == _OURS, "last_asked"),
    )
)
_PEOPLE_OF_LAST = select(RUNS.c.people).where(RUNS.c.domain == _OURS).order_by(RUNS.c.id.desc()).limit(1)


def confirm(connection: Connection, domain: str, crawl: Crawl, fingerprint: str, at: datetime) -> int:
    """Write down a run that read the very same pages as the last one: whatever that one saw is seen again, and nothing else changes.

    Returns how many people the last run had, and this one has. The cells of leads tell the day, so that they wait for the sheet once a day.
    Call it within `Store.writing`.
    """
    day = at.astimezone(UTC).date().isoformat()
    leads = connection.execute(_LAST_LEADS, {"ours": domain}).all()
    if dated := [{"lead": lead, "text": cells} for lead, before in leads if (cells := _on_day(before, day)) != before]:
        connection.execute(_DATE, dated)
    for statement in _SEE_AGAIN:
        connection.execute(statement, {"ours": domain, "at": at})
    seen = {"last_run": at, "last_read": at, "status": crawl.status, "why": crawl.why, "fingerprint": fingerprint}
    connection.execute(update(COMPANIES).where(COMPANIES.c.domain == domain).values(seen))
    people: int = connection.execute(_PEOPLE_OF_LAST, {"ours": domain}).scalar_one()
    connection.execute(insert(RUNS), [run_row(domain, crawl, people, at)])
    return people


def fingerprint(connection: Connection, domain: str) -> str | None:
    """Return the fingerprint of a company's last run."""
    found: str | None = connection.execute(_FINGERPRINT, {"ours": domain}).scalar()
    return found


def _on_day(cells: str, day: str) -> str:
    known = json.loads(cells)
    return cells if known.get("last_seen") == day else json.dumps(known | {"last_seen": day}, ensure_ascii=False)
