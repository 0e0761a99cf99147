"""Names of bodies and localities as they are written in a sentence, from the capitals of a letterhead."""

from __future__ import annotations

import re
from typing import Final

__all__ = ["sentence_name"]

_PHRASES: Final = (
    "Ban Chấp hành",
    "Ban Chỉ đạo",
    "Ban Chỉ huy Quân sự",
    "Ban Quản lý",
    "Ban Thường trực",
    "Ban Thường vụ",
    "Ban Tổ chức",
    "Bộ Chỉ huy Quân sự",
    "Bộ Nội vụ",
    "Công an",
    "Công đoàn",
    "Cơ quan",
    "Cụm thi đua",
    "Hội Chữ thập đỏ",
    "Hội Cựu chiến binh",
    "Hội Liên hiệp Phụ nữ",
    "Hội Nông dân",
    "Hội đồng Thi đua",
    "Hội đồng nhân dân",
    "Khen thưởng",
    "Khối thi đua",
    "Liên đoàn Lao động",
    "Mặt trận Tổ quốc",
    "Phòng Giáo dục và Đào tạo",
    "Phòng Kinh tế",
    "Phòng Nội vụ",
    "Phòng Văn hóa",
    "Quận ủy",
    "Sở Giáo dục và Đào tạo",
    "Sở Nội vụ",
    "Thanh niên Cộng sản Hồ Chí Minh",
    "Thành ủy",
    "Thường trực",
    "Thị ủy",
    "Tỉnh ủy",
    "Trung học cơ sở",
    "Trung học phổ thông",
    "Trường Mầm non",
    "Trường Tiểu học",
    "Việt Nam",
    "Văn phòng",
    "Xã hội",
    "Ủy ban",
    "Ủy ban nhân dân",
    "Đoàn Thanh niên",
    "Đảng bộ",
    "Đảng ủy",
    "Huyện ủy",
    "buôn",
    "bản",
    "các",
    "của",
    "huyện",
    "khu phố",
    "nhân dân",
    "phường",
    "quận",
    "số",
    "thi đua",
    "thành phố",
    "thôn",
    "thị trấn",
    "thị xã",
    "tổ dân phố",
    "tỉnh",
    "và",
    "xã",
    "đơn vị",
    "đặc khu",
    "ấp",
)
_AS_WRITTEN: Final = {phrase.lower(): phrase for phrase in _PHRASES}
_PHRASE = re.compile(
    rf"(?<!\w)(?:{'|'.join(sorted(map(re.escape, _AS_WRITTEN), key=len, reverse=True))})(?!\w)", re.IGNORECASE
)
_SHORT_FORM = re.compile(r"(?:UB|HĐ)[A-ZĐ]+|[IVXL]+|[BCDĐGHKLMNPQRSTVX]{2,}\.?")
_WORD = re.compile(r"\w+\.?")


def sentence_name(name: str) -> str:
    """A name in capitals as it stands in a sentence; any other name as it is.

    >>> sentence_name("ỦY BAN NHÂN DÂN PHƯỜNG LÊ CHÂN")
    'Ủy ban nhân dân phường Lê Chân'
    """
    if not name.isupper():
        return name
    rest, written = name.replace("UỶ", "ỦY"), ""
    while found := _PHRASE.search(rest):
        written += _proper(rest[: found.start()]) + _AS_WRITTEN[found[0].lower()]
        rest = rest[found.end() :]
    written += _proper(rest)
    return written[:1].upper() + written[1:]


def _proper(words: str) -> str:
    """Words of a proper name; short forms keep their capitals."""
    return _WORD.sub(lambda found: found[0] if _SHORT_FORM.fullmatch(found[0]) else found[0].capitalize(), words)
