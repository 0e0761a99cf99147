"""Automatic numbering of a Word document, worked out from `numbering.xml` as Word draws it.

Most offices let Word number their contents, so the numbers stand nowhere in the text (ECMA-376 part 1, §17.9).
"""

from __future__ import annotations

from typing import Any, Final

import msgspec

__all__ = ["Numbering", "numbering_of"]

_W: Final = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"
_DIGITS: Final = ("không", "một", "hai", "ba", "bốn", "năm", "sáu", "bảy", "tám", "chín", "mười")
_ROMAN: Final = tuple(
    zip(
        (1000, 900, 500, 400, 100, 90, 50, 40, 10, 9, 5, 4, 1),
        ("M", "CM", "D", "CD", "C", "XC", "L", "XL", "X", "IX", "V", "IV", "I"),
        strict=True,
    )
)
_MOST_LEVELS: Final = 9


class _Level(msgspec.Struct, frozen=True):
    format: str = "decimal"
    text: str = ""
    start: int = 1
    restart: int | None = None
    """Level whose count starts this one anew; 0 for never, none for any higher one."""
    legal: bool = False
    """Draw all numbers as decimals."""


class _List(msgspec.Struct, frozen=True):
    abstract: str
    levels: dict[int, _Level]
    starts: dict[int, int]
    """Levels that begin anew with this list."""


class Numbering:
    """Gives each paragraph of a list its label; ask once per paragraph, in the document's order."""

    def __init__(self, lists: dict[str, _List]) -> None:
        self._lists = lists
        self._counts: dict[str, dict[int, int]] = {}
        self._begun: set[str] = set()

    def label(self, number: str, level: int) -> str:
        """The label of the next paragraph of list `number` at `level`: "I.", "đ)", "-"; empty for an unknown list."""
        found = self._lists.get(number)
        if found is None or level >= _MOST_LEVELS:
            return ""
        counts = self._counts.setdefault(found.abstract, {})
        if number not in self._begun:
            self._begun.add(number)
            for begun in found.starts:
                counts.pop(begun, None)
        own = found.levels.get(level, _Level())
        start = found.starts.get(level, own.start)
        counts[level] = counts[level] + 1 if level in counts else start
        for below in [deeper for deeper in counts if deeper > level]:
            restart = found.levels.get(below, _Level()).restart
            if restart is None or (restart and level < restart):
                del counts[below]
        if own.format == "bullet":
            return _bullet(own.text)
        return self._drawn(found, own, counts)

    def _drawn(self, found: _List, own: _Level, counts: dict[int, int]) -> str:
        text = own.text
        for place in range(_MOST_LEVELS):
            if f"%{place + 1}" in text:
                level = found.levels.get(place, _Level())
                count = counts.get(place, found.starts.get(place, level.start))
                text = text.replace(f"%{place + 1}", _written(count, "decimal" if own.legal else level.format))
        return text.strip()


def _bullet(text: str) -> str:
    """A dash stays a dash; signs of symbol fonts, which no other font has, become a round bullet."""
    sign = text.strip()[:1]
    return sign if sign in {"-", "–", "+", "*", "o", "•", "▪", "◦", "✓", "➢"} else "•"


def _written(count: int, number_format: str) -> str:
    if number_format in {"upperRoman", "lowerRoman"}:
        written = _roman(count)
        return written if number_format == "upperRoman" else written.lower()
    if number_format in {"upperLetter", "lowerLetter"} and count > 0:
        letter = chr(ord("a") + (count - 1) % 26) * ((count - 1) // 26 + 1)
        return letter.upper() if number_format == "upperLetter" else letter
    if number_format in {"vietnameseCounting", "cardinalText", "ordinalText"} and 0 <= count < len(_DIGITS):
        return _DIGITS[count].capitalize()
    if number_format == "decimalZero":
        return f"{count:02d}"
    return "" if number_format == "none" else str(count)


def _roman(count: int) -> str:
    written = ""
    for value, letters in _ROMAN:
        while count >= value:
            written += letters
            count -= value
    return written


def numbering_of(root: Any | None) -> Numbering:
    """Read the lists of a `w:numbering` element (lxml); without one no paragraph is numbered."""
    if root is None:
        return Numbering({})
    abstracts = {node.get(f"{_W}abstractNumId"): node for node in root.iter(f"{_W}abstractNum")}
    by_style = {link.get(f"{_W}val"): key for key, node in abstracts.items() for link in node.iter(f"{_W}styleLink")}
    lists: dict[str, _List] = {}
    for node in root.iter(f"{_W}num"):
        reference = node.find(f"{_W}abstractNumId")
        key = reference.get(f"{_W}val") if reference is not None else ""
        abstract = abstracts.get(key)
        if abstract is None:
            continue
        link = abstract.find(f"{_W}numStyleLink")
        if link is not None and link.get(f"{_W}val") in by_style:
            key = by_style[link.get(f"{_W}val")]
            abstract = abstracts[key]
        levels = {_int(level.get(f"{_W}ilvl")): _level(level) for level in abstract.iter(f"{_W}lvl")}
        starts: dict[int, int] = {}
        for override in node.iter(f"{_W}lvlOverride"):
            place = _int(override.get(f"{_W}ilvl"))
            if (level := override.find(f"{_W}lvl")) is not None:
                levels[place] = _level(level)
            if (start := override.find(f"{_W}startOverride")) is not None:
                starts[place] = _int(start.get(f"{_W}val"), 1)
        lists[node.get(f"{_W}numId")] = _List(key, levels, starts)
    return Numbering(lists)


def _level(node: Any) -> _Level:
    def value(name: str) -> str | None:
        child = node.find(f"{_W}{name}")
        found: str | None = child.get(f"{_W}val") if child is not None else None
        return found

    restart = value("lvlRestart")
    legal = node.find(f"{_W}isLgl") is not None
    return _Level(
        value("numFmt") or "decimal",
        value("lvlText") or "",
        _int(value("start"), 1),
        _int(restart) if restart else None,
        legal,
    )


def _int(text: str | None, default: int = 0) -> int:
    return int(text) if text and text.lstrip("-").isdigit() else default
