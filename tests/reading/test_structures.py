"""The ten ways in which Vietnamese offices set out the contents of a pledge or a plan."""

from __future__ import annotations

from typing import TypeAlias

from giaouoc.reading import Content, read_text

Tree: TypeAlias = "list[tuple[str, str, Tree]]"

_PLEDGE = "GIAO ƯỚC THI ĐUA NĂM 2026\nCác đơn vị trong Khối thi đua ký kết giao ước thi đua như sau:\n"


def _tree(contents: tuple[Content, ...]) -> Tree:
    return [(content.marker, content.text, _tree(content.children)) for content in contents]


def _labels(contents: tuple[Content, ...]) -> list[str]:
    return [content.label for content in contents]


def _codes(text: str) -> set[str]:
    return {warning.code for warning in read_text(text).warnings}


def test_articles_with_points_where_đ_follows_d() -> None:
    reading = read_text(
        f"{_PLEDGE}Điều 1. Về kinh tế\na) Thu ngân sách;\nb) Giảm nghèo;\nc) Nông thôn mới;\nd) Trồng cây;\nđ) "
        f"Bảo hiểm y tế;\n"
        "e) Chuyển đổi số.\nĐiều 2. Điều khoản thi hành\nThực hiện nghiêm Điều 1 Luật Thi đua, khen thưởng."
    )

    assert _labels(reading.articles) == ["Điều 1", "Điều 2"]
    assert _labels(reading.articles[0].children) == ["a", "b", "c", "d", "đ", "e"]
    assert reading.articles[0].children[4].marker == "đ)"
    assert reading.articles[1].text == ("Điều khoản thi hành\nThực hiện nghiêm Điều 1 Luật Thi đua, khen thưởng.")


def test_articles_grouped_in_chapters() -> None:
    reading = read_text(
        "QUY CHẾ\nHoạt động của Khối thi đua\nChương I\nQUY ĐỊNH CHUNG\nĐiều 1. Phạm vi\n1. Thi đua.\n2. Khen thưởng.\n"
        "Chương II\nTỔ CHỨC\nĐiều 2. Khối trưởng\nĐiều 3. Khối phó"
    )

    assert reading.kind == "regulation"
    assert [(part.label, part.text, _labels(part.children)) for part in reading.articles] == [
        ("Chương I", "QUY ĐỊNH CHUNG", ["Điều 1"]),
        ("Chương II", "TỔ CHỨC", ["Điều 2", "Điều 3"]),
    ]


def test_spoken_labels() -> None:
    reading = read_text(f"{_PLEDGE}Một là: Đoàn kết.\nHai là, sáng tạo.\nBa là đổi mới.\nThực hiện tốt năm 2026./.")

    assert _labels(reading.articles) == ["Một là", "Hai là", "Ba là"]
    assert reading.articles[1].text == "sáng tạo."


def test_roman_numbers_over_numbers_over_decimals() -> None:
    reading = read_text(
        f"{_PLEDGE}I/ KINH TẾ:\n1/ Thu ngân sách.\n1.1. Thu nội địa.\n1.2. Thu khác.\n2/ Đầu tư công.\nII/ XÃ "
        f"HỘI\n1/ Giảm nghèo."
    )

    assert _tree(reading.articles) == [
        ("I/", "KINH TẾ:", [
            ("1/", "Thu ngân sách.", [("1.1.", "Thu nội địa.", []), ("1.2.", "Thu khác.", [])]),
            ("2/", "Đầu tư công.", []),
        ]),
        ("II/", "XÃ HỘI", [("1/", "Giảm nghèo.", [])]),
    ]  # fmt: skip


def test_bullets_in_bullets() -> None:
    reading = read_text(f"{_PLEDGE}- Kinh tế\n+ Thu ngân sách\n+ Đầu tư\n- Xã hội")

    assert _tree(reading.articles) == [
        ("-", "Kinh tế", [("+", "Thu ngân sách", []), ("+", "Đầu tư", [])]),
        ("-", "Xã hội", []),
    ]


def test_unmarked_paragraphs_after_a_colon() -> None:
    reading = read_text(
        f"{_PLEDGE}1. Đổi mới phong trào thi đua. Cụ thể là:\nĐẩy mạnh thu hút đầu tư.\nNâng cao chất lượng "
        f"giáo dục.\n2. Khen thưởng."
    )

    assert _tree(reading.articles) == [
        ("1.", "Đổi mới phong trào thi đua. Cụ thể là:", [
            ("", "Đẩy mạnh thu hút đầu tư.", []),
            ("", "Nâng cao chất lượng giáo dục.", []),
        ]),
        ("2.", "Khen thưởng.", []),
    ]  # fmt: skip


