"""Articles on plans and signings: what they tell, and what their pages put around it."""

from __future__ import annotations

from datetime import date, datetime
from decimal import Decimal
from pathlib import Path

from giaouoc.pledge import TargetOp
from giaouoc.reading import Reading, read_text

_ARTICLE = Path(__file__).parent / "files" / "article.txt"


def _article() -> Reading:
    return read_text(_ARTICLE.read_text(encoding="utf-8"))


def test_what_an_article_tells() -> None:
    reading = _article()

    assert reading.kind == "news"
    assert reading.title == "Khối thi đua các phường ký kết giao ước thi đua năm 2025"
    assert reading.issuers == ("Khối thi đua các phường quận Hải Châu",)
    assert (reading.year, reading.date) == (2025, date(2025, 2, 17))
    assert reading.published == datetime(2025, 2, 18, 16, 2)
    assert reading.parties == ("Phường Thạch Thang (Khối trưởng)", "Phường Bình Thuận", "Phường Hòa Cường Bắc")
    assert reading.witnesses == ("lãnh đạo Phòng Nội vụ quận", "đại diện Ủy ban MTTQ Việt Nam quận")


def test_targets_listed_in_a_sentence() -> None:
    reading = _article()

    assert len(reading.articles) == 3
    assert [(target.op, target.value, target.unit) for target in reading.targets] == [
        (TargetOp.EQUAL, Decimal(100), "%"),
        (TargetOp.EQUAL, Decimal(95), "%"),
        (TargetOp.AT_LEAST, Decimal(2), "mô hình"),
    ]


def test_menus_captions_and_other_news_are_left_out_and_listed() -> None:
    reading = _article()

    reasons = {one.text: one.reason for one in reading.left_out}
    assert reasons["Trang chủ"] == "widget"
    assert reasons["Quang cảnh Hội nghị"] == "caption"
    assert reasons["anh-1.jpg"] == "caption"
    assert reasons["Sáng 16/2, quận tổ chức lễ khánh thành cầu, tổng vốn 120 tỷ đồng."] == "tail"
    assert not any(target.value == 120 * 10**9 for target in reading.targets)


def test_contents_told_in_one_paragraph() -> None:
    reading = read_text(
        "An Nông ký giao ước thi đua năm 2026 với 28 ấp\n\n"
        "Sáng 29-1, UBND xã An Nông (tỉnh An Giang) tổ chức Hội nghị ký kết giao ước thi đua năm 2026.\n\n"
        "Giao ước gồm 3 nội dung: Thứ nhất, thu ngân sách đạt 15 tỷ đồng. Thứ hai, giảm 30 hộ nghèo. "
        "Thứ ba, 100% ấp đạt chuẩn văn hóa.\n\n"
        "Đại diện 28 ấp đã ký kết giao ước trước sự chứng kiến của lãnh đạo xã."
    )

    assert reading.issuers == ("UBND xã An Nông",)
    assert [article.label for article in reading.articles] == ["Thứ nhất", "Thứ hai", "Thứ ba"]
    assert [target.article for target in reading.targets] == ["Thứ nhất", "Thứ hai", "Thứ ba"]
    assert (reading.parties, reading.witnesses) == (("Đại diện 28 ấp",), ("lãnh đạo xã",))


def test_a_day_without_a_year_is_asked_about() -> None:
    reading = read_text(
        "Quận tổng kết thi đua\n\nChiều 11/1, UBND quận Hải An tổ chức Hội nghị tổng kết năm 2022 và phát động "
        "phong trào "
        "thi đua năm 2023 trên địa bàn quận."
    )

    assert reading.date == date(2023, 1, 11)
    assert "year_inferred" in {warning.code for warning in reading.warnings}
