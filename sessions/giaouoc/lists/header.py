"""The heading of a list: found by what its columns are called, wherever it stands."""

from __future__ import annotations

import re

import msgspec

from giaouoc.lists.headings import Field, field_of
from giaouoc.lists.table import Row, Table

__all__ = ["Header", "find_header", "is_heading", "is_numbering"]

_ROWS_SEARCHED = 40
_NAMES = frozenset({Field.NAME, Field.FAMILY})
_JOINED = frozenset({Field.NAME, Field.POST})
"""Fields whose heading may span several columns that belong together."""
_NUMBERING = re.compile(r"\(?(?:[0-9]{1,2}|[A-Za-z])\)?(?:\s*=.*)?")


class Header(msgspec.Struct, frozen=True):
    """The heading's place and its columns by index."""

    first: int
    """Position of its first row among the table's rows."""
    after: int
    """Position of the first row below it."""
    labels: dict[int, str]
    fields: dict[Field, tuple[int, ...]]

    @property
    def field_columns(self) -> dict[int, Field]:
        """Every column that is understood."""
        return {column: field for field, columns in self.fields.items() for column in columns}


def find_header(table: Table) -> Header | None:
    """The first row that names the delegates' column and one more, or stands alone over a single column.

    A heading of two rows, with a heading above groups of columns, is taken together.
    """
    single = None
    for position, row in enumerate(table.rows[:_ROWS_SEARCHED]):
        fields = set(_fields(row).values())
        if fields & _NAMES and len(fields) > 1:
            return _header(table, position)
        if single is None and fields & _NAMES and len(row.own()) == 1 and _alone(table.rows[position + 1 :]):
            single = position
    return None if single is None else _header(table, single)


def is_heading(row: Row, header: Header) -> bool:
    """Whether a row repeats the heading, as printed lists do on each page."""
    return any(field_of(row.text(column)) in _NAMES for column in _name_columns(header))


def is_numbering(row: Row) -> bool:
    """Whether a row only numbers the columns: (1) (2) (3), or A B 1 2."""
    texts = list(row.own().values())
    if len(texts) < 2 or not all(_NUMBERING.fullmatch(text) for text in texts):
        return False
    return len(set(texts)) == len(texts)


def _fields(row: Row) -> dict[int, Field]:
    found = ((column, field_of(row.text(column))) for column in range(len(row.texts)))
    return {column: field for column, field in found if field}


def _alone(below: tuple[Row, ...]) -> bool:
    return all(len(row.own()) <= 1 for row in below)


def _name_columns(header: Header) -> tuple[int, ...]:
    return header.fields.get(Field.NAME, ()) + header.fields.get(Field.FAMILY, ())


def _header(table: Table, position: int) -> Header:
    row = table.rows[position]
    above = table.rows[position - 1] if position else None
    below = table.rows[position + 1] if position + 1 < len(table.rows) else None
    if above is not None and not _is_upper_half(above, row):
        above = None
    if above is not None or below is None or not _is_lower_half(row, below):
        below = None
    rows = [one for one in (above, row, below) if one is not None]
    first = position - (above is not None)
    return Header(first, first + len(rows), _labels(rows), _columns(rows))


def _is_upper_half(above: Row, row: Row) -> bool:
    """Whether the row above names columns that the heading leaves open."""
    named = _fields(above)
    return any(not row.text(column) or column in row.filled_down for column in named)


def _is_lower_half(row: Row, below: Row) -> bool:
    """Whether the row below goes on with the heading: no person in it, and words where a group was named."""
    fields = _fields(row)
    for column, field in fields.items():
        if field in _NAMES or field is Field.ORDER:
            text = below.text(column)
            if text and column not in below.filled_down and not field_of(text):
                return False
    own = below.own()
    grouped = row.filled | {column - 1 for column in row.filled}
    return bool(own) and (any(field_of(text) for text in own.values()) or set(own) <= grouped)


def _labels(rows: list[Row]) -> dict[int, str]:
    width = max(len(row.texts) for row in rows)
    labels = {}
    for column in range(width):
        parts = dict.fromkeys(text for row in rows if (text := row.text(column)))
        if parts:
            labels[column] = " / ".join(parts)
    return labels


def _columns(rows: list[Row]) -> dict[Field, tuple[int, ...]]:
    """The lowest heading that is known names a column; a repeated one only goes on where it spans columns."""
    columns: dict[Field, tuple[int, ...]] = {}
    for column in range(max(len(row.texts) for row in rows)):
        known = [(row, field) for row in rows if (field := field_of(row.text(column)))]
        if not known:
            continue
        row, field = known[-1]
        before = columns.get(field, ())
        spans = column in row.filled and column - 1 in before and row.text(column) == row.text(column - 1)
        if not before or field is Field.PERSONAL or field is Field.ATTENDANCE or (field in _JOINED and spans):
            columns[field] = (*before, column)
    if Field.FAMILY in columns and Field.NAME in columns and Field.GIVEN not in columns:
        columns[Field.GIVEN] = columns.pop(Field.NAME)
    return columns
