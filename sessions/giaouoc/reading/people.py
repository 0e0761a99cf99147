"""Who signs, and who witnesses it: from lists ("Chúng tôi gồm:") and from the sentences of a news article."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence

from giaouoc.reading.markers import marker_of
from giaouoc.reading.sentences import sentences

__all__ = ["listed_bodies", "parties_in", "party_lines", "witnesses_in"]

_HONORIFIC = re.compile(r"^(?:(?:có|gồm|là|của|các|những|đồng chí|đ/c|ông|bà|quý)\s+)+:?\s*", re.IGNORECASE)
_AND = re.compile(
    r"\s*[,;]\s*(?:và\s+)?|\s+và\s+(?=(?:đại diện|lãnh đạo|đồng chí|các|ông|bà|[A-ZĐ]))|"
    r"\s+cùng\s+(?=(?:đại diện|lãnh đạo|các))"
)
_TWO_NAMED = re.compile(
    r"(?:Khoa học|Kỹ thuật|Giáo dục|Văn hóa|Lao động|Tài nguyên|Nông nghiệp|Kế hoạch|Tài chính|Thông tin|Đầu tư|"
    r"Thương binh|Công nghệ)$"
)
_WITNESS = (
    re.compile(r"chứng kiến(?:[^.:;]{0,60}?)\s(?:có|gồm)\s*:?\s*(?P<who>[^.;]+)", re.IGNORECASE),
    re.compile(r"(?:với|dưới|có)\s+sự\s+chứng kiến\s+(?:của\s+)?(?P<who>[^.;]+)", re.IGNORECASE),
    re.compile(
        r"(?:^|[,.]\s*)(?P<who>(?:đại diện\s+)?(?:lãnh đạo|các đồng chí|đồng chí|ông|"
        r"bà)\s[^.;]{3,120}?)\s+(?:đã\s+|cùng\s+)?(?:tham dự và |dự và |đến dự và )?chứng kiến\b",
        re.IGNORECASE,
    ),
    re.compile(r"^(?:Người|Đại diện|Cơ quan|Bên)?\s*chứng kiến\s*:\s*(?P<who>[^.]+)", re.IGNORECASE),
)
_SIGNERS = re.compile(
    r"(?P<who>đại diện\s+(?:lãnh đạo\s+)?[^,.;:]{3,90}?)\s+(?:đã\s+|sẽ\s+|lần lượt\s+|cùng\s+|thực hiện\s+|"
    r"tiến hành\s+|thống nhất\s+)*ký(?:\s+kết|\s+vào|\s+bản)?\b",
    re.IGNORECASE,
)
_MEMBERS = re.compile(
    r"(?:(?:chúng tôi|khối(?:\s+thi\s+đua)?|cụm(?:\s+thi\s+đua)?|đơn vị|thành phần|các bên)[^.:;]{0,90}?\s)?"
    r"(?:gồm(?:\s+có)?|bao gồm)(?:\s+(?:các\s+)?(?:đơn vị|cơ quan|thành viên|đơn vị thành viên|"
    r"bên))?\s*:\s*(?P<who>[^.]+)",
    re.IGNORECASE,
)
_ANNOUNCES = re.compile(
    r"(?:chúng tôi|các bên|thành phần|đại diện|khối thi đua|cụm thi đua|đơn vị ký)[^.:;]*(?:gồm|ký giao ước|"
    r"sau đây)?[^.;]{0,40}:$",
    re.IGNORECASE,
)
_BODY_LINE = re.compile(
    r"(?:Ông|Bà|Đồng chí|Đ/c|Đại diện|Bên|UBND|Ủy ban|Uỷ ban|Khối|Cụm|Phòng|Ban|Sở|Trường|Công đoàn|Thôn|Ấp|"
    r"Tổ dân phố|Khu phố|Phường|Xã|Hội|Đoàn|Chi|Công ty|Trung tâm|Trạm|Văn phòng|Công an|Đơn vị)\b"
)


def listed_bodies(text: str) -> tuple[str, ...]:
    """The names in "các đồng chí Lãnh đạo Sở Nội vụ, Sở Ngoại vụ và Ban Chỉ huy Quân sự thành phố"."""
    found: list[str] = []
    for part in _AND.split(text):
        name = _HONORIFIC.sub("", part.strip()).strip(" .,:")
        if found and (_TWO_NAMED.search(found[-1]) or name[:1].islower()) and name:
            found[-1] = f"{found[-1]}, {name}"
        elif name:
            found.append(name)
    return tuple(found)


def witnesses_in(paragraphs: Iterable[str]) -> tuple[str, ...]:
    """Who the text says witnesses the signing."""
    found: dict[str, None] = {}
    for sentence in (sentence for text in paragraphs for sentence in sentences(text)):
        for pattern in _WITNESS:
            if match := pattern.search(sentence):
                found.update(dict.fromkeys(listed_bodies(match["who"])))
                break
    return tuple(found)


def parties_in(paragraphs: Iterable[str]) -> tuple[str, ...]:
    """Who the text says signs: the members it lists, else "đại diện …" before "ký kết"."""
    texts = list(paragraphs)
    for text in texts:
        for sentence in sentences(text):
            if (
                (match := _MEMBERS.search(sentence))
                and _BODY_LINE.search(match["who"])
                and re.search(r"khối|cụm|chúng tôi|các bên|thành phần", sentence, re.IGNORECASE)
            ):
                members = listed_bodies(match["who"])
                if len(members) > 1:
                    return members
    for text in texts:
        for sentence in sentences(text):
            if match := _SIGNERS.search(sentence):
                return (match["who"].strip(),)
    return ()


def party_lines(paragraphs: Sequence[str]) -> tuple[int, tuple[str, ...]]:
    """Parties given one a line below "Chúng tôi gồm:": how many lines from the start they take, and the parties."""
    for place, text in enumerate(paragraphs):
        if not _ANNOUNCES.search(text):
            continue
        parties = list(_lines_after(paragraphs[place + 1 :]))
        if len(parties) >= 2:
            return place + 1 + len(parties), tuple(parties)
    return 0, ()


def _lines_after(lines: Sequence[str]) -> Iterator[str]:
    for line in lines:
        marker = marker_of(line)
        name = marker.rest if marker else line
        if len(name) > 160 or not _BODY_LINE.match(name):
            return
        yield name.strip(" .;,")
