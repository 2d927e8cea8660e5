"""Understands a title: what the post is about, how high it stands, whom it serves; in every language of the shelf."""

from __future__ import annotations

import functools
import itertools
import re
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field

from research.model import Seniority
from research.rank import lexicon
from research.rank.knowledge import ALONE, CRAFTS, PERSONS, PREPOSITIONS, WEIGHT
from research.rank.lexicon import Match, best_matches, languages_of, rank_of_match, stem
from research.text import fold, words

_SEGMENT = re.compile(r"\s*(?:[,;:/|•·(){}\[\]]|\s[-–—]\s|(?<=\w)[-–—]\s|\s[-–—](?=\w))\s*")
_PRONOUN = re.compile(r"\b(?:It|it|Us|us)\b")  # in mixed case these are no acronyms
_BODY = re.compile(r"^(?:[\w' ]+ )?(?:board|commission|council|committee|commissioners|supervisors)(?: of [\w' ]+)?$")
_EXECUTIVE = "executive"
_TRAILING_TEAM = 0.35  # a team behind the comma says less than the post itself (`Counsel, Product`), and each further part less again
_TRANSLATED = re.compile(r"^(?P<own>[^a-zA-Z()]*[^\W\d_a-zA-Z]{3}[^()]*)\([a-zA-Z &/,.-]{6,}\)\s*$")  # `Менеджер по закупкам (purchasing manager)`
_OWNING = frozenset({"founder", "co founder", "cofounder", "founding", "founding member", "owner", "co owner"})
_IN_FRONT = frozenset({"assistant", "associate", "junior", "second", "2nd", "co"})
"""Words that make a deputy only in front of the rank: a `Project Manager Assistant` is none."""
_RUNNING = frozenset({"executive director", "general manager", "managing director", "president"})
_GENDERS = re.compile(r"(?<![\w/])[mfwhd]\s?/\s?[mfwhdx](?:\s?/\s?[dxn])?(?![\w/])|(?<=[^\W\d_]{3})(?:/-?|[*:·_])(?:innen|in|r|n|e|ne|euse|trice)\b")
"""Marks that a post is for all: `(m/w/d)`, `Lernende/r`, `Lehrer:in`; no words of the post."""
_COMPASS = frozenset({"north", "south", "east", "west", "central"})
"""Places without a name of their own: words of the post like others."""
_MODIFIER = 0.6  # `Field Security`: what stands in front only narrows what follows


@dataclass(frozen=True, slots=True, kw_only=True)
class Understood:
    """What a title says."""

    text: str
    functions: tuple[tuple[str, float], ...] = ()
    """(one of languages.FUNCTIONS, share), the largest first; shares sum to 1. Empty where the title names none."""
    specialty: frozenset[str] = frozenset()
    """Stems of the words that say what the post is about; words of rank and scope are left out."""
    team: frozenset[str] = frozenset()
    """Stems behind the first comma or colon: `Backend Engineer, Payments`."""
    meanings: frozenset[str] = frozenset()
    """Keys of `knowledge.SAME`: things named, whatever the word."""
    seniority: Seniority = Seniority.SPECIALIST
    rung: float = 3.0
    """Seniority with what stands between: a deputy 0.6 below, a senior half a rung above."""
    ranked: bool = False
    """True where a word of the title told the seniority."""
    manages: bool = False
    """True where the post surely leads people."""
    assistant_to: str | None = None
    """The boss whom the post serves, folded; empty where it serves one without naming whom; None for a post of its own."""
    deputy: bool = False
    acting: bool = False
    former: bool = False
    board: bool = False
    """Nothing but a seat on the board."""
    adviser: bool = False
    scope: frozenset[str] = frozenset()
    """How wide: `global`, `emea`."""
    named: Mapping[str, frozenset[str]] = field(default_factory=dict)
    """{stem: what is meant by it}."""
    places: frozenset[str] = frozenset()
    """Regions and countries named: `emea`, `spain`."""
    read: Mapping[str, frozenset[str]] = field(default_factory=dict)
    """{stem of a word that told functions: those that its phrase told}."""
    hr: bool = False
    recruiter: bool = False

    def share(self, function: str) -> float:
        """Return the function's share, 0 to 1."""
        return next((share for name, share in self.functions if name == function), 0.0)


