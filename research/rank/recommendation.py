"""What to do about a ranking: leads that an advert names itself, whom to fall back on, where to search on by hand."""

from __future__ import annotations

import math
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from datetime import datetime
from typing import Literal
from urllib.parse import quote_plus

from research.extract.company.words import LEGAL_FORMS
from research.model import Candidate, Company, Contact, ContactKind, Evidence, Fact, Lead, NamedContact, Outcome, Person, Ranking, Role, Signal
from research.rank import fallback, understand
from research.rank.reasons import label
from research.records import EmailStatus, email_of, person_id
from research.text import fold, squeeze
from research.urls import brand

PLAIN = 0.95
"""Chance of a lead whom the advert itself names as the manager: what is left is that the advert is old or was misread."""

SAME = 0.6
"""Likeness of names from which a contact in an advert is a person of the site: initials count where nobody else fits as well."""

CLAIM = {
    "manager": "named in the advert as the manager of the post",
    "recruiter": "named in the advert as the recruiter",
    "unknown": "named in the advert as a contact",
}


@dataclass(frozen=True, slots=True, kw_only=True)
class Fallback:
    """Whom to ask where the leads do not answer."""

    kind: Literal["contact", "recruiter", "hr", "company"]
    who: str
    """A name; for `company` its own."""
    title: str | None = None
    email: str | None = None
    email_status: EmailStatus | None = None
    email_chance: float | None = None
    """Of an inferred address, 0 to 1."""
    phone: str | None = None
    linkedin: str | None = None
    because: str


@dataclass(frozen=True, slots=True, kw_only=True)
class SearchLink:
    """A page that the user may open; nothing here ever asks for it."""

    label: str
    url: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Approach:
    """What goes with the leads of one role."""

    fallback: Fallback | None
    """None where the site publishes no way to reach anybody."""
    links: tuple[SearchLink, ...]


def with_rules(role: Role) -> Role:
    """Return the role with what its advert says of how it will not be answered."""
    if role.rules or not role.description:
        return role
    from research.adverts.contacts import contact_rules  # what reads adverts: only for a role that has one

    return replace(role, rules=contact_rules(role.description))


def named(people: Sequence[Person], roles: Iterable[Role], domain: str, now: datetime) -> tuple[Person, ...]:
    """Return the people, and whoever an advert names as the manager of its post but the site does not show.

    now: when the adverts were read.
    """
    found = list(people)
    for role in roles:
        for contact in role.contacts:
            if contact.kind == "manager" and person_of(contact, found) is None:
                found.append(_person(contact, role, domain, now))
    return tuple(found)


def person_of(contact: NamedContact, people: Iterable[Person]) -> Person | None:
    """Return the person whom an advert's contact is; None where nobody is, or two may be."""
    if contact.email:
        for person in people:
            if any(own.kind == "email" and own.fact.value == contact.email for own in (*person.contacts, *((person.email,) if person.email else ()))):
                return person
    from research.extract.names.recognise import same_person  # what knows names: only where an advert gives one

    likeness = sorted(((same_person(contact.name, person.name), n, person) for n, person in enumerate(people)), key=lambda entry: -entry[0])
    if not likeness or likeness[0][0] < SAME or (len(likeness) > 1 and likeness[1][0] == likeness[0][0]):
        return None
    return likeness[0][2]


def _person(contact: NamedContact, role: Role, domain: str, now: datetime) -> Person:
    from research.extract.names.recognise import name_key

    def fact(value: str) -> Fact:
        return Fact(value=value, evidence=(Evidence(url=role.url or "", quote=value, pattern="advert", seen_at=now),))

    reach: dict[ContactKind, Contact] = {}
    if contact.email:
        reach["email"] = Contact(kind="email", fact=fact(contact.email))
    if contact.phone:
        reach["phone"] = Contact(kind="phone", fact=fact(contact.phone), printed=contact.phone)
    title = fact(contact.title) if contact.title else None
    return Person(
        id=person_id(domain, name_key(contact.name)),
        name=contact.name,
        spellings=(fact(contact.name),),
        title=title,
        titles=(title,) if title else (),
        group="team",
        email=reach.get("email"),
        phone=reach.get("phone"),
        contacts=tuple(reach.values()),
        trust=1.0,
    )


def as_named(ranking: Ranking, people: Sequence[Person]) -> Ranking:
    """Return the ranking with what the advert says of people by name: its manager first, its other contacts told."""
    claims = {person.id: CLAIM[c.kind] for c in ranking.role.contacts if c.kind != "manager" and (person := person_of(c, people))}
    leads = tuple(replace(lead, reasons=(*lead.reasons, claims[lead.id])) if lead.id in claims else lead for lead in ranking.leads)
    managers = [person.id for c in ranking.role.contacts if c.kind == "manager" and (person := person_of(c, people))]
    first = next((lead for lead in leads if lead.id in managers), None)
    if first is None:
        return replace(ranking, leads=leads)
    return raised(replace(ranking, leads=leads), first, PLAIN, "named_in_advert", CLAIM["manager"])


