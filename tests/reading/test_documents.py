"""Whole documents of invented places, each written as another kind of office writes; their figures are samples."""

from __future__ import annotations

from typing import Any, TypeAlias

import pytest

from giaouoc.reading import Content, ReadTarget, read_text

Facts: TypeAlias = dict[str, Any]


def _tree(contents: tuple[Content, ...]) -> str:
    """Labels with those below them in brackets, "·" for what has none: `I[1 2[· ·]]`."""
    below = ((content.label or "·", _tree(content.children)) for content in contents)
    return " ".join(f"{label}[{inner}]" if inner else label for label, inner in below)


def _target(target: ReadTarget) -> str:
    """`at_least 2 mô hình @thôn ~2023`: op, value, unit, per whom, baseline."""
    value = target.grade if target.op == "grade" else target.value
    if target.op == "range":
        value = f"{target.min}-{target.max}"
    words = [target.op, "" if value is None or target.op == "zero" else str(value), target.unit]
    words += [f"@{target.per}"] if target.per else []
    words += [f"~{target.baseline_year}"] if target.baseline_year else []
    return " ".join(filter(None, words))


_SCHOOL = (
    """\
PHÒNG GD&ĐT HUYỆN SUỐI MƠ
TRƯỜNG TIỂU HỌC HOA BAN
CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
Độc lập - Tự do - Hạnh phúc
Suối Mơ, ngày 05 tháng 10 năm 2023
BẢN GIAO ƯỚC THI ĐUA
Năm học 2023 - 2024
Căn cứ Luật Thi đua, khen thưởng ngày 15/6/2022, các tổ chuyên môn thống nhất ký giao ước:
I. NỘI DUNG
1. Duy trì sĩ số 35/35 học sinh, đạt 100%.
2. Mỗi tổ triển khai ít nhất 02 chuyên đề/học kỳ.
II. ĐĂNG KÝ DANH HIỆU THI ĐUA
1. Tập thể: Tập thể lao động xuất sắc.
2. Cá nhân: Chiến sĩ thi đua cơ sở: 5 đồng chí.
Bản giao ước này được các tổ thông qua./.
TỔ TRƯỞNG TỔ 1        TỔ TRƯỞNG TỔ 2        HIỆU TRƯỞNG
(Đã ký)        (Đã ký)        (Đã ký)
Bùi Thị Lan        Ksor H’Bia        ThS. Quách Thị Hương
""",
    {
        "kind": "pledge",
        "issuers": ("TRƯỜNG TIỂU HỌC HOA BAN",),
        "parent_body": "PHÒNG GD&ĐT HUYỆN SUỐI MƠ",
        "school_year": "2023-2024",
        "tree": "I[1 2] II[1 2]",
        "targets": [
            "equal 35 học sinh", "equal 100 %", "at_least 2 chuyên đề/học kỳ @tổ",
            "grade Tập thể lao động xuất sắc", "equal 5 đồng chí",
        ],
        "signers": ["Bùi Thị Lan", "Ksor H’Bia", "ThS. Quách Thị Hương"],
    },
)  # fmt: skip

_POLICE = (
    """\
CÔNG AN TỈNH NÚI XANH
CỤM THI ĐUA SỐ 3
Số: 01/GƯTĐ-CTĐ3 Núi Xanh, ngày 01 tháng 3 năm 2024
GIAO ƯỚC
Thực hiện phong trào thi đua “Vì an ninh Tổ quốc” năm 2024
Các đơn vị trong Cụm thống nhất ký kết giao ước thi đua với 02 nội dung như sau:
1. Đấu tranh phòng, chống tội phạm
- Kéo giảm ít nhất 5% số vụ so với năm 2023, giảm tỷ lệ tái phạm từ 3,5% xuống còn 2,1%.
- Không để hình thành điểm nóng về an ninh, trật tự.
2. Hoạt động tình nghĩa
- Mỗi đơn vị sửa từ 01 đến 02 nhà tình nghĩa, trị giá không dưới 60 triệu đồng/nhà.
ĐẠI DIỆN CÁC ĐƠN VỊ KÝ GIAO ƯỚC
1. Phòng Tham mưu: Thượng tá Trần Quang Huy
2. Công an huyện Suối Mơ: Trung tá A Thông
""",
    {
        "number": "01/GƯTĐ-CTĐ3",
        "place": "Núi Xanh",
        "tree": "1[· ·] 2[·]",
        "targets": [
            "decrease 5 % ~2023", "at_most 2.1 %", "zero", "range 1-2 nhà tình nghĩa @đơn vị",
            "at_least 60000000 đồng/nhà",
        ],
        "signers": ["Thượng tá Trần Quang Huy", "Trung tá A Thông"],
    },
)  # fmt: skip

