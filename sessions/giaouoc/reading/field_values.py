"""Each thing a reading holds as a few named texts that a person can correct, and back."""

from __future__ import annotations

import datetime as dt
import re
from collections.abc import Mapping
from decimal import Decimal
from typing import Any, Final

import msgspec
from msgspec.structs import replace

from giaouoc.pledge import TargetOp
from giaouoc.reading.result import ReadDeadline, Reading, ReadSignature, ReadTarget, ReadTheme, ReadWindow
from giaouoc.text import clean
from giaouoc.vietnamese.numbers import format_number, parse_number

__all__ = ["CHOICES", "LISTED", "PARAGRAPHS", "SINGLE", "WrongValue", "remove_value", "set_values", "values_of"]

SINGLE: Final = (
    "kind",
    "title",
    "subject",
    "number",
    "date",
    "place",
    "year",
    "school_year",
    "published",
    "parent_body",
    "locality",
    "preamble",
    "closing",
    "window",
)
"""Fields that a reading has once."""

LISTED: Final = (
    "issuers",
    "themes",
    "movements",
    "bases",
    "targets",
    "deadlines",
    "parties",
    "witnesses",
    "recipients",
    "signatures",
    "references",
)
"""Fields that hold any number of things."""

PARAGRAPHS: Final = frozenset({"preamble", "closing"})
"""Fields whose text may have several lines."""

CHOICES: Final[Mapping[str, tuple[str, ...]]] = {
    "kind": (
        "pledge",
        "registration",
        "commitment",
        "plan",
        "news",
        "decision",
        "directive",
        "guidance",
        "minutes",
        "report",
        "regulation",
        "programme",
        "resolution",
        "proposal",
        "call",
        "notice",
        "letter",
        "other",
    ),
    "level": (
        "",
        "national",
        "province",
        "city",
        "district",
        "commune",
        "hamlet",
        "bloc",
        "sector",
        "school",
        "unit",
        "campaign",
    ),
    "op": tuple(TargetOp),
}
"""Values that are chosen and not written."""

_STRUCTS: Final[Mapping[str, tuple[type[msgspec.Struct], tuple[str, ...]]]] = {
    "themes": (ReadTheme, ("text", "level", "year")),
    "targets": (ReadTarget, ("text", "op", "value", "min", "max", "unit", "per", "baseline_year", "grade")),
    "deadlines": (ReadDeadline, ("text", "date", "what", "to")),
    "signatures": (ReadSignature, ("authority", "position", "name")),
    "window": (ReadWindow, ("start", "end", "text")),
}
_DATES: Final = frozenset({"date", "start", "end"})
_YEARS: Final = frozenset({"year", "baseline_year"})
_NUMBERS: Final = frozenset({"value", "min", "max"})
_LONGEST: Final = 20_000
_YEAR_RANGE: Final = range(1945, 2200)


class WrongValue(ValueError):
    """What was written for `name` cannot be taken; `expected` is `date`, `year`, `number`, `moment` or `choice`."""

    def __init__(self, name: str, expected: str, given: str) -> None:
        super().__init__(name, expected, given)
        self.name = name
        self.expected = expected
        self.given = given


def values_of(reading: Reading, field: str, place: int | None = None) -> dict[str, str]:
    """The texts of one thing, by name; empty ones for a thing that is not there yet."""
    value = getattr(reading, field)
    if field in LISTED:
        value = value[place] if place is not None and place < len(value) else None
    if field not in _STRUCTS:
        return {field: _written(value)}
    _, names = _STRUCTS[field]
    empty = {"op": TargetOp.OPEN}
    return {name: _written(getattr(value, name) if value is not None else empty.get(name)) for name in names}


def set_values(reading: Reading, field: str, place: int | None, values: Mapping[str, str]) -> Reading:
    """The reading with these texts for one thing; a listed one without a place, or past the end, is added.

    Raises `WrongValue`.
    """
    before: tuple[Any, ...] = getattr(reading, field) if field in LISTED else ()
    old = before[place] if place is not None and place < len(before) else None
    new = _understood_thing(reading, field, old, values)
    if field not in LISTED:
        return replace(reading, **{field: new})
    if new in (None, ""):
        return reading if old is None or place is None else remove_value(reading, field, place)
    if old is None or place is None:
        return _with_list(reading, field, (*before, new))
    return _with_list(reading, field, (*before[:place], new, *before[place + 1 :]))


def remove_value(reading: Reading, field: str, place: int | None = None) -> Reading:
    """The reading without one thing."""
    if field in LISTED:
        before: tuple[Any, ...] = getattr(reading, field)
        if place is None or place >= len(before):
            return reading
        return _with_list(reading, field, (*before[:place], *before[place + 1 :]))
    if field == "kind":
        return reading
    return replace(reading, **{field: getattr(Reading(""), field)})


def _with_list(reading: Reading, field: str, things: tuple[Any, ...]) -> Reading:
    """The chief signature stays the one it was as long as it is among the signatures."""
    changed: Reading = replace(reading, **{field: things})
    if field == "signatures" and reading.signature not in things:
        before = reading.signatures.index(reading.signature) if reading.signature in reading.signatures else 0
        chief = things[before] if before < len(things) and len(things) >= len(reading.signatures) else None
        return replace(changed, signature=chief or (things[0] if len(things) == 1 else None))
    return changed


def _understood_thing(reading: Reading, field: str, old: Any, values: Mapping[str, str]) -> Any:
    if field not in _STRUCTS:
        return _understood(field, values[field], optional=field == "number")
    kind, names = _STRUCTS[field]
    found = {name: _understood(name, values[name]) for name in names if name in values}
    if not any(value for name, value in found.items() if name != "op"):
        return None
    if field == "window":
        return ReadWindow(**found)
    return replace(old, **found) if old is not None else kind(**found)


def _written(value: Any) -> str:
    match value:
        case None:
            return ""
        case Decimal():
            return format_number(value)
        case dt.datetime():
            return value.isoformat(" ", "minutes")
        case dt.date():
            return f"{value:%d/%m/%Y}"
        case _:
            return str(value)


def _understood(name: str, text: str, *, optional: bool = False) -> Any:
    text = clean(text.strip(), _LONGEST, lines=name in PARAGRAPHS)
    if name in CHOICES:
        if text not in CHOICES[name]:
            raise WrongValue(name, "choice", text)
        return TargetOp(text) if name == "op" else text
    typed = name in _DATES | _YEARS | _NUMBERS | {"published"}
    if not text:
        return None if typed or optional else ""
    if not typed:
        return text
    expected = "date" if name in _DATES else "year" if name in _YEARS else "number" if name in _NUMBERS else "moment"
    try:
        return {"date": _date, "year": _year, "number": parse_number, "moment": _moment}[expected](text)
    except ValueError:
        raise WrongValue(name, expected, text) from None


def _date(text: str) -> dt.date:
    if found := re.fullmatch(r"(\d{1,2})[/.-](\d{1,2})[/.-](\d{4})", text):
        day, month, year = map(int, found.groups())
        return dt.date(year, month, day)
    return dt.date.fromisoformat(text)


def _year(text: str) -> int:
    if not re.fullmatch(r"\d{4}", text) or int(text) not in _YEAR_RANGE:
        raise ValueError(text)
    return int(text)


def _moment(text: str) -> dt.datetime:
    moment = dt.datetime.fromisoformat(text)
    return moment if moment.tzinfo else moment.replace(tzinfo=dt.timezone(dt.timedelta(hours=7)))
