"""Tables that say a post once and beside it those who hold it: <tr><td>Judges</td><td>Jane Roe</td></tr><tr><td></td><td>John Poe</td></tr>."""

from __future__ import annotations

from collections.abc import Iterator

from research.document import Document, Element
from research.extract.names.recognise import Name, read_name
from research.extract.names.within import split_name
from research.extract.patterns import Pattern
from research.extract.people.drafts import Draft, Scan
from research.extract.people.labels import is_contact
from research.extract.people.shared_titles import title_of_several
from research.extract.titles.recognise import Title, read_title

SURE = 0.5
"""Score of a name, and of a post by which the column is told to hold posts."""
MIN_NAME, AMONG = 0.2, 0.3
"""Score of a name in a column of names, and part of them that must be sure."""
FEWEST, MOST_ROWS = 3, 300
"""Rows of such a table."""
POSTS = 0.5
"""Part of the posts that must read like titles, for all of them to be."""


def _posts(table: Element, document: Document) -> list[tuple[Element, Name, str]]:
    """Return (cell with the name, name, the post that the first column says of it) of each row; a post goes on where the first cell is empty or spans."""
    found: list[tuple[Element, Name, str]] = []
    post, spanned = "", 0
    for row in document.elements("tr", table):
        cells = [c for c in row.children if c.tag in ("td", "th")]
        while len(cells) > 2 and (not (said := document.text_of(cells[-1])) or is_contact(said)):
            cells.pop()
        if len(cells) == 2:
            post = document.text_of(cells[0]) or post
            spanned = _span(cells[0])
        elif not (len(cells) == 1 and spanned > 0):
            return []
        spanned -= 1
        printed = document.text_of(cells[-1])
        own = ""
        name = read_name(printed) if cells[-1].last - cells[-1].first == 1 else None
        if name is None and (parted := split_name(printed)) is not None:
            name, own = parted
        if name is not None and name.given and name.family and name.score >= MIN_NAME:
            found.append((cells[-1], name, own or post))
    return found if sum(name.score >= SURE for _, name, _ in found) >= max(FEWEST, AMONG * len(found)) else []


def _span(cell: Element) -> int:
    said = cell.attrs.get("rowspan", "1")
    return int(said) if said.isdigit() and len(said) < 4 else 1


def _title(post: str) -> Title | None:
    name = read_name(post)
    return title_of_several(post) or read_title(post) if name is None or name.score < SURE else None


def read(scan: Scan) -> Iterator[Draft]:
    """Yield a draft for each row of a table that has rows without a post of their own."""
    document = scan.document
    for table in document.elements("table"):
        found = _posts(table, document) if FEWEST <= table.last - table.first <= 3 * MOST_ROWS else []
        posts = {post for _, _, post in found}
        titles = {post: title for post in posts if (title := _title(post)) is not None}
        if len(found) < FEWEST or len(posts) == len(found) or sum(t.score >= SURE for t in titles.values()) < POSTS * len(posts):
            continue
        for cell, name, post in found:
            quote = document.text_of(cell)
            row = cell.parent or cell
            draft = Draft(name=name, quote=quote, pattern="", element=cell, first=cell.first, last=row.last, peers=len(found), titled_peers=1.0)
            if post in titles:
                draft.title, draft.title_quote, draft.title_score = titles[post].text, document.quoted(post, cell), max(titles[post].score, SURE)
            draft.sections = scan.outline.sections(cell.first, 0)
            yield draft


PATTERN = Pattern(name="titled_rows", read=read)
