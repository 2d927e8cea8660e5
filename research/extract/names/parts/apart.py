"""Takes a printed name apart: honorifics, credentials, suffix, nickname, and the words of the name itself.

Knows shapes only; `model.py` judges whether the words are a name at all.
"""

from __future__ import annotations

import functools
import re
import unicodedata
from dataclasses import dataclass

from research.extract.names.alphabets import is_latin, other_letters, without_pictures
from research.extract.names.parts.ends import DECEASED, behind, is_address, leading, trailing
from research.extract.names.words import is_capitals, is_credentials, is_initial, is_particle, is_trade, lexicon, normal
from research.languages.trade_words import phrases
from research.text import fold, squeeze, words

LONGEST = 90
"""Characters; longer text is no printed name."""
MOST_WORDS = 6
"""Words of a name, the small ones among them not counted: `José Augusto de Almeida da Fonseca Pinto`."""

MOST_SPELT = 4
"""Words of the Latin spelling of a name, behind it in brackets: `이정은 (Lee Jeong-eun)`."""

_IMPOSSIBLE = re.compile(r"[\d@#%$€£<>{}\[\]=+_~^\\|/!?;:©&]|\.\.|…|\bwww\b")
_LABEL = re.compile(r"^(?:full name|name|nom|nombre|naam|navn|namn|nome|имя|фио)\s?:\s*", re.IGNORECASE)
_FIRM = re.compile(r"\s(?:P?LLC|P?LLP|[Ii]nc|[Ll]td|PLC|GmbH|mbH|GbR|KGaA|[Cc]orp|SARL|[Pp]ty|S\.?[Rr]\.?[Ll])\b\.?$")
_CHILD_OF = re.compile(r"(?<=\s)([sdw]/o|a/[lp])(?=\s)", re.IGNORECASE)
"""Son, daughter or wife of, in Malaysian and Singaporean names of Indian origin: `Raj s/o Kumar`, `Mala A/P Nathan`."""
_STROKE = "\u2215"
"""What stands for the stroke within such a word while a name is taken apart: any other stroke parts two things."""
_EDGES = " \t,:-–—|·•*†✝✞#>→"
_GLUED = re.compile(r"(?:^|(?<=[ .]))([A-Z][a-z]{1,5}\.)(?=[A-Z])")
"""What may be an honorific set against the name behind it: `Prof.K Reddy`, `Dr.Jane Roe`."""
_ROUND = re.compile(r"[(（]([^()（）]{0,45})[)）]")
_QUOTED = re.compile(r"[\"“”„«]\s*([^\"“”„«»]{1,30}?)\s*[\"”“»]|(?<!\w)['‘`]([^'‘’`]{2,25})['’´](?!\w)")
_PRONOUN_WORDS = "she her hers he him his they them theirs ze zir xe xem any all pronouns sie ihr er ihm elle il ella el hon hen han"
_PRONOUNS = frozenset(_PRONOUN_WORDS.split())
_GERSHAYIM = re.compile(r"(?<=[\u05d0-\u05ea])[\"”“](?=[\u05d0-\u05ea])")
"""The sign before the last letter of a Hebrew abbreviation, which is mostly typed as a quotation mark: `ד"ר`."""
_GERESH = re.compile(r"(?<=[\u05d0-\u05ea])['’‘`](?!\w)")  # typed as an apostrophe behind a letter for a foreign sound: `ברקוביץ'`
_HOST = re.compile(r"[^\W\d_]{2,}\.[a-z]{2,}$")
"""How a host's name ends: `acme.cz`."""
_BORN = frozenset(("nee", "ne", "born", "geb", "geborene", "formerly", "maiden", "roz"))
_SUFFIXES = frozenset(("jr", "sr", "ii", "iii", "iv", "jnr", "snr", "junior", "senior", "filho", "neto"))
_NUMERALS = frozenset(("V", "VI"))
"""Suffixes that are initials too."""
_ASIDE = re.compile(r"[\"“”„«'‘`(（:：]")
"""Around what is left out of a name: a label, a nickname, a pronoun."""
_NEVER = re.compile(r"[\d@$%€£<{}\[\]=+_~^\\/!?;©&…]")
"""What no name holds, not even at its ends."""
_INNER = frozenset(f"'’ʼ‘`´׳-‐‑–.·{_STROKE}")


