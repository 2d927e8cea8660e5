"""Recognises names of people: on a line of their own, before or after a title, and inside sentences.

Shapes are taken apart in `name_parts`, the chance comes from `name_model`; nothing here raises on any string.
"""

from __future__ import annotations

import functools
import re
from dataclasses import dataclass

from research.extract.names import model
from research.extract.names.doubles import is_double
from research.extract.names.features.word_marks import known
from research.extract.names.likeness import Printed, likeness
from research.extract.names.parts import LONGEST, Parts, is_initial, is_particle, is_prose, take_apart
from research.languages.trade_words import phrases
from research.text import fold, squeeze, words


@dataclass(frozen=True, slots=True, kw_only=True)
class Name:
    """A person's name as read off a page."""

    full: str
    """Clean display form, honorifics, credentials and nickname left out: `Jane van der Berg`, `John Roe Jr.`."""
    given: str
    """`Jane`, `Jane Ann`; empty where only a family name is printed."""
    family: str
    """`van der Berg`; empty where only a given name is printed."""
    honorifics: tuple[str, ...] = ()
    """As printed: ("Prof.", "Dr.")."""
    credentials: tuple[str, ...] = ()
    """As printed: ("Ph.D.", "CPA")."""
    suffix: str = ""
    """`Jr.`, `III`; part of `full`."""
    nickname: str = ""
    """In quotes or brackets on the page: `Bob`."""
    score: float
    """0 to 1: the chance that this text, alone on a line of a company's page, is a person's name."""


_PATRONYMIC = re.compile(r"(?:ович|евич|ич|овна|евна|инична|ична|ovich|evich|ovna|evna|ович|івна|ївна|йович)$", re.IGNORECASE)
_CUTS = re.compile(r"\s*(?:\s[-–—•·/~]+\s|[|,:;(（\t\n•→]|[–—])\s*")
_BACK_CUTS = re.compile(r"\s*(?:\s[-–—•·/~]+\s|[|,:;\t\n•→]|[–—])\s*")
_RUN = re.compile(r"(?:[^\W\d_][\w'’.\-‐‑]*)(?:[ \u00a0][^\W\d_][\w'’.\-‐‑]*)*")
_TOKEN = re.compile(r"[^ \u00a0]+")
_APOSTROPHE = re.compile("['’ʼ‘`´]")
_AND = frozenset("y e i og och und and et en".split())
"""Words inside a family name (`Ortega y Gasset`) or between two people (`Ana Roe y Luis Poe`)."""
LETTERS = 5
"""Capitals in a row that are letters after a name (`ACAS, ASA`) rather than a family name that no list knows, where a comma follows."""
_CERTAIN = 0.6
"""What a name needs where no punctuation marks its bounds."""


@functools.lru_cache(maxsize=20_000)
def read_name(text: str) -> Name | None:
    """Return the name that the whole of text is; None where its shape rules that out."""
    if len(text) > 200 or "@" in text or is_prose(text) or (text.isalpha() and text.isascii() and not known(text.lower()).given):
        return None
    parts = None if is_double(text) else take_apart(text)
    if parts is None or not plausible(parts):
        return None
    score = model.score(parts)
    given, family = _split(parts)
    shown = _display(parts)
    full = " ".join(filter(None, (*shown, parts.suffix)))
    lookup = dict(zip(parts.words, shown, strict=True))
    return Name(
        full=full, given=" ".join(lookup[w] for w in given), family=" ".join(lookup[w] for w in family), honorifics=parts.honorifics,
        credentials=parts.credentials, suffix=parts.suffix, nickname=parts.nickname, score=round(score, 4))


