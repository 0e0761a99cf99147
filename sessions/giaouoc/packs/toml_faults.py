"""What an office got wrong in the writing of a TOML file: told from the line itself, for the reader only says where."""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping
from typing import NamedTuple, TypeAlias

from giaouoc.packs.faults import EXAMPLES

__all__ = ["TomlFault", "toml_fault"]


class TomlFault(NamedTuple):
    """A mistake as `giaouoc.packs.faults.PROBLEMS` knows it."""

    key: str
    params: Mapping[str, str]
    line: int
    """From 1."""


_Test: TypeAlias = Callable[[str, str, str], bool]
"""Line without its quoted texts, the whole line, and the reader's words → whether this mistake was made."""

_PLACE = re.compile(r" \(at (?:line (\d+), column \d+|end of document)\)$")
_LISTS = (
    *("templates", "targets", "witnesses", "children", "deadlines", "duties", "awards", "results"),
    *(name for name, example in EXAMPLES.items() if example.startswith(f"{name} = [{{")),
)
_LIST_HEADING = re.compile(rf"\[\s*((?:[\w-]+\.)*(?:{'|'.join(_LISTS)}))\s*\]")
"""The heading of one entry of a list, with one bracket where there must be two."""
_QUOTED = re.compile(r'"(?:[^"\\]|\\.)*"' + r"|'[^']*'")


def _in_line(pattern: str) -> _Test:
    found = re.compile(pattern)
    return lambda bare, _line, _error: found.search(bare) is not None


def _in_error(*words: str) -> _Test:
    return lambda _bare, _line, error: error.startswith(words)


_TESTS: tuple[tuple[str, _Test], ...] = (
    ("key_twice", _in_error("Cannot overwrite", "Cannot declare", "Cannot mutate", "Duplicate")),
    ("backslash", lambda _, line, error: "\\" in line and error.startswith(("Invalid hex", "Unescaped", "Unterm"))),
    ("no_end_quote", _in_error("Illegal character '\\n'", "Unterminated string", 'Expected "\\"', "Expected \"'")),
    ("odd_quotes", _in_line("[“”„‟‘’‚«»]")),
    ("odd_blank", _in_line("[\u00a0\u2007\u202f\u3000]")),
    ("dotted_date", _in_line(r"[=\[,]\s*\d{1,2}[/.-]\d{1,2}[/.-]\d{4}\b")),
    ("no_such_day", _in_error("Invalid date")),
    ("bare_time", _in_line(r"=\s*\d{1,2}\s*[:hg]\s*\d{2}\b")),
    ("grouped_number", _in_line(r"=\s*-?\d{1,3}(?:\.\d{3}){2,}")),
    ("decimal_comma", _in_line(r"=\s*-?\d+,\d+")),
    ("glued_unit", _in_line(r"=\s*-?[\d.]+\s*[^\W\d]*%|=\s*-?\d[\d.]*\s*[^\W\d_][^,\]}#=]*(?:$|[,\]}#])")),
    ("leading_zero", _in_line(r"=\s*0\d")),
    ("colon", _in_line(r"(?:^|[{,])\s*[\w-]+\s*:")),
    ("foreign_key", _in_line(r"(?:^|[{,])\s*[^\s=,{}\[\]#\"]*[^\x00-\x7f][^=]*=")),
    ("bare_text", _in_line(r"=\s*(?!true\b|false\b|inf\b|nan\b)[^\W\d_]")),
    ("no_end_bracket", _in_error("Unclosed", "Invalid initial character for a key part")),
)
"""In the order in which they are looked for: what the reader is sure of before what only looks like it."""


def toml_fault(text: str, error: str) -> TomlFault:
    """The likeliest mistake behind the words in which `tomllib` refuses a text."""
    place = _PLACE.search(error)
    lines = text.split("\n")
    number = int(place[1]) if place and place[1] else len(lines)
    line = lines[number - 1] if number <= len(lines) else ""
    words = error.removesuffix(place[0]) if place else error
    bare = _QUOTED.sub('""', line)
    if words.startswith("Cannot declare") and (heading := _LIST_HEADING.fullmatch(bare.partition("#")[0].strip())):
        return TomlFault("single_bracket", {"name": heading[1]}, number)
    key = next((key for key, test in _TESTS if test(bare, line, words)), "not_toml")
    given = {"name": line.partition("=")[0].strip(" [].{")} if key == "key_twice" else {}
    return TomlFault(key, {"text": words} if key == "not_toml" else given, number)
