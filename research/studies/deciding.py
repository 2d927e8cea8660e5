"""Takes what the user decides of a lead: kept in the store, and at once in research.json and the sheet, where that company is ranked anew."""

from __future__ import annotations

import hashlib
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from functools import partial
from pathlib import Path
from typing import Any

from research.errors import ChangedError, UsageError
from research.model import Decision, Person, Study, Verdict
from research.records import earlier
from research.sheets.leads import edit_leads, hold, update_leads
from research.sheets.rows import LeadRow, lead_id, rows
from research.store import decisions as register
from research.store.opening import Store
from research.studies.study import reconsidered, save_json, seniority
from research.text import fold, squeeze


@dataclass(frozen=True, slots=True, kw_only=True)
class Said:
    """What the user has decided of one lead."""

    verdict: Verdict | None = None
    title: str = ""
    """As they corrected it; "" where they did not."""

    @property
    def revision(self) -> str:
        """A mark of it, by which a page that is older than another's decision is known."""
        return hashlib.sha256(f"{self.verdict}\n{self.title}".encode("utf-8", "replace")).hexdigest()[:8]


def person_of(study: Study, row: LeadRow) -> Person | None:
    """Return who a lead of the sheet is; None where the last run did not find them."""
    return next((person for person in study.people if lead_id(study.company.domain, row.role, person.id) == row.lead_id), None)


def said(decisions: Iterable[Decision], person: str, role: str) -> Said:
    """Return what was decided of a person for a role."""
    held = {each.role: each for each in decisions if each.person == person}
    always, here = held.get(""), held.get(fold(role))
    verdict = "left" if always and always.verdict == "left" else here.verdict if here and role else None
    return Said(verdict=verdict, title=always.title if always else "")


def decide(store: Store, directory: Path, row: LeadRow, meant: Said, at: datetime, seen: str | None = None) -> None:
    """Keep what the user decides of a lead, and rank its company anew; whoever runs at the same time sees it, or waits.

    seen: the revision of what they had before them; where something else stands by now, ChangedError is raised and nothing is kept.
    Raises UsageError for a lead whom the last run did not find, SheetError where the sheet cannot be written: then nothing is kept either.
    """
    with hold(directory / row.domain / "research.json"):
        study = earlier(directory, row.domain, at)
        person = person_of(study, row) if study else None
        if study is None or person is None:
            raise UsageError(f"the last run of {row.domain} did not find {row.full_name}: research company {row.domain} reads it again")
        if not row.role and meant.verdict in ("confirmed", "wrong"):
            raise UsageError(f"{row.full_name} is no lead for a role: research company {row.domain} --role names one")
        edit_leads(directory, {})  # a sheet that cannot be written is told before anything is kept
        with store.writing() as connection:
            before = register.decisions(connection, row.domain)
            if seen is not None and said(before, person.id, row.role).revision != seen:
                raise ChangedError(f"{row.full_name} was decided upon elsewhere meanwhile")
            for decision in _kept(person.id, row.role, meant, at):
                register.decide(connection, row.domain, decision)
            now = register.decisions(connection, row.domain)
        study = reconsidered(study, now)
        ladder = seniority(study.people)
        update_leads(directory, rows(study, study.finished_at, ladder), partial(rows, study, study.finished_at, ladder, None))
        save_json(study, directory, joined=True)


def _kept(person: str, role: str, meant: Said, at: datetime) -> Iterable[Decision]:
    """Yield what is kept: of the person whatever the role, and of the role."""
    yield Decision(person=person, verdict="left" if meant.verdict == "left" else None, title=squeeze(meant.title), at=at)
    if role:
        yield Decision(person=person, role=fold(role), verdict=meant.verdict if meant.verdict != "left" else None, at=at)


def labelled(store: Store, directory: Path, at: datetime) -> Iterator[tuple[str, dict[str, Any]]]:
    """Yield (domain, its labels) for every company of which the user decided anything."""
    with store.reading() as connection:
        held = register.every(connection)
    for domain, decided in held.items():
        study = earlier(directory, domain, at)
        if study is not None:
            yield domain, labels(study, decided)


def labels(study: Study, decisions: Sequence[Decision]) -> dict[str, Any]:
    """Return what the user decided as a labelled example: the people they judged, and for each role confirmed who is the best answer.

    People of whom they said nothing are to be ignored, for nobody knows whether they are right.
    """
    judged = {decision.person for decision in decisions}
    gone = {decision.person for decision in decisions if decision.verdict == "left"}
    names = {person.id: person.name for person in study.people}
    asked = {fold(ranking.role.text): ranking.role.text for ranking in study.rankings}
    queries: dict[str, dict[str, Any]] = {}
    for decision in decisions:
        if decision.verdict in ("confirmed", "wrong") and decision.role in asked and decision.person in names:
            query = queries.setdefault(decision.role, {"role": asked[decision.role], "best": [], "acceptable": [], "wrong": []})
            query["best" if decision.verdict == "confirmed" else "wrong"].append(names[decision.person])
    return {
        "people": [_labelled(person, gone) for person in study.people if person.id in judged],
        "company": {field: getattr(study.company, field) for field in ("email", "phone", "linkedin", "careers_url")},
        "not_people": [],
        "ignore": [person.name for person in study.people if person.id not in judged],
        "queries": [query for query in queries.values() if query["best"]],
        "jobs": [],
    }


def _labelled(person: Person, gone: Iterable[str]) -> dict[str, Any]:
    title = person.title
    page = next((evidence.url for spelling in person.spellings for evidence in spelling.evidence if evidence.url), None)
    contacts: Mapping[str, Any] = {"email": person.email, "phone": person.phone, "linkedin": person.linkedin}
    return {
        "name": person.name,
        "title": title.value if title else None,
        "group": "alumni" if person.id in gone else person.group,
        "page": page,
        **{field: contact.fact.value if contact else None for field, contact in contacts.items()},
        "profile_url": person.profile_url.value if person.profile_url else None,
        "name_alt": [spelling.value for spelling in person.spellings if spelling.value != person.name],
        "title_alt": [],
    }
