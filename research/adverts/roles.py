"""Makes a `Role` of an advert's raw fields; every source of the shelf calls it."""

from __future__ import annotations

import dataclasses
from collections.abc import Iterable

from research.adverts.contacts import contacts as named_in
from research.adverts.contacts import kind_of
from research.adverts.plain_lines import lines as folded_lines
from research.adverts.plain_lines import phrase, plain
from research.adverts.titles import parse_role, plain_title
from research.adverts.wordings import labelled, reports_to, team_in
from research.adverts.words.language import tongue
from research.model import NamedContact, Role
from research.text import fold, squeeze
from research.urls import canonical


def made(
    title: str | None,
    *,
    html: str = "",
    text: str = "",
    department: str | None = None,
    team: str | None = None,
    location: str | None = None,
    language: str | None = None,
    boss: str | None = None,
    contacts: Iterable[NamedContact] = (),
    company: str | None = None,
    url: str | None = None,
) -> tuple[Role, ...]:
    """Return the role of an advert's fields, as one or none (where the title is missing); what the fields leave out is read off the description.

    html is a fragment, escaped or not; text are plain lines; boss is whom the post reports to where a field says so.
    """
    title, department, team, location, company = (phrase(field) or None if field else None for field in (title, department, team, location, company))
    if not title:
        return ()
    parsed = parse_role(title)
    words = plain(html) if html else folded_lines(text)
    code = tongue(words, language[:2].lower() if language else None)
    read_boss, boss_name = reports_to(words, code) if words else (None, None)
    people = merged([*contacts, *(named_in(words, code) if words else ())])
    boss = boss or read_boss
    if boss_name:
        people = merged([NamedContact(name=boss_name, kind="manager", title=read_boss), *people])
    people = tuple(dataclasses.replace(p, kind="manager") if p.kind == "unknown" and p.title and boss and fold(p.title) == fold(boss) else p for p in people)
    rows = words.split("\n")[:60]
    return (
        Role(
            text=title,
            department=department or labelled(rows, "department", code),
            team=team or parsed.team or labelled(rows, "team", code) or team_in(words),
            location=location or parsed.location or _place(labelled(rows, "location", code)),
            language=code,
            reports_to=boss,
            contacts=people,
            company=company,
            url=url if url and canonical(url) else None,  # what a board gives may be anything
            description=words,
        ),
    )


def person(name: str | None, kind: str = "", *, title: str | None = None, email: str | None = None, phone: str | None = None) -> tuple[NamedContact, ...]:
    """Return a named contact, as one or none (where there is no name); kind is manager or recruiter where a field says so, else the title tells."""
    name = squeeze(name or "")
    if len(name.split()) < 2:
        return ()
    known = "manager" if kind == "manager" else "recruiter" if kind == "recruiter" else kind_of(title)
    return (NamedContact(name=name, kind=known, title=title, email=email.lower() if email and "@" in email else None, phone=phone),)


def merged(people: Iterable[NamedContact]) -> tuple[NamedContact, ...]:
    """Return the contacts, each name once, what one entry lacks taken from the next."""
    found: dict[str, NamedContact] = {}
    for one in people:
        first = found.get(fold(one.name))
        found[fold(one.name)] = (
            one
            if first is None
            else dataclasses.replace(
                first,
                kind=first.kind if first.kind != "unknown" else one.kind,
                title=first.title or one.title,
                email=first.email or one.email,
                phone=first.phone or one.phone,
            )
        )
    return tuple(found.values())


def _place(said: str | None) -> str | None:
    """Return a printed place without the working hours that stand beside it: `Warsaw or remote – Full time`."""
    return plain_title(said) if said else None
