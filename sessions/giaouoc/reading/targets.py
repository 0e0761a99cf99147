"""Targets (chỉ tiêu) stated in the text: at least, at most, a range, growth, none at all, a grade, a blank to fill in.

Nothing is concluded that the clause does not say: results of past years, dates, and what documents count about
themselves ("06 nhiệm vụ") are no targets.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from decimal import Decimal
from itertools import pairwise

from giaouoc.pledge import TargetOp
from giaouoc.reading.amounts import COUNTED, Amount, amounts_in
from giaouoc.reading.letters import UPPER
from giaouoc.reading.result import Content, ReadTarget
from giaouoc.reading.sentences import clauses, sentences

__all__ = ["striven_for", "targets_in", "targets_of"]

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
_OR_MORE = re.compile(
    r"^(?:\s+(?!đạt|hoàn|xếp|loại|khá|tốt|xuất|trung|hạng|được)[^\W\d_]+){0,4}?\s*trở lên", re.IGNORECASE
)
_OR_LESS = re.compile(r"^(?:\s+[^\W\d_]+){0,4}?\s*trở xuống", re.IGNORECASE)
_NONE = re.compile(
    r"không\s+để\s+(?:xảy\s+ra|phát\s+sinh|có|xẩy\s+ra|tồn\s+đọng|lọt)|không\s+(?:xảy\s+ra|xẩy\s+ra|phát\s+sinh|còn)\b|"
    r"không\s+có\s+(?:ai|vụ|trường\s+hợp|đơn\s+thư|đơn|cán\s+bộ|công\s+chức|đảng\s+viên|đoàn\s+viên|hội\s+viên|"
    r"người|tai\s+nạn|cháy|"
    r"tội\s+phạm|tệ\s+nạn|tổ\s+chức|đơn\s+vị|tập\s+thể|cá\s+nhân|hộ|học\s+sinh|giáo\s+viên|gia\s+đình|khiếu|"
    r"vi\s+phạm|điểm\s+nóng|hồ\s+sơ|"
    r"chi\s+bộ|[^,.;]{2,40}?\s(?:vi\s+phạm|bị|đào\s+ngũ|yếu|kém|bỏ\s+học|sinh\s+con\s+thứ|mắc|tái\s+nghèo|"
    r"kỷ\s+luật|trễ\s+hạn|quá\s+hạn))\b",
    re.IGNORECASE,
)
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
    r"\bđạt\s+)danh hiệu(?:[^:.;“\"]{0,25}:)?\s*(?P<grade>[“\"][^”\"]+[”\"]|["
    rf"{UPPER}"
    r"][^,.;]{4,80})",
    re.IGNORECASE,
)
_STRIVES = re.compile(
    r"phấn đấu|nộp|doanh thu|thu nhập|lợi nhuận|năng suất|sản lượng|kim ngạch|tổng|xây dựng|đạt|thực hiện|"
    r"đăng ký|hoàn thành|tổ chức|giúp|vận động|trồng|thành lập|kết nạp|"
    r"giới thiệu|giải quyết|hỗ trợ|nhận|thu hút|phát triển|duy trì|"
    r"giảm|tăng|mỗi|ít nhất|tối thiểu|trở lên|có|tặng|đề nghị|công nhận|tạo|đào tạo|sửa chữa|xóa|xoá|ra mắt|"
    r"nhân rộng|tham gia|chỉ tiêu|đóng góp|quyên góp|ủng hộ|hiến|tiếp nhận|bồi dưỡng|làm mới|lắp đặt|:",
    re.IGNORECASE,
)
_PAST = re.compile(
    r"\bđã\s+(?:được\s+)?(?:đạt|hoàn thành|xây dựng|thực hiện|tổ chức|có|giảm|tăng|thu|vượt)|trong năm qua|"
    r"năm qua\b|kết quả đạt được|"
    r"vượt cao|so với dự toán [^,;]{0,40}giao|được xếp thứ|^(?:tính đến|đến nay|kết quả)\b",
    re.IGNORECASE,
)
_COMPARED = re.compile(
    r"(?:so với|cùng kỳ|\(\s*năm\s+\d{4}\s*(?:là|đạt|:)?|\(\s*(?:hiện nay|hiện tại|thực hiện)[^()]*)\s*[^()\d]{0,25}$",
    re.IGNORECASE,
)
_BASELINE = re.compile(
    r"so\s+với[^.;\d]{0,40}?(?:năm\s+(?P<year>\d{4})|(?P<last>năm\s+trước|cùng kỳ(?!\s+năm\s+\d)))", re.IGNORECASE
)
_EACH = re.compile(
    r"(?<!\w)(?:mỗi|từng)\s+(?P<who>[^\d.;:]+?)\s*(?=,?\s*(?:phấn đấu|xây dựng|có|đăng ký|thực hiện|ít nhất|"
    r"tối thiểu|đạt|giúp|tổ chức|vận động|kết nạp|nhận|phải|từ|trồng|hoàn thành|viết|giảm|tăng|"
    r"tham gia|giới thiệu|đóng góp|ủng hộ|làm|hỗ trợ|chọn|đề xuất|duy trì|tiết kiệm|nuôi|đỡ đầu|nhận đỡ đầu|"
    r"phụ trách|trên|dưới|bình quân|một|hai|ba|bốn|tặng|thành lập|ra)\b|\s\d|[.…]{3})",
    re.IGNORECASE,
)
_SEVERAL = re.compile(r"\s*,\s*(?:và\s+)?(?:các\s+|mỗi\s+)?|\s+và\s+(?:các\s+|mỗi\s+)?")
_PART_END = re.compile(r",\s+|\s+trong đó\s*:?\s+|\s+và\s+")


def targets_of(articles: Iterable[Content], year: int | None) -> Iterator[ReadTarget]:
    """The targets of all contents, each with the path of labels of its content."""
    for article in articles:
        for path, content in article.walk():
            yield from targets_in(content.text, article=path, year=year)


def striven_for(paragraphs: Iterable[str], year: int | None) -> Iterator[ReadTarget]:
    """The targets of sentences outside the contents, where they say what is striven for ("phấn đấu")."""
    for sentence in (sentence for text in paragraphs for sentence in sentences(text)):
        if re.search(r"\bphấn đấu\b", sentence, re.IGNORECASE):
            yield from targets_in(sentence, year=year)


def targets_in(text: str, *, article: str = "", year: int | None = None) -> Iterator[ReadTarget]:
    """The targets stated in `text`, one for each amount.

    :param article: path of labels of the content.
    :param year: the document's year, for "so với năm trước".
    """
    for clause in clauses(text):
        if _PAST.search(clause):
            continue
        amounts = [amount for amount in amounts_in(clause) if _is_target(clause, amount)]
        if none := _NONE.search(clause):
            amounts = [amount for amount in amounts if amount.end <= none.start()]
            own = clause[none.start() :] if amounts else clause
            clause = clause[: none.start()].rstrip(" ,") if amounts else clause
        for part, amount in _parts(clause, amounts):
            yield _target(clause, part, amount, article, year)
        if none:
            yield ReadTarget(own, TargetOp.ZERO, value=Decimal(0), article=article)
        elif not amounts and (grade := _grade_alone(clause)):
            yield ReadTarget(clause, TargetOp.GRADE, grade=grade, per=_per(clause, len(clause)), article=article)


def _is_target(clause: str, amount: Amount) -> bool:
    before, after = clause[: amount.start], clause[amount.end :]
    if _COMPARED.search(before):
        return False
    compared = (
        any(pattern.search(before) for pattern in (_AT_LEAST, _AT_MOST))
        or bool(_OR_MORE.search(after))
        or "từ" in clause[amount.start : amount.start + 3]
    )
    stated = re.search(r"(?:^|:)\s*(?:[≥≤<>]=?\s*)?$", before) is not None
    if amount.blank or amount.unit[:1] in {"%", "‰"}:
        return True
    if amount.unit in COUNTED or any(amount.unit.startswith(f"{word} ") for word in COUNTED):
        return amount.ratio or (
            compared and not after.lstrip().startswith(":") and not re.search(r"(?:trên|gồm|từ)\s*$", before)
        )
    if not amount.known:
        return compared or stated
    if amount.in_words:
        return (
            compared
            or re.search(r"(?:phấn đấu|xây dựng|đăng ký|có|được|mỗi [^,;]{2,40})\s*$", before, re.IGNORECASE)
            is not None
        )
    return compared or stated or _STRIVES.search(clause) is not None


def _parts(clause: str, amounts: list[Amount]) -> Iterator[tuple[str, Amount]]:
    """Each amount with the words that state it: between the commas around it where a clause has several."""
    edges = [0]
    for before, amount in pairwise(amounts):
        between = clause[before.end : amount.start]
        cuts = list(_PART_END.finditer(between))
        bracket = between.rfind("(")
        cut = bracket + 1 if bracket >= 0 else cuts[-1].end() if cuts else len(between)
        edges.append(before.end + cut)
    edges.append(len(clause))
    for place, amount in enumerate(amounts):
        part = clause[edges[place] : edges[place + 1]]
        yield re.sub(r"(?:\s+(?:và|trong đó:?))?[\s,;:(]*$", "", _closed(part)).strip(), amount


def _closed(part: str) -> str:
    """`part` up to a closing bracket whose opening one was cut off."""
    return part[: part.index(")")] if part.count(")") > part.count("(") else part


def _target(clause: str, part: str, amount: Amount, article: str, year: int | None) -> ReadTarget:
    before, after = clause[: amount.start], clause[amount.end :]
    op = _op(before, after, amount)
    grade = _GRADE.search(part)
    lowest = amount.min if op in {TargetOp.INCREASE, TargetOp.DECREASE} else None
    return ReadTarget(
        part,
        op,
        value=amount.value if amount.value is not None else lowest,
        min=amount.min,
        max=amount.max,
        unit=amount.unit,
        per=_per(clause, amount.start),
        baseline_year=_baseline(part, year),
        grade=grade["grade"] if grade and amount.unit == "%" and _SURE_GRADE.search(grade["grade"]) else "",
        article=article,
    )


def _op(before: str, after: str, amount: Amount) -> TargetOp:
    """How the amount is meant, by the words next to it."""
    if amount.blank:
        return TargetOp.OPEN
    # Only the words since the last amount or comma speak of this one.
    near = re.split(r"[;,]\s|\d+%?\s", before)[-1]
    if _AT_MOST.search(near) or _OR_LESS.match(after):
        return TargetOp.AT_MOST
    if _FALL.search(near):
        return TargetOp.DECREASE
    if _RISE.search(near):
        return TargetOp.INCREASE
    if amount.min is not None:
        return TargetOp.RANGE
    if _AT_LEAST.search(near) or _OR_MORE.match(after):
        return TargetOp.AT_LEAST
    return TargetOp.EQUAL


def _baseline(part: str, year: int | None) -> int | None:
    match = _BASELINE.search(part)
    if match is None:
        return None
    if match["year"]:
        return int(match["year"])
    return year - 1 if year else None


def _per(clause: str, until: int) -> str:
    """Whom the amount is counted for: "Mỗi cơ quan, đơn vị và các phường" gives "cơ quan, đơn vị, phường"."""
    found = [match for match in _EACH.finditer(clause) if match.start() < until]
    if not found:
        return ""
    return ", ".join(part for part in _SEVERAL.split(found[-1]["who"].strip(" ,")) if part)


def _grade_alone(clause: str) -> str:
    """A grade aimed at where no number stands: "hoàn thành tốt nhiệm vụ trở lên", or a title (danh hiệu)."""
    if match := _TITLE.search(clause):
        return match["grade"].strip('“”" ')
    match = _GRADE.search(clause)
    return match["grade"] if match and _SURE_GRADE.search(match["grade"]) else ""
