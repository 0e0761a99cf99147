"""When a campaign runs and what is due when."""

from __future__ import annotations

from datetime import date

import pytest

from giaouoc.reading.windows import deadlines_in, window_in


@pytest.mark.parametrize(
    ("text", "start", "end"),
    [
        ("Phong trào thi đua từ nay đến hết tháng 12 năm 2024.", date(2024, 11, 5), date(2024, 12, 31)),
        ("Thời gian: từ ngày 05/01/2024 đến ngày 31/12/2024.", date(2024, 1, 5), date(2024, 12, 31)),
        ("Thời gian thực hiện từ 15/10 đến 15/11/2024.", date(2024, 10, 15), date(2024, 11, 15)),
        ("Đợt thi đua từ tháng 9/2024 đến hết tháng 5/2025.", date(2024, 9, 1), date(2025, 5, 31)),
        ("Đợt cao điểm từ tháng 11 đến hết tháng 2 năm 2025.", date(2024, 11, 1), date(2025, 2, 28)),
        ("Đợt thi đua từ ngày ký đến hết quý IV năm 2024.", date(2024, 11, 5), date(2024, 12, 31)),
        ("Đợt thi đua từ nay đến cuối năm 2024.", date(2024, 11, 5), date(2024, 12, 31)),
        ("Đợt thi đua kéo dài đến hết ngày 20 tháng 12 năm 2024.", None, date(2024, 12, 20)),
    ],
)
def test_windows(text: str, start: date | None, end: date) -> None:
    window = window_in([text], issued=date(2024, 11, 5), year=2024)

    assert window is not None
    assert (window.start, window.end) == (start, end)


def test_from_now_without_a_day_of_issue_has_no_start() -> None:
    window = window_in(["Thi đua cao điểm từ nay đến hết tháng 12 năm 2024."], issued=None, year=2024)

    assert window is not None
    assert (window.start, window.end) == (None, date(2024, 12, 31))


def test_the_heading_tells_which_span_is_the_campaign() -> None:
    window = window_in(
        [
            "Sửa chữa các tuyến đường từ ngày 01/3/2026 đến ngày 30/4/2026.",
            "THỜI GIAN THỰC HIỆN\nTừ ngày 01/02/2026 đến hết ngày 31/12/2026.",
        ],
        issued=None,
        year=2026,
    )

    assert window is not None
    assert window.start == date(2026, 2, 1)


@pytest.mark.parametrize(
    ("text", "day", "receiver"),
    [
        (
            "Gửi hồ sơ đề nghị khen thưởng qua phòng Nội vụ, phòng trước ngày 15 tháng 12 năm 2024.",
            date(2024, 12, 15),
            "phòng Nội vụ",
        ),
        (
            "Các đơn vị gửi bản đăng ký về Phòng Nội vụ huyện chậm nhất ngày 15/02/2024.",
            date(2024, 2, 15),
            "Phòng Nội vụ huyện",
        ),
        (
            "Báo cáo trước ngày 10/6 về Thường trực Hội đồng Thi đua - Khen thưởng thành phố để tổng hợp.",
            date(2024, 6, 10),
            "Thường trực Hội đồng Thi đua - Khen thưởng thành phố",
        ),
        ("Hoàn thành ký kết giao ước thi đua trước 31/3/2024.", date(2024, 3, 31), ""),
    ],
)
def test_deadlines(text: str, day: date, receiver: str) -> None:
    (deadline,) = deadlines_in([text], year=2024)

    assert (deadline.date, deadline.to) == (day, receiver)


def test_two_days_for_one_report() -> None:
    found = deadlines_in(["Báo cáo về Ban Dân vận Huyện ủy trước ngày 15/6 và 15/11."], year=2024)

    assert [(deadline.date, deadline.to) for deadline in found] == [
        (date(2024, 6, 15), "Ban Dân vận Huyện ủy"),
        (date(2024, 11, 15), "Ban Dân vận Huyện ủy"),
    ]


def test_a_day_that_is_not_in_the_calendar_is_left_open() -> None:
    (deadline,) = deadlines_in(["Gửi báo cáo trước ngày 31/4/2024."], year=2024)

    assert deadline.date is None


def test_results_of_the_past_are_not_due() -> None:
    assert list(deadlines_in(["Thành tích trước năm 2024 không được xét."], year=2024)) == []
