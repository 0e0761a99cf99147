"""Plain data as TOML that a person can go on editing."""

from __future__ import annotations

import json
from collections.abc import Iterator, Mapping
from datetime import date, datetime
from decimal import Decimal
from typing import Any, Final

__all__ = ["toml_text", "without_empty"]

_EMPTY: Final[tuple[object, ...]] = (None, [], (), {}, "")
_WIDE: Final = 100


def toml_text(data: Mapping[str, Any]) -> str:
    """The data as TOML: plain values first, then tables, then lists of tables; nothing for none and empty lists."""
    return "\n".join(_lines(data, "")).strip() + "\n"


def without_empty(value: Any) -> Any:
    """The data as it reads back from its TOML: without the fields that hold nothing."""
    match value:
        case Mapping():
            parts = ((key, without_empty(part)) for key, part in value.items())
            return {key: part for key, part in parts if part not in _EMPTY}
        case list() | tuple():
            return [without_empty(part) for part in value]
        case _:
            return value


def _lines(data: Mapping[str, Any], place: str) -> Iterator[str]:
    given = {key: value for key, value in data.items() if value not in _EMPTY}
    tables = {key: value for key, value in given.items() if isinstance(value, Mapping)}
    lists = {key: value for key, value in given.items() if _is_list_of_tables(value)}
    for key, value in given.items():
        if key not in tables and key not in lists:
            yield f"{key} = {_value(value)}"
    for key, value in tables.items():
        yield from ("", f"[{place}{key}]")
        yield from _lines(value, f"{place}{key}.")
    for key, value in lists.items():
        for one in value:
            yield from ("", f"[[{place}{key}]]")
            yield from _lines(one, f"{place}{key}.")


def _is_list_of_tables(value: object) -> bool:
    return isinstance(value, list | tuple) and bool(value) and all(isinstance(one, Mapping) for one in value)


def _value(value: Any) -> str:
    match value:
        case bool():
            return "true" if value else "false"
        case str():
            # A basic string of TOML is a string of JSON, but for DEL, which no cleaned text holds.
            return json.dumps(str(value), ensure_ascii=False)
        case date() | datetime():
            return value.isoformat()
        case int() | Decimal():
            return format(value, "f") if isinstance(value, Decimal) else str(value)
        case list() | tuple():
            inner = [_value(one) for one in value]
            joined = f"[{', '.join(inner)}]"
            return joined if len(joined) <= _WIDE else "".join(("[\n", *(f"    {one},\n" for one in inner), "]"))
        case _:
            raise TypeError(f"no TOML for {type(value).__name__}")
