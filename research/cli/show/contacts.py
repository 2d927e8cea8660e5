"""How the ways to reach somebody look: the address with where it comes from, and how sure an inferred one is."""

from __future__ import annotations

from research.model import Person
from research.records import email_of


def address(email: str | None, status: str | None, chance: float | None, between: str = " ") -> str:
    """Return an address, and behind it what it is unless the company publishes it; "" for None."""
    if not email:
        return ""
    sure = f", {chance:.0%} sure" if chance is not None else ""
    return email if status in ("published", "", None) else f"{email}{between}({status}{sure})"


def contacts(person: Person) -> tuple[str, ...]:
    """Return the ways to reach a person, one a line: address, telephone, profile."""
    email, status = email_of(person)
    written = address(email, status, person.inferred_email.chance if person.inferred_email else None, between="\n")
    phone = (person.phone.printed or person.phone.fact.value) if person.phone else ""
    profile = person.linkedin.fact.value.removeprefix("https://").removeprefix("www.") if person.linkedin else ""
    return tuple(filter(None, (*written.split("\n"), phone, profile)))
