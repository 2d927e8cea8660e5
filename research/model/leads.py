"""Who probably manages the post of a role: candidates, what speaks for and against them, and what the user decided."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from enum import Enum
from typing import Literal

from research.model.pages import Group
from research.model.roles import Role

Verdict = Literal["confirmed", "wrong", "left"]
"""What the user found out: this person manages the post, does not, or has left the company."""


class Outcome(Enum):
    """What the ranking says of one role."""

    PICKED = "picked"
    UNSURE = "unsure"
    NOBODY = "nobody"


@dataclass(frozen=True, slots=True, kw_only=True)
class Candidate:
    """What the ranking may know of a person: no name, no photo, nothing that tells who they are."""

    id: str
    title: str | None
    department: str | None = None
    group: Group = "other"
    external: bool = False
    sections: tuple[str, ...] = ()
    location: str | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Signal:
    """One reason for or against a candidate."""

    name: str
    """Of the signal function: `same_function`."""
    score: float
    """What the function measured, usually 0 to 1."""
    weight: float
    """Fitted; score x weight is the signal's part of the lead's sum."""
    because: str
    """In plain words; empty where the signal says nothing worth telling."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Lead:
    """One candidate's place in the ranking for one role."""

    id: str
    rank: int
    """1 is first."""
    probability: float
    """Calibrated chance that this is the manager (among those published)."""
    signals: tuple[Signal, ...]
    reasons: tuple[str, ...]
    """What speaks for it, the strongest first."""
    against: tuple[str, ...] = ()
    """What speaks against it."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Decision:
    """What the user decided of one person of a company; it stands in later runs until they take it back."""

    person: str
    """Id."""
    role: str = ""
    """Folded; "" for what is true whatever the role: that they left, that their title is another."""
    verdict: Verdict | None = None
    title: str = ""
    """As the user corrected it; "" where they did not."""
    at: datetime


@dataclass(frozen=True, slots=True, kw_only=True)
class Ranking:
    """The answer for one role."""

    role: Role
    outcome: Outcome
    leads: tuple[Lead, ...]
    """Every candidate that may be asked, best first."""
    advice: str = ""
    """What to do when the direct manager is not published, or when nobody is sure."""
