"""The types as research.json: plain dictionaries, and the text that they make."""

from __future__ import annotations

import functools
import json
import re
from collections import Counter
from collections.abc import Callable, Iterator, Mapping, Sequence
from datetime import datetime
from itertools import groupby
from types import GeneratorType

from research.model import Company, Crawl, Fact, Issue, Person, Ranking, Role, Study
from research.records.persons import email_of, most_senior_first
from research.records.schema import COMPANY, JSON, ROLE, SCHEMA

_NESTED = (dict, list, tuple, GeneratorType)
_FINISHED = re.compile(r'(\n "finished_at": )"[^"]*"')
_SEEN = re.compile(r'''(?P<before>"url":\ (?P<url>null|"(?:[^"\\]|\\.)*"),\n\ +"how":\ "(?:[^"\\]|\\.)*",\n\ +"seen_at":\ )"[^"]*"''', re.VERBOSE)
"""A source of a value, from its URL to the moment at which it was seen."""


def research_json(study: Study, seniority: Mapping[str, str | None], approaches: Sequence[JSON] = ()) -> str:
    """Return research.json of one study: UTF-8 text that ends with a line end, people most senior first. approaches: what else each ranking's record says.

    An address out of the user's own file has `email_status` null: it is neither published nor inferred; its source says which file.
    """
    people = most_senior_first(study.people, seniority)
    known = {person.id: person for person in people}
    record = {
        "schema": SCHEMA,
        "finished_at": study.finished_at.isoformat(timespec="seconds"),
        "company": _company(study.company),
        "people": (person_record(person, seniority.get(person.id), study.finished_at) for person in people),
        "roles": (_ranking(ranking, known) | (approaches[n] if approaches else {}) for n, ranking in enumerate((*study.rankings, *study.kept))),
        "crawl": crawl_record(study.crawl),
        "adverts": [role_record(role) for role in study.adverts],
        "issues": [issue_record(issue) for issue in study.issues],
    }
    return indented(record) + "\n"


def seen_again(text: str, crawl: Crawl, moments: Mapping[str, datetime], at: datetime) -> str:
    """Return the research.json that a run would write which read the very same pages as the one that wrote text.

    moments: {URL: when it was fetched this time}. text: as `research_json` returned it, for its layout is relied upon; ten times as fast as the whole way.
    """

    def dated(source: re.Match[str]) -> str:
        url = json.loads(source["url"])
        moment = at if url is None else moments.get(url)
        return f'{source["before"]}"{_time(moment)}"' if moment is not None else source[0]

    text = _FINISHED.sub(f'\\1"{at.isoformat(timespec="seconds")}"', text, count=1)
    block = indented({"crawl": crawl_record(crawl)})[1:-2]
    start, end = text.index('\n "crawl": {'), text.index('\n "adverts": [')
    return _SEEN.sub(dated, text[:start]) + block + "," + text[end:]


def encode(record: object) -> str:
    """Return JSON in UTF-8's own letters, on one line; halves of surrogate pairs, which some pages hold, become `?`."""
    return _one_level(", ")(record).encode("utf-8", "replace").decode("utf-8")


def indented(record: object) -> str:
    """Return the same with each value on a line of its own, a space further in for each level; a generator is written as a list that never is there whole.

    What `json.dumps` writes with `indent=1`, which goes through every value in Python and keeps each in a piece of its own.
    """
    return "".join(_pieces(record, "\n")).encode("utf-8", "replace").decode("utf-8")


def _pieces(value: object, margin: str) -> Iterator[str]:
    """Yield the text of a value. margin: what goes before the bracket that ends it."""
    if not isinstance(value, _NESTED):
        yield _one_level("")(value)
        return
    named, within = isinstance(value, dict), f"{margin} "
    first, last = "{}" if named else "[]"
    before = first
    for is_nested, run in groupby(value.items() if isinstance(value, dict) else (("", each) for each in value), lambda item: isinstance(item[1], _NESTED)):
        if not is_nested:
            yield f"{before}{within}{_one_level(f',{within}')(dict(run) if named else [each for _, each in run])[1:-1]}"
            before = ","
            continue
        for name, each in run:
            yield f"{before}{within}{_one_level('')(name)}: " if named else f"{before}{within}"
            yield from _pieces(each, within)
            before = ","
    yield f"{margin}{last}" if before == "," else f"{first}{last}"


@functools.cache
def _one_level(between: str) -> Callable[[object], str]:
    """Return what writes values that hold no further level, with this between them, in C."""
    return json.JSONEncoder(ensure_ascii=False, separators=(between, ": ")).encode


