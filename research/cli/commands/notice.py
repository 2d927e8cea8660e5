"""`research notice`: what the law asks to be told to a person whose data came from elsewhere, filled in for one lead."""

from __future__ import annotations

from typing import Annotated

from typer import Option

from research.cli.arguments.options import DEFAULT, KeepDays, LeadWord, Output, StoreUrl
from research.cli.commands import Command
from research.cli.report import Report


def notice(
    lead: LeadWord,
    sender: Annotated[str | None, Option("--from", metavar="TEXT", help="Your name and postal address.", show_default=False)] = None,
    contact: Annotated[str | None, Option(metavar="TEXT", help="Your e-mail address or telephone number.", show_default=False)] = None,
    output: Output = DEFAULT.output,
    store: StoreUrl = None,
    keep_days: KeepDays = DEFAULT.keep_days,
) -> Report:
    """Print the notice of Article 14 GDPR for one person: what is held, from which pages, why, how long, and their rights.

    It is due within a month of the run that found them, and at the first message to them at the latest. docs/privacy.md says who must send it.

    \b
    Examples:
      research notice 1 --from "Jo Applicant, 1 High Street, Leeds" --contact jo@example.org
    """
    from research.errors import UsageError
    from research.privacy.notice import FIELDS, MONTH, notice
    from research.sheets.calling import called
    from research.sheets.leads import read_leads
    from research.store import history
    from research.store.opening import open_existing
    from research.store.tables import LEADS, PEOPLE

    wanted = called(output, lead)
    with open_existing(output, store) as opened, opened.reading() as connection:
        found = history.leads(connection, LEADS.c.lead_id == wanted)
        people = history.people(connection, PEOPLE.c.id == found[0].person) if found else ()
        companies = history.names(connection)
    if people:
        [person] = people
        held = [value for value in person.values if value.gone_at is None]
        sources = dict.fromkeys(url for value in held for url in value.urls)
        fields = {value.field for value in held} - ({"email_inferred"} if person.best("email") else set())
        company, name, role, seen = companies.get(person.domain) or person.domain, person.name, found[0].role, person.last_seen.date()
        due = person.first_seen.date() + MONTH
    else:
        row = next((row for row in read_leads(output) if row.lead_id.upper() == wanted), None)
        if row is None or row.last_seen is None:
            raise UsageError(f"there is no lead {lead.strip()}: its id stands in the first column of {output / 'leads.csv'}")
        sources = dict.fromkeys(row.source_urls.split())
        fields = {field for field in FIELDS if getattr(row, field, "")}
        company, name, role, seen = row.company or row.domain, row.full_name, row.role, row.last_seen
        due = (row.first_seen or row.last_seen) + MONTH
    text = notice(
        person=name, company=company, fields=sorted(fields), sources=tuple(sources), role=role, seen=seen, keep_days=keep_days, sender=sender, contact=contact
    )
    return Report(blocks=(text.rstrip("\n"),), message=f"due by {due:%Y-%m-%d}, and at your first message at the latest")


COMMAND = Command(notice)