def test_a_pledge_without_any_labels_has_its_paragraphs_as_contents_and_says_so() -> None:
    text = (
        f"{_PLEDGE}Hoàn thành nhiệm vụ chính trị.\nXây dựng cơ quan văn hóa.\nCác đơn vị cam kết thực hiện "
        f"giao ước này./."
    )

    assert [content.text for content in read_text(text).articles] == [
        "Hoàn thành nhiệm vụ chính trị.",
        "Xây dựng cơ quan văn hóa.",
    ]
    assert read_text(text).closing == "Các đơn vị cam kết thực hiện giao ước này./."
    assert "unnumbered_contents" in _codes(text)


def test_contents_between_semicolons() -> None:
    reading = read_text(
        "GIAO ƯỚC THI ĐUA NĂM 2026\nCụm thi đua số 2 thực hiện các nội dung sau: đẩy mạnh tuyên truyền; trồng "
        "500 cây xanh; "
        "không để xảy ra cháy nổ."
    )

    assert [content.text for content in reading.articles] == [
        "đẩy mạnh tuyên truyền",
        "trồng 500 cây xanh",
        "không để xảy ra cháy nổ",
    ]


def test_table_rows() -> None:
    reading = read_text(
        f"{_PLEDGE}I. CHỈ TIÊU\n| TT | Nội dung | ĐVT | Kế hoạch |\n|---|---|---|---|\n| 1 | Thu ngân sách |"
        f" tỷ đồng | 45,6 |\n"
        "| 2 | Hồ sơ đúng hạn | % | ≥ 98 |\n| 3 | Sáng kiến | sáng kiến | |\nII. DANH HIỆU"
    )

    assert [(row.label, row.text) for row in reading.articles[0].children] == [
        ("1", "Thu ngân sách: 45,6 tỷ đồng"),
        ("2", "Hồ sơ đúng hạn: ≥ 98%"),
        ("3", "Sáng kiến: … sáng kiến"),
    ]
    assert [target.op for target in reading.targets] == ["equal", "at_least", "open"]


def test_a_table_copied_with_one_cell_a_line() -> None:
    reading = read_text(
        f"{_PLEDGE}I. CHỈ TIÊU\nTT\nNội dung các chỉ tiêu\nĐơn vị tính\nKế hoạch 2026\n1\nTuyển sinh\nhọc sinh\n1.200\n"
        "2\nTốt nghiệp\n%\n95\nII. DANH HIỆU"
    )

    assert [row.text for row in reading.articles[0].children] == ["Tuyển sinh: 1.200 học sinh", "Tốt nghiệp: 95%"]
    assert _labels(reading.articles) == ["I", "II"]


def test_everything_on_one_line() -> None:
    reading = read_text(
        "GIAO ƯỚC THI ĐUA NĂM 2026 Căn cứ Luật Thi đua, khen thưởng; các đơn vị trong Khối thi đua thống nhất "
        "ký kết giao ước: "
        "I. Về kinh tế (2 chỉ tiêu) 1. Tổng thu ngân sách đạt 1.200 tỷ đồng, như nêu tại các mục 5.1; 5.2. 2. "
        "Giá trị sản xuất "
        "tăng 12%. II. Về xã hội (3 chỉ tiêu) 1. Giảm hộ nghèo 0,5%. 2. Bảo hiểm y tế đạt 95%. 3. Xây dựng từ "
        "một đến ba mô hình."
    )

    assert [(part.text, _labels(part.children)) for part in reading.articles] == [
        ("Về kinh tế (2 chỉ tiêu)", ["1", "2"]),
        ("Về xã hội (3 chỉ tiêu)", ["1", "2", "3"]),
    ]
    assert "stated_count_mismatch" not in {warning.code for warning in reading.warnings}


def test_lists_that_begin_anew_under_unmarked_headings() -> None:
    reading = read_text(f"{_PLEDGE}Về kinh tế\n1. Thu ngân sách.\n2. Đầu tư.\nVề xã hội\n1. Giảm nghèo.\n2. Việc làm.")

    assert [(part.text, _labels(part.children)) for part in reading.articles] == [
        ("Về kinh tế", ["1", "2"]),
        ("Về xã hội", ["1", "2"]),
    ]


