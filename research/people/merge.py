"""Merges the sightings of many pages into persons, and what the pages say of the company into one company; order never matters."""

from __future__ import annotations

import hashlib
import math
from collections import Counter, defaultdict
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from itertools import combinations

from research.extract.company.facts import settle
from research.extract.contacts import slugs
from research.extract.contacts.mailbox_owners import fits
from research.extract.names.recognise import name_key, read_name, same_person
from research.model import Company, CompanyFact, Contact, ContactKind, Fact, Group, Page, Person, Reading, Sighting
from research.text import fold

ACCEPT = 0.5
"""Trust from which somebody is taken for a person of the company; set by cross-validation over the benchmark sites (tests/quality/MODEL_CARD.md)."""
LONELY = 0.3
"""The same, where nobody else is found: a firm of one names its owner in a sentence, and nowhere else."""
SAME = 0.85
"""Likeness from which two spellings are one person."""
FITS = 0.7
"""Fit of an address to a name from which an address that stands apart is theirs."""
SHARED_BY = 3
"""People who must have the same telephone number for it to be the office's."""
TITLE_WEIGHTS = {"prose": 0.6, "person_page": 1.3, "definition_list": 1.3}
"""How much a pattern's word on a title counts: a sentence may tell of an earlier post, a person's own page is about them, a term says what it holds."""
GROUPS: tuple[Group, ...] = ("alumni", "leadership", "board", "advisors", "team", "other")


@dataclass(frozen=True, slots=True)
class _Seen:
    page: Page
    sighting: Sighting
    abroad: bool = False
    """True where the page is in another language than the company's site."""

    def order(self) -> tuple[str, str, str, str]:
        return (self.page.url, self.sighting.pattern, self.sighting.name.evidence[0].quote, self.sighting.title.value if self.sighting.title else "")


def merge(readings: Sequence[Reading], company: Company) -> tuple[Company, tuple[Person, ...]]:
    """Return the company with what its pages say of it, and its people, the most certain first."""
    company = merge_company([fact for r in readings for fact in r.company], company)
    seen = sorted(
        (_Seen(r.page, s, bool(r.language and company.language and r.language != company.language)) for r in readings for s in r.sightings), key=_Seen.order
    )
    every = _clusters(seen)
    clusters = [c for c in every if trust(c) >= ACCEPT] or [c for c in every if trust(c) >= LONELY and any(each.sighting.title for each in c)]
    people = _without_shared([_person(cluster, company) for cluster in clusters], company)
    people = _with_contacts_apart(people, [c for r in readings for c in r.contacts])
    return company, tuple(sorted(people, key=lambda p: (-p.trust, p.name, p.id)))


def trust(cluster: Sequence[_Seen]) -> float:
    """Return the chance that somebody seen at these places is a person of the company.

    The best sighting counts, and every further page on which the name stands as a person's adds a little: pages are not independent.
    """
    best: dict[str, float] = {}
    for each in cluster:
        best[each.page.url] = max(best.get(each.page.url, 0.0), each.sighting.trust)
    top, *others = sorted(best.values(), reverse=True)
    more = sum(max(0.0, t - 0.3) for t in others[:4])
    odds = math.log(max(top, 1e-6) / max(1 - top, 1e-6)) + 0.5 * more
    return 1 / (1 + math.exp(-odds))


