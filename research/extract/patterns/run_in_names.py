"""Paragraphs that begin with the person whom they are about: "**Jane Roe** (Adviser), a lawyer for 20 years …", "Jane Roe is a seasoned Head of Data …"."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterator
from typing import NamedTuple

from research.document.tree import Line
from research.extract.names.recognise import Name, read_name
from research.extract.names.within import split_name
from research.extract.patterns import Pattern
from research.extract.people.drafts import Draft, Scan
from research.extract.people.mention import signature
from research.extract.titles.in_prose import title_in_prose
from research.extract.titles.recognise import Title, read_title
from research.extract.titles.whereabouts import is_lifetime

MIN_LINE, MAX_LINE = 160, 5_000
"""Characters of such a paragraph; what is shorter is a name and its title in one line."""
MIN_NAME, AMONG_NAMES, MIN_TITLE = 0.5, 0.1, 0.5
"""Scores from which a paragraph's first words are a name, by themselves and among peers that are; and what follows them its title."""
PEERS = 3
"""Paragraphs made alike that begin with names, from which another one does, and from which names that are set in no other type count."""
_TOLD = re.compile(
    r"((?:[^\W\d_][\w.'’-]*\s){1,4}?[^\W\d_][\w.'’-]*)(?:,\s(?:[A-Z][A-Z.]{1,7}|Ph\.?D\.?)){0,3},?\s(?:first\s|originally\s)?"
    r"(?:an?|born|is|has|holds|brings|joined|leads|serves|oversees|manages|started|began|came|comes|works|worked|graduated|received|earned|grew|studied|enjoys"
    r"|loves|speciali[sz]es|ist|hat|leitet|est|dirige|es|è|é|ha|tiene|possui|jest|er|har|är|on)\b"
)
"""A paragraph's first words, and the verb with which it goes on to tell of them."""
PRONOUN = 4
"""Letters of a word at the head of a sentence that stands for a name in most languages: `She`, `Elle`, `Ona`."""
_SENTENCE = re.compile(r"[.!?]\s+([^\W\d_a-z][\w'’-]+)\s")
_BRACKETED = re.compile(r"\s*\(([^()]{2,80})\)")


class _Begun(NamedTuple):
    """A paragraph that begins with a name."""

    line: Line
    name: Name
    quote: str
    title: Title | None
    set_off: bool
    """The name is set in a type of its own."""


def _begun(line: Line) -> _Begun | None:
    first = line.spans[0]
    if len(line.spans) > 1 and first.element is not line.element:
        printed = first.text.strip(" \t:.,–—-")
        name, title = read_name(printed), ""
        if name is None and (parted := split_name(printed)) is not None:
            name, title = parted
        if name is None or not _is_whole(name) or is_lifetime(line.text[len(first.text) :]):
            return None
        quote = printed.removesuffix(title).rstrip(" ,–—-:(") if title else printed
        return _Begun(line, name, quote, read_title(title) if title else _title(line.text[len(first.text) :], line.text, name), True)
    told = _TOLD.match(line.text)
    name = read_name(told.group(1)) if told else None
    if told is None or name is None or not _is_whole(name):
        return None
    return _Begun(line, name, told.group(1), _title("", line.text, name), False)


def _is_whole(name: Name) -> bool:
    return bool(name.given and name.family) and name.score >= AMONG_NAMES


def _title(rest: str, text: str, name: Name) -> Title | None:
    """Return the title in brackets behind the name, else the one that the sentence gives."""
    bracketed = _BRACKETED.match(rest)
    title = read_title(bracketed.group(1)) if bracketed else None
    if title is not None and title.score >= MIN_TITLE:
        return title
    return title_in_prose(text[:300], name.full) or _told_later(text, name)


def _told_later(text: str, name: Name) -> Title | None:
    """Return the title that one of the next sentences gives: `… started with us in 2006. She has been a hygienist since 2002.`"""
    for begun in _SENTENCE.finditer(text[:600]):
        who = begun.group(1)
        if len(who) <= PRONOUN or who == name.given:
            title = title_in_prose(text[begun.start(1) : begun.start(1) + 200], who)
            if title is not None and title.score >= MIN_TITLE:
                return title
    return None


def read(scan: Scan) -> Iterator[Draft]:
    """Yield a draft for each such paragraph."""
    made: dict[str, list[_Begun]] = defaultdict(list)
    for line in scan.document.lines:
        if MIN_LINE <= len(line.text) <= MAX_LINE and line.spans and (begun := _begun(line)) is not None:
            made[signature(line.element, 2)].append(begun)
    for peers in made.values():
        titled = sum(each.title is not None and each.title.score >= MIN_TITLE for each in peers) / len(peers)
        among = sum(each.name.score >= MIN_NAME for each in peers) >= PEERS
        for line, name, quote, title, set_off in peers:
            if not among and not (set_off and name.score >= MIN_NAME):
                continue
            draft = Draft(
                name=name, quote=quote, pattern="", element=line.spans[0].element, first=line.index, last=line.index + 1, peers=len(peers),
                titled_peers=titled, sections=scan.outline.sections(line.index, line.heading),
            )
            if title is not None and title.score >= MIN_TITLE:
                said = title.text if title.text in line.text else line.text
                draft.title, draft.title_quote, draft.title_score = title.text, said, title.score
            yield draft


PATTERN = Pattern(name="run_in_names", read=read)
