"""Names that stand in two places: given and family name in columns of a table, in elements beside each other, or in two spans of a line.

Rows that are made alike are read together: which two columns hold a name, and which of them the given one, is what most rows say; a header's words or
classes (`Nachname`, `last-name`) say it first.
"""

from __future__ import annotations

import functools
import re
from collections import defaultdict
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import combinations, pairwise

from research.document import Document, Element, Line
from research.extract.names.features.word_marks import known
from research.extract.names.recognise import Name, read_name
from research.extract.names.words import is_credentials, is_initial, is_particle, lexicon
from research.extract.people.mention import shape
from research.languages.lists import read
from research.languages.trade_words import phrases
from research.text import fold, words

LONGEST, MOST_WORDS = 32, 3
"""Characters and words of either part of a name."""
MOST_CELLS = 9
"""Cells of a row; what has more is a table of figures."""
MOST_ROWS = 400
SURE = 0.5
"""Score of a name put together of two cells."""
MOST = 0.6
"""Part of the rows in which two cells must be a name."""
MOST_GIVEN = 0.5
"""Part of the rows in which one of the two cells must be a known given name."""
DISTINCT = 0.7
"""Part of the family names' column that must differ; towns and teams repeat."""

_GIVEN_CLASS = re.compile(r"first|given|fore-?name|vorname|prenom|f-?name\b|voornaam|fornavn|fornamn|imie|nombre", re.I)
_FAMILY_CLASS = re.compile(r"last|family|sur-?name|nachname|\bnom\b|l-?name\b|achternaam|etternavn|efternavn|efternamn|nazwisko|apellido|cognome", re.I)
_WORD = re.compile(r"[^\W\d_][\w'’.\-‐]*")
_EDGES = " \t,;:|–—-•·/"


@dataclass(frozen=True, slots=True, kw_only=True)
class Cell:
    """One place of a row."""

    text: str
    line: Line
    element: Element


@dataclass(frozen=True, slots=True, kw_only=True)
class Parted:
    """A name whose two parts stand apart."""

    name: Name
    quote: str
    """The page's words from the first part to the second."""
    first: Cell
    second: Cell


def parted_names(document: Document) -> list[Parted]:
    """Return the names of a page that stand in two places, in document order."""
    found: list[Parted] = []
    for rows in _groups(document) if document.lines else ():
        found.extend(_read(rows, document))
    return sorted(found, key=lambda parted: parted.first.line.index)


def set_in_two(line: Line, following: Line) -> bool:
    """Say whether two lines are made as one name set in two: a `<br>` between the only two lines of a block, or two elements made differently."""
    one, other = line.element, following.element
    if one is other:
        return one.last - one.first == 2
    return one.parent is not None and one.parent is other.parent and shape(one) != shape(other) and not (line.heading or following.heading)


def _groups(document: Document) -> Iterator[list[list[Cell]]]:
    """Yield rows that are made alike: of tables, of elements beside each other, of spans in a line."""
    made: dict[object, list[list[Cell]]] = defaultdict(list)
    for table in document.elements("table"):
        for row in document.elements("tr", table):
            cells = [c for c in row.children if c.tag in ("td", "th")]
            if 2 <= len(cells) <= MOST_CELLS and row.last - row.first <= 2 * MOST_CELLS:
                made[id(table), len(cells)].append([_cell(c, document) for c in cells])
    for line in document.lines:
        if 2 <= len(line.spans) <= MOST_CELLS and len(line.text) <= 160:
            look = (line.element.tag, _class(line.element), *((s.element.tag, _class(s.element)) for s in line.spans[:2]))
            made[look].append([Cell(text=s.text.strip(_EDGES), line=line, element=s.element) for s in line.spans])
    for one, two in pairwise(document.lines):
        parent = one.element.parent
        if parent is not None and parent is two.element.parent and one.element is parent.children[0] and parent.tag != "tr" and one.element is not two.element:
            blocks = [c for c in parent.children if c.last - c.first == 1]
            if 2 <= len(blocks) <= MOST_CELLS and len(blocks) == parent.last - parent.first:
                look = (parent.tag, _class(parent), *((c.tag, _class(c)) for c in blocks))
                made[look].append([_cell(c, document) for c in blocks])
    yield from made.values()


def _cell(element: Element, document: Document) -> Cell:
    line = document.lines[min(element.first, len(document.lines) - 1)]
    return Cell(text=line.text if element.last - element.first == 1 else "", line=line, element=element)


def _read(rows: list[list[Cell]], document: Document) -> Iterator[Parted]:
    if len(rows) > MOST_ROWS:
        return
    width = max(map(len, rows))
    told = _told_by_header(rows[0])
    if not told and len(rows) < 2 and not any(_GIVEN_CLASS.search(_class(cell.element)) for cell in rows[0]):
        return  # of one row alone only its classes tell
    pairs = [told] if told else [(a, b) for a, b in combinations(range(min(width, 5)), 2)]
    parts = [(row, [_may_be_part(cell.text) for cell in row]) for row in rows[1 if told else 0 :]]
    for one, other in pairs:
        body = [(row, part) for row, part in parts if len(row) > max(one, other)]
        filled = [row for row, part in body if part[one] and part[other]]
        if not told and len(filled) < MOST * sum(bool(row[one].text or row[other].text) for row, _ in body):
            continue
        order = told or _order(filled, one, other)
        if order is None:
            continue
        given, family = order
        good = [(row, name) for row in filled if (name := _joined(row[given].text, row[family].text)) is not None and (told or name.score >= SURE)]
        if not good or (not told and (len(good) < MOST * len(filled) or not _distinct([row[family].text for row, _ in good]))):
            continue
        for row, name in good:
            first, second = row[min(order)], row[max(order)]
            quote = _between(first, second, document)
            if quote:
                yield Parted(name=name, quote=quote, first=first, second=second)
        return


