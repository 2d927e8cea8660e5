"""Merges the sightings of many pages into persons, and what the pages say of the company into one company; order never matters."""

from __future__ import annotations

import hashlib
import math
from collections import Counter, defaultdict
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace

from research.extract.company.facts import settle
from research.extract.contacts import slugs
from research.extract.contacts.mailbox_owners import fits
from research.extract.names.features.word_marks import known
from research.extract.names.recognise import name_key
from research.extract.titles.recognise import read_title
from research.extract.titles.whereabouts import is_employer
from research.languages.trade_words import only_owns, phrases
from research.model import Company, CompanyFact, Contact, ContactKind, Fact, Group, Person, Reading, Sighting
from research.people.clusters import ACCEPT, Effort, Seen, clusters, trust
from research.text import fold, words

LONELY = 0.3
"""The same, where nobody else is found: a firm of one names its owner in a sentence, and nowhere else."""
FITS = 0.7
"""Fit of an address to a name from which an address that stands apart is theirs."""
SHARED_BY = 3
"""People who must have the same telephone number for it to be the office's."""
TITLE_WEIGHTS = {"prose": 0.6, "person_page": 1.3, "definition_list": 1.3, "titled_rows": 1.3}
"""How much a pattern's word on a title counts: a sentence may tell of an earlier post, a person's own page is about them, a term says what it holds."""
SAYS_LESS = 0.5
"""How much a title counts that names nothing but an owner or founder, and one behind whose comma another page tells of what (`Group Head`, `Group Head,
Finance & Accounts`)."""
WORDLESS = 0.6
"""How much a title counts of whose words no list knows one, beside one that reads as a title: its place may say that it is one, `Cellist`, or a department."""
GROUPS: tuple[Group, ...] = ("alumni", "leadership", "board", "advisors", "team", "other")


def merge(readings: Sequence[Reading], company: Company) -> tuple[Company, tuple[Person, ...]]:
    """Return the company with what its pages say of it, and its people, the most certain first."""
    company = merge_company([fact for r in readings for fact in r.company], company)
    kept = [each.places for each in found_in(readings, company) if each.is_person]
    people = _without_shared([person_of(cluster, company) for cluster in kept], company)
    beside = (c for r in readings for s in r.sightings for c in s.contacts if c.kind != "phone" and not c.shared)  # within a neighbour's part of a page
    people = _with_contacts_apart(people, [*(c for r in readings for c in r.contacts), *beside])
    return company, tuple(sorted(people, key=lambda p: (-p.trust, p.name, p.id)))


@dataclass(frozen=True, slots=True)
class Found:
    """Somebody whom the pages name."""

    places: list[Seen]
    trust: float
    is_person: bool
    """True where that is enough to be a person of the company."""


def found_in(readings: Sequence[Reading], company: Company) -> list[Found]:
    """Return everybody whom the pages name, with how sure it is that they are people of the company."""
    seen = sorted(
        (Seen(r.page, s, bool(r.language and company.language and r.language != company.language)) for r in readings for s in r.sightings), key=Seen.order
    )
    every = [(cluster, trust(cluster)) for cluster in clusters(seen)]
    is_alone = not any(sure >= ACCEPT for _, sure in every)
    return [
        Found(c, sure, sure >= ACCEPT or (is_alone and sure >= LONELY and any(each.sighting.title for each in c))) for c, sure in every
    ]


def person_of(cluster: list[Seen], company: Company) -> Person:
    """Return who is seen at all of these places."""
    sightings = [each.sighting for each in cluster]
    name = _best_name(sightings)
    titles = _ranked_titles(cluster)
    group = _group(sightings)
    own = hashlib.sha256(f"{company.domain}|{name_key(name)}".encode()).hexdigest()[:12]
    contacts = _contacts(sightings, name)
    title = titles[0] if titles else None
    return Person(
        id=own,
        name=name,
        spellings=_facts([s.name for s in sightings]),
        title=title,
        titles=tuple(titles),
        department=next(iter(_facts([s.department for s in sightings if s.department])), None),
        group=group,
        external=title is not None and _held_elsewhere(sightings, title),
        sections=tuple(dict.fromkeys(s.section for s in sorted(sightings, key=lambda s: -s.trust) if s.section))[:4],
        contacts=tuple(contacts),
        profile_url=next((s.profile_url for s in sorted(sightings, key=lambda s: -s.trust) if s.profile_url), None),
        trust=round(trust(cluster), 4),
    )


