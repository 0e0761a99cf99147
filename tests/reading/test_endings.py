"""Below the text: who signs and what fixes days is never part of a content, however an office lays it out."""

from __future__ import annotations

from giaouoc.reading import LeftOut, ReadSignature, read_text

_PLEDGE = "GIAO ƯỚC THI ĐUA NĂM 2026\nMột là: Giữ sạch đường làng.\nHai là: Không có cháy, nổ.\n"


def _codes(text: str) -> set[str]:
    return {warning.code for warning in read_text(text).warnings}


def test_a_second_block_of_signers_leaves_the_first_out_of_the_text() -> None:
    reading = read_text(
        _PLEDGE + "TM. UBND XÃ\nKT. CHỦ TỊCH\nPHÓ CHỦ TỊCH\nPhạm Văn Đồng\n"
        "ĐẠI DIỆN CÁC THÔN\nTrưởng thôn Đoài: Vũ Văn Tám"
    )

    assert reading.articles[-1].text == "Không có cháy, nổ."
    assert reading.signature == ReadSignature("TM. UBND XÃ\nKT. CHỦ TỊCH", "PHÓ CHỦ TỊCH", "Phạm Văn Đồng")
    assert reading.signatures[1] == ReadSignature("", "Trưởng thôn Đoài", "Vũ Văn Tám")


def test_posts_in_small_letters() -> None:
    reading = read_text(_PLEDGE + "Đại diện Công đoàn        Hiệu trưởng\nLê Thị Hoa                Phạm Văn Toàn")

    assert reading.articles[-1].text == "Không có cháy, nổ."
    assert reading.signatures == (
        ReadSignature("", "Đại diện Công đoàn", "Lê Thị Hoa"),
        ReadSignature("", "Hiệu trưởng", "Phạm Văn Toàn"),
    )


def test_a_form_that_three_are_to_sign() -> None:
    reading = read_text(
        _PLEDGE + "ĐẠI DIỆN XÃ BÁT XÁT   ĐẠI DIỆN XÃ MƯỜNG HUM   ĐẠI DIỆN PHƯỜNG CỐC LẾU\n"
        "Người chứng kiến: Ban Thi đua - Khen thưởng tỉnh"
    )

    assert [one.position for one in reading.signatures] == [
        "ĐẠI DIỆN XÃ BÁT XÁT",
        "ĐẠI DIỆN XÃ MƯỜNG HUM",
        "ĐẠI DIỆN PHƯỜNG CỐC LẾU",
    ]
    assert reading.witnesses == ("Ban Thi đua - Khen thưởng tỉnh",)


def test_a_line_of_the_end_that_is_not_understood_is_listed() -> None:
    reading = read_text(_PLEDGE + "TM. UBND XÃ\nCHỦ TỊCH\nPhạm Văn Đồng\nbản này có ba trang")

    assert LeftOut("bản này có ba trang", "ending") in reading.left_out


def test_recipients_and_authority_run_together() -> None:
    reading = read_text(
        _PLEDGE + "Nơi nhận:\n- Các đơn vị;\n- Lưu: VT.TM. CỤM THI ĐUA SỐ 3\nCỤM TRƯỞNG\nNguyễn Thị Kim Oanh"
    )

    assert reading.recipients == ("Các đơn vị", "Lưu: VT")
    assert reading.signature == ReadSignature("TM. CỤM THI ĐUA SỐ 3", "CỤM TRƯỞNG", "Nguyễn Thị Kim Oanh")


def test_what_is_printed_like_a_post_inside_a_content_is_asked_about() -> None:
    assert "signature_in_text" in _codes(
        "GIAO ƯỚC THI ĐUA NĂM 2026\n1. Giữ sạch.\nCHỦ TỊCH\n2. Trồng cây.\n3. Thu đủ.\n4. Đoàn kết."
    )
    assert "signature_in_text" not in _codes(_PLEDGE + "TM. UBND XÃ\nCHỦ TỊCH\nPhạm Văn Đồng")


def test_days_behind_the_last_content_are_no_part_of_it() -> None:
    for line in (
        "Thời gian: từ 15/01/2026 đến 31/12/2026.",
        "Các thôn báo cáo kết quả về UBND xã trước ngày 15/12/2026.",
        "Giao ước có hiệu lực từ ngày ký.",
    ):
        reading = read_text(_PLEDGE + line)
        assert (reading.articles[-1].text, reading.closing) == ("Không có cháy, nổ.", line)


def test_days_below_a_heading_are_part_of_its_content() -> None:
    for heading in ("Tổ chức thực hiện", "Chế độ báo cáo."):
        reading = read_text(
            f"GIAO ƯỚC THI ĐUA NĂM 2026\nĐiều 1. Kinh tế\nThu đủ.\nĐiều 2. {heading}\n"
            "Các thôn báo cáo kết quả về UBND xã trước ngày 15/12/2026."
        )
        assert reading.articles[-1].text.startswith(f"{heading}\nCác thôn báo cáo")
        assert reading.closing == ""
