"""Dates and times as official papers and screens write them."""

from datetime import date, datetime

__all__ = ["format_clock", "format_date"]


def format_date(day: date) -> str:
    """Return `"ngày 04 tháng 01 năm 2017"`.

    Days below 10 and the months 1 and 2 take a leading zero, other months do not
    (Decree 30/2020/NĐ-CP, appendix I).
    """
    month = f"{day.month:02d}" if day.month <= 2 else str(day.month)
    return f"ngày {day.day:02d} tháng {month} năm {day.year}"


def format_clock(moment: datetime) -> str:
    """Return hour and minute of `moment` in its own time zone: `"07:42"`."""
    return f"{moment.hour:02d}:{moment.minute:02d}"
