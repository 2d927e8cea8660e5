"""Why a page was read as it was: of every place that reads like a name, what became of it and why."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import UTC, datetime
from pathlib import Path

from research.document import Document
from research.model import Company, Link, Page, Person, Reading
from research.people.clusters import ACCEPT
from research.people.merge import LONELY, Found, found_in, merge, person_of
from research.privacy.suppression import Suppressed
from research.reading import page_cache
from research.reading.links import links
from research.reading.page import KEEP, read
from research.reading.witness import Passed, Place, Witness
from research.text import count, words
from research.urls import canonical


@dataclass(frozen=True, slots=True)
class Told:
    """A place, and what became of it."""

    place: Place
    person: Person | None
    """Whom it helped to find; None where it was left."""
    why: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Explanation:
    """A page, place by place."""

    reading: Reading
    people: tuple[Person, ...]
    """Whom this page alone gives."""
    places: tuple[Told, ...]
    """Places that patterns took for a person's, in the order of the page."""
    passed: tuple[Passed, ...]
    """Lines that look like names and are nobody's place, in the order of the page."""
    lines: int
    """How many the page has."""
    hidden: int
    """Places of people who must not appear: they are in neither list."""


def explain(page: Page, body: bytes, company: Company, suppressed: Suppressed) -> Explanation:
    """Return why a page was read as it was. suppressed: who must not appear; of them nothing is told."""
    witness = Witness()
    reading = read(page, body, company, witness.see)
    found = merge([reading], company)[1]
    shown = {person.id: person for person in suppressed.kept(found, company.domain)}
    gone = {person.id for person in found} - shown.keys()
    told: list[Told] = []
    hidden: list[str] = []
    fates = {id(seen.sighting): each for each in found_in([reading], company) for seen in each.places}
    for place in witness.places:
        fate = fates.get(id(place.sighting))
        who = person_of(fate.places, company).id if fate is not None and fate.is_person else ""
        if who in gone or suppressed.name(place.name, company.domain):
            hidden.append(place.printed)
        else:
            told.append(Told(place, shown.get(who), _why(place, fate)))
    passed = [each for each in witness.passed if not suppressed.name(each.name, company.domain)]
    return Explanation(
        reading=reading,
        people=tuple(shown.values()),
        places=tuple(replace(each, place=_without(each.place, hidden)) for each in told),
        passed=tuple(each for each in passed if not _names(each.text, hidden)),
        lines=witness.lines,
        hidden=len(hidden),
    )


def _why(place: Place, fate: Found | None) -> str:
    if place.sighting is None:
        return f"{place.chance:.1%} is less than {KEEP:.0%}, which no other page makes up for"
    if fate is None:
        return "the word is a colleague's whole title"
    others = len(fate.places) - 1
    together = f", together with {count(others, 'other place')} of the page" if others else ""
    if fate.trust >= ACCEPT:
        return f"{fate.trust:.0%} is at least {ACCEPT:.0%}{together}"
    if fate.is_person:
        return f"nobody is surer on the page, and then a title and {LONELY:.0%} are enough{together}"
    return f"{fate.trust:.0%} is less than {ACCEPT:.0%}{together}; another page that names them may add what lacks"


def _names(text: str, hidden: Sequence[str]) -> bool:
    """Say whether a line holds a word of one of the hidden's names."""
    said = set(words(text))
    return any(said & set(words(name)) for name in hidden)


def _without(place: Place, hidden: Sequence[str]) -> Place:
    """Return a place without the lines around it that name one of the hidden."""
    if not hidden:
        return place
    before, behind = (tuple(line for line in lines if not _names(line, hidden)) for lines in (place.before, place.behind))
    return replace(place, before=before, behind=behind, text="" if _names(place.text, hidden) else place.text)


def led_here(url: str, cache: Path, site: str, company: Company) -> Link | None:
    """Return the most promising link to a page on the pages that earlier runs kept of its site, by which a crawl opens it; None where none leads there."""
    found: list[Link] = []
    for folder, key in page_cache.pages(cache, site):
        kept = page_cache.load(folder, key)
        if kept is None or kept.status >= 300:
            continue
        content_type = next((value for name, value in kept.headers if name.lower() == "content-type"), "text/html")
        document = Document.parse(kept.body, Page(url=kept.url, fetched_at=datetime.fromtimestamp(kept.stored_at, UTC), content_type=content_type))
        found += [link for link in links(document, company) if canonical(link.url).rstrip("/") == canonical(url).rstrip("/")]
        document.dissolve()
    return max(found, key=lambda link: link.score, default=None)
