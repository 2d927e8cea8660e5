"""The types as JSON (research.json, schema research/1) and back; the only file that knows that schema.

Plain dictionaries, no framework: one file is written a study, and what is read back may come from anybody, so every
value is checked where it is taken.
"""

from __future__ import annotations

import hashlib
import json
import re
from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence
from dataclasses import replace
from datetime import datetime
from pathlib import Path
from typing import Any, Literal, get_args

from research.errors import UsageError
from research.model import (
    Company,
    Contact,
    ContactKind,
    Crawl,
    CrawlStatus,
    Evidence,
    Fact,
    Group,
    InferredEmail,
    Issue,
    Lead,
    NamedContact,
    Outcome,
    Person,
    Ranking,
    Role,
    Seniority,
    Skipped,
    Stage,
    Study,
)
from research.text import fold, squeeze

SCHEMA = "research/1"

EmailStatus = Literal["published", "imported", "inferred"]
"""Where an address comes from: the company's own pages; a file that the user gave; the pattern of other addresses."""

IMPORTED = "import:"
"""How the pattern of evidence starts that comes from a file of the user's: `import:hunter`."""

JSON = dict[str, Any]

_COMPANY = ("domain", "name", "url", "email", "phone", "linkedin", "careers_url", "country", "language")
_ROLE = ("text", "department", "team", "location", "language", "reports_to", "company", "url")
_FINISHED = re.compile(r'(\n "finished_at": )"[^"]*"')
_SEEN = re.compile(r'''(?P<before>"url":\ (?P<url>null|"(?:[^"\\]|\\.)*"),\n\ +"how":\ "(?:[^"\\]|\\.)*",\n\ +"seen_at":\ )"[^"]*"''', re.VERBOSE)
"""A source of a value, from its URL to the moment at which it was seen."""
_GROUPS: tuple[Group, ...] = get_args(Group)
_STATUSES: tuple[CrawlStatus, ...] = get_args(CrawlStatus)
_STAGES: tuple[Stage, ...] = get_args(Stage)
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
        "people": [person_record(person, seniority.get(person.id), study.finished_at) for person in people],
        "roles": [_ranking(ranking, known) | (approaches[n] if approaches else {}) for n, ranking in enumerate((*study.rankings, *study.kept))],
        "crawl": crawl_record(study.crawl),
        "adverts": [role_record(role) for role in study.adverts],
        "issues": [issue_record(issue) for issue in study.issues],
    }
    return encode(record, indent=1) + "\n"


def seen_again(text: str, crawl: Crawl, moments: Mapping[str, datetime], at: datetime) -> str:
    """Return the research.json that a run would write which read the very same pages as the one that wrote text.

    moments: {URL: when it was fetched this time}. text: as `research_json` returned it, for its layout is relied upon; ten times as fast as the whole way.
    """

    def dated(source: re.Match[str]) -> str:
        url = json.loads(source["url"])
        moment = at if url is None else moments.get(url)
        return f'{source["before"]}"{_time(moment)}"' if moment is not None else source[0]

    text = _FINISHED.sub(f'\\1"{at.isoformat(timespec="seconds")}"', text, count=1)
    block = encode({"crawl": crawl_record(crawl)}, indent=1)[1:-2]
    start, end = text.index('\n "crawl": {'), text.index('\n "adverts": [')
    return _SEEN.sub(dated, text[:start]) + block + "," + text[end:]


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
    return {key: getattr(company, key) for key in _COMPANY}


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
    return {key: getattr(role, key) for key in _ROLE} | {"contacts": contacts, "rules": list(role.rules)}


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


def earlier(directory: Path, domain: str, now: datetime) -> Study | None:
    """Return what DIR/<domain>/research.json holds of an earlier run; None where there is none that can be read."""
    file = directory / domain / "research.json"
    try:
        return study_from_json(file.read_text(encoding="utf-8"), now)
    except (OSError, ValueError, UsageError):
        return None


