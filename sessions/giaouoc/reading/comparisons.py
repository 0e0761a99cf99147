"""How an amount is meant, by the words next to it: at least, at most, a rise, a fall, a range."""

from __future__ import annotations

import re

from giaouoc.pledge import TargetOp
from giaouoc.reading.amounts import Amount

__all__ = ["bounded", "goes_on", "is_start_value", "op_of"]

_AT_LEAST = re.compile(
    r"(?:ít nhất|tối thiểu|trên|hơn|không dưới|không thấp hơn|không ít hơn|>=|≥|>|từ)(?:\s+(?:là|đạt|có|được|"
    r"mỗi năm))*\s*(?:từ\s+)?$",
    re.IGNORECASE,
)
_AT_MOST = re.compile(
    r"(?:(?<!không )dưới|không quá|không vượt quá|tối đa|nhiều nhất|không cao hơn|không trên|<=|≤|<|"
    r"(?:xuống\s+)?(?:chỉ\s+)?còn(?:\s+dưới)?)(?:\s+(?:là|có))?\s*$",
    re.IGNORECASE,
)
_RISE = re.compile(
    r"(?<!\w)(?:tăng(?!\s*cường)|vượt)(?:\s+(?!cường|đạt|lên|trở)[^\W\d_]+){0,5}?\s*(?:từ|thêm|trên|ít nhất|"
    r"tối thiểu|khoảng|bình quân)?\s*$",
    re.IGNORECASE,
)
_FALL = re.compile(
    r"(?<!\w)giảm(?:\s+(?!còn|xuống|đạt|nghèo\s+bền)[^\W\d_,]+){0,9}?\s*(?:từ|thêm|trên|ít nhất|tối thiểu|"
    r"khoảng|bình quân)?\s*$",
    re.IGNORECASE,
)
_LISTED_FALL = re.compile(
    r"(?<!\w)giảm(?!\s+(?:còn|xuống|đạt|nghèo\s+bền))"
    r"(?:,?\s+(?!(?:còn|xuống|đạt|tăng|có|trồng|xây dựng|kết nạp|thành lập|tổ chức|hỗ trợ|giúp|vận động|hoàn thành|"
    r"thực hiện|phấn đấu|thu hút|tạo|duy trì)\b)[^\W\d_]+){1,20}?"
    r"\s*(?:từ\s*)?$",
    re.IGNORECASE,
)
"""One fall of several things: "giảm số vụ tội phạm, tai nạn giao thông từ 5% đến 10%"."""
_FARTHER_RISE = re.compile(
    r"(?<!\w)tăng(?!\s*cường)(?:\s+(?!cường|đạt|lên|trở|có|giảm)[^\W\d_]+){0,12}?\s*(?:từ\s*)?$", re.IGNORECASE
)
_NAMED = (
    r"(?<!\w){verb}(?!\s+(?:cường|thiểu|còn|xuống|lên|nghèo\s+bền))(?:,?\s+(?!(?:còn|xuống|lên|đạt)\b)[^\W\d_]+){{0,12}}?"
    r"\s*:\s*(?:từ|thêm|ít nhất|tối thiểu|trên|>=|≥|>)?\s*$"
)
_NAMED_FALL = re.compile(_NAMED.format(verb="giảm"), re.IGNORECASE)
_NAMED_RISE = re.compile(_NAMED.format(verb="tăng"), re.IGNORECASE)
"""A change that the name of a row tells: "Giảm hộ nghèo: 05 hộ"."""
_ASIDE = re.compile(
    r"\s*\([^()]*\)|\s+(?:trong\s+|so với\s+)?(?:giai đoạn\s+\d{4}\s*[-–]\s*\d{4}|năm\s+\d{4})", re.IGNORECASE
)
"""Words and years between the verb and the amount that change neither."""
_DEEDS = re.compile(
    r"(?:mô hình|công trình|dự án|đề tài|sáng kiến|giải pháp|cuộc|buổi|lớp|hội|bài|tin|phần việc|chuyên đề|đợt|lần|"
    r"nhiệm vụ|nội dung)(?!\w)"
)
"""Units of what is done toward a fall, not of the fall itself: "Giảm rác thải nhựa: 05 mô hình"."""
_REACHED_AND_PASSED = re.compile(
    r"(?:đạt|hoàn thành|bằng)(?:\s+(?:và|hoặc|hay|hoặc là)\s+|\s*[,/]\s*)vượt(?:\s+[^\W\d_]+){0,6}?\s*$", re.IGNORECASE
)
_PASSED = re.compile(r"(?<!\w)vượt(?:\s+[^\W\d_]+){0,5}?\s*$", re.IGNORECASE)
_LEAST_LEVEL = 50
"""Per cent from which a figure that may be meant either way is a level to be reached, not the size of a change."""
_WHOLE = 100

