"""What reads like a name and is none, by where it stands: the town or product beside a title, the office, the words of a button.

A single given name says little: `Austin`, `Iris` and `Florence` are towns and products too. It is a person's only where its peers are, and never in the
part of a page that has its person already.
"""

from __future__ import annotations

import bisect
import itertools
import re
import unicodedata
from collections import Counter, defaultdict
from collections.abc import Mapping, Sequence

from research.document import Document, Element
from research.extract.names.words import is_credentials, lexicon, towns
from research.extract.people.labels import acts
from research.extract.people.mention import Mention, shape
from research.extract.people.shared_titles import names_bearers
from research.extract.titles.endowed import endowed_post
from research.extract.titles.recognise import read_title
from research.extract.titles.whereabouts import is_lifetime, is_place
from research.languages.trade_words import phrases
from research.text import fold, words

POST = 0.7
"""Score of a title behind a single word, from which the word is a person's name."""
SURE = 0.5
"""Score of a whole name that owns the part of the page in which it stands."""
CARD = 15
"""Lines of a part of the page that has one owner."""
PLACES = 0.66
"""Part of the single words in places of one make that are towns, from which none of them is a person."""
PEERS = 0.34
"""Part of the cells of one make that must be names, for a single word among them to be one."""
DOUBTFUL = 0.3
"""Score below which two words are no second name where one stands before them: the office below a name, `Green River`."""
_REGION = re.compile(
    r"(?:(?:north|south|east|west|central|latin|middle|northern|southern|eastern|western|greater) ){1,2}"
    r"(?:america|americas|africa|asia|europe|pacific|east|asia pacific)|asia pacific|middle east(?: and africa)?"
)
"""Part of the world, folded, behind the post of whoever sells there: `Sales Manager – North America`."""
_DASHED = re.compile(r"[-–—―~]\s*(?=[^\W\d_])")
_CLOSED = re.compile(r"[\"”“»«’']\s*$")
STOPS = frozenset(("body", "html", "main"))


def without_strays(mentions: Sequence[Mention], cells: Mapping[str, int], document: Document) -> list[Mention]:
    """Return the mentions that may be people, in the order given; `cells` counts the short cells of each make."""
    mentions = [m for m in mentions if not ("." in (first := m.quote.partition(",")[0]) and is_credentials(first))]  # `B.S., John Hopkins`: a degree from there
    mentions = [m for m in mentions if not is_lifetime(m.line.text.partition(m.quote)[2])]
    mentions = [m for m in mentions if not _REGION.fullmatch(" ".join(words(m.name.full)))]
    owners = [m for m in mentions if m.form != "tail" and m.name.given and m.name.family and m.name.score >= SURE]
    places = [m.line.index for m in owners]
    owners = [m for m in owners if not _is_label(m, owners, places)]
    places = [m.line.index for m in owners]
    kept = [m for m in mentions if not (m.name.given and m.name.family and _is_label(m, owners, places))]
    lone = [m for m in kept if not m.name.family and not m.name.honorifics and m.name.full.isascii() and not _has_post(m)]
    made: dict[tuple[str, str], list[Mention]] = defaultdict(list)
    for m in lone:
        made[_make(m)].append(m)
    strays = {id(m) for m in lone if _is_apposition(m)}
    makes = Counter(map(_make, owners))
    for make, peers in made.items():
        alike = makes[make]
        towns = not alike and sum(_is_place(m.name.full) for m in peers) >= PLACES * len(peers)
        lines = [m.line.index for m in peers]
        few = len({m.key for m in peers}) < 3 and len(peers) + alike < PEERS * cells.get(make[0], 0)
        posts = {m.key for m in peers if fold(m.name.full) in phrases("titles").whole}
        no_names = posts if not alike and len({m.key for m in peers} - posts) < 2 else set()  # Dean among Anna and Ben is one of them
        strays.update(id(m) for m in peers if towns or few or m.key in no_names or _has_owner(m, peers, lines, owners, places))
    strays.update(id(m) for m in kept if m.name.family and m.name.score < DOUBTFUL and _comes_second(m, owners, places))
    strays.update(id(m) for before, m in itertools.pairwise(kept) if _is_transcript(m, before))
    homes = ((before, m) for before, m in itertools.pairwise(kept) if "," in m.quote and is_place(m.quote))
    strays.update(id(m) for before, m in homes if before.line is m.line or _comes_second(m, owners, places))  # `Reno, Nevada` is no Nevada Reno
    strays.update(id(m) for m in kept if _is_quoted(m, document))
    strays.update(id(m) for m in kept if m.line.heading and m.name.score < SURE and names_bearers(m.quote))
    whose = {m.line.index: m for m in owners if m.form == "alone"}
    strays.update(id(m) for m in kept if m.form == "lead" and _is_founder(m, whose.get(m.line.index - 1)))
    return [m for m in kept if id(m) not in strays]


def _is_founder(mention: Mention, before: Mention | None) -> bool:
    """Say whether a name begins the title of somebody right before it: `John Roe Professor of Law`, in the same element or one that is made otherwise."""
    if before is None or mention.key == before.key or not mention.line.text.endswith(f"{mention.quote} {mention.rest}") or not endowed_post(mention.line.text):
        return False
    return mention.line.element is before.line.element or shape(mention.line.element) != shape(before.line.element)


