"""Units of measure that offices count targets in."""

from __future__ import annotations

import re
from typing import Final

__all__ = ["COUNTED", "UNIT"]


def _listed(names: str) -> tuple[str, ...]:
    """The names of a comma-separated list that runs over lines."""
    return tuple(" ".join(name.split()) for name in names.split(","))


COUNTED: Final = _listed("""
    nhóm nội dung, nhóm chỉ tiêu, nhóm nhiệm vụ, nội dung, nhiệm vụ, chỉ tiêu, tiêu chí, tiêu chuẩn, giải pháp,
    mục tiêu, chương trình, phong trào, đột phá, khâu, nhóm, điều, phần, quan điểm, đề án
""")
"""What documents count about themselves: "06 nhiệm vụ" is a heading, not a target."""

_UNITS: Final = (
    *_listed("""
    mô hình, công trình, dự án, đề tài, sáng kiến, sản phẩm, hộ nghèo, hộ gia đình, hộ dân, hộ, người, vụ việc,
    vụ, km, ha, héc ta, m2, m², m3, tấn, tạ, kg, lít, kWh, MW, đơn vị máu, đơn vị, cơ quan, xã, phường, thôn,
    ấp, khu phố, tổ dân phố, khu dân cư, làng, bản, tập thể, cá nhân, giải, trường, lớp, học sinh, giáo viên,
    lao động, doanh nghiệp, hợp tác xã, tổ hợp tác, căn nhà, ngôi nhà, nhà tình nghĩa, nhà, lượt khách, lượt
    người, lượt hội viên, lượt đoàn viên, lượt, buổi, khu,
    cuộc, hội nghị, hội thi, hội thảo, điểm, bài viết, bài, tin bài, tin, cờ thi đua, cờ, bằng khen, giấy khen,
    phần việc, việc làm mới, việc làm, việc, đảng viên mới, đảng viên, hội viên, đoàn viên, ca, cây xanh, cây,
    con, máy, bộ, chi bộ, chi hội, chi đoàn, tổ chức, câu lạc bộ, gia đình, suất quà, suất học bổng, suất, phần
    quà, thủ tục, hồ sơ, văn bản, ý tưởng, giải thưởng, chuyên đề, tiết dạy, tiết mục, tiết, lượt hộ, điển hình, gương,
    tuyến đường, tuyến, cầu, phòng học, phòng, thành viên, cán bộ, công đoàn cơ sở, công đoàn, sân chơi, đợt,
    lần, bể bơi, tủ sách, thiết bị, chỉ số, bậc, em, cháu, trẻ, đồng chí, chiến sĩ, nông dân, phụ nữ, thanh
    niên, vườn, trang trại, nhãn hiệu, thương hiệu, kỹ thuật, quy trình, ngày công, hạng mục, chiến sĩ thi đua
    cơ sở, chiến sĩ thi đua, chiến sỹ thi đua cơ sở, chiến sỹ thi đua, lao động tiên tiến, tập thể lao động xuất
    sắc, tập thể lao động tiên tiến, cuộc họp, cuộc thi, hội viên mới, đoàn viên mới, hộ cận nghèo, hộ khá, tổ,
    đội, mét, m, lớp học, tiết học, huân chương, nghiên cứu, hợp đồng, đơn hàng, gói thầu,
    chuyến, tàu, xe, bàn, giường, bệnh nhân, người bệnh, trạm, chợ, cơ sở, hộ kinh doanh, trường học, thư viện,
    tờ rơi, băng rôn, phóng sự, chuyên mục, giống, con giống, đàn, ao, hồ, chiến sĩ, quân nhân, dân quân
    """),
    *COUNTED,
)
UNIT: Final = "|".join(sorted(map(re.escape, _UNITS), key=len, reverse=True))
"""Any of the units for a regular expression, the longest name first."""
