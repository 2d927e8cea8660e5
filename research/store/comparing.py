"""What changed between what is known of a company and what a run found; pure.

A value is gone where a page that had it was read again and has it no more, and no page that had it failed. A page that
could not be read, or was not asked for, says nothing: nobody has left because a site was down.
"""

from __future__ import annotations

from collections.abc import Collection, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import datetime

from research.extract.names.recognise import name_key
from research.model import Crawl, Fact, Person, Reading, Role
from research.store.changes import Change, Kind
from research.text import fold

LIST = 3
"""People on one page from which it is read no more, rather than left by all, where it suddenly names nobody: a new layout, a consent wall."""

PEOPLE = 0.2
"""Trust from which a sighting still names somebody who was found before: far less than it takes to be found."""

COMPARED = ("title", "email", "phone", "linkedin")
"""Fields whose changes are told."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Known:
    """One value that the store has."""

    value: str
    urls: frozenset[str]
    """Pages that had it when it was last seen."""
    chosen: bool
    gone: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class KnownPerson:
    """One person that the store has."""

    id: str
    name: str
    gone: bool
    facts: Mapping[str, Mapping[str, Known]]
    """{field: {value: what is known of it}}."""

    @property
    def urls(self) -> frozenset[str]:
        """Pages that named the person when last seen."""
        return frozenset(url for known in self.facts.get("name", {}).values() if not known.gone for url in known.urls)


@dataclass(frozen=True, slots=True, kw_only=True)
class KnownAdvert:
    """One advert that the store has."""

    key: str
    text: str
    pages: frozenset[str]
    closed: bool
    url: str | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Before:
    """All that the store has of one company."""

    read_before: bool = False
    """Whether any page was ever read: else everything is new, and nothing is worth telling."""
    people: Mapping[str, KnownPerson] = field(default_factory=dict)
    adverts: Mapping[str, KnownAdvert] = field(default_factory=dict)
    pages: Collection[str] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Verdicts:
    """What a run says of all that it did not find again."""

    changes: tuple[Change, ...]
    renamed: Mapping[str, str]
    """{id in the store: id by the name of today}."""
    gone: frozenset[str]
    """Ids of people."""
    lost: frozenset[tuple[str, str, str]]
    """(person, field, value)."""
    closed: frozenset[str]
    """Keys of adverts."""


class Pages:
    """What became of the pages of earlier runs in this one."""

    def __init__(self, crawl: Crawl, readings: Sequence[Reading], people: Mapping[str, KnownPerson]) -> None:
        named = {r.page.url: {name_key(s.name.value) for s in r.sightings if s.trust >= PEOPLE} for r in readings}
        self.named = frozenset(key for keys in named.values() for key in keys)
        """Keys of all names that still stand on some page."""
        before: dict[str, int] = {}
        for person in people.values():
            for url in person.urls:
                before[url] = before.get(url, 0) + (not person.gone)
        unread = {r.page.url for r in readings if r.is_shell and not r.sightings}
        unread |= {url for url, keys in named.items() if not keys and before.get(url, 0) >= LIST}
        why = {skipped.url: skipped.why for skipped in crawl.skipped}
        self.read = (named.keys() | {url for url, cause in why.items() if cause == "the same page again"}) - unread
        self.failed = {url for url, cause in why.items() if not cause.startswith(("HTTP 404", "HTTP 410"))} - self.read | unread
        self.removed = (set(crawl.urls) | why.keys()) - self.read - self.failed  # answered 404 or 410, or led elsewhere
        self.whole = crawl.status == "complete"
        self.found = bool(self.named)

    def refute(self, urls: Collection[str]) -> bool:
        """Say whether a value that stood on these pages, and was not found, is gone."""
        if not urls or any(url in self.failed for url in urls):
            return False
        if any(url not in self.read and url not in self.removed for url in urls) and not self.whole:
            return False
        return any(url in self.read for url in urls) or (self.whole and self.found and any(url in self.removed for url in urls))


def compare(domain: str, before: Before, people: Sequence[Person], adverts: Mapping[str, tuple[Role, frozenset[str]]], pages: Pages, at: datetime) -> Verdicts:
    """Return what changed. adverts: {key: (advert, the pages that list it)}."""
    renamed = _renamed(before, people)
    known = {renamed.get(i, i): person for i, person in before.people.items()}
    changes: list[Change] = []
    lost: set[tuple[str, str, str]] = set()

    def tell(kind: Kind, subject: str, name: str, what: str = "", old: str | None = None, new: str | None = None, url: str | None = None) -> None:
        changes.append(Change(at=at, domain=domain, kind=kind, subject=subject, name=name, field=what, before=old, after=new, url=url))

    for person in people:
        facts = facts_of(person)
        url = next(iter(_urls(facts["name"])), None)
        was = known.get(person.id)
        if was is None:
            title = person.title.value if person.title else None
            tell("new" if any(u in before.pages for u in _urls(facts["name"])) else "found", person.id, person.name, "title", None, title, url)
            continue
        if was.gone:
            tell("back", person.id, person.name, url=url)
        if renamed.keys() & {was.id} and fold(was.name) != fold(person.name):
            tell("changed", person.id, person.name, "name", was.name, person.name, url)
        for what, values in was.facts.items():
            lost |= {(person.id, what, v) for v, k in values.items() if not k.gone and v not in _values(facts.get(what, ())) and pages.refute(k.urls)}
        for what in COMPARED:
            changed = _changed(what, was, facts.get(what, ()), lost, person.id, before.pages)
            if changed is not None:
                old, new, where = changed
                tell("changed", person.id, person.name, what, old, new, where or url)
    present = {person.id for person in people}
    gone = {
        i
        for i, person in known.items()
        if i not in present
        and not person.gone
        and pages.refute(person.urls)
        and not {name_key(v) for v in (person.name, *person.facts.get("name", ()))} & pages.named
    }
    for i in sorted(gone, key=lambda each: known[each].name):
        old = next((k.value for k in known[i].facts.get("title", {}).values() if k.chosen), None)
        tell("gone", i, known[i].name, "title", old, None, next(iter(sorted(known[i].urls & pages.read)), None))
    closed = {key for key, advert in before.adverts.items() if key not in adverts and not advert.closed and pages.refute(advert.pages)}
    for key, (advert, listed) in adverts.items():
        was_open = key in before.adverts and not before.adverts[key].closed
        if not was_open and (before.adverts or any(url in before.pages for url in listed)):
            tell("opened", key, advert.text, url=advert.url or next(iter(sorted(listed)), None))
    for key in sorted(closed):
        tell("closed", key, before.adverts[key].text, url=before.adverts[key].url)
    told = tuple(changes) if before.read_before else ()
    return Verdicts(changes=told, renamed=renamed, gone=frozenset(gone), lost=frozenset(lost), closed=frozenset(closed))


def facts_of(person: Person) -> dict[str, tuple[Fact, ...]]:
    """Return {field: its published values, the best first}."""
    facts: dict[str, tuple[Fact, ...]] = {
        "name": person.spellings,
        "title": _first(person.title, person.titles),
        "department": (person.department,) if person.department else (),
        "profile_url": (person.profile_url,) if person.profile_url else (),
    }
    for kind, best in (("email", person.email), ("phone", person.phone), ("linkedin", person.linkedin)):
        facts[kind] = _first(best.fact if best else None, [contact.fact for contact in person.contacts if contact.kind == kind])
    return facts


def advert_key(advert: Role) -> str:
    """Return the form in which adverts are compared: the title's words and the page of its own."""
    return f"{fold(advert.text)} {advert.url or fold(advert.location or '')}".strip()


