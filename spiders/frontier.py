"""Which link comes next, and when the rest is not worth a request."""

from __future__ import annotations

import functools
import heapq
import itertools
import re
from collections import Counter, defaultdict
from collections.abc import Callable, Hashable, Iterable, Iterator
from dataclasses import dataclass
from urllib.parse import urlsplit

from research.languages.link_words import PEOPLE, locale
from research.model import Link, LinkKind
from research.urls import host

DEPTH_COST = 0.08
"""Share of its score that a link loses for every step from the page where the crawl began: menus are near the front."""

FADE_KIND = 0.8
FADE_PEOPLE = 0.9
FADE_SIBLINGS = 0.6
"""What is left of a link's score after each fruitless page in a row of the same kind, or below the same path."""

LEAST = 0.03
"""What a link must promise to be worth a request at all, wherever it stands: news, shops and files never are."""

FAMILY, FAMILIAR = 4, 1.5
"""Links below one path that promise nothing and make a family, and how much more than a single page the first of them is worth: one of `/departments/…` is
tried before `/timetable`, for where it gives somebody the others do too."""

FRUITFUL = 0.5
"""Least score of a link whose siblings gave people: `/offices/leeds` after `/offices/york`."""

MOST = 5_000
"""Links that wait at most; beyond twice as many the least promising are let go of."""


@dataclass(frozen=True, slots=True)
class Visit:
    """A link on its way to be read."""

    link: Link
    depth: int
    """Steps from the page where the crawl began."""
    family: str = ""
    """Path above the page on which the link was met, where the link leads below that page, which is none of people: `acme.edu/institutes/` of
    /institutes/botany/staff, met on /institutes/botany; "" elsewhere."""


def _none(link: Link) -> Hashable:
    return None


