"""Reads one page: links worth a visit, sightings of people with their contacts, facts about the company, adverts."""

from __future__ import annotations

import bisect
import gc
from collections import defaultdict
from collections.abc import Callable, Iterator, Sequence, Set
from contextlib import contextmanager
from dataclasses import dataclass, field

from research.adverts import read_adverts, roles_of
from research.document import Document, is_data
from research.errors import TooLong
from research.extract.contacts import slugs
from research.extract.contacts.mailbox_owners import fits, is_shared
from research.extract.contacts.mailboxes import mailboxes
from research.extract.contacts.phones import phones, placed_phones
from research.extract.contacts.profiles import profiles
from research.extract.names.recognise import name_key
from research.extract.patterns import shelf
from research.extract.people.context import group_of, is_external
from research.extract.people.drafts import Anchor, Draft, Scan
from research.extract.people.judge.features import features
from research.extract.people.judge.trust import trust
from research.model import Company, CompanyFact, Contact, Group, Issue, Link, LinkKind, Page, Reading, Role, Sighting
from research.reading.links import links
from research.reading.own_contacts import own_contacts

KEEP = 0.03
"""Trust from which a sighting is worth handing on; merging decides, since a name on three pages is more than on one."""
DIRECT = 0.3
"""Trust of a sighting from which the number beside the name is that person's and not the company's."""
BORNE = 0.9
"""Fit of an address to a name from which the number beside it is of the same person."""
SHELL_WORDS = 40
"""Words below which a page with scripts is a shell that waits for JavaScript."""

OF_PEOPLE: frozenset[LinkKind] = frozenset({"team", "leadership", "board", "profile", "about", "contact", "imprint"})
"""Pages whose headings are titles of people, so that only what is marked up as an advert is one."""


@dataclass(frozen=True, slots=True)
class Judged:
    """One draft as it was judged."""

    draft: Draft
    values: list[float]
    """Its features, in the order of `judge.features.NAMES`."""
    sighting: Sighting | None
    """What it became; None where it was left."""


Watch = Callable[[Scan, Sequence[Judged]], None]
"""Is shown what was seen of a page's people and how each draft was judged, while the page still stands."""


def read(page: Page, body: bytes, company: Company, watch: Watch | None = None) -> Reading:
    """Return all that a page says. Never raises on any body; a body that is neither markup nor data gives an empty reading.

    watch: looks on, for whoever wants to know why. Where `TooLong` is raised within it, what was read until then, and an issue that says so.
    """
    with _uncollected():
        return _whole(page, body, company, watch)


def _whole(page: Page, body: bytes, company: Company, watch: Watch | None) -> Reading:
    """Return all that a page says; what was made to read it is gone by then."""
    said = _Said()
    document: Document | None = None
    try:
        document = Document.parse(body, page)
        _read(document, company, said, watch)
    except TooLong:
        said.issues.append(Issue(stage="read", code="too_long", subject=page.url, detail="the page takes too long to read: what was read of it is kept"))
    finally:
        if document is not None:
            document.dissolve()
    return Reading(
        page=page,
        links=said.links,
        sightings=tuple(said.sightings),
        contacts=said.contacts,
        company=said.company,
        adverts=said.adverts,
        issues=tuple(said.issues),
        language=said.language,
        is_shell=said.is_shell,
    )


@contextmanager
def _uncollected() -> Iterator[None]:
    """Hold the garbage collector back: a page makes very many objects, all of which live until it is read, and then leaves next to no cycles.

    It goes on when they are gone: it would look through all of them first.
    """
    was_on = gc.isenabled()
    gc.disable()
    try:
        yield
    finally:
        if was_on:
            gc.enable()


@dataclass(slots=True)
class _Said:
    """What has been read of a page so far."""

    links: tuple[Link, ...] = ()
    sightings: list[Sighting] = field(default_factory=list)
    contacts: tuple[Contact, ...] = ()
    company: tuple[CompanyFact, ...] = ()
    adverts: tuple[Role, ...] = ()
    issues: list[Issue] = field(default_factory=list)
    language: str | None = None
    is_shell: bool = False


