"""One title above the names of those who bear it: `Program Managers` in bold or as a heading, and below it nothing but names; `Headteacher` above one."""

from __future__ import annotations

import functools
import re
from collections.abc import Container, Mapping, Set
from dataclasses import replace

from research.document import Document, Line, once
from research.extract.people.context import group_of, of_strangers
from research.extract.people.mention import shape
from research.extract.people.outline import Outline
from research.extract.titles.in_prose import ARTICLES
from research.extract.titles.recognise import Title, read_title
from research.extract.titles.signs import is_post
from research.extract.titles.title_words import title_hits
from research.languages import shelf
from research.languages.trade_words import phrases
from research.text import fold, words

LONGEST = 80
"""Characters of such a title."""
SURE = 0.7
"""Score of a heading that is a title: most headings of lists only look like one."""
OFFICE = 0.5
"""Score of a heading in the plural that is the title of each of those below it: `Honorary Trustees`."""
NEAR = 4
"""Lines from such a heading to the first of them: a picture's caption, a sentence on what they do."""
BY_TURNS = 0.5
"""Score of a title that stands by turns with names."""
MARKED = frozenset("b strong em i u dt th caption summary".split())
"""Elements that set a label off from what it stands above."""
FEWEST = 2
"""Names that stand below it."""
_OF = (" of", " for")
"""Words after which the last word of a board's name stands: `Board of Directors` are no boards of one."""
_WHOSE = frozenset("de des du del della dei delle do dos da das der van".split())
"""Words after which a heading says whose they are, and not who they are: `Beauftragte des Vorstandes`, `Autoridades de la Cámara de Diputados`."""
_AND = frozenset("and & et und y e i en og och".split())
"""Words between two titles, of which nobody bears both: `Auditors and Assessors`."""
_EMERITI = "emerit"
"""Of a title that is kept."""
_PARTED = re.compile("([ -])")
FARTHEST = 40
"""Lines from the title to the last of its names."""


def title_above(index: int, document: Document, named: Set[int], held: Container[int]) -> tuple[str, Title] | None:
    """Return (as printed, title of one of them) of the heading above the run of names in which a line stands.

    `named` are the lines that are names, `held` those of the parts of the page that are one person's.
    """
    lines = document.lines
    first = index
    while first > 0 and first - 1 in named and index - first < FARTHEST:
        first -= 1
    last = index
    while last + 1 in named and last - first < FARTHEST:
        last += 1
    if first == 0:
        return None
    label = lines[first - 1]
    if last - first + 1 < FEWEST:
        return None if _is_first_of_several(index, named, held) else _above_one(label, lines[index], document, named)
    if _is_anothers(label, first, lines, named) or not is_marked(label) or _is_within(label, lines[first]):
        return None
    title = _shared(label.text)
    return (label.text, title) if title is not None and title.score >= SURE else None


def _shared(heading: str) -> Title | None:
    """Return the title that each of those below a heading bears; None where it names a group, strangers or no post."""
    text = _bare(heading)
    one = _of_one(text)
    if len(heading) > LONGEST or _names_a_group(text, one) or _names_no_trade(one) or of_strangers(text):
        return None
    title = read_title(one)
    return replace(title, score=max(title.score, SURE)) if title is not None and _listed(text) else title


def _is_first_of_several(index: int, named: Set[int], held: Container[int]) -> bool:
    """Say whether parts of others follow a person's without a heading between them: what stands above them is no post of the first one."""
    line = index + 1
    while line in held and line not in named:
        line += 1
    return line in held


def title_of_section(index: int, held: Mapping[int, int], outline: Outline) -> tuple[str, Title] | None:
    """Return (as printed, title of one of them) of the heading right above the people among whom a line stands.

    `held` gives each line of people's parts the first line of those parts that follow each other without a break.
    """
    above = outline.above(index)
    if above is None or max(held.get(index, index), above.index + 1) - above.index > NEAR:
        return None
    title = _shared(above.text) if names_bearers(above.text) else None
    return (above.text, title) if title is not None and title.score >= OFFICE else None


def _above_one(label: Line, name: Line, document: Document, named: Set[int]) -> tuple[str, Title] | None:
    """Return (as printed, title) of a line right above a single name, where it is a listed title of one person that others like it confirm."""
    outranks = (label.heading > 1 or _is_section(label, document)) and (not name.heading or label.heading < name.heading)
    if not (outranks or stands_above(label, document, named)) or len(label.text) > LONGEST:
        return None
    if names_bearers(label.text) or not any(title_hits(words(label.text))):
        return None
    title = read_title(label.text)
    return (label.text, title) if title is not None and title.score >= SURE else None


def _is_section(label: Line, document: Document) -> bool:
    """Say whether a heading of the first rank is a section's, and may be a post's: the page's own stands before it, and it names no group."""
    return label.heading == 1 and label.index > _own_heading(document) and group_of(label.text) is None


@once
def _own_heading(document: Document) -> int:
    """Return the line of the page's own heading; the number of lines where it has none."""
    return next((line.index for line in document.lines if line.heading == 1), len(document.lines))


def _is_within(label: Line, name: Line) -> bool:
    """Say whether a label stands with the name below it in an element that holds no other: an item of a list, and what follows is the next one's."""
    around = next((element for element in (label.element, *label.element.ancestors()) if element.last > name.index), None)
    return around is not None and around.last == name.index + 1


