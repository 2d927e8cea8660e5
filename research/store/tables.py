"""The tables of the store, the same in SQLite and PostgreSQL."""

from __future__ import annotations

import functools
from datetime import UTC, datetime

from sqlalchemy import Boolean, Column, Float, Index, Integer, MetaData, Table, Text
from sqlalchemy.engine import Dialect
from sqlalchemy.types import TypeDecorator

from research.store.glance import VERSION as VERSION


class Moment(TypeDecorator[datetime]):
    """A moment in UTC, to the second, as text that sorts by time: `2026-11-22T07:00:00Z`. SQLite knows no time zones."""

    impl = Text
    cache_ok = True

    def process_bind_param(self, value: datetime | None, dialect: Dialect) -> str | None:
        """Return the text; value: with time zone."""
        return None if value is None else _written(value)

    def process_result_value(self, value: str | None, dialect: Dialect) -> datetime | None:
        """Return the moment, with time zone."""
        return None if value is None else datetime.fromisoformat(value)


@functools.lru_cache(maxsize=64)
def _written(moment: datetime) -> str:
    """Return a moment as text; a run writes its own into thousands of rows."""
    return moment.astimezone(UTC).strftime("%Y-%m-%dT%H:%M:%SZ")


METADATA = MetaData()

STORE = Table(
    "store",
    METADATA,
    Column("version", Integer, nullable=False),
    Column("salt", Text, nullable=False),  # of the hashes in suppressions: so that a list of names cannot be tried against them elsewhere
)

COMPANIES = Table(
    "companies",
    METADATA,
    Column("domain", Text, primary_key=True),
    Column("site", Text, nullable=False, index=True),  # registrable domain of the site that answered: two domains that lead to one site are one company
    Column("name", Text),
    Column("url", Text),
    Column("email", Text),
    Column("phone", Text),
    Column("linkedin", Text),
    Column("careers_url", Text),
    Column("country", Text),
    Column("language", Text),
    Column("people", Integer, nullable=False),
    Column("first_read", Moment),  # None: no page was ever read
    Column("last_read", Moment),
    Column("last_run", Moment, nullable=False),
    Column("status", Text, nullable=False),
    Column("why", Text, nullable=False),
    Column("fingerprint", Text),  # of what the last run read and was asked, and of the research.json it wrote; None: the next run goes the whole way
)

RUNS = Table(
    "runs",
    METADATA,
    Column("id", Integer, primary_key=True, autoincrement=True),
    Column("domain", Text, nullable=False, index=True),
    Column("finished_at", Moment, nullable=False, index=True),
    Column("status", Text, nullable=False),
    Column("why", Text, nullable=False),
    Column("people", Integer, nullable=False),
    Column("pages", Integer, nullable=False),
    Column("requests", Integer, nullable=False),
    Column("bytes", Integer, nullable=False),
    Column("seconds", Float, nullable=False),
)

PAGES = Table(
    "pages",
    METADATA,
    Column("domain", Text, primary_key=True),
    Column("url", Text, primary_key=True),
    Column("digest", Text, nullable=False),
    Column("first_seen", Moment, nullable=False),
    Column("last_seen", Moment, nullable=False, index=True),
    Column("changed_at", Moment, nullable=False),
)

PEOPLE = Table(
    "people",
    METADATA,
    Column("id", Text, primary_key=True),
    Column("domain", Text, nullable=False, index=True),
    Column("name", Text, nullable=False),
    Column("key", Text, nullable=False, index=True),  # names.recognise.name_key of the name: in whatever spelling they are asked for
    Column("belongs", Text, nullable=False),  # model.Group
    Column("place", Integer, nullable=False),  # 0 for the most senior of the last run
    Column("first_seen", Moment, nullable=False),
    Column("last_seen", Moment, nullable=False, index=True),
    Column("gone_at", Moment),  # the run that read their pages and did not find them there
)

FACTS = Table(
    "facts",
    METADATA,
    Column("person", Text, primary_key=True),
    Column("field", Text, primary_key=True),
    Column("value", Text, primary_key=True, index=True),
    Column("chosen", Boolean, nullable=False),  # the best of its field
    Column("urls", Text, nullable=False),  # pages that have it, parted by spaces; "" for an inferred value
    Column("how", Text, nullable=False),
    Column("first_seen", Moment, nullable=False),
    Column("last_seen", Moment, nullable=False),
    Column("gone_at", Moment),
)

ROLES = Table(
    "roles",
    METADATA,
    Column("domain", Text, primary_key=True),
    Column("role", Text, primary_key=True),
    Column("outcome", Text, nullable=False),
    Column("advice", Text, nullable=False),
    Column("first_asked", Moment, nullable=False),
    Column("last_asked", Moment, nullable=False),
)

