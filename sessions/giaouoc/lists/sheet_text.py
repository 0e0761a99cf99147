"""What an attendance list says around and between its lines, the same in every kind of file."""

from __future__ import annotations

from enum import StrEnum

from giaouoc.lists.attendance_lines import AttendanceLine
from giaouoc.state import State
from giaouoc.vietnamese import format_date

__all__ = ["ListPurpose", "cells", "column_names", "headline", "total"]

_TITLES = {"attendance": "DANH SÁCH ĐẠI BIỂU THAM DỰ", "sign_in": "DANH SÁCH ĐẠI BIỂU KÝ TÊN"}
_COLUMNS = {
    "attendance": ("STT", "Họ và tên", "Chức vụ", "Đơn vị", "Giờ đến", "Ghi chú"),
    "sign_in": ("STT", "Họ và tên", "Chức vụ", "Đơn vị", "Ký tên", "Ghi chú"),
}


class ListPurpose(StrEnum):
    """What a list is printed for."""

    ATTENDANCE = "attendance"
    """Who came and when."""
    SIGN_IN = "sign_in"
    """To be signed by hand at the door: the column for the signature is empty, and so are the remarks."""


def column_names(purpose: ListPurpose) -> tuple[str, ...]:
    """The headings, in the order offices use."""
    return _COLUMNS[purpose]


def cells(line: AttendanceLine, purpose: ListPurpose) -> tuple[str, ...]:
    """A person's cells after the running number."""
    filled_in = (line.arrived, line.note) if purpose is ListPurpose.ATTENDANCE else ("", "")
    return (line.name, line.post, line.unit, *filled_in)


def headline(state: State, purpose: ListPurpose) -> tuple[str, ...]:
    """The lines above the list: organiser, title, ceremony, place and day, and what makes it no real list."""
    setup = state.setup
    title = _TITLES[purpose]
    if setup is None:
        return (title,)
    day = format_date(setup.starts_at.date())
    marks = (("(TẬP DUYỆT)",) if state.rehearsal else ()) + (("(dữ liệu mẫu)",) if setup.sample else ())
    return (setup.organiser, title, setup.title, f"{setup.place}, {day}" if setup.place else day.capitalize(), *marks)


def total(state: State) -> str:
    """The line below the list: how many, and what became of them."""
    tally = state.attendance.total
    counts = {
        "có mặt": tally.present + tally.left,
        "có người đi thay": tally.substituted,
        "vắng có lý do": tally.excused,
        "vắng không lý do": tally.absent,
    }
    known = "; ".join(f"{name}: {count}" for name, count in counts.items() if count)
    return f"Tổng số: {tally.enrolled} đại biểu" + (f"; {known}" if known else "")