def person_record(person: Person, seniority: str | None, inferred_at: datetime) -> JSON:
    """Return one person as research.json has it. inferred_at: when an inferred address was made."""
    email, status = email_of(person)
    return {
        "id": person.id,
        "name": person.name,
        "title": person.title.value if person.title else None,
        "department": person.department.value if person.department else None,
        "seniority": seniority,
        "group": person.group,
        "email": email,
        "email_status": status if status != "imported" else None,
        "email_chance": person.inferred_email.chance if status == "inferred" and person.inferred_email else None,
        "phone": (person.phone.printed or person.phone.fact.value) if person.phone else None,
        "phone_e164": person.phone.fact.value if person.phone and person.phone.fact.value.startswith("+") else None,
        "linkedin": person.linkedin.fact.value if person.linkedin else None,
        "profile_url": person.profile_url.value if person.profile_url else None,
        "title_held_elsewhere": person.external,
        "sections": list(person.sections),
        "trust": round(person.trust, 4),
        "sources": list(_sources(person, inferred_at)),
    }


def _sources(person: Person, inferred_at: datetime) -> Iterator[JSON]:
    for spelling in person.spellings:
        yield from _source("name", spelling)
    titles = person.titles if person.title in person.titles or person.title is None else (person.title, *person.titles)
    for title in titles:
        yield from _source("title", title)
    for field, fact in (("department", person.department), ("profile_url", person.profile_url)):
        if fact is not None:
            yield from _source(field, fact)
    chosen = [contact for contact in (person.email, person.phone, person.linkedin) if contact is not None]
    for contact in (*chosen, *(other for other in person.contacts if other not in chosen)):
        yield from _source(contact.kind, contact.fact, contact.printed)
    if person.inferred_email is not None:
        guess = person.inferred_email
        yield {"field": "email", "value": guess.address, "url": None, "how": f"inferred: {guess.because}", "seen_at": _time(inferred_at)}


def _source(field: str, fact: Fact, printed: str = "") -> Iterator[JSON]:
    for evidence in fact.evidence:
        source = {"field": field, "value": fact.value, "url": evidence.url, "how": evidence.pattern}
        source |= {"seen_at": _time(evidence.seen_at), "quote": evidence.quote}
        extra = {"locator": evidence.locator, "digest": evidence.digest, "printed": printed}
        yield source | {key: value for key, value in extra.items() if value}


def _company(company: Company) -> JSON:
    return {key: getattr(company, key) for key in COMPANY}


def _ranking(ranking: Ranking, known: Mapping[str, Person]) -> JSON:
    leads = []
    for lead in ranking.leads:
        person = known[lead.id]
        leads.append(
            {
                "rank": lead.rank,
                "id": lead.id,
                "name": person.name,
                "title": person.title.value if person.title else None,
                "probability": round(lead.probability, 4),
                "reasons": list(lead.reasons),
                "against": list(lead.against),
            }
        )
    advert = role_record(ranking.role) | {"description": ranking.role.description}
    return {"role": ranking.role.text, "outcome": ranking.outcome.value, "advice": ranking.advice, "leads": leads, "advert": advert}


def role_record(role: Role) -> JSON:
    """Return a role as research.json has it; its description is left out."""
    contacts = [{"name": c.name, "kind": c.kind, "title": c.title, "email": c.email, "phone": c.phone} for c in role.contacts]
    return {key: getattr(role, key) for key in ROLE} | {"contacts": contacts, "rules": list(role.rules)}


def issue_record(issue: Issue) -> JSON:
    """Return an issue as research.json has it."""
    return {"stage": issue.stage, "code": issue.code, "subject": issue.subject, "detail": issue.detail}


def crawl_record(crawl: Crawl) -> JSON:
    """Return what the crawl did as research.json has it."""
    return {
        "status": crawl.status,
        "why": crawl.why,
        "requests": crawl.requests,
        "pages": crawl.pages,
        "bytes": crawl.bytes,
        "seconds": round(crawl.seconds, 3),
        "urls": list(crawl.urls),
        "skipped": [{"url": skipped.url, "why": skipped.why} for skipped in crawl.skipped],
        "issues": dict(Counter(skipped.why for skipped in crawl.skipped).most_common()),
        "robots_delay": crawl.robots_delay,
    }


def _time(moment: datetime) -> str:
    return moment.isoformat(timespec="seconds")
