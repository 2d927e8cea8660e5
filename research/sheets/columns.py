"""The columns of the leads sheet: names, owners, types, and how a value becomes the text of a cell and back.

A value from the web never becomes a formula: text that a spreadsheet would calculate gets a leading apostrophe, which
`read` takes off again. Phones are the exception, since `'+44…` is no number for anybody who imports the sheet: they
stand in groups of digits (`+44 20 7946 0018`), which LibreOffice and Excel keep as text, while both turn the same number
without spaces into 442079460018.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date, datetime
from types import MappingProxyType
from typing import Literal

from research.text import integer

STATUSES = ("new", "applied", "contacted", "answered", "interview", "offer", "closed")
"""What the user may call the state of a lead, in the order in which it goes on; a sheet edited by hand may hold other words, which mean nothing here."""

Kind = Literal["text", "phone", "url", "email", "integer", "number", "date"]
Value = str | int | float | date | None


@dataclass(frozen=True, slots=True, kw_only=True)
class Column:
    """One column of the sheet."""

    name: str
    kind: Kind
    meaning: str
    """One sentence for people and for datapackage.json."""
    width: int = 16
    """Of the column in a spreadsheet, in characters."""
    yours: bool = False
    """True where the user writes and the tool never overwrites."""


_ALL = (
    Column(name="lead_id", kind="text", meaning="Stable over runs: made of the company's domain, the role and the person.", width=14),
    Column(name="company", kind="text", meaning="The company's name as its site gives it.", width=22),
    Column(name="domain", kind="text", meaning="Host of the company's site without www.", width=20),
    Column(name="role", kind="text", meaning="The role applied for; empty where everybody found was asked for.", width=26),
    Column(name="rank", kind="integer", meaning="1 is the most probable hiring manager for the role.", width=6),
    Column(name="probability", kind="number", meaning="Calibrated chance that this is the hiring manager, 0 to 1.", width=11),
    Column(name="full_name", kind="text", meaning="Best spelling, without honorifics and credentials.", width=24),
    Column(name="first_name", kind="text", meaning="Given name.", width=14),
    Column(name="last_name", kind="text", meaning="Family name, particles included.", width=16),
    Column(name="title", kind="text", meaning="The job title as the site gives it.", width=30),
    Column(name="department", kind="text", meaning="The department as the site gives it.", width=18),
    Column(name="email", kind="email", meaning="The person's address; email_status tells where it comes from.", width=28),
    Column(name="email_status", kind="text", meaning="published (on the company's pages), imported (from your file), inferred (from others).", width=12),
    Column(name="email_chance", kind="number", meaning="Chance that an inferred address is right, 0 to 1.", width=12),
    Column(name="phone", kind="phone", meaning="In international form where the country is known, else as printed.", width=20),
    Column(name="linkedin", kind="url", meaning="The LinkedIn profile that the site links.", width=30),
    Column(name="profile_url", kind="url", meaning="The person's own page on the company's site.", width=30),
    Column(name="introduction", kind="text", meaning="Who among your own contacts could introduce you.", width=24),
    Column(name="why", kind="text", meaning="What speaks for this lead, and what against.", width=50),
    Column(name="advert_url", kind="url", meaning="The advert of the role, where its page is known.", width=30),
    Column(name="source_urls", kind="text", meaning="Pages that name the person, parted by spaces.", width=30),
    Column(name="first_seen", kind="date", meaning="Day of the first run that found the lead (UTC).", width=11),
    Column(name="last_seen", kind="date", meaning="Day of the last run that found the lead (UTC).", width=11),
    Column(name="client", kind="text", meaning="Yours: for whom you look, where it is not for yourself; several parted by semicolons.", width=18, yours=True),
    Column(name="status", kind="text", meaning=f"Yours: {', '.join(STATUSES)}.", width=12, yours=True),
    Column(name="applied_on", kind="date", meaning="Yours: day of the application.", width=11, yours=True),
    Column(name="interviewed_on", kind="date", meaning="Yours: day of the last interview.", width=13, yours=True),
    Column(name="promised_on", kind="date", meaning="Yours: day by which they promised to answer.", width=11, yours=True),
    Column(name="next_action", kind="text", meaning="Yours: what to do next.", width=24, yours=True),
    Column(name="next_action_on", kind="date", meaning="Yours: the day to do it.", width=14, yours=True),
    Column(name="notes", kind="text", meaning="Yours: anything.", width=40, yours=True),
)

COLUMNS: Mapping[str, Column] = MappingProxyType({column.name: column for column in _ALL})
"""In the order of the sheet."""

YOURS = tuple(column.name for column in _ALL if column.yours)
"""Columns that belong to the user."""

_STARTS = r"(?:^|(?<=[;\t\r\n]))"
_FORMULA = r"'*[ \u00a0]*[=+\-@\t\r＝＋－＠]"
_UNGUARDED = re.compile(f"{_STARTS}(?={_FORMULA})")
_GUARDED = re.compile(f"{_STARTS}'(?={_FORMULA})")
_INTERNATIONAL = re.compile(r"\+(\d+)(?:;ext=(\d+))?")
_DIALLED = re.compile(r"(\+[\d .()/\u00a0-]{4,}?)(?:\s*(?:;\s*ext=|ext\.?|x)\s*(\d{1,6}))?", re.IGNORECASE)


def guard(text: str) -> str:
    """Return text that no spreadsheet calculates: an apostrophe before `= + - @`, TAB, CR and the full-width forms.

    The same after `;`, TAB and line ends within the text: a spreadsheet that parts cells there (`;` is what Excel does in
    half of Europe) would else find a formula in what was one cell. `unguard` gives the text back.
    """
    return _UNGUARDED.sub("'", text)


def unguard(text: str) -> str:
    """Return the text that `guard` was given."""
    return _GUARDED.sub("", text) if "'" in text else text


def phone(text: str) -> str:
    """Return a phone number as the sheet keeps it: `+442079460018` or `+442079460018;ext=4` where it starts with `+`, else as it is."""
    found = _DIALLED.fullmatch(text.strip())
    if not found:
        return text.strip()
    return "+" + re.sub(r"\D", "", found[1]) + (f";ext={found[2]}" if found[2] else "")


def is_international(number: str) -> bool:
    """Say whether a phone number is `+` and digits, E.164, with or without `;ext=`."""
    return _INTERNATIONAL.fullmatch(number) is not None


def grouped(number: str) -> str:
    """Return a number in international form in groups parted by spaces, as ITU-T E.123 writes it; other text as it is."""
    found = _INTERNATIONAL.fullmatch(number)
    if not found:
        return number
    import phonenumbers  # 40 ms: only where a sheet has phones

    digits = found[1]
    code = next((code for code in (digits[:1], digits[:2], digits[:3]) if int(code) in phonenumbers.COUNTRY_CODE_TO_REGION_CODE), "")
    try:
        if code and digits[len(code) : len(code) + 1] not in ("", "0"):  # a third of the time of parsing a number whose form is known
            known = phonenumbers.PhoneNumber(country_code=int(code), national_number=int(digits[len(code) :]))
        else:
            known = phonenumbers.parse(f"+{digits}")
        written = phonenumbers.format_number(known, phonenumbers.PhoneNumberFormat.INTERNATIONAL)
    except phonenumbers.NumberParseException:
        written = ""
    groups = re.findall(r"\d+", written)
    if "".join(groups) != found[1] or len(groups) == 1:
        groups = re.findall(r"\d{1,3}", found[1])
    return "+" + " ".join(groups) + (f" ext. {found[2]}" if found[2] else "")


def write(column: Column, value: Value) -> str:
    """Return the text of a CSV cell, not yet quoted."""
    if value is None or value == "":
        return ""
    if isinstance(value, float):
        return f"{value:.4f}".rstrip("0").removesuffix(".")
    if isinstance(value, date):
        return value.isoformat()
    if isinstance(value, int):
        return str(value)
    return grouped(value) if column.kind == "phone" and is_international(value) else guard(value)


def standing(rank: str) -> int:
    """Return where a cell's rank puts a lead in order; whoever has none comes last."""
    number = integer(rank.strip())
    return 1_000_000 if number is None else number


