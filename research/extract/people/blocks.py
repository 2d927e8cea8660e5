"""Measures the part of a page that belongs to one person, and takes the pieces of text near the name apart."""

from __future__ import annotations

import functools
import itertools
import re
from collections import Counter, defaultdict
from collections.abc import Sequence
from dataclasses import dataclass, replace
from typing import Literal

from research.document import Document, Element, Line, Span
from research.extract.names.recognise import read_name
from research.extract.names.words import is_credentials
from research.extract.people.context import group_of, is_office
from research.extract.people.labels import Labels
from research.extract.people.mention import Mention, shape, signature
from research.extract.people.mentions import WEAK, Mentions
from research.extract.people.shared_titles import stands_above
from research.extract.titles.endowed import endowed_post
from research.extract.titles.in_prose import ABBREVIATED, ARTICLES, YEAR, before_story, is_open, said_of
from research.extract.titles.recognise import Title, read_title
from research.extract.titles.title_words import title_hits
from research.extract.titles.whereabouts import is_history
from research.languages import shelf
from research.languages.trade_words import phrases
from research.text import fold, words

MAX_LINES = 60
"""Lines of one person's part: the longest biography on a team page has 48."""
MAX_FLAT = 25
"""Lines read after a name that has no part of its own."""
MAX_CELL = 140
"""Characters of a line that may be a title."""
AFTER, BEFORE = 6, 2
"""Cells looked at after and before the name."""
BLIND, BLIND_WORDS = 0.4, 5
"""Score of a short text in a language of which the shelf knows no functions: there the place beside the name tells what the words cannot."""
MIN_ALONE = 0.5
"""Title score of a line that no peer confirms."""

MAX_MONOGRAM = 5
"""Words of a name whose initials stand for it."""
JOINED = 0.7
"""Title score of each of two lines, and of both together, from which they are one title."""

ENDOWED = 0.2
"""Title score of a post behind its founder's name from which both are a title: the name says as much as the words."""

STOPS = frozenset(("body", "html", "main"))
_ITEMS = frozenset(("li",))
_WAY = re.compile(r"@|\d(?:[\s./()-]*\d){5}")
"""An at-sign, or as many digits as a telephone number has."""
_WITHIN = frozenset(("abbr", "acronym", "sub", "sup"))
"""Elements within words, which set nothing apart."""
_LISTS = frozenset(("ul", "ol", "dl", "table"))
_EDGES = " \t,;:|–—-•·/"


@dataclass(frozen=True, slots=True, kw_only=True)
class Block:
    """The lines of one person: lines[first:last]."""

    first: int
    last: int
    kind: Literal["card", "flat"]
    element: Element
    """The card; for `flat` the element in which the name and what follows are siblings."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Cell:
    """A short piece of text near a name: a line, or a span of one."""

    text: str
    element: Element
    line: int
    slot: str
    """Where it stands seen from the name; equal for peers that are made alike."""
    steps: int
    """Cells between it and the name, counted from 1; negative before the name."""
    title: Title | None
    in_heading: bool = False
    """Whether the name's own heading holds it and nothing else: `<h3>Jane Roe<br>Operations</h3>`."""


def block_of(mention: Mention, mentions: Mentions) -> Block:
    """Return the largest part around a mention in which nobody else is named."""
    element = mention.line.element
    labelled = mention.line.text.find(mention.quote) > 0 and mentions.others(element.first, element.last, mention.key)  # `Chair: Jane Roe<br>Clerk: John Poe`
    shared = mention.name.score >= WEAK and (labelled or mentions.begun_by_others(element.first, element.last, mention.key))  # lines parted by `<br>`
    for above in () if shared else element.ancestors():
        if above.tag in STOPS or above.last - above.first > MAX_LINES or mentions.others(above.first, above.last, mention.key):
            break
        element = above
    own = mention.line.index
    if element.last - element.first > 1 and not shared:
        return Block(first=element.first, last=element.last, kind="card", element=element)
    document = mentions.document
    parent = element if shared else element.parent or element
    within = parent.last if shared or parent.last > own + 1 or _is_row(parent) else len(document.lines)
    if _is_whole_item(mention.line):
        return Block(first=own, last=own + 1, kind="flat", element=parent)
    end = min(mentions.next_other(own, mention.key, led=shared and not labelled), own + MAX_FLAT, within)
    for line in document.lines[own + 1 : end]:
        if _begins_next(line, mention, mentions):
            end = line.index
            break
    return Block(first=own, last=end, kind="flat", element=parent)


def usual_card(blocks: Sequence[Block]) -> str:
    """Return how the cards of most of the places made alike are made; "" where most are made in no one way."""
    cards = Counter(signature(block.element, 2) for block in blocks if block.kind == "card")
    made, times = cards.most_common(1)[0] if cards else ("", 0)
    return made if times > 1 and 2 * times >= len(blocks) else ""


