"""Days as documents write them: "ngày 04 tháng 01 năm 2017", "15/12", "hết tháng 12 năm 2024", "quý IV"."""

from __future__ import annotations

import calendar
import datetime as dt
import re
from collections.abc import Iterator
from typing import Final

import msgspec

__all__ = ["DAY", "SPAN_END", "FoundDay", "days_in", "end_of", "start_of"]

DAY: Final = (
    r"(?:ngày\s+)?(?<!\d)\d{1,2}\s*(?:/\s*\d{1,2}\s*/\s*\d{4}|-\s*\d{1,2}\s*-\s*\d{4}|\.\s*\d{1,2}\s*\.\s*\d{4}"
    r"|tháng\s+\d{1,2}(?:\s*(?:/|-|,?\s*năm)\s*\d{4})?|[/-]\s*\d{1,2}(?![\d/]))"
)
_YEAR = r"(?:\s*(?:/|-|,?\s*năm)\s*\d{4})?"
SPAN_END: Final = (
    rf"(?:{DAY}|(?:tháng|Tháng)\s+\d{{1,2}}{_YEAR}|quý\s+(?:IV|I{{1,3}}|[1-4]){_YEAR}|năm\s+\d{{4}}|"
    rf"cuối\s+năm{_YEAR}|hết\s+năm{_YEAR}"
    r"|năm(?!\s+học))"
)
_PARTS = re.compile(
    r"(?P<day>\d{1,2})\s*(?:(?P<sign>[/.-])\s*(?P<month>\d{1,2})(?:\s*(?P=sign)\s*(?P<year>\d{4}))?"
    r"|tháng\s+(?P<month2>\d{1,2})(?:\s*(?:/|-|,?\s*năm)\s*(?P<year2>\d{4}))?)"
)
_MONTH = re.compile(r"tháng\s+(?P<month>\d{1,2})(?:\s*(?:/|-|,?\s*năm)\s*(?P<year>\d{4}))?", re.IGNORECASE)
_QUARTER = re.compile(r"quý\s+(?P<quarter>IV|I{1,3}|[1-4])(?:\s*(?:/|-|,?\s*năm)\s*(?P<year>\d{4}))?", re.IGNORECASE)
_ONLY_YEAR = re.compile(r"năm(?:\s+(?P<year>\d{4}))?")
_QUARTERS = {"I": 1, "II": 2, "III": 3, "IV": 4}
_ANY_DAY = re.compile(DAY, re.IGNORECASE)


class FoundDay(msgspec.Struct, frozen=True):
    """A day in a text."""

    text: str
    start: int
    date: dt.date | None
    """Null when the text gives no such day of the calendar, or no year and none is known."""
    has_year: bool


def days_in(text: str, year: int | None = None) -> Iterator[FoundDay]:
    """Every day that `text` names; one without a year is taken for `year`."""
    for match in _ANY_DAY.finditer(text):
        parts = _PARTS.search(match[0])
        if parts is None:
            continue
        written = parts["year"] or parts["year2"]
        month = int(parts["month"] or parts["month2"])
        day = _day(int(written) if written else year, month, int(parts["day"]))
        yield FoundDay(match[0], match.start(), day, bool(written))


def _day(year: int | None, month: int, day: int) -> dt.date | None:
    try:
        return dt.date(year, month, day) if year else None
    except ValueError:
        return None


def start_of(text: str, year: int | None) -> tuple[dt.date | None, bool]:
    """The first day of what `text` names (a day, month, quarter or year), and whether it says the year itself."""
    return _edge(text, year, last=False)


def end_of(text: str, year: int | None) -> tuple[dt.date | None, bool]:
    """The last day of what `text` names: 31 December for "hết tháng 12 năm 2024" or "cuối năm 2024"."""
    return _edge(text, year, last=True)


def _edge(text: str, year: int | None, *, last: bool) -> tuple[dt.date | None, bool]:
    if found := next(days_in(text, year), None):
        return found.date, found.has_year
    if match := _MONTH.search(text):
        first = final = int(match["month"])
    elif match := _QUARTER.search(text):
        quarter = _QUARTERS.get(match["quarter"].upper()) or int(match["quarter"])
        first, final = quarter * 3 - 2, quarter * 3
    elif match := _ONLY_YEAR.search(text):
        first, final = 1, 12
    else:
        return None, False
    said = bool(match["year"])
    chosen = int(match["year"]) if said else year
    if chosen is None or not 1 <= final <= 12:
        return None, said
    day = calendar.monthrange(chosen, final)[1] if last else 1
    return dt.date(chosen, final if last else first, day), said
