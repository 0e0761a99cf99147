"""Letterheads, titles, parties, witnesses, recipients and signature blocks."""

from __future__ import annotations

from datetime import date

import pytest
from msgspec.structs import replace

from giaouoc.reading import ReadSignature, read_text, to_pledge

_PLAN = """\
UBND TỈNH ĐỒNG THÁP
UBND HUYỆN THANH BÌNH
-------
Số: 05/KH-UBND
CỘNG HOÀ XÃ HỘI CHỦ NGHĨA VIỆT NAM
Độc lập - Tự do - Hạnh phúc
Thanh Bình, ngày 04 tháng 01 năm 2024
KẾ HOẠCH
Tổ chức phong trào thi đua và ký kết giao ước thi đua
trên địa bàn huyện Thanh Bình năm 2024
Căn cứ Luật Thi đua, khen thưởng ngày 15 tháng 6 năm 2022;
Thực hiện Kế hoạch số 12/KH-UBND ngày 02/01/2024 của UBND tỉnh Đồng Tháp, UBND huyện ban hành Kế hoạch như sau:
I. NỘI DUNG
1. Thi đua phát triển kinh tế.
Trên đây là Kế hoạch của Ủy ban nhân dân huyện./.
Nơi nhận:
- TT. HU, HĐND huyện;
- Lưu: VT, NC.
TM. ỦY BAN NHÂN DÂN
KT. CHỦ TỊCH
PHÓ CHỦ TỊCH
(Đã ký)
Nguyễn Thị Thu Trang
"""
_ON_ONE_LINE = " ".join(_PLAN.split("\n"))
_PLEDGE = """\
ỦY BAN NHÂN DÂN XÃ AN CHÂU        CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
        Độc lập - Tự do - Hạnh phúc
BẢN GIAO ƯỚC THI ĐUA
Năm 2026
Hôm nay, ngày 21 tháng 01 năm 2026, tại Hội trường xã, chúng tôi gồm:
1. Ông Nguyễn Văn Bình - Trưởng ấp Hòa Long
2. Bà Trần Thị Ánh - Trưởng ấp Hòa Phú
Với sự chứng kiến của Thường trực Đảng ủy, Ủy ban nhân dân xã và Ủy ban MTTQ Việt Nam xã, cùng ký giao ước:
Điều 1. Giảm nghèo
Điều 2. Trồng cây
An Châu, ngày 21 tháng 01 năm 2026
ĐẠI DIỆN ẤP HÒA LONG        ĐẠI DIỆN ẤP HÒA PHÚ
(Ký, ghi rõ họ tên)        (Ký, ghi rõ họ tên)
Nguyễn Văn Bình        Trần Thị Ánh
"""


@pytest.mark.parametrize("text", [_PLAN, _ON_ONE_LINE], ids=["lines", "one line"])
def test_head_and_end_of_a_plan(text: str) -> None:
    reading = read_text(text)

    assert reading.parent_body == "UBND TỈNH ĐỒNG THÁP"
    assert reading.issuers == ("UBND HUYỆN THANH BÌNH",)
    assert (reading.number, reading.date, reading.place) == ("05/KH-UBND", date(2024, 1, 4), "Thanh Bình")
    assert reading.subject == (
        "Tổ chức phong trào thi đua và ký kết giao ước thi đua trên địa bàn huyện Thanh Bình năm 2024"
    )
    assert reading.recipients == ("TT. HU, HĐND huyện", "Lưu: VT, NC")
    assert reading.signature == ReadSignature(
        "TM. ỦY BAN NHÂN DÂN\nKT. CHỦ TỊCH", "PHÓ CHỦ TỊCH", "Nguyễn Thị Thu Trang"
    )
    assert reading.bases[-1].startswith("Kế hoạch số 12/KH-UBND ngày 02/01/2024 của UBND tỉnh Đồng Tháp")


def test_signers_side_by_side_and_who_witnesses() -> None:
    reading = read_text(_PLEDGE)

    assert reading.title == "BẢN GIAO ƯỚC THI ĐUA Năm 2026"
    assert reading.issuers == ("ỦY BAN NHÂN DÂN XÃ AN CHÂU",)
    assert reading.date == date(2026, 1, 21)
    assert reading.parties == ("Ông Nguyễn Văn Bình - Trưởng ấp Hòa Long", "Bà Trần Thị Ánh - Trưởng ấp Hòa Phú")
    assert reading.witnesses[:2] == ("Thường trực Đảng ủy", "Ủy ban nhân dân xã")
    assert [content.label for content in reading.articles] == ["Điều 1", "Điều 2"]
    assert reading.signatures == (
        ReadSignature("", "ĐẠI DIỆN ẤP HÒA LONG", "Nguyễn Văn Bình"),
        ReadSignature("", "ĐẠI DIỆN ẤP HÒA PHÚ", "Trần Thị Ánh"),
    )


def test_bodies_that_issue_together_share_their_locality() -> None:
    reading = read_text(
        "ĐẢNG ỦY - HĐND - UBND - UBMTTQ VIỆT NAM PHƯỜNG HẢI CHÂU\nGIAO ƯỚC THI ĐUA NĂM 2026\n1. Đoàn kết."
    )

    assert reading.issuers == ("ĐẢNG ỦY", "HĐND", "UBND", "UBMTTQ VIỆT NAM")
    assert reading.locality == "PHƯỜNG HẢI CHÂU"