LEADS = Table(
    "leads",
    METADATA,
    Column("lead_id", Text, primary_key=True),
    Column("domain", Text, nullable=False, index=True),
    Column("role", Text, nullable=False),
    Column("person", Text, nullable=False, index=True),
    Column("rank", Integer),
    Column("probability", Float),
    Column("cells", Text, nullable=False),  # JSON: {column of the sheet: text of its cell}
    Column("first_seen", Moment, nullable=False),
    Column("last_seen", Moment, nullable=False),
    Column("in_sheet", Boolean, nullable=False),  # False: leads.csv has not got these cells yet
)

PARTIAL = {
    Index("facts_gone", FACTS.c.gone_at): FACTS.c.gone_at.isnot(None),
    Index("leads_waiting", LEADS.c.lead_id): ~LEADS.c.in_sheet,
}
"""{index: the rows that it has}; told to it by whoever makes the tables: to name a database here loads all that speaks with it, 20 ms for each."""

OWN = Table(
    "own",
    METADATA,
    Column("lead_id", Text, primary_key=True),
    Column("column", Text, primary_key=True),
    Column("value", Text, nullable=False),
    Column("seen_at", Moment, nullable=False),
)

DECISIONS = Table(
    "decisions",
    METADATA,
    Column("domain", Text, primary_key=True),
    Column("person", Text, primary_key=True, index=True),
    Column("role", Text, primary_key=True),  # folded; "" for what is true of the person whatever the role
    Column("verdict", Text, nullable=False),  # model.Verdict; ""
    Column("title", Text, nullable=False),  # as the user corrected it; ""
    Column("at", Moment, nullable=False),
)

FIRSTS = Table(
    "firsts",
    METADATA,
    Column("domain", Text, primary_key=True),
    Column("role", Text, primary_key=True),
    Column("at", Moment, primary_key=True),  # the run since which they come first
    Column("person", Text, nullable=False, index=True),  # "" for one who was erased
)

ADVERTS = Table(
    "adverts",
    METADATA,
    Column("domain", Text, primary_key=True),
    Column("key", Text, primary_key=True),
    Column("text", Text, nullable=False),
    Column("url", Text),
    Column("location", Text),
    Column("pages", Text, nullable=False),  # that list it, parted by spaces
    Column("first_seen", Moment, nullable=False),
    Column("last_seen", Moment, nullable=False, index=True),
    Column("closed_at", Moment),
)

CHANGES = Table(
    "changes",
    METADATA,
    Column("id", Integer, primary_key=True, autoincrement=True),
    Column("domain", Text, nullable=False),
    Column("at", Moment, nullable=False, index=True),
    Column("kind", Text, nullable=False),
    Column("subject", Text, nullable=False, index=True),  # id of the person, key of the advert
    Column("name", Text, nullable=False),
    Column("field", Text, nullable=False),
    Column("before", Text),
    Column("after", Text),
    Column("url", Text),
    Index("changes_of_company", "domain", "at"),
)

SUPPRESSIONS = Table(
    "suppressions",
    METADATA,
    Column("digest", Text, primary_key=True),
    Column("kind", Text, nullable=False),
    Column("domain", Text, nullable=False),  # in plain words for a company; "" for people and addresses, whom the list must not name
    Column("since", Moment, nullable=False),
)

SCHEDULES = Table(
    "schedules",
    METADATA,
    Column("id", Integer, primary_key=True, autoincrement=True),
    Column("target", Text, nullable=False),
    Column("request", Text, nullable=False),  # JSON
    Column("cron", Text, nullable=False),
    Column("zone", Text, nullable=False),
    Column("paused", Boolean, nullable=False),
    Column("added_at", Moment, nullable=False),
    Column("next_at", Moment, nullable=False, index=True),
    Column("last_at", Moment),
    Column("outcome", Text, nullable=False),
)

JOBS = Table(
    "jobs",
    METADATA,
    Column("batch", Text, primary_key=True),
    Column("domain", Text, primary_key=True),
    Column("request", Text, nullable=False),  # digest of what was asked: a row that was edited since is another job
    Column("state", Text, nullable=False),  # done, failed, same
    Column("why", Text, nullable=False),
    Column("people", Integer, nullable=False),
    Column("attempts", Integer, nullable=False),
    Column("ended_at", Moment, nullable=False),
)

CLAIMS = Table(
    "claims",
    METADATA,
    Column("batch", Text, primary_key=True),
    Column("site", Text, primary_key=True),  # registrable domain
    Column("host", Text, nullable=False),  # the company of the batch to which it belongs: two that lead to one site are done once
    Column("asked", Text, nullable=False),  # JSON of all that is asked of that company, where the site is the company's own; else ""
    Index("claims_of_company", "batch", "host"),
)

CRAWLS = Table(
    "crawls",
    METADATA,
    Column("site", Text, primary_key=True),  # registrable domain: one crawl at a time, whatever the batch
    Column("worker", Text, nullable=False),  # its number
    Column("host", Text, nullable=False),  # the company
)
Index("crawls_of_worker", CRAWLS.c.worker, CRAWLS.c.host)