_COMPANY = (
    """\
TẬP ĐOÀN CAO SU GIẢ ĐỊNH
CÔNG TY CAO SU RỪNG THÔNG
Số: 118/KH-CSRT
Rừng Thông, ngày 3 tháng 10 năm 2023
KẾ HOẠCH
Phát động thi đua "90 ngày đêm nước rút" năm 2023.
I.Mục tiêu
1/. Sản lượng: hoàn thành 8.350 tấn trước ngày 20/12/2023.
2/. Tai nạn lao động: Không.
3/. Thắp sáng 05km đường, tiết kiệm 1 250 kWh điện.
II.Thời gian
- Từ ngày 01/10/2023 đến ngày 31/12/2023, chia làm 2 đợt.
III.Khen thưởng
- Nông trường nhất: Cờ thi đua và 20.000.000 đồng.
Nơi nhận:          TỔNG GIÁM ĐỐC
- Công đoàn;
- Lưu: VT./.
Đặng Hoàng Long
""",
    {
        "kind": "plan",
        "tree": "I[1 2 3] II[·] III[·]",
        "subject": 'Phát động thi đua "90 ngày đêm nước rút" năm 2023',
        "targets": ["equal 8350 tấn", "zero", "equal 5 km", "equal 1250 kWh"],
        "window": "2023-10-01 2023-12-31",
        "recipients": ("Công đoàn", "Lưu: VT"),
        "signers": ["Đặng Hoàng Long"],
    },
)

_LETTER = (
    """\
UBND TỈNH NÚI XANH
SỞ NỘI VỤ
Số: …../SNV-TĐKT
V/v ký kết giao ước thi đua năm 2026
Núi Xanh, ngày …. tháng 01 năm 2026
Kính gửi:
- Các sở, ban, ngành;
- UBND các xã, phường, đặc khu.
Sở Nội vụ đề nghị thực hiện:
1. Tổ chức phát động trước ngày 28/02/2026.
2. Gửi báo cáo về Sở Nội vụ (qua email) chậm nhất ngày 15/3/2026.
Nơi nhận:
- Như trên;
- Lưu: VT.
KT. GIÁM ĐỐC
PHÓ GIÁM ĐỐC
Mai Xuân Trí
""",
    {
        "kind": "letter",
        "number": None,
        "date": None,
        "year": 2026,
        "subject": "ký kết giao ước thi đua năm 2026",
        "tree": "1 2",
        "deadlines": ["2026-02-28", "2026-03-15 Sở Nội vụ"],
        "warned": {"number_missing", "date_incomplete"},
    },
)

_YOUTH = (
    """\
ĐOÀN TNCS HỒ CHÍ MINH
BCH HUYỆN SUỐI MƠ
Số: 32-KH/HĐTN          ĐOÀN TNCS HỒ CHÍ MINH
Suối Mơ, ngày 15 tháng 01 năm 2024
KẾ HOẠCH
(V/v ký kết giao ước thi đua năm 2024)
Phần thứ nhất
MỤC ĐÍCH
1 Mục đích
2 Yêu cầu
3.Đối tượng
Phần thứ hai
NỘI DUNG: a. Về tổ chức:
- Giảm 45 hộ nghèo, 60 hộ cận nghèo.
b. Về phong trào:
- Trồng mới 10.000 cây xanh.
T/M BAN THƯỜNG VỤ
BÍ THƯ
Hà Văn Thắng
""",
    {
        "parent_body": "ĐOÀN TNCS HỒ CHÍ MINH",
        "issuers": ("BCH HUYỆN SUỐI MƠ",),
        "subject": "ký kết giao ước thi đua năm 2024",
        "tree": "Phần thứ nhất[1 2 3] Phần thứ hai[a[·] b[·]]",
        "targets": ["decrease 45 hộ nghèo", "decrease 60 hộ cận nghèo", "equal 10000 cây xanh"],
    },
)

_COLUMNS = (
    """\
ỦY
BAN NHÂN DÂN
TỈNH NÚI XANH
|
CỘNG
HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
|
Số:
29/KH-UBND
|
Núi
Xanh, ngày 22 tháng 3 năm 2024
|
KẾ HOẠCH
Phát động phong trào thi đua năm 2024
I. CHỈ TIÊU
TT\tChỉ tiêu\tĐơn vị tính\tKế hoạch
1\tKhiếu kiện đông người\tvụ\t0
2\tTỷ lệ giải ngân\t%\t≥ 95
II. NỘI DUNG
""",
    {
        "issuers": ("ỦY BAN NHÂN DÂN TỈNH NÚI XANH",),
        "number": "29/KH-UBND",
        "place": "Núi Xanh",
        "tree": "I[1 2] II",
        "targets": ["zero vụ", "at_least 95 %"],
    },
)

