"""The types that flow through the study, and their invariants; no behaviour.

Every type is frozen, slotted and keyword-only. The law that must never break: every quote occurs in the page it
cites; no value without evidence; an inferred value says what it was inferred from.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from enum import Enum, IntEnum
from typing import Literal

Group = Literal["leadership", "team", "board", "advisors", "alumni", "other"]
"""How a person belongs to the company. `other`: named as the company's own, but under no heading that says how."""

ContactKind = Literal["email", "phone", "linkedin"]

CompanyFactKind = Literal["name", "email", "phone", "linkedin", "careers_url", "country", "language"]

LinkKind = Literal["team", "leadership", "board", "about", "contact", "imprint", "careers", "advert", "profile", "next_page", "language", "data", "other"]
"""What a link promises: `profile` a person's own page, `data` a file that the page itself loads (JSON, a script bundle)."""

Verdict = Literal["confirmed", "wrong", "left"]
"""What the user found out: this person manages the post, does not, or has left the company."""

Stage = Literal["fetch", "read", "rank", "sheet", "report"]
"""Where something went wrong."""
CrawlStatus = Literal["complete", "budget", "blocked", "unreachable"]


class Seniority(IntEnum):
    """One ladder for every trade and country; a higher number stands above a lower one."""

    INTERN = 0
    ASSISTANT = 1
    JUNIOR = 2
    SPECIALIST = 3
    SENIOR = 4
    LEAD = 5
    MANAGER = 6
    SENIOR_MANAGER = 7
    HEAD = 8
    DIRECTOR = 9
    SENIOR_DIRECTOR = 10
    VICE_PRESIDENT = 11
    C_LEVEL = 12
    TOP = 13
    """Chief executive, managing director of a firm, owner, founder, president: whoever stands at the top."""


class Outcome(Enum):
    """What the ranking says of one role."""

    PICKED = "picked"
    UNSURE = "unsure"
    NOBODY = "nobody"


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
class Person:
    """One human being, merged from sightings; fields by their best-supported value."""

    id: str
    """Stable over runs: 12 hex digits made of the company's domain and the folded name (with a suffix for namesakes)."""
    name: str
    """Best spelling, honorifics and credentials left out: `Jane van der Berg`."""
    spellings: tuple[Fact, ...]
    """Every printed form, honorifics and credentials included, with its evidence."""
    title: Fact | None = None
    titles: tuple[Fact, ...] = ()
    """Every title that a page gives, the best first."""
    department: Fact | None = None
    group: Group = "other"
    external: bool = False
    """True where the title is held elsewhere."""
    sections: tuple[str, ...] = ()
    """Headings under which the person stands."""
    email: Contact | None = None
    phone: Contact | None = None
    linkedin: Contact | None = None
    contacts: tuple[Contact, ...] = ()
    """All contacts, the chosen ones included."""
    profile_url: Fact | None = None
    inferred_email: InferredEmail | None = None
    trust: float = 0.0


@dataclass(frozen=True, slots=True, kw_only=True)
class InferredEmail:
    """An address that nobody published, and what it was inferred from."""

    address: str
    chance: float
    """0 to 1."""
    because: str
    """`first.last, as 3 of 4 published addresses of acme.com`."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Company:
    """The organisation whose site was read."""

    domain: str
    """Host of the target without `www.`: `acme.com`."""
    name: str | None = None
    url: str | None = None
    email: str | None = None
    phone: str | None = None
    linkedin: str | None = None
    careers_url: str | None = None
    country: str | None = None
    """ISO 3166 alpha-2, upper case: `DE`."""
    language: str | None = None
    """ISO 639-1: `de`."""


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


@dataclass(frozen=True, slots=True, kw_only=True)
class Skipped:
    """A URL that was not read, and why."""

    url: str
    why: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Crawl:
    """What the crawl did."""

    status: CrawlStatus
    why: str
    """In words: `enough seen`, `40 pages read (--max-pages)`, `robots.txt forbids`."""
    requests: int
    """Every request sent, robots.txt and redirects included."""
    pages: int
    """Pages read."""
    bytes: int
    """Bytes of bodies received."""
    seconds: float
    urls: tuple[str, ...]
    """Every URL fetched."""
    skipped: tuple[Skipped, ...] = ()
    robots_delay: float | None = None
    """Crawl-delay applied, seconds."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Study:
    """Everything found about one company in one run."""

    company: Company
    people: tuple[Person, ...]
    rankings: tuple[Ranking, ...]
    """One for each role that was asked, in that order."""
    kept: tuple[Ranking, ...] = ()
    """Of the roles that earlier runs were asked, ranked anew with the people of this one; such a role stays until the user drops it."""
    crawl: Crawl
    adverts: tuple[Role, ...] = ()
    issues: tuple[Issue, ...] = ()
    finished_at: datetime
