"""Says whether the last part of a URL names a person: /team/jane-roe, linkedin.com/in/jroe-4b48."""

from __future__ import annotations

import functools
import re
from urllib.parse import unquote, urlsplit

from research.extract.names.recognise import name_key
from research.text import fold

_SEPARATORS = re.compile(r"[^\w]+|_")


@functools.lru_cache(maxsize=8_192)
def last_part(url: str) -> str:
    """Return the last part of a URL's path, folded, without its file ending: `jane roe` of `/team/Jane-Roe.html`."""
    parts = [p for p in urlsplit(url).path.split("/") if p]
    slug = unquote(parts[-1]) if parts else ""
    return fold(_SEPARATORS.sub(" ", re.sub(r"\.\w{2,5}$", "", slug)))


def names(url: str, name: str) -> float:
    """Return how well a URL names a person: 1.0 with given and family name, 0.7 with the family name, 0.3 with the given name alone, else 0.0."""
    words = name_key(name).split()
    slug = last_part(url)
    joined = slug.replace(" ", "")
    if not words or not joined:
        return 0.0
    given, family = words[0], words[-1]
    if len(words) == 1:
        return 0.7 if given in slug.split() else 0.3 if len(given) > 3 and joined.startswith(given) else 0.0
    has_given = given in joined if len(given) > 2 else given in slug.split()
    has_family = family in joined if len(family) > 2 else family in slug.split()
    if has_given and has_family:
        return 1.0
    if (has_family and len(family) > 3) or (has_given and re.search(rf"{re.escape(given)} ?{re.escape(family[0])}(?:\b|\d)", slug)):
        return 0.7
    return 0.3 if has_given and len(given) > 3 else 0.0
