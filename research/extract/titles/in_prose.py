"""Titles within sentences: what a story says somebody is, and the title before or behind a name in a line that goes on."""

from __future__ import annotations

import functools
import re

from research.extract.names.words import is_credentials, lexicon, normal
from research.extract.titles.recognise import Title, sure_title
from research.extract.titles.title_words import title_hits
from research.languages.trade_words import phrases
from research.text import fold, squeeze, words

TOLD_BY = 1_000
"""Characters within which a story has begun that follows a title."""
_STORY = re.compile(
    r"(?<![^\W\d_])[^\W\d_]{4,}(?:(\.)\s+[^\W\d_a-z][^\W\d_]*(?:['’]s)?(?:\s+\S+)*?\s+[^\W\d_A-Z]{2,}"
    r"|\s(?P<dash>[—–])\s(?=[^—–]{40})[^\W\d_a-z](?:[^\s.]*[^\S\n]+){5,}\S*[^\W\d_]{3,}\.(?:\s|$))"
)
"""A full stop after a whole word, and a sentence with words in small letters after it; or a dash and a whole sentence."""
_SET_OFF = re.compile(r"[^\W\d_a-z][\w.'’-]*(?:\s[^\W\d_][\w.'’-]*){1,3}\s[–—-]\s([^–—]{3,90}?)\s[–—-]\s(?:is|has|was|brings|leads|ist|hat|est|a|es|ha|é)\s")
"""A name, and what two dashes set off between it and its verb: `Jane Roe – CEO of Acme Oil – has spent …`."""
ARTICLES = frozenset("""
    a an the our its his her their company's unser unsere unseren der die das den ein eine einen le la les l' un une notre nos el los una nuestro nuestra
    nuestros nuestras o os as um uma nosso nossa nossos nossas onze ons de het een il lo gli i uno nostro nostra nostri nostre en ett var vores vår vare våra
    våre et also und and currently now
""".split())
_PRAISE = frozenset("""
    accomplished experienced seasoned dynamic visionary highly skilled results-driven result-oriented renowned passionate dedicated certified qualified
    strategic versatile award-winning respected distinguished erfahrener erfahrene ausgewiesener
""".split())
"""Words before a title that are none of it: `an accomplished Head of Operations`."""
_STOPS = frozenset("""
    at with who which where since has is was bringing based working responsible joined from that having leading overseeing when while after before because by
    bei mit seit chez avec qui depuis con desde que bij met sinds hos med som w z u said says sagt sagte
""".split())
"""Words at which a title ends."""
ABBREVIATED = frozenset("sr. jr. snr. jnr. asst. assoc. exec. dept. mgr. dir.".split())
"""Words of titles that are written short: their point ends no sentence, and before a title they are no letters after a name."""
_SECOND = 3
"""Words of a second post."""
_TIES = frozenset("and und et y e og och en in for der die de as on of & du des del di do da für van".split())
"""Words that a title may hold, but never ends with."""
_OPEN = ("–", "—", " -", "/")
"""Signs after which a title goes on."""
_OF = frozenset("of de du des del di do da für van for".split())
YEAR = re.compile(r"\b(?:19|20)\d\d\b")
_NEXT_ONE = frozenset("and und et y e en og och & и i".split())
"""Words after the comma behind a name, with which the sentence goes on to the next person: `our CTO, Jane Roe, and Head of Sales John Poe`."""
_AND_I = re.compile(r"\W*(?:and (?:i'm|i am)|und (?:ich )?bin(?: ich)?|et (?:je suis|moi)|y soy|e sono|e sou|en ik ben|och jag är|og jeg er)\s+", re.IGNORECASE)
"""How somebody goes on who tells their name: `My name is Jane Roe, and I'm the founder of Acme.`"""
_AS = frozenset(("as", "als", "comme", "como", "som", "come"))


def is_open(text: str) -> bool:
    """Say whether a title is left open at the end of its line: `Head of Sales &`, `Executive Vice President –`, `Director of`."""
    return text.endswith(_OPEN) or fold(text.rpartition(" ")[2]) in _TIES


def _told(text: str) -> str:
    """Return the title in a sentence that begins with a name or a pronoun: `Head of Data` of `Jane is the Head of Data at Acme.`; "" where it does not."""
    tokens = text.split()
    if len(tokens) < 4:
        return ""
    if (apart := _SET_OFF.match(text)) and (title := _best_prefix(apart[1].split())) is not None:
        return title.text
    begin = next((n for n in (1, 2, 3) if _verb(tokens[n : n + 6])), 0) if tokens[0][0].isupper() else 0
    said = begin + _verb(tokens[begin : begin + 6])
    if not begin or said == begin or not all(token[:1].isupper() for token in tokens[:begin]) or any(map(YEAR.search, tokens[:said])):
        return ""  # `In 2010 Roe became the CEO of Acme Oil`: what somebody was once
    title = _best_prefix(tokens[said:])
    return title.text if title is not None else ""


def said_of(text: str) -> Title | None:
    """Return the title in words that go on behind a name: `Senior Warden` of `serves as Senior Warden,`, `Clerk` of `as Clerk, and`; None where they do not."""
    tokens = text.split()
    if not tokens or not tokens[0].islower():
        return None
    skipped = 1 if tokens[0] in _AS else _verb(tokens) if _verb(tokens[:2]) else 0
    return _best_prefix(tokens[skipped:]) if skipped else None


