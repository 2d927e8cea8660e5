"""A draft is one person as one pattern reads them at one place, with what speaks for and against; `Scan` is what patterns look at."""

from __future__ import annotations

import functools
import re
from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any, NamedTuple

from research.document import Document, Element
from research.extract.company.facts import company_facts, country_of
from research.extract.company.words import GENERAL
from research.extract.contacts.mailbox_owners import is_shared
from research.extract.contacts.mailboxes import addresses, mailboxes, placed_mailboxes
from research.extract.contacts.phones import read_phone
from research.extract.contacts.places import place
from research.extract.contacts.profiles import read_profile
from research.extract.names.recognise import Name, name_key
from research.extract.people import person_records as records
from research.extract.people.blocks import JOINED, Block, block_of, card_within, cells, own_title, usual_card
from research.extract.people.context import Context, group_of, of_strangers
from research.extract.people.labels import is_contact, is_label, without_contacts
from research.extract.people.mention import STRONG, Mention
from research.extract.people.mentions import Mentions
from research.extract.people.outline import Outline
from research.extract.people.places import PLAIN, PLAIN_PEERS, SOME, UNLIKELY, are_plain, choose, holds_letters, is_plain
from research.extract.people.shared_titles import title_above, title_of_section
from research.extract.titles.recognise import Title, is_street
from research.model import Company, CompanyFact, Contact, ContactKind
from research.urls import canonical, host, same_company


@dataclass(slots=True, kw_only=True, eq=False)
class Draft:
    """One person at one place, before anybody judged whether they belong."""

    name: Name
    quote: str
    """The name as printed."""
    pattern: str
    element: Element | None = None
    """Where the name stands; None for data without a place in the markup."""
    first: int = 0
    last: int = 0
    """The person's lines: document.lines[first:last]."""
    title: str | None = None
    title_quote: str = ""
    title_score: float = 0.0
    department: str | None = None
    department_quote: str = ""
    mention: Mention | None = None
    peers: int = 1
    """Places on the page that are made alike, this one included."""
    titled_peers: float = 0.0
    """Part of the peers that have a title."""
    contacts: list[Contact] = field(default_factory=list)
    """Contacts that the pattern itself read (structured data)."""
    profile: str = ""
    """URL of the person's own page; "" where none is linked."""
    sections: list[str] = field(default_factory=list)
    trust: float = 0.0
    """Set by the judge."""


FRONT = frozenset(("about", "contact", "imprint", "careers", "team", "leadership"))
"""Kinds of pages on which a company speaks of itself."""
INITIALS, FEW = (2, 3), 2
"""Letters of a mailbox called by somebody's initials, and such mailboxes from which they are the house's way."""
COLLEAGUES = 3
"""People each of whom has an address of their own, from which that is how a page gives them."""
MAX_OWNED = 15
"""Lines of a part of the page that is one person's beyond doubt."""
STORY = 60
"""Characters of a line that tells something: no name, title or label."""
TOLD = 2
"""Words in small letters before a name that stands within a sentence."""
MIN_BESIDE = 0.2
"""Score of what stands in a name's own line, from which it is the title: the comma says much, but "Jane Roe, OTR/L" is no title."""


class Anchor(NamedTuple):
    """A link to another page of the company."""

    url: str
    """Canonical."""
    element: Element


