"""Tables of targets: figures and units in columns of their own, under headings as offices write them."""

from __future__ import annotations

import pytest

from giaouoc.pledge import TargetOp
from giaouoc.reading import read_text
from giaouoc.reading.paragraphs import Table
from giaouoc.reading.tables import rows_of
from giaouoc.reading.targets import targets_in

_HEADINGS = [
    ("Nội dung", "Đơn vị tính", "Chỉ tiêu"),
    ("Chỉ tiêu", "Đơn vị", "Mục tiêu"),
    ("Chỉ tiêu", "ĐVT", "Kế hoạch năm 2026"),
    ("Nhóm chỉ tiêu", "ĐVT", "Đăng ký"),
    ("Chỉ tiêu thi đua", "Đơn vị tính", "Mức"),
    ("Các chỉ tiêu", "Đvt", "KH 2026"),
]


@pytest.mark.parametrize("heading", _HEADINGS)
@pytest.mark.parametrize(
    ("name", "unit", "value", "expected"),
    [
        ("Thu ngân sách so với dự toán", "%", "≥ 105", (TargetOp.AT_LEAST, "105", "%")),
        ("Thu ngân sách so với dự toán", "", "≥ 105%", (TargetOp.AT_LEAST, "105", "%")),
        ("Hồ sơ trả đúng hạn", "%", "từ 99 trở lên", (TargetOp.AT_LEAST, "99", "%")),
        ("Trồng cây xanh", "cây", "1.000 trở lên", (TargetOp.AT_LEAST, "1000", "cây")),
        ("Giảm hộ nghèo", "hộ", "05", (TargetOp.DECREASE, "5", "hộ")),
        ("Giảm hộ nghèo", "", "05 hộ", (TargetOp.DECREASE, "5", "hộ")),
        ("Dân vận khéo", "mô hình", "05 mô hình", (TargetOp.EQUAL, "5", "mô hình")),
    ],
)
def test_a_figure_and_its_unit_are_put_together(
    heading: tuple[str, ...], name: str, unit: str, value: str, expected: tuple[TargetOp, str, str]
) -> None:
    (row,) = rows_of(Table((heading, (name, unit, value))))

    (target,) = targets_in(row.text)

    assert (target.op, str(target.value), target.unit) == expected


def test_results_of_a_past_year_are_no_targets() -> None:
    heading = ("Chỉ tiêu", "ĐVT", "Thực hiện năm trước", "Mức")

    (row,) = rows_of(Table((heading, ("Trồng cây xanh", "cây", "800", "1.000"))))

    assert row.value == "1.000"


def test_a_target_of_the_text_that_a_table_repeats_is_pointed_out() -> None:
    reading = read_text(
        "BẢN GIAO ƯỚC THI ĐUA NĂM 2026\nI. NỘI DUNG\n"
        "1. Thu ngân sách đạt và vượt 105% dự toán; giảm 5 hộ nghèo.\n2. 100% đảng viên đăng ký học tập.\n"
        "II. CHỈ TIÊU\n| TT | Chỉ tiêu | ĐVT | Mức |\n|---|---|---|---|\n"
        "| 1 | Thu ngân sách so với dự toán | % | ≥ 105 |\n| 2 | Giảm hộ nghèo | hộ | 05 |\n"
        "| 3 | Tặng quà hộ nghèo | hộ | 05 |\n| 4 | Kết nạp đảng viên | % | 100 |"
    )

    assert [warning.params for warning in reading.warnings if warning.code == "told_twice"] == [
        {
            "first": "Thu ngân sách đạt và vượt 105% dự toán",
            "second": "Thu ngân sách so với dự toán: ≥ 105%",
        },
        {"first": "giảm 5 hộ nghèo", "second": "Giảm hộ nghèo: 05 hộ"},
    ]


_HEAD = "GIAO ƯỚC THI ĐUA NĂM 2026\n1. Đoàn kết.\n2. Mỗi trường có ít nhất 02 sáng kiến{end}\n"
_ROWS = "| TT | Chỉ tiêu | ĐVT | Kế hoạch |\n|---|---|---|---|\n| 1 | Trường đạt chuẩn | trường | 12 |\n"


def test_dots_in_a_cell_wait_for_a_figure() -> None:
    reading = read_text(_HEAD.format(end=":") + _ROWS + "| 2 | Danh hiệu Tập thể Lao động xuất sắc | % | ..... |")

    assert reading.targets[-1].op is TargetOp.OPEN
    assert reading.targets[-1].text == "Danh hiệu Tập thể Lao động xuất sắc: … %"
    assert "slots_open" in {warning.code for warning in reading.warnings}


def test_where_a_table_belongs_that_nothing_announces_is_asked() -> None:
    def codes(end: str) -> set[str]:
        return {warning.code for warning in read_text(_HEAD.format(end=end) + _ROWS).warnings}

    assert "table_place" in codes(".")
    assert "table_place" not in codes(", cụ thể như sau:")
