"""Days moved along by whole years."""

from __future__ import annotations

from datetime import date

__all__ = ["years_later"]


def years_later(day: date, years: int) -> date:
    """The same day of another year; 28 February for a 29th that the year does not have."""
    try:
        return day.replace(year=day.year + years)
    except ValueError:
        return day.replace(year=day.year + years, day=28)
