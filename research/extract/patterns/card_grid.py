"""A name alone in a part of the page of its own, one of several that are made alike: the usual team page."""

from collections.abc import Iterator

from research.extract.patterns import Pattern
from research.extract.people.drafts import Draft, Scan


def read(scan: Scan) -> Iterator[Draft]:
    """Yield a draft for each card."""
    for draft in scan.placed:
        if draft.mention and draft.mention.form == "alone" and scan.blocks[id(draft.mention)].kind == "card":
            yield draft


PATTERN = Pattern(name="card_grid", read=read)
