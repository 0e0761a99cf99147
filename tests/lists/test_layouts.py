"""How offices lay lists out: headings of two rows, merged cells, groups, totals, what stands above and below."""

from __future__ import annotations

import pytest

from giaouoc.attendance import Role
from giaouoc.lists.headings import Field, field_of
from giaouoc.lists.layout_rows import SkippedRow
from giaouoc.lists.personal import PersonalData
from tests.lists.making import HEADING, PEOPLE, keys, list_of, names, patched, plan, text_file, workbook

NAMES = [person[1] for person in PEOPLE]


@pytest.mark.parametrize(
    ("label", "field"),
    [
        ("S.T.T", Field.ORDER),
        ("Số  TT", Field.ORDER),
        ("HỌ VÀ TÊN", Field.NAME),
        ("Họ tên đại biểu (ghi rõ)", Field.NAME),
        ("ho & ten", Field.NAME),
        ("Chức vụ, đơn vị công tác", Field.POST),
        ("Cơ quan/ Đơn vị", Field.UNIT),
        ("Cụm, Khối thi đua", Field.BLOC),
        ("Số thẻ", Field.NUMBER),
        ("Tư cách tham dự", Field.ROLE),
        ("Số CMND/CCCD", Field.PERSONAL),
        ("Quà tặng", None),
        ("", None),
    ],
)
def test_headings_are_known_however_they_are_spelled(label: str, field: Field | None) -> None:
    assert field_of(label) is field


def test_everything_around_the_people_is_passed_over_and_counted() -> None:
    rows = [
        ("UBND QUẬN NGÔ QUYỀN",),
        ("DANH SÁCH ĐẠI BIỂU",),
        (),
        HEADING,
        ("(1)", "(2)", "(3)", "(4)", "(5)", "(6)"),
        *PEOPLE[:2],
        ("4",),
        HEADING,
        PEOPLE[2],
        ("", "Tổng cộng: 03 đại biểu"),
        (),
        ("", "", "", "Hải Phòng, ngày 04 tháng 01 năm 2017"),
        ("", "Người lập biểu", "", "CHỦ TỊCH"),
        ("", "Phạm Thị Mai"),
    ]
    imported = plan(workbook(rows))

    assert names(imported) == NAMES
    assert imported.problems == ()
    assert imported.skipped == {
        SkippedRow.TITLE: 2,
        SkippedRow.HEADING: 3,
        SkippedRow.EMPTY: 3,
        SkippedRow.TOTAL: 1,
        SkippedRow.FOOTER: 3,
    }


def test_a_person_called_tong_is_no_total() -> None:
    assert names(plan(workbook(list_of(("1", "Tống Văn An", "", "", "", ""))))) == ["Tống Văn An"]


def test_a_heading_of_two_rows_with_merged_groups() -> None:
    rows = [
        ("STT", "Đại biểu", "", "Nơi công tác", "", "Số thẻ"),
        ("", "Họ và tên", "Chức vụ", "Khối", "Đơn vị", ""),
        ("1", "Nguyễn Thị Hồng", "Chủ tịch", "Khối phường", "Phường A1", 12),
    ]
    merges = ["A1:A2", "B1:C1", "D1:E1", "F1:F2"]

    for data in (workbook(rows, merges=merges), text_file(rows, delimiter=";")):
        (addition,) = plan(data).newcomers
        assert (addition.newcomer.name, addition.newcomer.number) == ("Nguyễn Thị Hồng", 12)
        assert (addition.newcomer.bloc, addition.newcomer.unit) == ("khoi-a", "a1")


def test_a_name_in_two_columns_is_put_together() -> None:
    merged = [("STT", "Họ và tên", "", "Chức vụ"), ("1", "Nguyễn Thị", "Hồng", "Chủ tịch")]
    split = [("STT", "Họ đệm", "Tên", "Chức vụ"), ("1", "Nguyễn Thị", "Hồng", "Chủ tịch")]

    assert names(plan(workbook(merged, merges=["B1:C1"]))) == ["Nguyễn Thị Hồng"]
    assert names(plan(workbook(split))) == ["Nguyễn Thị Hồng"]
    lost = plan(text_file(merged))
    assert names(lost) == ["Nguyễn Thị Hồng"]
    assert "name_spills_over" in keys(lost)


