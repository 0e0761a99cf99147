"""Amounts in running text: values, ranges and blank slots with their units of measure, in digits or small words."""

from __future__ import annotations

import re
from collections.abc import Iterator
from decimal import Decimal
from typing import Final

import msgspec

from giaouoc.reading.units import UNIT
from giaouoc.vietnamese import parse_quantity

__all__ = ["Amount", "amounts_in", "word_value"]


class Amount(msgspec.Struct, frozen=True):
    """A value or range (or a blank to be filled in) with its unit, and where it stands."""

    start: int
    end: int
    value: Decimal | None
    """Null for a range and for a blank."""
    min: Decimal | None = None
    max: Decimal | None = None
    unit: str = ""
    known: bool = True
    """Whether the unit is one of those targets are counted in."""
    blank: bool = False
    ratio: bool = False
    """Written as "19/19 tiêu chí"."""
    in_words: bool = False


_WORDS: Final = {
    "một": 1,
    "hai": 2,
    "ba": 3,
    "bốn": 4,
    "năm": 5,
    "sáu": 6,
    "bảy": 7,
    "bẩy": 7,
    "tám": 8,
    "chín": 9,
    "mười": 10,
}


_SCALE: Final = r"(?:nghìn|ngàn|triệu|tỷ|tỉ|trăm)"
_MONEY: Final = r"(?:đồng(?!\s+(?:chí|bào|đội|nghiệp|hồ))|VNĐ|VND|vnđ|đ(?!\w))"
_PER: Final = (
    r"(?:\s*/\s*(?:(?:học\s+kỳ|(?:chi|công)\s+(?:hội|bộ|đoàn|đội)|đơn\s+vị|(?:cơ|giáo|đảng|hội|đoàn|thành)\s+"
    r"(?:quan|sở|viên)|tổ\s+(?:chức|dân\s+phố)|khu\s+(?:phố|dân\s+cư)|(?:cá|công)\s+nhân|tập\s+thể|học\s+sinh|cán\s+bộ|"
    r"lao\s+động|gia\s+đình)(?!\w)|[^\W\d_]+(?:\s(?:dân|viên|hộ))?)){0,2}"
)
_MEASURE: Final = (
    rf"(?:(?P<share>\s*[%‰])|\s*(?P<money>{_SCALE}(?:\s+{_SCALE})?\s+(?:{_MONEY}|USD){_PER}|{_MONEY}{_PER})|"
    rf"\s*(?P<scaled>{_SCALE}(?:\s+(?:{UNIT})(?!\w))?{_PER})(?!\w)"
    rf"|\s*(?P<unit>(?i:{UNIT})(?!\w){_PER})|\s+(?P<other>[^\W\d_]+(?:\s+[^\W\d_]+){{0,6}}))"
)
_NUMBER: Final = r"(?:\d{1,3}(?:\.\d{3})+(?:,\d+)?|[1-9]\d{0,2}(?: \d{3})+(?![\d.,/%])|\d+(?:,\d+|\.\d{1,2}(?!\d))?)"
_WORD: Final = "|".join(_WORDS)
_AMOUNT: Final = re.compile(
    rf"(?<![\w/.,-])(?P<low>{_NUMBER})(?P<lowshare>\s*%)?(?:\s*(?:-|–|—|đến|tới)\s*(?P<high>{_NUMBER})(?![\d/])|"
    rf"\s*/\s*(?P<of>\d+)(?=\s+(?:{UNIT})))?"
    rf"(?![\d/]|[.,]\d|-[A-ZĐ\d]){_MEASURE}?",
)
_FROM_TO: Final = re.compile(
    rf"từ\s+(?P<low>{_NUMBER}|{_WORD})(?:\s*%|\s+(?:{_SCALE}\s+{_MONEY}|{_SCALE}|{UNIT})(?=\s))?\s*(?:-|–|đến|"
    rf"tới)\s*(?P<high>{_NUMBER}|{_WORD}){_MEASURE}",
    re.IGNORECASE,
)
_IN_WORDS: Final = re.compile(
    rf"(?<!\w)(?P<low>{_WORD})(?:\s+(?:đến|hoặc)\s+(?P<high>{_WORD}))?\s+(?P<unit>(?:{UNIT})(?!\w))", re.IGNORECASE
)
_COMPOUND: Final = re.compile(
    rf"(?<![\w/.,-])(?P<high>{_NUMBER})\s*(?P<unit>tỷ|tỉ|triệu)\s+(?P<low>{_NUMBER})\s*(?P<small>triệu|nghìn|"
    rf"ngàn)\s*(?:{_MONEY})"
)
"""18 tỷ 500 triệu đồng"""