def test_lines_broken_at_the_margin_are_joined() -> None:
    reading = read_text(
        f"{_PLEDGE}1. Thi đua hoàn thành xuất sắc các chỉ tiêu phát triển kinh tế - xã\nhội năm 2026 của thành "
        f"phố và của\n"
        "từng cơ quan, đơn vị.\n2. Đẩy mạnh cải cách hành chính, trọng tâm là thủ tục hành\nchính."
    )

    assert reading.articles[0].text.endswith("kinh tế - xã hội năm 2026 của thành phố và của từng cơ quan, đơn vị.")
    assert len(reading.articles) == 2


def test_lines_that_only_look_like_labels() -> None:
    reading = read_text(
        f"{_PLEDGE}1. Chào mừng các ngày lễ lớn:\n20/11 và 8/3 tại phòng 305.A1;\n34-CT/TW là chỉ thị cần học tập;\n"
        "3 tiêu chuẩn và 19 tiêu chí nông thôn mới.\n2. Khen thưởng."
    )

    assert _labels(reading.articles) == ["1", "2"]


def test_faults_of_the_numbering_are_warned_of() -> None:
    assert "numbering_gap" in _codes(f"{_PLEDGE}1. Một.\n2. Hai.\n4. Bốn.")
    assert "numbering_restarts" in _codes(f"{_PLEDGE}1. Một.\n2. Hai.\n1. Lại một.\n2. Lại hai.")


def test_stated_counts_are_held_against_what_was_found() -> None:
    stated = (
        "GIAO ƯỚC THI ĐUA NĂM 2026\nCác đơn vị thống nhất ký kết 04 nội dung thi đua sau:\n1. Một.\n2. Hai.\n3. Ba."
    )

    assert [warning.text for warning in read_text(stated).warnings if warning.code == "stated_count_mismatch"] == [
        "Văn bản nói “04 nội dung” nhưng chỉ nhận ra 3. Hãy đối chiếu với bản gốc."
    ]
    assert "stated_count_mismatch" not in _codes(f"{stated}\n4. Bốn.")


def test_a_list_of_points_in_one_line() -> None:
    reading = read_text(
        f"{_PLEDGE}Điều 1. Đoàn kết.\nĐiều 2. Các chỉ tiêu: a) Tăng trưởng kinh tế 12%; b) 1.500 lượt khách; "
        "c) thu nhập bình quân 68,5 triệu đồng.\nĐiều 3. Tổ chức thực hiện."
    )

    assert _tree(reading.articles)[1] == (
        "Điều 2.",
        "Các chỉ tiêu:",
        [
            ("a)", "Tăng trưởng kinh tế 12%;", []),
            ("b)", "1.500 lượt khách;", []),
            ("c)", "thu nhập bình quân 68,5 triệu đồng.", []),
        ],
    )
    assert [(target.article, target.unit) for target in reading.targets] == [
        ("Điều 2.a", "%"),
        ("Điều 2.b", "lượt khách"),
        ("Điều 2.c", "đồng"),
    ]


def test_points_of_a_law_are_no_list() -> None:
    reading = read_text(f"{_PLEDGE}Điều 1. Thực hiện điểm a) khoản 1; b) khoản 2 Luật Thi đua, khen thưởng.")

    assert _tree(reading.articles[0].children) == []


def test_a_title_in_one_line_with_the_text_ends_with_its_capitals() -> None:
    reading = read_text(
        "GIAO ƯỚC THI ĐUA NĂM 2025 CỦA KHỐI THI ĐUA SỐ 7 TỈNH NGHỆ AN. Các đơn vị trong khối giao ước: "
        "1. Hoàn thành 100% chỉ tiêu kế hoạch năm; 2. Không có đơn thư khiếu nại kéo dài; "
        "3. Kết nạp 03 - 05 đảng viên mới."
    )

    assert reading.title == "GIAO ƯỚC THI ĐUA NĂM 2025 CỦA KHỐI THI ĐUA SỐ 7 TỈNH NGHỆ AN"
    assert reading.preamble == "Các đơn vị trong khối giao ước:"
    assert _labels(reading.articles) == ["1", "2", "3"]
