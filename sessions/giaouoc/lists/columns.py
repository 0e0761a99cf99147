"""Which columns of a list are read, which are dropped as personal data, and which nobody asked for."""

from __future__ import annotations

import msgspec

from giaouoc.lists.header import Header
from giaouoc.lists.headings import Field
from giaouoc.lists.personal import PersonalData, personal_data
from giaouoc.lists.table import Table, column_letters

__all__ = ["Columns", "DroppedColumn", "IgnoredColumn", "ReadColumn", "choose_columns"]

_UNREAD = frozenset({Field.NOTE, Field.ATTENDANCE})
"""Columns of which nothing is kept."""
_NEVER_PERSONAL = frozenset({Field.ORDER, Field.ATTENDANCE, Field.NAME, Field.FAMILY, Field.GIVEN})


class ReadColumn(msgspec.Struct, frozen=True):
    """A column and what it was understood to hold."""

    sheet: str
    column: str
    label: str
    field: Field


class DroppedColumn(msgspec.Struct, frozen=True):
    """A column of personal data; not one of its cells went into the plan."""

    sheet: str
    column: str
    label: str
    kind: PersonalData


class IgnoredColumn(msgspec.Struct, frozen=True):
    """A column that holds nothing a ceremony keeps."""

    sheet: str
    column: str
    label: str


class Columns(msgspec.Struct, frozen=True):
    """The columns that are read, by what they hold, and those that are not."""

    fields: dict[Field, tuple[int, ...]]
    dropped: tuple[DroppedColumn, ...]
    ignored: tuple[IgnoredColumn, ...]
    read: tuple[ReadColumn, ...]
    """From left to right."""
    name_spills_over: bool = False
    """Whether a column without a heading goes on with the names: the heading was merged and the merge got lost."""


def choose_columns(table: Table, header: Header) -> Columns:
    """Look at what the columns below a heading hold."""
    rows = table.rows[header.after :]
    width = max((len(row.texts) for row in (*rows, *table.rows[header.first : header.after])), default=0)
    field_of = header.field_columns
    dropped, ignored = [], []
    spill = -1
    for column in range(width):
        field = field_of.get(column)
        label = header.labels.get(column, "")
        values = [text for row in rows if column not in row.filled and (text := row.text(column))]
        kind = None if field in _NEVER_PERSONAL else personal_data(values)
        if field is Field.PERSONAL or kind:
            dropped.append(DroppedColumn(table.sheet, column_letters(column), label, kind or PersonalData.OTHER))
            field_of.pop(column, None)
        elif not field and not label and _goes_on(values, field_of.get(column - 1), header):
            spill = column
        elif field in _UNREAD or (not field and (label or values)):
            ignored.append(IgnoredColumn(table.sheet, column_letters(column), label))
    fields = {
        field: kept
        for field, columns in header.fields.items()
        if (kept := tuple(column for column in columns if field_of.get(column) is field))
    }
    if spill >= 0:
        fields[Field.NAME] = (*fields[Field.NAME], spill)
    read = (
        ReadColumn(table.sheet, column_letters(column), header.labels.get(column, ""), field)
        for column, field in sorted((column, field) for field, columns in fields.items() for column in columns)
        if field not in _UNREAD
    )
    return Columns(fields, tuple(dropped), tuple(ignored), tuple(read), spill >= 0)


def _goes_on(values: list[str], before: Field | None, header: Header) -> bool:
    """Whether single words right of the names are given names."""
    if before is not Field.NAME or len(header.fields[Field.NAME]) > 1 or not values:
        return False
    return all(value.isalpha() for value in values)
