"""Reads the days that the user gives in a call."""

from __future__ import annotations

from datetime import date, datetime, timedelta

from research.errors import UsageError

_WORDS = {"today": 0, "yesterday": 1, "tomorrow": -1}


def today() -> date:
    """Return the day where the user is."""
    return datetime.now().astimezone().date()


def read_day(option: str, text: str | None) -> date | None:
    """Return the day that an option names (`2026-11-30`, `30.11.2026`, `today`); None where it was not given. Raises UsageError for anything else."""
    from research.sheets.columns import read_date

    if text is None:
        return None
    word = text.strip().lower()
    found = today() - timedelta(days=_WORDS[word]) if word in _WORDS else read_date(text)
    if found is None:
        raise UsageError(f"{option} takes a day such as 2026-11-30 or today, not {text}")
    return found


def read_past_day(option: str, text: str | None) -> date | None:
    """Return the day that an option names; raises UsageError besides where it is still to come."""
    found = read_day(option, text)
    if found is not None and found > today():
        raise UsageError(f"{option} is for what has happened; {found} is still to come")
    return found
