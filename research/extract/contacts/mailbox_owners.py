"""Says whose an address may be: a department's, anybody's at a mail provider, or this very person's."""

from __future__ import annotations

import functools
import re

from research import urls
from research.extract.contacts.mailbox_words import FILLERS, SHARED, WEBMAIL
from research.extract.names.words import lexicon, romanise
from research.extract.titles.title_words import title_hits
from research.text import fold, words

_BREAK = re.compile(r"[^a-z]+")
_MAX_STATES = 3000  # ways of reading one local part; real names need below 200

_NICKNAMES = """
    robert bob rob bobby, william bill will billy liam, richard rick dick rich ricky, james jim jimmy jamie, john jack johnny jon, jonathan jon,
    michael mike mick micha, elizabeth liz beth betsy lisa eliza lizzie, margaret maggie meg peggy, katherine kate katie kathy, catherine kate cathy
    katie, thomas tom tommy, joseph joe joey, charles charlie chuck, edward ed eddie ted, edwin ed, theodore ted theo, anthony tony, andrew andy drew,
    alexander alex sasha xander, alexandra alex sandra sasha, christopher chris kit, christina chris tina, daniel dan danny, david dave, matthew matt,
    nicholas nick nico, nicole nic nicki, samuel sam, samantha sam, stephen steve, steven steve, timothy tim, gregory greg, jeffrey jeff, geoffrey
    geoff, kenneth ken, ronald ron, donald don, lawrence larry, leonard len leo, patrick pat paddy, patricia pat patty trish, benjamin ben, gerald
    gerry jerry, frederick fred, raymond ray, walter walt, philip phil, douglas doug, peter pete, susan sue, deborah deb debbie, jennifer jen jenny,
    jessica jess, rebecca becky, victoria vicky tori, barbara barb, judith judy, kimberly kim, pamela pam, cynthia cindy, jacqueline jackie, abigail
    abby, francisco paco, jose pepe, ignacio nacho, eduardo edu, guillermo memo, johannes hans jan joh, friedrich fritz, wolfgang wolf, joachim
    jochen, dmitry dima dmitri, aleksandr sasha alexander, aleksey alexey alexei, sergey sergei, ekaterina katya, evgeny eugene
"""


def is_shared(address: str) -> bool:
    """Say whether an address belongs to the company or to a department (`info@`, `bewerbung@`, `contact_us@`) rather than to a person."""
    local, _, domain = address.lower().partition("@")
    parts = [part for part in _BREAK.split(fold(local)) if part]
    if not parts:
        return True  # digits only: a list, a line, a machine
    brand = fold(urls.brand(domain)).replace("-", "")
    if "".join(parts) in (brand, *SHARED):
        return True
    known = [part in SHARED or (part in FILLERS or part == brand) for part in parts]
    if all(known) and (any(part in SHARED for part in parts) or brand in parts):
        return True
    if len(parts) == 1:
        return _is_compound(parts[0], brand) or _is_no_name(parts[0])
    return parts[0] in SHARED or parts[-1] in SHARED


def is_of_house(address: str) -> bool:
    """Say whether an address is named after the house, or with a word of its name: `greenwatch@greenwatch-aldbury.org`; or after who gave it theirs."""
    local, _, domain = address.lower().partition("@")
    brand = fold(urls.brand(domain))
    return len(local) > 3 and local in (brand, *brand.split("-"))


def is_of_post(address: str, title: str) -> bool:
    """Say whether an address is named after the post that somebody holds: `treasurer@` of the Hon. Treasurer, `buchhaltung@` beside `Buchhaltung`."""
    local = "".join(_BREAK.split(fold(address.partition("@")[0])))
    found = words(title)
    hits = title_hits(found)
    return "".join(found) == local or any(hits[last] and "".join(found[first : last + 1]) == local for last in range(len(found)) for first in range(last + 1))


def _is_no_name(word: str) -> bool:
    """Say whether a word is an ordinary one that nobody is called by: `accessibility`, `screening`, `kanzlei`."""
    known = lexicon()
    return len(word) > 3 and (word in known.words or word in known.things) and word not in known.given and word not in known.family


def _is_compound(word: str, brand: str) -> bool:
    """Say whether a word is made of shared words without a break: `salesteam`, `infoacme`."""
    for cut in range(2, len(word) - 1):
        one, other = word[:cut], word[cut:]
        shared = (one in SHARED and len(one) > 3, other in SHARED and len(other) > 3)
        if all(shared) or (shared[0] and (other in FILLERS or other == brand)) or (shared[1] and (one in FILLERS or one == brand)):
            return True
    return False


def is_webmail(address: str) -> bool:
    """Say whether an address lies with a provider of mail for anybody: it says nothing of the company."""
    domain = address.rpartition("@")[2].lower()
    return urls.registrable(domain) in WEBMAIL or urls.brand(domain) in WEBMAIL


