"""Tables whose header names posts, and below it those who hold them: <tr><th>Class</th><th>Teacher</th><th>Assistant</th></tr>."""

from __future__ import annotations

from collections.abc import Iterator

from research.document import Document, Element
from research.extract.names.recognise import Name, read_name
from research.extract.patterns import Pattern
from research.extract.people.drafts import Draft, Scan
from research.extract.titles.recognise import Title, read_title
from research.extract.titles.title_words import title_hits
from research.text import words

SURE = 0.5
"""Score of a header cell that is a post."""
MIN_NAME = 0.3
"""Score of a name in a column of names."""
FEWEST, NAMES = 2, 0.6
"""Names of such a column, and part of its cells that must be names."""
MOST_ROWS = 300


def _posts(row: list[Element], document: Document) -> dict[int, tuple[Title, str]]:
    """Return {column: (post, as printed)} of a header row."""
    found: dict[int, tuple[Title, str]] = {}
    for place, cell in enumerate(row):
        said = document.text_of(cell)
        title = read_title(said) if len(said.split()) <= 3 and any(title_hits(words(said))) else None
        if title is not None and title.score >= SURE:
            found[place] = title, said
    return found


def _is_post(cell: Element, document: Document) -> bool:
    title = read_title(document.text_of(cell))
    return title is not None and title.score >= SURE and any(title_hits(words(title.text)))


def _name(cell: Element, document: Document) -> Name | None:
    name = read_name(document.text_of(cell)) if cell.last - cell.first == 1 else None
    return name if name is not None and name.score >= MIN_NAME and (name.honorifics or (name.given and name.family)) else None


def read(scan: Scan) -> Iterator[Draft]:
    """Yield a draft for each name below a header cell that is a post."""
    document = scan.document
    for table in document.elements("table"):
        rows = [[c for c in row.children if c.tag in ("td", "th")] for row in document.elements("tr", table)]
        posts = _posts(rows[0], document) if 1 < len(rows) <= MOST_ROWS else {}
        for place, (title, said) in posts.items():
            filled = [row[place] for row in rows[1:] if len(row) == len(rows[0]) and row[place].last > row[place].first]
            named = [(cell, name) for cell in filled if (name := _name(cell, document)) is not None]
            if len(named) < FEWEST or len(named) < NAMES * len(filled):
                continue
            for cell, name in named:
                if any(_is_post(other, document) for n, other in enumerate((cell.parent or cell).children) if n not in posts):
                    continue
                quote = document.text_of(cell)
                draft = Draft(name=name, quote=quote, pattern="", element=cell, first=cell.first, last=cell.last, peers=len(named), titled_peers=1.0)
                draft.title, draft.title_quote, draft.title_score = title.text, said, title.score
                draft.sections = scan.outline.sections(cell.first, 0)
                yield draft


PATTERN = Pattern(name="titled_columns", read=read)
