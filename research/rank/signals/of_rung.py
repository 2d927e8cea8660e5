"""Signals of standing: where the candidate stands on the company's ladder, and how far above the role."""

from __future__ import annotations

import bisect
import math

from research.rank.company import Company, Seen
from research.rank.wanted import Wanted
from research.text import words

_LIMITS = (-0.9, 0.1, 1.1, 2.1, 3.1, 4.1, 5.6, 7.1, 9.1)
_STEPS = ("below", "level", "1", "2", "3", "4", "5", "6", "8", "far")
"""The steps that each limit ends, and what lies behind the last."""


def above(wanted: Wanted, seen: Seen) -> bool:
    """Return whether the candidate leads, and stands above the role: seniors, and those beside or below it, are colleagues, whatever they share."""
    return seen.post.rung >= wanted.post.rung + 0.5 and seen.post.rung >= 4.4


def leads_nobody(wanted: Wanted, seen: Seen, firm: Company) -> float:
    """A title that leads nobody, in a list where others do."""
    return 1.0 if seen.post.text and seen.post.rung < 4.5 and firm.top_rung >= 6.0 else 0.0


def standing(wanted: Wanted, seen: Seen, firm: Company) -> float:
    """Share of the list that stands below the candidate: a manager shown is seldom far up the list."""
    return seen.standing if wanted.kind in ("specialist", "manager") else 0.0


def leads_everything(wanted: Wanted, seen: Seen, firm: Company) -> float:
    """The top of the organisation."""
    return 1.0 if seen.top else 0.0


def top_of_small(wanted: Wanted, seen: Seen, firm: Company) -> float:
    """The top of the organisation, the more the smaller it is: 1 at five people, 0 from a hundred."""
    return max(0.0, min(1.0, 1.0 - math.log(max(firm.size, 5) / 5) / math.log(20))) if seen.top else 0.0


def top_for_chief(wanted: Wanted, seen: Seen, firm: Company) -> float:
    """The top of the organisation, where the role stands right below it."""
    return 1.0 if seen.top and wanted.kind == "chief" else 0.0


def top_for_head(wanted: Wanted, seen: Seen, firm: Company) -> float:
    """The top of the organisation, where the role heads a function whose chief is not shown."""
    return 1.0 - min(1.0, max(wanted.strongest, wanted.nearest)) if seen.top and wanted.kind == "head" else 0.0


def top_without_head(wanted: Wanted, seen: Seen, firm: Company) -> float:
    """The top of the organisation, where nobody above the role shares its function."""
    return 1.0 - min(1.0, max(wanted.strongest, wanted.nearest * wanted.anchored)) if seen.top and wanted.kind in ("specialist", "manager") else 0.0


def owner_aside(wanted: Wanted, seen: Seen, firm: Company) -> float:
    """An owner or founder and nothing else, beside whom somebody else runs it all."""
    return 1.0 if seen.index in firm.owners_aside else 0.0


def nameless_head(wanted: Wanted, seen: Seen, firm: Company) -> float:
    """A head of nothing named (`Head of unit`)."""
    return 1.0 if seen.generic and not seen.top else 0.0


def below_its_head(wanted: Wanted, seen: Seen, firm: Company) -> float:
    """A deputy or associate whose head is in the list too: people mostly answer to the head."""
    return 1.0 if seen.index in firm.deputies and above(wanted, seen) else 0.0


def highest(wanted: Wanted, seen: Seen, firm: Company) -> float:
    """Who stands above all others in a list without a chief: a research group's professor, an office's head."""
    return 1.0 if 5.5 <= seen.post.rung < 12 and seen.post.rung >= firm.top_rung - 0.01 and above(wanted, seen) else 0.0


def runs_it(wanted: Wanted, seen: Seen, firm: Company) -> float:
    """The `Social Media Manager` above a social media coordinator: such managers lead nobody but their own assistants."""
    same = bool(seen.words) and seen.words == wanted.words
    return 1.0 if same and _managing(seen.post.text) and not _managing(wanted.post.text) and seen.post.rung >= wanted.post.rung - 0.1 else 0.0


def _managing(title: str) -> bool:
    return not {"manager", "lead", "leader", "head"}.isdisjoint(words(title))


def one_of_many(wanted: Wanted, seen: Seen, firm: Company) -> float:
    """How many carry the very title: 0 one, 1 ten, 2 a hundred; each is the less likely."""
    return math.log10(max(1, firm.holders[seen.post.text.casefold()])) if seen.post.text else 0.0


def in_between(wanted: Wanted, seen: Seen, firm: Company) -> float:
    """How many of the role's own function stand between it and the candidate: 0 none, 1 three or more."""
    return min(3.0, wanted.closest.get(seen.candidate.id, 0.0)) / 3.0


def nearest_above(wanted: Wanted, seen: Seen, firm: Company) -> float:
    """The lowest of the role's own function who stands above it."""
    return 1.0 if wanted.closest.get(seen.candidate.id) == 0.0 else 0.0


def manages(wanted: Wanted, seen: Seen, firm: Company) -> float:
    """Whether the title surely leads people."""
    return 1.0 if seen.post.manages else 0.0


def steps(wanted: Wanted, seen: Seen, firm: Company) -> tuple[str, ...]:
    """Return where on the ladder the candidate stands: by steps above the role, by class over class, and by classes of this list in between.

    `step:specialist:3`, `over:director:chief`, `tier:head:1`.
    """
    difference = seen.post.rung - wanted.post.rung
    step, between = _STEPS[bisect.bisect_left(_LIMITS, difference)], firm.between[wanted.rank, seen.rank]
    found = (f"step:{wanted.kind}:{step}", f"over:{wanted.rank}:{seen.rank}", f"tier:{wanted.kind}:{min(between, 3)}")
    return (*found, f"scattered:{seen.chief_function}") if wanted.anchored < 0.5 and seen.chief_function else found