@dataclass(frozen=True, slots=True, kw_only=True)
class Parts:
    """A printed name, taken apart; all strings as printed."""

    words: tuple[str, ...]
    """The name itself, given names first where a comma told so: ("Jane", "van", "der", "Berg")."""
    honorifics: tuple[str, ...] = ()
    credentials: tuple[str, ...] = ()
    suffix: str = ""
    nickname: str = ""
    inverted: int = 0
    """How many of `words` (from the end) stood before a comma: 1 for "Roe, Jane"; 0 without one."""


@functools.cache
def _left_out() -> frozenset[str]:
    """Return the words that may be left out of a name's words, or be small among them."""
    listed = phrases("honorifics", "credentials", "particles").whole
    return frozenset(word for entry in (*listed, *_SUFFIXES, *DECEASED) for word in words(entry))


def is_prose(text: str) -> bool:
    """Say whether a text is plainly no name, by signs that cost a tenth of taking it apart, which would rule it out too: what no name holds, words in
    small letters beside capitalised ones, more words than any name has."""
    if _ASIDE.search(text):
        return False
    if "/" in text:
        text = _CHILD_OF.sub("von", text)
    if _NEVER.search(text):
        return True
    small = large = 0
    for token in text.split():
        if token.isalpha() and token.isascii() and len(token) > 1 and (lower := token.lower()) not in _left_out():
            if token == lower:
                small += 1
            elif token[1:] == lower[1:]:
                large += 1
    return small > 3 or (small > 0 and large > 0) or small + large > MOST_WORDS


@functools.lru_cache(maxsize=1_000)
def take_apart(text: str) -> Parts | None:
    """Return the parts of a printed name; None where its shape rules a name out."""
    if len(text) > LONGEST * 2:
        return None
    text = without_pictures(_LABEL.sub("", squeeze(text)).strip(_EDGES)).strip(_EDGES)
    if "/" in text:
        text = _CHILD_OF.sub(lambda found: found.group().replace("/", _STROKE), text)
    if "." in text:
        text = _GLUED.sub(lambda found: f"{found.group()} " if normal(found.group()) in phrases("honorifics").whole else found.group(), text)
    if not 2 <= len(text) <= LONGEST:
        return None
    nickname, credentials = "", []
    addressed: list[str] = []
    if "(" in text or "（" in text:
        in_others = not any(map(is_latin, _ROUND.sub("", text)))
        for inside in _ROUND.findall(text):
            inside, _, letters = (part.strip() for part in inside.partition(","))
            if letters and is_credentials(letters):
                credentials.append(letters)
            elif letters:
                return None
            found = normal(inside).split()
            spelt = in_others and 2 <= len(found) <= MOST_SPELT and all(map(is_latin, "".join(found)))
            if not found or _PRONOUNS.issuperset(found) or found[0] in _BORN:
                continue
            if is_credentials(inside):
                credentials.append(inside)
            elif " ".join(found) in phrases("honorifics").whole:
                addressed.append(inside)  # Ruth Boateng (Mrs)
            elif is_trade(found) or " ".join(found) in lexicon().places:
                return None
            elif spelt or (len(found) <= 2 and inside[0].isalpha() and not inside.isupper()):
                nickname = inside
            else:
                return None
        text = squeeze(_ROUND.sub(" ", text))
    if _IMPOSSIBLE.search(text) or _FIRM.search(text):
        return None
    text = text if text.isascii() else _GERESH.sub("׳", _GERSHAYIM.sub("״", text))
    if quoted := _QUOTED.search(text):
        inside = quoted.group(1) or quoted.group(2)
        if quoted.start() == 0 or is_trade(words(inside)):
            return None
        nickname = inside
        text = squeeze(text[: quoted.start()] + " " + text[quoted.end():])
    if any(c in text for c in "\"“”„«»()"):
        return None
    head, *segments = (s.strip() for s in text.split(","))
    before_name: list[str] = []
    short = bool(segments) and _is_short_family(head, segments[0])
    while segments and not short and (is_credentials(head) or normal(head) in phrases("honorifics").whole):
        before_name.append(head)
        head = segments.pop(0)
    if (size := other_letters(head)) and not segments:
        nickname, head = head[size:].strip(), head[:size].strip()
    suffix, before, letters = "", 0, len(credentials)
    given: str | None = None
    for n, segment in enumerate(filter(None, segments)):
        if normal(segment) in _SUFFIXES or segment in _NUMERALS:
            suffix = segment
        elif _is_of_order(head, segment) or (is_credentials(segment) and not (n == 0 and (short or (_could_be_given(segment) and " " not in head)))):
            credentials.append(segment)
        elif given is None and n == 0 and len(credentials) == letters and (short or (_could_be_given(segment) and segment.count(".") < 3)):
            given = segment
        elif is_capitals(segment):
            credentials.append(segment)
        else:
            return None
    tokens = head.split(" ")
    if given is not None:
        if not suffix and len(tokens) > 1 and normal(tokens[-1]) in _SUFFIXES:
            suffix = tokens.pop()
        if len(tokens) > 4 or (len(tokens) > 1 and not is_particle(tokens[0]) and fold(tokens[0]) in lexicon().given):
            return None
        before = len(tokens)
        tokens = [*given.split(" "), *tokens]
    honorifics = [*addressed, *before_name, *leading(tokens, bool(before_name)), *behind(tokens)]
    while not suffix and len(tokens) > 1 and normal(tokens[-1]) in _SUFFIXES and not tokens[-1].islower() and not (len(tokens) == 2 and len(tokens[-1]) > 3):
        suffix = tokens.pop()
    if not suffix and not before and _ends_in_numeral(tokens):
        suffix = tokens.pop()
    credentials = [*trailing(tokens), *credentials] if not before else credentials
    if not suffix and len(tokens) > 2 and normal(tokens[-1]) in _SUFFIXES and not tokens[-1].islower():
        suffix = tokens.pop()
    large = sum(not (t.islower() and is_particle(t)) for t in tokens)
    if not tokens or large > MOST_WORDS or not all(map(_is_word, tokens)) or (not before and any(map(is_address, tokens[2:-1]))):
        return None
    if not before:
        tokens = _given_first(tokens)
    tokens = [token.replace(_STROKE, "/") for token in tokens]
    return Parts(words=tuple(tokens), honorifics=tuple(honorifics), credentials=tuple(credentials), suffix=suffix, nickname=nickname, inverted=before)


