"""Names within longer text: before a title, behind one, and inside sentences."""

from __future__ import annotations

import functools
import re

from research.extract.names import model
from research.extract.names.features.word_marks import known
from research.extract.names.parts.apart import LONGEST
from research.extract.names.recognise import Name, read_name
from research.extract.names.words import is_initial, is_particle, normal
from research.extract.titles.signs import parted
from research.extract.titles.title_words import ends_title
from research.languages.trade_words import Phrases, phrases
from research.text import fold, squeeze, words

_CUTS = re.compile(r"\s*(?:\s[-–—•·/~]+\s|[|,:;(（：，、；｜\t\n•→]|[–—]|\s(?=\+?\(?\d[\d\s().-]{6,}$))\s*")
_BACK_CUTS = re.compile(r"\s*(?:\s[-–—•·/~]+\s|[|,:;：，、；｜\t\n•→]|[–—])\s*")
_NARROW = str.maketrans("（）", "()")
_NOTED = re.compile(r"\s?[(（][^()（）]*[)）]$")
"""What is noted in brackets behind a name at the end of its line: `Treasurer: Jane Roe (acting)`."""
_RUN = re.compile(r"(?:[^\W\d_][\w'’.\-‐‑]*)(?:[ \u00a0][^\W\d_][\w'’.\-‐‑]*)*")
_ABBREVIATED = re.compile(r"[^\W\d_a-z][a-z]\.?")
_AROUND = " \t,;:|–—-•·/"
_TWO = re.compile(r"([^\W\d_][\w'’-]+) (?:&|\+|and|und|et|y|e|i|en|og|och|és|ja) (?=[^\W\d_a-z])")
_BETWEEN = re.compile(r"\s*[,|•·:/]\s*|\s[–—-]\s|(?<=[^\W\d_]{3})\.\s")
"""What parts a name with a post before it from the post behind it."""
_TOKEN = re.compile(r"[^ \u00a0]+")
_CERTAIN = 0.6
"""What a name needs where no punctuation marks its bounds."""
_SURE = 0.9
"""What it needs where the word before it is none that titles end with."""
_BOTH = 0.8
"""What either name of a couple needs: the first is put together, and stands nowhere as such."""
_LONGEST_AFTER = 6
"""Words behind a title in brackets, from which they are a story: `Jane Roe (Chair) – Jane is a retired solicitor who joined us`."""
_INSTITUTIONS = frozenset("school university college institute hospital academy foundation library award prize scholarship fellowship lecture".split())
"""Words with which the name of an institution ends that is called after somebody."""
_LONGEST_TITLE, _SHORTEST_END = 5, 4
"""Words of a title before a name, and letters of its last one."""


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
        name = read_name(text[:cut.start()]) if rest else None
        if cut.group().strip() in ("(", "（"):
            inside, after = _bracketed(rest)
            called = read_name(f"{text[: cut.start()]} ({inside})") if name is not None and after else None
            if called is not None and called.nickname:
                name, rest = called, after
            else:
                rest = ", ".join(filter(None, (inside, after if len(after.split()) <= _LONGEST_AFTER or not inside else "")))
        if name is not None and name.score >= (0.3 if name.family and name.given else 0.5) and rest[:1] != ")":
            best = name, rest
    return best or _split_unmarked(text)


def _bracketed(rest: str) -> tuple[str, str]:
    """Return what a bracket holds that opened before, and what follows it: ("CTO", "London") of `CTO) London`, ("", "Presidente") of `SP) Presidente`, where
    two letters say a region."""
    plain = rest.translate(_NARROW)
    close = plain.find(")")
    while "(" in plain[:close] and plain.count("(", 0, close) >= plain.count(")", 0, close + 1) and plain.find(")", close + 1) > 0:
        close = plain.find(")", close + 1)  # `Solicitor (Ireland), Attorney at Law)`
    inside, after = (rest[:close], rest[close + 1 :]) if close >= 0 else (rest, "")
    if len(inside) == 2 and inside.isascii() and inside.isupper() and after.strip() and not _of_posts().holds(inside.lower()):
        inside = ""
    after = after.strip(" ,;:|–—-•·)）")
    return inside.strip(), "" if inside.strip() and any(map(str.isdigit, after)) else after


def _split_unmarked(text: str) -> tuple[Name, str] | None:
    """Return name and rest where nothing but the words tells where the title begins: `Jane Roe Senior Engineer`."""
    if (signs := parted(text)) is not None:
        return _named(signs[0], signs[1]) if signs[2] else None
    tokens = text.split(" ")
    if len(text) > 2 * LONGEST or tokens[0][:1].islower():
        return None
    found: tuple[Name, str] | None = None
    for size in range(1 if _is_eastern(tokens[0]) else 2, min(len(tokens), 8)):
        if not _begins_title(tokens, size) or (size > 2 and _begins_title(tokens, size - 1) and found):
            continue
        if _is_institution(tokens[size:]):
            continue
        name = read_name(" ".join(tokens[:size]))
        if name is not None and (name.family or size == 1) and name.score >= _CERTAIN and (found is None or name.score > found[0].score):
            found = name, " ".join(tokens[size:]).strip(" ,;:|–—-•·")
    return found