def _is_anothers(label: Line, first: int, lines: list[Line], named: Set[int]) -> bool:
    """Say whether a line stands in one element with the name above it and apart from those below, of which the first is lines[first]."""
    if label.index - 1 not in named:
        return False
    around = next((element for element in (label.element, *label.element.ancestors()) if element.first < label.index), None)
    return around is not None and around.last <= first


def _names_a_group(text: str, one: str) -> bool:
    """Say whether a heading names people as a group, and no post of one of them: `Board of Directors`, `Partners`."""
    group = None if is_post(text) else group_of(text)
    if group is None:
        return False
    if group == "alumni" and _EMERITI not in fold(text):
        return True  # `Graduated Students` are none any more
    return one == text or (" " not in one and not _is_office(one)) or (group == "board" and text.rpartition(" ")[0].endswith(_OF))


def _is_office(one: str) -> bool:
    """Say whether a single word is what each of several is who are called together by its plural: an office, a trade."""
    return any(fold(word) in _each() for word in (one, *_PARTED.split(one)))


def _names_no_trade(one: str) -> bool:
    """Say whether it is a single word without a function, as `Specialists` or `Experts`: what a page calls a section of its people, nobody's post."""
    return " " not in one and not is_post(one) and not phrases("functions").holds(fold(one)) and not _is_office(one)


def names_bearers(text: str) -> bool:
    """Say whether a heading is a listed title in the plural, `Honorary Trustees`, or one in a language without a plural, `교수`, `副教授`."""
    return _of_one(_bare(text)) != _bare(text) or is_post(_bare(text))


@functools.lru_cache(maxsize=10_000)
def title_of_several(label: str) -> Title | None:
    """Return the title of one of those whom a label names by theirs in the plural: `Churchwarden` of `Churchwardens:`; None for any other label."""
    title = _shared(label) if names_bearers(label) else None
    return title if title is not None and title.score >= OFFICE else None


def _bare(heading: str) -> str:
    """Return a heading without the sign of its link and without articles: `Directors` of `Our Directors ¶`, `Insegnanti` of `I nostri Insegnanti`."""
    first, _, rest = (text := heading.strip(" :#¶")).partition(" ")
    while rest and fold(first) in ARTICLES:
        first, _, rest = (text := rest).partition(" ")
    return text


def _of_one(text: str) -> str:
    """Return the title of one person of several: `Program Manager` of `Program Managers`; as it is where its last word is no plural of a listed one."""
    if (listed := _listed(text)) or is_post(text):
        return listed or text
    head, _, last = text.rpartition(" ")
    one = last[:-1]
    if fold(head.rpartition(" ")[2]) in _WHOSE | _AND:
        return text
    if last.endswith("ies"):
        one = f"{last[:-3]}y"  # secretaries
    return f"{head} {one}".strip() if last[-1:] in ("s", "S") and phrases("titles").holds(fold(one)) and fold(one) != "member" else text


def _listed(text: str) -> str:
    """Return the title of one person that the shelf gives for a heading, its last word or its first; "" where it gives none."""
    parted = _PARTED.split(text)
    for first, last in ((0, len(parted)), (len(parted) - 1, len(parted)), (0, 1)):
        one = _together().get(fold("".join(parted[first:last])))
        if one is not None and fold("".join(parted[max(0, first - 2) : first]).strip(" -")) not in _WHOSE:
            one = one[0].upper() + one[1:] if parted[first][:1].isupper() else one
            return "".join((*parted[:first], one, *parted[last:]))
    return ""


@functools.cache
def _together() -> dict[str, str]:
    """Return {what several are called together: what each of them is}, of all languages."""
    return {many: one for language in shelf().values() for many, one in language.bearers.items()}


@functools.cache
def _each() -> frozenset[str]:
    return frozenset(map(fold, _together().values()))


def is_marked(line: Line) -> bool:
    """Say whether a line is a heading or set in a type of its own."""
    return bool(line.heading) or line.element.tag in MARKED or all(span.element.tag in MARKED for span in line.spans)


def stands_above(label: Line, document: Document, named: Set[int]) -> bool:
    """Say whether a line between two names, or above the first of them, is what the one below it is called: labels and names by turns that begin with a label.

    `named` are the lines with names. Headings speak for themselves; other lines must be titles, each made like the last.
    """
    lines, first, begun = document.lines, label.index, _begun(document, frozenset(named))
    if not label.heading and not _is_title(label):
        return False
    while first not in begun and first > 1 and first - 1 in named and _is_alike(lines[first - 2], label) and first - 2 not in named:
        first -= 2
    first = begun[label.index] = begun.get(first, first)
    leads = bool(label.heading) and first < label.index
    if (label.index + 1 not in named and not leads) or (first - 1 in named and not (leads and _ends_a_list(lines[first - 1], lines[first + 1]))):
        return False
    again = label.index + 2
    return first < label.index or (again + 1 in named and again < len(lines) and _is_alike(lines[again], label) and again not in named)


def _ends_a_list(before: Line, name: Line) -> bool:
    """Say whether the name before the first label is made otherwise than those below labels: the last one of a list above."""
    return shape(before.element) != shape(name.element)


@once
def _begun(document: Document, named: frozenset[int]) -> dict[int, int]:
    """Return {a line that is a label: where its run of labels and names by turns begins}, which fills as a page is read: so no run is walked again."""
    return {}


def _is_alike(line: Line, label: Line) -> bool:
    if line.heading != label.heading or is_marked(line) != is_marked(label) or shape(line.element) != shape(label.element):
        return False
    return bool(label.heading) or _is_title(line)


def _is_title(line: Line) -> bool:
    title = read_title(line.text)
    return title is not None and title.score >= BY_TURNS