def _ends_in_numeral(tokens: list[str]) -> bool:
    """Say whether the last word counts those of one name, as in `Walter Ingleby V`: two names stand before it, and the second can be a family's."""
    *name, last = tokens
    if last not in _NUMERALS or len(name) < 2 or is_initial(name[-1]) or all(map(str.isupper, name)):
        return False
    names, word = lexicon(), fold(name[-1])
    return word in names.family or word not in names.given


def _is_short_family(head: str, segment: str) -> bool:
    """Say whether what reads like letters or an honorific is a family name before a comma: `Do, Linh`, but not `MD, Jane Roe`."""
    if not (head.isalpha() and head.istitle() and len(head) <= 3 and segment.isalpha() and segment.istitle()) or is_trade(words(segment)):
        return False
    if fold(head) in lexicon().family:
        return True
    return (len(segment) <= 3 or _could_be_given(segment)) and normal(head) not in phrases("honorifics").whole


def _is_of_order(head: str, segment: str) -> bool:
    """Say whether initials behind a comma are an order's, and no given names: a whole name stands before them, `Rev. Fr. John Roe, A.J.`."""
    if not segment.isupper() or "." not in segment or " " in segment:
        return False
    tokens = head.split(" ")
    return bool(leading(tokens, False)) and len(tokens) > 1 and not is_particle(tokens[0])


def _given_first(tokens: list[str]) -> list[str]:
    """Return the words of a name with a family name in capitals before it put last: `Jane van der BERG` of `VAN DER BERG Jane`."""
    size = next((n for n, token in enumerate(tokens) if not token.isupper() or is_initial(token)), 0)
    first, rest = tokens[:size], tokens[size:]
    if not first or max(map(len, first)) < 3 or any(len(t) > 2 and t.isupper() and not is_initial(t) for t in rest) or not any(map(str.istitle, rest)):
        return tokens
    names = lexicon()
    given = fold(first[-1])
    turned = given in names.given and given not in names.family and fold(rest[-1]) in names.family
    return tokens if turned or is_trade([fold(t) for t in first]) else [*rest, *first]


def _could_be_given(segment: str) -> bool:
    tokens = segment.split(" ")
    first = tokens[0]
    return len(tokens) <= 3 and (fold(first).strip(".") in lexicon().given or is_initial(first)) and all(_is_word(t) and t[0].isupper() for t in tokens)


def _is_word(token: str) -> bool:
    if token.isalpha():  # as most are
        return True
    letters = sum(map(str.isalpha, token))
    if not all(c.isalpha() or c in _INNER or unicodedata.category(c).startswith("M") for c in token):
        return False
    if not token or _HOST.search(token) or token[0] in "-.–" or token[-1] in "-–'’‘`" or (token[-2:] in ("'s", "’s") and letters > 1):
        return False
    return letters > 0 and (not token.endswith(".") or is_initial(token) or letters <= 4)
