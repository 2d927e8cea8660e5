"""The types as JSON (research.json, schema research/1) and back; the only file that knows that schema.

Plain dictionaries, no framework: one file is written a study, and what is read back may come from anybody, so every
value is checked where it is taken.
"""

from __future__ import annotations

import hashlib
import json
from collections.abc import Iterable, Iterator, Mapping, Sequence
from datetime import datetime
from typing import Any, Literal, get_args

from research.errors import UsageError
from research.model import Company, Contact, ContactKind, Crawl, Evidence, Fact, Group, InferredEmail, Person, Ranking, Role, Seniority, Study
from research.text import fold, squeeze

SCHEMA = "research/1"

EmailStatus = Literal["published", "imported", "inferred"]
"""Where an address comes from: the company's own pages; a file that the user gave; the pattern of other addresses."""

IMPORTED = "import:"
"""How the pattern of evidence starts that comes from a file of the user's: `import:hunter`."""

JSON = dict[str, Any]

_GROUPS: tuple[Group, ...] = get_args(Group)
_CONTACTS: tuple[ContactKind, ...] = get_args(ContactKind)


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


def research_json(study: Study, seniority: Mapping[str, str | None]) -> str:
    """Return research.json of one study: UTF-8 text that ends with a line end, people most senior first.

    An address out of the user's own file has `email_status` null: it is neither published nor inferred; its source says which file.
    """
    people = most_senior_first(study.people, seniority)
    known = {person.id: person for person in people}
    record = {
        "schema": SCHEMA,
        "finished_at": study.finished_at.isoformat(timespec="seconds"),
        "company": _company(study.company),
        "people": [person_record(person, seniority.get(person.id), study.finished_at) for person in people],
        "roles": [_ranking(ranking, known) for ranking in study.rankings],
        "crawl": _crawl(study.crawl),
        "adverts": [_role(role) for role in study.adverts],
        "issues": [{"stage": issue.stage, "code": issue.code, "subject": issue.subject, "detail": issue.detail} for issue in study.issues],
    }
    return encode(record, indent=1) + "\n"


def encode(record: object, indent: int | None = None) -> str:
    """Return JSON in UTF-8's own letters; halves of surrogate pairs, which some pages hold, become `?`."""
    return json.dumps(record, ensure_ascii=False, indent=indent).encode("utf-8", "replace").decode("utf-8")


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
        "phone": person.phone.fact.value if person.phone else None,
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
    keys = ("domain", "name", "url", "email", "phone", "linkedin", "careers_url", "country", "language")
    return {key: getattr(company, key) for key in keys}


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
    return {"role": ranking.role.text, "outcome": ranking.outcome.value, "advice": ranking.advice, "leads": leads, "advert": _role(ranking.role)}


def _role(role: Role) -> JSON:
    keys = ("text", "department", "team", "location", "language", "reports_to", "company", "url")
    contacts = [{"name": c.name, "kind": c.kind, "title": c.title, "email": c.email, "phone": c.phone} for c in role.contacts]
    return {key: getattr(role, key) for key in keys} | {"contacts": contacts}


def _crawl(crawl: Crawl) -> JSON:
    return {
        "status": crawl.status,
        "why": crawl.why,
        "requests": crawl.requests,
        "pages": crawl.pages,
        "bytes": crawl.bytes,
        "seconds": round(crawl.seconds, 3),
        "urls": list(crawl.urls),
        "skipped": [{"url": skipped.url, "why": skipped.why} for skipped in crawl.skipped],
        "robots_delay": crawl.robots_delay,
    }


def _time(moment: datetime) -> str:
    return moment.isoformat(timespec="seconds")


def people_from_json(text: str, now: datetime) -> tuple[Person, ...]:
    """Return the people of a research.json, or of any JSON list of objects that have a `name`.

    Values that name no source count as given by the user at `now`. Raises UsageError where the text is no such list;
    entries without a name are passed over.
    """
    try:
        record = json.loads(text)
    except (ValueError, RecursionError) as error:
        raise UsageError(f"not JSON: {error}") from None
    entries = record.get("people") if isinstance(record, dict) else record
    if not isinstance(entries, list):
        raise UsageError('JSON of people must be a list of objects, or an object with the list "people"')
    domain = _text(_object(record.get("company")).get("domain")) if isinstance(record, dict) else ""
    people: dict[str, Person] = {}
    for entry in entries:
        if isinstance(entry, dict) and (person := _person(entry, domain, now)) is not None:
            people.setdefault(person.id, person)
    return tuple(people.values())


