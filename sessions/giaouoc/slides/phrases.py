"""Phrases that several slides need."""

from __future__ import annotations

from datetime import date
from decimal import Decimal

from giaouoc.slides.data import Words
from giaouoc.vietnamese import format_date, format_number

__all__ = ["day_in_words", "joined", "number_in_words"]


def day_in_words(day: date, say: Words) -> str:
    """A date as the hall's language writes it."""
    month = say(f"hall.month.{day.month}")
    return say("hall.date", official=format_date(day), day=day.day, month=month, year=day.year)


def number_in_words(value: Decimal, say: Words) -> str:
    """A number as the hall's language writes it: `57,8` or `57.8`."""
    return say("hall.number", official=format_number(value), plain=f"{value:,f}")


def joined(*parts: str) -> str:
    """Those of the parts that say something, with a dot between them."""
    return " · ".join(part for part in parts if part)
