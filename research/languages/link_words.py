"""Tells what the words of a link or of a URL promise, by the shelf of languages."""

from __future__ import annotations

import functools
import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from urllib.parse import unquote

from research import languages
from research.model import LinkKind, Seniority
from research.text import words

PROMISE: dict[LinkKind, float] = {
    "leadership": 0.95,
    "team": 0.95,
    "board": 0.85,
    "profile": 0.6,
    "about": 0.6,
    "contact": 0.45,
    "imprint": 0.4,
    "units": 0.3,
    "careers": 0.3,
    "advert": 0.15,
}
"""How much a link whose words say nothing but its kind is worth; people pages first, pages that name one or two people after."""

PAGES = frozenset(PROMISE) - {"profile"}
"""Kinds that words alone can promise."""

PEOPLE: frozenset[LinkKind] = frozenset({"team", "leadership", "board"})
"""Kinds of pages that list people."""

PASSING = frozenset(
    """
    blog blogs news newsroom article articles press stories story insights tag tags category categories author authors archive archives feed events event
    podcast webinar webinars product products shop store cart checkout basket login signin signup register account password privacy cookie cookies terms legal
    case studies customers clients portfolio projects documentation docs help support faq search page wp status pricing features glossary wiki forum download
    downloads app api cdn assets static mail webmail portal sso auth iam dev staging demo git training courses recipes listings properties
    """.split()
)
"""Words of slugs and sub-domains under which pages seldom say who works here; links below them sink, they do not vanish."""

LOCALE = re.compile(r"^([a-z]{2})(?:[-_][a-z]{2,4})?$", re.I)
LOCALES = frozenset(
    """
    ar bg bn bs ca cn cs cy da de el en es et eu fa fi fr ga gl he hi hr hu hy id it ja jp ka kk ko lt lv mk ms mt nb nl nn no pl pt ro ru sk sl sq sr sv ta
    th tr uk ur uz vi zh
    """.split()
)
"""First path segments that name a language version of a site."""


@dataclass(frozen=True, slots=True)
class Rating:
    """What the words of one link, or of one slug, promise."""

    kind: LinkKind
    score: float
    covered: float
    """Share of the words that said so, 0 to 1."""
    phrase: str


FOREIGN = 0.5
"""What a single word of another language than the page's counts: Spanish `personal` is staff, English `personal` is not."""


@dataclass(frozen=True, slots=True)
class _Entry:
    """One word or phrase of the shelf."""

    parts: tuple[str, ...]
    kind: LinkKind
    language: str
    is_open: bool
    """True where the last part is the beginning of a word."""
    is_run: bool = False
    """True where the words of a phrase run together, as in addresses: `aboutus`."""


SHORTEST_POST = 6
"""Letters of a post's name, below which too much else is called so: `md`, `chair`."""


FIRST = 3
"""Letters by which the beginnings of words are found; none is shorter."""

SHORTEST_RUN = 6
"""Letters of a phrase whose words may run together; shorter ones are other words."""


@functools.cache
def _lexicon() -> tuple[dict[str, list[_Entry]], dict[str, list[_Entry]], list[_Entry]]:
    """Return the shelf's link words: phrases by their first word, beginnings of single words by their first letters, and words of languages that write
    without spaces."""
    phrases: dict[str, list[_Entry]] = {}
    beginnings: dict[str, list[_Entry]] = {}
    unspaced: list[_Entry] = []
    for language in languages.shelf().values():
        for kind, texts in language.links.items():
            for text in texts:
                entry = _Entry((text,) if not language.spaced else tuple(text.removesuffix("*").split()), kind, language.code, text.endswith("*"))
                if not language.spaced:
                    unspaced.append(entry)
                elif entry.is_open and len(entry.parts) == 1:
                    beginnings.setdefault(text[:FIRST], []).append(entry)
                elif entry.parts:
                    phrases.setdefault(entry.parts[0], []).append(entry)
                    run = "".join(entry.parts)
                    if len(entry.parts) > 1 and len(run) >= SHORTEST_RUN and not entry.is_open:
                        phrases.setdefault(run, []).append(_Entry((run,), kind, language.code, is_open=False, is_run=True))
        listed = {text for texts in language.links.values() for text in texts}
        for post in language.seniority.get(Seniority.TOP, ()) if language.spaced else ():  # the message of the chairperson, the desk of the rector
            for said in (post, f"{post}'s") if language.code == "en" else (post,):
                parts, is_open = tuple(said.removesuffix("*").split()), said.endswith("*")
                if said not in listed and len(post) >= SHORTEST_POST:
                    place = beginnings.setdefault(said[:FIRST], []) if is_open and len(parts) == 1 else phrases.setdefault(parts[0], [])
                    place.append(_Entry(parts, "about", language.code, is_open))
    unspaced.sort(key=lambda entry: -len(entry.parts[0]))  # the team of managers before the team
    return phrases, beginnings, unspaced


