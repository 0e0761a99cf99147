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
from giaouoc.reading.amounts import Amount, amounts_in
from giaouoc.reading.comparisons import bounded, goes_on, is_start_value, op_of
from giaouoc.reading.grades import grade_aimed_at, grade_in, title_registered
from giaouoc.reading.result import Content, ReadTarget
from giaouoc.reading.sentences import clauses, sentences
from giaouoc.reading.units import COUNTED

__all__ = ["striven_for", "targets_in", "targets_of"]

_NONE = re.compile(
    r"không\s+để\s+(?:xảy\s+ra|phát\s+sinh|có|xẩy\s+ra|tồn\s+đọng|lọt|hình\s+thành|bị|bùng\s+phát|lây\s+lan|kéo\s+dài|"
    r"quá\s+hạn|trễ\s+hạn|mất|oan|sót|thất\s+thoát|nợ|gia\s+tăng|tái\s+diễn)\b|"
    r"không\s+(?:xảy\s+ra|xẩy\s+ra|phát\s+sinh|còn|có\s+[^,.;]{2,40}?\s+nào)\b|"
    r"không\s+có\s+(?:ai|vụ|trường\s+hợp|đơn\s+thư|đơn|cán\s+bộ|công\s+chức|đảng\s+viên|đoàn\s+viên|hội\s+viên|"
    r"người|tai\s+nạn|cháy|"
    r"tội\s+phạm|tệ\s+nạn|tổ\s+chức|đơn\s+vị|tập\s+thể|cá\s+nhân|hộ|học\s+sinh|giáo\s+viên|gia\s+đình|khiếu|"
    r"vi\s+phạm|điểm\s+nóng|hồ\s+sơ|"
    r"ngừng\s+việc|đình\s+công|lãn\s+công|tảo\s+hôn|bạo\s+lực|nợ\s+đọng|dịch\s+bệnh|án\s+oan|trẻ\s+em|"
    r"chi\s+bộ|[^,.;]{2,40}?\s(?:vi\s+phạm|bị|đào\s+ngũ|yếu|kém|bỏ\s+học|sinh\s+con\s+thứ|mắc|tái\s+nghèo|"
    r"kỷ\s+luật|trễ\s+hạn|quá\s+hạn))\b",
    re.IGNORECASE,
)
_STRIVES = re.compile(
    r"phấn đấu|nộp|doanh thu|thu nhập|lợi nhuận|năng suất|sản lượng|kim ngạch|tổng|xây dựng|đạt|thực hiện|"
    r"đăng ký|hoàn thành|tổ chức|giúp|vận động|trồng|thành lập|kết nạp|"
    r"giới thiệu|giải quyết|hỗ trợ|nhận|thu hút|phát triển|duy trì|"
    r"giảm|tăng|mỗi|ít nhất|tối thiểu|trở lên|có|tặng|đề nghị|công nhận|tạo|đào tạo|sửa chữa|xóa|xoá|ra mắt|"
    r"nhân rộng|tham gia|chỉ tiêu|đóng góp|quyên góp|ủng hộ|hiến|tiếp nhận|bồi dưỡng|làm mới|lắp đặt|:|"
    r"tiết kiệm|thắp sáng|thu gom|làm đường|xây mới|sửa|nâng cấp|bê tông hóa|bê tông hoá|cứng hóa|cứng hoá|chăm sóc|"
    r"lắp|mua|triển khai|"
    r"khai thác|sản xuất|tiêu thụ|tuyên truyền|dự giờ|viết|đăng|mở|cấp|khám|khoan|nạo vét|ứng dụng|tư vấn|tập huấn|"
    r"chuyển giao|trao|phát sóng|nuôi|gieo|đưa|sĩ số|quân số",
    re.IGNORECASE,
)
_NONE_STATED = re.compile(r":\s*(?:00?|không(?:\s+có)?)$", re.IGNORECASE)
_DOES = re.compile(
    r"(?:lắp đặt|xây dựng|trồng|thành lập|tổ chức|hỗ trợ|giúp(?:\s+đỡ)?|tặng|trao|vận động|kết nạp|phát triển|đào tạo|"
    r"sửa chữa|đăng ký|mở|ra mắt|trang bị|đầu tư|tiếp nhận|cấp|thả|nuôi|"
    r"lắp|triển khai|mua(?:\s+sắm)?|xóa|xoá|ủng hộ|quyên góp|dựng|gắn)(?:\s+(?:mới|thêm|được))*\s+$",
    re.IGNORECASE,
)
_NO_THING = re.compile(
    r"(?:cấp|khâu|bước|mặt|không|tại|tốt|đúng|rõ|hóa|nhất|trong|bên|chiều|đợt|lần|bậc|cụm|khối)\b", re.IGNORECASE
)
"""What follows a number in set phrases: "2 cấp", "4 tại chỗ", "5 không"."""
_PAST = re.compile(
    r"\bđã\s+(?:được\s+)?(?:đạt|hoàn thành|xây dựng|thực hiện|tổ chức|có|giảm|tăng|thu|vượt)|trong năm qua|"
    r"năm qua\b|kết quả đạt được|"
    r"vượt cao|so với dự toán [^,;]{0,40}giao|được xếp thứ|^(?:tính đến|đến nay|kết quả)\b",
    re.IGNORECASE,
)
_COMPARED = re.compile(
    r"(?:so với|cùng kỳ|\(\s*năm\s+\d{4}\s*(?:là|đạt|:)?|\(\s*(?:hiện nay|hiện tại|thực hiện)[^()]*)\s*[^()\d:]{0,25}$",
    re.IGNORECASE,
)
_BASELINE = re.compile(
    r"so\s+với[^.;\d]{0,40}?(?:năm\s+(?P<year>\d{4})|(?P<last>năm\s+trước|cùng kỳ(?!\s+năm\s+\d)))", re.IGNORECASE
)
_EACH = re.compile(
    r"(?<!\w)(?:mỗi|từng)\s+(?P<who>[^\d.;:]{1,90}?)\s*(?=,?\s*(?<!\w)(?:phấn đấu|xây dựng|có|đăng ký|thực hiện|"
    r"ít nhất|tối thiểu|đạt|giúp|tổ chức|vận động|kết nạp|nhận|phải|từ|trồng|hoàn thành|viết|giảm|tăng|"
    r"tham gia|giới thiệu|đóng góp|ủng hộ|làm|hỗ trợ|chọn|đề xuất|duy trì|tiết kiệm|nuôi|đỡ đầu|nhận đỡ đầu|"
    r"phụ trách|trên|dưới|bình quân|một|hai|ba|bốn|tặng|thành lập|ra|triển khai|không|sửa|mở|lập|gửi|trực|dự|"
    r"phát triển|tuyên truyền|nộp|đọc|thắp|tạo|trao|xóa|xoá|kèm|khám|thao giảng|vượt|nhân rộng)\b|"
    r"\s\d|[.…]{3})",
    re.IGNORECASE,
)
_SEVERAL = re.compile(r"\s*,\s*(?:và\s+)?(?:các\s+|mỗi\s+)?|\s+và\s+(?:các\s+|mỗi\s+)?")
_WORTH = re.compile(r"(?:trị giá|giá trị|mỗi (?:nhà|căn|suất|phần)[^,;\d]{0,20})[^,;\d]{0,25}$", re.IGNORECASE)
"""What a thing is worth is counted by thing, not by whom the sentence names."""
_LONGEST_HEADING = 100
_PART_END = re.compile(r",\s+|\s+trong đó\s*:?\s+|\s+và\s+")


