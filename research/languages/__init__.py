"""SHELF, one file a language: words only.

A member holds `LANGUAGE: Language`. Every word stands folded as `research.text.fold` gives it (lower case, no accents for
Latin scripts, single spaces); matching is by whole words unless the word ends in `*` (then it is a beginning: `leit*`), or
the language writes without spaces (`spaced=False`: then by substring). Adding a language is adding a file.

A file without `functions` is a brief one: it leads to the pages of people and knows their titles; what posts are about and how
high they stand is told by research/rank/knowledge/fields.txt and ranks.txt in its language.
"""

from __future__ import annotations

import functools
from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Literal

from research.languages import words as _package
from research.model import Group, LinkKind, Seniority
from research.shelf import members

FUNCTIONS = (
    "executive",  # runs the whole organisation
    "engineering",  # software and product engineering
    "infrastructure",  # platform, DevOps, reliability, cloud, networks
    "data",  # data engineering, analytics, machine learning, BI, statistics
    "it",  # internal systems, service desk, business applications
    "security",  # information security
    "product",
    "design",  # UX, UI, graphic, creative
    "quality",  # testing, QA
    "research",  # science, R&D, laboratory
    "operations",  # business operations, general management of running things
    "delivery",  # projects, programmes, PMO, agile
    "manufacturing",  # production, plant, process, mechanical and electrical engineering
    "supply_chain",  # logistics, warehouse, transport, fleet
    "procurement",  # purchasing, sourcing, contracts, commercial management of suppliers
    "sales",  # accounts, revenue, pre-sales
    "business_development",  # partnerships, alliances, growth
    "marketing",  # brand, campaigns, SEO, events
    "communications",  # press, public affairs, content, editorial
    "customer",  # support, success, service, care
    "finance",  # treasury, FP&A, controlling, investment
    "accounting",  # bookkeeping, tax, audit practice, payroll
    "legal",
    "compliance",  # risk, internal audit, regulation, governance
    "people",  # HR, culture, learning and development
    "recruiting",
    "administration",  # office, assistants, reception, secretariat
    "facilities",  # estates, property, maintenance, health and safety
    "education",  # teaching, training, schools
    "health",  # clinical, nursing, pharmacy, care
    "policy",  # strategy of government, economics, regulation by public bodies
    "inspection",  # inspectors, enforcement, police, licensing
    "elections",  # registrars, clerks, voter services
    "fundraising",  # donors, philanthropy, membership, grants
    "community",  # programmes, outreach, volunteers, social work
    "culture",  # heritage, libraries, museums, archives, parks
    "construction",  # building, architecture, trades, field service
    "banking",  # lending, branches, deposits, insurance, underwriting
    "strategy",  # consulting, planning, transformation
    "hospitality",  # restaurants, hotels, retail stores
)
"""What a post is about. A title may carry several; `executive` only where it carries no other."""


