"""Which sightings of many pages are of one human being; comparing them takes time with their number, not with its square."""

from __future__ import annotations

import bisect
import math
from collections import Counter, defaultdict
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import combinations
from typing import Generic, TypeVar

from research.extract.contacts.mailbox_owners import fits
from research.extract.names.recognise import name_key, person_marks, read_name, same_person
from research.model import Page, Sighting
from research.text import fold

T = TypeVar("T")

ACCEPT = 0.5
"""Trust from which somebody is taken for a person of the company; set by cross-validation over the benchmark sites (tests/quality/MODEL_CARD.md)."""
SAME = 0.85
"""Likeness from which two spellings are one person."""
MOST_COMPARED = 400_000
"""Pairs that are compared; a list of 5,000 people needs fewer. What is left then stays apart."""
MOST_SHARERS = 50
"""Names beside which an address stands, from which it is nobody's own."""


@dataclass(frozen=True, slots=True)
class Seen:
    """A sighting with its page."""

    page: Page
    sighting: Sighting
    abroad: bool = False
    """True where the page is in another language than the company's site."""

    def order(self) -> tuple[str, str, str, str]:
        return (self.page.url, self.sighting.pattern, self.sighting.name.evidence[0].quote, self.sighting.title.value if self.sighting.title else "")


class Effort(Generic[T]):
    """Goes through all of some things again and again, until enough has been compared."""

    def __init__(self, things: Sequence[T], most: int = MOST_COMPARED) -> None:
        self.things = things
        self.left = most

    def all(self) -> Iterator[T]:
        """Yield each; none once too many were."""
        for thing in self.things:
            if self.left <= 0:
                return
            self.left -= 1
            yield thing


def trust(cluster: Sequence[Seen]) -> float:
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


def clusters(seen: Sequence[Seen]) -> list[list[Seen]]:
    """Group sightings by person: equal keys first, then spellings of one name, then first names that only one person bears."""
    by_key: dict[str, list[Seen]] = defaultdict(list)
    for each in seen:
        by_key[name_key(each.sighting.name.value)].append(each)
    by_family: dict[str, list[str]] = defaultdict(list)
    for key in sorted(by_key, key=lambda k: (-len(k.split()), k)):
        for word in {key.split()[-1], key.split()[0]} if key else ():
            by_family[word].append(key)
    target: dict[str, str] = {key: key for key in by_key}
    marked = {key: person_marks(seen[0].sighting.name.value) for key, seen in by_key.items() if len(key.split()) > 1}
    left = MOST_COMPARED
    for keys in sorted(by_family.values(), key=len):
        sharing: dict[tuple[str, ...], list[int]] = defaultdict(list)
        for place, key in enumerate(keys):
            alike = sorted({earlier for mark in marked.get(key, ()) for earlier in sharing[mark]}) if left > 0 else ()
            left -= len(alike)
            for other in (keys[earlier] for earlier in alike):
                if (
                    target[other] == other
                    and target[key] == key
                    and same_person(by_key[other][0].sighting.name.value, by_key[key][0].sighting.name.value) >= SAME
                ):
                    target[key] = other
            for mark in marked.get(key, ()):
                sharing[mark].append(place)
    lonely = _pages_of_one(seen)
    for key, other in _linked(by_key, lonely):
        if key.split()[-1] == other.split()[-1] and target[key] == key and target[other] == other and _led(by_key[key], by_key[other], lonely):
            target[key] = other
    ordered = sorted(by_key)
    for place, key in enumerate(ordered):  # "Jon Ander" on the page of "Jon Ander Ibarra"
        if len(key.split()) < 2:
            continue
        pages = {each.page.url for each in by_key[key]}
        ends = min(bisect.bisect_left(ordered, f"{key}!", place), place + MOST_SHARERS)  # the first sign behind the space
        longer = [other for other in ordered[place + 1 : ends] if {each.page.url for each in by_key[other]} >= pages]
        if len(longer) == 1 and target[key] == key:
            target[key] = longer[0]
    full: dict[tuple[int, str], list[str]] = defaultdict(list)
    for key in by_key:
        if len(key.split()) > 1:
            full[0, key.split()[0]].append(key)
            full[-1, key.split()[-1]].append(key)
    for key in [k for k in by_key if len(k.split()) == 1]:
        printed = read_name(by_key[key][0].sighting.name.evidence[0].quote)
        place = 0 if printed is None or printed.given else -1  # "Mr. Roe" has the family name alone
        bearers = {target[f] for f in full[place, key] if (place or _shares(by_key[f], by_key[key])) and trust(by_key[f]) >= ACCEPT}
        if len(bearers) == 1:
            target[key] = bearers.pop()
    groups: dict[str, list[Seen]] = defaultdict(list)
    for key, members in by_key.items():
        final = key
        while target[final] != final:
            final = target[final]
        groups[final].extend(members)
    return [part for key in sorted(groups) for part in _namesakes(sorted(groups[key], key=Seen.order))]