@functools.lru_cache(maxsize=16384)
def spellings(part: str) -> tuple[str, ...]:
    """Return the ways in which one word of a name is written in an address, the usual first: (`mueller`, `muller`) of `Müller`.

    Only the letters a to z; () where the word has no Latin form (Japanese, Arabic).
    """
    lower = part.lower().replace("'", "").replace("’", "")
    german = lower.translate(_DIGRAPHS)
    forms = [german] if german != lower else []
    plain = fold(lower)
    forms += [plain, romanise(plain)]
    forms += [re.sub("ue", "u", re.sub("oe", "o", re.sub("ae", "a", plain)))]
    if plain != romanise(plain):
        roman = romanise(plain)
        forms += [
            roman.replace("kh", "h"),
            roman.replace("ey", "ei"),
            re.sub("y$", "iy", roman),
            roman.replace("ks", "x"),
            re.sub("^e", "ye", roman),
            roman.replace("y", "i"),
        ]
    clean = (re.sub(r"[\s.-]", "", form) for form in forms)
    return tuple(dict.fromkeys(form for form in clean if re.fullmatch("[a-z]+", form)))


_DIGRAPHS = str.maketrans({"ä": "ae", "ö": "oe", "ü": "ue", "å": "aa", "ø": "oe", "æ": "ae"})


@functools.cache
def _nickname_groups() -> list[list[str]]:
    return [group.split() for group in _NICKNAMES.split(",")]


@functools.lru_cache(maxsize=512)
def nicknames(given: str) -> tuple[str, ...]:
    """Return the other forms of a given name: (`bob`, `rob`, `bobby`) of `robert`, (`robert`, `rob`, …) of `bob`."""
    return tuple(dict.fromkeys(other for group in _nickname_groups() if given in group for other in group if other != given))


@functools.lru_cache(maxsize=16384)
def fits(address: str, name: str) -> float:
    """Return how well an address fits a person's name by its local part, 0 to 1.

    1: given and family name; 0.95: an initial and the family name; 0.8 and 0.7: the given or the family name alone; 0.4: initials; 0: somebody else's.
    What of the local part no name explains speaks against it.
    """
    local = fold(address.partition("@")[0].partition("+")[0]).replace("ß", "ss")
    tokens = [token for token in _BREAK.split(romanise(local)) if token]
    parts = _parts(name)
    if not tokens or not parts:
        return 0.0
    return max((_score(g, f, unexplained, len("".join(tokens)), len(parts)) for g, f, unexplained in _explanations(tuple(tokens), parts)), default=0.0)


@functools.lru_cache(maxsize=8192)
def _parts(name: str) -> tuple[tuple[str, tuple[str, ...]], ...]:
    """Return (is it a given or a family name, spellings) of every word of a name, the last one and its particles as family name."""
    words = [word for word in re.split(r"[\s.,()\"“”]+", name) if word]
    pieces = [piece for word in words for piece in (word, *(word.split("-") if "-" in word.strip("-") else ()))]
    parts: list[tuple[str, tuple[str, ...]]] = []
    for n, word in enumerate(pieces):
        forms = spellings(word)
        if not forms:
            continue
        if n == 0 and len(words) > 1 and len(forms[0]) > 2:
            forms = (*forms, *nicknames(forms[0]))
        parts.append(("given" if n == 0 or (word in words[0]) else "family", forms))
    if len(words) > 2:  # a middle word may belong to either
        parts = [("either" if kind == "family" and n < len(parts) - 1 else kind, forms) for n, (kind, forms) in enumerate(parts)]
    return tuple(parts[:9])


def _explanations(tokens: tuple[str, ...], parts: tuple[tuple[str, tuple[str, ...]], ...]) -> list[tuple[float, float, int]]:
    """Return (how much of the given name, of the family name, letters unexplained) of every way to read the tokens; 1 in full, 0.8 cut short, 0.5 initial."""
    found: list[tuple[float, float, int]] = []
    states = [0]

    def read(t: int, at: int, used: int, g: float, f: float, odd: int) -> None:
        states[0] += 1
        if states[0] > _MAX_STATES:
            return
        if t == len(tokens):
            found.append((g, f, odd))
            return
        token = tokens[t]
        if at == len(token):
            read(t + 1, 0, used, g, f, odd)
            return
        for n, (kind, forms) in enumerate(parts):
            if used & 1 << n:
                continue
            for form in forms:
                for length, worth in _lengths(token, at, form):
                    mine = worth if kind != "either" else worth * 0.9
                    as_given, as_family = (max(g, mine), f) if kind == "given" else (g, max(f, mine))
                    read(t, at + length, used | 1 << n, as_given, as_family, odd)
        if at == 0 or len(token) - at <= 2:
            read(t + 1, 0, used, g, f, odd + len(token) - at)

    read(0, 0, 0, 0.0, 0.0, 0)
    return found


def _lengths(token: str, at: int, form: str) -> list[tuple[int, float]]:
    """Return (letters, worth) of the beginnings of a form that stand in a token at a place."""
    common = 0
    while common < len(form) and at + common < len(token) and form[common] == token[at + common]:
        common += 1
    found = [(1, 0.5)] if common else []
    if common == len(form) and common > 1:
        found.append((common, 1.0))
    elif common >= 2:
        found.append((common, 0.8 if common > 3 else 0.65))
    return found


def _score(given: float, family: float, odd: int, letters: int, parts: int) -> float:
    if given > 0.5 and family > 0.5:
        score = given * family
    elif given and family and max(given, family) > 0.5:
        score = max(given, family) * 0.95
    elif given == family == 0.5:
        score = 0.4
    elif parts == 1 and given == 0.5:
        return 0.3  # only the given name is known, and its initial is right
    elif max(given, family) > 0.5:
        score = max(given * 0.8, family * 0.7)
        return score if not odd else score * 0.2
    else:
        return 0.0
    return score * (1 - 0.5 * odd / letters)
