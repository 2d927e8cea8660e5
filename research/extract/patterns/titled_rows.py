"""Tables that say a post once and beside it those who hold it: <tr><td>Judges</td><td>Jane Roe</td></tr><tr><td></td><td>John Poe</td></tr>."""

from __future__ import annotations

from collections.abc import Iterator

from research.document import Document, Element
from research.extract.names.recognise import Name, read_name
from research.extract.patterns import Pattern
from research.extract.people.drafts import Draft, Scan
from research.extract.titles.recognise import Title, read_title

SURE = 0.5
"""Score of a name, and of a post by which the column is told to hold posts."""
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
        if len(cells) == 2:
            post = document.text_of(cells[0]) or post
            spanned = _span(cells[0])
        elif not (len(cells) == 1 and spanned > 0):
            return []
        spanned -= 1
        printed = document.text_of(cells[-1])
        name = read_name(printed) if cells[-1].last - cells[-1].first == 1 else None
        if name is not None and name.given and name.family and name.score >= SURE:
            found.append((cells[-1], name, post))
    return found


def _span(cell: Element) -> int:
    said = cell.attrs.get("rowspan", "1")
    return int(said) if said.isdigit() and len(said) < 4 else 1


def _title(post: str) -> Title | None:
    name = read_name(post)
    return read_title(post) if name is None or name.score < SURE else None


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
            draft = Draft(name=name, quote=quote, pattern="", element=cell, first=cell.first, last=cell.last, peers=len(found), titled_peers=1.0)
            if post in titles:
                draft.title, draft.title_quote, draft.title_score = titles[post].text, post, max(titles[post].score, SURE)
            draft.sections = scan.outline.sections(cell.first, 0)
            yield draft


PATTERN = Pattern(name="titled_rows", read=read)