def raised(ranking: Ranking, lead: Lead, least: float, name: str, because: str) -> Ranking:
    """Return the ranking with one of its leads first, since somebody said so by name; the chances of the others shrink with what is left.

    least: their chance at least. name: of the signal that says it; because: the same in plain words.
    """
    chance = max(least, lead.probability)
    share = (1 - chance) / (1 - lead.probability) if lead.probability < 1 else 0.0
    before = min(max(lead.probability, 1e-4), 1 - 1e-4)
    weight = math.log(chance / (1 - chance)) - math.log(before / (1 - before)) if chance < 1 else 0.0
    signal = Signal(name=name, score=1.0, weight=round(weight, 3), because=because)
    first = replace(lead, probability=chance, signals=(signal, *lead.signals), reasons=(because, *lead.reasons))
    rest = [replace(each, probability=round(each.probability * share, 4)) for each in ranking.leads if each is not lead]
    return replace(ranking, outcome=Outcome.PICKED, advice="", leads=tuple(replace(each, rank=n) for n, each in enumerate([first, *rest], 1)))


def approach(ranking: Ranking, people: Sequence[Person], company: Company) -> Approach:
    """Return whom to fall back on for one role, and where the user may search on by hand."""
    first = next((person for person in people if ranking.leads and person.id == ranking.leads[0].id), None)
    return Approach(fallback=_fallback(ranking.role, first, people, company), links=_links(ranking.role, first, company))


def _fallback(role: Role, first: Person | None, people: Sequence[Person], company: Company) -> Fallback | None:
    for kind in ("recruiter", "unknown"):
        for contact in role.contacts:
            person = person_of(contact, people)
            if contact.kind == kind and (person is None or person is not first):
                found = Fallback(
                    kind="recruiter" if kind == "recruiter" else "contact",
                    who=contact.name,
                    title=contact.title or (person.title.value if person and person.title else None),
                    because=CLAIM[kind],
                )
                found = _reached(found, person)
                found = replace(found, phone=contact.phone or found.phone)
                return replace(found, email=contact.email, email_status="published", email_chance=None) if contact.email else found
    others = [person for person in people if person is not first]
    best = fallback([Candidate(id=p.id, title=p.title.value if p.title else None, group=p.group, external=p.external) for p in others])
    for person in others:
        if person.id == best and person.title:
            recruits = understand(person.title.value).recruiter
            because = "a recruiter by title" if recruits else "works in HR by title"
            return _reached(Fallback(kind="recruiter" if recruits else "hr", who=person.name, title=person.title.value, because=because), person)
    if company.email or company.phone:
        ways = " and ".join(filter(None, ("phone" if company.phone else "", "mailbox" if company.email else "")))
        status: EmailStatus | None = "published" if company.email else None
        who, because = company.name or company.domain, f"the company's main {ways}"
        return Fallback(kind="company", who=who, email=company.email, email_status=status, phone=company.phone, because=because)
    return None


def _reached(found: Fallback, person: Person | None) -> Fallback:
    """Return somebody to fall back on with every way to reach them that is known of the person."""
    if person is None:
        return found
    email, status = email_of(person)
    chance = person.inferred_email.chance if status == "inferred" and person.inferred_email else None
    phone = (person.phone.printed or person.phone.fact.value) if person.phone else None
    linkedin = person.linkedin.fact.value if person.linkedin else None
    return replace(found, email=email, email_status=status, email_chance=chance, phone=phone, linkedin=linkedin)


def _links(role: Role, first: Person | None, company: Company) -> tuple[SearchLink, ...]:
    firm = squeeze(LEGAL_FORMS.sub(" ", company.name or "")) or brand(company.domain)
    functions = understand(role.text, role.language).functions
    about = label(functions[0][0]) if functions else role.department or role.text
    found = []
    if company.linkedin and "/company/" in company.linkedin:
        url = f"{company.linkedin.rstrip('/')}/people/?keywords={quote_plus(about)}"
        found.append(SearchLink(label=f"people of {firm} on LinkedIn: {about}", url=url))
    searches = [(f"LinkedIn search: {firm}, managers of {about}", f"{firm} {about} manager")]
    if first is not None and first.linkedin is None and fold(first.name) != fold(firm):
        searches.append((f"LinkedIn search: {first.name}", f"{first.name} {firm}"))
    found += [SearchLink(label=said, url=f"https://www.linkedin.com/search/results/people/?keywords={quote_plus(words)}") for said, words in searches]
    return tuple(found)
