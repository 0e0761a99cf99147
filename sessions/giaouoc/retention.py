"""Retention: until when names are kept, and whose names go then (Law 91/2025/QH15 on personal data)."""

from __future__ import annotations

from calendar import monthrange
from collections.abc import Iterable
from datetime import date
from typing import Final, NamedTuple

from giaouoc.state import Life, State

__all__ = ["DEFAULT_MONTHS", "Retention", "months_later", "retention_of"]

DEFAULT_MONTHS: Final = 24
"""Months after the review of the year, long enough for the next year's ceremony to look back."""


class Retention(NamedTuple):
    """How long the names of one ceremony are kept."""

    review: date
    """Day of the review that ends the year: the last report round, else the last day of the year."""
    until: date
    """Last day on which names are kept."""
    chosen: bool
    """Whether somebody set that day; otherwise it is `DEFAULT_MONTHS` after the review."""
    closed: bool
    """Whether the ceremony is closed; until then it needs its names, whatever day it is."""

    def over(self, today: date) -> bool:
        """Whether names are to be erased now."""
        return self.closed and today > self.until

    def due(self, numbers: Iterable[int], today: date) -> tuple[int, ...]:
        """Of the people with a name on the roster, those whose names are to be erased: all or none of them."""
        return tuple(sorted(numbers)) if self.over(today) else ()


def retention_of(state: State) -> Retention:
    """Until when the names of a ceremony are kept; no review is before the day on which it was really held.

    Raises `ValueError` when the record holds no ceremony.
    """
    held = state.held_on
    if state.setup is None or held is None:
        raise ValueError("the record holds no ceremony")
    reviews = [entry.due for entry in state.report_rounds] or [date(state.setup.year, 12, 31)]
    review = max(reviews) if max(reviews) >= held else date(held.year, 12, 31)
    until = state.retained_until or months_later(review, DEFAULT_MONTHS)
    return Retention(review, until, state.retained_until is not None, state.life is Life.CLOSED)


def months_later(day: date, months: int) -> date:
    """The same day of a later month; the month's last day where it is shorter.

    Raises `OverflowError` or `ValueError` beyond the year 9999.
    """
    years, month = divmod(day.month - 1 + months, 12)
    year = day.year + years
    return date(year, month + 1, min(day.day, monthrange(year, month + 1)[1]))
