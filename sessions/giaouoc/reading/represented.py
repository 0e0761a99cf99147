"""The unit that a party signs for, from how documents list parties: with a person, a post, or both."""

from __future__ import annotations

import re
from typing import Final

from giaouoc.reading.bodies import is_body
from giaouoc.reading.letters import UPPER

__all__ = ["represented_unit"]

_PERSON: Final = r"(?:ông|bà|đồng chí|đ/c|anh|chị)\b"
_SPEAKS_FOR = re.compile(r"(?:đại diện|thay mặt|lãnh đạo|cho)\s+(?:(?:lãnh đạo|cho)\s+)*", re.IGNORECASE)
_THEN_PERSON = re.compile(rf"\s*(?::|,|\(|[-–]|\bdo\b)\s*(?={_PERSON}).*|\s*:.*", re.IGNORECASE)
_STARTS_WITH_PERSON = re.compile(_PERSON, re.IGNORECASE)
_LOCALITY: Final = (
    r"(?:xã|phường|thị trấn|đặc khu|thị xã|quận|huyện|thành phố|tỉnh|thôn|ấp|bản|buôn|làng|xóm|khu phố|khu dân cư|"
    r"tổ dân phố|tổ)"
)
_IS_LOCALITY = re.compile(rf"{_LOCALITY}\s+(?-i:(?:số\s+)?[{UPPER}\d])", re.IGNORECASE)
_OF_A_POST = re.compile(
    rf"(?:trưởng|phó|chủ tịch|bí thư)\s+(?:(?:UBND|ban|công tác mặt trận)\s+)*"
    rf"(?P<unit>{_LOCALITY}\s+(?-i:(?:số\s+)?[{UPPER}\d])[^,;.()]*)",
    re.IGNORECASE,
)
_MORE_THAN_A_NAME = re.compile(r"\b(?:cam kết|thực hiện|thống nhất|ký kết|nghiêm túc|cùng nhau)\b", re.IGNORECASE)
_MOST_WORDS: Final = 16


def represented_unit(party: str) -> str:
    """The unit as the document names it; empty where it names none, as in "đại diện các khối".

    >>> represented_unit("Xã Bát Xát: Ông Vàng A Páo, Chủ tịch UBND xã")
    'Xã Bát Xát'
    """
    if _STARTS_WITH_PERSON.match(party):
        found = _OF_A_POST.search(party)
        unit = found["unit"].strip() if found else ""
        return unit[:1].upper() + unit[1:]
    unit = _THEN_PERSON.sub("", _SPEAKS_FOR.sub("", party) if _SPEAKS_FOR.match(party) else party, count=1).strip(" ,")
    if (post := _OF_A_POST.match(unit)) is not None:
        unit = post["unit"].strip()
        unit = unit[:1].upper() + unit[1:]
    named = is_body(unit) or _IS_LOCALITY.match(unit) is not None
    return unit if named and len(unit.split()) <= _MOST_WORDS and not _MORE_THAN_A_NAME.search(unit) else ""
