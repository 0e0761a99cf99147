"""Documents the text refers to, and the bases ("Căn cứ", "Thực hiện") it stands on."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence

__all__ = ["bases_in", "is_base_line", "references_in"]

_REFERENCE = re.compile(
    r"(?P<ref>(?:Chỉ thị|Nghị quyết|Quyết định|Kế hoạch|Nghị định|Thông tư|Hướng dẫn|Kết luận|Công văn|"
    r"Chương trình|Quy định|Luật|Pháp lệnh|Thông báo|Quy chế)\s+"
    r"(?:(?:số\s*:?\s*)?\d+[\w]*\s*(?:[-/][\w/Đ-]+)(?:\s+ngày\s+\d+\s+tháng\s+\d+\s+năm\s+\d{4}|"
    r"\s+ngày\s+\d[\d/.\-]+\d)?"
    r"|Trung ương\s+\d+\s*,?\s*\(?[Kk]h[oó][aá]\s+[XIV]+\)?|số\s+\d+|"
    r"\d{2}(?=\s+của))(?:\s+của\s+(?:Bộ Chính trị|Ban Bí thư|Thủ tướng Chính phủ|Chính phủ|Quốc hội|(?:UBND|"
    r"HĐND|Ủy ban nhân dân|"
    r"Hội đồng nhân dân|Ban Thường vụ|Tỉnh ủy|Thành ủy|Huyện ủy|Quận ủy|Bộ|Sở|Ban)(?:\s+(?!về|ban|quy|hướng|"
    r"giao|và)[^\s,.;:()“”]+){0,7}))?)"
)
_BASE = re.compile(r"^(?:Căn cứ|Thực hiện|Xét|Theo đề nghị|Theo|Tiếp tục thực hiện|Triển khai)\s", re.IGNORECASE)
_INSIDE = re.compile(
    r"^(?:(?:căn cứ(?:\s+vào)?|thực hiện|tiếp tục thực hiện|triển khai(?: thực hiện)?|xét|theo)\s+)", re.IGNORECASE
)
_NO_BASE = re.compile(r"(?:chủ đề|lời|tốt|nghiêm|thắng lợi|có hiệu quả)\b", re.IGNORECASE)
_TASK = re.compile(
    r"(?:(?:Tiếp tục\s+)?(?:Triển khai\s+)?Thực hiện|(?:Tiếp tục\s+)?Triển khai)\s+"
    r"(?:(?:tốt|nghiêm|có hiệu quả|thắng lợi|các|những|toàn diện)\s+)*(?:\d+\s+)?"
    r"(?:nhiệm vụ|nội dung|chỉ tiêu|mục tiêu|công việc|giải pháp)\b",
    re.IGNORECASE,
)
"""What is to be done is no document that it is done for: "Thực hiện 06 nhiệm vụ trọng tâm"."""
_SPEAKER = re.compile(
    r",\s+(?=(?:Chủ tịch|Phó Chủ tịch|Ủy ban|Uỷ ban|UBND|Hội đồng|HĐTĐKT|Khối|Cụm|Ban|Trường|Công đoàn|Đảng|"
    r"Quận|Huyện|Thành|Tỉnh|Sở|Phòng|Chi|Liên|Hội|Văn phòng|Chúng tôi|(?:các )?đơn vị|tập thể|cá nhân|chúng tôi|"
    r"nhà trường|Công an|Giám đốc|Hiệu trưởng)\b)"
)


def is_base_line(text: str) -> bool:
    """Whether a paragraph only names a basis: "Căn cứ Luật …;"."""
    if _TASK.match(text):
        return False
    return (
        bool(re.match(r"(?:Căn cứ|Xét|Theo đề nghị|Thực hiện)\s", text)) and text.rstrip().endswith((";", ","))
    ) or bool(
        re.match(r"(?:Căn cứ|Xét|Theo đề nghị)\s", text)
        and not _SPEAKER.search(text)
        and not text.rstrip().endswith(":")
    )


def bases_in(preamble: Sequence[str]) -> tuple[str, ...]:
    """The bases a document names, each as written without the word that opens it in the middle of a sentence."""
    found: list[str] = []
    for paragraph in preamble:
        if is_base_line(paragraph):
            found.append(paragraph.rstrip(" ;,."))
        elif _BASE.match(paragraph) and not _TASK.match(paragraph):
            sentence = paragraph
            spoken = list(_SPEAKER.finditer(sentence))
            if spoken:
                sentence = sentence[: spoken[-1].start()]
            elif sentence.rstrip().endswith(":"):
                sentence = re.split(r",\s+(?:nội dung|cụ thể|với)", sentence)[0]
            for part in sentence.split(";"):
                name = part.strip()
                if _INSIDE.match(name) and not _NO_BASE.match(_INSIDE.sub("", name)):
                    found.append(_INSIDE.sub("", name).rstrip(" ;,."))
    return tuple(found)


def references_in(paragraphs: Iterable[str]) -> tuple[str, ...]:
    """Every document referred to by number or congress, in order, each once."""
    found: dict[str, None] = {}
    for paragraph in paragraphs:
        for match in _REFERENCE.finditer(paragraph):
            found.setdefault(" ".join(match["ref"].split()).rstrip(" ,.-"))
    return tuple(found)