class Frontier:
    """Links met and not yet visited; best first, by what they promise and what their like have given.

    Links of one kind, parent path, score and depth are alike: whatever is learnt, they are worth the same, so that a step looks at one of them.
    trait: given a link, what else a crawl tells it from others by.
    """

    def __init__(self, trait: Callable[[Link], Hashable] = _none) -> None:
        self.waiting: dict[str, Visit] = {}
        self.trait = trait
        self.alike: dict[Hashable, list[tuple[int, str, Visit]]] = defaultdict(list)
        """Heaps of (place, key, visit) of links that are alike; of one that no longer waits as it stands here, what is left of it."""
        self.places: dict[str, int] = {}
        """When each waiting link was met: of two that are worth the same the first comes first."""
        self.ungrouped: set[str] = set()
        """Keys of waiting links that `alike` does not hold yet."""
        self._numbers = itertools.count()
        self.seen: set[str] = set()
        self.kinds: Counter[LinkKind] = Counter()
        """Fruitless pages in a row, by kind."""
        self.families: Counter[str] = Counter()
        """Links met that promise nothing, though they may lead to people, by parent path."""
        self.siblings: Counter[str] = Counter()
        """Fruitless pages in a row, by parent path."""
        self.fruitful: set[str] = set()
        """Parent paths below which people were found."""

    def add(self, links: Iterable[Link], depth: int, source: Link | None = None) -> None:
        """Take in the links of a page read at a depth, to which a source led; a link met again keeps its better score."""
        leads_on = source is not None and depth > 1 and source.kind not in PEOPLE and source.kind != "profile"
        below, family = (_folder(source.url), parent(source.url)) if source is not None and leads_on else ("", "")
        for link in links:
            key = page_key(link.url)
            if key in self.seen:
                continue
            known = self.waiting.get(key)
            if known is None or (link.score, -depth) > (known.link.score, -known.depth):
                first = Visit(link, depth, family if below and key.startswith(below) else "") if known is None else known
                self.waiting[key] = Visit(link, min(depth, first.depth), first.family)
                self.ungrouped.add(key)
                if known is None:
                    self.places[key] = next(self._numbers)
                    self.families[parent(link.url)] += link.kind == "other" and link.score >= LEAST
        if len(self.waiting) > 2 * MOST:
            best = sorted(self.waiting.items(), key=lambda entry: (-entry[1].link.score, entry[1].depth))[:MOST]
            self.waiting = dict(best)
            self.places = {key: next(self._numbers) for key in self.waiting}
            self.regroup()

    def regroup(self) -> None:
        """Have all links told apart anew, once their traits are others."""
        self.alike.clear()
        self.ungrouped = set(self.waiting)

    def firsts(self) -> Iterator[tuple[int, Visit]]:
        """Yield, of links that are alike, the one met first, with its place among all."""
        for key in self.ungrouped:
            visit = self.waiting[key]
            link = visit.link
            heapq.heappush(self.alike[link.kind, parent(link.url), link.score, visit.depth, self.trait(link)], (self.places[key], key, visit))
        self.ungrouped.clear()
        for group, heap in list(self.alike.items()):
            while heap and self.waiting.get(heap[0][1]) is not heap[0][2]:
                heapq.heappop(heap)
            if heap:
                yield heap[0][0], heap[0][2]
            else:
                del self.alike[group]

    def score(self, visit: Visit) -> float:
        """Return what a visit is worth now, 0 to 1."""
        link = visit.link
        value = link.score * max(0.4, 1 - DEPTH_COST * visit.depth)
        if link.kind in ("profile", "next_page"):
            return value
        above = parent(link.url)
        value *= (FADE_PEOPLE if link.kind in PEOPLE else FADE_KIND) ** self.kinds[link.kind]
        if _has_siblings(above):
            if link.kind == "other" and self.families[above] >= FAMILY:
                value *= FAMILIAR * FADE_SIBLINGS ** self.siblings[above]
            else:
                value *= FADE_SIBLINGS ** max(0, self.siblings[above] - 1)
            if above in self.fruitful and link.kind not in ("language", "data", "advert") and link.score >= LEAST:
                value = max(value, FRUITFUL * FADE_SIBLINGS ** self.siblings[above])
        return value

    def is_new(self, url: str) -> bool:
        """Say whether a URL was neither visited nor met."""
        key = page_key(url)
        return key not in self.seen and key not in self.waiting

    def close(self, url: str) -> None:
        """Mark a URL as seen."""
        key = page_key(url)
        self.seen.add(key)
        self.waiting.pop(key, None)
        self.places.pop(key, None)
        self.ungrouped.discard(key)

    def learn(self, visit: Visit, gained: int) -> None:
        """Remember how many people a visit added."""
        kind, above = visit.link.kind, parent(visit.link.url)
        if gained:
            self.kinds[kind] = 0
            self.siblings[above] = 0
            if kind not in PEOPLE:
                self.fruitful.add(above)
            if _has_siblings(visit.family):
                self.siblings[visit.family] = 0
                self.fruitful.add(visit.family)
        else:
            self.kinds[kind] += 1
            self.siblings[above] += 1


@functools.lru_cache(maxsize=20_000)
def page_key(url: str) -> str:
    """Return what makes two URLs the same page: scheme, `www.`, final slash and `index.html` do not part them."""
    return f"{host(url)}{_path(url)}?{urlsplit(url).query}"


@functools.lru_cache(maxsize=20_000)
def parent(url: str) -> str:
    """Return host and path above a URL's last segment: `acme.com/team/` of `https://acme.com/team/jane-roe`."""
    path = _path(url)
    return f"{host(url)}{path.rpartition('/')[0]}/"


@functools.lru_cache(maxsize=20_000)
def _has_siblings(above: str) -> bool:
    """Say whether pages below a path are of one kind: those right below the root, or below a language's part of the site, are not."""
    path = above.partition("/")[2]
    return bool(path) and (path.count("/") > 1 or not locale(path))


def _folder(url: str) -> str:
    """Return host and path below which a page's own pages lie: `acme.edu/botany/` of /botany, /botany/index.html and /botany.html."""
    return f"{host(url)}{re.sub(r'[.][a-z]{3,5}$', '', _path(url))}/"


def _path(url: str) -> str:
    return re.sub(r"/(?:index\.(?:html?|php))?$", "", urlsplit(url).path)