_BLANK: Final = re.compile(
    rf"(?<![.…_])(?:\.{{3,}}+|…++|_{{2,}}+)[.…_\s]*+(?:(?P<share>%)|(?P<money>{_SCALE}\s+{_MONEY}{_PER}|{_MONEY}(?!\w){_PER})|"
    rf"(?P<unit>(?:{UNIT})(?!\w)))"
)
_LONG_BLANK: Final = re.compile(r"(?<=[:\s])(?:\.{5,}+|…{2,}+|_{4,}+)[.…_\s]*+$")
_SYMBOLS: Final = {"kwh": "kWh", "mw": "MW"}
_NO_AMOUNT: Final = re.compile(
    r"(?:ngày|tháng|năm|quý|điều|khoản|mục|điểm|(?<!sĩ )(?<!quân )(?<!dân )số|lần thứ|thứ|khóa|khoá|kỳ|phòng|"
    r"giai đoạn|tuổi|khối|cụm|tổ|phường|quận|bão số|Đại hội|Nghị quyết|Trung ương|chỉ thị|"
    r"công nghệ|cách mạng công nghiệp|mức độ|cấp độ|hạng|lớp|bài|trang|tờ|tiểu khu|khu|ấp|thôn|tầng|nhà)\s*$",
    re.IGNORECASE,
)
_NO_UNIT: Final = re.compile(
    r"(?:tháng|năm|ngày|giờ|phút|tuần|quý|tuổi|thế kỷ|khóa|cấp|trong|và|của|về|là|đã|được|các|có|với|cho|tại|"
    r"theo|số|trở)\b",
    re.IGNORECASE,
)
_AFTER_THING: Final = re.compile(
    r"tháng|năm|ngày|giờ|trong|và|của|về|là|đã|được|các|có|với|cho|tại|theo|trở|ở|trên|để|do|từ|đạt|mỗi|phục|ủng|giúp|"
    r"hoặc|đến|bằng|nhằm|vào|ra|thuộc|dọc|quanh|sau|trước|khi|nếu|như|gồm|sẽ|góp|tặng|đúng|không|phấn|lên|hỗ|dành",
    re.IGNORECASE,
)
"""Words that begin what follows the name of a counted thing."""

_LONGEST_THING: Final = 5
_SHORT_THING: Final = 2
"""Words of a thing: at most, and those taken where nothing shows its end."""

_TIMED: Final = re.compile(
    rf"(?:thời (?:gian|hạn)[^,;\d]{{0,80}}?(?:không quá|dưới|tối đa|không vượt quá)\s+|[≤<]=?\s*)(?P<low>{_NUMBER})\s+"
    r"(?P<unit>phút|giờ|ngày làm việc|ngày)(?!\w)",
    re.IGNORECASE,
)
"""A time that is a target and no date: "thời gian chờ khám không quá 90 phút"."""


def word_value(word: str) -> int | None:
    """The value of a number from one to ten in words."""
    return _WORDS.get(word.lower())


def amounts_in(text: str) -> Iterator[Amount]:
    """The amounts of a clause in order. Dates, years, numbers of documents and things "số 3" are none."""
    taken = -1
    for start, amount in sorted(
        ((found.start, found) for found in _all(text)), key=lambda pair: (pair[0], -pair[1].end)
    ):
        if start >= taken:
            taken = amount.end
            yield amount


