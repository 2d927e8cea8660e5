"""What acts is no text of a card: the words of buttons and links beside a name or a title (`Read more`, `Profil ansehen`, `Connect`)."""

from __future__ import annotations

import functools
from collections import Counter

from research.document import Document, Element, Line, Span
from research.extract.names.recognise import read_name
from research.extract.titles.recognise import read_title
from research.languages.trade_words import phrases
from research.text import words

LONGEST = 30
"""Characters of a label."""
AGAIN = 2
"""Times that a page prints a label that no list knows."""
SURE = 0.5
"""Score from which the words of a link are a name or a title, not a label."""


class Labels:
    """The labels of one page."""

    def __init__(self, document: Document) -> None:
        self._times = Counter(
            span.text for line in document.lines if len(line.spans) > 1 for span in line.spans if len(span.text) <= LONGEST and _acting(span, line)
        )

    def without(self, line: Line) -> tuple[str, tuple[Span, ...]]:
        """Return (text, spans) of a line without the labels at its ends; as they are where it has none, or nothing else."""
        spans = line.spans
        if len(spans) < 2:
            return line.text, spans
        first, last = 0, len(spans)
        while last - first > 1 and self._is_label(spans[last - 1], line):
            last -= 1
        while last - first > 1 and self._is_label(spans[first], line):
            first += 1
        if last - first == len(spans) or (last - first == 1 and self._is_label(spans[first], line)):
            return line.text, spans
        kept = spans[first:last]
        begin = line.text.find(kept[0].text)
        end = line.text.rfind(kept[-1].text) + len(kept[-1].text)
        return line.text[begin:end], kept

    def _is_label(self, span: Span, line: Line) -> bool:
        if len(span.text) > LONGEST:
            return False
        if is_label(span.text):
            return True
        if self._times[span.text] < AGAIN or not _acting(span, line):
            return False
        name, title = read_name(span.text), read_title(span.text)
        return (name is None or name.score < SURE) and (title is None or title.score < SURE)


@functools.lru_cache(maxsize=10_000)
def is_label(text: str) -> bool:
    """Say whether words are what a link to somebody's page or mailbox says, in any language of the shelf."""
    known = phrases("labels")
    return known.holds(" ".join(words(text)))


def acts(element: Element) -> bool:
    """Say whether an element is a button or a link, or stands in one."""
    above: Element | None = element
    while above is not None and above.tag not in ("body", "html"):
        if above.tag in ("a", "button") or above.attrs.get("role") == "button":
            return True
        above = above.parent
    return False


def _acting(span: Span, line: Line) -> bool:
    """Say whether a span is a button or a link of its own within its line."""
    above: Element | None = span.element
    while above is not None and above is not line.element:
        if above.tag in ("a", "button") or above.attrs.get("role") == "button":
            return not all(s.element is above or s.element.is_below(above) for s in (line.spans[0], line.spans[-1]))
        above = above.parent
    return False
