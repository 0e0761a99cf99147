"""Names of bodies and localities as they begin: what tells an issuer, a recipient or a level."""

from __future__ import annotations

import re
from typing import Final

from giaouoc.vietnamese import fold

__all__ = ["BODY", "is_body", "level_of"]

_HEADS: Final = (
    r"UBND|Ủy\s+ban|Uỷ\s+ban|HĐND|Hội\s+đồng|UBMTTQ|MTTQ|Mặt\s+trận|Đảng\s+ủy|Đảng\s+uỷ|Chi\s+bộ|Đảng\s+bộ|"
    r"(?:Tỉnh|Thành|Thị|Quận|Huyện)\s+(?:ủy|uỷ)|(?:tỉnh|thành|thị|quận|huyện)\s+(?:ủy|uỷ)|[Pp]hòng|[Bb]an|[Ss]ở|"
    r"[Vv]ăn\s+phòng|[Tt]rung\s+tâm|"
    r"[Tt]rưởng\s+(?:[Cc]ụm|[Kk]hối)|[Kk]hối(?:\s+thi\s+đua|\s+trưởng)?|[Cc]ụm(?:\s+thi\s+đua|\s+trưởng)?|[Tt]hường\s+trực|[Cc]ông\s+đoàn|"
    r"Liên\s+đoàn|LĐLĐ|Đoàn|Hội|[Tt]rường|"
    r"[Cc]ông\s+an|Bộ|Cục|Chi\s+cục|Tổng|Công\s+ty|[Cc]ơ\s+quan|[Đđ]ơn\s+vị|[Tt]ổ|Viện|Tòa|Toà|Bệnh\s+viện|"
    r"[Tt]rạm|Quân|Ngân\s+hàng"
)
_NO_NAME: Final = "trước|chậm|để|theo|tổng hợp|kết quả|xem|và\\s+gửi|khi|trong|vào|hằng|định|muộn|đúng|qua|về|đến"
BODY: Final = rf"(?:{_HEADS})(?-i:(?:\s+(?!(?:{_NO_NAME})\b)[^\s,.;:()]+){{0,12}})"

_LEVELS: Final = (
    ("hamlet", ("thon", "to dan pho", "ap", "khu pho", "khu dan cu", "ban", "buon", "lang", "tdp", "xom")),
    ("commune", ("xa", "phuong", "thi tran", "dac khu")),
    ("district", ("quan", "huyen", "thi xa")),
    ("city", ("thanh pho", "tp", "tp.")),
    ("province", ("tinh",)),
    ("national", ("trung uong", "chinh phu", "ca nuoc", "toan quoc", "quoc gia", "bo")),
    ("bloc", ("khoi", "cum")),
    ("school", ("nha truong", "truong", "nganh giao duc")),
    ("sector", ("nganh",)),
    ("unit", ("don vi", "co quan", "cong ty", "chi bo", "cong doan")),
)
_WORDS = {word: level for level, words in _LEVELS for word in words}
_LEVEL = re.compile(rf"(?<!\w)({'|'.join(sorted(map(re.escape, _WORDS), key=len, reverse=True))})(?!\w)")
_ACCENTED_BAN = re.compile(r"\bbản\b", re.IGNORECASE)
_PARTY: Final = {
    "tinh uy": "province",
    "thanh uy": "city",
    "thi uy": "district",
    "quan uy": "district",
    "huyen uy": "district",
}


def is_body(text: str) -> bool:
    """Whether `text` begins like the name of a body."""
    return re.match(BODY, text, re.IGNORECASE) is not None


def level_of(text: str, *, last: bool = False) -> str:
    """The level of the body or locality named in `text`; the first one named, or the last one.

    >>> level_of("UBND quận Hải An"), level_of("chủ đề năm của thành phố")
    ('district', 'city')
    """
    folded = fold(text)
    for name, level in _PARTY.items():
        if name in folded:
            return level
    found: list[str] = []
    for match in _LEVEL.finditer(folded):
        word = match[1]
        if word == "ban" and not _ACCENTED_BAN.search(text):
            continue  # "Ban" is a board, "bản" a hamlet.
        if word in {"ap", "bo", "lang", "xa"} and not re.search(_WITH_MARKS[word], text, re.IGNORECASE):
            continue
        found.append(_WORDS[word])
    if not found:
        return ""
    return found[-1] if last else found[0]


_WITH_MARKS: Final = {"ap": r"\bấp\b", "bo": r"\bBộ\s+(?!máy|phận)", "lang": r"\blàng\b", "xa": r"\bxã\b(?!\s+hội)"}
