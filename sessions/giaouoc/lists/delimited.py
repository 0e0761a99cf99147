"""Attendance lists as CSV, which spreadsheets open with a double click."""

from __future__ import annotations

import csv
from collections.abc import Iterable
from io import StringIO

from giaouoc.lists.attendance_lines import AttendanceLine
from giaouoc.lists.guarding import guarded
from giaouoc.lists.sheet_text import ListPurpose, cells, column_names
from giaouoc.text import clean

__all__ = ["attendance_csv"]


def attendance_csv(lines: Iterable[AttendanceLine], *, purpose: ListPurpose = ListPurpose.ATTENDANCE) -> bytes:
    """The bytes of a .csv file: a heading and the lines, in UTF-8 with its mark, divided by commas.

    A text that a spreadsheet would calculate has an apostrophe before it.
    """
    file = StringIO(newline="")
    writer = csv.writer(file)
    writer.writerow(column_names(purpose))
    for line in lines:
        writer.writerow([line.order, *(guarded(clean(text)) for text in cells(line, purpose))])
    return file.getvalue().encode("utf-8-sig")
