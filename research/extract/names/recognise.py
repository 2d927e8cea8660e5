"""Recognises a string that is a person's name, and tells whether two are one person's.

`parts.py` takes it apart, `model.py` gives the chance; nothing here raises on any string.
"""

from __future__ import annotations

import functools
import re
from collections.abc import Sequence
from dataclasses import dataclass, replace

from research.extract.names import model
from research.extract.names.alphabets import is_double, is_mixed
from research.extract.names.family_first import FIRST, family_first, is_syllabic, is_vietnamese
from research.extract.names.features.word_marks import known
from research.extract.names.likeness import Printed, likeness, marks
from research.extract.names.parts.apart import Parts, is_prose, take_apart
from research.extract.names.words import is_initial, is_particle, normal
from research.languages.trade_words import phrases
from research.text import fold


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


_CALLED = re.compile(r"(?:[^\W\d_a-z]{1,2}\.\s?){1,5}\(([^\W\d_a-z][^\W\d_()]+(?:[ -][^\W\d_()]+)?)\)\s+(?=\S)")
"""Initials and the name by which somebody is called, as on the pages of the Netherlands: `J.M. (Jan) de Vries`."""
_PATRONYMIC = re.compile(r"(?:ович|евич|ич|овна|евна|инична|ична|ovich|evich|ovna|evna|ович|івна|ївна|йович)$", re.IGNORECASE)
_APOSTROPHE = re.compile("['’ʼ‘`´]")
_TOO_MANY_SIGNS = re.compile(r"[\u3400-\u9fff\uac00-\ud7a3]{7,}|[\uac00-\ud7a3·]{6,}")
"""More signs of China or Korea than any name has."""
_AND = frozenset("y e i og och und and et en".split())
"""Words inside a family name (`Ortega y Gasset`) or between two people (`Ana Roe y Luis Poe`)."""
ADDRESSED = 0.6
"""Least score of a single family name behind a form of address: schools name their staff so, and most family names are on no list."""
INITIALLED = 0.5
"""Least score of initials with points and a family name: churches and councils name their own so, and most family names are on no list."""
LETTERS = 5
"""Capitals in a row that are letters after a name (`ACAS, ASA`) rather than a family name that no list knows, where a comma follows."""


@functools.lru_cache(maxsize=20_000)
def read_name(text: str) -> Name | None:
    """Return the name that the whole of text is; None where its shape rules that out."""
    if len(text) > 200 or "@" in text or is_prose(text) or (text.isalpha() and text.isascii() and not known(text.lower()).given):
        return None
    if called := _CALLED.match(text):
        text = f"{called.group(1)} {text[called.end() :]}"
    parts = None if is_double(text) else take_apart(text)
    if parts is None or not plausible(parts):
        return None
    least = ADDRESSED if _is_addressed(parts) else INITIALLED if _is_initialled(parts) else 0.0
    score, leads = max(model.score(parts), least), family_first(parts)
    if leads:
        turned = replace(parts, words=(*parts.words[leads:], *parts.words[:leads]))
        score = max(score, FIRST * (1.0 if is_vietnamese(parts) or is_syllabic(parts) else model.score(turned)))
    elif is_syllabic(parts):
        score = max(score, FIRST)
    if _is_muhammad(parts.words):
        score = max(score, model.score(replace(parts, words=parts.words[1:])))
    given, family = _split(parts, leads)
    shown = _display(parts)
    full = " ".join(filter(None, (*shown, parts.suffix)))
    lookup = dict(zip(parts.words, shown, strict=True))
    return Name(
        full=full, given=" ".join(lookup[w] for w in given), family=" ".join(lookup[w] for w in family), honorifics=parts.honorifics,
        credentials=parts.credentials, suffix=parts.suffix, nickname=parts.nickname, score=round(score, 4))


def plausible(parts: Parts) -> bool:
    """Say whether the words have the case and number of a name's."""
    names = [w for w in parts.words if not is_initial(w)]
    if _TOO_MANY_SIGNS.fullmatch("".join(names)) or (len(names) > 1 and _is_said(names)):
        return False
    if parts.inverted and any(w.isupper() and len(w) <= LETTERS and not any(known(fold(w))) for w in names):
        return False
    if not names or (len(names) == 1 and (len(names[0]) < 2 or phrases("phone_labels").holds(fold(names[0]).strip(".")))):
        return False
    if len(parts.words) == 1:
        word = fold(names[0])
        eastern = not word.isascii() and model.eastern_family(word) > 0
        return bool(parts.honorifics) or eastern or (not names[0][0].islower() and known(word).given)
    if (_is_post(names[0]) and not _is_muhammad(parts.words)) or (_is_post(names[-1]) and not (len(names) == 2 and known(fold(names[0])).given)):
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