def _segments(folded: str) -> list[tuple[int, int]]:
    """Return the (first, past last) word of each part between commas, slashes and dashes."""
    spans, at = [], 0
    for part in _SEGMENT.split(folded):
        size = len(words(part))
        if size:
            spans.append((at, at + size))
            at += size
    return spans


def _deputises(word: Match, rank: Match, tokens: tuple[str, ...], segments: list[tuple[int, int]]) -> bool:
    """Return whether a deputy's word belongs to a rank: right before it, or first or last in its part of the title (`Assistant Store Manager`)."""
    if word.end == rank.start:
        return True
    start, end = next((span for span in segments if span[0] <= rank.start < span[1]), (0, len(tokens)))
    first, last = word.start == start and word.end < rank.start, word.end == end and word.start >= rank.end and word.phrase not in _IN_FRONT
    between = tokens[word.end : rank.start] if first else tokens[rank.end : word.start]
    return (first or last) and PREPOSITIONS.isdisjoint(between)


def _rung(tokens: tuple[str, ...], matches: list[Match], segments: list[tuple[int, int]], deputies: list[Match]) -> tuple[float, Seniority, bool, bool, bool]:
    """Return (rung, its class, whether a word told it, whether it surely leads people, deputy)."""
    best, known, manages, deputy = 3.0, False, False, False
    modifier = ""
    functional = [m for m in matches if Seniority.HEAD <= rank_of_match(m) < Seniority.TOP and m.phrase not in _OWNING | _RUNNING]
    if functional and not any((rank_of_match(m) is Seniority.TOP and m.phrase not in _OWNING) or m.phrase in _RUNNING for m in matches):
        matches = [m for m in matches if m.phrase not in _OWNING]  # `Co-Founder & CTO` leads what the other half says
    for match in matches:
        rung = float(rank_of_match(match))
        before = tokens[match.start - 1] if match.start else ""
        if known and best >= Seniority.LEAD and before in {"of", "to", "for", "de", "des", "du", "del", "der", "van", "av"} and rung > best:
            continue  # `Head of CEO Office`: the boss's rank is not the post's
        if match.phrase == "chief" and any(start <= match.start < end and tokens[end - 1] in CRAFTS for start, end in segments):
            rung = float(Seniority.HEAD)  # `Chief Product Designer`: the first of a craft, no officer of the company
        if match.phrase in {"senior", "sr", "snr"}:
            modifier = "senior"
        if match.phrase == "lead":
            modifier = modifier or "lead"
        if rung >= Seniority.LEAD and any(_deputises(d, match, tokens, segments) for d in deputies):
            rung, deputy = rung - 0.6, True
        elif any(d.start == match.start and d.end < match.end for d in deputies) and rung < Seniority.VICE_PRESIDENT:
            deputy = rung >= Seniority.MANAGER  # `Deputy Head of` is one phrase
        if rung > best or not known:
            best = rung if rung > best or not known else best
            if rung >= Seniority.LEAD:
                after = tokens[match.end] if match.end < len(tokens) else ""
                leads = rung > Seniority.SENIOR_MANAGER - 1 and (after == "of" or " " in match.phrase or any(start == match.start for start, _ in segments))
                manages = rung >= Seniority.HEAD - 0.6 or leads
        known = True
    if known and best >= Seniority.LEAD and modifier:
        best += (
            0.5
            if modifier == "senior" and best == int(best) and best not in (Seniority.SENIOR_MANAGER, Seniority.SENIOR_DIRECTOR, Seniority.VICE_PRESIDENT)
            else 0.0
        )
    for start, end in segments:
        alone = ALONE.get(" ".join(tokens[start:end]), 0.0)
        if alone > best:
            best, known, manages = alone, True, alone >= Seniority.HEAD
    return best, Seniority(min(13, max(0, int(best + 0.5)))), known, manages, deputy


def _functions(tokens: tuple[str, ...], matches: list[Match], segments: list[tuple[int, int]], leads_all: bool) -> tuple[tuple[str, float], ...]:
    total: dict[str, float] = {}
    led = 0
    for start, end in segments:
        inside = [match for match in matches if start <= match.start < end]
        part: dict[str, float] = {}
        for match, following in itertools.zip_longest(inside, inside[1:]):
            narrows = following and following.start == match.end and WEIGHT.get(following.phrase, 1.0) > 0.5
            weight = WEIGHT.get(match.phrase, 1.0) * (_MODIFIER if narrows else 1.0)
            for value in match.values:
                part[str(value)] = part.get(str(value), 0.0) + weight / len(match.values)
        factor = _TRAILING_TEAM**led
        led += sum(part.values()) >= 0.4
        for name, weight in part.items():
            total[name] = total.get(name, 0.0) + weight * factor
    if len(total) > 1 and not leads_all:
        total.pop(_EXECUTIVE, None)
    whole = sum(total.values())
    return tuple(sorted(((name, weight / whole) for name, weight in total.items()), key=lambda item: (-item[1], item[0]))) if whole else ()


