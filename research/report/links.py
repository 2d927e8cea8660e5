"""Makes links of values from the web: web pages, mailboxes and telephones may be clicked, anything else stays text."""

from __future__ import annotations

import functools
import re
from urllib.parse import quote

LONGEST = 60
"""Characters of a quote that a text fragment carries whole; a longer one is told by how it begins and ends."""
ENDS = 4
"""Words of its beginning and of its end."""

_WEB = re.compile(r"https?://[^\s/?#\\@]+(?:[/?#]\S*)?", re.IGNORECASE)
_RAW = re.compile(r"[a-z][a-z+.-]*:\S*", re.IGNORECASE)


@functools.lru_cache(maxsize=4096)
def web(url: str | None) -> str:
    """Return the URL where it is one of the web; "" for anything else, `javascript:` included."""
    url = (url or "").strip()
    return quote(url, safe="%/:?#[]@!$&'()*+,;=~") if _WEB.fullmatch(url) else ""


def passage(url: str, words: str) -> str:
    """Return the URL with a text fragment, by which a browser jumps to the words; "" where the URL is none.

    Words that stand in an attribute, as `mailto:` does, are not to be seen, and the page opens at its top.
    """
    page, words = web(url), " ".join(words.split())
    if not page or not words or _RAW.fullmatch(words):
        return page
    parts = words.split(" ")
    ends = [words] if len(words) <= LONGEST or len(parts) <= 2 * ENDS else [" ".join(parts[:ENDS]), " ".join(parts[-ENDS:])]
    return f"{page}{'' if '#' in page else '#'}:~:text={','.join(map(_encoded, ends))}"


def mailbox(address: str, subject: str = "") -> str:
    """Return a mailto link."""
    return f"mailto:{quote(address, safe='@')}" + (f"?subject={quote(subject, safe='')}" if subject else "")


def telephone(number: str) -> str:
    """Return a tel link; "" where there is nothing to dial."""
    main, _, extension = number.partition(";ext=")
    digits = re.sub(r"[^\d+]", "", main)
    return f"tel:{digits}" + (f";ext={extension}" if extension.isdigit() else "") if digits else ""


def _encoded(words: str) -> str:
    return quote(words, safe=" ").replace(" ", "%20").replace("-", "%2D")  # which a text fragment takes for its own
