"""What is known of a lead and of the post, joined for what is said in a follow-up: the sheet's row, the days of the application, the advert."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from datetime import date

from research.followups.talking import Subject
from research.model import Role, Study
from research.sheets.rows import LeadRow
from research.text import fold


def advert_of(study: Study | None, role: str) -> Role | None:
    """Return the role as its advert has it; None where none is known."""
    if study is None or not role:
        return None
    return next((found for found in (*(ranking.role for ranking in study.rankings), *study.adverts) if fold(found.text) == fold(role)), None)


def subject_of(
    lead: LeadRow, study: Study | None, applied_on: date | None, interviewed_on: date | None, promised_on: date | None, offers: Sequence[str] = ()
) -> Subject:
    """Return all that may be said. offers: other companies that made one."""
    advert = advert_of(study, lead.role)
    subject = Subject(
        name=lead.full_name,
        title=lead.title,
        company=lead.company or lead.domain,
        role=lead.role,
        why=lead.why,
        introduction=lead.introduction or "",
        applied_on=applied_on,
        interviewed_on=interviewed_on,
        promised_on=promised_on,
        offers=tuple(offers),
        language=(study.company.language if study else None) or "",
    )
    if advert is None:
        return subject
    return replace(
        subject,
        department=advert.department or "",
        team=advert.team or "",
        reports_to=advert.reports_to or "",
        location=advert.location or "",
        description=advert.description,
        language=advert.language or subject.language,
        rules=advert.rules,
        url=advert.url or "",
    )
