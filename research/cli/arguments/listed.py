"""Joins people out of the user's own lists with what is known of their companies: in research.json, and in leads.csv where they lead a role."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import datetime
from pathlib import Path

from research import urls
from research.adverts import parse_role
from research.errors import UsageError
from research.model import Company, Crawl, Decision, Issue, Outcome, Ranking, Study
from research.people.introductions import firm
from research.privacy.suppression import NOBODY, Suppressed, suppressed
from research.records import earlier
from research.settings import Settings
from research.sheets.leads import read_leads, update_leads
from research.sheets.lists.imports import Known
from research.sheets.rows import LeadRow, rows
from research.store.decisions import every
from research.store.opening import FILE, open_store
from research.studies.study import add_people, save_json, seniority
from research.text import fold


@dataclass(frozen=True, slots=True, kw_only=True)
class Joined:
    """What was done for one company."""

    domain: str
    people: int
    """People of the list."""
    new: int
    """Those among them whom nothing knew before."""
    leads: int
    """Leads that the sheet did not have before."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Result:
    """What was done with a list."""

    companies: tuple[Joined, ...]
    differing: tuple[Issue, ...]
    """Values on which the list and what was known differ."""
    left: tuple[str, ...]
    """Who was left out, and why."""


def join_list(directory: Path, people: Sequence[Known], company: str | None, now: datetime, store: str | None) -> Result:
    """Write people of a list into research.json of their companies, and their leads into leads.csv; suppressed ones are left out.

    company: host of all who do not say otherwise; people of others are left out then. Raises SheetError where leads.csv
    cannot be written; then it has not changed.
    """
    sheet = read_leads(directory)
    groups, left = _by_company(people, sheet, company)
    nobody, decided = _kept(directory, store)
    updates: list[LeadRow] = []
    below: list[LeadRow] = []
    joined: list[Joined] = []
    differing: list[Issue] = []
    studies: list[Study] = []
    known_leads = {row.lead_id for row in sheet}
    for domain, listed in groups.items():
        if nobody.company(domain):
            left.append(f"{domain} is suppressed")
            continue
        before = _before(directory, domain, listed, sheet, now)
        study = add_people(before, [known.person for known in listed], now, Settings(), nobody, decided.get(domain, ()))
        ids = {person.id for person in before.people}
        ladder = seniority(study.people)
        found = rows(study, now, ladder)
        updates += found
        below += rows(study, now, ladder, None, known_leads)
        studies.append(study)
        differing += study.issues
        new = sum(person.id not in ids for person in study.people)
        joined.append(Joined(domain=domain, people=len(listed), new=new, leads=sum(row.lead_id not in known_leads for row in found)))
    if updates:
        update_leads(directory, updates, lambda ids: [row for row in below if row.lead_id in ids])
    for study in studies:
        save_json(study, directory, joined=True)
    return Result(companies=tuple(joined), differing=tuple(differing), left=tuple(left))


def _by_company(people: Sequence[Known], sheet: Sequence[LeadRow], company: str | None) -> tuple[dict[str, list[Known]], list[str]]:
    """Return {host: its people} and who was left out; a company without a host is known by its name in the sheet, or by being the only one of the list."""
    given = urls.target(company).host if company else ""
    hosts = {urls.registrable(row.domain): row.domain for row in sheet}
    named = {firm(row.company): row.domain for row in sheet if row.company} | ({firm(urls.brand(given)): given} if given else {})
    alone = len({firm(known.company) for known in people if known.company}) == 1
    groups: dict[str, list[Known]] = {}
    left: list[str] = []
    for known in people:
        host = _host(known.domain)
        own = hosts.get(urls.registrable(host), host) if host else named.get(firm(known.company), "")
        if not own and (alone or not known.company):
            own = given
        if own and given and not urls.same_company(own, given):
            left.append(f"{known.person.name} works at {known.company or own}")
        elif own:
            groups.setdefault(given or own, []).append(known)
        else:
            left.append(f"{known.person.name}: the domain of {known.company or 'the company'} is not known")
    return groups, left


def _host(text: str) -> str:
    """Return a host that names a company's site; "" for what is none."""
    try:
        return urls.target(text).host if text else ""
    except UsageError:
        return ""


def _before(directory: Path, domain: str, listed: Sequence[Known], sheet: Sequence[LeadRow], now: datetime) -> Study:
    """Return what is known of a company so far, with every role that the sheet has for it."""
    known = earlier(directory, domain, now)
    if known is None:
        name = next((each.company for each in listed if each.company), None)
        crawl = Crawl(status="complete", why="not crawled yet: people out of a list", requests=0, pages=0, bytes=0, seconds=0.0, urls=())
        known = Study(company=Company(domain=domain, name=name), people=(), rankings=(), crawl=crawl, finished_at=now)
    asked = {fold(ranking.role.text) for ranking in known.rankings}
    texts = {fold(row.role): row.role for row in sheet if row.domain == domain and row.role and fold(row.role) not in asked}
    more = tuple(Ranking(role=parse_role(text), outcome=Outcome.UNSURE, leads=()) for text in texts.values())
    return replace(known, rankings=(*known.rankings, *more))


def _kept(directory: Path, url: str | None) -> tuple[Suppressed, dict[str, tuple[Decision, ...]]]:
    """Return who must not appear, and {domain: what the user decided of its people}."""
    if url is None and not (directory / FILE).exists():
        return NOBODY, {}
    with open_store(directory, url) as store, store.reading() as connection:
        return suppressed(store), every(connection)