def _best_name(sightings: Sequence[Sighting]) -> str:
    """Return the spelling that the most trusted places use, with the marks that any place gives its letters: who writes `Lukasz` left out those of `Łukasz`.

    A first name alone, on however many pages, is not heard where a place that is trusted has the whole name.
    """
    whole = {s.name.value for s in sightings if " " in s.name.value and s.trust >= ACCEPT}
    support: dict[str, float] = defaultdict(float)
    for s in sightings:
        if not whole or " " in s.name.value:
            support[s.name.value] += s.trust
    top = max(support.values())
    best = max((n for n, t in support.items() if t >= 0.4 * top), key=lambda n: (len(n.split()) > 1, support[n], len(n), n))
    if _is_given(best.rpartition(" ")[2]):  # `Jan Håvard`, by whom a story tells of Jan Håvard Skjetne
        best = max((n for n in whole if n.startswith(f"{best} ")), key=lambda n: (support[n], n), default=best)
    marked = [] if not best.isascii() else [n for n in support if not n.isascii() and fold(n) == fold(best)]
    return max(marked, key=lambda n: (support[n], n), default=best)


def _is_given(word: str) -> bool:
    """Say whether a word is a given name and no family name."""
    marks = known(fold(word))
    return marks.given and not marks.family


def _ranked_titles(cluster: Sequence[Seen]) -> list[Fact]:
    """Return the titles, the best supported first: trust summed over pages, a page about the person counting more."""
    support: dict[str, dict[str, float]] = defaultdict(dict)
    facts: dict[str, list[Fact]] = defaultdict(list)
    for each in cluster:
        title = each.sighting.title
        if title is None:
            continue
        key = fold(title.value)
        weight = each.sighting.trust * _reads_as_title(title.value) * TITLE_WEIGHTS.get(each.sighting.pattern, 1.0) * (0.5 if each.abroad else 1.0)
        support[key][each.page.url] = max(support[key].get(each.page.url, 0.0), weight)
        facts[key].append(title)
    plainest = {k: min(len(url) for url in support[k]) for k in facts}
    continued = {key[:at] for key in facts for at, letter in enumerate(key) if letter == "," and _tells_of_what(key[at + 1 :])}
    says = {k: SAYS_LESS if k in continued or only_owns(words(k)) else 1.0 for k in facts}
    ranked = sorted(facts, key=lambda k: (-round(says[k] * (max(support[k].values()) + 0.25 * math.log(len(support[k]))), 1), plainest[k], -len(k), k))
    return [_fact(facts[key]) for key in ranked]


def _tells_of_what(rest: str) -> bool:
    """Say whether words behind a title tell what it is about, and not where it is held: `Finance & Accounts`, but neither `Acme Bank` nor `Leeds`."""
    return not is_employer(rest) and any(map(phrases("functions", "departments").holds, words(rest)))


def _reads_as_title(text: str) -> float:
    """Return how much the words themselves speak for a title, WORDLESS to 1: `Headteacher` beside `Year 6` and `Mathematics`."""
    title = read_title(text)
    return WORDLESS + (1 - WORDLESS) * (title.score if title is not None else 0.0)


def _fact(facts: Sequence[Fact]) -> Fact:
    evidence = {(e.url, e.quote, e.pattern): e for fact in facts for e in fact.evidence}
    value = Counter(fact.value for fact in facts).most_common(1)[0][0]
    return Fact(value=value, evidence=tuple(evidence[k] for k in sorted(evidence)))


def _facts(facts: Iterable[Fact]) -> tuple[Fact, ...]:
    by_value: dict[str, list[Fact]] = defaultdict(list)
    for fact in facts:
        by_value[fact.value].append(fact)
    return tuple(_fact(by_value[v]) for v in sorted(by_value, key=lambda v: (-len(by_value[v]), v)))