def _changed(
    what: str, was: KnownPerson, facts: Sequence[Fact], lost: Collection[tuple[str, str, str]], i: str, pages: Collection[str]
) -> tuple[str | None, str | None, str | None] | None:
    """Return (old, new, page) of a field that changed; None where it did not, or where nobody can tell."""
    held = was.facts.get(what, {})
    old = next((k.value for k in held.values() if k.chosen and not k.gone), None)
    new = facts[0].value if facts else None
    page = next(iter(_urls(facts)), None)
    if old is None:
        seen_before = new is None or (new in held and not held[new].gone)
        return None if seen_before or not any(url in pages for url in _urls(facts)) else (None, new, page)
    if (i, what, old) not in lost or fold(old) == fold(new or ""):
        return None
    return old, new, page


def _renamed(before: Before, people: Sequence[Person]) -> dict[str, str]:
    """Return {id in the store: id of today} of people whose name is printed in another way than before."""
    present = {person.id for person in people}
    by_mark: dict[str, str] = {}
    for i, known in before.people.items():
        if i not in present:
            marks = [*(name_key(v) for v in known.facts.get("name", ())), *known.facts.get("email", ()), *known.facts.get("linkedin", ())]
            by_mark |= dict.fromkeys(marks, i)
    renamed: dict[str, str] = {}
    for person in people:
        if person.id not in before.people:
            marks = [*(name_key(f.value) for f in person.spellings), *(c.fact.value for c in (person.email, person.linkedin) if c)]
            old = next((by_mark[mark] for mark in marks if mark in by_mark), None)
            if old is not None and old not in renamed:
                renamed[old] = person.id
    return renamed


def _first(best: Fact | None, others: Sequence[Fact]) -> tuple[Fact, ...]:
    return ((best,) if best else ()) + tuple(fact for fact in others if best is None or fact.value != best.value)


def _values(facts: Sequence[Fact]) -> set[str]:
    return {fact.value for fact in facts}


def _urls(facts: Sequence[Fact]) -> Iterator[str]:
    return (evidence.url for fact in facts for evidence in fact.evidence if evidence.url)
