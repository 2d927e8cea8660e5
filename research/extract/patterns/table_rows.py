"""Tables whose header row says what the columns are: name or given and family name, position, e-mail, telephone."""

from __future__ import annotations

from collections.abc import Iterator

from research.document import Document, Element
from research.extract.names.recognise import Name, read_name
from research.extract.patterns import Pattern
from research.extract.people.columns import header, headers
from research.extract.people.drafts import Draft, Scan
from research.extract.titles.recognise import read_title

MOST_IN_CELL = 6
"""People in one cell."""


def _columns(row: list[Element], document: Document) -> dict[str, int]:
    """Return {kind of column: its place} by the words of a header row."""
    found: dict[str, int] = {}
    for place, cell in enumerate(row):
        said = header(document.text_of(cell))
        for kind, names in headers().items():
            if said in names:
                found.setdefault(kind, place)
    return found


def _name_columns(columns: dict[str, int]) -> tuple[int, ...]:
    """Return the column of whole names, or those of given and of family names; a `Name` beside a `Vorname` is the family's, a `Nom` or `Jméno` alone a whole
    name's. () where there is none."""
    given, family, whole = (columns.get(kind) for kind in ("given", "family", "name"))
    family = whole if family is None else family
    if given is not None and family is not None and given != family:
        return given, family
    return next(((place,) for place in (whole, family, given) if place is not None), ())


def read(scan: Scan) -> Iterator[Draft]:
    """Yield a draft for each row below a header that names a name column."""
    document = scan.document
    for table in document.elements("table"):
        rows = [[c for c in row.children if c.tag in ("td", "th")] for row in document.elements("tr", table)]
        columns = _columns(rows[0], document) if rows else {}
        parts = _name_columns(columns)
        if not parts:
            continue
        for row in rows[1:]:
            texts = [document.text_of(cell) for cell in row]
            if len(texts) <= max(columns.values()):
                continue
            for name, quote in _names(row, texts, parts, document):
                draft = Draft(
                    name=name, quote=quote, pattern="", element=row[0], first=row[0].first, last=max(row[-1].last, row[0].first + 1), peers=len(rows) - 1
                )
                if "title" in columns and (title := read_title(texts[columns["title"]])) is not None:
                    said = document.quoted(texts[columns["title"]], row[columns["title"]])
                    draft.title, draft.title_quote, draft.title_score = title.text, said, max(title.score, 0.8)
                if "department" in columns and texts[columns["department"]]:
                    draft.department = draft.department_quote = texts[columns["department"]]
                draft.titled_peers = float("title" in columns)
                yield draft


def _names(row: list[Element], texts: list[str], parts: tuple[int, ...], document: Document) -> Iterator[tuple[Name, str]]:
    """Yield (name, quote) of the one a row is about; of several, where each stands in a line of the cell by itself."""
    cell = row[parts[0]]
    lines = document.lines[cell.first : cell.last] if len(parts) == 1 and 1 < cell.last - cell.first <= MOST_IN_CELL else ()
    each = [(name, line.text) for line in lines if (name := read_name(line.text)) is not None and name.given and name.family]
    if len(each) > 1 and len(each) == len(lines):
        yield from each
        return
    name, quote = read_name(" ".join(texts[place] for place in parts)), " ".join(texts[min(parts) : max(parts) + 1])
    if name is not None and (len(parts) == 1 or name.family) and document.holds(quote):
        yield name, quote


PATTERN = Pattern(name="table_rows", read=read)