def plausible(parts: Parts) -> bool:
    """Say whether the words have the case and number of a name's."""
    names = [w for w in parts.words if not is_initial(w)]
    if parts.inverted and any(w.isupper() and len(w) <= LETTERS and not any(known(fold(w))) for w in names):
        return False
    if not names or (len(names) == 1 and len(names[0]) < 2):
        return False
    if len(parts.words) == 1:
        word = fold(names[0])
        eastern = not word.isascii() and model.eastern_family(word) > 0
        return bool(parts.honorifics) or eastern or (not names[0][0].islower() and known(word).given)
    if _is_post(names[0]) or (_is_post(names[-1]) and not (len(names) == 2 and known(fold(names[0])).given)):
        return False
    marks = [known(fold(w)) for w in names]
    if not parts.honorifics and all(m.word and not (m.given or m.family) for m in marks):
        return False
    if any(w in _AND and n > 1 and n + 2 < len(names) and known(fold(names[n + 1])).given for n, w in enumerate(names)):
        return False
    small = [w for w in names if w[0].islower()]
    if not small:
        return True
    if len(small) == len(names):
        return len(names) <= 3 and known(fold(names[0])).given
    return all(is_particle(w) or not w.islower() or w[1:2] in "'’" for w in small) and not (names[-1][0].islower() and names[-1].islower())


def _is_post(word: str) -> bool:
    """Say whether a word is a job title and on no list of names: `Chairman`, but not `Dean`."""
    folded = fold(word)
    marks = known(folded)
    return not (marks.given or marks.family) and phrases("titles").holds(folded)


def is_ordinary(word: str) -> bool:
    """Say whether a single word stands in titles, menus or prose: `Founder`, `Strategy`."""
    folded = fold(word)
    return known(folded).word or phrases("titles", "functions", "not_names", "departments").holds(folded)


def _split(parts: Parts) -> tuple[tuple[str, ...], tuple[str, ...]]:
    """Return the words of the given and of the family name."""
    found = parts.words
    if parts.inverted:
        return found[:-parts.inverted], found[-parts.inverted:]
    if len(found) == 1:
        if (size := model.eastern_family(found[0])) and not found[0].isascii() and len(found[0]) <= 5:
            return (found[0],), ()
        return ((), found) if parts.honorifics and not known(fold(found[0])).given else (found, ())
    marks = [known(fold(w)) for w in found]
    capitals = [len(w) > 2 and w.isupper() and not is_initial(w) for w in found]
    if capitals[0] and not capitals[-1] and not is_initial(found[-1]):
        size = next(n for n, c in enumerate(capitals) if not c)
        return found[size:], found[:size]
    if len(found) == 3 and _PATRONYMIC.search(found[2]) and not _PATRONYMIC.search(found[1]) and marks[1].given:
        return found[1:], found[:1]
    if len(found) == 2 and not found[0].isascii() and (model.eastern_family(found[0] + found[1]) == len(found[0]) or model.parted_chance(found)):
        return found[1:], found[:1]
    start = next((n for n in range(1, len(found) - 1) if is_particle(found[n])), 0)
    if not start and capitals[-1] and not capitals[0]:
        start = next(n for n, c in enumerate(capitals) if c)
    if not start:
        start = len(found) - 1
        if len(found) >= 3 and not is_initial(found[-2]) and marks[-2].family and not marks[-2].given:
            start -= 1
    return found[:start], found[start:]


def _display(parts: Parts) -> list[str]:
    """Return the words with capitals and small letters as usual in print."""
    mixed = any(not w.isupper() and not is_particle(w) for w in parts.words)
    shown = []
    for n, word in enumerate(parts.words):
        letters = word.replace(".", "").replace("-", "")
        shout = len(letters) > 3 or (len(letters) > 1 and (len(letters) == 3 or not mixed) and not _abbreviated(letters))
        if shout and word.isupper() and not is_initial(word):
            word = word.lower() if 0 < n < len(parts.words) - 1 and is_particle(word) and not mixed else _capitalised(word)
        elif word.isupper() and len(word) > 1 and mixed and 0 < n < len(parts.words) - 1 and is_particle(word):
            word = word.lower()
        elif word.islower() and not is_particle(word):
            word = _capitalised(word)
        shown.append(word)
    return shown


def _abbreviated(letters: str) -> bool:
    """Say whether two or three capitals are initials (AJ, JP) and no short name (JO, LEE, WU)."""
    marks = known(fold(letters))
    return not (marks.given or marks.family) or (len(letters) == 2 and not any(c in "AEIOUY" for c in letters))