def _phrases_of_rank(tokens: tuple[str, ...], ranks: Iterable[Match], functions: Iterable[Match]) -> frozenset[str]:
    """Return the words of ranks of several words (`Генеральный директор`, `Daglig leder`) which name no function: what is led is not said by them."""
    named = {index for match in functions if _EXECUTIVE not in match.values for index in range(match.start, match.end)}
    return frozenset(tokens[index] for match in ranks if match.end > match.start + 1 for index in range(match.start, match.end) if index not in named)


def _compounds(tokens: tuple[str, ...], kind: str, matches: list[Match]) -> Iterator[Match]:
    """Yield what long unread words say by their end (rank) or beginning, else end (function), where a language writes them as one."""
    table = lexicon.lexicons()[kind]
    read = {index: match for match in matches for index in range(match.start, match.end)}
    for index, token in enumerate(tokens):
        match = read.get(index)
        if len(token) < 8 or token in lexicon.english_words():
            continue
        if match is None or (len(match.phrase) + 4 <= len(token) and token.startswith(match.phrase)):
            whole = max(table.found((token,)), key=lambda item: len(item[4]), default=None)  # in a language not asked: `IT Consultant & Projektmanagerin`
            found = table.ending(token) if kind == "seniority" else table.beginning(token) or table.ending(token)
            if whole and len(whole[4]) + 4 > len(token):
                yield Match(index, index + 1, (whole[2],), whole[4])
            elif found:
                yield Match(index, index + 1, (found[0],), found[1])


def _outside_products(tokens: tuple[str, ...], matches: list[Match]) -> list[Match]:
    """Return the matches that are no part of a product's name; what the shelf knows of the whole name (`linux`, `salesforce administrator`) stays."""
    spans = [(m.start, m.end) for m in best_matches(lexicon.products().found(tokens), {})]

    def names_part(match: Match) -> bool:
        whole = match.phrase == " ".join(tokens[match.start : match.end])
        return any(match.start < end and match.end > start and not (whole and match.start <= start and match.end >= end) for start, end in spans)

    return [match for match in matches if not names_part(match)]


def _person(tokens: tuple[str, ...]) -> bool:
    """Return whether a title names somebody by occupation, at its end or, as in French, with its first word (`Hygiéniste dentaire`)."""
    return tokens[-1].endswith(PERSONS) or tokens[0].endswith(tuple(end for end in PERSONS if len(end) >= 4))


def _boss(tokens: tuple[str, ...], matches: Iterable[Match]) -> tuple[str | None, int]:
    """Return the boss that an assistant serves and the word from which the boss's own title runs."""
    for match in matches:
        last = tokens[match.end - 1]
        if last in PREPOSITIONS:
            return " ".join(tokens[match.end :]), match.end
        after = tokens[match.end] if match.end < len(tokens) else ""
        if after in {"to", "of", "de", "der", "des", "till", "til", "van"}:
            return " ".join(tokens[match.end + 1 :]), match.end
        return " ".join(tokens[match.end :]), match.end
    return None, len(tokens)


def understand(title: str | None, hint: str | None = None) -> Understood:
    """Return what a title says; an empty one says nothing. `hint` is the language (ISO 639-1) that decides where two read it alike."""
    return _understand(title or "", hint)


