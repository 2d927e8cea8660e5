"""Reads one advert that is a plain page or plain text: where the title stands, which lines are the advert."""

from __future__ import annotations

import dataclasses
import re
from urllib.parse import urlsplit

from research.adverts.headings import printed_title
from research.adverts.listed import FRAME, LEAD, is_title
from research.adverts.roles import made
from research.adverts.wordings import labelled, title_words
from research.adverts.words import lexicons
from research.adverts.words.language import tongue
from research.document import Document, Line
from research.model import Role
from research.text import fold

HIRING = re.compile(
    r"(?:looking for|hiring|seeking|recruiting|searching for|join \w+ as|suchen (?:wir )?(?:ab sofort |zum \S+ \S+ "
    r"|zur verstarkung \S+ \S+ )?(?:eine?n?|eine)?|recherch\w+|recrut\w+|buscamos|busca|contratamos|"
    r"cerchiamo|cerca|zoeken|zoekt|op zoek naar|szukamy|poszukujemy|procuramos|soker|soger|ser etter|ищем|шукаємо) "
)
"""Wordings, folded, before the title of a post in a sentence."""


_WRAPPED = re.compile(r"(?<=[^\n]{61}[^\s.:!?])\n(?=[^\W\d_])(?=[a-zà-ÿ]|[^\n]{40})")
"""A line break that a mail program or a PDF put into a sentence: after a long line without an end, before a small letter or another long line."""


def of_document(document: Document, structured: tuple[Role, ...]) -> Role | None:
    """Return the role of a page that is one advert; None where it has no title of a post.

    structured are the roles that the page holds in structured form: the one that the page is about is completed from the page's words.
    """
    lines = [line for line in document.lines if line.element.within(FRAME) is None] or document.lines
    title = _heading(document, lines)
    fitting = [r for r in structured if title and fold(r.text) == fold(title)] or ([structured[0]] if structured else [])
    if not fitting and title is None:
        return None
    words = "\n".join(line.text for line in _below(lines, fitting[0].text if fitting else title or ""))
    url = _address(document)
    company = document.meta.get("og:site_name") or None
    read = made(fitting[0].text if fitting else title, text=words, language=document.language or None, url=url, company=company)[0]
    return completed(fitting[0], read) if fitting else read


def completed(role: Role, other: Role) -> Role:
    """Return role with the fields that it lacks taken from another reading of the same advert."""
    fields = {f.name: getattr(other, f.name) for f in dataclasses.fields(Role) if not getattr(role, f.name) and getattr(other, f.name)}
    return dataclasses.replace(role, **fields)


def of_text(text: str, url: str | None = None) -> Role | None:
    """Return the role of an advert in plain words; None where no line names a post."""
    text = _WRAPPED.sub(" ", "\n".join(line.strip() for line in text.splitlines()))
    lines = [line for line in text.split("\n") if line]
    title = text_title(lines)
    return made(title, text=text, url=url, company=labelled(lines[:60], "company", tongue(text)))[0] if title else None


def text_title(lines: list[str]) -> str | None:
    """Return the title of a post in an advert's lines: after a label, alone on one of the first lines, or in a sentence that seeks somebody."""
    said = labelled(lines[:40], "title", tongue("\n".join(lines)))
    if said and lexicons.titles().touches(said):
        return said
    for line in lines[:12]:
        bare = LEAD.sub("", line)
        if is_title(bare) and not bare.endswith(".") and not HIRING.search(fold(bare)) and ":" not in bare:
            return bare
    for line in lines[:40]:
        folded = lexicons.Folded.of(line)
        for match in HIRING.finditer(folded.text):
            found = title_words(line[folded.origin[match.end()] :])
            if found and lexicons.titles().touches(" ".join(found)):
                return " ".join(found)
    first = lines[0] if lines else ""
    short = 0 < len(first.split()) <= 12 and len(first) <= 100
    return first if short and not first.endswith((".", ":", "!", "?")) and lexicons.functions().touches(first) else None


def _heading(document: Document, lines: list[Line]) -> str | None:
    """Return the printed title of the post: the first heading that is a job title, else the page's title or what it shares with others."""
    headings = [line for line in document.lines if line.heading and line.element.within(frozenset(("nav", "footer", "aside"))) is None]
    for level in (1, 2, 3):
        for line in headings:
            if line.heading == level and is_title(said := printed_title(document, line)):
                return LEAD.sub("", said)
    for shared in (document.meta.get("og:title", ""), document.title):
        for piece in re.split(r"\s+[|–—·•»]\s+|\s+-\s+(?=[A-Z][^-]*$)|\s+(?:at|bei|chez)\s+(?=[A-Z])", shared):
            if is_title(piece):
                return LEAD.sub("", piece)
    first = next((line.text for line in headings if line.heading == 1 and len(line.text) <= 100), None)
    if first and not lexicons.links("careers", "advert", "team", "about").touches(first) and lexicons.functions().touches(first):
        return first
    return text_title([line.text for line in lines])


def _below(lines: list[Line], title: str) -> list[Line]:
    """Return the lines of the advert: from its title on, or all of them where the title is not among them."""
    start = next((i for i, line in enumerate(lines) if fold(title) in fold(line.text)), 0)
    return lines[start + 1 :]


def _address(document: Document) -> str | None:
    """Return the page's own address: where it was fetched, else what it says of itself."""
    said = [e.attrs.get("href", "") for e in document.elements("link") if "canonical" in e.attrs.get("rel", "").lower().split()]
    for url in (document.page.url, *said, document.meta.get("og:url", "")):
        if urlsplit(url).scheme in ("http", "https"):
            return url
    return None
