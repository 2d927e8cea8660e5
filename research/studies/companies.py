"""Reads a list of companies to be researched: CSV, XLSX or one a line; each company once, with all that is asked of it."""

from __future__ import annotations

import hashlib
import json
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field, replace
from pathlib import Path
from urllib.parse import urlsplit

from research import urls
from research.errors import SheetError, UsageError
from research.sheets.clients import names
from research.sheets.columns import COLUMNS, STATUSES, YOURS, read, write
from research.sheets.tables import read_table
from research.text import fold, squeeze

TARGETS = """domain, company domain, website, web site, company website, url, company url, site, homepage, home page, web, link, website url, www,
    email, e mail, email address, firmenwebsite, webseite, site web, sitio web"""
COMPANY = "company, company name, name, employer, organisation, organization, account, account name, firma, unternehmen, entreprise, empresa"
ROLE = "role, title, job title, position, post, vacancy, opening, applied for, stelle, poste, puesto"
JOB = "job, advert, ad, job ad, job advert, posting, job posting, job url, job link, posting url, advert url, job description"
CLIENT = "client, client name, candidate, candidate name, job seeker, jobseeker, coachee, participant, klient, kandidat, bewerber, candidat, candidato"
APPLIED = "applied on, applied, date applied, application date, applied date, applied at, beworben am"

_SYNONYMS: Mapping[str, tuple[str, ...]] = {
    what: tuple(squeeze(name) for name in names.split(","))
    for what, names in (("company", COMPANY), ("role", ROLE), ("job", JOB), ("client", CLIENT), ("applied_on", APPLIED))
}
_TARGETS = tuple(squeeze(name) for name in TARGETS.split(","))


@dataclass(frozen=True, slots=True, kw_only=True)
class Asked:
    """One company, and what is asked of it."""

    target: str
    """As the list has it first: a domain, URL or address."""
    host: str
    roles: tuple[str, ...] = ()
    jobs: tuple[str, ...] = ()
    """Adverts: files or URLs."""
    own: Mapping[str, Mapping[str, str]] = field(default_factory=dict)
    """{role, or the URL of its advert, or "" where none is asked: {column of the user's: text of its cell}}."""

    @property
    def site(self) -> str:
        """The registrable domain: lines that share it are one company."""
        return urls.registrable(self.host)

    @property
    def digest(self) -> str:
        """What is asked, in 16 hex digits: a line that was edited is asked anew."""
        asked = json.dumps([self.target, sorted(self.roles), sorted(self.jobs)], ensure_ascii=False)
        return hashlib.sha256(asked.encode("utf-8", "replace")).hexdigest()[:16]


@dataclass(frozen=True, slots=True, kw_only=True)
class Unusable:
    """A line of the list that names no company that could be crawled."""

    line: int
    text: str
    why: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Companies:
    """A list, read."""

    asked: tuple[Asked, ...]
    """Each company once, in the order of the list."""
    unusable: tuple[Unusable, ...]
    lines: int
    """Lines that hold anything, the header left aside."""


def read_companies(path: Path) -> Companies:
    """Return the companies of a list. Raises UsageError where the file cannot be read or names none.

    A table needs a column of domains, URLs or e-mail addresses (or of companies, holding such); role, job (an advert's file or URL, relative to
    the list), client, applied and the other columns that are the user's in leads.csv are taken over. A plain list has a company a line.
    """
    try:
        table = read_table(path, _is_header)
        rows = [(number, _cells(table.header, row)) for number, row in table.rows]
    except SheetError:
        rows = [(number, {"target": target}) for number, target in _plain(path)]
    companies = _together(rows, path.parent)
    if not companies.asked and not companies.unusable:
        raise UsageError(f"{path} names no company: give one a line, or a table with the column domain")
    return companies


def joined(one: Asked, other: Asked) -> Asked:
    """Return one company with what is asked of both."""
    own = {role: _both(one.own.get(role, {}), other.own.get(role, {})) for role in (*one.own, *other.own)}
    roles, jobs = dict.fromkeys((*one.roles, *other.roles)), dict.fromkeys((*one.jobs, *other.jobs))
    return replace(one, roles=tuple(roles), jobs=tuple(jobs), own=own)


def _both(one: Mapping[str, str], other: Mapping[str, str]) -> dict[str, str]:
    """Return the cells of two lines on one role: the first line's where both have one, but the clients of both."""
    clients = "; ".join(dict.fromkeys((*names(one.get("client", "")), *names(other.get("client", "")))))
    return {**other, **one} | ({"client": clients} if clients else {})


def _together(rows: Sequence[tuple[int, Mapping[str, str]]], folder: Path) -> Companies:
    found: dict[str, Asked] = {}
    unusable: list[Unusable] = []
    for number, row in rows:
        given = next((row[key] for key in ("target", "company") if row.get(key)), "")
        try:
            target = urls.target(given)
        except UsageError as error:
            unusable.append(Unusable(line=number, text=given, why=str(error) if row.get("target") else "no domain, URL or address on this line"))
            continue
        role, job = row.get("role", ""), row.get("job", "")
        is_url = urlsplit(job).scheme in ("http", "https")
        own = {column: row[column] for column in YOURS if row.get(column)}
        asked = Asked(
            target=given,
            host=target.host,
            roles=(role,) if role and not job else (),
            jobs=(job if is_url else str(folder / job),) if job else (),
            own={job if is_url else "" if job else role: own} if own else {},
        )
        found[asked.site] = joined(found[asked.site], asked) if asked.site in found else asked
    return Companies(asked=tuple(found.values()), unusable=tuple(unusable), lines=len(rows))


def _is_header(names: Sequence[str]) -> bool:
    folded = {_folded(name) for name in names}
    return bool(folded & set(_TARGETS) or folded & set(_SYNONYMS["company"]))


def _cells(header: Sequence[str], row: Mapping[str, str]) -> dict[str, str]:
    by_name: dict[str, list[str]] = {}
    for column in header:
        by_name.setdefault(_folded(column), []).append(column)
    cells = {what: value for what, names in _SYNONYMS.items() if (value := _first(row, by_name, names))}
    cells["target"] = _first(row, by_name, _TARGETS)
    for column in YOURS:
        value = cells.get(column) or _first(row, by_name, (column.replace("_", " "),))
        cells[column] = write(COLUMNS[column], read(COLUMNS[column], value)) if value else ""
    if cells["status"].casefold() not in STATUSES:  # another tool's word, as a tracker's `Wishlist`
        cells["status"] = ""
    return cells


def _first(row: Mapping[str, str], by_name: Mapping[str, Sequence[str]], names: Sequence[str]) -> str:
    return next((squeeze(row[column]) for name in names for column in by_name.get(name, ()) if row.get(column)), "")


def _plain(path: Path) -> list[tuple[int, str]]:
    """Return (line number, its first word) of a list without header; lines that begin with # are notes."""
    try:
        text = path.read_text(encoding="utf-8-sig", errors="replace")
    except OSError as error:
        raise UsageError(f"{path} cannot be read: {error.strerror}") from None
    lines = ((number, squeeze(line).strip('",; ')) for number, line in enumerate(text.splitlines(), start=1))
    return [(number, line) for number, line in lines if line and not line.startswith("#")]


def _folded(name: str) -> str:
    return fold(name.replace("_", " ").replace("-", " ").strip("# *:"))
