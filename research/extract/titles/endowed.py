"""Posts that bear the name of whoever endowed them: `Jane and John Roe Professor of Fine Arts`, `Poe Family Curator of Prints`."""

from __future__ import annotations

import functools
import re

from research.extract.titles.title_words import title_hits
from research.text import words

_NAMED = re.compile(
    r"((?:(?:[^\W\d_a-z][\w.'’&-]*,?|and|&|de|van|von|der|of|the) ){2,9}?)"
    r"((?i:(?:(?:distinguished|endowed|senior|associate|assistant|university|research|presidential|visiting|emeritus|emerita) ){0,3}"
    r"(?:professor|curator|director|dean|chair|fellow|lecturer|scholar|librarian|conservator)(?:ship)?\b(?!['’]).*))",
    re.DOTALL,
)
"""A few words with capitals, and a post that is endowed at universities and museums."""


_SUFFIXES = frozenset(("jr", "sr"))


@functools.lru_cache(maxsize=10_000)
def endowed_post(text: str) -> str:
    """Return the post behind the name of its founder: `Professor of Law` of `John Roe Professor of Law`; "" where a text begins otherwise."""
    found = _NAMED.match(text) if text[:1].isupper() else None
    return found[2] if found is not None and not any(title_hits([word for word in words(found[1]) if word not in _SUFFIXES])) else ""
