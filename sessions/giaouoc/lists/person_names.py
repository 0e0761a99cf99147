"""Names as they stand in lists: what is no name, and what stands before one."""

from __future__ import annotations

import re
import unicodedata

import msgspec

from giaouoc.lists.garbling import is_garbled
from giaouoc.lists.guarding import unguarded
from giaouoc.lists.table import tidy

__all__ = ["NameCell", "has_title", "read_name"]

_LONGEST = 80
_FORMULA_START = "=+-@＝＋－＠"
_SEVERAL = re.compile(r"[;,&|]|\s(?:và|-|–)\s|/\s*\w+\s+\w")
_LOST = re.compile(r"\ufffd|\w\?|\?\w")
_LOGICAL = frozenset({"true", "false"})
"""What a cell of the kind yes-or-no holds."""
_HARMLESS = frozenset(" .'’`-()·")
_ALWAYS_TITLE = re.compile(r"^(?:đồng chí|đ/c|đ\.c\.?|đc\.|ông/bà|ông \(bà\))[\s:.]*", re.IGNORECASE)
_TITLE = re.compile(r"(?:ông|bà|anh|chị|cô|thầy|đồng chí|đ/c|đc)[.:]?\s+(?=\w+\s+\w)", re.IGNORECASE)


class NameCell(msgspec.Struct, frozen=True):
    """A name, and what is wrong with it: message keys without their prefix, empty when nothing is."""

    name: str
    problem: str = ""
    warning: str = ""


def has_title(raw: str) -> bool:
    """Whether a form of address stands before the name; alone that proves nothing, as Ông is a family name too."""
    return _TITLE.match(" ".join(raw.split())) is not None


def read_name(raw: str, *, titled: bool = False) -> NameCell:
    """A name in one line, with the reason why it cannot be one.

    `raw` is the cell, with its line ends; `titled` whether the list addresses people ("Ông Nguyễn Văn An"), so that the
    title is left out.
    """
    lines = [tidy(line) for line in raw.splitlines() if line.strip()]
    name = unguarded(" ".join(lines)).rstrip(" ,;")
    name = _ALWAYS_TITLE.sub("", name, count=1)
    if titled:
        name = _TITLE.sub("", name, count=1)
    name = _capitals_restored(name)
    several = len(lines) > 1 and all(len(line.split()) > 1 for line in lines)
    return NameCell(name, "name_several" if several else _problem(name), _warning(name))


def _capitals_restored(name: str) -> str:
    """The name with a capital for a marked small letter that alone begins no word as the others do.

    TCVN3 has no capitals with a tone: "Đặng Thị Ánh" was typed with a small á in a font that showed it large.
    """
    words = name.split(" ")
    small = [word for word in words if word[:1].islower()]
    if len(small) == len(words) or any(word[0].isascii() for word in small):
        return name
    return " ".join(word[:1].upper() + word[1:] for word in words)


def _problem(name: str) -> str:
    if name.startswith(tuple(_FORMULA_START)):
        return "name_is_formula"
    if any("␀" <= character <= "␡" for character in name):
        return "name_control_signs"
    if _LOST.search(name):
        return "name_letters_lost"
    if is_garbled(name):
        return "name_garbled"
    if not any(character.isalpha() for character in name) or name.casefold() in _LOGICAL:
        return "name_not_letters"
    if any(character.isdigit() for character in name):
        return "name_has_digits"
    if len(name) > _LONGEST:
        return "name_too_long"
    return "name_several" if _SEVERAL.search(name) else ""


def _warning(name: str) -> str:
    if any(
        not character.isalpha() and character not in _HARMLESS and not unicodedata.combining(character)
        for character in name
    ):
        return "name_odd_signs"
    return "name_one_word" if len(name.split()) == 1 else ""
