"""Looks on while a page is read, and remembers every place that read like a name: what stands there, and what was made of it. It judges nothing itself."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import Literal

from research.extract.contacts import slugs
from research.extract.contacts.mailbox_owners import fits
from research.extract.contacts.mailboxes import mailboxes
from research.extract.contacts.phones import phones
from research.extract.contacts.profiles import profiles
from research.extract.names.alphabets import is_double
from research.extract.names.recognise import Name, is_ordinary, name_key, read_name
from research.extract.names.within import names_in
from research.extract.names.words import is_particle
from research.extract.people.blocks import cells
from research.extract.people.drafts import Draft, Scan
from research.extract.people.judge.why import Reason, reasons
from research.extract.people.mention import STRONG
from research.extract.people.mentions import MAX_NAME, WEAK
from research.model import Contact, ContactKind, Sighting
from research.reading.own_contacts import part_of
from research.reading.page import Judged

AROUND = 2
"""Lines before and behind a name that are remembered."""
LONGEST = 1500
"""Characters of a line in which names are looked for."""
_JOINED = re.compile(r"\s(?:&|and|und|et|y|e|og|och|en|i)\s|[/;]")
"""What stands between the names of two."""
_PARTED = re.compile(r"[|:(]|\s[–—·•/-]\s")
"""What parts a name from the rest of its line."""
FEWEST, MOST = 2, 5
"""Words of a line that looks like a name though the program sees none in it."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Choice:
    """Something near a name that could have been the person's."""

    kind: Literal["title"] | ContactKind
    value: str
    score: float | None = None
    """How much it reads like a title, or how well an address fits the name, 0 to 1; None for a telephone number."""
    taken: bool
    shared: bool = False
    """A mailbox or line that looks like the company's or a department's."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Place:
    """One place that one pattern took for a person's."""

    name: str
    given: str
    family: str
    name_score: float
    printed: str
    pattern: str
    line: int | None
    """Number of its line, counted from 1; None for data without a place."""
    locator: str
    """A CSS path that a browser's console takes; "" for data."""
    text: str
    """The whole line."""
    before: tuple[str, ...]
    behind: tuple[str, ...]
    """Lines around it."""
    headings: tuple[str, ...]
    """Those above it, the nearest first."""
    title: str | None
    choices: tuple[Choice, ...]
    chance: float
    reasons: tuple[Reason, ...]
    sighting: Sighting | None
    """What it became; None where the judge left it."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Passed:
    """A line that looks like a name, or holds one, and that no pattern took for a person's."""

    line: int
    text: str
    name: str
    score: float
    """How much it reads like a name, 0 to 1."""
    why: str


class Witness:
    """What was seen of one page; `see` is a `Watch`."""

    def __init__(self) -> None:
        self.places: list[Place] = []
        self.passed: list[Passed] = []
        self.lines = 0
        """How many the page has."""

    def see(self, scan: Scan, judged: Sequence[Judged]) -> None:
        """Remember what the page holds, in its order."""
        self.lines = len(scan.document.lines)
        self.places = sorted((_place(each, scan) for each in judged), key=lambda place: place.line or self.lines + 1)
        self.passed = sorted(_passed(scan, self.places), key=lambda passed: passed.line)


def _place(judged: Judged, scan: Scan) -> Place:
    draft, lines = judged.draft, scan.document.lines
    at = None if draft.element is None or not lines else min(draft.mention.line.index if draft.mention else draft.first, len(lines) - 1)
    return Place(
        name=draft.name.full,
        given=draft.name.given,
        family=draft.name.family,
        name_score=draft.name.score,
        printed=draft.quote,
        pattern=draft.pattern,
        line=None if at is None else at + 1,
        locator=draft.element.locator() if draft.element is not None else "",
        text="" if at is None else lines[at].text,
        before=() if at is None else tuple(line.text for line in lines[max(0, at - AROUND) : at]),
        behind=() if at is None else tuple(line.text for line in lines[at + 1 : at + 1 + AROUND]),
        headings=tuple(draft.sections[:2]),
        title=draft.title,
        choices=tuple(_choices(draft, scan)),
        chance=draft.trust,
        reasons=tuple(reasons(judged.values)),
        sighting=judged.sighting,
    )


