"""Attendance lists out: order and columns of an office, and never a formula."""

from __future__ import annotations

import csv
from collections.abc import Iterator
from io import BytesIO, StringIO
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st
from openpyxl import load_workbook
from openpyxl.worksheet.worksheet import Worksheet

from giaouoc import commands as c
from giaouoc.attendance import Role
from giaouoc.folder import CeremonyFolder
from giaouoc.lists import (
    ListOrder,
    ListPurpose,
    apply_import,
    attendance_csv,
    attendance_lines,
    attendance_workbook,
    plan_import,
    read_list,
)
from giaouoc.lists.guarding import guarded, unguarded
from giaouoc.newcomers import Newcomer
from giaouoc.people import Person
from giaouoc.refusal import Refusal
from tests.ceremony import at, creating
from tests.lists.making import names, plan, prepared

COLUMNS = ["STT", "Họ và tên", "Chức vụ", "Đơn vị", "Giờ đến", "Ghi chú"]

PEOPLE = (
    Newcomer("Trần Văn Ơn", "Chủ tịch, Phường A1", Role.BLOC_LEADER, "khoi-a", "a1"),
    Newcomer("Nguyễn Thị Ánh", "Phó Chủ tịch, Phường A2", Role.MEMBER, "khoi-a", "a2"),
    Newcomer("Lê Văn Âu", "Hiệu trưởng, Trường B1", Role.BLOC_LEADER, "khoi-b", "b1"),
    Newcomer("Bùi Thị Anh", "Hiệu trưởng, Trường B2", Role.MEMBER, "khoi-b", "b2"),
    Newcomer("Phạm Văn Đô", "Giám đốc, Sở Nội vụ", Role.WITNESS, unit="so-noi-vu"),
    Newcomer("Đỗ Văn Dũng", "=HYPERLINK(1)", Role.GUEST),
)


@pytest.fixture
def folder(tmp_path: Path) -> Iterator[CeremonyFolder]:
    """A ceremony of which everything has happened to somebody: 1 in time, 2 late, 3 substituted, 4 gone, 5 excused."""
    with CeremonyFolder.create(tmp_path / "le", creating(), now=at("07:00")) as folder:
        folder.enrol(PEOPLE, at("07:00"))
        for clock, command in (
            ("07:30", c.Open()),
            ("07:42", c.CheckIn(1)),
            ("07:50", c.CheckIn(4)),
            ("08:00", c.GoTo("khai-mac")),
            ("08:20", c.CheckIn(2)),
            ("08:21", c.StandIn(3, 2, "Giấy ủy quyền 12/UQ")),
            ("08:30", c.Leave(4)),
            ("08:31", c.Excuse(5, "đi công tác")),
        ):
            assert not isinstance(folder.do(command, at(clock)), Refusal)
        yield folder


def _cells(sheet: Worksheet) -> list[list[object]]:
    rows: list[list[object]] = [[cell.value for cell in row] for row in sheet.iter_rows()]
    return rows[rows.index([*COLUMNS]) + 1 :]


def _sheet(data: bytes) -> Worksheet:
    sheet = load_workbook(BytesIO(data)).active
    assert isinstance(sheet, Worksheet)
    return sheet


def test_people_stand_in_the_order_of_their_given_names(folder: CeremonyFolder) -> None:
    lines = attendance_lines(folder.state, folder.person)

    assert [(line.order, line.name) for line in lines] == [
        (1, "Bùi Thị Anh"),
        (2, "Nguyễn Thị Ánh"),
        (3, "Lê Văn Âu"),
        (4, "Đỗ Văn Dũng"),
        (5, "Phạm Văn Đô"),
        (6, "Trần Văn Ơn"),
    ]


def test_each_line_tells_what_became_of_the_person(folder: CeremonyFolder) -> None:
    lines = {line.number: line for line in attendance_lines(folder.state, folder.person)}

    assert (lines[1].post, lines[1].unit, lines[1].arrived, lines[1].note) == ("Chủ tịch", "Phường A1", "07:42", "")
    assert (lines[2].arrived, lines[2].note) == ("08:20", "Đến muộn; Đi thay Lê Văn Âu")
    assert (lines[3].arrived, lines[3].note) == ("", "Nguyễn Thị Ánh đi thay (Giấy ủy quyền 12/UQ)")
    assert (lines[4].arrived, lines[4].note) == ("07:50", "Về lúc 08:30")
    assert (lines[5].post, lines[5].unit, lines[5].note) == ("Giám đốc", "Sở Nội vụ", "Vắng có lý do: đi công tác")
    assert (lines[6].unit, lines[6].note) == ("", "")
    folder.do(c.CancelDelegate(6), at("08:40"))
    assert 6 not in {line.number for line in attendance_lines(folder.state, folder.person)}


