"""What one page says: sightings of people, contacts, links, facts of the company, each value with the words that it was read from."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from typing import Literal

from research.model.roles import Role

Group = Literal["leadership", "team", "board", "advisors", "alumni", "other"]
"""How a person belongs to the company. `other`: named as the company's own, but under no heading that says how."""

ContactKind = Literal["email", "phone", "linkedin"]

CompanyFactKind = Literal["name", "email", "phone", "linkedin", "careers_url", "country", "language"]

LinkKind = Literal[
    "team", "leadership", "board", "about", "contact", "imprint", "units", "careers", "advert", "profile", "next_page", "language", "data", "other"
]
"""What a link promises: `units` parts of the organisation, each with people of its own (departments, institutes, clinics, local groups), `profile` a
person's own page, `data` a file that the page itself loads (JSON, a script bundle)."""

Stage = Literal["fetch", "read", "rank", "sheet", "report"]
"""Where something went wrong."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Page:
    """One answer of the company's site, without its body."""

    url: str
    """The URL that answered, after redirects: `https://acme.com/team`."""
    fetched_at: datetime
    """When, in UTC, with time zone."""
    digest: str = ""
    """First 16 hex digits of the body's SHA-256."""
    content_type: str = "text/html"
    """As the server said it, parameters included."""
    link_text: str = ""
    """Words of the link that led here; empty for the first page."""
    link_kind: LinkKind = "other"
    """What the link that led here promised."""
    expects: str = ""
    """Name of the person whose profile page this should be; empty where it is no profile page."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Evidence:
    """Where a value stands, so that a person can check it."""

    url: str
    """The page."""
    quote: str
    """The words as the page has them (white space folded), or the raw attribute that holds the value."""
    pattern: str
    """Which pattern read it: `card_grid`."""
    seen_at: datetime
    """When the page was fetched, UTC."""
    digest: str = ""
    """Digest of the page's body."""
    locator: str = ""
    """A CSS path that a human can paste into a browser's console: `main > div:nth-of-type(2) > h3`."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Fact:
    """A clean value with at least one piece of evidence."""

    value: str
    evidence: tuple[Evidence, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Contact:
    """A way to reach somebody."""

    kind: ContactKind
    fact: Fact
    """value: address in lower case; phone in E.164 where the country is known, else as printed; LinkedIn profile URL."""
    printed: str = ""
    """The form that the page prints: `(020) 7946 0018 ext. 4`."""
    shared: bool = False
    """True for a mailbox or line of the company or of a department; such a contact is never attached to a person."""


@dataclass(frozen=True, slots=True, kw_only=True)
class CompanyFact:
    """Something that a page says of the company itself."""

    kind: CompanyFactKind
    fact: Fact
    weight: float = 1.0
    """How much this place counts against others that say the same kind of thing (structured data 3, footer 1)."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Link:
    """A link worth a visit."""

    url: str
    """Canonical, absolute, without fragment."""
    text: str
    """Words of the link, or its title or the image's alternative text."""
    kind: LinkKind
    score: float
    """0 to 1: how likely the page adds people (or contacts of people already seen)."""
    reason: str
    """In words: `link text "Our team"`."""
    name: str = ""
    """The person whose profile it is, as printed; only for kind `profile`."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Sighting:
    """One person at one place of one page."""

    name: Fact
    title: Fact | None = None
    department: Fact | None = None
    contacts: tuple[Contact, ...] = ()
    profile_url: Fact | None = None
    group: Group = "other"
    external: bool = False
    """True where the title is held at another organisation (a board member's own job)."""
    section: str = ""
    """The heading under which it stands: `Engineering`."""
    pattern: str = ""
    """Which pattern saw it."""
    trust: float = 0.0
    """0 to 1: the measured chance that this is a person of this company."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Issue:
    """Something that could not be read, without harm to the rest."""

    stage: Stage
    code: str
    """Stable and short: `json_ld_broken`, `needs_browser`."""
    subject: str
    """URL, row or record."""
    detail: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Reading:
    """All that one page says."""

    page: Page
    links: tuple[Link, ...] = ()
    sightings: tuple[Sighting, ...] = ()
    contacts: tuple[Contact, ...] = ()
    """Contacts that stand apart from any person: to be matched by name when pages are merged."""
    company: tuple[CompanyFact, ...] = ()
    adverts: tuple[Role, ...] = ()
    issues: tuple[Issue, ...] = ()
    language: str | None = None
    is_shell: bool = False
    """True where the page has no text of its own and waits for JavaScript."""