def _capitalised(word: str) -> str:
    word = re.sub(r"[^\W\d_]+", lambda m: m.group(0)[0].upper() + m.group(0)[1:].lower(), word)
    word = re.sub(r"^Mc([a-z])", lambda m: "Mc" + m.group(1).upper(), word)
    return re.sub(r"(?<=\w)(['’])S$", r"\1s", word)


@functools.lru_cache(maxsize=10_000)
def split_name(text: str) -> tuple[Name, str] | None:
    """Return the name at the start of text and what follows it, separator left out: ("Jane Roe", "CTO") of `Jane Roe (CTO)`; None without both."""
    text = squeeze(text)
    whole = read_name(text)
    if len(text) > 600 or (whole is not None and whole.score >= 0.5):
        return None
    best: tuple[Name, str] | None = None
    for cut in list(_CUTS.finditer(text, 0, LONGEST))[:8]:
        rest = text[cut.end():].strip(" ,;:|–—-•·")
        if cut.group().strip() in ("(", "（"):
            rest = _unbracketed(rest)
        name = read_name(text[:cut.start()]) if rest else None
        if name is not None and name.score >= (0.3 if name.family and name.given else 0.5) and rest[:1] != ")":
            best = name, rest
    return best or _split_unmarked(text)


def _unbracketed(rest: str) -> str:
    """Return `CTO` of `CTO)` and `CTO, London` of `CTO) London`."""
    inside, _, after = rest.partition(")")
    return ", ".join(filter(None, (inside.strip(), after.strip(" ,;:|–—-•·"))))


def _split_unmarked(text: str) -> tuple[Name, str] | None:
    """Return name and rest where nothing but the words tells where the title begins: `Jane Roe Senior Engineer`."""
    tokens = text.split(" ")
    if len(text) > 2 * LONGEST or tokens[0][:1].islower():
        return None
    found: tuple[Name, str] | None = None
    for size in range(2, min(len(tokens), 8)):
        if not _begins_title(tokens, size) or (size > 2 and _begins_title(tokens, size - 1) and found):
            continue
        name = read_name(" ".join(tokens[:size]))
        if name is not None and name.family and name.score >= _CERTAIN and (found is None or name.score > found[0].score):
            found = name, " ".join(tokens[size:]).strip(" ,;:|–—-•·")
    return found


def _begins_title(tokens: list[str], start: int) -> bool:
    return _is_title_start(" ".join(tokens[start : start + 3]))


@functools.lru_cache(maxsize=20_000)  # each place is asked for twice
def _is_title_start(text: str) -> bool:
    trade = phrases("titles", "seniority", "functions", "deputies", "acting", "former", "assistants", "scope")
    here = words(text)
    return any(trade.holds(" ".join(here[:size])) for size in (3, 2, 1) if len(here) >= size)


@functools.lru_cache(maxsize=10_000)
def title_first(text: str) -> tuple[Name, str] | None:
    """Return the name at the end of text and the title before it: ("Jane Roe", "Geschäftsführer") of `Geschäftsführer: Jane Roe`; None without both."""
    text = squeeze(text)
    if len(text) > 300:
        return None
    trade = phrases("titles", "seniority")
    for cut in list(_BACK_CUTS.finditer(text))[:6]:
        head, name = text[:cut.start()].strip(), read_name(text[cut.end():])
        if head and name is not None and name.score >= 0.3 and any(trade.holds(w) for w in words(head)):
            return name, head
    tokens = text.split(" ")
    best: tuple[Name, str] | None = None
    for start in range(max(1, len(tokens) - 6), len(tokens) - 1):
        if not trade.holds(" ".join(words(tokens[start - 1]))) or trade.holds(" ".join(words(tokens[start]))):
            continue
        name = read_name(" ".join(tokens[start:]))
        if name is not None and name.family and name.score >= _CERTAIN and (best is None or name.score > best[0].score):
            best = name, " ".join(tokens[:start])
    return best