def _group(sightings: Sequence[Sighting]) -> Group:
    """Return the group that most pages give somebody, each page heard once; who is on the board and manages too is a manager."""
    heard: dict[tuple[Group, str], float] = defaultdict(float)
    for s in sightings:
        place = s.group, s.name.evidence[0].url
        heard[place] = max(heard[place], s.trust * (0.2 if s.group == "other" else 1.0))
    support: dict[Group, float] = defaultdict(float)
    for (group, _), trusted in heard.items():
        support[group] += round(trusted, 1)
    return max(GROUPS, key=lambda g: (support.get(g, 0.0), -GROUPS.index(g)))


def _held_elsewhere(sightings: Sequence[Sighting], title: Fact) -> bool:
    """Say whether a board member's title is held at another organisation: not of who is shown with a title among the staff or the managers too."""
    works_here = any(s.title and s.group in ("leadership", "team") for s in sightings)
    return not works_here and any(s.external for s in sightings if s.title and fold(s.title.value) == fold(title.value))


def _contacts(sightings: Sequence[Sighting], name: str) -> list[Contact]:
    """Return every contact once, best first within its kind, and of equal ones the one that is printed first."""
    by_value: dict[tuple[ContactKind, str], list[tuple[float, Contact]]] = defaultdict(list)
    places: dict[tuple[ContactKind, str], int] = {}
    for s in sightings:
        printed: Counter[ContactKind] = Counter()
        for c in s.contacts:
            if not c.shared:
                by_value[c.kind, c.fact.value].append((s.trust, c))
                places[c.kind, c.fact.value] = min(printed[c.kind], places.get((c.kind, c.fact.value), printed[c.kind]))
                printed[c.kind] += 1
    marks: dict[tuple[ContactKind, str], float] = {}
    for (kind, value), held in by_value.items():
        fit = fits(value, name) if kind == "email" else slugs.names(value, name) if kind == "linkedin" else 0.0
        marks[kind, value] = fit + sum(t for t, _ in held) / (1 + len(held)) + 0.1 * len(held)
    ordered = sorted(by_value, key=lambda k: (k[0], -round(marks[k], 6), places[k], k[1]))
    return [replace(by_value[key][0][1], fact=_fact([c.fact for _, c in by_value[key]])) for key in ordered]


def _without_shared(people: list[Person], company: Company) -> list[Person]:
    """Choose each person's contacts; leave out what several people share and what is the company's own."""
    holders = Counter((contact.kind, contact.fact.value) for person in people for contact in person.contacts)
    effort = Effort(people)

    def theirs(contact: Contact, person: Person) -> bool:
        value, sharers = contact.fact.value, holders[contact.kind, contact.fact.value]
        own = value in (company.email, company.phone)
        if contact.kind == "email":
            return fits(value, person.name) >= FITS or not (own or sharers > 1 or any(fits(value, other.name) >= FITS for other in effort.all()))
        if contact.kind == "linkedin":
            return sharers == 1 or slugs.names(value, person.name) >= FITS
        return not own and sharers < SHARED_BY

    return [_choose(replace(person, contacts=tuple(c for c in person.contacts if theirs(c, person)))) for person in people]


def _choose(person: Person) -> Person:
    def first(kind: ContactKind) -> Contact | None:
        return next((c for c in person.contacts if c.kind == kind), None)

    return replace(person, email=first("email"), phone=first("phone"), linkedin=first("linkedin"))


def _with_contacts_apart(people: list[Person], apart: Sequence[Contact]) -> list[Person]:
    """Give contacts that stand apart from any person to the one whom they name, where there is exactly one."""
    extra: dict[str, dict[str, Contact]] = defaultdict(dict)
    effort = Effort(people)
    for contact in sorted(apart, key=lambda c: (c.kind, c.fact.value, c.fact.evidence[0].url)):
        if contact.kind == "phone":
            continue
        named = fits if contact.kind == "email" else slugs.names
        bearers = [p for p in effort.all() if named(contact.fact.value, p.name) >= FITS]
        if len(bearers) == 1 and not any(c.kind == contact.kind for c in bearers[0].contacts):
            extra[bearers[0].id].setdefault(contact.kind, contact)
    return [_choose(replace(p, contacts=(*p.contacts, *extra[p.id].values()))) if p.id in extra else p for p in people]


def merge_company(facts: Sequence[CompanyFact], company: Company) -> Company:
    """Return the company with each unknown field set to what its pages say most; fields already known stay."""
    known = {kind: fact.value for kind, fact in settle(facts).items() if getattr(company, kind) is None}
    return replace(company, **known)
