"""The message to one lead: which occasion it is, and the draft of it."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, datetime
from pathlib import Path

from research.followups.about import subject_of
from research.followups.applications import CHANNELS, Application, applications_of, facts_of
from research.followups.draft import Draft, draft
from research.followups.plan import Step, plan
from research.followups.rules import Channel
from research.followups.talking import Subject
from research.followups.wordings import OCCASIONS, Occasion
from research.model import Study
from research.records import earlier
from research.sheets.events import read_events
from research.sheets.leads import read_leads
from research.sheets.rows import LeadRow


@dataclass(frozen=True, slots=True, kw_only=True)
class Message:
    """What to write to one lead now."""

    row: LeadRow
    step: Step | None
    """What it is by the rules; None before the application, of which they say nothing."""
    draft: Draft | None
    """None where nothing is to be written."""
    because: str
    """Why nothing is, or why now."""
    rules: tuple[str, ...] = ()
    """How the advert says that it will not be answered."""


def message(directory: Path, today: date, lead: LeadRow, channel: Channel | None = None, language: str | None = None, sender: str | None = None) -> Message:
    """Return the draft of what comes next for a lead, whatever day it is due; channel: another than the rules take."""
    application = next(each for each in applications_of(read_leads(directory), read_events(directory)) if lead.lead_id in {row.lead_id for row in each.rows})
    study = earlier(directory, lead.domain, datetime(today.year, today.month, today.day))
    facts = facts_of(application, lead)
    begun = bool(facts.events or facts.applied_on or facts.interviewed_on or facts.status)
    step = next(iter(plan(facts, today, study.company.country if study else None)), None) if begun else None
    if begun and (step is None or step.channel is None):
        over = "This application is closed, has an offer, or was answered: the rules have no further message for it"
        return Message(row=lead, step=step, draft=None, because=step.rule.because if step else over)
    known = [each for each in CHANNELS if each in facts.channels] or [each for each in CHANNELS if each in facts.doubtful] or ["linkedin"]
    subject = application_subject(application, lead, study, ())
    written = drafted(application, subject, step, channel or (step.channel if step and step.channel else known[0]), language, sender)
    return Message(row=lead, step=step, draft=written, because=step.rule.because if step else "", rules=subject.rules)


def application_subject(application: Application, lead: LeadRow, study: Study | None, offers: Sequence[str]) -> Subject:
    """Return all that is known of the application and of the lead to turn to."""
    return subject_of(lead, study, application.last("applied_on"), application.last("interviewed_on"), application.last("promised_on"), offers)


def drafted(
    application: Application, subject: Subject, step: Step | None, channel: Channel, language: str | None = None, sender: str | None = None
) -> Draft:
    """Return the message of one step; None: the one before the application."""
    occasion: Occasion = next((each for each in OCCASIONS if step and each == step.rule.name), "approach")
    wrote_on = max((event.on for event in application.events if event.event == "contacted"), default=None)
    return draft(subject, occasion, channel, language or subject.language, sender, wrote_on)
