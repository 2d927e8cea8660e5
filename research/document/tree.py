"""What a parsed page is made of: elements, lines of text as a reader sees them, and the runs of text within a line."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator

INLINE = frozenset(
    (
        "a abbr acronym b bdi bdo big cite code data dfn em font i ins kbd label mark nobr q s samp small span strike strong sub sup time tt u var wbr "
        "joomla-hidden-mail"
    ).split()
)
"""Elements that stand within a line of text; every other one starts a line of its own."""

SILENT = frozenset("script style noscript template head title meta link svg canvas iframe object video audio select option datalist math".split())
"""Elements whose text nobody sees."""

_PLAIN_ID = re.compile(r"[A-Za-z][\w-]*")

HEADINGS = {"h1": 1, "h2": 2, "h3": 3, "h4": 4, "h5": 5, "h6": 6}


class Element:
    """One element; `document.lines[first:last]` are the lines below it (of an inline element: the lines that it has a part in).

    `document.all[place + 1 : end]` are the elements below it, and its words are the page's texts from number `began` to `ended`, so that what stands where is
    told by comparing numbers, however long a line or a list is.
    """

    __slots__ = ("_steps", "attrs", "began", "children", "end", "ended", "first", "last", "parent", "place", "tag")

    def __init__(self, tag: str, attrs: dict[str, str], parent: Element | None, first: int = 0, place: int = 0, began: int = 0) -> None:
        self._steps: dict[int, str] | None = None
        self.tag = tag
        self.attrs = attrs
        self.parent = parent
        self.children: list[Element] = []
        self.first = first
        self.last = 0
        self.place = place
        self.end = 0
        self.began = began
        self.ended = 0
        if parent is not None:
            parent.children.append(self)

    @property
    def classes(self) -> list[str]:
        return self.attrs.get("class", "").split()

    def ancestors(self) -> Iterator[Element]:
        """Yield the parent, its parent, and so on."""
        element = self.parent
        while element is not None:
            yield element
            element = element.parent

    def is_below(self, other: Element) -> bool:
        """Say whether an element is an ancestor of this one."""
        return other.place < self.place < other.end

    def within(self, tags: frozenset[str]) -> Element | None:
        """Return this element or its nearest ancestor that has one of the tags."""
        element: Element | None = self
        while element is not None:
            if element.tag in tags:
                return element
            element = element.parent
        return None

    def locator(self) -> str:
        """Return a CSS path that a browser's console takes: from the nearest id, else from the root."""
        steps: list[str] = []
        element: Element | None = self
        while element is not None and element.parent is not None:
            name = element.attrs.get("id", "")
            if name and _PLAIN_ID.fullmatch(name):
                steps.append(f"#{name}")
                break
            steps.append(element.parent._step(element))
            element = element.parent
        return " > ".join(reversed(steps)) or self.tag

    def _step(self, child: Element) -> str:
        """Return the selector of a child; told once for all children, since long lists ask for each of theirs."""
        if self._steps is None:
            self._steps = {}
            totals = Counter(c.tag for c in self.children)
            seen: Counter[str] = Counter()
            for c in self.children:
                seen[c.tag] += 1
                self._steps[id(c)] = c.tag if totals[c.tag] == 1 else f"{c.tag}:nth-of-type({seen[c.tag]})"
        return self._steps[id(child)]

    def __repr__(self) -> str:
        return f"<{self.tag} {self.attrs.get('class', '')} {self.first}:{self.last}>"


class Span:
    """A run of text within a line that belongs to one inline element (or to the block itself)."""

    __slots__ = ("element", "number", "text")

    def __init__(self, text: str, element: Element, number: int) -> None:
        self.text = text
        self.element = element
        self.number = number
        """Of the page's text with which it begins."""


class Line:
    """One line of text as a reader sees it: a block's run of inline content, parted at `<br>`."""

    __slots__ = ("element", "heading", "index", "spans", "text")

    def __init__(self, index: int, text: str, element: Element, spans: tuple[Span, ...], heading: int) -> None:
        self.index = index
        self.text = text
        """White space folded; never empty."""
        self.element = element
        """The block that holds it."""
        self.spans = spans
        self.heading = heading
        """1 to 6 within such a heading, else 0."""

    def __repr__(self) -> str:
        return f"<{self.index} {self.element.tag}{self.heading or ''} {self.text!r}>"
