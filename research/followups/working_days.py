"""Days on which people work: weekends and public holidays of a country left out."""

from __future__ import annotations

import functools
from datetime import date, timedelta
from typing import Any

_WEEKEND = (5, 6)
"""Saturday and Sunday, where the country is not known."""


class WorkingDays:
    """The working days of one country; holidays of the whole country count, those of a single state or town do not."""

    def __init__(self, country: str | None = None) -> None:
        """country: ISO 3166 alpha-2; None, or one that is not known, leaves out Saturdays and Sundays alone."""
        self._calendar = _calendar(country) if country else None

    @property
    def knows_holidays(self) -> bool:
        """Say whether public holidays are left out."""
        return self._calendar is not None

    def has(self, day: date) -> bool:
        """Say whether a day is a working day."""
        return bool(self._calendar.is_working_day(day)) if self._calendar is not None else day.weekday() not in _WEEKEND

    def after(self, day: date, count: int) -> date:
        """Return the day that is so many working days after a day; with 0 the day itself, or the next working day."""
        while count > 0 or not self.has(day):
            day += timedelta(days=1)
            count -= self.has(day)
        return day


@functools.cache
def _calendar(country: str) -> Any:
    import holidays  # 100 ms: only where dates are planned

    try:
        return holidays.country_holidays(country.upper())
    except NotImplementedError:
        return None
