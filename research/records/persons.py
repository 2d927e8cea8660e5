"""What every file says of a person in the same way: the id, the order of people, the best address and its source."""

from __future__ import annotations

import hashlib
from collections.abc import Iterable, Mapping
from typing import Literal, get_args

from research.model import Group, Person, Seniority

EmailStatus = Literal["published", "imported", "inferred"]
"""Where an address comes from: the company's own pages; a file that the user gave; the pattern of other addresses."""

IMPORTED = "import:"
"""How the pattern of evidence starts that comes from a file of the user's: `import:hunter`."""

_GROUPS: tuple[Group, ...] = get_args(Group)


def most_senior_first(people: Iterable[Person], seniority: Mapping[str, str | None]) -> list[Person]:
    """Return the people from the top of the ladder down; equals by group, then in their own order.

    seniority: {person id: name of a `Seniority` in lower case, or None where the title does not tell}.
    """

    def order(person: Person) -> tuple[int, int]:
        rung = seniority.get(person.id)
        return -Seniority[rung.upper()] if rung else 1, _GROUPS.index(person.group)

    return sorted(people, key=order)


def email_of(person: Person) -> tuple[str | None, EmailStatus | None]:
    """Return the best address and where it comes from; (None, None) where there is none."""
    if person.email is not None:
        given = all(evidence.pattern.startswith(IMPORTED) for evidence in person.email.fact.evidence)
        return person.email.fact.value, "imported" if given else "published"
    if person.inferred_email is not None:
        return person.inferred_email.address, "inferred"
    return None, None


def person_id(domain: str, key: str) -> str:
    """Return the id of a person: 12 hex digits made of the company's domain and the form in which names are compared."""
    return hashlib.sha256(f"{domain}|{key}".encode("utf-8", "replace")).hexdigest()[:12]
