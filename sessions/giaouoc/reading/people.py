"""Who signs, and who witnesses it: from lists ("Chúng tôi gồm:") and from the sentences of a news article."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence

from giaouoc.reading.letters import UPPER
from giaouoc.reading.markers import Marker, marker_of
from giaouoc.reading.sentences import sentences

__all__ = ["listed_bodies", "parties_in", "party_lines", "witnesses_in"]

_HONORIFIC = re.compile(r"^(?:(?:có|gồm|là|của|các|những|đồng chí|đ/c|ông|bà|quý)\s+)+:?\s*", re.IGNORECASE)
_AND = re.compile(
    r"\s*[,;]\s*(?:và\s+)?|\s+và\s+(?=(?:đại diện|lãnh đạo|đồng chí|các|ông|bà)\b|"
    rf"[{UPPER}])|\s+cùng\s+(?=(?:đại diện|lãnh đạo|các)\b)"
)
_OPENS_NAME = re.compile(r"(?:đại diện|lãnh đạo|thường trực|đồng chí|ông|bà|trưởng|phó|giám đốc|hiệu trưởng)\b")
_GOES_ON = re.compile(
    r",\s+(?:các|đại diện|lãnh đạo)\s[^.;]{3,120}?\s(?:đã\s+)?(?:cam kết|ký kết|tiến hành|quyết tâm|nhất trí)\b.*$|"
    r",?\s+(?:cùng(?:\s+nhau)?|đã|các\s+(?:đơn vị|bên|thành viên))\s+(?:[^,.;]{0,40}\s)?(?:ký|thống nhất|giao ước)\b.*$"
)
"""Where a sentence goes on from the witnesses to the signing itself."""
_TWO_NAMED = re.compile(
    r"(?:Khoa học|Kỹ thuật|Giáo dục|Văn hóa|Lao động|Tài nguyên|Nông nghiệp|Kế hoạch|Tài chính|Thông tin|Đầu tư|"
    r"Thương binh|Công nghệ)$"
)
_WITNESS = (
    re.compile(
        r"chứng kiến(?:[^.:;]{0,60}?)\s(?:có|gồm)\s*:?\s*(?P<who>(?:[^.;]|(?<=TP)\.|(?<=TX)\.)+)", re.IGNORECASE
    ),
    re.compile(
        r"(?:với|dưới|trước|có)\s+sự\s+chứng kiến\s+(?:của\s+)?(?P<who>(?:[^.;]|(?<=TP)\.|(?<=TX)\.)+)", re.IGNORECASE
    ),
    re.compile(
        r"(?:^|[,.]\s*)(?P<who>(?:đại diện\s+)?(?:lãnh đạo|các đồng chí|đồng chí|ông|"
        r"bà)\s[^.;]{3,120}?)\s+(?:đã\s+|cùng\s+)?(?:tham dự và |dự và |đến dự và )?chứng kiến\b",
        re.IGNORECASE,
    ),
    re.compile(r"^(?:Người|Đại diện|Cơ quan|Bên)?\s*chứng kiến\s*:\s*(?P<who>[^.]+)", re.IGNORECASE),
)
_SIGNING = (
    r"\s+(?:đã\s+(?:tham gia\s+|tham dự\s+)?(?:thảo luận,?\s+(?:và\s+)?)?|sẽ\s+|lần lượt\s+|"
    r"cùng\s+(?:nhau\s+)?|thực hiện\s+|"
    r"tiến hành\s+|thống nhất\s+(?:và\s+)?)*"
    r"ký(?:\s+kết|\s+vào|\s+bản)?\b"
)
_SIGNERS = (
    re.compile(
        rf"(?P<who>đại diện\s+(?:lãnh đạo\s+)?(?:[^,.;:]|,\s+(?-i:(?=[a-zđà-ỹ]))){{3,90}}?){_SIGNING}",
        re.IGNORECASE,
    ),
    re.compile(rf"(?P<who>các\s+(?:đơn vị|cơ quan|thành viên|địa phương)[^,.;:]{{0,90}}?){_SIGNING}", re.IGNORECASE),
)
_PROMISES = re.compile(r"\b(?:cam kết|nghiêm túc|nội dung)\b", re.IGNORECASE)
"""What no name holds: "các đơn vị cam kết thực hiện những nội dung đã ký" names nobody."""
_MEMBERS = re.compile(
    r"(?:(?<=thành viên )(?:bao\s+)?gồm(?=\s+[A-ZĐ])|(?:bao\s+)?gồm(?:\s+có)?"
    r"(?P<named>\s+(?:\d+\s+)?(?:các\s+)?(?:đơn vị(?:\s+thành viên)?|cơ quan|thành viên|"
    r"bên|địa phương|"
    r"hội thành viên))?\s*:)\s*(?P<who>(?:[^.]|(?<=TP)\.)+)",
    re.IGNORECASE,
)
_MEMBERS_DO = re.compile(r",?\s+(?:đã|cùng nhau|cùng|thống nhất|nhất trí|tiến hành|quyết tâm|cam kết)\s")
_GROUP = re.compile(r"khối|cụm|chúng tôi|các bên|thành phần|đơn vị|địa phương", re.IGNORECASE)
_LONGEST_OPENING = 400
_ANNOUNCES = re.compile(
    r"(?:chúng tôi|các bên|thành phần|đại diện|khối thi đua|cụm thi đua|đơn vị ký)[^.:;]*(?:gồm|ký giao ước|"
    r"sau đây)?[^.;]{0,40}:$",
    re.IGNORECASE,
)
_BODY_LINE = re.compile(
    r"(?:Ông|Bà|Đồng chí|Đ/c|Đại diện|Bên|Liên đoàn|Liên hiệp|Tỉnh đoàn|Thành đoàn|"
    r"Huyện đoàn|Bệnh viện|UBND|Ủy ban|Uỷ ban|Khối|Cụm|Phòng|Ban|Sở|Trường|Công đoàn|Thôn|Ấp|"
    r"Tổ dân phố|Khu phố|Phường|Xã|Hội|Đoàn(?! kết)|Chi|Công ty|Trung tâm|Trạm|Văn phòng|Công an|Đơn vị)\b"
)


def listed_bodies(text: str) -> tuple[str, ...]:
    """The names in "các đồng chí Lãnh đạo Sở Nội vụ, Sở Ngoại vụ và Ban Chỉ huy Quân sự thành phố"."""
    found: list[str] = []
    for part in _AND.split(text):
        name = _HONORIFIC.sub("", part.strip()).strip(" .,:")
        if found and (_TWO_NAMED.search(found[-1]) or (name[:1].islower() and not _OPENS_NAME.match(name))) and name:
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
                found.update(dict.fromkeys(listed_bodies(_GOES_ON.sub("", match["who"]))))
                break
    return tuple(found)


def parties_in(paragraphs: Iterable[str]) -> tuple[str, ...]:
    """Who the text says signs: the members it lists, else "đại diện …" before "ký kết"."""
    texts = list(paragraphs)
    for sentence in (sentence for text in texts for sentence in sentences(text)):
        match = _MEMBERS.search(sentence)
        if match and _GROUP.search(sentence) and (match["named"] or _BODY_LINE.search(match["who"])):
            members = listed_bodies(re.split(_MEMBERS_DO, match["who"])[0])
            if len(members) > 1 and not any("nội dung" in member for member in members):
                return members
    for pattern in _SIGNERS:
        for sentence in (sentence for text in texts for sentence in sentences(text)):
            if (match := pattern.search(sentence)) and not _PROMISES.search(match["who"]):
                return (match["who"].strip(),)
    return ()


def party_lines(paragraphs: Sequence[str]) -> tuple[int, tuple[str, ...]]:
    """Parties given one a line below "Chúng tôi gồm:": how many lines from the start they take, and the parties."""
    for place, text in enumerate(paragraphs):
        if not text.endswith(":") or not _ANNOUNCES.search(text[-_LONGEST_OPENING:]):
            continue
        parties = list(_lines_after(paragraphs[place + 1 :]))
        named = sum(bool(_BODY_LINE.match(party)) for party in parties)
        if named >= 2 and named * 2 >= len(parties):
            return place + 1 + len(parties), tuple(parties)
    return 0, ()


def _lines_after(lines: Sequence[str]) -> Iterator[str]:
    first: Marker | None = None
    for place, line in enumerate(lines):
        marker = marker_of(line)
        name = marker.rest if marker else line
        if place and (marker is None) != (first is None):
            return
        if marker is not None and first is not None and place:
            # A list that goes on by its own labels names parties throughout.
            if (marker.kind, marker.sign) != (first.kind, first.sign) or marker.value not in {0, first.value + place}:
                return
        elif len(name) > 160 or not _BODY_LINE.match(name):
            return
        first = marker if not place else first
        if len(name) > 160:
            return
        yield name.strip(" .;,")
