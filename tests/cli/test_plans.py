"""A plan from the shell and in the minutes: a real one that prints no number and no figure."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.cli.shell import Shell


@pytest.fixture
def sprint(giaouoc: Shell, tmp_path: Path) -> Path:
    """The sprint of a district in 2024, held and closed on 4 November."""
    folder = tmp_path / "nước rút"
    assert giaouoc("demo", "--headless", "--dir", folder, "--pack", "huyen").code == 0
    return folder


def test_show_tells_the_plan_and_what_its_document_leaves_blank(giaouoc: Shell, sprint: Path) -> None:
    told = giaouoc("show", sprint).out

    for words in (
        "Thực hiện: Kế hoạch số 248/KH-UBND ngày 04/11/2024 của Ủy ban nhân dân thành phố",
        "Đợt thi đua nước rút: đến hết 31/12/2024 – đã kết thúc",
        "6 nội dung, 0 chỉ tiêu định lượng",
        "Hạn nộp trước 15/12/2024, gửi Phòng Nội vụ",
        "Giấy khen của Chủ tịch Ủy ban nhân dân huyện",
        "Bằng khen (đề nghị Chủ tịch Ủy ban nhân dân thành phố tặng)",
        "Nơi nhận: Sở Nội vụ; Ban TĐ-KT TP; Các ĐV thuộc Khối thi đua huyện; Công TTĐT huyện; Lưu: VT, NV",
        "Người ký: TM. ỦY BAN NHÂN DÂN, CHỦ TỊCH, Hà Thế Vinh",
        "Số và ngày ban hành để trống",
    ):
        assert words in told
    plan = giaouoc("show", sprint, "--json").data["plan"]
    assert (plan["document"]["number"], plan["document"]["issued"]) == ("", None)
    assert (plan["quantified_targets"], plan["campaign"]["days_left"]) == (0, 0)


def test_progress_tells_what_is_late(giaouoc: Shell, sprint: Path) -> None:
    told = giaouoc("progress", sprint).out
    [deadline] = giaouoc("progress", sprint, "--json").data["deadlines"]

    assert "gửi Phòng Nội vụ" in told
    assert "QUÁ HẠN" in told
    assert "0 chỉ tiêu định lượng" in told
    assert (deadline["before"], deadline["to"], deadline["state"]) == ("2024-12-15", "Phòng Nội vụ", "late")


def test_the_cascade_of_a_city_s_targets_is_told(giaouoc: Shell, tmp_path: Path) -> None:
    giaouoc("new", tmp_path / "lễ", "--pack", "da-nang", "--template", "giao-uoc", "--year", "2024")
    told = giaouoc("show", tmp_path / "lễ").out

    assert "Giảm nghèo bền vững trong phạm vi của cụm, khối ← Giảm nghèo bền vững trên địa bàn thành phố" in told
    assert "văn bản nói có 10 nội dung" in told


def test_a_conference_tells_last_year_s_figures(giaouoc: Shell, tmp_path: Path) -> None:
    giaouoc("new", tmp_path / "lễ", "--pack", "hai-an", "--year", "2023")

    told = giaouoc("show", tmp_path / "lễ").out
    assert "Kết quả năm 2022: Tổng thu ngân sách: +57,8% – Dự toán thành phố giao" in told
    assert "Kết quả năm 2022: Chỉ số CCHC: Thứ 1 – Khối quận, huyện" in told
    assert told.count("Hạn chế năm 2022") == 2
    assert "+57.8%" in giaouoc("show", tmp_path / "lễ", "--lang", "en").out


def test_the_minutes_name_document_deadline_signature_and_recipients(giaouoc: Shell, sprint: Path) -> None:
    minutes = giaouoc("minutes", sprint).out

    assert "trước ngày 15 tháng 12 năm 2024, gửi Phòng Nội vụ" in minutes
    assert "Kế hoạch do TM. ỦY BAN NHÂN DÂN, CHỦ TỊCH Hà Thế Vinh ký" in minutes
    assert "Chỉ tiêu định lượng: 0" in minutes
    before, after = minutes.split("Nơi nhận")
    assert "THƯ KÝ" in before
    assert [line for line in after.splitlines() if line.startswith("- ")][-1] == "- Lưu: VT, NV"