@functools.lru_cache(maxsize=10_000)
def before_story(text: str) -> str:
    """Return the first sentence of a line in which a story follows the title: `Managing Partner` of `Managing Partner. Jane has worked here since 2001.`"""
    if told := _told(text):
        return told
    end = _STORY.search(text, 0, TOLD_BY)
    if end is None:
        return text
    title = sure_title(text[: end.start(1 if end[1] else "dash")])
    return title.text if title is not None else text


@functools.lru_cache(maxsize=5_000)
def title_in_prose(text: str, name: str) -> Title | None:
    """Return the title that a sentence gives the person of this (printed) name: `Jane Roe is our Sales Director`; None where it gives none."""
    text = squeeze(text)[:4_000]
    start = text.find(name)
    if start < 0 or not name:
        return None
    return _after(text[start + len(name):]) or _before(text[:start])


def _after(rest: str) -> Title | None:
    """Read `, our Sales Director, said …` or `is our Sales Director at …`."""
    if told := _AND_I.match(rest.replace("’", "'")):
        return _best_prefix(rest[told.end() :].split())
    tokens = rest.split()
    if not tokens:
        return None
    apposition = rest[:1] == "," or tokens[0] in (",", "–", "-", "—")
    if tokens[0] in (",", "–", "-", "—"):
        del tokens[0]
    if tokens and tokens[0] in _NEXT_ONE:
        return None
    sentence = next((n + 1 for n, t in enumerate(tokens) if t[-1] in ".!?" and len(t) > 3), len(tokens))
    if skipped := _verb(tokens):
        return _best_prefix(tokens[skipped:]) or _best_prefix(_after_as(tokens[:sentence]))
    return _best_prefix(tokens) if apposition else _best_prefix(_after_as(tokens[:sentence]))


def _after_as(tokens: list[str]) -> list[str]:
    """Return what follows `as` near the start of a sentence: `joined Acme in 2012 as Head of Product`."""
    return next((tokens[n + 1:] for n, token in enumerate(tokens[:9]) if token in _AS), [])


def _verb(tokens: list[str]) -> int:
    """Return how many words at the start say `is our`, `serves as the`; 0 where none do."""
    known = phrases("is_our")
    folded = [normal(t) for t in tokens[:8]]
    for begin in (0, 1, 2):
        said = folded[begin : begin + 6]
        for size in range(len(said), 0, -1) if known.may_begin(" ".join(said)) else ():
            if known.holds(" ".join(said[:size])):
                return begin + size
    return 0


def _best_prefix(tokens: list[str]) -> Title | None:
    """Return the longest good title at the start of tokens, articles before it left out."""
    while tokens and fold(tokens[0]).strip("'’,") in ARTICLES | _PRAISE:
        tokens = tokens[1:]
    best: Title | None = None
    for n, token in enumerate(tokens[:14]):
        bare = token.rstrip(".,;:!?)")
        folded = fold(bare)
        after = tokens[n + 1] if n + 1 < len(tokens) else ""
        if folded in _STOPS or (n and folded in _TIES and not _goes_on(folded, after) and not _is_second(folded, tokens[n + 1 :])):
            break
        said = " ".join([*tokens[:n], bare])
        if said.count("(") > said.count(")"):
            said = f"{said})" if ")" in token and not is_credentials(said.rpartition("(")[2]) else ""
        title = sure_title(said) if folded not in _TIES else None
        if title is not None and (best is None or title.score >= best.score - 0.15):
            best = title
        if (token[-1] in ".;:!?)" and token.lower() not in ABBREVIATED) or (token[-1] == "," and (not after[:1].isupper() or fold(after).strip(",") in _STOPS)):
            break
    return best


def _goes_on(tie: str, after: str) -> bool:
    """Say whether a title goes on after a word such as `of` or `and`: `Head of Sales`, `CEO and co-founder`, but not `CEO and loves dogs`."""
    if any(title_hits(words(after))):
        return True
    known = any(phrases("functions", "scope", "departments").holds(w) or w in lexicon().words for w in words(after)[:1])
    return known if tie in _OF else known and after[:1].isupper()


def _is_second(tie: str, tokens: list[str]) -> bool:
    """Say whether a few words behind `and` are a post to the end of the sentence: `senior writer and development editor.`"""
    end = next((n for n, token in enumerate(tokens[:_SECOND]) if token[-1] in ".,;:!?"), -1)
    return tie in _NEXT_ONE and end >= 0 and any(title_hits(words(tokens[end])))


def _before(head: str) -> Title | None:
    """Read `… our Sales Director` right before a name; in lower case only after an article."""
    tokens = head.rstrip(" ,–—-:").split()
    while tokens and tokens[-1].endswith(".") and " ".join(words(tokens[-1])) in phrases("honorifics").whole:
        tokens.pop()  # `our chair Dr. Jane Roe`
    best: Title | None = None
    for n in range(len(tokens) - 1, max(-1, len(tokens) - 9), -1):
        token = tokens[n]
        if n < len(tokens) - 1 and token[-1] in ".;:!?":
            break
        if fold(token) in _STOPS or (token in _NEXT_ONE and n and tokens[n - 1].endswith(",")):
            break
        begins = fold(token) not in _TIES | ARTICLES and (not token[0].islower() or (n > 0 and fold(tokens[n - 1]) in ARTICLES))
        best = (sure_title(" ".join(tokens[n:])) if begins else None) or best
    return best