def _clusters(seen: Sequence[_Seen]) -> list[list[_Seen]]:
    """Group sightings by person: equal keys first, then spellings of one name, then first names that only one person bears."""
    by_key: dict[str, list[_Seen]] = defaultdict(list)
    for each in seen:
        by_key[name_key(each.sighting.name.value)].append(each)
    by_family: dict[str, list[str]] = defaultdict(list)
    for key in sorted(by_key, key=lambda k: (-len(k.split()), k)):
        for word in {key.split()[-1], key.split()[0]} if key else ():
            by_family[word].append(key)
    target: dict[str, str] = {key: key for key in by_key}
    for keys in by_family.values():
        for place, key in enumerate(keys):
            if len(key.split()) < 2:
                continue
            for other in keys[:place]:
                if (
                    target[other] == other
                    and target[key] == key
                    and len(other.split()) > 1
                    and same_person(by_key[other][0].sighting.name.value, by_key[key][0].sighting.name.value) >= SAME
                ):
                    target[key] = other
    lonely = _pages_of_one(seen)
    for keys in by_family.values():
        for key, other in combinations(sorted(k for k in keys if len(k.split()) > 1), 2):
            if key.split()[-1] == other.split()[-1] and target[key] == key and target[other] == other and _led(by_key[key], by_key[other], lonely):
                target[key] = other
    for key in sorted(by_key):  # "Jon Ander" on the page of "Jon Ander Ibarra"
        longer = [
            o for o in by_key if o.startswith(f"{key} ") and len(key.split()) > 1 and {e.page.url for e in by_key[o]} >= {e.page.url for e in by_key[key]}
        ]
        if len(longer) == 1 and target[key] == key:
            target[key] = longer[0]
    full = [key for key in by_key if len(key.split()) > 1]
    for key in [k for k in by_key if len(k.split()) == 1]:
        printed = read_name(by_key[key][0].sighting.name.evidence[0].quote)
        place = 0 if printed is None or printed.given else -1  # "Mr. Roe" has the family name alone
        bearers = {target[f] for f in full if f.split()[place] == key and _shares(by_key[f], by_key[key]) and trust(by_key[f]) >= ACCEPT}
        if len(bearers) == 1:
            target[key] = bearers.pop()
    groups: dict[str, list[_Seen]] = defaultdict(list)
    for key, members in by_key.items():
        final = key
        while target[final] != final:
            final = target[final]
        groups[final].extend(members)
    return [part for key in sorted(groups) for part in _namesakes(sorted(groups[key], key=_Seen.order))]


def _pages_of_one(seen: Sequence[_Seen]) -> frozenset[str]:
    """Return the URLs of pages on which one person alone is seen for sure: most are that person's own."""
    keys: dict[str, set[str]] = defaultdict(set)
    for each in seen:
        if each.sighting.trust >= ACCEPT:
            keys[each.page.url].add(name_key(each.sighting.name.value))
    return frozenset(url for url, found in keys.items() if len(found) == 1)


def _led(one: Sequence[_Seen], other: Sequence[_Seen], lonely: frozenset[str]) -> bool:
    """Say whether two names of one family are one person's two spellings: on no page both, and with one personal address, or one's link leads to the
    page that is about the other (`Jay Roe` of the list, `John C. Roe` of the own page)."""
    pages = [{each.page.url for each in seen} for seen in (one, other)]
    if pages[0] & pages[1]:
        return False
    mails = [{c.fact.value for each in seen for c in each.sighting.contacts if c.kind == "email" and not c.shared} for seen in (one, other)]
    links = [{each.sighting.profile_url.value.rstrip("/") for each in seen if each.sighting.profile_url} for seen in (one, other)]
    own = [{url.rstrip("/") for url in urls & lonely} for urls in pages]
    return bool(mails[0] & mails[1] or links[0] & own[1] or links[1] & own[0])


def _shares(full: Sequence[_Seen], first: Sequence[_Seen]) -> bool:
    """Say whether somebody's full name and a first name stand on one page, or bear one title."""
    pages = [{each.page.url for each in seen} for seen in (full, first)]
    titles = [{fold(each.sighting.title.value) for each in seen if each.sighting.title} for seen in (full, first)]
    return bool(pages[0] & pages[1] or titles[0] & titles[1])


def _namesakes(cluster: list[_Seen]) -> list[list[_Seen]]:
    """Part a cluster where one page prints the name twice with different addresses and different titles."""
    by_mail: dict[str, list[_Seen]] = defaultdict(list)
    for each in cluster:
        mail = next((c.fact.value for c in each.sighting.contacts if c.kind == "email"), "")
        by_mail[mail].append(each)
    mails = sorted(m for m in by_mail if m)
    if len(mails) < 2:
        return [cluster]
    pages = Counter(each.page.url for m in mails for each in by_mail[m][:1])
    titles = {fold(each.sighting.title.value) for m in mails for each in by_mail[m] if each.sighting.title}
    if max(pages.values()) < 2 or len(titles) < 2:
        return [cluster]
    return [by_mail[mails[0]] + by_mail.get("", []), *(by_mail[m] for m in mails[1:])]


