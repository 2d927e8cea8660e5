"""research.json back into the types, and any JSON list of people: what is read may come from anybody, so every value is checked where it is taken."""

from __future__ import annotations

import json
from collections.abc import Collection, Sequence
from dataclasses import replace
from datetime import datetime
from pathlib import Path
from typing import Any, get_args

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
    Skipped,
    Stage,
    Study,
)
from research.records.persons import person_id
from research.records.schema import COMPANY, JSON, ROLE
from research.text import fold, squeeze

_GROUPS: tuple[Group, ...] = get_args(Group)
_STATUSES: tuple[CrawlStatus, ...] = get_args(CrawlStatus)
_STAGES: tuple[Stage, ...] = get_args(Stage)
_CONTACTS: tuple[ContactKind, ...] = get_args(ContactKind)


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
        company=Company(domain=domain, **{key: _text(company.get(key)) or None for key in COMPANY if key != "domain"}),
        people=people,
        rankings=tuple(_ranking_from(entry, known) for entry in _objects(record.get("roles"))),
        crawl=_crawl_from(_object(record.get("crawl"))),
        adverts=tuple(role_from_record(entry) for entry in _objects(record.get("adverts"))),
        issues=tuple(_issue_from(entry) for entry in _objects(record.get("issues"))),
        finished_at=_moment(record.get("finished_at"), now),
    )


def role_from_record(record: JSON) -> Role:
    """Return the role that `role_record` wrote."""
    texts: dict[str, Any] = {key: _text(record.get(key)) or None for key in ROLE if key != "text"}
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
