"""Labels with the names of those who answer for a company: "Geschäftsführer: Jane Roe und John Poe", or the names on the lines below."""

import re
from collections.abc import Iterator, Sequence

from research.document import Line
from research.extract.names.recognise import Name, read_name
from research.extract.names.within import split_name
from research.extract.names.words import is_credentials
from research.extract.patterns import Pattern
from research.extract.people.blocks import own_title
from research.extract.people.drafts import Draft, Scan
from research.extract.people.shared_titles import is_marked, title_of_several
from research.extract.titles.endowed import endowed_post
from research.extract.titles.recognise import read_title, sure_title
from research.extract.titles.title_words import title_hits
from research.extract.titles.whereabouts import is_place
from research.languages.trade_words import phrases
from research.text import words

LONGEST = 300
"""Characters of a line with names."""
MIN_NAME = 0.6
MIN_TITLE = 0.5
"""Score of a label that is a title itself (`Geschäftsführer`), not a mere label (`Vertreten durch`)."""
BELOW = 6
"""Lines read after a label that stands alone."""
LABEL_WORDS = 9

_LABEL = re.compile(r"^([^:：]{2,80})\s*[:：]\s*(.*)$", re.DOTALL)
_BETWEEN = re.compile(r"\s*(?:[,;/|、•]|\s(?:und|and|et|y|e|en|og|och|i|и|sowie|&|u\.)\s)\s*(?:(?:und|and|et|y|e|en|og|och|i|и|sowie|&)\s)?")
_DASHED = re.compile(r"\s[–—-]\s")
_ALONE = frozenset(("dt", "th", "strong", "b"))


def _is_duty(label: str) -> bool:
    """Say whether a label is one of those on the shelf, whole or with what belongs to it: `Geschäftsführer der GmbH`, `Directors`."""
    found = words(label)
    known = phrases("duties")
    return 0 < len(found) <= LABEL_WORDS and any(known.holds(" ".join(found[:size])) for size in range(1, min(5, len(found)) + 1))


def _people(text: str) -> list[tuple[Name, str, str]]:
    """Return (name, as printed, title in brackets or "") of each name in a list of names; those before the first that is none."""
    found: list[tuple[Name, str, str]] = []
    if endowed_post(text):
        return found  # `John Roe Professor, University of Acme`
    for piece in filter(None, _BETWEEN.split(text)):
        piece = piece.strip(" .,;")
        name, title = read_name(piece), ""
        if (name is None or name.score < MIN_NAME) and (parted := split_name(piece)) is not None:
            name, title = parted
        if name is not None and name.score >= MIN_NAME and name.given and name.family:
            found.append((name, piece[: piece.find(title)].rstrip(" (（–-:：") if title in piece[1:] and title else piece, title))
        elif len(found) > 1 and is_place(piece):
            found.pop()  # a town, and its land behind it: `Jane Roe, Lake Forest, Illinois`
        elif not found or not (is_credentials(piece) or read_title(piece)):
            break
    return found


def _draft(scan: Scan, line: Line, name: Name, quote: str, label: str, own: str, peers: int) -> Draft:
    sections = scan.outline.sections(line.index, line.heading)
    draft = Draft(name=name, quote=quote, pattern="", element=line.element, first=line.index, last=line.index + 1, peers=peers, sections=sections)
    for text in filter(None, (own, label)):
        title = own_title(text) if text is own else title_of_several(text) or read_title(text)
        if title is not None and title.score >= MIN_TITLE and scan.document.holds(text):  # brackets within may have been read as commas
            draft.title, draft.title_quote, draft.title_score, draft.titled_peers = title.text, text, title.score, 1.0
            break
    return draft


def _titled(label: str, said: str) -> list[tuple[Name, str, str]]:
    """Return those whom words name behind or before their title; [] where the one is no listed title, or the other no names."""
    several = title_of_several(label)
    return _people(said) if (any(title_hits(words(several.text))) if several is not None else sure_title(label) is not None) else []


def _read_shared(scan: Scan, line: Line, sides: Sequence[tuple[str, str]], fewest: int) -> Iterator[Draft]:
    """Read a title and those who bear it in one line, of which (what may be the title, what may be their names) is given either way."""
    for label, said in sides:
        people = _titled(label, said)
        if len(people) >= fewest:
            for name, quote, own in people:
                yield _draft(scan, line, name, quote, label, own, len(people))
            return


def _is_one_of_several(lines: Sequence[Line], place: int) -> bool:
    """Say whether the line before or behind in the same paragraph is a title and its bearers too: `Chair: Jane Roe<br>Clerk: John Poe`."""
    beside = (lines[at] for at in (place - 1, place + 1) if 0 <= at < len(lines) and lines[at].element is lines[place].element)
    return any((parted := _LABEL.match(line.text)) is not None and bool(_titled(*parted.groups())) for line in beside if len(line.text) <= LONGEST)


def _read_line(scan: Scan, place: int) -> Iterator[Draft]:
    lines = scan.document.lines
    line = lines[place]
    parted = _LABEL.match(line.text)
    label = parted.group(1).strip() if parted else line.text
    shared = title_of_several(label) is not None
    if parted and parted.group(2) and not _is_duty(label):
        yield from _read_shared(scan, line, [(label, parted.group(2))], 1 if _is_one_of_several(lines, place) else 2)
        return
    if not parted and (dash := _DASHED.search(line.text)):  # `Welfare Officers – Jane Roe and John Poe`, `Jane Roe & John Poe – Wardens`
        first, last = line.text[: dash.start()], line.text[dash.end() :]
        yield from _read_shared(scan, line, [(first, last), (last, first)], 2)
        return
    if not (parted or line.heading or line.element.tag in _ALONE or (shared and is_marked(line))) or not (shared or _is_duty(label)):
        return
    if parted and parted.group(2):
        people = _people(parted.group(2))
        for name, quote, own in people:
            yield _draft(scan, line, name, quote, label, own, len(people))
        return
    for below in lines[place + 1 : place + 1 + BELOW]:
        if below.element is not line.element and shared and not _is_duty(label):
            return
        people = _people(below.text) if len(below.text) <= LONGEST and not below.heading else []
        if not people:
            return
        for name, quote, own in people:
            yield _draft(scan, below, name, quote, label if parted or shared else "", own, len(people))


def read(scan: Scan) -> Iterator[Draft]:
    """Yield a draft for each person whom such a label names."""
    for place, line in enumerate(scan.document.lines):
        if len(line.text) <= LONGEST and (":" in line.text or "：" in line.text or is_marked(line) or _DASHED.search(line.text)):
            yield from _read_line(scan, place)


PATTERN = Pattern(name="duty_lines", read=read)
