"""What is applied for: a role, and whom its advert names."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal


@dataclass(frozen=True, slots=True, kw_only=True)
class NamedContact:
    """Somebody that an advert names."""

    name: str
    kind: Literal["manager", "recruiter", "unknown"] = "unknown"
    title: str | None = None
    email: str | None = None
    phone: str | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Role:
    """The post applied for; from `--role`, or read off an advert."""

    text: str
    """As given: `Senior Backend Engineer, Payments`."""
    department: str | None = None
    team: str | None = None
    location: str | None = None
    language: str | None = None
    """ISO 639-1 of the advert."""
    reports_to: str | None = None
    """A title, seldom a name: `VP Engineering`."""
    contacts: tuple[NamedContact, ...] = ()
    company: str | None = None
    """The hiring organisation as the advert names it."""
    url: str | None = None
    """The advert's own page."""
    description: str = ""
    """The advert's plain words; empty where there is none."""
    rules: tuple[str, ...] = ()
    """How the advert says that it will not be answered, in its own sentences: `No phone calls, please.`"""
