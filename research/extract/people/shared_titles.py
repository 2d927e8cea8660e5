"""One title above several names: `Program Managers` in bold or as a heading, and below it nothing but names."""

from __future__ import annotations

from collections.abc import Set

from research.document import Document, Line
from research.extract.people.context import group_of, of_strangers
from research.extract.titles.recognise import Title, read_title
from research.languages.trade_words import phrases
from research.text import fold

LONGEST = 60
"""Characters of such a title."""
SURE = 0.7
"""Score of a heading that is a title: most headings of lists only look like one."""
FEWEST = 2
"""Names that stand below it."""
FARTHEST = 40
"""Lines from the title to the last of its names."""
_MARKED = frozenset("b strong em i u dt th caption summary".split())


def title_above(index: int, document: Document, named: Set[int]) -> tuple[str, Title] | None:
    """Return (as printed, title of one of them) of the heading above the run of names in which a line stands; `named` are the lines that are names."""
    lines = document.lines
    first = index
    while first > 0 and first - 1 in named and index - first < FARTHEST:
        first -= 1
    last = index
    while last + 1 in named and last - first < FARTHEST:
        last += 1
    if first == 0 or last - first + 1 < FEWEST:
        return None
    label = lines[first - 1]
    one = _of_one(label.text)
    grouped = group_of(label.text) is not None and (one == label.text or " " not in one)  # `Board of Directors`, `Partners`
    if not _is_marked(label) or len(label.text) > LONGEST or grouped or _names_no_trade(one) or of_strangers(label.text):
        return None
    title = read_title(one)
    return (label.text, title) if title is not None and title.score >= SURE else None


def _is_marked(line: Line) -> bool:
    return bool(line.heading) or line.element.tag in _MARKED or all(span.element.tag in _MARKED for span in line.spans)


def _names_no_trade(one: str) -> bool:
    """Say whether it is a single word without a function, as `Specialists` or `Experts`: what a page calls a section of its people, nobody's post."""
    return " " not in one and not phrases("functions").holds(fold(one))


def _of_one(text: str) -> str:
    """Return the title of one person of several: `Program Manager` of `Program Managers:`; as it is where its last word is no plural of a listed one."""
    text = text.strip(" :")
    head, _, last = text.rpartition(" ")
    one = last[:-1]
    return f"{head} {one}".strip() if last.endswith("s") and phrases("titles").holds(fold(one)) and fold(one) != "member" else text