def test_merged_cells_count_inside_their_merge_only() -> None:
    rows = list_of(
        ("1", "Nguyễn Thị Hồng", "Chủ tịch", "Phường A1", "Khối phường", ""),
        ("2", "Trần Văn Đức", "Phó Chủ tịch", "", "", ""),
        ("3", "Lê Quang Dũng", "Khách", "", "", ""),
    )
    imported = plan(workbook(rows, merges=["D2:D3", "E2:E3"]))

    assert [addition.newcomer.unit for addition in imported.newcomers] == ["a1", "a1", ""]
    assert [addition.newcomer.role for addition in imported.newcomers] == [Role.MEMBER, Role.MEMBER, Role.GUEST]


def test_a_merged_name_is_one_person() -> None:
    rows = list_of(("1", "Nguyễn Thị Hồng", "Chủ tịch"), ("", "", "Bí thư Đảng ủy"))
    imported = plan(workbook(rows, merges=["A2:A3", "B2:B3"]))

    assert names(imported) == ["Nguyễn Thị Hồng"]
    assert [(warning.key, warning.cell) for warning in imported.warnings] == [("list.warning.name_merged", "B3")]


def test_groups_between_people_give_bloc_and_role() -> None:
    rows = [
        ("STT", "Họ và tên", "Chức vụ"),
        ("I", "KHỐI PHƯỜNG (02 đại biểu)", ""),
        ("1", "Nguyễn Thị Hồng", "Chủ tịch"),
        ("II. Khối trường", "", ""),
        ("2", "Lê Quang Dũng", "Hiệu trưởng"),
        ("", "Khách mời", ""),
        ("3", "Trần Văn Đức", "Giám đốc Sở"),
    ]
    imported = plan(workbook(rows, merges=["A4:C4"]))

    found = [(addition.newcomer.bloc, addition.newcomer.role) for addition in imported.newcomers]
    assert found == [("khoi-a", Role.MEMBER), ("khoi-b", Role.MEMBER), ("", Role.GUEST)]
    assert imported.skipped[SkippedRow.SECTION] == 3


def test_personal_data_is_dropped_and_said_so() -> None:
    heading = ("STT", "Họ và tên", "Số CCCD", "Liên lạc", "Mã", "Sinh", "Hộp thư", "Quà")
    row = ("1", "Nguyễn Thị Hồng", "031090012345", 912345678, "031 090 012 345", "04/01/1970", "hong@a.vn", "túi")
    imported = plan(workbook([heading, row]))

    assert [(column.column, column.kind) for column in imported.dropped_columns] == [
        ("C", PersonalData.ID_NUMBER),
        ("D", PersonalData.PHONE),
        ("E", PersonalData.ID_NUMBER),
        ("F", PersonalData.BIRTH_DATE),
        ("G", PersonalData.EMAIL),
    ]
    assert [column.label for column in imported.ignored_columns] == ["Quà"]
    assert not any(number in repr(imported) for number in ("031090012345", "912345678", "031 090", "1970", "@"))


def test_a_column_that_is_not_what_its_heading_says_is_dropped() -> None:
    imported = plan(workbook([("Họ và tên", "Số thẻ"), ("Nguyễn Thị Hồng", "031090012345")]))

    assert [column.label for column in imported.dropped_columns] == ["Số thẻ"]
    assert [addition.newcomer.number for addition in imported.newcomers] == [1]


def test_forms_of_address_are_left_out_and_a_family_called_ong_is_not() -> None:
    rows = [("Họ và tên",), ("Ông Nguyễn Văn An",), ("Bà Trần Thị Bé",), ("Đ/c Lê Văn Ba",)]

    assert names(plan(workbook(rows))) == ["Nguyễn Văn An", "Trần Thị Bé", "Lê Văn Ba"]
    assert names(plan(workbook([("Họ tên",), ("Ông Ích Khiêm",), ("Lê Văn Ba",)]))) == ["Ông Ích Khiêm", "Lê Văn Ba"]


def test_calculated_cells_give_their_value() -> None:
    made = workbook(list_of(("1", '=UPPER("an")', "Chủ tịch", "", "", "")))
    data = patched(made, "xl/worksheets/sheet1.xml", b"<v></v>", b"<v>Phan An</v>")
    data = patched(data, "xl/worksheets/sheet1.xml", b'<c r="B2">', b'<c r="B2" t="str">')

    assert names(plan(data)) == ["Phan An"]


def test_rows_that_a_filter_hides_are_read_and_told() -> None:
    data = patched(workbook(list_of(*PEOPLE)), "xl/worksheets/sheet1.xml", b'<row r="3"', b'<row hidden="1" r="3"')
    imported = plan(data)

    assert names(imported) == NAMES
    assert [warning.params for warning in imported.warnings] == [{"count": 1}]