def study_from_json(text: str, now: datetime) -> Study:
    """Return the study that a research.json holds; ranked leads come back without their signals.

    Raises UsageError where the text is no research.json; what in it is missing or of another kind counts as not known.
    """
    people = people_from_json(text, now)
    record = _object(json.loads(text))
    company = _object(record.get("company"))
    domain = _text(company.get("domain"))
    if not domain:
        raise UsageError("no research.json: it names no company")
    known = {person.id for person in people}
    return Study(
        company=Company(domain=domain, **{key: _text(company.get(key)) or None for key in _COMPANY if key != "domain"}),
        people=people,
        rankings=tuple(_ranking_from(entry, known) for entry in _objects(record.get("roles"))),
        crawl=_crawl_from(_object(record.get("crawl"))),
        adverts=tuple(role_from_record(entry) for entry in _objects(record.get("adverts"))),
        issues=tuple(_issue_from(entry) for entry in _objects(record.get("issues"))),
        finished_at=_moment(record.get("finished_at"), now),
    )


def role_from_record(record: JSON) -> Role:
    """Return the role that `role_record` wrote."""
    texts: dict[str, Any] = {key: _text(record.get(key)) or None for key in _ROLE if key != "text"}
    return Role(
        text=_text(record.get("text")),
        contacts=tuple(_named_contact(entry) for entry in _objects(record.get("contacts")) if _text(entry.get("name"))),
        description=description if isinstance(description := record.get("description"), str) else "",
        rules=tuple(filter(None, map(_text, _list(record.get("rules"))))),
        **texts,
    )


def _named_contact(entry: JSON) -> NamedContact:
    kind = entry.get("kind")
    return NamedContact(
        name=_text(entry.get("name")),
        kind=kind if kind in ("manager", "recruiter") else "unknown",
        **{key: _text(entry.get(key)) or None for key in ("title", "email", "phone")},
    )


def _ranking_from(entry: JSON, known: Collection[str]) -> Ranking:
    leads = tuple(
        Lead(
            id=_text(lead.get("id")),
            rank=rank,
            probability=_share(lead.get("probability")),
            signals=(),
            reasons=tuple(map(_text, _list(lead.get("reasons")))),
            against=tuple(map(_text, _list(lead.get("against")))),
        )
        for rank, lead in enumerate((lead for lead in _objects(entry.get("leads")) if lead.get("id") in known), start=1)
    )
    outcome = entry.get("outcome")
    return Ranking(
        role=replace(role_from_record(_object(entry.get("advert"))), text=_text(entry.get("role"))),
        outcome=Outcome(outcome) if outcome in {each.value for each in Outcome} else Outcome.UNSURE,
        leads=leads,
        advice=_text(entry.get("advice")),
    )


def _crawl_from(record: JSON) -> Crawl:
    status = record.get("status")
    counts = {key: value if isinstance(value := record.get(key), int) else 0 for key in ("requests", "pages", "bytes")}
    delay = record.get("robots_delay")
    return Crawl(
        status=next((each for each in _STATUSES if each == status), "complete"),
        why=_text(record.get("why")),
        seconds=float(seconds) if isinstance(seconds := record.get("seconds"), int | float) else 0.0,
        urls=tuple(filter(None, map(_text, _list(record.get("urls"))))),
        skipped=tuple(Skipped(url=_text(each.get("url")), why=_text(each.get("why"))) for each in _objects(record.get("skipped"))),
        robots_delay=float(delay) if isinstance(delay, int | float) else None,
        **counts,
    )


def _issue_from(entry: JSON) -> Issue:
    stage: Stage = next((each for each in _STAGES if each == entry.get("stage")), "read")
    return Issue(stage=stage, code=_text(entry.get("code")), subject=_text(entry.get("subject")), detail=_text(entry.get("detail")))


def _moment(value: object, now: datetime) -> datetime:
    try:
        return datetime.fromisoformat(_text(value))
    except ValueError:
        return now


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
        chosen = _text(entry.get("phone_e164")) or _text(entry.get(field)) if field == "phone" else _text(entry.get(field))
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
    seen_at = _moment(source.get("seen_at"), now)
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
