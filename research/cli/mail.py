"""Asks DNS whether the domains of the addresses found accept e-mail; it probes no mailbox and contacts no mail server."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from research.model import Issue, Person, Study

if TYPE_CHECKING:
    from dns.resolver import Resolver

TIMEOUT = 5
"""Seconds for one domain's answer; then it counts as not known."""


def takes_mail(domain: str, resolver: Resolver | None = None) -> bool | None:
    """Say whether a domain has a mail server (MX, else an address, as RFC 5321 has it; a null MX of RFC 7505 is none); None where DNS gives no answer.

    resolver: the system's, unless one is given.
    """
    from email_validator import EmailUndeliverableError
    from email_validator.deliverability import validate_email_deliverability

    try:
        found = validate_email_deliverability(domain, domain, timeout=None if resolver else TIMEOUT, dns_resolver=resolver)
    except EmailUndeliverableError:
        return False
    return None if "unknown-deliverability" in found else True


def with_mail_checked(study: Study, resolver: Resolver | None = None) -> Study:
    """Return the study without inferred addresses at domains that take no mail, and with an issue for each domain that takes none or does not answer.

    A published address stays: the company prints it, and may have meant another domain than DNS knows today.
    """
    addresses = [found for person in study.people for found in _addresses(person)]
    verdicts = {domain: takes_mail(domain, resolver) for domain in dict.fromkeys(address.rpartition("@")[2] for address in addresses)}

    def checked(person: Person) -> Person:
        guess = person.inferred_email
        return replace(person, inferred_email=None) if guess and verdicts[guess.address.rpartition("@")[2]] is False else person

    issues = tuple(
        Issue(stage="read", code="no_mail" if verdict is False else "mail_not_known", subject=domain, detail=detail)
        for domain, verdict in verdicts.items()
        if (detail := {True: "", False: f"{domain} takes no e-mail: it has no mail server", None: f"DNS does not say whether {domain} takes e-mail"}[verdict])
    )
    return replace(study, people=tuple(map(checked, study.people)), issues=(*study.issues, *issues))


def _addresses(person: Person) -> list[str]:
    published = [person.email.fact.value] if person.email else []
    return published + ([person.inferred_email.address] if person.inferred_email else [])
