"""What stands at the ends of a printed name and is none of it: honorifics, forms of address, degrees and other letters."""

from __future__ import annotations

import functools
import re
from collections.abc import Sequence

from research.extract.names.words import is_capitals, is_credentials, is_initial, is_particle, lexicon, normal
from research.languages.trade_words import phrases
from research.text import fold

DECEASED = frozenset(("late", "the late"))
"""Words before the name of somebody who has died."""
SPOKEN = 5
"""Letters from which capitals that can be spoken are a word rather than letters after a name."""
_SPOKEN = re.compile(r"(?!.*[^AEIOUY]{3}).*[AEIOUY].*")
_LONGEST_ADDRESS, _MOST_SIGNS = 4, 5
"""Signs of a form of address behind a name, and of that name."""
_TONED = frozenset(("ong", "ba", "anh", "chi"))


def leading(tokens: list[str], after_others: bool) -> list[str]:
    """Take honorifics, and degrees after honorifics, off the front of tokens, which keep at least one word."""
    known = phrases("honorifics").whole
    found: list[str] = []
    while len(tokens) > 1:
        size = next((size for size in (3, 2, 1) if len(tokens) > size and normal(" ".join(tokens[:size])) in known), 0)
        if not size and normal(tokens[0]) in DECEASED and tokens[0].istitle():
            size = 1
        if not size and (found or after_others or "." in tokens[0]) and len(tokens) > 2 and _is_degree(tokens[0]):
            size = 1
        if not size or (len(tokens) - size == 1 and "." not in tokens[0] and fold(tokens[0]) in lexicon().given):
            break
        if len(tokens[0]) == 2 and tokens[0].istitle() and any(c in "aeiouy" for c in tokens[0]) and normal(tokens[0]) in known and _is_given(tokens[0]):
            break  # Di, Jo: short for a given name; the honorific is written DI
        if normal(tokens[0]) == "sri" and fold(tokens[1]) in lexicon().family and fold(tokens[1]) not in lexicon().given:
            break  # Sri Mulyani: a given name in Indonesia, an honorific in India
        if tokens[0].isascii() and normal(tokens[0]) in _TONED:
            break  # Ong Ming Ann, Anh Nguyen: names; the honorifics of Vietnam are written with their tones
        if size == 1 and is_initial(tokens[0]) and _is_no_address(tokens, found):
            break
        taken = tokens[:size]
        found += taken if all(normal(t) in known for t in taken) else [" ".join(taken)]
        del tokens[:size]
    return found


def behind(tokens: list[str]) -> list[str]:
    """Take off the end of tokens what people are addressed by, which stands behind a name in the signs of East Asia: `주혜리 박사`, `王小明先生`."""
    last = tokens[-1]
    size = 0 if last.isascii() else next((size for size in range(min(_LONGEST_ADDRESS, len(last)), 0, -1) if last[-size:] in _addresses()), 0)
    name = last[: len(last) - size]
    if not size or len(name) == 1 or not 2 <= sum(map(len, tokens)) - size <= _MOST_SIGNS:
        return []
    tokens[-1:] = [name] if name else []
    return [last[-size:]]


@functools.cache
def _addresses() -> frozenset[str]:
    """Return the forms of address of languages without spaces, those left out that are posts too: `教授` is what somebody is."""
    return phrases("honorifics", "credentials").parts - phrases("titles").parts


def _is_no_address(tokens: Sequence[str], found: Sequence[str]) -> bool:
    """Say whether what may be short for Don or Monsieur is an initial: `Mr D. Roe`, `D. Roe`, `D. van der Roe`, `M. E. Roe`; not `D. José`, `M. Dupont`."""
    first, second, *more = tokens
    if found:
        return not more
    return is_particle(second) or is_initial(second) or (not more and normal(first) != "m" and not _is_given(second))


def is_address(token: str) -> bool:
    """Say whether a word within a name begins the next one: `Jane Roe Dr. Tom Bell`."""
    if not token.istitle() or len(token) < 2 or is_initial(token) or is_particle(normal(token)) or _is_given(token):
        return False
    return normal(token) in phrases("honorifics" if token.endswith(".") else "addresses").whole


def _is_given(token: str) -> bool:
    return fold(token) in lexicon().given


def _is_degree(token: str) -> bool:
    """Say whether a word before a name is a degree (`M.Sc.`, `Ing.`) and no initials."""
    return len(normal(token)) > 2 and not is_initial(token) and is_credentials(token)


def trailing(tokens: list[str]) -> list[str]:
    """Take credentials that no comma parts from the name off the end of tokens, which keep at least two words."""
    found: list[str] = []
    mixed = any(not t.isupper() and len(t) > 1 for t in tokens[:2])
    while len(tokens) > 2:
        last = tokens[-1]
        marked = "." in last or any(c.isupper() for c in last[1:])
        family = fold(last) in lexicon().family
        if marked and len(tokens) > 3 and is_credentials(" ".join(tokens[-2:])):
            found[:0] = [" ".join(tokens[-2:])]
            del tokens[-2:]
        elif len(last) > 1 and (marked or last == "Esq") and is_credentials(last):
            if not mixed and family and "." not in last:
                break
            found.insert(0, tokens.pop())
        elif mixed and last.isupper() and not family and not is_initial(last) and (is_capitals(last) or (found and len(last) == 2)):
            if not found and len(last) >= SPOKEN and _SPOKEN.fullmatch(last) and _is_given(tokens[-2]) and not "".join(tokens).isascii():
                break  # Avşar Yalçın ALTUN: a family name in capitals, where people bear no letters after their names
            found.insert(0, tokens.pop())
        else:
            break
    return found
