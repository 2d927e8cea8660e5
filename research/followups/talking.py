"""What to say in a follow-up, as far as the data supports it: nothing here is made up, and nothing is sent."""

from __future__ import annotations

import itertools
import re
from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date

from research.text import fold, words

WORDS = 6
"""Words of an advert that are named."""

_SENTENCE_ENDS = ".!?:;•·|/-–—\n"
_TOKEN = re.compile(r"[^\W_][\w+#.&/-]*")
_COMMON = frozenset(
    """and or you we the our your if in at as for with what who this these it is be to on of a an de la le et und wir sie der die das du ihr dein deine
    eu us usa uk gmbh inc ltd llc ag kg hr cv pdf faq eur usd gbp chf m w d f x mwd fmd gn ok asap fte phd msc bsc mba ceo cto cfo coo am pm gdpr id url
    monday tuesday wednesday thursday friday saturday sunday january february march april may june july august september october november december
    english german french spanish italian""".split()
)
"""Words written large that say nothing of a post."""
_NOUNS_LARGE = frozenset({"de", "lb"})
"""Languages that write every noun with a capital."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Subject:
    """What is known of the lead and of the post; "" where it is not."""

    name: str
    title: str = ""
    company: str = ""
    role: str = ""
    why: str = ""
    """The reasons of the ranking, parted by `; `."""
    introduction: str = ""
    applied_on: date | None = None
    interviewed_on: date | None = None
    promised_on: date | None = None
    department: str = ""
    team: str = ""
    reports_to: str = ""
    location: str = ""
    description: str = ""
    """The advert's words."""
    language: str = ""
    """ISO 639-1, of the advert."""
    rules: tuple[str, ...] = ()
    """How the advert says that it will not be answered."""
    url: str = ""
    """Of the advert."""
    offers: tuple[str, ...] = ()
    """Other companies that made an offer."""


def points(subject: Subject) -> tuple[str, ...]:
    """Return the talking points, one sentence each, the most useful first."""
    return tuple(_points(subject))


def _points(subject: Subject) -> Iterator[str]:
    for rule in subject.rules:
        yield f"The advert asks: “{rule}”"
    if subject.introduction == "you know them yourself":
        yield f"You know {subject.name} yourself: write as one who does"
    elif subject.introduction:
        yield f"Could introduce you, so ask them first: {subject.introduction}"
    if subject.interviewed_on:
        yield f"You talked on {subject.interviewed_on}: name one thing from it"
    elif subject.applied_on and subject.role:
        yield f"You applied as {subject.role} on {subject.applied_on}"
    if subject.promised_on:
        yield f"They meant to answer by {subject.promised_on}"
    reason = subject.why.partition("; ")[0]
    if subject.title:
        yield f"{subject.name} is {subject.title}" + (f": {reason}" if reason and not reason.startswith("against") else "")
    where = [f"the team {subject.team}" if subject.team else "", f"the department {subject.department}" if subject.department else "", subject.location]
    if any(where):
        yield f"The advert names {', '.join(filter(None, where))}"
    if subject.reports_to:
        yield f"The post reports to: {subject.reports_to}"
    if found := telling_words(subject.description, subject):
        yield f"Words of the advert to pick up where they are true of you: {', '.join(found)}"
    if subject.url:
        yield f"The posting: {subject.url}"
    if subject.offers:
        yield f"You have an offer from {' and '.join(subject.offers)}: you may mention it, with the day by which you must answer, and without pressure"


def telling_words(description: str, subject: Subject) -> tuple[str, ...]:
    """Return the names of tools, methods and subjects that an advert uses, the most frequent first: `Airflow`, `SQL`, `C++`."""
    said = (subject.company, subject.role, subject.location, subject.name, subject.team, subject.title, subject.reports_to)
    known = {word for each in said for word in words(each)}
    counts: Counter[str] = Counter()
    spelling: dict[str, str] = {}
    for found in _TOKEN.finditer(description):
        token = found[0].rstrip(".-/&")
        key = fold(token)
        if key in _COMMON or key in known or not 2 <= len(token) <= 24:
            continue
        if _is_coined(token) or (subject.language not in _NOUNS_LARGE and _is_name(token, description, found.start())):
            counts[key] += 1
            spelling.setdefault(key, token)
    return tuple(spelling[key] for key, _ in counts.most_common(WORDS))


def _is_coined(token: str) -> bool:
    """Say whether a word looks like the name of a thing in any language: `SQL`, `PostgreSQL`, `C++`, `S4`."""
    letters = [c for c in token if c.isalpha()]
    return bool(letters) and (
        (len(letters) > 1 and all(c.isupper() for c in letters) and len(token) <= 6)
        or any(one.islower() and two.isupper() for one, two in itertools.pairwise(token))
        or (token[0].isalpha() and any(c in "+#" for c in token))
        or (letters[0].isupper() and any(c.isdigit() for c in token))
    )


def _is_name(token: str, text: str, start: int) -> bool:
    """Say whether a word is capitalised where no sentence and no line begins, nor a run of capitalised words that began there."""
    before = text[:start].rstrip(" \t\"'(“„")
    last = re.search(r"[\w+#]+$", before)
    return token[0].isupper() and token[1:].islower() and bool(before) and before[-1] not in _SENTENCE_ENDS and not (last and last[0][:1].isupper())