def _all(text: str) -> Iterator[Amount]:
    for match in _COMPOUND.finditer(text):
        whole, rest = _value(f"{match['high']} {match['unit']} đồng"), _value(f"{match['low']} {match['small']} đồng")
        if whole is not None and rest is not None:
            yield Amount(match.start(), match.end(), whole + rest, unit="đồng")
    for match in _TIMED.finditer(text):
        unit = match["unit"].lower()
        if (time := _value(match["low"])) is not None:
            yield Amount(match.start("low"), match.end(), time, unit=unit)
    for match in _FROM_TO.finditer(text):
        if amount := _range(match, match["low"], match["high"]):
            yield amount
    for match in _AMOUNT.finditer(text):
        if not _NO_AMOUNT.search(text[: match.start()]) and (amount := _digits(match)):
            yield amount
    for match in _IN_WORDS.finditer(text):
        low, high = Decimal(_WORDS[match["low"].lower()]), word_value(match["high"] or "")
        value, least, most = (None, low, Decimal(high)) if high else (low, None, None)
        yield Amount(match.start(), match.end(), value, least, most, match["unit"].lower(), in_words=True)
    for match in _BLANK.finditer(text):
        unit = " ".join((match["share"] or match["money"] or match["unit"]).split())
        yield Amount(match.start(), match.end(), None, unit=unit, blank=True)
    if blank := _LONG_BLANK.search(text):
        yield Amount(blank.start(), blank.end(), None, blank=True)


def _digits(match: re.Match[str]) -> Amount | None:
    if match["high"]:
        return _range(match, match["low"], match["high"])
    measured = _measured(match["low"], match, share=bool(match["lowshare"]))
    if measured is None:
        return None
    value, unit, known = measured
    end = match.end("lowshare") if match["lowshare"] else _end(match, known)
    return Amount(match.start(), end, value, unit=unit, known=known, ratio=bool(match["of"]))


def _range(match: re.Match[str], low: str, high: str) -> Amount | None:
    below, above = _measured(low, match, share=False), _measured(high, match, share=False)
    if below is None or above is None or below[0] >= above[0]:
        return None
    return Amount(match.start(), _end(match, above[2]), None, below[0], above[0], above[1], above[2])


def _end(match: re.Match[str], known: bool) -> int:
    """Where the amount ends; an unknown unit is only a guess and may hold the next words."""
    return match.end() if known else match.start("other")


def _value(written: str) -> Decimal | None:
    """The value of a number with its unit; none of a doubtful one: "0.123 ha" may be an eighth or a thousandfold."""
    try:
        return parse_quantity(written).value
    except ValueError:
        return None


def _measured(number: str, match: re.Match[str], *, share: bool) -> tuple[Decimal, str, bool] | None:
    """Value and unit, money and scaled counts worked out ("1,5 tỷ đồng" is 1500000000 đồng); none of a doubtful one."""
    if word_value(number) is None and _value(number) is None:
        return None
    return _certain(number, match, share=share)


def _certain(number: str, match: re.Match[str], *, share: bool) -> tuple[Decimal, str, bool] | None:
    if (word := word_value(number)) is not None:
        number = str(word)
    if share or match["share"]:
        return parse_quantity(number).value, (match["share"] or "%").strip(), True
    measure = match["money"] or match["scaled"]
    if measure:
        quantity = parse_quantity(f"{number} {measure}")
        return quantity.value, quantity.unit, True
    if match["unit"]:
        unit = " ".join(match["unit"].lower().split())
        return parse_quantity(number).value, _SYMBOLS.get(unit, unit), True
    other = match["other"]
    if not other or _NO_UNIT.match(other) or re.fullmatch(r"(?:19|20)\d\d", number):
        return None
    return parse_quantity(number).value, _thing(other.split()), False


def _thing(words: list[str]) -> str:
    """What is counted: "camera an ninh" of "camera an ninh tại các", up to a word that no name of a thing has."""
    ends = next((place for place, word in enumerate(words[1:], start=1) if _AFTER_THING.fullmatch(word)), len(words))
    return " ".join(words[: ends if ends <= _LONGEST_THING else _SHORT_THING])
