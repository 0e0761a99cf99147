"""A sheet as text: rows of cells that keep the addresses an office program shows."""

from __future__ import annotations

from collections.abc import Iterable
from functools import cached_property

import msgspec

from giaouoc.lists.findings import ListRefused
from giaouoc.refusal import refuse
from giaouoc.text import clean

__all__ = [
    "LONGEST_CELL",
    "MOST_COLUMNS",
    "MOST_ROWS",
    "Row",
    "Table",
    "address",
    "checked_size",
    "column_letters",
    "error_cells",
    "tidy",
]

MOST_ROWS = 20_000
MOST_COLUMNS = 100
LONGEST_CELL = 400
"""Characters of a cell that are looked at; no name, post or unit comes near."""

_ERRORS = frozenset({"#DIV/0!", "#GETTING_DATA", "#N/A", "#NAME?", "#NULL!", "#NUM!", "#REF!", "#SPILL!", "#VALUE!"})


class Row(msgspec.Struct, frozen=True, dict=True):
    """One row that holds anything.

    `texts` are the cells from column A on, raw, with line ends. `filled` are the indexes of cells that only repeat a
    merged cell, `filled_down` of those that repeat one of a row above. `faults` tells by index why a cell cannot be
    read: `formula` (never calculated) or `error` (such as #REF!).
    """

    number: int
    texts: tuple[str, ...]
    filled: frozenset[int] = frozenset()
    filled_down: frozenset[int] = frozenset()
    faults: dict[int, str] = {}

    @cached_property
    def _tidied(self) -> tuple[str, ...]:
        """All cells tidied: each is looked at many times."""
        return tuple(tidy(text) if text else "" for text in self.texts)

    def text(self, column: int) -> str:
        """The cell in one visible line; empty beyond the row's end."""
        return self._tidied[column] if column < len(self._tidied) else ""

    def own(self) -> dict[int, str]:
        """The cells that hold text of their own, by index."""
        return {column: text for column, text in enumerate(self._tidied) if text and column not in self.filled}


class Table(msgspec.Struct, frozen=True):
    """A sheet's rows, empty ones left out and counted."""

    sheet: str
    rows: tuple[Row, ...]
    empty_rows: int = 0
    hidden_rows: int = 0
    """Rows that the office program does not show, which are read like all others."""


def tidy(raw: str) -> str:
    """A cell's text in one line, as it may be stored and shown."""
    return clean(" ".join(raw.split()), LONGEST_CELL).strip()


def column_letters(column: int) -> str:
    """The letters of a column by its index: 0 is A, 26 is AA."""
    letters = ""
    column += 1
    while column:
        column, rest = divmod(column - 1, 26)
        letters = chr(ord("A") + rest) + letters
    return letters


def address(column: int, row: int) -> str:
    """A cell as office programs name it: `C7`."""
    return f"{column_letters(column)}{row}"


def error_cells(texts: Iterable[str]) -> dict[int, str]:
    """Which cells show an error of the office program, as `Row.faults` has it."""
    return {column: "error" for column, text in enumerate(texts) if text in _ERRORS}


def checked_size(sheet: str, rows: int, columns: int) -> None:
    """Refuse a table that is larger than any list of delegates; a text file has no name for its only `sheet`.

    Raises `ListRefused`.
    """
    kind = "sheet" if sheet else "text"
    if rows > MOST_ROWS:
        raise ListRefused(refuse(f"list.{kind}_too_long", sheet=sheet, limit=MOST_ROWS))
    if columns > MOST_COLUMNS:
        raise ListRefused(refuse(f"list.{kind}_too_wide", sheet=sheet, columns=columns, limit=MOST_COLUMNS))
