"""Who must not appear: people, addresses and companies that were suppressed, known by salted hashes only; and what is taken out for them.

A list of people who want to be left alone must not itself name them. Each entry is an HMAC-SHA-256, keyed with the
store's own salt, of a name at a company, of an address, or of a company's domain.
"""

from __future__ import annotations

import hmac
from collections.abc import Collection, Iterable, Sequence
from dataclasses import dataclass, replace
from hashlib import sha256
from typing import TYPE_CHECKING

from research.model import Company, Crawl, NamedContact, Person, Role
from research.records import person_id
from research.urls import registrable

if TYPE_CHECKING:
    from research.store.opening import Store


@dataclass(frozen=True, slots=True, kw_only=True)
class Suppressed:
    """The suppressions of one store."""

    salt: str
    """Hex digits."""
    digests: frozenset[str]

    def name(self, name: str, domain: str) -> bool:
        """Say whether a person of a company, or a person of that name anywhere, is suppressed. domain: "" where the company is not known."""
        return bool(self.digests) and (of_person(self.salt, name, domain) in self.digests or of_person(self.salt, name, "") in self.digests)

    def identity(self, person: str) -> bool:
        """Say whether the id of a person is suppressed: all that a list to be ranked may tell of them."""
        return bool(self.digests) and of_id(self.salt, person) in self.digests

    def address(self, address: str) -> bool:
        """Say whether an e-mail address, telephone number or profile is suppressed."""
        return bool(self.digests) and of_address(self.salt, address) in self.digests

    def company(self, domain: str) -> bool:
        """Say whether a host, or a domain that it belongs to, is suppressed."""
        labels = domain.lower().removeprefix("www.").split(".")
        return bool(self.digests) and any(of_company(self.salt, ".".join(labels[start:])) in self.digests for start in range(len(labels)))

    def holds(self, person: Person, domain: str) -> bool:
        """Say whether a person, by any of their names or addresses, is suppressed, or their whole company is."""
        if not self.digests:
            return False
        addresses = [contact.fact.value for contact in (*person.contacts, person.email, person.phone, person.linkedin) if contact]
        addresses += [person.inferred_email.address] if person.inferred_email else []
        names = dict.fromkeys((person.name, *(spelling.value for spelling in person.spellings)))
        return any(self.name(name, domain) for name in names) or any(map(self.address, addresses)) or bool(domain and self.company(domain))

    def kept(self, people: Iterable[Person], domain: str) -> tuple[Person, ...]:
        """Return the people who may appear. Call it on whatever brings people in: a crawl's result, an import, a list to be ranked."""
        return tuple(person for person in people if not self.holds(person, domain))


NOBODY = Suppressed(salt="", digests=frozenset())
"""No suppressions."""


def suppressed(store: Store) -> Suppressed:
    """Return who must not appear."""
    from research.store.registers import suppressions

    with store.reading() as connection:
        return Suppressed(salt=store.salt, digests=frozenset(entry.digest for entry in suppressions(connection)))


def of_person(salt: str, name: str, domain: str) -> str:
    """Return the hash of a name at a company (its registrable domain counts), or, with "", at any."""
    return _digest(salt, f"person {registrable(domain) if domain else '*'} {_key(name)}")


def of_id(salt: str, person: str) -> str:
    """Return the hash of a person's id."""
    return _digest(salt, f"id {person}")


def of_address(salt: str, address: str) -> str:
    """Return the hash of an address, a telephone number or a profile's URL."""
    plain = address.strip().lower().removeprefix("mailto:")
    if "@" not in plain and not plain.startswith("http"):
        plain = "".join(c for c in plain if c.isdigit())
    return _digest(salt, f"address {plain.rstrip('/')}")


def of_company(salt: str, domain: str) -> str:
    """Return the hash of a company's domain."""
    return _digest(salt, f"company {domain.lower().removeprefix('www.')}")


def without(
    company: Company, crawl: Crawl, adverts: Sequence[Role], dropped: Collection[Person], suppressed: Suppressed
) -> tuple[Company, Crawl, tuple[Role, ...]]:
    """Return company, crawl and adverts without what is suppressed: shared addresses, the people's own pages, contacts that adverts name."""
    email, phone, linkedin = (value if value and not suppressed.address(value) else None for value in (company.email, company.phone, company.linkedin))
    own = {person.profile_url.value for person in dropped if person.profile_url}
    if own:
        crawl = replace(crawl, urls=tuple(u for u in crawl.urls if u not in own), skipped=tuple(s for s in crawl.skipped if s.url not in own))
    clean = tuple(
        replace(advert, contacts=kept) if (kept := _unnamed(advert.contacts, company.domain, suppressed)) != advert.contacts else advert for advert in adverts
    )
    return replace(company, email=email, phone=phone, linkedin=linkedin), crawl, clean


def _key(name: str) -> str:
    from research.extract.names.recognise import name_key  # what knows names: only where somebody is suppressed, or is to be

    return name_key(name)


def ids(name: str, domains: Iterable[str]) -> frozenset[str]:
    """Return the ids that a name has at companies, as `merge` makes them."""
    return frozenset(person_id(domain, _key(name)) for domain in domains)


def _unnamed(contacts: Sequence[NamedContact], domain: str, suppressed: Suppressed) -> tuple[NamedContact, ...]:
    return tuple(
        c
        for c in contacts
        if not suppressed.name(c.name, domain) and not (c.email and suppressed.address(c.email)) and not (c.phone and suppressed.address(c.phone))
    )


def _digest(salt: str, text: str) -> str:
    return hmac.new(bytes.fromhex(salt), text.encode("utf-8", "replace"), sha256).hexdigest()
