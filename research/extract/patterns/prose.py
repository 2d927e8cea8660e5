"""A name and its title in a sentence: "Jane Roe is our Sales Director", and quotations of the company's own people."""

import re
from collections.abc import Iterator

from research.extract.drafts import Draft, Scan
from research.extract.name_parts import is_credentials
from research.extract.names import names_in
from research.extract.patterns import Pattern
from research.extract.titles import title_in_prose

MIN_LINE, MAX_LINE = 25, 1500
"""Characters of a line that is read as prose."""
MIN_TITLE = 0.5
"""Score of a title in a sentence: sentences hold more that only looks like one."""
_NAMED_AFTER = re.compile(
    r"\s*(?:&\s*|and\s+)?(?:co|inc|ltd|llc|llp|plc|gmbh|ag|foundation|fund|trust|church|university|college|school|hospital|institute|society|"
    r"award|prize|house|cent(?:er|re)|group|partners|associates|family|stiftung|verein)\b",
    re.IGNORECASE,
)  # "Stephen Roe Co.", "the Jane Roe Foundation": what bears a person's name
UNFINISHED = frozenset("of the and for at in named a an de des du der von van la le".split())
"""Words with which no title ends: the sentence goes on to name somebody else's organisation."""


def read(scan: Scan) -> Iterator[Draft]:
    """Yield a draft for each sentence that gives a person's title."""
    for line in scan.document.lines:
        if not MIN_LINE <= len(line.text) <= MAX_LINE:
            continue
        for start, end, name in names_in(line.text):
            if _NAMED_AFTER.match(line.text, end):
                continue
            title = title_in_prose(line.text[max(0, start - 80) : end + 160], name.full)
            if title is None or title.score < MIN_TITLE or is_credentials(title.text) or title.text.rsplit(" ", 1)[-1].lower() in UNFINISHED:
                continue
            draft = Draft(name=name, quote=line.text[start:end], pattern="", element=line.element, first=line.index, last=line.index + 1)
            draft.title, draft.title_quote, draft.title_score = title.text, title.text, title.score
            yield draft


PATTERN = Pattern(name="prose", read=read)
