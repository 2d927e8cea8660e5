"""The stages after fetching, joined for one company; and its two files, written."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass, replace
from datetime import datetime
from pathlib import Path

from research.email_patterns import infer
from research.merge import merge
from research.model import Candidate, Company, Crawl, Issue, Person, Reading, Role, Sighting, Study
from research.privacy import NOBODY, Suppressed, without
from research.rank import rank_many, understand
from research.records import most_senior_first, research_json
from research.settings import Settings
from research.sheets.leads import Update, replace_file, update_leads
from research.sheets.rows import rows
from research.text import fold

PROFILES_A_ROLE = 3
"""Titled people a role whose own pages are opened: nobody asks further down, and the titles are known already."""
PROFILES_UNTITLED = 6
"""People without a title whose own pages are opened, the surest first: one of them may be the lead, but a directory of bare names is not read through."""
SURE = 0.5
"""Trust from which a sighting is a person rather than a heading."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Saved:
    """Where a study was written."""

    leads: Update
    json: Path
    text: str
    """research.json of this run."""


def conclude(
    company: Company,
    readings: Sequence[Reading],
    roles: Sequence[Role],
    crawl: Crawl,
    now: datetime,
    settings: Settings,
    issues: Sequence[Issue] = (),
    suppressed: Suppressed = NOBODY,
) -> Study:
    """Return everything found about one company, with a ranking for each role in the order asked.

    now: with time zone. issues: what went wrong while fetching. suppressed: who must not appear. A role that stands among the adverts of the company's own
    site takes over what they say of it.
    """
    company, found = merge(readings, company)
    if settings.keep_inferred:
        found = with_inferred(found, company.domain)
    people = suppressed.kept(found, company.domain)
    adverts = tuple({(fold(advert.text), advert.url): advert for reading in readings for advert in reading.adverts}.values())
    if suppressed.digests:
        company, crawl, adverts = without(company, crawl, adverts, [person for person in found if person not in people], suppressed)
    shells = [reading.page.url for reading in readings if reading.is_shell and not reading.sightings]
    return Study(
        company=company,
        people=tuple(most_senior_first(people, seniority(people))),
        rankings=tuple(rank_many([as_advertised(role, adverts) for role in roles], [candidate(person) for person in people])),
        crawl=crawl,
        adverts=adverts,
        issues=(
            *issues,
            *(issue for reading in readings for issue in reading.issues),
            *(Issue(stage="read", code="needs_browser", subject=url, detail="the page has no text of its own and waits for JavaScript") for url in shells),
        ),
        finished_at=now,
    )


def with_inferred(people: Sequence[Person], domain: str) -> tuple[Person, ...]:
    """Return the people, those of the staff who publish no address with the one that follows the company's pattern, where there is evidence of one."""
    published = [(person.name, person.email.fact.value) for person in people if person.email]
    names = [person.name for person in people]

    def filled(person: Person) -> Person:
        if person.email or person.external or person.group in ("board", "advisors", "alumni"):
            return person
        return replace(person, inferred_email=infer(domain, published, person.name, colleagues=names))

    return tuple(map(filled, people))


def as_advertised(role: Role, adverts: Iterable[Role]) -> Role:
    """Return the role with what the site's own advert of that very name adds; what the user gave stays."""
    named = [advert for advert in adverts if fold(advert.text) == fold(role.text)]
    if len(named) != 1 or role.description:
        return role
    [advert] = named
    return replace(advert, text=role.text, department=role.department or advert.department, location=role.location or advert.location)


def candidate(person: Person) -> Candidate:
    """Return what the ranking may know of a person."""
    return Candidate(
        id=person.id,
        title=person.title.value if person.title else None,
        department=person.department.value if person.department else None,
        group=person.group,
        external=person.external,
        sections=person.sections,
    )


def seniority(people: Iterable[Person]) -> dict[str, str | None]:
    """Return {person id: name of a Seniority in lower case, or None where the title does not tell}."""
    posts = {person.id: understand(person.title.value if person.title else None) for person in people}
    return {who: post.seniority.name.lower() if post.ranked else None for who, post in posts.items()}


def wanted(roles: Sequence[Role]) -> Callable[[tuple[Sighting, ...]], frozenset[str]]:
    """Return a function from all sightings so far to the folded names of the people who may be the lead for one of the roles."""

    def names(sightings: tuple[Sighting, ...]) -> frozenset[str]:
        best: dict[str, Sighting] = {}
        for sighting in sorted(sightings, key=lambda each: (each.title is not None, each.trust)):
            if sighting.trust >= SURE:
                best[fold(sighting.name.value)] = sighting
        titled = [_candidate(name, sighting) for name, sighting in best.items() if sighting.title]
        untitled = sorted((name for name, sighting in best.items() if not sighting.title), key=lambda name: -best[name].trust)
        leads = [lead.id for ranking in rank_many(roles, titled) for lead in ranking.leads[:PROFILES_A_ROLE]]
        return frozenset((*leads, *untitled[:PROFILES_UNTITLED]))

    return names


def _candidate(name: str, sighting: Sighting) -> Candidate:
    return Candidate(
        id=name,
        title=sighting.title.value if sighting.title else None,
        department=sighting.department.value if sighting.department else None,
        group=sighting.group,
        external=sighting.external,
        sections=(sighting.section,) if sighting.section else (),
    )


def save(study: Study, directory: Path, now: datetime) -> Saved:
    """Write DIR/leads.csv and DIR/<domain>/research.json, each in one step; what an earlier run found is never replaced by a site that could not be read.

    Raises SheetError where leads.csv is malformed or open elsewhere; then neither file has changed.
    """
    directory.mkdir(parents=True, exist_ok=True)
    update = update_leads(directory, rows(study, now, seniority(study.people)))
    file, text = save_json(study, directory)
    return Saved(leads=update, json=file, text=text)


def save_json(study: Study, directory: Path) -> tuple[Path, str]:
    """Write DIR/<domain>/research.json in one step, unless an earlier run read the site and this one could not; returns the file and this run's text."""
    file = directory / study.company.domain / "research.json"
    file.parent.mkdir(parents=True, exist_ok=True)
    text = research_json(study, seniority(study.people))
    if study.crawl.pages or not file.exists():
        replace_file(file, text.encode("utf-8"))
    return file, text
