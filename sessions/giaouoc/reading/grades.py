"""Grades and titles (danh hiệu) that are aimed at where no number stands."""

from __future__ import annotations

import re

from giaouoc.reading.letters import UPPER

__all__ = ["grade_aimed_at", "grade_in", "title_registered"]

_GRADE = re.compile(
    r"(?P<grade>hoàn thành(?:\s+(?:xuất sắc|"
    r"tốt))?(?:\s+(?:chức trách,?\s*)?nhiệm vụ)?(?:\s+được giao)?\s+trở lên|"
    r"(?:xếp\s+)?loại\s+[“\"]?[^\W\d_]+(?:\s+(?!trở)[^\W\d_]+){0,4}[”\"]?(?:\s+trở lên)?"
    r"|(?:khá|tốt|trung bình)\s+trở lên|hoàn thành(?:\s+(?:xuất sắc|tốt))\s+nhiệm vụ)",
    re.IGNORECASE,
)
_SURE_GRADE = re.compile(r"trở lên|xếp\s+loại|đạt\s+loại", re.IGNORECASE)
_TITLE = re.compile(
    r"(?:(?:phấn đấu|đăng ký|giữ vững|quyết tâm)[^.;]{0,80}?|"
    r"\bđạt\s+)danh hiệu(?:[^:.;“\"]{0,25}:)?\s*(?P<grade>[“\"][^”\"]+[”\"]|(?-i:["
    rf"{UPPER}"
    r"])[^,.;]{4,80})",
    re.IGNORECASE,
)
_STATED = re.compile(
    r"(?:^|\s)(?:xếp loại|đánh giá|hạng)[^:;.]{0,50}:\s*(?P<grade>[“\"]?[^\W\d_][^.;:]{2,80})$", re.IGNORECASE
)
_AWARD = re.compile(
    r"(?P<grade>tập thể lao động (?:xuất sắc|tiên tiến)|chiến s[ĩỹ] (?:thi đua|tiên tiến)"
    r"(?: cơ sở| toàn quốc| cấp [^\W\d_]+)?|"
    r"lao động tiên tiến|(?:cờ thi đua|bằng khen|giấy khen)(?: của [^,.;:()]{2,60})?|huân chương [^,.;:()]{3,30}|"
    r"đơn vị (?:quyết thắng|tiên tiến)|hoàn thành (?:xuất sắc|tốt) nhiệm vụ|"
    r"(?:cơ quan|đơn vị|doanh nghiệp|trường|thôn|ấp|bản|làng|xóm|khu phố|tổ dân phố|gia đình|xã|phường)"
    r"(?: đạt)?(?: chuẩn)? văn h(?:óa|oá)|trong sạch,? vững mạnh(?: tiêu biểu)?|vững mạnh xuất sắc)",
    re.IGNORECASE,
)


def grade_in(part: str) -> str:
    """The grade a share is counted for: "100% đơn vị hoàn thành tốt nhiệm vụ trở lên"."""
    match = _GRADE.search(part)
    return match["grade"] if match and _SURE_GRADE.search(match["grade"]) else ""


def grade_aimed_at(clause: str) -> str:
    """A grade aimed at where no number stands: "hoàn thành tốt nhiệm vụ trở lên", or a title (danh hiệu)."""
    if clause.isupper():
        return ""
    if match := _STATED.search(clause):
        return match["grade"].strip('“”" .')
    if match := _TITLE.search(clause):
        return match["grade"].strip('“”" ')
    return grade_in(clause)


def title_registered(clause: str) -> str:
    """The title or award that a line of a list of titles names: "Tập thể: Tập thể lao động xuất sắc"."""
    heading = clause.isupper() and ":" not in clause
    match = None if heading else _AWARD.search(clause)
    return match["grade"].strip() if match else ""