def _matches(tokens: tuple[str, ...]) -> Iterator[tuple[int, int, str, _Entry]]:
    """Yield (place of the first word, number of words, the words, entry) for every entry of the shelf among tokens."""
    phrases, beginnings, unspaced = _lexicon()
    for at, token in enumerate(tokens):
        for entry in phrases.get(token, ()):
            size = len(entry.parts)
            found = tokens[at : at + size]
            if found == entry.parts or (entry.is_open and found[:-1] == entry.parts[:-1] and len(found) == size and found[-1].startswith(entry.parts[-1])):
                yield at, size, " ".join(found), entry
        for entry in beginnings.get(token[:FIRST], ()):
            if token.startswith(entry.parts[0]):
                yield at, 1, token, entry
    if any(not token.isascii() for token in tokens):
        joined = "".join(tokens)
        for entry in unspaced:
            if entry.parts[0] in joined:
                yield 0, max(1, round(len(tokens) * len(entry.parts[0]) / len(joined))), entry.parts[0], entry


LITTLE = frozenset(
    """
    the our us a an of and meet your with at in on for to de la le les los las das die der unser unsere notre nos el il i gli het ons onze vare var o os as
    nossa nosso nuestro nuestra
    """.split()
)
"""Words that neither add to nor take from what a link promises."""

AUDIENCE = frozenset("for fur pour para voor dla til till".split())
"""First words of links that speak to people and not of them: `For teachers`."""


def rate(tokens: tuple[str, ...], language: str) -> Rating | None:
    """Return what folded words promise on a page in a language; None where they say nothing."""
    if not tokens or len(tokens) > 24:
        return None
    weighty = max(1, sum(token not in LITTLE for token in tokens))
    found = [(at, size, phrase, entry) for at, size, phrase, entry in _matches(tokens) if tokens[0] not in AUDIENCE or entry.kind not in PEOPLE]
    said: dict[LinkKind, set[int]] = {}
    """The places of the words that say each kind: `faculty` and `staff` both speak of people."""
    for at, size, _, entry in found:
        if not language or entry.language in (language, "en"):
            said.setdefault(entry.kind, set()).update(place for place in range(at, min(at + size, len(tokens))) if tokens[place] not in LITTLE)
    best: tuple[float, Rating] | None = None
    for _, size, phrase, entry in found:
        own = max(1, sum(part not in LITTLE for part in phrase.split()))
        covered = min(1.0, max(own, len(said.get(entry.kind, ()))) / weighty)
        is_own = not language or entry.language in (language, "en") or size > 1 or entry.is_run or not phrase.isascii()
        score = PROMISE.get(entry.kind, 0.1) * (0.2 + 0.8 * covered) * (1.0 if is_own else FOREIGN)
        rank = score + 0.01 * size
        if best is None or rank > best[0]:
            best = (rank, Rating(entry.kind, score, covered, phrase))
    return best[1] if best else None


@functools.lru_cache(maxsize=16384)
def rate_text(text: str, language: str = "") -> Rating | None:
    """Return what the words of a link on a page in a language ("" where it is not known) promise; None where they say nothing."""
    return rate(tuple(words(text)), language)


@functools.lru_cache(maxsize=16384)
def rate_path(path: str, language: str = "") -> Rating | None:
    """Return what a URL's path promises: its last segment first, the ones before it far less, and little below blogs, shops and the like."""
    parts = segments(path)
    if not parts:
        return None
    best = rate(parts[-1], language)
    for above in parts[:-1]:
        rating = rate(above, language)
        if rating and (best is None or rating.score * 0.35 > best.score):
            best = replace(rating, score=rating.score * 0.35, covered=0.0)
    if best and is_passing(parts[:-1]):
        best = replace(best, score=best.score * 0.3, covered=0.0)
    return best


HINT = 0.18
"""What a link is worth that a weak sign speaks for: too little for a request of its own, enough to come first among those that promise nothing."""

MOST_HINTING = 5
"""Words of a link beyond which a post named in it is part of a story."""


@functools.lru_cache(maxsize=16384)
def hint(text: str, language: str) -> str:
    """Return the word of a short link that names a post (`Coordinators`) or a department (`Ufficio anagrafe`), which hints at people though it promises
    none, folded; "" where there is none."""
    tokens = words(text)
    if len(tokens) > MOST_HINTING:
        return ""
    whole, beginnings = _posts(language)
    post = next((token for token in tokens if token in whole or token.removesuffix("s") in whole or token.startswith(beginnings)), "")
    return post or _department(tokens, language)