OF_PEOPLE: tuple[Literal["leadership", "team", "board"], ...] = ("leadership", "team", "board")
"""What is both a kind of link and a group of people."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Language:
    """The words of one language."""

    code: str
    """ISO 639-1."""
    spaced: bool = True
    """False where words are not parted by spaces (Japanese, Chinese)."""
    compounding: bool = False
    """True where words are written together: `vertriebsleiter`, `prosjektdirektor`."""
    links: Mapping[LinkKind, tuple[str, ...]] = field(default_factory=dict)
    """Words of links and URL slugs that promise people: {"team": ("unser team", "mannschaft")}."""
    sections: Mapping[Group, tuple[str, ...]] = field(default_factory=dict)
    """Words of headings that say how the people below belong to the company; a group of OF_PEOPLE that is left out is announced in the words of its links."""
    strangers: tuple[str, ...] = ()
    """Words of headings above people who are not the company's own: testimonials, clients, investors, partners, press."""
    passing: tuple[str, ...] = ()
    """Words with which links begin that lead where hardly anybody is named: news, dates, pictures, documents, prices, the terms of use."""
    titles: tuple[str, ...] = ()
    """Words of which one makes a short string a job title: `manager`, `leiter*`, `directrice`."""
    seniority: Mapping[Seniority, tuple[str, ...]] = field(default_factory=dict)
    """Words and phrases for each rung; the longest phrase found wins."""
    functions: Mapping[str, tuple[str, ...]] = field(default_factory=dict)
    """{one of FUNCTIONS: its words}."""
    assistants: tuple[str, ...] = ()
    """`assistant to`, `pa to`: follows the boss, not the function."""
    deputies: tuple[str, ...] = ()
    """deputy, vice (where it means deputy), associate, stellvertretend*."""
    acting: tuple[str, ...] = ()
    """acting, interim, kommissarisch."""
    former: tuple[str, ...] = ()
    """former, retired, ehemalig*, late, in memoriam."""
    scope: tuple[str, ...] = ()
    """global, regional, national, group: how wide a post is, not what it is about."""
    bearers: Mapping[str, str] = field(default_factory=dict)
    """{what those who bear one title are called together: that title, as it is spelt}: {"churchwardens": "churchwarden", "prasten": "präst"}."""
    owners: tuple[str, ...] = ()
    """What those who own or founded a firm are called: `owner`, `grunderin`; a title of nothing else says nothing of what they do."""
    offices: tuple[str, ...] = ()
    """Offices of a board to which somebody is elected: `treasurer`, `vorsitzende*`."""
    seats: tuple[str, ...] = ()
    """What else is said of a seat on a board, or a past one: `trustee`, `mitglied*`, `emerit*`."""
    history: tuple[str, ...] = ()
    """Words of headings above what was long ago: `milestones`, `geschichte`."""
    long_ago: tuple[str, ...] = ()
    """Words of sentences on people who are no more there: `retired`, `verstorben*`."""
    authors: tuple[str, ...] = ()
    """Words beside whoever wrote a page: `written by`, `autorin`."""
    departments: tuple[str, ...] = ()
    """Words of department names used as headings: `abteilung`, `department of`."""
    honorifics: tuple[str, ...] = ()
    """Before a name: `dr`, `frau`, `herr`, `ing`."""
    addresses: tuple[str, ...] = ()
    """Forms of address that nothing but a name follows, so that a family name alone is one behind them: `frau`, `mrs`."""
    credentials: tuple[str, ...] = ()
    """After a name: `phd`, `cpa`, `mba`."""
    particles: tuple[str, ...] = ()
    """Inside a name, in lower case: `van`, `de la`."""
    duties: tuple[str, ...] = ()
    """Labels before the names of those who answer for a company: `represented by`, `geschaftsfuhr*`, `directeur de la publication`."""
    is_our: tuple[str, ...] = ()
    """Phrases between a name and a title in prose: `is our`, `serves as`, `ist unser*`."""
    since: tuple[str, ...] = ()
    """Wordings behind a title for the year (yyyy) since which it is held: `since yyyy`, `od yyyy r`, `yyyy ota`; a day and month may precede it."""
    phone_labels: tuple[str, ...] = ()
    """`phone`, `tel`, `mobile`, `telefon`."""
    fax_labels: tuple[str, ...] = ()
    email_labels: tuple[str, ...] = ()
    reports_to: tuple[str, ...] = ()
    """Wordings of an advert before the manager's title: `reports to`, `you will report to the`, `rattache a`."""
    recruiter_words: tuple[str, ...] = ()
    """Words that make a named contact a recruiter: `talent acquisition`, `personalreferent*`."""
    advert_labels: Mapping[str, tuple[str, ...]] = field(default_factory=dict)
    """Labels of an advert's fields: {"department": ("abteilung",), "location": ("standort",), "team": …, "contact": ("ansprechpartner*",), …}."""
    labels: tuple[str, ...] = ()
    """What buttons and links beside a person say: `read more`, `profil ansehen`, `contacter`."""
    not_names: tuple[str, ...] = ()
    """Capitalised words that stand in menus and headings and never in a person's name: `kontakt`, `services`, `read`."""

    prose: tuple[str, ...] = ()
    """Small words of sentences in languages whose letters have no capitals, by which names are told elsewhere: `של`, `في`; no name holds one."""

    def __post_init__(self) -> None:
        """Take the words of links for the headings that the file does not name: the heading of a page mostly says what the link to it says."""
        said: dict[Group, tuple[str, ...]] = {group: self.links[group] for group in OF_PEOPLE if group in self.links}
        object.__setattr__(self, "sections", said | dict(self.sections))


@functools.cache
def shelf() -> dict[str, Language]:
    """Return {code: language}, in order of code."""
    return {language.code: language for language in members(_package, "LANGUAGE", Language).values()}
