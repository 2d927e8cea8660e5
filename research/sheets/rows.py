"""One row of the leads sheet, and the rows of a study."""

from __future__ import annotations

import base64
import hashlib
from collections.abc import Collection, Iterable, Mapping
from dataclasses import dataclass
from datetime import UTC, date, datetime

from research.model import Fact, Lead, Person, Role, Study
from research.records import email_of, most_senior_first
from research.sheets.columns import COLUMNS, YOURS, phone, write
from research.text import fold, squeeze

LEADS_A_ROLE = 5
"""Leads of one role that go into the sheet: somebody who asks further down than that asks nobody's manager; research.json has all."""


@dataclass(frozen=True, slots=True, kw_only=True)
class LeadRow:
    """One lead, as the sheet's columns have it (`columns.COLUMNS` says what each means); "" and None: not known."""

    lead_id: str
    company: str = ""
    domain: str = ""
    role: str = ""
    rank: int | None = None
    probability: float | None = None
    full_name: str = ""
    first_name: str = ""
    last_name: str = ""
    title: str = ""
    department: str = ""
    email: str = ""
    email_status: str = ""
    email_chance: float | None = None
    phone: str = ""
    """`+` and digits where the country is known, else as printed."""
    linkedin: str = ""
    profile_url: str = ""
    introduction: str | None = None
    """None: not asked for in this run, so that the sheet keeps what it has."""
    why: str = ""
    advert_url: str = ""
    source_urls: str = ""
    first_seen: date | None = None
    last_seen: date | None = None
    client: str = ""
    status: str = ""
    applied_on: date | None = None
    interviewed_on: date | None = None
    promised_on: date | None = None
    next_action: str = ""
    next_action_on: date | None = None
    notes: str = ""


def lead_id(domain: str, role: str, person_id: str) -> str:
    """Return the id of one lead: `L` and 11 letters or digits 2 to 7, which no spreadsheet takes for a number or a date."""
    digest = hashlib.sha256(f"{domain}\n{fold(role)}\n{person_id}".encode("utf-8", "replace")).digest()
    return "L" + base64.b32encode(digest[:10]).decode("ascii")[:11]


def revision(row: LeadRow) -> str:
    """Return a mark of the user's own cells: an export carries it, so that an import can tell which side was edited since."""
    cells = "\n".join(write(COLUMNS[name], getattr(row, name)) for name in YOURS).removeprefix("\n")  # no client: as marked before there were any
    return "R" + base64.b32encode(hashlib.sha256(cells.encode("utf-8", "replace")).digest()).decode("ascii")[:7]


def rows(
    study: Study,
    now: datetime,
    seniority: Mapping[str, str | None],
    introductions: Mapping[str, str] | None = None,
    among: Collection[str] | None = None,
) -> tuple[LeadRow, ...]:
    """Return the rows of a study: each role's first leads in order of rank; every person, most senior first, where none was asked; then roles kept.

    seniority: {person id: name of a `Seniority` in lower case, or None}. introductions: {person id: who could introduce};
    None where the user gave no contacts. among: ids of leads, whose rows are returned however far down they stand; None: the first of each role.
    """
    today = now.astimezone(UTC).date()
    people = {person.id: person for person in study.people}
    asked: list[tuple[Person, Role, Lead | None]]
    asked = [] if study.rankings else [(person, Role(text=""), None) for person in most_senior_first(study.people, seniority)]
    most = LEADS_A_ROLE if among is None else None
    asked += [(people[lead.id], ranking.role, lead) for ranking in (*study.rankings, *study.kept) for lead in ranking.leads[:most]]
    found: dict[str, LeadRow] = {}
    for person, role, lead in asked:
        own = lead_id(study.company.domain, role.text, person.id)
        if own not in found and (among is None or own in among):
            introduction = None if introductions is None else introductions.get(person.id, "")
            found[own] = _row(study, own, person, role, lead, introduction, today)
    return tuple(found.values())


def _row(study: Study, own: str, person: Person, role: Role, lead: Lead | None, introduction: str | None, today: date) -> LeadRow:
    given, family = _given_and_family(person.name)
    email, status = email_of(person)
    return LeadRow(
        lead_id=own,
        company=squeeze(study.company.name or ""),
        domain=study.company.domain,
        role=squeeze(role.text),
        rank=lead.rank if lead else None,
        probability=round(lead.probability, 4) if lead else None,
        full_name=squeeze(person.name),
        first_name=given,
        last_name=family,
        title=_value(person.title),
        department=_value(person.department),
        email=email or "",
        email_status=status or "",
        email_chance=round(person.inferred_email.chance, 4) if status == "inferred" and person.inferred_email else None,
        phone=phone(squeeze(person.phone.fact.value)) if person.phone else "",
        linkedin=_value(person.linkedin.fact) if person.linkedin else "",
        profile_url=_value(person.profile_url),
        introduction=None if introduction is None else squeeze(introduction),
        why=squeeze(_why(lead)) if lead else "",
        advert_url=role.url if role.url and role.url.startswith("http") else "",
        source_urls=" ".join(dict.fromkeys(evidence.url for fact in _facts(person) for evidence in fact.evidence if evidence.url.startswith("http"))),
        first_seen=today,
        last_seen=today,
    )


def _why(lead: Lead) -> str:
    against = f"against: {'; '.join(lead.against)}" if lead.against else ""
    return "; ".join(filter(None, (*lead.reasons, against)))


def _facts(person: Person) -> Iterable[Fact]:
    yield from person.spellings
    yield from (fact for fact in (person.title, person.department) if fact is not None)
    yield from (contact.fact for contact in (person.email, person.phone, person.linkedin) if contact is not None)


def _value(fact: Fact | None) -> str:
    return squeeze(fact.value) if fact else ""


def _given_and_family(name: str) -> tuple[str, str]:
    from research.extract.names.recognise import read_name  # 40 ms: only where rows are made

    found = read_name(name)
    if found is not None and (found.given or found.family):
        return found.given, found.family
    first, _, last = squeeze(name).rpartition(" ")
    return first, last
