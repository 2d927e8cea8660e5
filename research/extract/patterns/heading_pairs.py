"""A name on a line of its own, followed by its title and text on the same level: headings, bold lines, terms of a list."""

from collections.abc import Iterator

from research.extract.patterns import Pattern
from research.extract.people.drafts import Draft, Scan


def read(scan: Scan) -> Iterator[Draft]:
    """Yield a draft for each such line."""
    for draft in scan.placed:
        if draft.mention and draft.mention.form == "alone" and scan.blocks[id(draft.mention)].kind == "flat":
            yield draft


PATTERN = Pattern(name="heading_pairs", read=read)