def _named(printed: str, rest: str) -> tuple[Name, str] | None:
    name = read_name(printed)
    return (name, rest) if name is not None else None


def _is_institution(tokens: list[str]) -> bool:
    """Say whether words behind a name make it that of an institution: `Hugh Wooding` of `Law School, 1996`, but not of `Head of School`."""
    size = next((n + 1 for n, token in enumerate(tokens) if token.endswith(",")), len(tokens))
    said = words(" ".join(tokens[:size]))
    return bool(said) and said[-1] in _INSTITUTIONS and not any(map(_of_posts().holds, said))


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
    trade = _of_posts()
    for cut in list(_BACK_CUTS.finditer(text))[:6]:
        head, name = text[:cut.start()].strip(), read_name(text[cut.end():])
        if name is None and (bracket := _NOTED.search(text, cut.end())) is not None:
            name = read_name(text[cut.end() : bracket.start()])
        if head and name is not None and name.score >= 0.3 and (_holds_title(words(head)) or (":" in cut.group() and _is_addressed(name))):
            return name, head
    if (signs := parted(text)) is not None:
        return None if signs[2] else _named(signs[0], signs[1])
    tokens = text.split(" ")
    best: tuple[Name, str] | None = None
    for start in range(max(1, len(tokens) - 6), len(tokens) - (not _is_eastern(tokens[-1]))):
        before = normal(tokens[start - 1])
        if start == 1 and _ABBREVIATED.fullmatch(tokens[0]):
            continue  # `Md Rubel Ahmed`: a title that is written short is set in capitals
        if not (trade.holds(before) or any(map(ends_title, before.split()))) or trade.holds(normal(tokens[start])):
            continue
        name = read_name(" ".join(tokens[start:]))
        alone = start == len(tokens) - 1
        if name is not None and (name.family or alone) and name.score >= _CERTAIN and (best is None or name.score > best[0].score):
            best = name, " ".join(tokens[:start])
    long = _behind_long_title(tokens)
    return long if long is not None and (best is None or long[0].score > best[0].score) else best


def between_posts(text: str) -> tuple[Name, str, str, str] | None:
    """Return (name, as printed, words before, words behind) of a name between two posts: `Attorney Jane Roe, Founding Partner`; None of any other text."""
    cut = _BETWEEN.search(text)
    tail = title_first(text[: cut.start()]) if cut is not None else None
    if cut is None or tail is None or tail[0].score < _CERTAIN or not (tail[0].given and tail[0].family):
        return None
    name, before = tail
    return name, text[len(before) : cut.start()].strip(_AROUND), before, text[cut.end() :].strip(_AROUND)


def couple(text: str) -> tuple[Name, Name] | None:
    """Return the two people of `Chuck & Sandie Klassen`, in the order printed; None of anything else: `Marks and Spencer Roe`, `Jane Roe and John Poe`."""
    if (two := _TWO.match(text)) is None or not known(fold(two[1])).given:
        return None
    second = read_name(text[two.end() :])
    if second is None or second.honorifics or " " in second.given or not second.family or second.score < _BOTH or not known(fold(second.given)).given:
        return None
    first = read_name(f"{two[1]} {second.family}")
    return (first, second) if first is not None and first.score >= _BOTH else None


def _behind_long_title(tokens: list[str]) -> tuple[Name, str] | None:
    """Return name and title where only the title's first word is one that is listed: `Kierownik Kancelarii Barbara Nowak`, but not `Assistant to Jane Roe`."""
    best: tuple[Name, str] | None = None
    for start in range(2, min(len(tokens) - 1, _LONGEST_TITLE + 1)):
        before, first = tokens[start - 1], tokens[start]
        if len(before) < _SHORTEST_END or is_particle(before) or not _begins_title(tokens[:start], 0):
            continue
        if not first[:1].isupper() or not known(fold(first)).given:
            continue
        name = read_name(" ".join(tokens[start:]))
        if name is not None and name.given and name.family and name.score >= _SURE and (best is None or name.score > best[0].score):
            best = name, " ".join(tokens[:start])
    return best


def _is_addressed(name: Name) -> bool:
    """Say whether a name is a whole one behind its form of address: what stands before `: Mme Jeanne Roe` is what she does, whether a list knows it or not."""
    return bool(name.honorifics and name.given and name.family) and name.score >= _SURE


def _of_posts() -> Phrases:
    return phrases("titles", "seniority")


def _holds_title(said: list[str]) -> bool:
    """Say whether one or two words next to each other are a title: `Giám đốc` is one of two words."""
    return any(_of_posts().holds(" ".join(said[n : n + size])) for size in (1, 2) for n in range(len(said)))


def _is_eastern(word: str) -> bool:
    """Say whether a word in Chinese, Japanese or Korean signs may be a whole name: family and given name stand in it without a space."""
    return not word.isascii() and 2 <= len(word) <= 5 and model.eastern_chance(word) is not None


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
    title = normal(word) in phrases("honorifics").whole
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


def _unlike_words(name: Name) -> bool:
    """Say whether a name cannot be mistaken for words at the start of a sentence (`May Day`)."""
    found = [known(fold(w)) for w in (name.given.split(" ")[0], name.family.split(" ")[-1])]
    return not all(m.word for m in found)
