"""Text laid out as on printed pages: columns side by side, lines set flush, cells and names broken at an edge."""

from __future__ import annotations

from giaouoc.reading import Reading
from giaouoc.reading.plain_text import from_text
from giaouoc.reading.reader import read_blocks
from giaouoc.reading.result import ReadSignature


def _read(text: str) -> Reading:
    return read_blocks(from_text(text, pages=True))


_HEAD = """\
    SỞ Y TẾ TỈNH BẮC NINH            CỘNG HÒA XÃ HỘI CHỦ NGHĨA
 BỆNH VIỆN ĐA KHOA LƯƠNG                         VIỆT NAM

                TÀI                     Độc lập - Tự do - Hạnh phúc
       Số: 47/GƯ-BVĐK                Bắc Ninh, ngày 20 tháng 01 năm
                                                    2026

                     BẢN GIAO ƯỚC THI ĐUA
                           NĂM 2026
"""


def test_a_letterhead_whose_columns_break_the_names() -> None:
    reading = _read(_HEAD + "Các khoa, phòng thống nhất ký kết giao ước với các nội dung sau:\n1. Đoàn kết.\n")

    assert (reading.parent_body, *reading.issuers) == ("SỞ Y TẾ TỈNH BẮC NINH", "BỆNH VIỆN ĐA KHOA LƯƠNG TÀI")
    assert (reading.number, reading.place, str(reading.date)) == ("47/GƯ-BVĐK", "Bắc Ninh", "2026-01-20")
    assert reading.title == "BẢN GIAO ƯỚC THI ĐUA NĂM 2026"


def test_lines_set_flush_with_both_margins() -> None:
    reading = _read(f"""{_HEAD}
Hưởng ứng phong trào thi đua do Sở Y tế phát động, các khoa, phòng
thống nhất ký kết giao ước thi đua với 03 nội dung sau đây:
I.CÔNG TÁC XÃ HỘI
(1)   Giúp người bệnh nghèo: vận động 12 suất ăn mỗi ngày, các khoa
   thoát   nghèo   bền   vững;   hỗ   trợ   từ   hai   đến   ba   gia   đình
   khó khăn.
(2)   Bảo  vệ   môi  trường:  trồng 2.000 cây xanh; duy trì 18 mô
   hình xanh, sạch.
""")

    assert [path for path, _ in reading.contents()] == ["I", "I.1", "I.2"]
    assert [target.unit for target in reading.targets] == ["suất", "gia đình", "cây xanh", "mô hình"]


def test_signatures_in_two_columns_with_the_posts_broken() -> None:
    reading = _read(f"""{_HEAD}
1. Đoàn kết, sáng tạo.
Bản giao ước được lập thành 02 bản.

CHỦ TỊCH UBND TỈNH LẠNG               CHỦ TỊCH UBND TỈNH CAO
              SƠN                                 BẰNG



       Đoàn Thanh Tùng                       Nông Văn Bình
""")

    assert reading.signatures == (
        ReadSignature("", "CHỦ TỊCH UBND TỈNH LẠNG SƠN", "Đoàn Thanh Tùng"),
        ReadSignature("", "CHỦ TỊCH UBND TỈNH CAO BẰNG", "Nông Văn Bình"),
    )


def test_a_row_drawn_with_bars_ends_the_columns() -> None:
    reading = _read("GIAO ƯỚC THI ĐUA NĂM 2026\n1. Đoàn kết.\nĐẠI DIỆN BÊN A        ĐẠI DIỆN BÊN B\nTên | Ký\n")

    assert reading.articles[0].text.startswith("Đoàn kết.")


def test_footnotes_are_no_targets() -> None:
    reading = _read(f"""{_HEAD}
1. Tổn thất điện năng: 4,05%1.
2. Hỗ trợ 300 m2 đất.
1 Thấp hơn 0,1% so với năm 2025.
""")

    assert [article.text for article in reading.articles] == ["Tổn thất điện năng: 4,05%.", "Hỗ trợ 300 m2 đất."]
    assert [str(target.value) for target in reading.targets] == ["4.05", "300"]
    assert [(part.text[:10], part.reason) for part in reading.left_out] == [("1 Thấp hơn", "footnote")]
