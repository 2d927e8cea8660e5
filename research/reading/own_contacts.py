"""Which of the contacts in a person's part of the page are that person's own: mailboxes that fit the name, the number beside them, the profile."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from research.document import Document, Element
from research.extract.contacts import slugs
from research.extract.contacts.mailbox_owners import fits, is_of_house, is_of_post
from research.extract.contacts.mailboxes import mailboxes, placed_mailboxes
from research.extract.contacts.phone_labels import FAX_MARK
from research.extract.contacts.phones import phones, placed_phones
from research.extract.contacts.profiles import profiles
from research.extract.people.blocks import MIN_ALONE, STOPS, Block, own_title
from research.extract.people.drafts import Draft, Scan
from research.model import Contact
from research.reading.cells_below import cells_below
from research.reading.tails import tails_of

THEIRS = 0.9
"""Fit of an address to a name from which it is theirs whatever its words look like: `jo.post@` of Jo Post."""
INITIALS = 0.4
"""Fit of an address that is their initials, which is enough where colleagues' addresses are theirs."""
BEARS = 1.0
"""Likeness of a page's own address to a name from which the page is theirs, whatever pattern read them: `/people/jane-roe`."""
FITTING = 0.5
"""Fit of an address to a name from which those that fit less are somebody else's."""


def part_of(draft: Draft, scan: Scan) -> Element | range:
    """Return where on the page a draft's contacts are looked for: its card, else its lines."""
    block = scan.blocks.get(id(draft.mention)) if draft.mention else None
    return block.element if block is not None and block.kind == "card" and draft.pattern != "person_page" else range(draft.first, draft.last)


def own_contacts(draft: Draft, scan: Scan) -> list[Contact]:
    """Return the contacts in the draft's part of the page that may be theirs."""
    document, where = scan.document, part_of(draft, scan)
    block = scan.blocks.get(id(draft.mention)) if draft.mention else None
    links, title = _links(draft), draft.title or ""
    theirs = INITIALS if scan.initialled else THEIRS
    tail = tails_of(document, scan).get(id(draft.mention))
    below: list[Element | range] = [*cells_below(draft, scan), *([] if tail is None else [tail])]
    printed = (*mailboxes(document, where), *(c for part in below for c in mailboxes(document, part)))

    def may_be(contact: Contact) -> bool:
        address, fit = contact.fact.value, fits(contact.fact.value, draft.name.full)
        if is_of_house(address):
            return fit >= FITTING
        return not contact.shared or fit >= theirs or address in scan.ways or contact.fact.evidence[0].quote in links or is_of_post(address, title)

    mails = [replace(c, shared=False) for c in printed if may_be(c)]
    fitting = [c for c in mails if fits(c.fact.value, draft.name.full) >= FITTING]
    of_page = draft.pattern == "person_page" or slugs.names(document.page.url, draft.name.full) >= BEARS
    apart = [] if fitting or not of_page else [c for c in mailboxes(document) if fits(c.fact.value, draft.name.full) >= THEIRS]
    people = list(profiles(document, where))
    of_place = _of_place(draft, block, scan)
    lines = [c for part in (where, *below) for c in phones(document, part, scan.country) if not c.shared]
    lines = [c for c in lines if c.fact.value not in of_place] or [replace(c, shared=True) for c in lines]
    if apart:  # on a page of their own, what stands in another column is theirs where it bears their name
        fitting, near = [replace(c, shared=False) for c in apart], _beside(apart, document, scan.country)
        lines = [c for c in phones(document, None, scan.country) if c.fact.value in near and not c.shared] or lines
    if len(lines) > 1:
        everywhere = {c.fact.value for _, c in placed_phones(document, scan.country).holders if c.shared}
        lines = [c for c in lines if c.fact.value not in everywhere] or lines
        before = block is not None and draft.mention is not None and block.first < draft.mention.line.index
        near = _beside(fitting, document, scan.country) if fitting and (before or len(printed) > len(fitting)) else set()
        lines = [c for c in lines if c.fact.value in near] or _behind(draft, block, lines, scan)
    profile = [c for c in people if slugs.names(c.fact.value, draft.name.full)] or people
    return [*(fitting or mails)[:2], *lines[:2], *profile[:1]]


def _beside(own: Sequence[Contact], document: Document, country: str | None) -> set[str]:
    """Return the numbers in the smallest part of the page around one's own address that holds any, and nobody else's address: the switchboard stands
    above the name, the secretary's number beside the secretary's address."""
    values = {c.fact.value for c in own}
    for holder, address in placed_mailboxes(document).holders:
        if address.fact.value not in values:
            continue
        for around in (holder, *holder.ancestors()):
            if around.tag in STOPS or any(c.fact.value not in values for c in mailboxes(document, around)):
                break
            if found := {c.fact.value for c in phones(document, around, country)}:
                return found
    return set()


def _behind(draft: Draft, block: Block | None, lines: list[Contact], scan: Scan) -> list[Contact]:
    """Return the numbers that stand behind the name where some do: those before it in the same part of the page are the company's."""
    if len(lines) < 2 or block is None or draft.mention is None or block.first == draft.mention.line.index:
        return lines
    behind = {c.fact.value for c in phones(scan.document, range(draft.mention.line.index, block.last), scan.country)}
    return [c for c in lines if c.fact.value in behind] or lines


def _of_place(draft: Draft, block: Block | None, scan: Scan) -> set[str]:
    """Return the numbers of the branch or office that a heading names, where whoever heads it comes after them in the same part of the page: `Leeds`, its
    number, its fax, its mailbox, `Branch Manager: Jane Roe`; none where the heading is a title, or nothing tells a place's number from a person's."""
    document, mention = scan.document, draft.mention
    if mention is None or block is None or block.kind != "card" or block.first >= mention.line.index:
        return set()
    heading = document.lines[block.first]
    title = own_title(heading.text)
    if not heading.heading or heading.heading == mention.line.heading or (title is not None and title.score >= MIN_ALONE):
        return set()
    above = range(block.first, mention.line.index)
    boxes = mailboxes(document, above)
    if any(fits(c.fact.value, draft.name.full) >= FITTING for c in boxes):
        return set()
    if not boxes and not any(FAX_MARK.search(line.text) for line in document.lines[above.start : above.stop]):
        return set()
    return {c.fact.value for c in phones(document, above, scan.country)}


def _links(draft: Draft) -> set[str]:
    """Return where the person's name itself leads: it may be the link to an address, `<a href="mailto:accounts@acme.example">Jane Roe</a>`."""
    around = () if draft.element is None else (draft.element, *draft.element.ancestors())
    return {element.attrs.get("href", "") for element in around if element.tag == "a"}
