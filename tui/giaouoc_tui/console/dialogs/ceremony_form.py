"""The questions about a ceremony to be made: its year, day, time and folder, which follow each other."""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping, Sequence
from datetime import date, datetime, time

from giaouoc.store.chain import VIETNAM_TIME
from giaouoc.years import years_later
from giaouoc_tui.console.dialogs.form import Field, FormDialog
from giaouoc_tui.locale import Say
from giaouoc_tui.making import LARGEST_SAMPLE, proposed_folder

__all__ = ["ceremony_form", "planned_start", "planned_year", "start_fault", "start_fields"]

_DAY = re.compile(r"([0-9]{1,2})[/.-]([0-9]{1,2})[/.-]([0-9]{4})")
_TIME = re.compile(r"([0-9]{1,2})[:hg]([0-9]{2})")
_YEAR = re.compile(r"[0-9]{4}")


def ceremony_form(
    say: Say,
    title: str,
    *,
    text: str,
    year: int,
    start: datetime,
    name_in: Callable[[int], str],
    before: Sequence[Field] = (),
    remark: Callable[[int, date], str] | None = None,
) -> FormDialog:
    """A form that proposes year, start and folder; those that nobody wrote by hand follow the others.

    `name_in` gives the ceremony's title in a year, after which the folder is called; `before` are questions that come
    first; `remark` says what is to be known about a ceremony of that year on that day.
    """
    today = start.date()

    def follow(values: Mapping[str, str], changed: str) -> Mapping[str, str]:
        pledge_year, day = planned_year(values), _day(values)
        if changed == "day" and day is not None:
            return {"year": str(day.year)}
        if changed != "year" or pledge_year is None:
            return {}
        followed = {"folder": str(proposed_folder(name_in(pledge_year), pledge_year))}
        moved = years_later(day, pledge_year - day.year) if day is not None else None
        # A pledge of a year gone by is written down later: the ceremony itself is still to come.
        return followed if moved is None or moved < today else {**followed, "day": f"{moved:%d/%m/%Y}"}

    def look(values: Mapping[str, str]) -> str:
        pledge_year, day = planned_year(values), _day(values)
        return remark(pledge_year, day) if remark and pledge_year is not None and day is not None else ""

    fields = [
        *before,
        Field("year", say("new.year"), str(year)),
        *start_fields(say, start),
        Field("folder", say("new.folder"), str(proposed_folder(name_in(year), year))),
        Field("delegates", say("new.delegates"), "0"),
    ]
    return FormDialog(title, fields, text=text, check=lambda values: _fault(say, values), follow=follow, remark=look)


def start_fields(say: Say, start: datetime) -> tuple[Field, Field]:
    """The questions for the day and the time at which a ceremony starts."""
    return (
        Field("day", say("new.day"), f"{start:%d/%m/%Y}"),
        Field("time", say("new.time"), f"{start:%H:%M}"),
    )


def start_fault(say: Say, values: Mapping[str, str]) -> str:
    """What is wrong with the answers to them, in words; empty when nothing is."""
    if _day(values) is None:
        written = values["day"].strip()
        return say("new.fault.no_such_day", day=written) if _DAY.fullmatch(written) else say("new.fault.day")
    return say("new.fault.time") if _time(values) is None else ""


def planned_start(values: Mapping[str, str]) -> datetime:
    """The moment that a form whose answers were checked gives."""
    day, at = _day(values), _time(values)
    assert day is not None
    assert at is not None
    return datetime.combine(day, at, VIETNAM_TIME)


def planned_year(values: Mapping[str, str]) -> int | None:
    """The year of the pledge; none while it is no year."""
    written = values["year"].strip()
    return int(written) if _YEAR.fullmatch(written) and int(written) else None


def _day(values: Mapping[str, str]) -> date | None:
    """The day of a form such as 04/01/2017; none for what is none, such as 31/2."""
    match = _DAY.fullmatch(values["day"].strip())
    try:
        return date(int(match[3]), int(match[2]), int(match[1])) if match else None
    except ValueError:
        return None


def _time(values: Mapping[str, str]) -> time | None:
    match = _TIME.fullmatch(values["time"].strip().lower())
    try:
        return time(int(match[1]), int(match[2])) if match else None
    except ValueError:
        return None


def _fault(say: Say, values: Mapping[str, str]) -> str:
    """What is wrong with the answers, in words; empty when nothing is."""
    if planned_year(values) is None:
        return say("new.fault.year")
    if fault := start_fault(say, values):
        return fault
    sample = values["delegates"]
    if not (sample.isascii() and sample.isdecimal() and int(sample) <= LARGEST_SAMPLE):
        return say("new.fault.delegates", most=LARGEST_SAMPLE)
    return "" if values["folder"] else say("new.fault.folder")
