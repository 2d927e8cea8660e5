"""A name in Chinese, Japanese or Korean signs and a post beside it without a space: `李明教授`, `院长张伟`."""

from __future__ import annotations

import functools
import re

from research.extract.names.model import eastern_chance
from research.languages.trade_words import phrases

_GLUED = re.compile(r"[\u3005\u3400-\u9fff\uac00-\ud7a3]{3,14}")
_SIGN = re.compile(r"[\u3005\u3040-\u30ff\u3400-\u9fff\uac00-\ud7a3]")
_SIZES = (4, 3, 2)
"""Signs of a name."""
_LONGEST = 12
"""Signs of a title."""
CERTAIN = 0.6
"""What a name needs where no space marks its bounds."""


def in_signs(text: str) -> bool:
    """Say whether a text begins with a sign of East Asia: what is one word there may be a name and a post."""
    return not text.isascii() and _SIGN.match(text) is not None


@functools.lru_cache(maxsize=5_000)
def parted(text: str) -> tuple[str, str, bool] | None:
    """Return name, post and whether the name leads: ("李明", "副教授", True) of `李明副教授`; None of any other text."""
    if not _GLUED.fullmatch(text):
        return None
    best: tuple[float, str, str, bool] | None = None
    for size in _SIZES:
        for name, post, leads in ((text[:size], text[size:], True), (text[-size:], text[:-size], False)):
            chance = eastern_chance(name) or 0.0
            if chance >= CERTAIN and (best is None or chance > best[0]) and is_post(post):
                best = chance, name, post, leads
    return best[1:] if best is not None else None


def is_post(text: str) -> bool:
    """Say whether a text in signs ends with a listed title: `副教授`, `객원 연구원`."""
    return in_signs(text) and _ends_with(text, "titles")


def is_degree(text: str) -> bool:
    """Say whether a text in signs ends with what stands for letters after a name: `서울대 인지과학 박사`, `工学博士`."""
    return in_signs(text) and _ends_with(text, "credentials")


def _ends_with(text: str, field: str) -> bool:
    return any(text[start:] in phrases(field).parts for start in range(max(0, len(text) - _LONGEST), len(text)))