class Scan:
    """A document with everything that patterns share, each computed once."""

    def __init__(self, document: Document, company: Company) -> None:
        self.document = document
        self.company = company
        self.context = Context(document)
        self.mentions = Mentions(document)
        self._owners: dict[int, set[str]] | None = None

    @functools.cached_property
    def facts(self) -> tuple[CompanyFact, ...]:
        """What the page says of the company; () for a page that others like it outnumber: what a company says of itself stands on its front pages."""
        front = self.context.is_home or self.document.page.link_kind in FRONT
        return company_facts(self.document) if front else ()

    @functools.cached_property
    def country(self) -> str | None:
        """The company's country (ISO 3166 alpha-2), by what is known of it, else by this page; None where neither tells."""
        if self.company.country:
            return self.company.country
        return country_of(self.document)

    def quote(self, value: str) -> str:
        """Return the form in which the page's source spells a value of its data; "" where it spells it in none that we know."""
        return next((form for form in records.printed_forms(value) if form and form in self.document.source), "")

    def add_contacts(self, draft: Draft, record: Mapping[str, Any]) -> None:
        """Add the addresses, telephone numbers and LinkedIn profiles of a record of structured data to a draft."""
        for text in records.own_strings(record):
            if "@" in text and len(text) < 100:
                for address, said in addresses(text):
                    self._add(draft, "email", address, said, is_shared(address))
            elif "linkedin.com/" in text and len(text) < 200 and (profile := read_profile(text)):
                self._add(draft, "linkedin", profile, text, False)
        number = records.first(record, records.PHONE_KEYS) or records.first(records.contact_point(record), records.PHONE_KEYS)
        if number and (read := read_phone(number, self.country)) is not None:
            self._add(draft, "phone", read.value, number, False)

    def _add(self, draft: Draft, kind: ContactKind, value: str, said: str, shared: bool) -> None:
        quote = self.quote(said)
        if quote:
            draft.contacts.append(Contact(kind=kind, fact=self.document.fact(value, quote, draft.pattern), printed=said, shared=shared))

    @functools.cached_property
    def initialled(self) -> bool:
        """Whether mailboxes on the page are called by people's initials: `cl@`, `jll@`, so that `rh@` beside Rune Hjorth is his, and no department's."""
        short = [c for c in mailboxes(self.document) if not c.shared and len(c.fact.value.partition("@")[0]) in INITIALS]
        return len(short) >= FEW

    @functools.cached_property
    def ways(self) -> frozenset[str]:
        """Addresses by which the page reaches one person each: each of several people has one in their part of it, and that stands nowhere else. There
        `presse@` is the press officer's, and a student's number a student's; but the house's own `info@` is nobody's."""
        owners: dict[int, set[str]] = {}
        for mention in self.mentions.all:
            block = self.blocks[id(mention)]
            if mention.name.score >= STRONG and block.last - block.first <= MAX_OWNED:
                for line in range(block.first, block.last):
                    owners.setdefault(line, set()).add(mention.key)
        whose: dict[str, set[str]] = {}
        for holder, address in placed_mailboxes(self.document).holders:
            whose.setdefault(address.fact.value, set()).update(owners.get(int(place(holder) + 1) - 1 if holder.last == holder.first else holder.first, {""}))
        sole = {address: next(iter(keys)) for address, keys in whose.items() if len(keys) == 1 and "" not in keys}
        bearers = Counter(sole.values())
        single = {address for address, key in sole.items() if bearers[key] == 1}
        return frozenset(a for a in single if re.split("[^a-z]", a)[0] not in GENERAL) if len(single) >= COLLEAGUES else frozenset()

    @functools.cached_property
    def subject(self) -> str:
        """The person whom the page's first heading names; "" where it names none."""
        first = next((m for m in self.mentions.all if m.line.heading == 1 and m.name.score >= STRONG), None)
        return first.name.full if first else ""

    @functools.cached_property
    def named(self) -> frozenset[int]:
        """Lines that are nothing but a name: no headings of sections."""
        return frozenset(m.line.index for m in self.mentions.all if m.form == "alone")

    @functools.cached_property
    def held(self) -> dict[int, int]:
        """{line of a part of the page that is one person's: the first line of the parts that stand there without a break}."""
        parts = [self.blocks[id(m)] for m in self.mentions.all if m.form != "tail" and m.name.score >= STRONG]
        begun: dict[int, int] = {}
        for line in sorted({line for part in parts for line in range(part.first, min(part.last, part.first + MAX_OWNED))}):
            begun[line] = begun.get(line - 1, line)
        return begun

    @functools.cached_property
    def outline(self) -> Outline:
        """The page's headings, but for those that are names."""
        return Outline(self.document, self.named)

    @functools.cached_property
    def stories(self) -> list[int]:
        """Lines that are sentences rather than names, titles or labels."""
        return [line.index for line in self.document.lines if len(line.text) >= STORY]

    @functools.cached_property
    def strong_people(self) -> int:
        """People whose names stand on the page beyond doubt."""
        return len({m.key for m in self.mentions.all if m.name.score >= STRONG and m.form == "alone"})

    @functools.cached_property
    def anchors(self) -> list[Anchor]:
        """The links to other pages of the company, in document order."""
        document = self.document
        here, site = canonical(document.page.url), host(document.page.url)
        found: list[Anchor] = []
        for element in document.elements("a"):
            href = element.attrs.get("href", "").strip()
            if not href or href.startswith(("#", "mailto:", "tel:", "javascript:")):
                continue
            url = canonical(href, document.base)
            if url and url != here and same_company(host(url), site):
                found.append(Anchor(url, element))
        return found

    @functools.cached_property
    def blocks(self) -> dict[int, Block]:
        """{id of a mention: its part of the page}."""
        found = {id(m): block_of(m, self.mentions) for m in self.mentions.all}
        for peers in self.mentions.by_signature.values():
            made = usual_card([found[id(m)] for m in peers])
            found.update((id(m), card_within(found[id(m)], m, made)) for m in peers if made)
        return found

    @functools.cached_property
    def placed(self) -> list[Draft]:
        """One draft a mention, titles chosen by what peers have in the same place; patterns take those of their own make."""
        found: list[Draft] = []
        for peers in self.mentions.by_signature.values():
            for kind in ("card", "flat"):
                members = [m for m in peers if self.blocks[id(m)].kind == kind]
                if members:
                    found.extend(self._drafts(members))
        found.sort(key=lambda draft: (draft.first, draft.last))
        return found

    def within_other(self, draft: Draft) -> bool:
        """Say whether a draft stands in the part of the page that belongs to somebody else: a name in another's biography."""
        if self._owners is None:
            self._owners = {}
            for mention in self.mentions.all:
                block = self.blocks[id(mention)]
                if mention.form == "alone" and mention.name.score >= STRONG and block.last - block.first <= MAX_OWNED:
                    for line in range(block.first, block.last):
                        self._owners.setdefault(line, set()).add(mention.key)
        owners = self._owners.get(draft.first)
        own = name_key(draft.name.full)
        return bool(owners) and not any(own == other or set(own.split()) & set(other.split()) for other in owners or ())

    def _drafts(self, members: list[Mention]) -> list[Draft]:
        document = self.document
        sections = self.outline.sections(members[0].line.index, members[0].line.heading)[:2]
        own = (self.context.group or next((g for g in map(group_of, sections) if g), None)) is not None
        own = own and not self.context.strangers and not any(map(of_strangers, sections))
        chosen = choose([cells(m, self.blocks[id(m)], document, self.mentions.labels) for m in members], own)
        drafts: list[Draft] = []
        for mention, cell, beside in zip(members, chosen, _all_beside(members, document, own), strict=True):
            block = self.blocks[id(mention)]
            draft = Draft(
                name=mention.name,
                quote=mention.quote,
                pattern="",
                element=mention.element,
                first=block.first,
                last=block.last,
                mention=mention,
                peers=len(members),
                sections=self.outline.sections(mention.line.index, mention.line.heading),
            )
            if beside is not None:
                draft.title_quote, draft.title, draft.title_score = beside[0], beside[1].text, beside[1].score
            elif cell is not None and cell.title is not None:
                draft.title, draft.title_quote, draft.title_score = cell.title.text, cell.text, cell.title.score
            elif (mention.form == "alone" or is_contact(mention.rest) or is_street(without_contacts(mention.rest))) and (
                above := title_above(mention.line.index, document, self.named, self.held)
            ) is not None:
                draft.title_quote, draft.title, draft.title_score = above[0], above[1].text, above[1].score
            elif mention.form != "tail" and not _is_told(mention) and (shared := title_of_section(mention.line.index, self.held, self.outline)) is not None:
                draft.title_quote, draft.title, draft.title_score = shared[0], shared[1].text, shared[1].score
            drafts.append(draft)
        titled = sum(1 for draft in drafts if draft.title and draft.title_score >= UNLIKELY) / len(drafts)
        for draft in drafts:
            draft.titled_peers = titled
        return drafts


