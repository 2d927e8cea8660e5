"""Which persons' own pages are opened: those that may add a title or a contact."""

from __future__ import annotations

from collections import defaultdict

from research.model import Link, Reading, Sighting
from research.text import fold, words
from spiders.frontier import parent
from spiders.wanted import Wanted

LIKELY = 0.5
"""Trust below which a sighting is no reason for a request: measured, the pattern's guess is then wrong more often than right."""

FRUITLESS = 3
"""Profiles in a row that may add nothing before the others of the same list are left alone; one more for every ten that did add something."""

MISSING = 5
"""Profiles that may fail to open, for each one that opens, before the others of the list are taken for gone too."""

SMALL = 60
"""A list of up to so many profiles is opened to its end even so where everyone is asked for: the few that do add something, the managers as a
rule, stand anywhere in it. Of the people of 83 sites, with 30 the best page of .902 was fetched, with 60 of .946 for 1.3 requests a site more; longer
lists gave nothing."""

NEWS = 0.05
"""Part of the sightings known that must be new, for who the best lead is to be asked again while the crawl runs: then all asking costs as much as asking
twenty times at its end, however many pages there are. Of up to twenty sightings each new one counts."""


class Profiles:
    """Knows what lists said of people, and what their own pages added."""

    def __init__(self, *, everyone: bool, wanted: Wanted | None) -> None:
        self.everyone = everyone
        self.wanted = wanted
        self.known: dict[str, set[str]] = defaultdict(set)
        """What has been read of a folded name: fields, and contacts."""
        self.fruitless: dict[str, int] = defaultdict(int)
        self.missing: dict[str, int] = defaultdict(int)
        self.holders: dict[str, set[str]] = defaultdict(set)
        """Folded names beside which each contact stood."""
        self.paid: dict[str, int] = defaultdict(int)
        self.opened: dict[str, int] = defaultdict(int)
        self.sizes: dict[str, set[str]] = defaultdict(set)
        """Profile URLs met, by template."""
        self.sightings: list[Sighting] = []
        self._best: tuple[int, str] = (0, "")
        self._names: tuple[int, frozenset[str]] = (-1, frozenset())

    def best(self) -> str:
        """Return in words who the best lead is by now, and how sure that is; "" where there is none. All are ranked anew where enough of them are new."""
        told, said = self._best
        if self.wanted is not None and len(self.sightings) - told > NEWS * told:
            self._best = (len(self.sightings), said := self.wanted.best(tuple(self.sightings)))
        return said

    def note(self, reading: Reading) -> int:
        """Take in a page; return how many people it named for the first time, or gave a contact."""
        gained = 0
        for sighting in likely(reading):
            name = fold(sighting.name.value)
            known = self.known[name]
            gained += not known or bool(self._news(sighting) - {"title"})
            known |= _facts(sighting) | {"name"}
            for fact in _facts(sighting):
                self.holders[fact].add(name)
        self.sightings.extend(likely(reading))
        return gained

    def meet(self, links: tuple[Link, ...]) -> None:
        """Take in the profile links of a page."""
        for link in links:
            if link.kind == "profile":
                self.sizes[parent(link.url)].add(link.url)

    def worth(self, link: Link) -> bool:
        """Say whether a profile is worth a request now."""
        template = parent(link.url)
        if self.missing[template] >= MISSING * (1 + self.opened[template]):
            return False
        if self.fruitless[template] >= FRUITLESS + self.paid[template] // 10 and not (self.everyone and len(self.sizes[template]) <= SMALL):
            return False
        return self.everyone or self._is_wanted(link)

    def judge(self, link: Link, reading: Reading) -> None:
        """Remember whether a profile said more of its person than was known; call before `note`."""
        template = parent(link.url)
        self.opened[template] += 1
        own = set(words(link.name))
        seen = likely(reading)
        of_person = [sighting for sighting in seen if len(own & set(words(sighting.name.value))) >= min(2, len(own))]
        if any(self._news(sighting) for sighting in of_person or seen):
            self.fruitless[template] = 0
            self.paid[template] += 1
        else:
            self.fruitless[template] += 1

    def _news(self, sighting: Sighting) -> set[str]:
        """Return what a sighting says of its person that was not known; a contact that others have too is no news."""
        name = fold(sighting.name.value)
        return {fact for fact in _facts(sighting) - self.known.get(name, set()) if fact == "title" or not self.holders.get(fact, set()) - {name}}

    def miss(self, link: Link) -> None:
        """Remember that a profile could not be read."""
        self.missing[parent(link.url)] += 1

    def _is_wanted(self, link: Link) -> bool:
        if self.wanted is None or not self.sightings:
            return False
        if self._names[0] != len(self.sightings):
            self._names = (len(self.sightings), self.wanted.people(tuple(self.sightings)))
        own = set(words(link.name))
        return bool(own) and any(len(own & set(words(name))) >= min(2, len(own)) for name in self._names[1])


def likely(reading: Reading) -> list[Sighting]:
    """Return the sightings of a page that are trusted enough to steer the crawl."""
    return [sighting for sighting in reading.sightings if sighting.trust >= LIKELY]


def _facts(sighting: Sighting) -> set[str]:
    """Return what a sighting says beyond a name: that there is a title, and each contact."""
    facts = {f"{contact.kind} {contact.fact.value}" for contact in sighting.contacts if not contact.shared}
    return facts | ({"title"} if sighting.title else set())
