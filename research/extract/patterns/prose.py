"""A name and its title in a sentence: "Jane Roe is our Sales Director", and quotations of the company's own people."""

import re
from collections.abc import Iterator

from research.extract.names.within import names_in
from research.extract.names.words import is_credentials
from research.extract.patterns import Pattern
from research.extract.people.drafts import Draft, Scan
from research.extract.titles.in_prose import title_in_prose

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
        people = names_in(line.text)
        sections = scan.outline.sections(line.index, line.heading) if people else []
        for place, (start, end, name) in enumerate(people):
            if _NAMED_AFTER.match(line.text, end):
                continue
            begin = max(start - 80, people[place - 1][1] if place else 0)
            finish = min(end + 160, people[place + 1][0] if place + 1 < len(people) else len(line.text))
            title = title_in_prose(line.text[begin:finish], name.full)
            if title is None or title.score < MIN_TITLE or is_credentials(title.text) or title.text.rsplit(" ", 1)[-1].lower() in UNFINISHED:
                continue
            quote = line.text[start:end]
            draft = Draft(name=name, quote=quote, pattern="", element=line.element, first=line.index, last=line.index + 1, sections=sections)
            said = title.text if title.text in line.text else line.text[start:finish]
            draft.title, draft.title_quote, draft.title_score = title.text, said, title.score
            yield draft


PATTERN = Pattern(name="prose", read=read)