_OR_MORE = re.compile(
    r"^(?:\s+(?!đạt|hoàn|xếp|loại|khá|tốt|xuất|trung|hạng|được)[^\W\d_]+){0,4}?\s*trở lên", re.IGNORECASE
)
_OR_LESS = re.compile(r"^(?:\s+[^\W\d_]+){0,4}?\s*trở xuống", re.IGNORECASE)
_FROM = re.compile(r"(?<!\w)từ\s+(?:mức\s+)?$", re.IGNORECASE)
_TO = re.compile(
    r"^[^,.;\d]{0,25}?(?:\(?năm\s+\d{4}\)?\s+)?(?<!\w)(?:(?:tăng\s+|nâng\s+)?(?<!trở )lên|(?:giảm\s+)?(?:xuống|còn))"
    r"(?!\w)[^,.;\d]{0,30}\d",
    re.IGNORECASE,
)
_SHARES = {"%", "‰"}
_GOES_ON = re.compile(r"(?:\s+[^\W\d_]+){0,5}\s*(?:,|và|,\s+và)\s*", re.IGNORECASE)
_INHERITED = {TargetOp.INCREASE, TargetOp.DECREASE, TargetOp.AT_LEAST, TargetOp.AT_MOST}


def bounded(before: str, after: str) -> bool:
    """Whether the words around an amount set a bound."""
    return any(pattern.search(before) for pattern in (_AT_LEAST, _AT_MOST)) or bool(_OR_MORE.search(after))


def is_start_value(before: str, after: str) -> bool:
    """Whether an amount only says where a change begins: 3,5 in "giảm từ 3,5% xuống còn 2,1%"."""
    return bool(_FROM.search(before) and _TO.search(after))


def goes_on(between: str) -> bool:
    """Whether an amount goes on with the words of the one before it: "giảm 45 hộ nghèo, 60 hộ cận nghèo"."""
    return _GOES_ON.fullmatch(between) is not None


def op_of(before: str, after: str, amount: Amount, last: TargetOp | None = None) -> TargetOp:
    """How `amount` is meant between these words.

    `last` is the meaning of the amount it goes on from; all of something is all of it under any bound.
    """
    if amount.blank:
        return TargetOp.OPEN
    # Only the words since the last amount or comma speak of this one.
    near = re.split(r"[;,]\s|\d+%?\s", before)[-1]
    if _AT_MOST.search(near) or _OR_LESS.match(after):
        return TargetOp.AT_MOST
    if _reaches(before, amount):
        return TargetOp.AT_LEAST
    if _falls(before, near, amount):
        return TargetOp.DECREASE
    if _rises(before, near, amount):
        return TargetOp.INCREASE
    if amount.min is not None:
        return TargetOp.RANGE
    if _AT_LEAST.search(near) or _OR_MORE.match(after):
        return TargetOp.AT_LEAST
    if amount.value == 0:
        return TargetOp.ZERO
    if last in _INHERITED and not (amount.unit == "%" and amount.value == 100):
        return last
    return TargetOp.EQUAL


def _reaches(before: str, amount: Amount) -> bool:
    """Whether a plan is to be reached or passed: "đạt và vượt 105% dự toán", not "vượt 5% dự toán"."""
    if amount.value is None:
        return False
    share = amount.unit in _SHARES
    if share and amount.value >= _WHOLE and _PASSED.search(before):
        return True
    return (not share or amount.value >= _LEAST_LEVEL) and _REACHED_AND_PASSED.search(before) is not None


def _falls(before: str, near: str, amount: Amount) -> bool:
    if _FALL.search(near):
        return True
    told = _ASIDE.sub("", before)
    if amount.min is not None and amount.unit in _SHARES and _LISTED_FALL.search(told):
        return amount.min < _LEAST_LEVEL
    return _NAMED_FALL.search(told) is not None and not _DEEDS.match(amount.unit)


def _rises(before: str, near: str, amount: Amount) -> bool:
    if _RISE.search(near):
        return True
    if amount.unit not in _SHARES:
        return False
    if amount.min is not None and _FARTHER_RISE.search(near):
        return amount.min < _LEAST_LEVEL
    # A higher share behind such a name is the level itself: "Tăng tỷ lệ tham gia bảo hiểm y tế: 95%".
    return (amount.value or amount.min or 0) < _LEAST_LEVEL and _NAMED_RISE.search(_ASIDE.sub("", before)) is not None
