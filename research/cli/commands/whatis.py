"""`research whatis`: everything held about a person."""

from __future__ import annotations

from typing import Annotated

from typer import Argument, Option

from research.cli.arguments.options import DEFAULT, Output, StoreUrl
from research.cli.commands import Command
from research.cli.report import Report


def whatis(
    who: Annotated[str, Argument(metavar="ADDRESS", help="E-mail address, telephone number, profile URL, or a name.", show_default=False)],
    company: Annotated[str | None, Option(metavar="DOMAIN", help="For a name: of which company.", show_default=False)] = None,
    output: Output = DEFAULT.output,
    store: StoreUrl = None,
    json: Annotated[bool, Option("--json", help="Print one JSON line a person.")] = False,
) -> Report:
    """Show everything held about a person, with the page behind every value: the answer to a request for access.

    \b
    Examples:
      research whatis jane@acme.com
      research whatis "Jane Doe" --company acme.com --json
    """
    from dataclasses import asdict

    from research import urls
    from research.cli.show.told import held_blocks, plain_json
    from research.errors import UsageError
    from research.privacy.erasure import files_naming, held_people
    from research.privacy.suppression import suppressed
    from research.sheets.leads import read_some
    from research.store import history
    from research.store.opening import open_existing
    from research.store.tables import LEADS

    if not who.strip():
        raise UsageError('say whom: research whatis "Jane Doe", or an address')
    domain = urls.target(company).host if company else ""
    with open_existing(output, store) as opened:
        listed = suppressed(opened)
        barred = listed.name(who, domain) or listed.address(who)
        with opened.reading() as connection:
            people = held_people(connection, who, domain)
            leads = history.leads(connection, LEADS.c.person.in_([person.id for person in people]))
            changes = history.about(connection, [person.id for person in people])
    ids = {lead.lead_id for lead in leads}
    rows = read_some(
        output,
        ("lead_id", "email", "full_name"),
        lambda leads: [place for place, (lead, *marks) in enumerate(leads) if lead in ids or who.lower() in map(str.lower, marks)],
    )
    files = tuple(files_naming(output, (who, *(person.name for person in people))))
    if json:
        return Report(
            json=tuple(
                plain_json(
                    asdict(person)
                    | {"leads": [asdict(lead) for lead in leads if lead.person == person.id], "changes": [asdict(c) for c in changes if c.subject == person.id]}
                )
                for person in people
            ),
            message="" if people else f"nothing is held about {who}",
        )
    ends = f"{who} is suppressed: no run brings them back" if barred else ""
    if not people and not rows and not files:
        return Report(blocks=(f"Nothing is held about {who}",), message=ends)
    return Report(blocks=tuple(held_blocks(people, leads, changes, rows, files)), message=ends)


COMMAND = Command(whatis)