def _make(mention: Mention) -> tuple[str, str]:
    """Return how the place of a mention is made: its signature, and its own element within the line (`<li><b>Jane Roe</b><br>Austin</li>`)."""
    return mention.signature, mention.element.tag


def _has_post(mention: Mention) -> bool:
    """Say whether a single word that is no town stands before a post in its line, as they are called at small firms: `Toni - Office Manager`."""
    if mention.form != "lead" or _is_place(mention.name.full):
        return False
    title = read_title(mention.rest)
    return title is not None and title.score >= POST


def _is_quoted(mention: Mention, document: Document) -> bool:
    """Say whether a dash sets a name, and no post, below the words of somebody who is quoted: `"Anger is never just." / - Nikolai Gogol`."""
    place, lines = mention.line.index, document.lines
    if mention.form != "alone" or not place or not _DASHED.match(mention.line.text) or not _CLOSED.search(lines[place - 1].text):
        return False
    title = read_title(lines[place + 1].text) if place + 1 < len(lines) else None
    return title is None or title.score < POST


def _is_place(text: str) -> bool:
    folded = fold(text)
    return folded in towns() or folded in lexicon().places


def _is_apposition(mention: Mention) -> bool:
    """Say whether a single word follows a title in one line without a colon: `Sales Director, Austin`."""
    if mention.form != "tail":
        return False
    return re.search(rf"[:：]\s*{re.escape(mention.quote)}\W*$", mention.line.text) is None


def _has_owner(mention: Mention, peers: Sequence[Mention], lines: Sequence[int], owners: Sequence[Mention], places: Sequence[int]) -> bool:
    """Say whether the smallest part of the page with a whole name in it has one such name, and a single word of this make once."""
    first, last, inside = _nearest(mention, owners, places)
    if len({m.key for m in inside}) == 1:
        twins = {m.key for m in peers[bisect.bisect_left(lines, first) : bisect.bisect_left(lines, last)]}
        return len(twins) == 1 and (_make(inside[0]) != _make(mention) or _is_place(mention.name.full))
    return bool(inside) and _follows(mention, inside)


def _comes_second(mention: Mention, owners: Sequence[Mention], places: Sequence[int]) -> bool:
    """Say whether the smallest part of the page with a whole name in it has one such name, made otherwise and standing before."""
    _, _, inside = _nearest(mention, owners, places)
    return len({m.key for m in inside}) == 1 and inside[0].line.index < mention.line.index and _make(inside[0]) != _make(mention)


def _is_transcript(mention: Mention, before: Mention) -> bool:
    """Say whether a name is the one right before it in another script, set otherwise: `森田 稔` and below it, smaller, `Minoru Morita`."""
    made = [(m.signature, shape(m.element)) for m in (mention, before)]
    if mention.form != "alone" or before.form != "alone" or mention.line.index - before.line.index > 1 or made[0] == made[1]:
        return False
    return _script(mention.name.full) != _script(before.name.full) and min(mention.name.score, before.name.score) >= DOUBTFUL


def _script(text: str) -> str:
    """Return the script in which a name is written: LATIN, CYRILLIC, CJK."""
    script = unicodedata.name(text[0], "").partition(" ")[0]
    return "CJK" if script in ("HIRAGANA", "KATAKANA") else script


def _nearest(mention: Mention, owners: Sequence[Mention], places: Sequence[int]) -> tuple[int, int, list[Mention]]:
    """Return (first line, the line behind the last, its whole names) of the smallest part of the page around a mention that has another's whole name."""
    above: Element | None = mention.element
    while above is not None and above.tag not in STOPS and above.last - above.first <= CARD:
        first, last = above.first, max(above.last, mention.line.index + 1)
        inside = [m for m in owners[bisect.bisect_left(places, first) : bisect.bisect_left(places, last)] if m is not mention]
        if inside:
            return first, last, inside
        above = above.parent
    return 0, 0, []


def _follows(mention: Mention, inside: Sequence[Mention]) -> bool:
    """Say whether a single word stands right below a name of another make, in a part of the page that lists several: name, title, town, name …"""
    before = [m for m in inside if m.line.index <= mention.line.index]
    if not before or any(m.signature == mention.signature for m in inside):
        return False
    return mention.line.index - before[-1].line.index <= 4 and (not mention.line.heading or mention.line.heading > before[-1].line.heading > 0)


def _is_label(mention: Mention, owners: Sequence[Mention], places: Sequence[int]) -> bool:
    """Say whether a button or link addresses somebody named before: `Call Ingrid`, `Meet Van`, below Ingrid Halvorsen's or Van Tran's name."""
    said = words(mention.name.full)
    if len(said) < 2 or not acts(mention.element):
        return False
    line = mention.line.index
    above = owners[bisect.bisect_left(places, line - CARD) : bisect.bisect_right(places, line)]
    near = [m for m in above if m.signature != mention.signature and m.key != mention.key]
    for other in near[-3:]:
        named = words(other.name.full)
        if said[0] not in named and set(said[1:]) <= set(named) and (said[1] == named[0] or len(said) > 2):
            return True
    return False
