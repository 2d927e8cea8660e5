"""Joins the people of a list with those of the company's site: what is published goes first, what a list adds keeps its source."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import replace

from research.extract.names.recognise import name_key
from research.model import Contact, Fact, Issue, Person
from research.records import IMPORTED

GUESS = "#row="
"""What the reason of an address holds that a list of the user's calls a guess: the row that it stands in."""


def join(people: Iterable[Person], imported: Iterable[Person]) -> tuple[tuple[Person, ...], tuple[Issue, ...]]:
    """Return a company's people with what a list says of the same company's people, and every value on which list and site differ.

    A published value stays what it is; the imported one stands behind it, with its source. People whom the site does not
    have are added at the end.
    """
    joined = {person.id: person for person in people}
    keys: dict[str, str] = {}
    for person in joined.values():
        for key in _keys(person):
            keys.setdefault(key, person.id)
    issues: list[Issue] = []
    for person in imported:
        found = next((keys[key] for key in _keys(person) if key in keys), None)
        if found is None:
            joined[person.id] = person
            keys.update(dict.fromkeys(_keys(person), person.id))
        else:
            joined[found], differing = merged(joined[found], person)
            issues.extend(differing)
    return tuple(joined.values()), tuple(issues)


def from_lists(people: Iterable[Person]) -> tuple[Person, ...]:
    """Return what of people comes out of the user's own lists, so that a later run can join it with what the site says then."""
    return tuple(part for person in people if (part := _listed(person)) is not None)


def _listed(person: Person) -> Person | None:
    spellings = _given(person.spellings)
    if not spellings:
        return None
    titles, departments = _given(person.titles), _given(filter(None, (person.department,)))
    contacts = tuple(replace(contact, fact=fact) for contact in person.contacts for fact in _given((contact.fact,)))
    first = {contact.kind: contact for contact in reversed(contacts)}
    guess = person.inferred_email
    return Person(
        id=person.id,
        name=person.name if person.name in {fact.value for fact in spellings} else spellings[0].value,
        spellings=spellings,
        title=titles[0] if titles else None,
        titles=titles,
        department=departments[0] if departments else None,
        email=first.get("email"),
        phone=first.get("phone"),
        linkedin=first.get("linkedin"),
        contacts=contacts,
        inferred_email=guess if guess and GUESS in guess.because else None,
    )


def _given(facts: Iterable[Fact]) -> tuple[Fact, ...]:
    """Return the facts that a list gives, with that evidence alone."""
    found = (replace(fact, evidence=tuple(each for each in fact.evidence if each.pattern.startswith(IMPORTED))) for fact in facts)
    return tuple(fact for fact in found if fact.evidence)


def _keys(person: Person) -> tuple[str, ...]:
    contacts = (contact.fact.value.lower() for contact in (person.email, person.linkedin) if contact is not None)
    return (*contacts, *dict.fromkeys(name_key(name) for name in (person.name, *(fact.value for fact in person.spellings))))


def merged(person: Person, given: Person) -> tuple[Person, list[Issue]]:
    """Return one person with what a list adds, and every value on which the two differ."""
    issues = [
        Issue(stage="sheet", code="import_differs", subject=person.name, detail=f"{field}: kept {ours!r}, {_source(given)} says {theirs!r}")
        for field, ours, theirs in (
            ("title", _value(person.title), _value(given.title)),
            ("department", _value(person.department), _value(given.department)),
            ("email", _contact(person.email), _contact(given.email)),
            ("phone", _contact(person.phone), _contact(given.phone)),
            ("linkedin", _contact(person.linkedin), _contact(given.linkedin)),
        )
        if ours and theirs and ours.casefold() != theirs.casefold()
    ]
    merged = replace(
        person,
        spellings=_together(person.spellings, given.spellings),
        title=person.title or given.title,
        titles=_together(person.titles, given.titles),
        department=person.department or given.department,
        email=person.email or given.email,
        phone=person.phone or given.phone,
        linkedin=person.linkedin or given.linkedin,
        contacts=(*person.contacts, *(contact for contact in given.contacts if contact.fact.value not in {c.fact.value for c in person.contacts})),
        inferred_email=person.inferred_email or given.inferred_email,
    )
    return merged, issues


def _together(ours: Sequence[Fact], theirs: Sequence[Fact]) -> tuple[Fact, ...]:
    facts = {fact.value: fact for fact in ours}
    for fact in theirs:
        old = facts.get(fact.value)
        known = {(each.url, each.quote, each.pattern) for each in old.evidence} if old else set()
        fresh = tuple(each for each in fact.evidence if (each.url, each.quote, each.pattern) not in known)
        facts[fact.value] = replace(old, evidence=(*old.evidence, *fresh)) if old else fact
    return tuple(facts.values())


def _value(fact: Fact | None) -> str:
    return fact.value if fact else ""


def _contact(contact: Contact | None) -> str:
    return contact.fact.value if contact else ""


def _source(person: Person) -> str:
    return person.spellings[0].evidence[0].url
