"""Name and title in one line: "Jane Roe, CTO", "Jane Roe – CTO", "Jane Roe (CTO)", "CTO: Jane Roe"."""

from collections.abc import Iterator

from research.extract.patterns import Pattern
from research.extract.people.drafts import Draft, Scan


def read(scan: Scan) -> Iterator[Draft]:
    """Yield a draft for each such line."""
    for draft in scan.placed:
        if draft.mention and draft.mention.form != "alone":
            yield draft


PATTERN = Pattern(name="inline_pairs", read=read)