def card_within(block: Block, mention: Mention, made: str) -> Block:
    """Return the card of that make within a block that is more than one, since nobody in the next card is known by name; the block where it holds none."""
    if block.kind != "card" or signature(block.element, 2) == made:
        return block
    inner = itertools.takewhile(lambda above: above is not block.element, (mention.line.element, *mention.line.element.ancestors()))
    card = next((above for above in reversed(list(inner)) if above.last - above.first > 1 and signature(above, 2) == made), None)
    return block if card is None else replace(block, first=card.first, last=card.last, element=card)


def _is_row(element: Element) -> bool:
    """Say whether an element is a row of a table with several cells to a row: what stands in the next is not what its last cell goes on with."""
    if element.tag != "tr" or len(element.children) < 2:
        return False
    return any(sum(cell.last > cell.first for cell in row.children) > 1 for row in (element.parent or element).children)


def _is_whole_item(line: Line) -> bool:
    """Say whether a line is an item of a list that gives a name and how to reach whoever bears it: the next item is somebody else's, or nobody's."""
    item = line.element.within(_ITEMS)
    return item is not None and item.last - item.first == 1 and len(line.spans) > 1 and _WAY.search(line.text) is not None


def _begins_next(line: Line, mention: Mention, mentions: Mentions) -> bool:
    """Say whether a line below a name announces somebody else: a heading of no lower rank, the next term of a list, the post that stands above its name."""
    if line.element.tag == "dt" and mention.line.element.tag == "dd":
        return True
    if line.element.first == line.index and line.element.last > line.index + 1 and line.index + 1 in mentions.lines:
        return True  # an element with the next name in it
    if line.heading and (items := _list_of(mention)) is not None and line.index >= items.last:
        return True  # what follows the list
    if line.index == mention.line.index + 1:
        return line.heading >= mention.line.heading and stands_above(line, mentions.document, mentions.lines)
    return bool(line.heading) and (not mention.line.heading or line.heading <= mention.line.heading)


_STUDIED = ("student", "candidate")
"""What somebody is who has not got yet the letters before it: `M.S. student`."""


@functools.lru_cache(maxsize=10_000)
def own_title(text: str) -> Title | None:
    """Return the title that a cell is; None for letters after a name ("CPA, CVA"), for words that say somebody has left or died or what they did before,
    and for what says of another title that it is held for the time being ("kommissarisch")."""
    bare = fold(text).strip("()")
    if is_credentials(text.replace(",", " ")) or bare in phrases("email_labels", "phone_labels").whole or (
        " " not in bare and phrases("acting").holds(bare) and bare not in phrases("titles").whole  # a school's caretaker
    ):
        return None
    if (said := said_of(text)) is not None:
        return said
    if is_history(text):
        return None
    text = before_story(text)
    first, _, rest = text.partition(" ")
    is_letters = "." in first and first.lower() not in ABBREVIATED and is_credentials(first) and not rest.startswith(_STUDIED)
    is_article = fold(first) in ARTICLES and any(title_hits(words(rest)))  # but `The Allrounder` is called so
    title = read_title(rest if rest and (is_letters or is_article) else text)
    if title is not None and title.score < JOINED and (post := read_title(endowed_post(title.text))) is not None and post.score >= ENDOWED:
        title = replace(title, score=max(JOINED, post.score))
    return None if title is not None and title.score < MIN_ALONE and group_of(text) == "alumni" else title


def cells(mention: Mention, block: Block, document: Document, labels: Labels) -> list[Cell]:
    """Return the pieces of text near the name that might be its title, nearest first on either side."""
    after: list[tuple[str, Element, int]] = []
    before: list[tuple[str, Element, int]] = []
    start = max(block.first, mention.line.index - 4)
    items = _list_of(mention)
    link = _link_of(mention.element)
    for line in document.lines[start : min(block.last, mention.line.index + AFTER + 4)]:
        if line.index == mention.second != mention.line.index:
            continue
        if line.heading and items is not None and line.index >= items.last:
            break  # the heading of the next list
        higher = line.index > mention.line.index and 0 < line.heading < mention.line.heading
        if higher and block.kind == "flat" and line.element.parent is not mention.line.element.parent:
            break  # the heading of the next section
        side = before if line.index < mention.line.index else after
        text, spans = labels.without(line)
        if line.index == mention.line.index:
            seen = False
            for said, element in _pieces(line, spans, mention):
                half = mention.second >= 0 and said.strip(_EDGES) in (mention.name.given, mention.name.family)
                if half or element is mention.element or mention.quote in said:
                    seen = True
                else:
                    (after if seen else before).append((said, element, line.index))
        else:
            whole = (_with_next(line, document) if text is line.text else text, line.element, line.index)
            apart = len(spans) > 1 and not any(span.element.tag in _WITHIN for span in spans)
            parts = [(span.text, span.element, line.index) for span in spans[:3]] if apart else []
            side.extend([whole, *parts] if side is after else [*parts, whole])  # the whole line is the nearest on either side
    language = shelf().get(document.language)
    blind = bool(document.language) and (language is None or not language.functions)
    found: list[Cell] = []
    for sign, texts in ((1, after[:AFTER]), (-1, before[::-1][:BEFORE])):
        made: dict[str, int] = defaultdict(int)
        for steps, (text, element, index) in enumerate(texts, 1):
            look = shape(element)
            made[look] += 1
            short = text if len(text) <= MAX_CELL else before_story(text)
            title = own_title(short) if len(short) <= MAX_CELL and not _is_monogram(text, mention) and not _is_next_link(element, link) else None
            if mention.name.family and mention.quote in text and text != mention.quote:
                title = None  # `Webmaster: Jane Roe | Design`, at the foot of the page
            if blind and title is not None and title.score < BLIND and len(text.split()) <= BLIND_WORDS:
                title = replace(title, score=BLIND)
            held = _shares_heading(document.lines[index], mention)
            found.append(Cell(text=text, element=element, line=index, slot=f"{sign}{look}{made[look]}", steps=sign * steps, title=title, in_heading=held))
    return found