def _choices(draft: Draft, scan: Scan) -> Iterator[Choice]:
    """Yield what stands in the draft's part of the page that may be the person's, what was taken first."""
    if draft.title:
        yield Choice(kind="title", value=draft.title, score=draft.title_score, taken=True)
    if draft.mention is not None:
        found = cells(draft.mention, scan.blocks[id(draft.mention)], scan.document, scan.mentions.labels)
        for cell in found:
            if cell.title is not None and cell.text != draft.title_quote:
                yield Choice(kind="title", value=cell.title.text, score=cell.title.score, taken=False)
    for contact in draft.contacts:
        yield _contact(contact, draft, taken=True)
    taken = {(contact.kind, contact.fact.value) for contact in draft.contacts}
    where = part_of(draft, scan) if draft.element is not None else range(0)
    for contact in (*mailboxes(scan.document, where), *phones(scan.document, where, scan.country), *profiles(scan.document, where)):
        if (contact.kind, contact.fact.value) not in taken:
            yield _contact(contact, draft, taken=False)


def _contact(contact: Contact, draft: Draft, *, taken: bool) -> Choice:
    value, name = contact.fact.value, draft.name.full
    score = fits(value, name) if contact.kind == "email" else slugs.names(value, name) if contact.kind == "linkedin" else None
    return Choice(kind=contact.kind, value=value, score=score, taken=taken, shared=contact.shared)


def _passed(scan: Scan, places: Sequence[Place]) -> Iterator[Passed]:
    """Yield the lines that look like names, or hold some, and became nobody's place."""
    taken = {place.line - 1 for place in places if place.line is not None}
    named = {name_key(place.name) for place in places}
    dropped = {mention.line.index: (mention, why) for mention, why in scan.mentions.dropped if mention.line.index not in taken}
    for line in scan.document.lines:
        number = line.index + 1
        if line.index in dropped:
            mention, why = dropped[line.index]
            yield Passed(line=number, text=line.text, name=mention.name.full, score=mention.name.score, why=why)
            continue
        unlike = _unlike(line.text) if line.index not in taken else None
        if unlike is not None:
            yield Passed(line=number, text=line.text, name=line.text, score=0.0, why=unlike)
            continue
        found = [name for name in _named_in(line.text) if name_key(name.full) not in named]
        why = "a sentence names them, and gives them no title" if len(line.text) > MAX_NAME else "it stands among words that no pattern reads"
        yield from (Passed(line=number, text=line.text, name=name.full, score=name.score, why=why) for name in found)


def _named_in(text: str) -> list[Name]:
    """Return the names inside a line: nearly certain ones, and the likely ones that a sign parts from the rest."""
    if len(text) > LONGEST:
        return []
    parts = (read_name(part.strip()) for part in _PARTED.split(text)) if len(text) <= MAX_NAME and _PARTED.search(text) else ()
    likely = {name.full: name for name in parts if name is not None and name.given and name.family and name.score >= WEAK}
    return list((likely | {name.full: name for _, _, name in names_in(text)}).values())


def _unlike(text: str) -> str | None:
    """Return why a line that looks like a name is none; None for lines that do not look like one."""
    said = re.findall(r"[^\W\d_][^\W_]*(?:['’-][^\W_]+)*", text)
    if is_double(text):
        return "some of its letters are of another alphabet, and look Latin"
    if len(text) <= MAX_NAME and sum(name is not None and name.score >= STRONG for name in map(read_name, _JOINED.split(text))) > 1:
        return "several names in one line"
    capitals = all(word[0].isupper() or is_particle(word) for word in said)
    if not FEWEST <= len(said) <= MOST or not (capitals or (len(said) < MOST - 1 and text.islower())) or any(map(is_ordinary, said)):
        return None
    if re.search(r"[\d:?!@|/&…]", text):
        return None
    if read_name(text) is not None:
        return "a name that stands where a table's header, a trail of links or letters behind a name stand"
    return "its words, with their letters and their case, are none of a name's"
