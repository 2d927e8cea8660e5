"""How leads look in the terminal: the best of each role with why, and where the files are."""

from __future__ import annotations

import shlex
from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import TYPE_CHECKING

from research.cli.report import Block, Table
from research.cli.show.advice import advice
from research.cli.show.contacts import contacts
from research.model import Lead, Outcome, Ranking, Study
from research.text import count

if TYPE_CHECKING:
    from research.studies.study import Saved

LEADS_SHOWN = 3
PEOPLE_SHOWN = 40
"""A screenful or two; the sheet has all."""
REASONS_SHOWN = 3
HEADINGS = {
    Outcome.PICKED: "{role}: the probable hiring manager, and who comes next",
    Outcome.UNSURE: "{role}: not sure; these come closest",
    Outcome.NOBODY: "{role}: none of the people found is likely to hire for it",
}

Shown = tuple[str, str, str]
"""Name, title and contacts (one a line) of one person."""


def summary(study: Study) -> Iterator[Block]:
    """Yield what was read, then a table a role; without roles one of everybody, most senior first."""
    crawl = study.crawl
    name = f"{study.company.name} ({study.company.domain})" if study.company.name else study.company.domain
    read = f"{count(len(study.people), 'person', 'people')} on {count(crawl.pages, 'page')}, {count(crawl.requests, 'request')} in {crawl.seconds:.0f} s"
    yield f"{name}: {read}; {crawl.why}"
    if not study.people:
        return
    people = {person.id: (person.name, person.title.value if person.title else "", "\n".join(contacts(person))) for person in study.people}
    number = 1
    for ranking in study.rankings:
        yield table(ranking, people, number)
        yield from advice(ranking, study)
        number += len(ranking.leads[:LEADS_SHOWN])
    if not study.rankings:
        rows = tuple((str(n), *shown) for n, shown in enumerate(tuple(people.values())[:PEOPLE_SHOWN], 1))
        yield Table(header=("#", "name", "title", "contact"), rows=rows, title="Everybody found, most senior first")
        if len(people) > PEOPLE_SHOWN:
            yield f"and {len(people) - PEOPLE_SHOWN} more in the files"


def shown_ids(study: Study) -> list[str]:
    """Return the ids of the leads that `summary` shows, in its order: by their numbers they are called."""
    from research.sheets.rows import lead_id

    asked = [(ranking.role.text, lead.id) for ranking in study.rankings for lead in ranking.leads[:LEADS_SHOWN]]
    everybody = [] if study.rankings else [("", person.id) for person in study.people[:PEOPLE_SHOWN]]
    return [lead_id(study.company.domain, role, person) for role, person in (*asked, *everybody)]


def table(ranking: Ranking, people: Mapping[str, Shown], first: int | None = None) -> Table:
    """Return the best leads of one role; people: by lead id; first: the number of the first one, None where they have none.

    A column that nobody fills is left out.
    """
    rows = [("" if first is None else str(n), *_row(lead, *people[lead.id])) for n, lead in enumerate(ranking.leads[:LEADS_SHOWN], first or 0)]
    header = ("#", "sure", "who", "contact", "why")
    filled = [i for i, name in enumerate(header) if name not in ("#", "contact") or any(row[i] for row in rows)]
    title = HEADINGS[ranking.outcome].format(role=ranking.role.text)
    return Table(header=tuple(header[i] for i in filled), rows=tuple(tuple(row[i] for i in filled) for row in rows), title=title)


def _row(lead: Lead, name: str, title: str, contacts: str) -> tuple[str, str, str, str]:
    why = [*lead.reasons[:REASONS_SHOWN], *(f"but {words}" for words in lead.against[:1])]
    return f"{lead.probability:.0%}", "\n".join(filter(None, (name, title))), contacts, "\n".join(why)


def introducers(study: Study, introductions: Mapping[str, str], contacts: int) -> Table | str:
    """Return who could introduce the user to the best leads. introductions: {person id: who}; contacts: how many the user gave."""
    best = [lead.id for ranking in study.rankings for lead in ranking.leads[:LEADS_SHOWN]] or [person.id for person in study.people[:PEOPLE_SHOWN]]
    names = {person.id: person.name for person in study.people}
    rows = tuple((names[who], introductions[who]) for who in dict.fromkeys(best) if introductions.get(who))
    if not rows:
        return f"None of your {count(contacts, 'contact')} works or worked there, as far as your list says"
    return Table(title="Who could introduce you", header=("to", "by"), rows=rows)


def following(target: str, *, ranked: bool, output: Path | None) -> str:
    """Return the very commands to go on with. output: the folder, where it is not the usual one."""
    where = f" --output {shlex.quote(str(output))}" if output else ""
    asked = f"research company {target} --role TEXT{where}"
    lines = [("research explain 1", "why this one, and the pages behind it")] if ranked else [(asked, "who hires for a role")]
    lines += [("research draft 1", "a message, never sent"), ("research log 1 contacted", "keep that you wrote: research followups counts from there")]
    calls = [call if call == asked else call + where for call, _ in lines]
    return "\n".join(("Next:", *(f"  {call.ljust(max(map(len, calls)))}  {what}" for call, (_, what) in zip(calls, lines, strict=True))))


def files(saved: Saved) -> Table:
    """Return where the files are, and what the run did to the sheet."""
    sheet = saved.leads
    done = f"{sheet.added} new, {sheet.changed} brought up to date, {sheet.unchanged} as before"
    rows = (
        (str(saved.json.with_name("report.html")), "the answer, to open, share and print"),
        (str(sheet.path), f"one row a lead: {done}"),
        (str(saved.json), "everything found, with its sources"),
    )
    return Table(header=("file", "holds"), rows=rows)
