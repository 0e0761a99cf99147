"""Targets as texts state them, and numbers that are none."""

from __future__ import annotations

from decimal import Decimal

import pytest

from giaouoc.pledge import TargetOp
from giaouoc.reading import ReadTarget
from giaouoc.reading.targets import targets_in


def _only(text: str) -> ReadTarget:
    (target,) = targets_in(text, year=2026)
    return target


@pytest.mark.parametrize(
    ("text", "op", "value", "unit"),
    [
        ("Trồng mới 5.000 cây xanh", TargetOp.EQUAL, "5000", "cây xanh"),
        ("Thu ngân sách đạt ít nhất 12,5 tỷ đồng", TargetOp.AT_LEAST, "12500000000", "đồng"),
        ("Thu nhập đạt 75 triệu đồng/người/năm trở lên", TargetOp.AT_LEAST, "75000000", "đồng/người/năm"),
        ("Từ 2 đơn vị trở lên được đề nghị tặng Cờ thi đua", TargetOp.AT_LEAST, "2", "đơn vị"),
        ("Tỷ lệ hồ sơ trả đúng hạn không dưới 95%", TargetOp.AT_LEAST, "95", "%"),
        ("Giảm tỷ lệ hộ nghèo xuống còn dưới 1,2%", TargetOp.AT_MOST, "1.2", "%"),
        ("Số vụ vi phạm không quá 2 vụ", TargetOp.AT_MOST, "2", "vụ"),
        ("Thời gian chờ khám không quá 90 phút", TargetOp.AT_MOST, "90", "phút"),
        ("Lắp 05 camera an ninh tại các ngã ba", TargetOp.EQUAL, "5", "camera an ninh"),
        ("Thu ngân sách so với dự toán: ≥ 105%", TargetOp.AT_LEAST, "105", "%"),
        ("Giảm 5% số vụ tai nạn giao thông", TargetOp.DECREASE, "5", "%"),
        ("Thu ngân sách vượt 5% dự toán thành phố giao", TargetOp.INCREASE, "5", "%"),
        ("Thu ngân sách đạt và vượt 105% dự toán", TargetOp.AT_LEAST, "105", "%"),
        ("Giải quyết đạt và vượt chỉ tiêu 98% hồ sơ", TargetOp.AT_LEAST, "98", "%"),
        ("Tổng thu đạt và vượt 5% dự toán", TargetOp.INCREASE, "5", "%"),
        ("Giảm hộ nghèo: 05 hộ", TargetOp.DECREASE, "5", "hộ"),
        ("Số vụ tai nạn giảm: 10%", TargetOp.DECREASE, "10", "%"),
        ("Giảm rác thải nhựa: 05 mô hình", TargetOp.EQUAL, "5", "mô hình"),
        ("Tăng tỷ lệ tham gia bảo hiểm y tế: 95%", TargetOp.EQUAL, "95", "%"),
        ("Nộp ngân sách 18 tỷ 500 triệu đồng", TargetOp.EQUAL, "18500000000", "đồng"),
        ("90% trở lên hội viên được tuyên truyền", TargetOp.AT_LEAST, "90", "%"),
        ("Không để xảy ra cháy nổ, tai nạn lao động", TargetOp.ZERO, "0", ""),
        ("Không có đơn thư khiếu nại vượt cấp", TargetOp.ZERO, "0", ""),
        ("05 sản phẩm OCOP 3 sao", TargetOp.EQUAL, "5", "sản phẩm"),
        ("Xã đạt 19/19 tiêu chí nông thôn mới", TargetOp.EQUAL, "19", "tiêu chí"),
    ],
)
def test_one_value(text: str, op: TargetOp, value: str, unit: str) -> None:
    target = _only(text)

    assert (target.op, target.value, target.unit) == (op, Decimal(value), unit)


@pytest.mark.parametrize(
    ("text", "least", "most", "unit"),
    [
        ("Phấn đấu xây dựng từ một đến ba mô hình", 1, 3, "mô hình"),
        ("Xây dựng từ 01 - 02 công trình", 1, 2, "công trình"),
        ("Tham gia bảo hiểm y tế đạt 95 - 97%", 95, 97, "%"),
        ("Hỗ trợ vay vốn từ 5 đến 7 tỷ đồng", 5 * 10**9, 7 * 10**9, "đồng"),
    ],
)
def test_ranges_also_in_words(text: str, least: int, most: int, unit: str) -> None:
    target = _only(text)

    assert (target.op, target.min, target.max, target.unit) == (TargetOp.RANGE, Decimal(least), Decimal(most), unit)