def test_a_number_and_a_day_not_filled_in_stay_empty() -> None:
    reading = read_text(
        "CÔNG ĐOÀN NGÀNH GIÁO DỤC\nSố: ……/HD-CĐN\nHải Châu, ngày … tháng 9 năm 2024\nHƯỚNG DẪN\n"
        "Ký kết giao ước thi đua năm học 2024-2025\n1. Nội dung."
    )

    assert (reading.kind, reading.number, reading.date, reading.place) == ("guidance", None, None, "Hải Châu")
    assert (reading.year, reading.school_year) == (2024, "2024-2025")
    assert {"number_missing", "date_incomplete"} <= {warning.code for warning in reading.warnings}


def test_room_left_for_a_pen_is_no_gap_between_columns() -> None:
    reading = read_text(
        "ỦY BAN NHÂN DÂN\nPHƯỜNG NGÔ QUYỀN\nSố:      /KH-UBND\nNgô Quyền, ngày      tháng 01 năm 2026\nKẾ HOẠCH\n"
        "Phát động thi đua năm 2026\n1. Nội dung."
    )

    assert (reading.issuers, reading.number, reading.date) == (("ỦY BAN NHÂN DÂN PHƯỜNG NGÔ QUYỀN",), None, None)


def test_a_party_document() -> None:
    reading = read_text(
        "ĐẢNG BỘ TỈNH ĐỒNG THÁP          ĐẢNG CỘNG SẢN VIỆT NAM\nHUYỆN ỦY THANH BÌNH\n"
        "*                          Thanh Bình, ngày 5 tháng 2 năm 2024\nSố 120-KH/HU\nKẾ HOẠCH\n"
        "phát động phong trào thi đua năm 2024\nI- MỤC ĐÍCH\n1- Nâng cao nhận thức.\n2- Tạo sự đồng thuận.\n"
        "T/M BAN THƯỜNG VỤ\nPHÓ BÍ THƯ\nLê Văn Sử"
    )

    assert (reading.number, reading.issuers, reading.date) == (
        "120-KH/HU",
        ("HUYỆN ỦY THANH BÌNH",),
        date(2024, 2, 5),
    )
    assert [content.marker for _, content in reading.contents()] == ["I-", "1-", "2-"]
    assert reading.signature == ReadSignature("T/M BAN THƯỜNG VỤ", "PHÓ BÍ THƯ", "Lê Văn Sử")


def test_a_form_names_its_unit() -> None:
    reading = read_text("BẢN ĐĂNG KÝ THI ĐUA NĂM 2026\nĐơn vị: Khối thi đua các phường\n1. Tập thể lao động xuất sắc")

    assert (reading.kind, reading.issuers) == ("registration", ("Khối thi đua các phường",))


def test_recipients_below_the_signature_and_on_one_line() -> None:
    reading = read_text(
        "KẾ HOẠCH\nPhát động thi đua năm 2026\n1. Nội dung.\nTM. BAN CHẤP HÀNH\nCHỦ TỊCH\nĐỗ Thị Kim Oanh\n"
        "Nơi nhận: - LĐLĐ quận; - Các công đoàn cơ sở; - Lưu: VT."
    )

    assert reading.recipients == ("LĐLĐ quận", "Các công đoàn cơ sở", "Lưu: VT")
    assert reading.signature == ReadSignature("TM. BAN CHẤP HÀNH", "CHỦ TỊCH", "Đỗ Thị Kim Oanh")


@pytest.mark.parametrize(
    ("title", "kind"),
    [
        ("BẢN GIAO ƯỚC THI ĐUA NĂM 2026", "pledge"),
        ("BIÊN BẢN KÝ KẾT GIAO ƯỚC THI ĐUA", "pledge"),
        ("BẢNG ĐĂNG KÝ GIAO ƯỚC THI ĐUA NĂM 2026", "registration"),
        ("BẢN CAM KẾT THI ĐUA", "commitment"),
        ("KẾ HOẠCH KÝ KẾT GIAO ƯỚC THI ĐUA", "plan"),
        ("QUYẾT ĐỊNH", "decision"),
        ("CHỈ THỊ", "directive"),
        ("BIÊN BẢN HỘI NGHỊ KHỐI THI ĐUA", "minutes"),
    ],
)
def test_kinds(title: str, kind: str) -> None:
    assert read_text(f"{title}\n1. Thi đua năm 2026.\n2. Khen thưởng.").kind == kind


def test_what_is_to_be_done_is_no_basis() -> None:
    reading = read_text(
        "BẢN GIAO ƯỚC THI ĐUA NĂM 2026\nThực hiện 06 nhiệm vụ trọng tâm, các thôn ký kết giao ước:\n1. Một.\n2. Hai."
    )

    assert reading.bases == ()
    assert reading.preamble == "Thực hiện 06 nhiệm vụ trọng tâm, các thôn ký kết giao ước:"


@pytest.mark.parametrize(
    ("issuer", "organiser"),
    [
        ("SỞ GIÁO DỤC VÀ ĐÀO TẠO", "Sở Giáo dục và Đào tạo"),
        ("ỦY BAN NHÂN DÂN XÃ TÂN AN", "Ủy ban nhân dân xã Tân An"),
        ("UBND", "UBND xã Thử"),
    ],
)
def test_the_locality_a_clerk_tells_is_no_part_of_a_whole_name(issuer: str, organiser: str) -> None:
    reading = read_text("GIAO ƯỚC THI ĐUA NĂM 2026\n1. Đoàn kết.")

    assert to_pledge(replace(reading, issuers=(issuer,), locality="Xã Thử")).issuers == (organiser,)
