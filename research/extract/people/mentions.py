"""Finds where a page prints what reads like a person's name, and which of these places are made alike."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Sequence
from itertools import zip_longest

from research.document import Document, Element, Line, Span
from research.extract.names.recognise import Name, is_ordinary, name_key, read_name
from research.extract.names.within import split_name, title_first
from research.extract.names.words import is_credentials, is_particle
from research.extract.people.columns import header, headers, parted_names, set_in_two
from research.extract.people.keys import Keys
from research.extract.people.labels import Labels, behind_label, borne_out, is_trail, without_contacts
from research.extract.people.mention import APART, OUTER, STRONG, Form, Mention, beside_posts, shape, signature
from research.extract.people.strays import without_strays
from research.extract.titles.recognise import read_title
from research.extract.titles.signs import in_signs
from research.extract.titles.title_words import title_hits
from research.text import words

MAX_NAME = 70
"""Characters of a string that may be a name; the longest labelled one, with honorifics and credentials, has 58."""
MAX_PAIR = 160
"""Characters of a line that may be "name, title"."""

CERTAIN = 0.9
"""Score of a name behind a title from which the line is no name as a whole."""

WEAK = 0.1
"""Score below which a mention counts only among peers that are names."""
LEAST = 0.005
"""Score below which a mention never counts: `Radiation Oncology` beside names made alike."""
PEERS = 0.34
"""Part of the cells of one make that must be names, for the others to be looked at."""

FIRST_NAMES = 0.6
"""Part of the cells of one make that must be names, for an unknown single word among them to be one."""

LABELLED = 2
"""Lines of one make that name somebody behind a listed title and a colon, from which the others name somebody behind what no list knows."""
MAX_PART = 30
"""Characters of either line of a name that is set in two."""

REPEATED = 3
"""Times that a single word stands in places of one make before it is no person."""

_WORD = re.compile(r"[^\W\d_a-z][^\W\d_]{2,12}(?:-[^\W\d_]{2,12})?")
_EDGES = " \t,;:|–—-•·/"
_STOPPED = re.compile(r"(?<=[^\W\d_A-Z]{2})\.$")
"""The full stop behind a name in a type of its own: `<b>Jane Roe.</b> Chair`."""
_PHONE = re.compile(r"\+?(?:[\s().,/-]{0,2}\d){7,15}")
_BULLETS = " \t_•·▪►»→*#"
"""Signs that some sites set before every name."""
_MARK = re.compile(r"(?:[0-9]{1,2}(?:\s?[.)]|[ºª°]\.?\s)\s*|[^\w\s\"'“”„«‘’(@/&+.,:;-][^\w\s]*\s+)(?=[^\W\d_a-z])")
"""The number or picture that some lists set before every name: `1. Jane Roe`, `🎉 Jane Roe`."""


class Mentions:
    """All mentions of a document, with look-ups by place and by make."""

    def __init__(self, document: Document) -> None:
        self.document = document
        self.all: list[Mention] = []
        self.cells: dict[str, int] = {}
        """{signature: how many short cells of this make the page has}."""
        self._above: dict[int, str] = {}
        """{id of an element: its signature of two levels}; most lines stand in elements beside each other."""
        self.labels = Labels(document)
        self._second: set[int] = set()
        """Lines that hold the latter half of a name set in two."""
        self.dropped: list[tuple[Mention, str]] = []
        """(a place that reads like a name, why it was let go), for whoever asks."""
        parted = self._read_columns()
        for line, following in zip_longest(document.lines, document.lines[1:]):
            if line.index in self._second or line.index in parted:
                continue
            if following is not None and self._read_parted(line, following):
                self._second.add(following.index)
            else:
                self._read(line)
        self.all.sort(key=lambda m: m.line.index)
        self.by_signature = _grouped(self.all)
        self._drop_repeated()
        self.by_signature = _grouped(self.all)
        self._add_first_names()
        self._add_labelled()
        self._keep(without_strays(self.all, self.cells, document), "it stands where somebody else's town, office, label or button does")
        self.by_signature = _grouped(self.all)
        self._strong = Counter(m.signature for m in self.all if m.name.score >= STRONG)
        likely = [m for m in self.all if m.name.score >= WEAK or (m.name.score >= LEAST and self.share(m) >= PEERS)]
        self._keep(likely, "it reads too little like a name, and too few of the places made alike hold names")
        self.by_signature = _grouped(self.all)
        kept = [m for m in self.all if m.name.score >= STRONG or self.share(m) >= STRONG]
        self._sure = Keys([m.line.index for m in kept], [m.key for m in kept])
        led = [m for m in kept if m.form != "tail" and (m.name.honorifics or (m.name.given and m.name.family))]
        self._led = Keys([m.line.index for m in led], [m.key for m in led])
        self.times = Counter(m.key for m in self.all)
        """{key: how often the page prints the name}."""
        self.lines = frozenset(m.line.index for m in self.all if m.form != "tail")
        """Lines that are or begin with names."""

    def _keep(self, kept: list[Mention], because: str) -> None:
        """Let go of the mentions that are not kept."""
        if len(kept) < len(self.all):
            staying = set(map(id, kept))
            self.dropped += [(m, because) for m in self.all if id(m) not in staying]
        self.all = kept

    def _signature(self, element: Element) -> str:
        above = element.parent
        if above is None or above.tag in OUTER:
            return shape(element)
        if (made := self._above.get(id(above))) is None:
            made = self._above[id(above)] = signature(above, 2)
        return f"{shape(element)}<{made}"

    def _read_columns(self) -> set[int]:
        """Read the names that stand in two columns or elements; return the lines in which they begin."""
        found = parted_names(self.document)
        for parted in found:
            made = self._signature(parted.first.element) + "|alone"
            self.cells[made] = self.cells.get(made, 0) + 1
            self._add(parted.name, parted.quote, parted.first.line, parted.first.element, "alone", "", made, parted.second.line.index)
        self._second.update(parted.second.line.index for parted in found)
        return {parted.first.line.index for parted in found}

    def _read(self, line: Line) -> None:
        if len(line.text) > MAX_PAIR * 2 or is_trail(line.text):
            return
        text, spans = self.labels.without(line)
        text = _unmarked(text.strip(_BULLETS))
        if header(text) in headers()["name"]:
            return
        base = self._signature(line.element)
        expected = self.document.page.expects
        name = read_name(expected) if expected and text.startswith(f"{expected} ") and len(text) <= MAX_PAIR else None
        if name is not None and not _goes_on(name, text):
            rest = text[len(expected) :].strip(_EDGES)
            self._add(name, expected, line, line.element, "lead", rest, base + "|lead")
            return
        if len(text) <= MAX_NAME:
            self.cells[base + "|alone"] = self.cells.get(base + "|alone", 0) + 1
            name = read_name(text)
            if name is not None and name.score < STRONG and _names_somebody(spans) and self._read_spans(line, spans):
                return
            if name is not None and name.score < STRONG and (self._read_title_first(line, text, base) or self._read_span_apart(line, spans, name.score)):
                return
            if name is not None:
                self._add(name, text, line, _innermost(line), "alone", "", base + "|alone")
                return
        if len(spans) > 1 and self._read_spans(line, spans):
            return
        parts = text.split()
        if len(text) > MAX_PAIR or (len(parts) < 2 and not in_signs(text)):
            return
        lead = split_name(text) if _may_name(parts[:2][-1]) else None
        if lead is not None and (is_credentials(lead[1]) or _PHONE.fullmatch(lead[1])):
            quote = text if is_credentials(lead[1]) else _quote(text, lead[1])
            self._add(lead[0], quote, line, _innermost(line), "alone", "", base + "|alone")
            return
        if lead is not None and lead[1]:
            self._add(lead[0], _quote(text, lead[1]), line, line.element, "lead", lead[1], base + "|lead")
            return
        if lead is None and (found := beside_posts(text)):
            for name, quote, rest, form in found:
                self._add(name, quote, line, line.element, form, rest, f"{base}|{form}")
            return
        printed, text = text, without_contacts(text)
        tail = (title_first(text) or borne_out(text, printed)) if (" " in text or in_signs(text)) and _may_name(text.split()[-1]) else None
        if tail is not None and tail[1]:
            self._add(tail[0], _quote(text, tail[1]), line, line.element, "tail", tail[1], base + "|tail")

    def _read_title_first(self, line: Line, text: str, base: str) -> bool:
        """Read a line whose words are a title and a name beyond doubt, nothing between them; say whether it was one: "City Clerk Jane Roe"."""
        tail = title_first(text) if text.count(" ") > 1 else None
        if tail is None or tail[0].score < CERTAIN:
            return False
        self._add(tail[0], _quote(text, tail[1]), line, line.element, "tail", tail[1], base + "|tail")
        return True

    def _read_span_apart(self, line: Line, spans: Sequence[Span], whole: float) -> bool:
        """Read a line whose first element is a name, far more than the whole, and the rest a title; say whether it was one: "<b>Jane Roe</b> <i>CTO</i>"."""
        if len(spans) < 2 or spans[0].element is line.element:
            return False
        name, title = read_name(spans[0].text.strip(_EDGES)), read_title(" ".join(span.text for span in spans[1:]))
        sure = name is not None and name.score >= max(STRONG, whole + APART) and bool(name.given and name.family)
        return sure and title is not None and title.score >= APART and self._read_spans(line, spans)

    def _read_parted(self, line: Line, following: Line) -> bool:
        """Read a name that is set in two lines, given name above family name; say whether it was one."""
        if len(line.text) > MAX_PART or len(following.text) > MAX_PART or not set_in_two(line, following):
            return False
        above, printed = read_name(line.text), f"{line.text} {following.text}"
        name = read_name(printed) if above is None or not (above.family and above.given) else None
        if name is None or name.score < (STRONG if above is not None else CERTAIN) or not name.family or not name.given:
            return False
        if above is None and line.text not in (name.family, name.given):
            return False
        made = self._signature(line.element) + "|alone"
        self.cells[made] = self.cells.get(made, 0) + 1
        self._add(name, printed, line, line.element, "alone", "", made)
        return True

    def _read_spans(self, line: Line, spans: Sequence[Span]) -> bool:
        """Read the names that stand in inline elements of their own; say whether there was one."""
        found = False
        for place, span in enumerate(spans):
            text = _unmarked(_STOPPED.sub("", span.text.strip(_EDGES)))
            if not text or len(text) > MAX_NAME:
                continue
            made = self._signature(span.element) + "|alone"
            self.cells[made] = self.cells.get(made, 0) + 1
            name = read_name(text)
            if name is None:
                continue
            after = " ".join(s.text for s in spans[place + 1 :]).strip(_EDGES)
            before = " ".join(s.text for s in spans[:place]).strip(_EDGES)
            if len(before) > MAX_NAME:
                continue
            self._add(name, text, line, span.element, "alone", after or before, made)
            found = True
        return found

    def _add(self, name: Name, quote: str, line: Line, element: Element, form: Form, rest: str, made: str, second: int = -1) -> None:
        if is_credentials(quote):
            return
        key = name_key(name.full)
        self.all.append(Mention(name=name, key=key, quote=quote, line=line, element=element, form=form, rest=rest, signature=made, second=second))

    def _drop_repeated(self) -> None:
        """Leave out single words that stand in the same place again and again: the office or the brand below each name (`London`), not a person."""
        repeated = {
            (made, key)
            for made, peers in self.by_signature.items()
            for key, times in Counter(m.key for m in peers if not m.name.family).items()
            if times >= REPEATED
        }
        if repeated:
            self._keep([m for m in self.all if (m.signature, m.key) not in repeated], "a single word that stands in the same place again and again")

    def _add_first_names(self) -> None:
        """Take single words for names where most places made alike hold a given name: a page of first names has some that no list knows."""
        sure = {
            made
            for made, peers in self.by_signature.items()
            if len(peers) >= 3 and sum(m.name.score >= WEAK for m in peers) >= FIRST_NAMES * self.cells.get(made, 1)
        }
        if not sure:
            return
        read = {m.line.index for m in self.all} | self._second
        for line in self.document.lines:
            made = self._signature(line.element) + "|alone"
            if made in sure and line.index not in read and _WORD.fullmatch(line.text) and not is_ordinary(line.text):
                name = Name(full=line.text, given=line.text, family="", score=STRONG)
                self._add(name, line.text, line, _innermost(line), "alone", "", made)
        self.all.sort(key=lambda m: m.line.index)

    def _add_labelled(self) -> None:
        """Take names behind labels that no list knows, in lines made like those with titles: `Public Outreach: Jane Roe` beside `Secretary: John Poe`."""
        titled = Counter(m.signature for m in self.all if m.form == "tail" and ":" in m.line.text and any(title_hits(words(m.rest))))
        read = {m.line.index for m in self.all} | self._second
        for line in self.document.lines if titled else ():
            made = self._signature(line.element) + "|tail" if ":" in line.text and line.index not in read else ""
            found = behind_label(self.labels.without(line)[0]) if titled[made] >= LABELLED else None
            if found is not None and found[0].score >= STRONG:
                self._add(found[0], found[1], line, line.element, "tail", found[2], made)
        self.all.sort(key=lambda m: m.line.index)

    def share(self, mention: Mention) -> float:
        """Return which part of the cells made like this one reads like names: 1.0 where all do and there are at least three."""
        if mention.form != "alone":
            return 0.0
        return self._strong[mention.signature] / max(3, self.cells.get(mention.signature, 1))

    def others(self, first: int, last: int, key: str) -> bool:
        """Say whether another person's name stands in lines[first:last]."""
        return self._sure.others(first, last, key)

    def begun_by_others(self, first: int, last: int, key: str) -> bool:
        """Say whether one of lines[first:last] is or begins with the whole name of another person."""
        return self._led.others(first, last, key)

    def next_other(self, index: int, key: str, led: bool = False) -> int:
        """Return the line of the next mention of somebody else after a line, or of the next that begins with one; the number of lines where there is none."""
        place = (self._led if led else self._sure).next_other(index, key)
        return len(self.document.lines) if place is None else place