def _is_muhammad(names: Sequence[str]) -> bool:
    """Say whether a name begins with what is short for Muhammad in Bengal and India, where a whole name stands behind it: `Md. Rafiqul Islam`."""
    return len(names) > 2 and names[0] in ("Md", "Md.", "Mohd", "Mohd.")


def _is_said(names: list[str]) -> bool:
    """Say whether words are a phrase of menus (`Naša ekipa`), one of them is a small word of sentences, or they are of two alphabets."""
    found = [*map(fold, names)]
    if " ".join(found) in phrases("not_names", "links", "labels", "email_labels", "phone_labels").whole:
        return True
    if all(map(str.isascii, names)):
        return False
    return not phrases("prose").whole.isdisjoint(found) or is_mixed(names)


def _is_addressed(parts: Parts) -> bool:
    """Say whether a form of address stands before a single family name: `Mrs Hooper`, but not `Miss Universe`."""
    if len(parts.words) != 1 or not parts.honorifics or normal(parts.honorifics[0]) not in phrases("addresses").whole:
        return False
    marks, word = known(fold(parts.words[0])), parts.words[0]
    return len(word) > 2 and word[0].isupper() and not word.isupper() and (marks.family or not is_ordinary(word))


def _is_initialled(parts: Parts) -> bool:
    """Say whether a name is nothing but initials with points and a family name: `J.M. van Driesum`."""
    *before, last = parts.words
    family = [word for word in before if not (is_initial(word) and word.endswith("."))]
    return len(family) < len(before) and all(map(is_particle, family)) and last.istitle() and len(last) > 3 and not is_ordinary(last)


def _is_post(word: str) -> bool:
    """Say whether a word is a job title and on no list of names: `Chairman`, but not `Dean`."""
    folded = fold(word)
    marks = known(folded)
    return not (marks.given or marks.family) and phrases("titles").holds(folded)


def is_ordinary(word: str) -> bool:
    """Say whether a single word stands in titles, menus or prose: `Founder`, `Strategy`."""
    folded = fold(word)
    return known(folded).word or phrases("titles", "functions", "not_names", "departments").holds(folded)


def _split(parts: Parts, leads: int) -> tuple[tuple[str, ...], tuple[str, ...]]:
    """Return the words of the given and of the family name, of which so many lead the name."""
    found = parts.words
    if parts.inverted:
        return found[:-parts.inverted], found[-parts.inverted:]
    if leads:
        return found[leads:], found[:leads]
    if len(found) == 1:
        if (size := model.eastern_family(found[0])) and not found[0].isascii() and len(found[0]) <= 5:
            return (found[0],), ()
        return ((), found) if parts.honorifics and (_is_addressed(parts) or not known(fold(found[0])).given) else (found, ())
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
    word = re.sub(r"[^\W\d_]+", lambda m: m.group(0)[0].upper() + m.group(0)[1:].lower().replace("i\u0307", "i"), word)  # `İ` has a small letter of two signs
    word = re.sub(r"^Mc([a-z])", lambda m: "Mc" + m.group(1).upper(), word)
    return re.sub(r"(?<=\w)(['’])S$", r"\1s", word)


@functools.lru_cache(maxsize=20_000)
def name_key(text: str) -> str:
    """Return the form in which names are compared: no honorifics, credentials, accents, case or punctuation; initials in the middle left out."""
    parts = take_apart(text)
    printed = " ".join((*parts.words, parts.suffix)) if parts is not None else text.partition(",")[0]
    found = re.findall(r"\w+", _APOSTROPHE.sub("", fold(printed)).replace("_", " "))
    return " ".join(w for n, w in enumerate(found) if n == 0 or len(w) > 1 or len(found) <= 2)


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
    return round(likeness(_printed(one), _printed(other)), 3)


def person_marks(text: str) -> frozenset[tuple[str, ...]]:
    """Return marks of which two printed names share one wherever `same_person` of them is 0.85 and more, and they have not one key."""
    name = read_name(text)
    return marks(_printed(name)) | {(fold(name.full),)} if name is not None else frozenset()


def _printed(name: Name) -> Printed:
    return Printed(name.given, name.family, name.suffix, name.nickname)