def _person(cluster: list[_Seen], company: Company) -> Person:
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
        external=title is not None and any(s.external for s in sightings if s.title and fold(s.title.value) == fold(title.value)),
        sections=tuple(dict.fromkeys(s.section for s in sorted(sightings, key=lambda s: -s.trust) if s.section))[:4],
        contacts=tuple(contacts),
        profile_url=next((s.profile_url for s in sorted(sightings, key=lambda s: -s.trust) if s.profile_url), None),
        trust=round(trust(cluster), 4),
    )


def _best_name(sightings: Sequence[Sighting]) -> str:
    """Return the spelling that the most trusted places use; of equals the one with more words, then with more marks."""
    support: dict[str, float] = defaultdict(float)
    for s in sightings:
        support[s.name.value] += s.trust
    top = max(support.values())
    return max((n for n, t in support.items() if t >= 0.4 * top), key=lambda n: (len(n.split()) > 1, support[n], len(n), n))


def _ranked_titles(cluster: Sequence[_Seen]) -> list[Fact]:
    """Return the titles, the best supported first: trust summed over pages, a page about the person counting more."""
    support: dict[str, dict[str, float]] = defaultdict(dict)
    facts: dict[str, list[Fact]] = defaultdict(list)
    for each in cluster:
        title = each.sighting.title
        if title is None:
            continue
        key = fold(title.value)
        weight = each.sighting.trust * TITLE_WEIGHTS.get(each.sighting.pattern, 1.0) * (0.5 if each.abroad else 1.0)
        support[key][each.page.url] = max(support[key].get(each.page.url, 0.0), weight)
        facts[key].append(title)
    plainest = {k: min(len(url) for url in support[k]) for k in facts}
    ranked = sorted(facts, key=lambda k: (-round(max(support[k].values()) + 0.25 * math.log(len(support[k])), 1), plainest[k], -len(k), k))
    return [_fact(facts[key]) for key in ranked]


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


def _contacts(sightings: Sequence[Sighting], name: str) -> list[Contact]:
    """Return every contact once, best first within its kind."""
    by_value: dict[tuple[ContactKind, str], list[tuple[float, Contact]]] = defaultdict(list)
    for s in sightings:
        for c in s.contacts:
            if not c.shared:
                by_value[c.kind, c.fact.value].append((s.trust, c))
    marks: dict[tuple[ContactKind, str], float] = {}
    for (kind, value), held in by_value.items():
        fit = fits(value, name) if kind == "email" else slugs.names(value, name) if kind == "linkedin" else 0.0
        marks[kind, value] = fit + sum(t for t, _ in held) / (1 + len(held)) + 0.1 * len(held)
    ordered = sorted(by_value, key=lambda k: (k[0], -marks[k], k[1]))
    return [replace(by_value[key][0][1], fact=_fact([c.fact for _, c in by_value[key]])) for key in ordered]


def _without_shared(people: list[Person], company: Company) -> list[Person]:
    """Choose each person's contacts; leave out what several people share and what is the company's own."""
    holders: dict[tuple[ContactKind, str], list[Person]] = defaultdict(list)
    for person in people:
        for contact in person.contacts:
            holders[contact.kind, contact.fact.value].append(person)
    def theirs(contact: Contact, person: Person) -> bool:
        value, sharers = contact.fact.value, len(holders[contact.kind, contact.fact.value])
        own = value in (company.email, company.phone)
        if contact.kind == "email":
            elsewhere = own or sharers > 1 or any(fits(value, other.name) >= FITS for other in people)
            return fits(value, person.name) >= FITS or not elsewhere
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
    for contact in sorted(apart, key=lambda c: (c.kind, c.fact.value, c.fact.evidence[0].url)):
        if contact.kind == "phone":
            continue
        fit = {p.id: fits(contact.fact.value, p.name) if contact.kind == "email" else slugs.names(contact.fact.value, p.name) for p in people}
        bearers = [p for p in people if fit[p.id] >= FITS]
        if len(bearers) == 1 and not any(c.kind == contact.kind for c in bearers[0].contacts):
            extra[bearers[0].id].setdefault(contact.kind, contact)
    return [_choose(replace(p, contacts=(*p.contacts, *extra[p.id].values()))) if p.id in extra else p for p in people]


def merge_company(facts: Sequence[CompanyFact], company: Company) -> Company:
    """Return the company with each unknown field set to what its pages say most; fields already known stay."""
    known = {kind: fact.value for kind, fact in settle(facts).items() if getattr(company, kind) is None}
    return replace(company, **known)