@functools.lru_cache(maxsize=16384)
def _understand(title: str, hint: str | None) -> Understood:
    if twice := _TRANSLATED.match(title):
        title = twice["own"]
    title = _GENDERS.sub(" ", title)
    folded = fold(_PRONOUN.sub(" ", title) if title != title.lower() else title)[:400]
    tokens = tuple(words(folded))
    if not tokens:
        return Understood(text=title)
    said = {kind: tuple(each.found(tokens)) for kind, each in lexicon.lexicons().items()}
    allowed = languages_of(tokens, said, hint)
    found = {
        kind: best_matches(said[kind], allowed)
        for kind in ("seniority", "functions", "assistants", "deputies", "acting", "former", "scope", "board", "advisers")
    }
    for kind in ("seniority", "functions"):
        found[kind] = sorted([*found[kind], *_compounds(tokens, kind, found[kind])], key=lambda match: match.start)
    found["functions"] = _outside_products(tokens, found["functions"])
    boss, own = _boss(tokens, found["assistants"])
    if boss and any(m.start >= own for m in found["functions"]) and not any(m.start >= own for m in found["seniority"]):
        boss, own = None, len(tokens)  # `Asistente de recursos humanos`: of a field, and nobody's in person
    segments = [(start, min(end, own)) for start, end in _segments(folded) if start < own]
    seniority = [match for match in found["seniority"] if match.start < own]
    functions_found = [match for match in found["functions"] if match.start < own]
    rung, rank, ranked, manages, deputy = _rung(tokens, seniority, segments, found["deputies"])
    if _BODY.match(folded.split(",")[0]) and not any(rank_of_match(m) >= Seniority.LEAD for m in seniority if m.start < 2 and m.phrase not in {"supervisors"}):
        rung, rank, ranked = 13.2, Seniority.TOP, True
    if boss is not None:
        rung, rank, manages = min(rung, 4.0) if rank < Seniority.DIRECTOR else rung, min(rank, Seniority.SENIOR) if rank < Seniority.DIRECTOR else rank, False
    functions = _functions(tokens, functions_found, segments, any(rank_of_match(m) is Seniority.TOP and m.phrase not in _OWNING for m in seniority))
    if not ranked and functions and functions_found[-1].end == len(tokens) and not (_person(tokens) or any(t in lexicon.occupations() for t in tokens)):
        rung = 4.4  # a function and nothing else (`Public Relations`): whoever holds it answers for it
    scope = {index for match in found["scope"] for index in range(match.start, match.end)}
    rank_only = lexicon.rank_words() | _phrases_of_rank(tokens, seniority, functions_found)
    single = [m for m in seniority if m.end == m.start + 1]
    inner = {m.start: tokens[m.start].rpartition(m.phrase)[0] for m in single if len(tokens[m.start]) > len(m.phrase) + 2}
    fields = {i for m in functions_found for i in range(m.start, m.end)}
    inflected = {m.start for m in single if m.phrase in rank_only} - inner.keys() - fields  # `Leiterin`, `müdürü`: a rank with an ending is no field
    situated = [(start, end, str(place)) for start, end, place, _, _ in lexicon.places().found(tokens[:own])]
    aside = scope | inflected | {index for start, end, place in situated if place not in _COMPASS for index in range(start, end)}
    about = [(i, stem(inner.get(i) or t)) for i, t in enumerate(tokens[:own]) if t not in PREPOSITIONS and t not in rank_only and i not in aside]
    first_end = segments[0][1] if segments else own
    seats = found["board"]
    meant = best_matches(lexicon.meanings().found(tokens[:own]), {})
    own_rank = [m for m in seniority if not any(s.start <= m.start < s.end for s in seats)]
    head = functions[0][0] if functions else ""
    return Understood(
        text=title,
        functions=functions,
        specialty=frozenset(s for _, s in about),
        team=frozenset(s for i, s in about if i >= first_end),
        meanings=frozenset(str(value) for match in meant for value in match.values),
        named={stem(tokens[i]): frozenset(str(value) for value in match.values) for match in meant for i in range(match.start, match.end)},
        seniority=rank,
        rung=rung,
        ranked=ranked,
        manages=manages,
        assistant_to=boss,
        deputy=deputy,
        acting=bool(found["acting"]),
        former=(bool(found["former"]) and found["former"][0].start <= 1)
        or any(m.phrase in {"emeritus", "emerita", "in memoriam", "retired"} for m in found["former"]),
        board=bool(seats)
        and not any(
            rank_of_match(m) >= Seniority.HEAD and m.phrase not in {"director", "directors", "president", "secretary", "treasurer"}
            for m in own_rank
            if m.values
        ),
        adviser=bool(found["advisers"]) and (not functions or any(" " in m.phrase for m in found["advisers"])) and rung < Seniority.LEAD,
        scope=frozenset(tokens[i] for i in scope),
        places=frozenset(place for _, _, place in situated),
        read={stem(tokens[i]): frozenset(str(value) for value in m.values) for m in functions_found for i in range(m.start, m.end)},
        hr=head == "people",
        recruiter=head == "recruiting",
    )
