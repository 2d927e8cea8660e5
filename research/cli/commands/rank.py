"""`research rank`: who of one's own list of people probably manages a role."""

from __future__ import annotations

from pathlib import Path
from typing import Annotated

from typer import Argument, Option

from research.cli.arguments.options import DEFAULT, Output, StoreUrl
from research.cli.commands import Command
from research.cli.report import Report
from research.text import count


def rank(
    people: Annotated[
        Path,
        Argument(metavar="PEOPLE", help="CSV, XLSX or JSON with a title column; id, name, department are used too. research.json fits.", show_default=False),
    ],
    role: Annotated[list[str] | None, Option(metavar="TEXT", help="A role; may be given several times.", show_default=False)] = None,
    roles: Annotated[
        Path | None, Option(metavar="FILE", help="Roles: one a line, or a CSV with the column role and, if you like, department, location.", show_default=False)
    ] = None,
    output: Output = DEFAULT.output,
    store: StoreUrl = None,
    json: Annotated[bool, Option("--json", help="Print one JSON line a role, in the order asked, with every person in rank order.")] = False,
) -> Report:
    """Rank a list of people for one role or thousands.

    Only titles, departments and places count: nothing about a name enters. Who is suppressed in DIR is left out.

    \b
    Examples:
      research rank people.csv --role "Senior Data Engineer"
      research rank output/acme.com/research.json --role Nurse --role "Ward Clerk"
      research rank people.xlsx --roles roles.csv --json > leads.jsonl
    """
    from research.adverts import parse_role
    from research.cli.history import suppressed_in
    from research.cli.show.bar import Count
    from research.errors import UsageError
    from research.rank import rank_many
    from research.rank.people import line, read_people, read_roles
    from research.records import encode

    asked = [parse_role(text) for text in role or [] if text.strip()]
    if roles is not None:
        asked.extend(read_roles(roles))
    if not asked:
        raise UsageError('no role is asked for: --role "Data Engineer", or --roles FILE')
    listed, issues = read_people(people)
    nobody = suppressed_in(output, store)
    listed = tuple(each for each in listed if not nobody.identity(each.candidate.id) and not nobody.name(each.name, ""))
    rankings = rank_many(asked, [each.candidate for each in listed], progress=Count("people and roles read"))
    by_id = {each.candidate.id: each for each in listed}
    message = f"{count(len(issues), 'row')} of {people} left out; {issues[0].subject}: {issues[0].detail}" if issues else ""
    if json:
        return Report(json=tuple(encode(line(ranking, by_id)) for ranking in rankings), message=message)
    from research.cli.show.leads import table

    shown = {i: (each.name, each.candidate.title or "", "") for i, each in by_id.items()}
    return Report(blocks=tuple(table(ranking, shown) for ranking in rankings), message=message)


COMMAND = Command(rank)
