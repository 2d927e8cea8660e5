"""What a crawl is to find: whose pages, which adverts, which departments."""

from __future__ import annotations

import functools
from collections.abc import Callable, Sequence
from dataclasses import dataclass

from research.adverts import plain_title
from research.model import Link, Role, Sighting
from research.text import words


@functools.lru_cache(maxsize=4_096)
def post_key(text: str) -> str:
    """Return what makes two titles the same post's."""
    return " ".join(words(plain_title(text)))


def _no_page(link: Link, adverts: Sequence[Role]) -> bool:
    return False


def _nobody(sightings: tuple[Sighting, ...]) -> str:
    return ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Wanted:
    """What the roles asked for make worth a request; the crawl itself knows nothing of ranks and functions."""

    people: Callable[[tuple[Sighting, ...]], frozenset[str]]
    """Given all sightings so far, the folded names of the people whose own pages are worth a request."""
    best: Callable[[tuple[Sighting, ...]], str] = _nobody
    """Given the same, says in words who of them is the best lead, and how sure that is; "" where nobody is."""
    posts: frozenset[str] = frozenset()
    """Keys (`post_key`) of the posts whose adverts are looked for."""
    concerns: Callable[[Link, Sequence[Role]], bool] = _no_page
    """Given a link and the adverts read of those posts: whether its words name the function, the team or the department of one of them."""
