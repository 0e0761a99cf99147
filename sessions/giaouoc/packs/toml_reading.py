"""A TOML file read past its slips: the standard reader stops at the first, and an office has made five."""

from __future__ import annotations

import re
import tomllib
from decimal import Decimal
from typing import Any, NamedTuple

from giaouoc.packs.fields import BROKEN
from giaouoc.packs.toml_faults import TomlFault, toml_fault

__all__ = ["ReadToml", "read_toml"]

_MARK = "__giaouoc_broken__"
"""Stands in the text for what is `BROKEN` in the data."""

_FIELD = re.compile(r"\s*([A-Za-z0-9_-]+)\s*[=:](.*)")
_FOREIGN_FIELD = re.compile(r"\s*[^\s=:\[{\"'#]+(?:[ \t]+[^\s=:\[{\"'#]+)*\s*=(.*)")
_ENTRY = re.compile(r"\s*(\{.*\})\s*,?\s*(?:#.*)?")
_BRACKETS = {"[": 1, "{": 1, "]": -1, "}": -1}


class ReadToml(NamedTuple):
    """What a file says, and what is wrong with its writing."""

    data: dict[str, Any] | None
    """With `BROKEN` for each value that could not be read, and as a key beside a name that could not; none where the
    file could not be read to its end."""
    faults: tuple[TomlFault, ...]
    text: str
    """What was read: the same lines, with marks in place of those at fault."""


def read_toml(text: str) -> ReadToml:
    """Read a file as far as lines at fault can be told from those around them."""
    faults: list[TomlFault] = []
    lines = text.split("\n")
    while True:
        read = "\n".join(lines)
        try:
            data = tomllib.loads(read, parse_float=Decimal)
            return ReadToml(_unmarked(data) if faults else data, tuple(faults), read)
        except tomllib.TOMLDecodeError as error:
            fault = toml_fault(read, str(error))
        # The reader goes from top to bottom: a fault that lies no further down comes of what was put into the text.
        if faults and fault.line <= faults[-1].line:
            return ReadToml(None, tuple(faults), read)
        faults.append(fault)
        instead = _instead(fault, lines[fault.line - 1], len(faults)) if fault.line <= len(lines) else None
        if instead is None:
            return ReadToml(None, tuple(faults), read)
        lines[fault.line - 1] = instead


def _instead(fault: TomlFault, line: str, number: int) -> str | None:
    """What may stand in place of a line at fault; none for one on which other lines depend."""
    if fault.key == "key_twice" and _closed(line) and not line.lstrip().startswith("["):
        return "#"
    if (found := _FIELD.fullmatch(line)) and _closed(found[2]):
        return f'{found[1]} = "{_MARK}"'
    if (found := _FOREIGN_FIELD.fullmatch(line)) and _closed(found[1]):
        return f"{_MARK}{number} = 0"
    if (found := _ENTRY.fullmatch(line)) and _closed(found[1]):
        return f'"{_MARK}",'
    return None


def _closed(text: str) -> bool:
    """Whether all brackets that are opened are closed; those in texts come in pairs as well."""
    return sum(_BRACKETS.get(sign, 0) for sign in text) == 0 and '"""' not in text and "'''" not in text


def _unmarked(value: Any) -> Any:
    match value:
        case str():
            return BROKEN if value == _MARK else value
        case dict():
            keys = ((BROKEN if key.startswith(_MARK) else key, part) for key, part in value.items())
            return {key: _unmarked(part) for key, part in keys}
        case list():
            return [_unmarked(part) for part in value]
        case _:
            return value
