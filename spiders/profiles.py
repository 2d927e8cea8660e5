"""Which persons' own pages are opened: those that may add a title or a contact."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable

from research.model import Link, Reading, Sighting
from research.text import fold, words
from spiders.frontier import parent

Wanted = Callable[[tuple[Sighting, ...]], frozenset[str]]
"""Given all sightings so far, the folded names of the people whose own pages are worth a request."""

LIKELY = 0.5
"""Trust below which a sighting is no reason for a request: measured, the pattern's guess is then wrong more often than right."""

FRUITLESS = 3
"""Profiles in a row that may add nothing before the others of the same list are left alone."""

MISSING = 5
"""Profiles that may fail to open, for each one that opens, before the others of the list are taken for gone too."""

SMALL = 30
"""A list of up to so many profiles is opened to its end even so where everyone is asked for: the few that do add something, the managers as a
rule, stand anywhere in it."""


class Profiles:
    """Knows what lists said of people, and what their own pages added."""

    def __init__(self, *, everyone: bool, wanted: Wanted | None) -> None:
        self.everyone = everyone
        self.wanted = wanted
        self.known: dict[str, set[str]] = defaultdict(set)
        """What has been read of a folded name: fields, and contacts."""
        self.fruitless: dict[str, int] = defaultdict(int)
        self.missing: dict[str, int] = defaultdict(int)
        self.opened: dict[str, int] = defaultdict(int)
        self.sizes: dict[str, set[str]] = defaultdict(set)
        """Profile URLs met, by template."""
        self.sightings: list[Sighting] = []
        self._names: tuple[int, frozenset[str]] = (-1, frozenset())

    def note(self, reading: Reading) -> int:
        """Take in a page; return how many people it named for the first time, or gave a contact."""
        gained = 0
        for sighting in likely(reading):
            known, facts = self.known[fold(sighting.name.value)], _facts(sighting)
            gained += not known or bool(facts - known - {"title"})
            known |= facts | {"name"}
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
        if self.fruitless[template] >= FRUITLESS and not (self.everyone and len(self.sizes[template]) <= SMALL):
            return False
        return self.everyone or self._is_wanted(link)

    def judge(self, link: Link, reading: Reading) -> None:
        """Remember whether a profile said more of its person than was known; call before `note`."""
        self.opened[parent(link.url)] += 1
        names = set(words(link.name))
        added = False
        for sighting in likely(reading):
            name = fold(sighting.name.value)
            if not names or len(names & set(words(name))) >= min(2, len(names)):
                added = added or bool(_facts(sighting) - self.known.get(name, set()))
        self.fruitless[parent(link.url)] = 0 if added else self.fruitless[parent(link.url)] + 1

    def miss(self, link: Link) -> None:
        """Remember that a profile could not be read."""
        self.missing[parent(link.url)] += 1

    def _is_wanted(self, link: Link) -> bool:
        if self.wanted is None or not self.sightings:
            return False
        if self._names[0] != len(self.sightings):
            self._names = (len(self.sightings), self.wanted(tuple(self.sightings)))
        own = set(words(link.name))
        return bool(own) and any(len(own & set(words(name))) >= min(2, len(own)) for name in self._names[1])


def likely(reading: Reading) -> list[Sighting]:
    """Return the sightings of a page that are trusted enough to steer the crawl."""
    return [sighting for sighting in reading.sightings if sighting.trust >= LIKELY]


def _facts(sighting: Sighting) -> set[str]:
    """Return what a sighting says beyond a name: that there is a title, and each contact."""
    facts = {f"{contact.kind} {contact.fact.value}" for contact in sighting.contacts if not contact.shared}
    return facts | ({"title"} if sighting.title else set())
