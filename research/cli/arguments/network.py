"""Reads the user's own list of contacts (LinkedIn's Connections.csv, any address book as CSV or XLSX); the file stays where it is."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import replace
from pathlib import Path

from research import urls
from research.errors import UsageError
from research.extract.contacts.profiles import read_profile
from research.model import Person, Study
from research.people.introductions import Connection, Lead, Network, introduction
from research.sheets.columns import unguard
from research.sheets.lists.imports import NAMES, printed_name, recognise
from research.sheets.lists.synonyms import normal
from research.sheets.rows import LeadRow
from research.sheets.tables import read_table
from research.text import squeeze

_FORMER = frozenset(
    """previous company, past company, former company, previous employer, past employer, former employer, previous organization, last company, past companies,
    previous companies, former employers, organization 2 name, organization 3 name, fruherer arbeitgeber, ancien employeur""".replace("\n", " ").split(", ")
)
"""Columns, as `synonyms.normal` gives their names, that say where somebody worked before."""


def read_network(path: Path) -> Network:
    """Return the contacts of a list. Raises UsageError where the file cannot be read, or has no columns of names and companies."""
    table = read_table(path, _is_header)
    columns = recognise(table.header, rows=table.rows).columns
    former = [name for name in table.header if " ".join(normal(name).split()) in _FORMER]
    return Network(filter(None, (_connection(row, columns, former) for _, row in table.rows)))


def _is_header(names: Sequence[str]) -> bool:
    try:
        found = recognise(names).columns.keys()
    except UsageError:
        return False
    return bool(found & {"full_name", "first_name"}) and bool(found & {"company", "email", "domain"})


def _connection(row: Mapping[str, str], columns: Mapping[str, Sequence[str]], former: Sequence[str]) -> Connection | None:
    def cell(field: str) -> str:
        return next((squeeze(unguard(row[name])) for name in columns.get(field, ()) if row.get(name)), "")

    name = printed_name({field: cell(field) for field in NAMES})
    if not name:
        return None
    linkedin = cell("linkedin")
    return Connection(
        name=name,
        title=cell("title"),
        company=cell("company"),
        former=tuple(part for column in former for part in map(squeeze, row.get(column, "").replace(";", "\n").splitlines()) if part),
        hosts=tuple(dict.fromkeys(_hosts(cell("domain"), cell("email")))),
        linkedin=(read_profile(linkedin if "//" in linkedin else f"https://{linkedin}") or "") if linkedin else "",
        email=cell("email").lower(),
    )


def _hosts(site: str, address: str) -> Iterator[str]:
    for host in (urls.host(site) if "." in site else "", address.rpartition("@")[2].lower()):
        if host and host not in urls.MAIL_PROVIDERS:
            yield host


def with_introductions(rows: Iterable[LeadRow], path: Path) -> list[LeadRow]:
    """Return the rows of a sheet, each with who of a list of contacts could introduce the user to that lead."""
    from research.studies.study import closeness

    network = read_network(path)
    by_company: dict[str, list[LeadRow]] = {}
    listed = list(rows)
    for row in listed:
        by_company.setdefault(row.domain, []).append(row)
    found: dict[str, str] = {}
    for domain, leads in by_company.items():
        people = {row.lead_id: Lead(name=row.full_name, title=row.title, linkedin=row.linkedin, email=row.email) for row in leads}
        ties = network.at(domain, leads[0].company, tuple(people.values()))
        found |= {lead: introduction(person, ties, closeness) if ties else "" for lead, person in people.items()}
    return [replace(row, introduction=found[row.lead_id]) for row in listed]


def introductions(study: Study, network: Network) -> dict[str, str]:
    """Return {person id: who could introduce the user} for everybody of a study; "" where nobody could."""
    from research.studies.study import closeness

    people = {person.id: _lead(person) for person in study.people}
    ties = network.at(study.company.domain, study.company.name or "", tuple(people.values()))
    return {who: introduction(lead, ties, closeness) if ties else "" for who, lead in people.items()}


def _lead(person: Person) -> Lead:
    return Lead(
        name=person.name,
        title=person.title.value if person.title else "",
        linkedin=person.linkedin.fact.value if person.linkedin else "",
        email=person.email.fact.value if person.email else "",
    )