_NOT_AIMED_AT = re.compile(
    r"\W*(?:(?:về|công tác|hình thức|dự kiến|tổng|nguồn|chế độ)\s+){0,2}(?:kinh phí|khen thưởng|giải thưởng|"
    r"cơ cấu giải|mức thưởng|thưởng|thang điểm|điểm thưởng|điểm trừ|cách tính điểm)\b",
    re.IGNORECASE,
)
"""Sections and clauses whose amounts are paid or scored, not striven for."""
_PARTED = re.compile(
    r"(?:chia\s+(?:làm|thành|ra)|gồm(?:\s+có)?|lập\s+thành|(?<!hoàn )thành|trong|của|cả)\s+$", re.IGNORECASE
)
_MEMBERSHIP = re.compile(r"(?:thành lập\s+)?(?:khối|cụm)\s", re.IGNORECASE)
_MEMBERS = {"đơn vị", "thành viên", "cơ quan", "xã", "phường", "doanh nghiệp", "trường", "công đoàn cơ sở", "công đoàn"}
"""What a bloc is made up of is no target of it."""
_TITLES = re.compile(r"danh hiệu|hình thức khen thưởng|đăng ký thi đua|khen cao", re.IGNORECASE)
_AIMS = re.compile(
    r"\bphấn đấu\b|\bcam kết\b|\bquyết tâm\b|giao ước(?:\s+thi đua)?\s[^.;]{0,60}?(?:với|gồm|nội dung|chỉ tiêu)|"
    r"(?:đề ra|thống nhất|đăng ký|giao ước)\s[^.;]{0,40}(?:chỉ tiêu|mục tiêu)",
    re.IGNORECASE,
)
_OF_A_YEAR = re.compile(r"(?:trong\s+|kết thúc\s+)?năm\s+(?P<year>\d{4})\b", re.IGNORECASE)


def targets_of(articles: Iterable[Content], year: int | None) -> Iterator[ReadTarget]:
    """The targets of all contents, each with the path of labels of its content."""
    for article in articles:
        yield from _targets_below(article, "", (), year)


