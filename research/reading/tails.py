"""What follows a person's card and belongs to it: a paragraph of name and title, and below it a list with the number and the address."""

from __future__ import annotations

from bisect import bisect_left

from research.document import Document, Element, once
from research.extract.contacts.mailboxes import mailboxes
from research.extract.contacts.phones import phones
from research.extract.people.drafts import Scan
from research.extract.people.mention import STRONG
from research.extract.people.mentions import Mentions

MOST, LONGEST = 4, 8
"""Elements that follow a card, and their lines."""
FEWEST = 2
"""People whose cards are followed by what belongs to them, from which that is how the page is made."""


@once
def tails_of(document: Document, scan: Scan) -> dict[int, range]:
    """Return the lines behind the card of each mention (by its id) whose card holds no way to reach anybody; {} where the page is not made so.

    They end at the next name or heading; where neither comes, after as many elements as they are of others.
    """
    mentions, blocks, country = scan.mentions, scan.blocks, scan.country
    named: dict[str, set[int]] = {}
    for m in mentions.all:
        named.setdefault(m.signature, set()).add(m.line.index)
    sure = {m.signature for m in mentions.all if m.name.score >= STRONG}
    cards = [(m, blocks[id(m)].element) for m in mentions.all if m.signature in sure and blocks[id(m)].kind == "card"]
    bare = [(m, card) for m, card in cards if not mailboxes(document, card) and not phones(document, card, country)]
    behind = {id(m): _behind(card, mentions, named[m.signature]) for m, card in bare}
    told: set[str] = set()
    most = 0
    for m, _ in bare:
        elements, closed = behind[id(m)]
        lines = range(elements[0].first, elements[-1].last) if elements else range(0)
        if lines and m.name.score >= STRONG and (mailboxes(document, lines) or phones(document, lines, country)):
            told.add(m.key)
            most = max(most, len(elements)) if closed else most
    if len(told) < FEWEST or 2 * len(told) < len({m.key for m, _ in bare}):
        return {}
    return {i: range(elements[0].first, elements[:most][-1].last) for i, (elements, _) in behind.items() if elements and most}


def _behind(card: Element, mentions: Mentions, peers: set[int]) -> tuple[list[Element], bool]:
    """Return the elements that follow a card up to the next name, whatever is made like one (lines of `peers`) or heading, and whether one comes."""
    found: list[Element] = []
    around = card.parent.children if card.parent is not None else []
    start = bisect_left(around, card.last, key=lambda each: each.first)
    for element in around[start : start + MOST + 1]:
        if len(found) == MOST or element.last - card.last > LONGEST:
            return [], False
        lines = mentions.document.lines[element.first : element.last]
        if mentions.others(element.first, element.last, "") or any(line.heading or line.index in peers for line in lines):
            return found, True
        if element.last > element.first:
            found.append(element)
    return found, False