def _read(document: Document, company: Company, said: _Said, watch: Watch | None) -> None:
    page, scan = document.page, Scan(document, company)
    said.links = links(document, company)
    judged: list[Judged] = []
    for draft in drafts(scan):
        values = features(draft, scan)
        draft.trust = trust(values)
        if draft.trust >= KEEP:
            said.sightings.append(sighting(draft, scan))
        if watch is not None:
            judged.append(Judged(draft, values, said.sightings[-1] if draft.trust >= KEEP else None))
    titles = {each.title.value for each in said.sightings if each.title}
    # one word that is a colleague's whole title names nobody
    said.sightings = [each for each in said.sightings if " " in each.name.value or each.name.value not in titles]
    if watch is not None:
        watch(scan, judged)
    if is_data(page):
        return
    said.language = document.language or None
    said.is_shell = is_shell(document)
    said.adverts = (read_adverts if page.link_kind in OF_PEOPLE else roles_of)(document)
    taken = {contact.fact.value for each in said.sightings for contact in each.contacts}
    direct = _direct_lines(said.sightings, {c.fact.value for _, c in placed_phones(document, scan.country).holders if c.shared})
    said.company = tuple(
        fact
        for fact in scan.facts
        if (fact.kind != "email" or fact.fact.value not in taken or not is_shared(fact.fact.value)) and (fact.kind != "phone" or fact.fact.value not in direct)
    )
    apart = (*mailboxes(document), *profiles(document), *phones(document, None, scan.country))
    said.contacts = tuple(c for c in apart if c.fact.value not in taken and not c.shared)


def _direct_lines(sightings: Sequence[Sighting], shared: Set[str]) -> set[str]:
    """Return the numbers of a page that are somebody's own and none of the company's: those of several people of whom each has one, and the one beside an
    address that bears a name, where the page does not give it to everybody too."""
    bearers: dict[str, set[str]] = defaultdict(set)
    borne: set[str] = set()
    for each in sightings:
        is_borne = any(contact.kind == "email" and fits(contact.fact.value, each.name.value) >= BORNE for contact in each.contacts)
        for contact in each.contacts:
            if contact.kind == "phone" and each.trust >= DIRECT:
                bearers[contact.fact.value].add(name_key(each.name.value))
                borne.update([contact.fact.value] if is_borne and contact.fact.value not in shared else [])
    own = {number for number, names in bearers.items() if len(names) == 1}
    return own if len(own) > 1 else own & borne


def is_shell(document: Document) -> bool:
    """Say whether a page has hardly any words and loads scripts that would make them."""
    words = 0
    for line in document.lines:
        words += len(line.text.split())
        if words >= SHELL_WORDS:
            return False
    return any(attrs.get("src") or len(text) > 200 for attrs, text in document.scripts)


def drafts(scan: Scan) -> Iterator[Draft]:
    """Yield the drafts of every pattern, each with its contacts and its profile page, not yet judged."""
    for pattern in shelf().values():
        for draft in pattern.read(scan):
            draft.pattern = pattern.name
            if draft.element is not None:
                draft.contacts.extend(own_contacts(draft, scan))
                draft.profile = draft.profile or _profile(draft, scan)
            yield draft


def _profile(draft: Draft, scan: Scan) -> str:
    """Return the URL of the person's own page that the draft's part links, or ""."""
    best, best_mark = "", 0.0
    block = scan.blocks.get(id(draft.mention)) if draft.mention else None
    around = set() if draft.element is None else {id(e) for e in (draft.element, *draft.element.ancestors()) if e.tag == "a"}
    inside = range(block.first, block.last) if block is not None else range(draft.first, max(draft.last, draft.first + 1))
    # In document order, anchors begin at ever later lines: those inside are a run of them.
    first, last = (bisect.bisect_left(scan.anchors, line, key=_begins) for line in (inside.start, inside.stop))
    for url, anchor in scan.anchors if around else scan.anchors[first:last]:
        wraps = id(anchor) in around
        if wraps or (anchor.first in inside and anchor.last <= inside.stop):
            mark = slugs.names(url, draft.name.full) + 0.2 * wraps
            if mark > best_mark:
                best, best_mark = url, mark
    return best


def _begins(anchor: Anchor) -> int:
    return anchor.element.first


def sighting(draft: Draft, scan: Scan) -> Sighting:
    """Return the sighting that a draft becomes."""
    document, element = scan.document, draft.element
    section = next((s for s in draft.sections if name_key(s) != name_key(draft.quote)), "")
    group = group_in(draft, scan)
    title = document.fact(draft.title, draft.title_quote, draft.pattern, element) if draft.title else None
    return Sighting(
        name=document.fact(draft.name.full, draft.quote, draft.pattern, element),
        title=title,
        department=document.fact(draft.department, draft.department_quote, draft.pattern, element) if draft.department else None,
        contacts=tuple(draft.contacts),
        profile_url=document.fact(draft.profile, draft.quote, draft.pattern, element) if draft.profile else None,
        group=group,
        external=is_external(draft.title or "", group, scan.company),
        section=section,
        pattern=draft.pattern,
        trust=draft.trust,
    )


def group_in(draft: Draft, scan: Scan) -> Group:
    """Return how a draft belongs to the company: by the headings above it, else by what the page is about."""
    for section in draft.sections:
        if group := group_of(section):
            return "leadership" if group == "team" and scan.context.of_leaders else group
    return scan.context.group or "other"