def _targets_below(content: Content, above: str, headings: tuple[str, ...], year: int | None) -> Iterator[ReadTarget]:
    path = ".".join(filter(None, (above, content.label)))
    first = content.text.split("\n", 1)[0]
    titles = any(_TITLES.search(heading) for heading in (*headings, first[:_LONGEST_HEADING]))
    if content.children or first != content.text:
        headings = (*headings, first[:_LONGEST_HEADING])
    if not any(_NOT_AIMED_AT.match(heading) for heading in headings):
        yield from targets_in(content.text, article=path, year=year, titles=titles)
    for child in content.children:
        yield from _targets_below(child, path, headings, year)


def striven_for(paragraphs: Iterable[str], year: int | None) -> Iterator[ReadTarget]:
    """The targets of sentences outside the contents, where they say what is striven for ("phấn đấu")."""
    for sentence in (sentence for text in paragraphs for sentence in sentences(text)):
        past = (match := _OF_A_YEAR.match(sentence)) and year and int(match["year"]) < year
        announces = sentence.endswith(":")  # What follows are the contents, with targets of their own.
        if _AIMS.search(sentence) and not past and not announces:
            yield from targets_in(sentence, year=year)


def targets_in(text: str, *, article: str = "", year: int | None = None, titles: bool = False) -> Iterator[ReadTarget]:
    """The targets stated in `text`, one for each amount.

    `article` is the path of labels of the content; `year` is the document's, for "so với năm trước"; `titles` says that
    the text stands under a heading that announces titles (danh hiệu).
    """
    for clause in clauses(text):
        if _PAST.search(clause) or _NOT_AIMED_AT.match(clause):
            continue
        amounts = [amount for amount in amounts_in(clause) if _is_target(clause, amount)]
        none = _NONE.search(clause) or _NONE_STATED.search(clause)
        own = ""
        if none:
            amounts = [amount for amount in amounts if amount.end <= none.start()]
            before = clause[: none.start()].rstrip(" ,")
            aimed = amounts or grade_aimed_at(before)
            own = clause[none.start() :] if aimed else clause
            clause = before if aimed else ""
        last: TargetOp | None = None
        end = len(clause)
        for part, amount in _parts(clause, amounts):
            words = clause[end : amount.start]
            target = _target(clause, part, amount, article, year, last if goes_on(words) else None)
            last, end = target.op, amount.end
            yield target
        if not amounts and (grade := grade_aimed_at(clause) or (title_registered(clause) if titles else "")):
            yield ReadTarget(clause, TargetOp.GRADE, grade=grade, per=_per(clause, len(clause)), article=article)
        if none:
            yield ReadTarget(own, TargetOp.ZERO, value=Decimal(0), article=article)


def _is_target(clause: str, amount: Amount) -> bool:
    before, after = clause[: amount.start], clause[amount.end :]
    if _COMPARED.search(before) or _PARTED.search(before) or is_start_value(before, after):
        return False
    compared = bounded(before, after) or "từ" in clause[amount.start : amount.start + 3]
    if _MEMBERSHIP.match(clause) and amount.unit in _MEMBERS:
        return False
    stated = re.search(r"(?:^|:)\s*(?:[≥≤<>]=?\s*)?$", before) is not None
    if amount.blank or amount.unit[:1] in {"%", "‰"}:
        return True
    if amount.unit in COUNTED or any(amount.unit.startswith(f"{word} ") for word in COUNTED):
        return amount.ratio or (
            compared and not after.lstrip().startswith(":") and not re.search(r"(?:trên|gồm|từ)\s*$", before)
        )
    if not amount.known:
        return compared or stated or (_DOES.search(before) is not None and not _NO_THING.match(amount.unit))
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
        opened = bracket >= 0 and ")" not in between[bracket:]
        cut = bracket + 1 if opened else cuts[-1].end() if cuts else len(between)
        edges.append(before.end + cut)
    edges.append(len(clause))
    for place, amount in enumerate(amounts):
        part = clause[edges[place] : edges[place + 1]]
        yield re.sub(r"(?:\s+(?:và|trong đó:?))?[\s,;:(]*$", "", _closed(part)).strip(), amount


def _closed(part: str) -> str:
    """`part` up to a closing bracket whose opening one was cut off."""
    return part[: part.index(")")] if part.count(")") > part.count("(") else part


def _target(
    clause: str, part: str, amount: Amount, article: str, year: int | None, last: TargetOp | None
) -> ReadTarget:
    before, after = clause[: amount.start], clause[amount.end :]
    op = op_of(before, after, amount, last)
    lowest = amount.min if op in {TargetOp.INCREASE, TargetOp.DECREASE} else None
    return ReadTarget(
        part,
        op,
        value=amount.value if amount.value is not None else lowest,
        min=amount.min,
        max=amount.max,
        unit=amount.unit,
        per="" if _WORTH.search(before) else _per(clause, amount.start),
        baseline_year=_baseline(part, year),
        grade=grade_in(part) if amount.unit == "%" else "",
        article=article,
    )


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