def _department(tokens: Sequence[str], language: str) -> str:
    """Return the words with which folded words begin that name a department in a language or in English, or its compound; "" where there are none."""
    named, endings = _departments(language)
    said = next((said for size in (2, 1) if (said := " ".join(tokens[:size])) in named), "")
    return said or next((token for token in tokens if token.endswith(endings) and token not in named), "")


@functools.cache
def _departments(language: str) -> tuple[frozenset[str], tuple[str, ...]]:
    """Return the words that name departments in a language and in English, and those of them that end compounds (`sozialreferat`)."""
    spoken = [each for code, each in languages.shelf().items() if code in (language, "en")]
    listed = {word.removesuffix("*") for each in spoken for word in each.departments}
    ending = {word.removesuffix("*") for each in spoken if each.compounding for word in each.departments if len(word) >= FIRST + 1 and " " not in word}
    return frozenset(listed), tuple(sorted(ending))


@functools.cache
def _posts(language: str) -> tuple[frozenset[str], tuple[str, ...]]:
    """Return the words, and the beginnings of words, that name posts in a language and in English; those who learn are none."""
    spoken = [each for code, each in languages.shelf().items() if code in (language, "en")]
    listed = {word for each in spoken for word in each.titles} - {word for each in spoken for word in each.seniority.get(Seniority.INTERN, ())}
    return frozenset(listed), tuple(sorted(word[:-1] for word in listed if word.endswith("*")))


NUMBER = re.compile(r"(?<=[^\W\d])[-_]\d\d?$|(?<=[^\W\d]{4})\d{1,3}$")
"""Behind the last word of a path: `about-us-2`, the second page that somebody made under this name, and `news12`, one of many."""

_YEAR = re.compile(r"(?:19|20)\d\d")


@functools.lru_cache(maxsize=16384)
def segments(path: str) -> tuple[tuple[str, ...], ...]:
    """Return the words of each segment of a path, locale prefix, `index` and file ending left out."""
    parts = [p for p in unquote(path).split("/") if p]
    if parts:
        parts[-1] = re.sub(r"\.(?:html?|php|aspx?|jsp|cfm)$", "", parts[-1])
        parts[-1] = re.sub(r"([a-z])([A-Z])", r"\1-\2", parts[-1])
        parts[-1] = NUMBER.sub("", parts[-1])
    if parts and LOCALE.match(parts[0]) and parts[0][:2].lower() in LOCALES and len(parts) > 1:
        parts = parts[1:]
    found = map(segment, parts)
    return tuple(folded for folded in found if folded and folded != ("index",))


def is_passing(parts: Iterable[tuple[str, ...]]) -> bool:
    """Say whether segments of a path lead below blogs, shops, years and the like."""
    return any(token in PASSING or _YEAR.fullmatch(token) for part in parts for token in part[:2])


LONGEST_PASSING = 4
"""Words of a link beyond which it tells a story, whatever its first one is."""


@functools.lru_cache(maxsize=16384)
def passes(text: str, path: str, language: str) -> bool:
    """Say whether a link that promises nobody leads to news, dates, pictures, documents and the like, by its first words or those of a segment of its path."""
    whole, beginnings, within = _passing(language)
    for tokens in (tuple(words(text)), *segments(path)):
        said = " ".join(tokens)
        if 0 < len(tokens) <= LONGEST_PASSING and (said.startswith(beginnings) or any(" ".join(tokens[:size]) in whole for size in range(1, len(tokens) + 1))):
            return True
        if within and not said.isascii() and any(word in said for word in within):
            return True
    return False


@functools.cache
def _passing(language: str) -> tuple[frozenset[str], tuple[str, ...], tuple[str, ...]]:
    """Return the first words of passing links in a language and in English: those that stand whole, beginnings, and those of a language without spaces."""
    spoken = [each for code, each in languages.shelf().items() if code in (language, "en")]
    listed = [word for each in spoken if each.spaced for word in each.passing]
    return (
        frozenset(word for word in listed if not word.endswith("*")),
        tuple(word[:-1] for word in listed if word.endswith("*")),
        tuple(word for each in spoken if not each.spaced for word in each.passing),
    )


def segment(part: str) -> tuple[str, ...]:
    """Return the words of one segment: ("our", "team") of `our-team`."""
    return tuple(words(re.sub(r"[-_.+~]", " ", part)))


@functools.lru_cache(maxsize=16384)
def locale(path: str) -> str:
    """Return the language that the first segment of a path names; "" where it names none."""
    first = path.strip("/").split("/")[0]
    match = LOCALE.match(first)
    return match[1].lower() if match and match[1].lower() in LOCALES else ""