def _shares_heading(line: Line, mention: Mention) -> bool:
    """Say whether a line is the other of two lines of the heading in which a name stands."""
    own = mention.line
    return line is not own and line.heading > 0 and line.element is own.element and own.element.last - own.element.first == 2


def _pieces(line: Line, spans: Sequence[Span], mention: Mention) -> list[tuple[str, Element]]:
    """Return (words, element) of the pieces of a name's line: the spans, those of one inline element together (`<span>Head of <em>Sales</em></span>`)
    unless the name is among them."""
    found: list[tuple[str, Element]] = []
    end = 0
    for element, parts in itertools.groupby(spans, key=lambda span: _outermost(span, line)):
        own = list(parts)
        if len(own) == 1 or element is line.element or any(s.element is mention.element or mention.quote in s.text for s in own):
            found.extend((span.text, span.element) for span in own)
            continue
        begin = line.text.find(own[0].text, end)
        end = line.text.find(own[-1].text, begin + len(own[0].text)) + len(own[-1].text)
        found.append((line.text[begin:end], element))
    return found


def _outermost(span: Span, line: Line) -> Element:
    """Return the outermost inline element of a line in which a span stands; the line's own for its bare words."""
    element = span.element
    while element is not line.element and element.parent is not None and element.parent is not line.element:
        element = element.parent
    return element


def _list_of(mention: Mention) -> Element | None:
    """Return the list or table in which a name that is no heading stands; None for other names."""
    return None if mention.line.heading else next((e for e in mention.line.element.ancestors() if e.tag in _LISTS), None)


def _link_of(element: Element) -> Element | None:
    return next((e for e in (element, *element.ancestors()) if e.tag == "a" and e.attrs.get("href")), None)


def _is_next_link(element: Element, link: Element | None) -> bool:
    """Say whether a cell is a link made like that of the name, to another page: the next item of a menu, and nobody's title."""
    other = _link_of(element) if link is not None else None
    return link is not None and other is not None and shape(other) == shape(link) and other.attrs["href"] != link.attrs["href"]


def _is_monogram(text: str, mention: Mention) -> bool:
    """Say whether a cell is the initials of a name, as pages show them in place of a portrait."""
    first = [word[0] for word in mention.name.full.split()]
    return len(text) <= len(first) <= MAX_MONOGRAM and text in ("".join(first), first[0] + first[-1])


def _with_next(line: Line, document: Document) -> str:
    """Return a line, and the next one where a `<br>` parts one title: "Vice President, Planning;<br>Head of Sustainability"."""
    after = document.lines[line.index + 1] if line.index + 1 < len(document.lines) else None
    if after is None or after.element is not line.element or len(line.text) + len(after.text) > MAX_CELL:
        return line.text
    goes_on = is_open(line.text) or (line.text.endswith(",") and phrases("functions", "departments").holds(fold(after.text)))
    # what somebody studies, and when: `Professor, Botany<br>Mosses, Ferns, and Lichens`, `PhD Student<br>2019 (MS Student); 2020 - Present (PhD Student)`
    listed = after.text.count(",") > 1 or YEAR.search(after.text) is not None
    if not goes_on and (listed or not all(map(_is_joined, (line.text, after.text))) or is_office(line.text)):
        return line.text
    whole = read_title(both := f"{line.text} {after.text}")
    is_one = whole is not None and whole.score >= (MIN_ALONE if goes_on else JOINED) and read_name(after.text) is None
    return both if is_one else line.text


def _is_joined(text: str) -> bool:
    """Say whether a line reads so much like a title that, with another such line, it may be one title of two lines."""
    title = read_title(text)
    return title is not None and title.score >= JOINED