def _all_beside(members: Sequence[Mention], document: Document, own: bool) -> list[tuple[str, Title] | None]:
    """Return (words, title) of what stands in the line beside each of the names made alike; where nearly all have a few plain words there, which are some
    people's title or differ from one to the next, they are the title of all: `Jane Roe, Chair`, `John Poe, Member`; `Jane Roe (roads)`, `John Poe (trees)`."""
    found = [_beside(mention, document) for mention in members]
    if not own or len(members) < PLAIN_PEERS:
        return found
    plain = [
        (m.rest, title)
        if _is_said_plainly(m) and document.holds(m.rest) and (title := own_title(m.rest)) is not None and is_plain(m.rest, title)
        else None
        for m in members
    ]
    said = [words for beside, words in zip(found, plain, strict=True) if beside or words]
    if len(said) < PLAIN * sum(not is_label(m.rest) for m in members):
        return found
    some = sum(beside is not None and beside[1].score >= JOINED for beside in found) >= SOME * len(members)
    if not some and not are_plain([words[0] for words in said if words]):
        return found
    return [beside or words for beside, words in zip(found, plain, strict=True)]


def _is_told(mention: Mention) -> bool:
    """Say whether a sentence names somebody on its way: `I was taught by Jane Roe, who …`; what stands above it is no title of theirs."""
    before = mention.line.text.partition(mention.quote)[0]
    return sum(word.islower() for word in before.split()) >= TOLD


def _is_said_plainly(mention: Mention) -> bool:
    return mention.form != "alone" and not holds_letters(mention.rest)


def _beside(mention: Mention, document: Document) -> tuple[str, Title] | None:
    """Return (words, title) of what stands in the line beside a name: the whole rest, or the first span of it where a biography follows."""
    if mention.form == "alone":
        return None
    texts = [mention.rest, *(span.text for span in mention.line.spans if span.text in mention.rest and span.text != mention.rest)]
    read = [(text, title) for text in texts if (title := own_title(text)) is not None and title.score >= MIN_BESIDE and document.holds(text)]
    return max(read, key=lambda found: (round(found[1].score, 1), len(found[0])), default=None)