def person_id(domain: str, key: str) -> str:
    """Return the id of a person: 12 hex digits made of the company's domain and the form in which names are compared."""
    return hashlib.sha256(f"{domain}|{key}".encode("utf-8", "replace")).hexdigest()[:12]


def _person(entry: JSON, domain: str, now: datetime) -> Person | None:
    name = _text(entry.get("name"))
    if not name:
        return None
    facts = _facts(entry, now)
    printed = {_text(source.get("value")): _text(source.get("printed")) for source in _objects(entry.get("sources"))}
    contacts = tuple(Contact(kind=kind, fact=fact, printed=printed.get(fact.value, "")) for kind in _CONTACTS for fact in facts[kind])
    first = {kind: next((contact for contact in contacts if contact.kind == kind), None) for kind in _CONTACTS}
    group = entry.get("group")
    return Person(
        id=_text(entry.get("id")) or person_id(domain, fold(name)),
        name=name,
        spellings=tuple(facts["name"]),
        title=facts["title"][0] if facts["title"] else None,
        titles=tuple(facts["title"]),
        department=facts["department"][0] if facts["department"] else None,
        group=group if group in _GROUPS else "other",
        external=entry.get("title_held_elsewhere") is True,
        sections=tuple(_text(section) for section in _list(entry.get("sections")) if _text(section)),
        email=first["email"],
        phone=first["phone"],
        linkedin=first["linkedin"],
        contacts=contacts,
        profile_url=facts["profile_url"][0] if facts["profile_url"] else None,
        inferred_email=_inferred(entry),
        trust=_share(entry.get("trust")),
    )


def _facts(entry: JSON, now: datetime) -> dict[str, list[Fact]]:
    """Return {field: its facts, the chosen value first}."""
    evidence: dict[str, dict[str, list[Evidence]]] = {field: {} for field in ("name", "title", "department", "profile_url", *_CONTACTS)}
    inferred = entry.get("email_status") == "inferred"
    for field, values in evidence.items():
        chosen = _text(entry.get(field))
        if chosen and field != "name" and not (field == "email" and inferred):
            values[chosen] = []
    for source in _objects(entry.get("sources")):
        field, value, how = _text(source.get("field")), _text(source.get("value")), _text(source.get("how"))
        if field in evidence and value and not how.startswith("inferred: "):
            evidence[field].setdefault(value, []).append(_evidence(source, how, now))
    if not evidence["name"]:
        evidence["name"][_text(entry.get("name"))] = []
    return {
        field: [Fact(value=value, evidence=tuple(found) or (Evidence(url="", quote=value, pattern="given", seen_at=now),)) for value, found in values.items()]
        for field, values in evidence.items()
    }


def _evidence(source: JSON, how: str, now: datetime) -> Evidence:
    try:
        seen_at = datetime.fromisoformat(_text(source.get("seen_at")))
    except ValueError:
        seen_at = now
    value = _text(source.get("quote")) or _text(source.get("value"))
    digest, locator = _text(source.get("digest")), _text(source.get("locator"))
    return Evidence(url=_text(source.get("url")), quote=value, pattern=how, seen_at=seen_at, digest=digest, locator=locator)


def _inferred(entry: JSON) -> InferredEmail | None:
    for source in _objects(entry.get("sources")):
        how = _text(source.get("how"))
        if source.get("field") == "email" and how.startswith("inferred: "):
            address, because = _text(source.get("value")), how.removeprefix("inferred: ")
            return InferredEmail(address=address, chance=_share(entry.get("email_chance")), because=because)
    return None


def _text(value: object) -> str:
    return squeeze(str(value)) if isinstance(value, str | int) and not isinstance(value, bool) else ""


def _share(value: object) -> float:
    return min(1.0, max(0.0, float(value))) if isinstance(value, float) or value in (0, 1) else 0.0


def _object(value: object) -> JSON:
    return value if isinstance(value, dict) else {}


def _list(value: object) -> Sequence[object]:
    return value if isinstance(value, list) else ()


def _objects(value: object) -> list[JSON]:
    return [item for item in _list(value) if isinstance(item, dict)]