@functools.lru_cache(maxsize=5_000)
def names_in(text: str) -> tuple[tuple[int, int, Name], ...]:
    """Return (start, end, name) of the names inside running text, in order; only those that are nearly certain."""
    found: list[tuple[int, int, Name]] = []
    for run in _RUN.finditer(text[:20_000]):
        said = run.group().replace("\u00a0", " ").split(" ")
        begins = [n for n, word in enumerate(said[:-1]) if not word.islower() and _begins_name(word)[0]]
        if not begins:
            continue
        tokens = [m.span() for m in _TOKEN.finditer(text, *run.span())]
        after = 0  # the first word behind the last name found
        for n in begins:
            if n >= after and (hit := _longest_name(text, tokens, n)) is not None:
                size, end, name = hit
                found.append((tokens[n][0], end, name))
                after = n + size
    return tuple(found)


@functools.lru_cache(maxsize=20_000)
def _begins_name(word: str) -> tuple[bool, bool]:
    """Return whether a word of running text may begin a name, and whether it is an honorific."""
    if not word[0].isupper() and (word.isascii() or word.islower()):
        return False, False
    title = " ".join(words(word)) in phrases("honorifics").whole
    return title or known(fold(word).strip(".")).given or is_initial(word), title


def _longest_name(text: str, tokens: list[tuple[int, int]], start: int) -> tuple[int, int, Name] | None:
    """Return (number of words, end, name) of the best name that begins with the word at start."""
    first = text[tokens[start][0]:tokens[start][1]]
    title = _begins_name(first)[1]
    best: tuple[int, int, Name] | None = None
    ends_sentence = first.endswith(".") and not is_initial(first) and not title
    for size in range(2, min(6, len(tokens) - start) + 1):
        begin, end = tokens[start][0], tokens[start + size - 1][1]
        last = text[tokens[start + size - 1][0]:end]
        bare = last.rstrip(".") if not is_initial(last) else last
        if bare.endswith(("'s", "’s")):
            bare = bare[:-2]
        end -= len(last) - len(bare)
        if ends_sentence or (bare.islower() and not is_particle(bare)):
            break
        ends_sentence = last.endswith(".") and not is_initial(last)
        if is_initial(bare) or (is_particle(bare) and bare.islower()):
            continue
        name = read_name(text[begin:end])
        if name is None or name.score < 0.8 or not name.family or not (title or _unlike_words(name)):
            if name is None or _begins_title([bare], 0):
                break
            continue
        if best is None or name.score >= best[2].score - 0.05:
            best = size, end, name
        if last != bare:
            break
    return best


@functools.lru_cache(maxsize=20_000)
def name_key(text: str) -> str:
    """Return the form in which names are compared: no honorifics, credentials, accents, case or punctuation; initials in the middle left out."""
    parts = take_apart(text)
    printed = " ".join((*parts.words, parts.suffix)) if parts is not None else text.partition(",")[0]
    found = re.findall(r"\w+", _APOSTROPHE.sub("", fold(printed)).replace("_", " "))
    return " ".join(w for n, w in enumerate(found) if n == 0 or len(w) > 1 or len(found) <= 2)


def _unlike_words(name: Name) -> bool:
    """Say whether a name cannot be mistaken for words at the start of a sentence (`May Day`)."""
    found = [known(fold(w)) for w in (name.given.split(" ")[0], name.family.split(" ")[-1])]
    return not all(m.word for m in found)


@functools.lru_cache(maxsize=50_000)
def same_person(a: str, b: str) -> float:
    """Return 0 to 1: the chance that two printed names are one person's, where both stand on one company's site.

    1 for the same words, about 0.9 for short forms and other alphabets, 0.6 for initials, 0.45 where one has no family name, 0 for different given names.
    """
    one, other = read_name(a), read_name(b)
    if one is None or other is None:
        return float(name_key(a) == name_key(b) != "")
    if fold(one.full) == fold(other.full):
        return 1.0
    return round(likeness(*(Printed(n.given, n.family, n.suffix, n.nickname) for n in (one, other))), 3)
