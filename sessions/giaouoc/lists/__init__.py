"""Lists of delegates in, attendance lists out: what offices send and expect, as spreadsheets and text files.

file = read_list(data)                                    # bytes → tables of text
plan = plan_import(file, folder.state, folder.persons())  # what would happen; nothing is stored
done = apply_import(folder, plan)                         # through the ceremony's facts
"""

from giaouoc.lists.applying import Imported, apply_import
from giaouoc.lists.attendance_lines import AttendanceLine, ListOrder, attendance_lines
from giaouoc.lists.delimited import attendance_csv
from giaouoc.lists.findings import ListFinding, ListRefused
from giaouoc.lists.formats import MOST_BYTES, FileKind
from giaouoc.lists.plan import Addition, Change, ImportPlan, PlannedSignatory, Removal
from giaouoc.lists.planning import plan_import
from giaouoc.lists.reading import ListFile, read_list
from giaouoc.lists.sheet_text import ListPurpose
from giaouoc.lists.spreadsheet import attendance_workbook
from giaouoc.lists.textfile import ENCODINGS

__all__ = [
    "ENCODINGS",
    "MOST_BYTES",
    "Addition",
    "AttendanceLine",
    "Change",
    "FileKind",
    "ImportPlan",
    "Imported",
    "ListFile",
    "ListFinding",
    "ListOrder",
    "ListPurpose",
    "ListRefused",
    "PlannedSignatory",
    "Removal",
    "apply_import",
    "attendance_csv",
    "attendance_lines",
    "attendance_workbook",
    "plan_import",
    "read_list",
]
