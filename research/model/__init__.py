"""The types that flow through the study, by stage, and their invariants; no behaviour.

Every type is frozen, slotted and keyword-only. The law that must never break: every quote occurs in the page it cites; no value without evidence; an inferred
value says what it was inferred from. Open `pages.py` first (what one page says), then `people.py`, `roles.py`, `leads.py` and `study.py`.
"""

from research.model.leads import Candidate, Decision, Lead, Outcome, Ranking, Signal, Verdict
from research.model.pages import (
    CompanyFact,
    CompanyFactKind,
    Contact,
    ContactKind,
    Evidence,
    Fact,
    Group,
    Issue,
    Link,
    LinkKind,
    Page,
    Reading,
    Sighting,
    Stage,
)
from research.model.people import Company, InferredEmail, Person, Seniority
from research.model.roles import NamedContact, Role
from research.model.study import Crawl, CrawlStatus, Skipped, Study

__all__ = [
    "Candidate",
    "Company",
    "CompanyFact",
    "CompanyFactKind",
    "Contact",
    "ContactKind",
    "Crawl",
    "CrawlStatus",
    "Decision",
    "Evidence",
    "Fact",
    "Group",
    "InferredEmail",
    "Issue",
    "Lead",
    "Link",
    "LinkKind",
    "NamedContact",
    "Outcome",
    "Page",
    "Person",
    "Ranking",
    "Reading",
    "Role",
    "Seniority",
    "Sighting",
    "Signal",
    "Skipped",
    "Stage",
    "Study",
    "Verdict",
]