@pytest.mark.parametrize(
    "text",
    [
        "Giảm tỷ lệ hộ nghèo từ 5% đến 10%",
        "Giảm số vụ phạm pháp hình sự, tai nạn giao thông từ 5 - 10%",
        "Giảm tỷ lệ tội phạm về trật tự xã hội và tai nạn giao thông trên địa bàn phường từ 5% đến 10%",
        "Giảm số vụ tai nạn giao thông: từ 5% đến 10%",
        "Giảm tỷ lệ hộ nghèo (theo chuẩn mới) giai đoạn 2021 - 2025 từ 5% đến 10%",
    ],
)
def test_a_fall_between_two_values(text: str) -> None:
    target = _only(text)

    assert (target.op, target.value, target.min, target.max) == (TargetOp.DECREASE, Decimal(5), Decimal(5), Decimal(10))


def test_a_fall_ends_where_something_else_is_striven_for() -> None:
    assert _only("Giảm hộ nghèo, trồng từ 5 đến 10 cây").op is TargetOp.RANGE


def test_for_whom_the_value_counts() -> None:
    assert _only("Mỗi cơ quan, đơn vị và các phường phấn đấu xây dựng từ một đến ba mô hình").per == (
        "cơ quan, đơn vị, phường"
    )
    assert _only("Mỗi chi đoàn kết nạp ít nhất 02 đoàn viên").per == "chi đoàn"


def test_against_which_year_it_is_measured() -> None:
    assert _only("Giảm hộ nghèo 0,5% so với năm 2024").baseline_year == 2024
    assert _only("Thu ngân sách tăng 10% so với cùng kỳ năm trước").baseline_year == 2025


def test_a_number_and_none_in_one_clause() -> None:
    assert [
        (target.text, target.op) for target in targets_in("Giao quân đạt 100% chỉ tiêu, không có quân nhân đào ngũ.")
    ] == [
        ("Giao quân đạt 100% chỉ tiêu", TargetOp.EQUAL),
        ("không có quân nhân đào ngũ", TargetOp.ZERO),
    ]


def test_a_blank_slot_stays_blank() -> None:
    target = _only("Tổng thu ngân sách đạt ............ tỷ đồng")

    assert (target.op, target.value, target.unit) == (TargetOp.OPEN, None, "tỷ đồng")


def test_a_grade_is_no_number() -> None:
    grade = _only("Chi bộ hoàn thành tốt nhiệm vụ trở lên")
    share = _only("100% đơn vị hoàn thành tốt nhiệm vụ trở lên")

    assert (grade.op, grade.grade, grade.value) == (TargetOp.GRADE, "hoàn thành tốt nhiệm vụ trở lên", None)
    assert (share.op, share.grade, share.value) == (TargetOp.EQUAL, "hoàn thành tốt nhiệm vụ trở lên", Decimal(100))


def test_several_targets_in_one_sentence_each_with_its_own_words() -> None:
    text = (
        "Thu ngân sách đạt 115 tỷ đồng, tăng 5% so với năm 2025; có 90% tổ chức đạt khá trở lên, trong đó "
        "không quá 20% xuất sắc."
    )

    assert [(target.text, target.op, target.baseline_year) for target in targets_in(text)] == [
        ("Thu ngân sách đạt 115 tỷ đồng", TargetOp.EQUAL, None),
        ("tăng 5% so với năm 2025", TargetOp.INCREASE, 2025),
        ("có 90% tổ chức đạt khá trở lên", TargetOp.EQUAL, None),
        ("trong đó không quá 20% xuất sắc", TargetOp.AT_MOST, None),
    ]


@pytest.mark.parametrize(
    "text",
    [
        "Nội dung thi đua tập trung vào 06 nhiệm vụ cụ thể",
        "Thực hiện Chỉ thị số 34-CT/TW ngày 07/4/2014 trong 10 tháng đầu năm 2026",
        "Khắc phục hậu quả cơn bão số 3, bảo đảm đồng bộ cả bốn khâu",
        "Kỷ niệm 95 năm Ngày thành lập (28/7/1929 - 28/7/2024)",
        "Tổng thu ngân sách vượt cao 57,8% so với dự toán thành phố giao, 52,5% so với dự toán quận giao",
        "Năm qua, các đơn vị đã trồng 2.000 cây xanh",
        "Họp tại phòng 305.A1 vào ngày 20/11, theo 3 tiêu chuẩn và 19 tiêu chí",
        "Triển khai các khu đô thị, nhà ở xã hội, ... Tập trung chuyển đổi số",
        "Chỉ tiêu giai đoạn 2021 - 2025 và hai tháng cuối năm",
    ],
)
def test_numbers_that_are_no_targets(text: str) -> None:
    assert list(targets_in(text, year=2026)) == []


def test_a_doubtful_number_is_no_amount() -> None:
    assert list(targets_in("Phấn đấu trồng đạt 0.123 ha")) == []
    assert list(targets_in("Thời gian chờ không quá 1.23456 phút")) == []