def read(column: Column, text: str) -> Value:
    """Return the value of a CSV cell, whichever way a spreadsheet program wrote it; None where it is no such value.

    Empty text is "" for text and None for the rest.
    """
    text = text.strip()
    if not text:
        return "" if column.kind in ("text", "url", "email", "phone") else None
    match column.kind:
        case "text" | "url" | "email":
            return unguard(text)
        case "phone":
            return phone(unguard(text))
        case "date":
            return read_date(text)
        case "integer":
            return integer(text)
        case "number":
            return float(text.replace(",", ".")) if re.fullmatch(r"\d{0,9}[.,]?\d{1,9}", text) else None


def read_date(text: str) -> date | None:
    """Return the day that text names: `2026-11-21`, `2026-11-21 00:00:00`, `21.11.2026`, `21 Nov 2026`, `11/21/2026`; None where it names none.

    `d/m/y` and `m/d/y` look alike: a slashed date of which both could be true is None, for a follow-up must not slip by months.
    """
    text = text.strip()
    if found := re.match(r"(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})(?:$|[T ])", text):
        year, month, day = map(int, found.groups())
    elif found := re.match(r"(\d{1,2})\. ?(\d{1,2})\. ?(\d{4}|\d\d)(?:$| )", text):
        day, month, year = map(int, found.groups())
    elif found := re.match(r"(\d{1,2})[/-](\d{1,2})[/-](\d{4}|\d\d)(?:$| )", text):
        day, month, year = map(int, found.groups())
        if month > 12:
            day, month = month, day
        elif day <= 12 and day != month:
            return None
    else:
        return _worded_date(text) if text else None
    try:
        return date(year + 2000 if year < 100 else year, month, day)
    except ValueError:
        return None


def _worded_date(text: str) -> date | None:
    for form in ("%d %b %Y", "%d %B %Y", "%d-%b-%Y", "%d-%b-%y", "%b %d, %Y", "%B %d, %Y"):
        try:
            return datetime.strptime(text, form).date()
        except ValueError:
            continue
    return None
