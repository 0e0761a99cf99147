"""Phrases that several slides need."""

from __future__ import annotations

from datetime import date

from giaouoc.slides.data import Words
from giaouoc.vietnamese import format_date

__all__ = ["day_in_words", "joined"]


def day_in_words(day: date, say: Words) -> str:
    """A date as the hall's language writes it."""
    month = say(f"hall.month.{day.month}")
    return say("hall.date", official=format_date(day), day=day.day, month=month, year=day.year)


def joined(*parts: str) -> str:
    """Those of the parts that say something, with a dot between them."""
    return " · ".join(part for part in parts if part)