def _linked(by_key: dict[str, list[Seen]], lonely: frozenset[str]) -> list[tuple[str, str]]:
    """Return the pairs of whole names, sorted, that have an address in common, or of which one's link may lead to a page of the other."""
    holders: dict[str, set[str]] = defaultdict(set)
    for key, seen in by_key.items():
        if len(key.split()) > 1:
            links = [each.sighting.profile_url.value for each in seen if each.sighting.profile_url]
            mails = [c.fact.value for each in seen for c in each.sighting.contacts if c.kind == "email" and not c.shared]
            for mark in (*links, *mails, *(each.page.url for each in seen if each.page.url in lonely)):
                holders[mark.rstrip("/")].add(key)
    return sorted({pair for keys in holders.values() if len(keys) <= MOST_SHARERS for pair in combinations(sorted(keys), 2)})


def _pages_of_one(seen: Sequence[Seen]) -> frozenset[str]:
    """Return the URLs of pages on which one person alone is seen for sure: most are that person's own."""
    keys: dict[str, set[str]] = defaultdict(set)
    for each in seen:
        if each.sighting.trust >= ACCEPT:
            keys[each.page.url].add(name_key(each.sighting.name.value))
    return frozenset(url for url, found in keys.items() if len(found) == 1)


def _led(one: Sequence[Seen], other: Sequence[Seen], lonely: frozenset[str]) -> bool:
    """Say whether two names of one family are one person's two spellings: on no page both, and with one personal address, or one's link leads to the
    page that is about the other (`Jay Roe` of the list, `John C. Roe` of the own page)."""
    pages = [{each.page.url for each in seen} for seen in (one, other)]
    if pages[0] & pages[1]:
        return False
    mails = [{c.fact.value for each in seen for c in each.sighting.contacts if c.kind == "email" and not c.shared} for seen in (one, other)]
    links = [{each.sighting.profile_url.value.rstrip("/") for each in seen if each.sighting.profile_url} for seen in (one, other)]
    own = [{url.rstrip("/") for url in urls & lonely} for urls in pages]
    return bool(mails[0] & mails[1] or links[0] & own[1] or links[1] & own[0])


def _shares(full: Sequence[Seen], first: Sequence[Seen]) -> bool:
    """Say whether somebody's full name and a first name stand on one page, or bear one title."""
    pages = [{each.page.url for each in seen} for seen in (full, first)]
    titles = [{fold(each.sighting.title.value) for each in seen if each.sighting.title} for seen in (full, first)]
    return bool(pages[0] & pages[1] or titles[0] & titles[1])


def _namesakes(cluster: list[Seen]) -> list[list[Seen]]:
    """Part a cluster where one page prints the name twice with different addresses and different titles."""
    by_mail: dict[str, list[Seen]] = defaultdict(list)
    for each in cluster:
        mail = next((c.fact.value for c in each.sighting.contacts if c.kind == "email"), "")
        by_mail[mail if fits(mail, each.sighting.name.value) else ""].append(each)  # a neighbour's address parts nobody in two
    mails = sorted(m for m in by_mail if m)
    if len(mails) < 2:
        return [cluster]
    pages = Counter(each.page.url for m in mails for each in by_mail[m][:1])
    titles = {fold(each.sighting.title.value) for m in mails for each in by_mail[m] if each.sighting.title}
    if max(pages.values()) < 2 or len(titles) < 2:
        return [cluster]
    return [by_mail[mails[0]] + by_mail.get("", []), *(by_mail[m] for m in mails[1:])]
