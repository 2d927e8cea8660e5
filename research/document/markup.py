"""Makes hostile markup fit for a parser: leaves out what no page needs, thousands of attributes in one tag and elements nested hundreds deep.

HTML parsers, ours included, take time with the square of either, and with the cube of formatting elements left open before paragraphs. So tags are counted
here first, in one pass, about as a parser would open and close them; text is never left out.
"""

from __future__ import annotations

import re

MOST_DEEP = 500
"""Elements open at once; real pages stay below 60."""
MOST_FORMATS = 40
"""Formatting elements open at once, which a parser opens anew in each paragraph."""
MOST_TAGS = 120_000
"""Tags that open elements; what follows them is left out. A document keeps fewer elements than half of that."""
MOST_ATTRIBUTES = 150
"""Attributes of one tag."""
MOST_OF = {"html": 20, "body": 20, "option": 5000, "optgroup": 5000}
"""Tags of a kind that a parser compares with all others of the kind."""
SMALL = 20_000
"""Characters of a page that is too small to be a burden, where it has few tags."""
SHORT = 1000
"""Characters of a tag in which its attributes need not be counted."""

_TOKEN = re.compile(
    r"""<!--(?:-?>|.*?(?:--!?>|\Z))|<(/?)([a-zA-Z][^\s/>]*+)((?:[^>=]++|=\s*+(?:"[^"]*"|'[^']*')?)*+)>?""",
    re.DOTALL,
)
_ATTRIBUTE = re.compile(r"""[^\s/>=]++\s*+(?:=\s*+(?:"[^"]*"|'[^']*'|[^\s>]*+))?|=""")
_RAW = {name: re.compile(rf"</{name}(?=[\s/>])", re.IGNORECASE) for name in "script style title textarea xmp iframe noembed noframes".split()}
"""Elements whose content is text, and where it ends."""
_VOID = frozenset("area base basefont bgsound br col embed frame hr img input keygen link meta param source track wbr".split())
_FORMATS = frozenset("b big code em font i nobr s small strike strong tt u".split())
_ENDED_BY_NEXT = frozenset("a button dd dt li option optgroup p rb rt rp rtc td th tr tbody thead tfoot colgroup caption".split())
"""Elements that the next of their kind ends."""
_FENCES = frozenset("table ul ol dl select object template svg math".split())
"""Elements out of which such an end does not reach."""
_TABLE_PARTS = frozenset("table thead tbody tfoot tr td th caption".split())
_WALLS = frozenset("table td th caption object marquee applet template select".split())
"""Elements out of which an end tag does not reach; of a part of a table it reaches out of all but the table."""
_INLINE = _FORMATS | frozenset("a abbr cite label q span sub sup var".split())
_LOOK_BACK = 8
"""Open elements that are looked through for one that the next of its kind ends."""


def bearable(source: str) -> str:
    """Return markup with what a parser would not bear left out; the very same where there is nothing of the kind."""
    return source if len(source) < SMALL and source.count("<") < MOST_DEEP else _Pass(source).run()


class _Pass:
    def __init__(self, source: str) -> None:
        self.source = source
        self.open: list[tuple[str, int]] = []
        """Elements open, each with how many formatting elements were open before it; "" for one that ended before those within it."""
        self.live = 0
        """How many of them have not ended."""
        self.places: dict[str, list[int]] = {}
        """Where in `open` the elements of a name stand."""
        self.walls: list[int] = []
        """Where in `open` those stand out of which an end tag does not reach."""
        self.formats = 0
        self.kept: list[str] = []
        self.copied = 0
        """Characters of the source that are done."""

    def run(self) -> str:
        source, at, tags = self.source, 0, 0
        left = dict(MOST_OF)
        while found := _TOKEN.search(source, at):
            at = found.end()
            name = found[2]
            if name is None:
                continue
            name = name.lower()
            if len(found[3]) > SHORT:
                self.shorten(found)
            if found[1]:
                self.close(name)
                continue
            tags += 1
            if tags > MOST_TAGS:
                self.leave_out(found.start(), len(source))
                break
            if name in left:
                left[name] -= 1
            if left.get(name, 0) < 0:
                self.leave_out(found.start(), at)
            elif name in _RAW and not self.places.get("svg") and not self.places.get("math"):
                end = _RAW[name].search(source, at)
                at = end.end() if end else len(source)
            elif name not in _VOID and not self.take(name):
                self.leave_out(found.start(), at)
        return "".join((*self.kept, source[self.copied :])) if self.copied else source

    def take(self, name: str) -> bool:
        """Open an element; False where as many are open as a parser bears."""
        if name in _ENDED_BY_NEXT and self.places.get(name):
            for one, _ in self.open[: -_LOOK_BACK - 1 : -1]:
                if one == name:
                    self.close(name)
                    break
                if one in _FENCES:
                    break
        if (name in _FORMATS and self.formats >= MOST_FORMATS) or self.live >= MOST_DEEP:
            return False
        self.places.setdefault(name, []).append(len(self.open))
        if name in _WALLS:
            self.walls.append(len(self.open))
        self.open.append((name, self.formats))
        self.formats += name in _FORMATS
        self.live += 1
        return True

    def close(self, name: str) -> None:
        """End the nearest open element of a name, and those within it; nothing where there is none, or none that an end tag reaches."""
        places = self.places.get(name)
        if not places:
            return
        place = places[-1]
        if place == len(self.open) - 1:  # as most end tags do
            _, formats = self.open.pop()
            places.pop()
            self.live -= 1
            if name in _FORMATS:
                self.formats -= 1
            elif name in _WALLS:
                self.walls.pop()
                self.formats = formats
            return
        wall = (self.places.get("table") or [-1])[-1] if name in _TABLE_PARTS else self.walls[-1] if self.walls else -1
        if place < wall:
            return
        within = self.open[place + 1 :] if len(self.open) - place <= _LOOK_BACK else None
        if (name in _FORMATS or name in ("a", "form")) and (within is None or any(one and one not in _INLINE for one, _ in within)):
            places.pop()  # blocks within it stay open
            self.open[place] = ("", 0)
            self.live -= 1
            self.formats -= name in _FORMATS
            return
        while len(self.open) > place:
            one, formats = self.open.pop()
            if one:
                self.live -= 1
                self.places[one].pop()
                self.formats -= one in _FORMATS and one == name
                if one in _WALLS:
                    self.walls.pop()
                    self.formats = formats  # what was left open in a cell ends with it

    def shorten(self, found: re.Match[str]) -> None:
        """Leave out attributes of a tag beyond the bound."""
        number = 0
        for number, attribute in enumerate(_ATTRIBUTE.finditer(self.source, found.start(3), found.end(3)), 1):
            if number > MOST_ATTRIBUTES:
                self.leave_out(attribute.start(), found.end(3))
                return

    def leave_out(self, start: int, end: int) -> None:
        if start >= self.copied:
            self.kept.append(self.source[self.copied : start])
        self.copied = max(self.copied, end)