@functools.cache
def headers() -> dict[str, frozenset[str]]:
    """Return {given, family, name, title or department: what headers call such a column, folded}."""
    return {kind: frozenset(map(header, listed)) for kind, listed in read("research.languages", "headers.txt").items()}


@functools.lru_cache(maxsize=16_384)
def header(text: str) -> str:
    """Return the form in which the words of a header are compared with `headers()`: `Ф.И.О.` as `ф и о`."""
    return " ".join(words(text))


def _told_by_header(row: Sequence[Cell]) -> tuple[int, int] | None:
    """Return the columns of given and family name where a header row names both; a `Name` beside a `Vorname` is the family's."""
    said = [header(cell.text) for cell in row]
    given = next((n for n, text in enumerate(said) if text in headers()["given"]), None)
    family = next((n for n, text in enumerate(said) if text in headers()["family"] or (text == "name" and given is not None)), None)
    if given is None and family is not None:
        given = next((n for n, text in enumerate(said) if text in ("name", "nome", "navn", "namn") and n != family), None)
    return None if given is None or family is None or given == family else (given, family)


@functools.lru_cache(maxsize=16_384)
def _may_be_part(text: str) -> bool:
    """Say whether a text may be one part of a name: a word or three, none of them a post's, no letters after a name, no town of two words."""
    tokens = text.split()
    if not 0 < len(tokens) <= MOST_WORDS or len(text) > LONGEST or is_credentials(text):
        return False
    if not all(_WORD.fullmatch(t) and (t[0].isupper() or is_particle(t) or not t.isascii()) for t in tokens):
        return False
    marks = known(fold(tokens[-1]))
    posts = phrases("titles", "functions", "departments", "labels")
    return marks.given or marks.family or not any(posts.holds(fold(t)) for t in tokens)


def _order(rows: Sequence[Sequence[Cell]], one: int, other: int) -> tuple[int, int] | None:
    """Return (column of given names, column of family names) of two columns; None where they are none."""
    if not rows:
        return None
    classes = [_class(row[n].element) for row in rows[:1] for n in (one, other)]
    if _GIVEN_CLASS.search(classes[0]) and _FAMILY_CLASS.search(classes[1]):
        return one, other
    if _FAMILY_CLASS.search(classes[0]) and _GIVEN_CLASS.search(classes[1]):
        return other, one
    if len(rows) < 2 or any(sum(_whole(row[n].text) for row in rows) > 0.34 * len(rows) for n in (one, other)):
        return None
    share = {n: sum(known(fold(row[n].text.split()[0])).given for row in rows) / len(rows) for n in (one, other)}
    surnames = {n: sum(known(fold(row[n].text.split()[-1])).family for row in rows) / len(rows) for n in (one, other)}
    towns = {n: sum(fold(row[n].text) in lexicon().places and not known(fold(row[n].text)).family for row in rows) / len(rows) for n in (one, other)}
    if max(share.values()) < MOST_GIVEN or max(towns.values()) >= 0.5:
        return None
    lead = share[one] - share[other] + 0.5 * (surnames[other] - surnames[one])
    straight = sum(_score(row[one].text, row[other].text) - _score(row[other].text, row[one].text) for row in rows) / len(rows)
    return (one, other) if lead + straight >= 0 else (other, one)


def _class(element: Element) -> str:
    return " ".join(filter(None, (element.attrs.get("class", ""), element.attrs.get("itemprop", ""))))


def _whole(text: str) -> bool:
    """Say whether one cell holds a whole name already."""
    name = read_name(text) if " " in text else None
    return name is not None and name.score >= SURE and bool(name.given and name.family) and not is_initial(text.split()[-1])


def _joined(given: str, family: str) -> Name | None:
    name = read_name(f"{given} {family}")
    return name if name is not None and name.given and name.family else None


def _score(given: str, family: str) -> float:
    name = _joined(given, family)
    return name.score if name is not None else 0.0


def _distinct(texts: Sequence[str]) -> bool:
    return len(texts) < 3 or len(set(texts)) >= DISTINCT * len(texts)


def _between(first: Cell, second: Cell, document: Document) -> str:
    """Return the page's words from one cell to the other."""
    if first.line is not second.line:
        return " ".join(line.text for line in document.lines[first.line.index : second.line.index + 1])
    begin = first.line.text.find(first.text)
    end = first.line.text.find(second.text, begin + len(first.text))
    return first.line.text[begin : end + len(second.text)] if begin >= 0 and end >= 0 else ""
