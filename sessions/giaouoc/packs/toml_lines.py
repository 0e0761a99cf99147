"""Lines of a TOML file: the standard reader tells values, this tells where one of them is written."""

from __future__ import annotations

import re
import tomllib
from typing import Any

__all__ = ["line_of"]

_STEP = re.compile(r"[^.\[\]]+")
_ENDINGS = ("", "]", "}]", "]}", "]]", "]}]")
"""What may close a value that is written over several lines where it is cut."""


def line_of(text: str, place: str) -> int:
    """The line, from 1, on which the value at a place such as `blocs[1].units[0].name` begins.

    A field that is not there is looked for where it should be: the line of the nearest table that encloses it. 0 when
    even that is not there.
    """
    steps = [int(step) if step.isdigit() else step for step in _STEP.findall(place)]
    lines = text.splitlines()
    while steps and not _holds(_parsed(lines, len(lines)), steps):
        steps.pop()
    return _first_line(lines, steps) if steps else 0


def _first_line(lines: list[str], steps: list[str | int]) -> int:
    """The line on which the value begins, by bisection: a beginning of the file either lacks the value or holds it."""
    without, within = 0, len(lines)
    while within - without > 1:
        middle = (without + within) // 2
        if _holds(_parsed(lines, middle), steps):
            within = middle
        else:
            without = middle
    # A value over several lines is there only with its last one; it begins after the last cut that can be read.
    while without > 0 and _read(lines, without) is None:
        without -= 1
    return next((number for number in range(without + 1, within + 1) if _tells(lines[number - 1])), within)


def _tells(line: str) -> bool:
    stripped = line.strip()
    return bool(stripped) and not stripped.startswith("#")


def _parsed(lines: list[str], count: int) -> Any:
    """The data of the first `count` lines; of fewer where the cut goes through a value."""
    for end in range(count, 0, -1):
        data = _read(lines, end)
        if data is not None:
            return data
    return {}


def _read(lines: list[str], count: int) -> Any:
    text = "\n".join(lines[:count])
    for ending in _ENDINGS:
        try:
            return tomllib.loads(text + ending)
        except tomllib.TOMLDecodeError:
            continue
    return None


def _holds(data: Any, steps: list[str | int]) -> bool:
    for step in steps:
        if isinstance(step, int):
            if not isinstance(data, list) or step >= len(data):
                return False
        elif not isinstance(data, dict) or step not in data:
            return False
        data = data[step]
    return True