def test_a_stand_in_who_never_came_is_told_as_absent_once(tmp_path: Path) -> None:
    with CeremonyFolder.create(tmp_path / "le", creating(), now=at("07:00")) as folder:
        folder.enrol(PEOPLE, at("07:00"))
        for command in (c.Open(), c.StandIn(3, 2, "12/UQ")):
            assert not isinstance(folder.do(command, at("08:00")), Refusal)

        def notes() -> list[str]:
            lines = {line.number: line for line in attendance_lines(folder.state, folder.person)}
            return [lines[number].note for number in (2, 3)]

        assert notes() == ["Được cử đi thay Lê Văn Âu", "Cử Nguyễn Thị Ánh đi thay (12/UQ)"]
        folder.do(c.Close("Các khối ký sau"), at("11:00"))
        assert notes() == [
            "Được cử đi thay Lê Văn Âu nhưng không có mặt",
            "Cử Nguyễn Thị Ánh đi thay (12/UQ), người đi thay không có mặt",
        ]


def test_people_of_one_name_are_told_apart_by_their_badges() -> None:
    state, persons = prepared(*((number, "Lê Thị Lan", "Chuyên viên", Role.GUEST, "", "") for number in (1, 2)))

    assert [line.note for line in attendance_lines(state, persons.get)] == ["Thẻ số 1", "Thẻ số 2"]


def test_an_erased_person_keeps_a_line_without_a_name(folder: CeremonyFolder) -> None:
    folder.people.erase(6)
    last = attendance_lines(folder.state, folder.person)[-1]

    assert (last.name, last.post, last.note) == ("(đã xóa theo yêu cầu)", "", "Thẻ số 6")


def test_the_workbook_has_the_columns_of_an_office_and_no_formula(folder: CeremonyFolder) -> None:
    lines = attendance_lines(folder.state, folder.person)
    sheet = _sheet(attendance_workbook(folder.state, lines))
    rows = _cells(sheet)

    assert rows[3] == [4, "Đỗ Văn Dũng", "=HYPERLINK(1)", None, None, None]
    assert rows[-1][0] == "Tổng số: 6 đại biểu; có mặt: 3; có người đi thay: 1; vắng có lý do: 1"
    kinds = {type(cell.value): cell.data_type for row in sheet.iter_rows() for cell in row if cell.value is not None}
    assert kinds == {str: "s", int: "n"}


def test_by_bloc_each_bloc_has_its_heading(folder: CeremonyFolder) -> None:
    lines = attendance_lines(folder.state, folder.person, ListOrder.BLOC)
    rows = _cells(_sheet(attendance_workbook(folder.state, lines, order=ListOrder.BLOC)))

    assert [row[1] or row[0] for row in rows[:-1]] == [
        "Khối phường",
        "Nguyễn Thị Ánh",
        "Trần Văn Ơn",
        "Khối trường",
        "Bùi Thị Anh",
        "Lê Văn Âu",
        "Đại biểu khác",
        "Đỗ Văn Dũng",
        "Phạm Văn Đô",
    ]


def test_a_sign_in_sheet_leaves_room_for_the_signature(folder: CeremonyFolder) -> None:
    lines = attendance_lines(folder.state, folder.person)
    sheet = _sheet(attendance_workbook(folder.state, lines, purpose=ListPurpose.SIGN_IN))
    rows = [[cell.value for cell in row] for row in sheet.iter_rows()]
    top = next(index for index, row in enumerate(rows) if row[0] == "STT")

    assert rows[top] == ["STT", "Họ và tên", "Chức vụ", "Đơn vị", "Ký tên", "Ghi chú"]
    assert rows[top + 1] == [1, "Bùi Thị Anh", "Hiệu trưởng", "Trường B2", None, None]
    assert sheet.row_dimensions[top + 2].height >= 25


