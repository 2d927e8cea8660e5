"""A page about one person: its first heading, or the link that led here, names them, and what the page says is theirs."""

from collections.abc import Iterator
from dataclasses import replace

from research.extract.names.recognise import name_key, same_person
from research.extract.patterns import Pattern
from research.extract.people.drafts import Draft, Scan
from research.text import fold

SAME = 0.8
"""Likeness from which the page's person is the one that the link promised."""


def read(scan: Scan) -> Iterator[Draft]:
    """Yield one draft for the person whom the page is about, or nothing."""
    document = scan.document
    expected = document.page.expects
    titles = fold(document.title)
    for draft in scan.placed:
        mention = draft.mention
        if mention is None:
            continue
        promised = bool(expected) and same_person(mention.name.full, expected) >= SAME
        headed = mention.line.heading in (1, 2) and fold(mention.name.full) in titles
        if not promised and not headed:
            continue
        if len({m.key for m in scan.mentions.all if m.signature == mention.signature}) > 2:
            continue
        end = scan.mentions.next_other(mention.line.index, name_key(mention.name.full)) if not promised else draft.last
        yield replace(
            draft,
            pattern="",
            contacts=[],  # its own: what stands beside it is read for each pattern
            peers=1,
            profile=document.page.url,
            last=max(draft.last, min(end, draft.first + 60)),
        )
        return


PATTERN = Pattern(name="person_page", read=read)
