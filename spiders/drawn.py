"""Keeps what a browser made of a page, with digests of all that it made it of: as long as nothing of that has changed, no browser draws the page anew."""

from __future__ import annotations

import hashlib
import json
import time
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path

from research.reading.page_cache import CachedPage, load, save

MADE_OF = "X-Made-Of"
"""The header under which that stands: the kept page lies among those that the site answered, so that whoever is forgotten is forgotten here too."""

LONGEST = 7 * 86_400.0
"""Seconds after which a page is drawn whatever the digests say: a script may look at the day."""


@dataclass(frozen=True, slots=True)
class Drawn:
    """A page as a browser showed it."""

    html: bytes
    made_of: Mapping[str, str]
    """{URL that the browser asked for: digest of the answer, "" where there was none}."""


def digest(body: bytes) -> str:
    """Return by what an answer is known again."""
    return hashlib.sha256(body).hexdigest()[:16]


def keep(folder: Path, url: str, drawn: Drawn) -> None:
    """Keep a page as it was drawn; where it cannot be written, the next run draws it again."""
    headers = (("Content-Type", "text/html; charset=utf-8"), (MADE_OF, json.dumps(dict(drawn.made_of))))
    try:
        save(folder, _key(url), CachedPage(url=url, status=200, headers=headers, stored_at=time.time(), body=drawn.html))
    except OSError:
        return


def kept(folder: Path, url: str) -> Drawn | None:
    """Return the page as it was drawn within the last week; None where it was not."""
    page = load(folder, _key(url))
    if page is None or not 0 <= time.time() - page.stored_at < LONGEST:
        return None
    return Drawn(page.body, json.loads(dict(page.headers)[MADE_OF]))


def _key(url: str) -> str:
    return hashlib.sha256(f"drawn {url}".encode("utf-8", "replace")).hexdigest()[:32]