def test_a_row_is_as_high_as_its_longest_text(folder: CeremonyFolder) -> None:
    sheet = _sheet(attendance_workbook(folder.state, attendance_lines(folder.state, folder.person)))
    names = {number: row[1].value for number, row in enumerate(sheet.iter_rows(), start=1) if row[1].value}
    heights = {name: sheet.row_dimensions[number].height for number, name in names.items()}
    one_line = heights["Đỗ Văn Dũng"]

    assert one_line > 12, "the size of the typeface"
    assert heights["Lê Văn Âu"] > 2 * 12, "two lines: Nguyễn Thị Ánh đi thay (Giấy ủy quyền 12/UQ)"
    assert heights["Họ và tên"] == one_line


def test_the_csv_guards_what_a_spreadsheet_would_calculate(folder: CeremonyFolder) -> None:
    data = attendance_csv(attendance_lines(folder.state, folder.person))
    rows = list(csv.reader(StringIO(data.decode("utf-8-sig"), newline="")))

    assert data.startswith(b"\xef\xbb\xbf")
    assert rows[0] == COLUMNS
    assert rows[4] == ["4", "Đỗ Văn Dũng", "'=HYPERLINK(1)", "", "", ""]


@pytest.mark.parametrize("sign", ["=", "+", "-", "@", "\t", "\r", "＝", "＋", "－", "＠", " =", "'="])
def test_every_sign_that_begins_a_formula_is_guarded(sign: str) -> None:
    assert guarded(f"{sign}1+1").startswith("'")
    assert unguarded(guarded(f"{sign}1+1")) == f"{sign}1+1"


@given(st.text())
def test_guarding_never_changes_what_is_read(text: str) -> None:
    assert unguarded(guarded(text)) == text


@pytest.mark.parametrize("order", ListOrder)
@pytest.mark.parametrize("purpose", ListPurpose)
def test_a_list_that_went_out_comes_in_unchanged(
    folder: CeremonyFolder, order: ListOrder, purpose: ListPurpose
) -> None:
    lines = attendance_lines(folder.state, folder.person, order)
    for data in (
        attendance_workbook(folder.state, lines, order=order, purpose=purpose),
        attendance_csv(lines, purpose=purpose),
    ):
        again = plan_import(read_list(data), folder.state, folder.persons())
        assert (again.newcomers, again.changed, again.removed, again.problems) == ((), (), (), ())
        assert again.unchanged == len(PEOPLE)


_SYLLABLES = (
    "Nguyễn Trần Đỗ Ưng Lữ Kỷ Vũ Ngô Hồ Đặng Quách Thị Văn Đức Ý Ỷ Ơn Ứng Ẩn Ánh Âu Bằng Gấm Hoà Hòa Huệ Khuê Khuyên "
    "Ngoãn Nghĩa Nguyệt Oanh Phượng Quỳnh Sửu Thuở Thuý Thúy Tuấn Uyên Vĩ Xuyến Yến an Ê-ban H'Hen K'Sor"
)
_NAMES = st.lists(st.sampled_from(_SYLLABLES.split()), min_size=2, max_size=6).map(" ".join)


@given(st.lists(_NAMES, min_size=1, max_size=8, unique=True), st.sampled_from(["xlsx", "csv"]))
def test_names_come_back_as_they_went_out(given_names: list[str], kind: str) -> None:
    state, persons = prepared(
        *((number, name, "Chuyên viên", Role.GUEST, "", "") for number, name in enumerate(given_names, start=1))
    )
    lines = attendance_lines(state, persons.get)
    data = attendance_workbook(state, lines) if kind == "xlsx" else attendance_csv(lines)

    assert sorted(names(plan(data))) == sorted(given_names)


def test_what_was_imported_is_exported_and_imported_again(tmp_path: Path) -> None:
    with CeremonyFolder.create(tmp_path / "le", creating(), now=at("07:00")) as folder:
        folder.enrol(PEOPLE, at("07:00"))
        data = attendance_workbook(folder.state, attendance_lines(folder.state, folder.person))
    with CeremonyFolder.create(tmp_path / "khac", creating(), now=at("07:00")) as other:
        apply_import(other, plan_import(read_list(data), other.state, other.persons()), now=at("07:00"))
        assert {person.name for person in other.persons().values()} == {newcomer.name for newcomer in PEOPLE}
        assert other.person(1) == Person(1, "Bùi Thị Anh", "Hiệu trưởng, Trường B2")