_ARTICLE = (
    """\
CHÀO MỪNG BẠN ĐẾN VỚI CỔNG THÔNG TIN HUYỆN SUỐI MƠ
Chủ nhật, 29/01/2023, 02:46[GMT+7]
Hội Nông dân các xã ký giao ước thi đua năm 2023 (SMO) - Chiều 12/12, Cụm thi đua số 4 gồm 3 xã thành viên gồm \
Xã Thượng, Xã Trung, Xã Hạ tổ chức hội nghị ký giao ước thi đua năm 2023.
Thứ 2, 12/12/2022 | 17:52
Năm 2022, Cụm đã giúp 300 hộ nghèo.
Cụm cam kết kéo giảm ít nhất 5% hộ nghèo, mỗi xã mở 02 lớp nghề, tuyệt đối không để xảy ra cháy rừng.
Đại diện lãnh đạo 3 xã, thị trấn đã ký giao ước trước sự chứng kiến của lãnh đạo huyện.
Ông Lê A - Chủ tịch Hội (phía trái) cùng các đơn vị. Ảnh: T.P
Những tin cũ hơn
Trao 50 suất quà
""",
    {
        "kind": "news",
        "title": "Hội Nông dân các xã ký giao ước thi đua năm 2023",
        "date": "2022-12-12",
        "published": "2022-12-12 17:52:00",
        "year": 2023,
        "targets": ["decrease 5 %", "equal 2 lớp @xã", "zero"],
        "witnesses": ("lãnh đạo huyện",),
        "left_out": {"Trao 50 suất quà", "Ông Lê A - Chủ tịch Hội (phía trái) cùng các đơn vị. Ảnh: T.P"},
    },
)

_FRONT = (
    """\
KHỐI THI ĐUA CÁC ĐOÀN THỂ XÃ ĐỒI CHÈ
GIAO ƯỚC THI ĐUA NĂM 2026
Hôm nay, ngày 22 tháng 02 năm 2026, chúng tôi gồm đại diện 03 đơn vị thành viên:
1. Hội Liên hiệp Phụ nữ xã
2. Liên đoàn Lao động cụm xã
3. Thanh niên xung phong
Cùng thống nhất ký kết giao ước thi đua với các nội dung sau:
Thứ nhất, mỗi đơn vị có từ 02 mô hình trở lên; chi bộ hoàn thành tốt nhiệm vụ trở lên, không có đảng viên vi phạm.
Thứ hai, kinh phí thực hiện 350.000.000 đồng; xếp loại thi đua: Vững mạnh xuất sắc.
HỘI LHPN XÃ          LĐLĐ CỤM XÃ
CHỦ TỊCH          PHÓ CHỦ TỊCH
Nguyễn Thị Vân          Trần Minh Đức
""",
    {
        "date": "2026-02-22",
        "parties": ("Hội Liên hiệp Phụ nữ xã", "Liên đoàn Lao động cụm xã", "Thanh niên xung phong"),
        "tree": "Thứ nhất Thứ hai",
        "targets": [
            "at_least 2 mô hình @đơn vị", "grade hoàn thành tốt nhiệm vụ trở lên", "zero", "grade Vững mạnh xuất sắc",
        ],
        "signers": ["Nguyễn Thị Vân", "Trần Minh Đức"],
        "posts": ["HỘI LHPN XÃ\nCHỦ TỊCH", "LĐLĐ CỤM XÃ\nPHÓ CHỦ TỊCH"],
    },
)  # fmt: skip


@pytest.mark.parametrize(
    ("text", "stated"),
    [_SCHOOL, _POLICE, _COMPANY, _LETTER, _YOUTH, _COLUMNS, _ARTICLE, _FRONT],
    ids=["school", "police", "company", "letter", "youth union", "narrow columns", "article", "front"],
)
def test_a_document_says(text: str, stated: Facts) -> None:
    reading = read_text(text)
    window = reading.window
    found: Facts = {
        "tree": _tree(reading.articles),
        "targets": [_target(target) for target in reading.targets],
        "window": f"{window.start} {window.end}" if window else "",
        "deadlines": [f"{deadline.date} {deadline.to}".strip() for deadline in reading.deadlines],
        "signers": [signature.name for signature in reading.signatures],
        "posts": [signature.position for signature in reading.signatures],
        "date": str(reading.date) if reading.date else None,
        "published": str(reading.published),
    }
    among = {
        "warned": {warning.code for warning in reading.warnings},
        "left_out": {one.text for one in reading.left_out},
    }

    assert {key: found.get(key, getattr(reading, key, None)) for key in stated if key not in among} == {
        key: value for key, value in stated.items() if key not in among
    }
    assert [key for key in among if not stated.get(key, set()) <= among[key]] == []