def _grouped(mentions: list[Mention]) -> dict[str, list[Mention]]:
    found: dict[str, list[Mention]] = {}
    for mention in mentions:
        found.setdefault(mention.signature, []).append(mention)
    return found


def _goes_on(name: Name, text: str) -> bool:
    """Say whether a line that begins with the first name by which a link calls somebody has the family name too: `Jane`, `Jane Roe`."""
    whole = None if name.family or len(text) > MAX_NAME else read_name(text)
    return whole is not None and whole.score >= STRONG


def _unmarked(text: str) -> str:
    """Return a text without the number or the picture before a name; as it is where a post follows: `1. Vorsitzender`."""
    mark = _MARK.match(text)
    return text if mark is None or any(title_hits(words(text[mark.end() :])[:1])) else text[mark.end() :]


def _names_somebody(spans: Sequence[Span]) -> bool:
    """Say whether one of several spans is a whole name and nothing else: `<span>Treasurer</span> <strong>Jane Roe</strong>`."""
    names = (read_name(span.text.strip(_EDGES)) for span in spans if len(span.text) <= MAX_NAME) if len(spans) > 1 else ()
    return any(name is not None and name.given and name.family and name.score >= CERTAIN for name in names)


def _innermost(line: Line) -> Element:
    return line.spans[0].element if len(line.spans) == 1 else line.element


def _may_name(word: str) -> bool:
    """Say whether a word may be the second, or the last, of a name: most lines of prose are passed over by their small letters."""
    return not word[0].islower() or is_particle(word)


def _quote(text: str, rest: str) -> str:
    """Return the line without its rest: the words of the name as printed."""
    place = text.find(rest)
    return (text[:place] if place > 0 else text[place + len(rest) :]).strip(_EDGES + "(") or text
