"""People from elsewhere: the exports of other tools, and any list with recognisable columns, as people with the source of each value."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import datetime
from pathlib import Path

from research import urls
from research.errors import UsageError
from research.extract.contacts.phones import read_phone
from research.extract.contacts.profiles import read_profile
from research.extract.names.features.word_marks import known
from research.extract.names.recognise import name_key, read_name
from research.model import Contact, ContactKind, Evidence, Fact, InferredEmail, Issue, Person
from research.records import IMPORTED, person_id
from research.sheets.columns import read_date, unguard
from research.sheets.lists.joining import merged
from research.sheets.lists.synonyms import FIELDS, GUESSED, TOOLS, normal
from research.sheets.lists.unnamed import Rows, name_columns
from research.sheets.tables import read_table
from research.text import fold, squeeze

_ADDRESS = re.compile(r"[^\s,;:<>()\"'@]{1,64}@[^\s,;:<>()\"'@]{1,255}\.[^\s,;:<>()\"'@]{1,63}")
FREE = frozenset(
    {"gmail.com", "googlemail.com", "outlook.com", "hotmail.com", "yahoo.com", "icloud.com", "me.com", "aol.com", "gmx.de", "gmx.net", "web.de", "proton.me"}
)
"""Mailbox providers: such an address does not tell the employer."""

NAMES = frozenset({"full_name", "first_name", "last_name"})
"""Fields of which one gives a name."""

_PICTURES = ("So", "Sk", "Cs")
"""Unicode categories of what people put beside their names: 🚀."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Recognised:
    """What the columns of a list mean."""

    tool: str
    """Whose export it is: `apollo`; `list` where the columns do not tell."""
    columns: Mapping[str, tuple[str, ...]]
    """{what we know (a key of synonyms.FIELDS): the file's columns, the surest first}."""
    unused: tuple[str, ...]
    """Columns that mean nothing to us."""
    guessed: tuple[str, ...] = ()
    """Columns taken as names by what they hold, since their header's words are none that we know."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Known:
    """One person of a list, and where they work according to it."""

    person: Person
    company: str = ""
    domain: str = ""
    """Host without www.; of the company's site, else of the address; "" where the list tells neither."""
    location: str = ""
    given_id: str = ""
    """The list's own id of the person."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Imported:
    """Everything that a list gives."""

    recognised: Recognised
    people: tuple[Known, ...]
    issues: tuple[Issue, ...]
    """Rows without a name, and values that are none of their kind."""


def recognise(header: Sequence[str], given: Mapping[str, str] | None = None, rows: Rows = ()) -> Recognised:
    """Return what the columns of a header mean; columns of names with a header in unknown words are told by what the rows hold.

    given: {what we know: the file's column}, the user's word, which goes before ours. Raises UsageError where it names a
    column that is not there, or where nothing gives a name.
    """
    given = given or {}
    for field, column in given.items():
        if field not in FIELDS:
            raise UsageError(f"{field} cannot be mapped: take one of {', '.join(FIELDS)}")
        if column not in header:
            raise UsageError(f"there is no column {column!r}: the file has {', '.join(filter(None, header))}")
    by_name: dict[str, str] = {}
    for column in header:
        by_name.setdefault(normal(column), column)
    taken = set(given.values())
    columns: dict[str, tuple[str, ...]] = {}
    for field, names in FIELDS.items():
        if field in given:
            columns[field] = (given[field],)
        elif found := tuple(by_name[name] for name in names if name in by_name and by_name[name] not in taken):
            columns[field] = found
            taken.update(found)
    if len(columns.get("last_name", ())) > 1 and not columns.keys() & {"full_name", "first_name"}:  # Catalan `Nom`, `Cognoms`: in French `Nom` is the family's
        columns |= {"last_name": columns["last_name"][:1], "first_name": columns["last_name"][1:]}
    unused = tuple(column for column in header if column and column not in taken)
    guessed = name_columns(header, rows, unused, columns)
    columns |= {field: (column,) for field, column in guessed.items()}
    if not columns.keys() & NAMES:
        raise UsageError(f"no column gives names: say which with --map full_name=COLUMN (the file has {', '.join(filter(None, header))})")
    tool = next((tool.split()[0] for tool, names in TOOLS.items() if all(name in by_name for name in names)), "list")
    by_content = tuple(guessed.values())
    return Recognised(tool=tool, columns=columns, unused=tuple(column for column in unused if column not in by_content), guessed=by_content)


def printed_name(cells: Mapping[str, str]) -> str:
    """Return the name that the cells of a row make, by field; `Name` beside a given name is the family's, as in German and Romanian lists."""
    full, first, last = (cells.get(field, "") for field in ("full_name", "first_name", "last_name"))
    begins, *more = full.split() or [""]
    if full and first and not last and fold(first) not in fold(full) and (not more or begins.islower() or not known(fold(begins)).given):
        last, full = full, ""
    return full or " ".join(filter(None, (first, last)))


def read_people(path: Path, now: datetime, given: Mapping[str, str] | None = None, country: str | None = None) -> Imported:
    """Return the people in a CSV or XLSX list, each once, with the cell behind every value.

    now: when the file was read. country: ISO code by which phone numbers without prefix are read. Raises UsageError where
    the file cannot be read or no column gives names.
    """
    table = read_table(path, lambda names: _is_header(names, given))
    recognised = recognise(table.header, given, table.rows)
    people: dict[tuple[str, str], Known] = {}
    issues: list[Issue] = []
    for number, row in table.rows:
        cells = {field: _first(row, columns) for field, columns in recognised.columns.items()}
        reader = _Row(cells=cells, place=f"{table.name}#row={number}", tool=recognised.tool, now=now, country=country)
        one = reader.known()
        if one is None:
            if not _is_empty_connection(cells):
                issues.append(Issue(stage="sheet", code="row_without_name", subject=f"{table.name} row {number}"))
            continue
        issues.extend(reader.issues(one))
        key = one.domain or one.company, one.person.id
        people[key] = replace(people[key], person=merged(people[key].person, one.person)[0]) if key in people else one
    return Imported(recognised=recognised, people=tuple(people.values()), issues=tuple(issues))


def _is_header(names: Sequence[str], given: Mapping[str, str] | None) -> bool:
    """Say whether a line can be the header: it names a column that gives names and one thing more, or two things that a list of people tells."""
    normals = {normal(name) for name in names}
    hits = {field for field, synonyms in FIELDS.items() if normals & set(synonyms)}
    named = sum(len(normals & set(synonyms)) for synonyms in FIELDS.values())
    mapped = bool(given) and set((given or {}).values()) <= set(names)
    if any(_ADDRESS.search(name) or "//" in name for name in names):
        return mapped  # a row of the list
    return mapped or (bool(hits & NAMES) and (named > 1 or len(normals) == 1)) or len(hits & {"title", "company", "email", "linkedin"}) > 1


def _first(row: Mapping[str, str], columns: Sequence[str]) -> str:
    return next((squeeze(unguard(row[column])) for column in columns if row.get(column)), "")


def _is_empty_connection(cells: Mapping[str, str]) -> bool:
    """Say whether a row holds nothing we know, or only a day, as LinkedIn writes for members who left."""
    return all(not value or read_date(value) for value in cells.values())


@dataclass(frozen=True, slots=True, kw_only=True)
class _Row:
    """One row of a list, on its way to a person."""

    cells: Mapping[str, str]
    place: str
    """`contacts.csv#row=12`."""
    tool: str
    now: datetime
    country: str | None

    def known(self) -> Known | None:
        """Return the person of the row; None where it names none."""
        printed = squeeze("".join(c for c in printed_name(self.cells) if unicodedata.category(c) not in _PICTURES))
        if not re.search(r"[^\W\d_]", printed) or "@" in printed:
            return None
        found = read_name(printed)
        name = found.full if found else printed
        domain = self._domain()
        email, guess = self._email()
        contacts = tuple(filter(None, (email, self._phone(), self._linkedin())))
        by_kind: dict[ContactKind, Contact] = {contact.kind: contact for contact in contacts}
        title, department = self._fact("title"), self._fact("department")
        person = Person(
            id=person_id(domain or self.cells.get("company", ""), name_key(name)),
            name=name,
            spellings=(self._cited(printed, printed),),
            title=title,
            titles=(title,) if title else (),
            department=department,
            email=by_kind.get("email"),
            phone=by_kind.get("phone"),
            linkedin=by_kind.get("linkedin"),
            contacts=contacts,
            inferred_email=guess,
        )
        company, location, given_id = (self.cells.get(field, "") for field in ("company", "location", "id"))
        return Known(person=person, company=company, domain=domain, location=location, given_id=given_id)

    def issues(self, known: Known) -> list[Issue]:
        """Return the cells that hold something, but nothing of their kind."""
        person = known.person
        read = {"email": person.email or person.inferred_email, "phone": person.phone}
        return [
            Issue(stage="sheet", code=f"{field}_unreadable", subject=self.place, detail=self.cells[field])
            for field, value in read.items()
            if self.cells.get(field) and value is None
        ]

    def _fact(self, field: str) -> Fact | None:
        value = self.cells.get(field, "")
        return self._cited(value, value) if value else None

    def _cited(self, value: str, quote: str) -> Fact:
        return Fact(value=value, evidence=(Evidence(url=self.place, quote=quote, pattern=IMPORTED + self.tool, seen_at=self.now),))

    def _domain(self) -> str:
        site = self.cells.get("domain", "")
        if "." in site and " " not in site and "@" not in site:
            return urls.host(site)
        address = _ADDRESS.search(self.cells.get("email", ""))
        host = address[0].rpartition("@")[2].lower() if address else ""
        return "" if host in FREE else host

    def _email(self) -> tuple[Contact | None, InferredEmail | None]:
        """Return (address, None), or (None, address) where the list itself calls it a guess; of several in the cell the first."""
        printed = self.cells.get("email", "")
        found = _ADDRESS.search(printed)
        if not found:
            return None, None
        address = found[0].lower().strip(".")
        status = self.cells.get("email_status", "")
        if normal(status) in GUESSED:
            because = f"{self.tool} calls it {status} ({self.place})"
            return None, InferredEmail(address=address, chance=_chance(self.cells.get("email_score", "")), because=because)
        return Contact(kind="email", fact=self._cited(address, printed), printed=printed), None

    def _phone(self) -> Contact | None:
        printed = self.cells.get("phone", "").lstrip("'")
        number = read_phone(re.split(r"\s*(?:[;|]|:::)\s*", printed)[0], self.country) if printed else None
        return Contact(kind="phone", fact=self._cited(number.value, printed), printed=printed) if number else None

    def _linkedin(self) -> Contact | None:
        printed = self.cells.get("linkedin", "")
        url = read_profile(printed if "//" in printed else f"https://{printed}") if printed else None
        return Contact(kind="linkedin", fact=self._cited(url, printed), printed=printed) if url else None


def _chance(score: str) -> float:
    """Return a score of 0 to 100, or 0 to 1, as a chance; 0 where there is none."""
    found = re.fullmatch(r"(\d+(?:[.,]\d+)?)\s*%?", score)
    if not found:
        return 0.0
    number = float(found[1].replace(",", "."))
    return min(1.0, number / 100 if number > 1 or "%" in score else number)
