"""Documents that lost their line ends: put the contents back on lines of their own, by their labels."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence
from itertools import pairwise
from typing import Final

from giaouoc.reading.kinds import kind_of_title
from giaouoc.reading.letters import UPPER
from giaouoc.reading.markers import Kind, Marker, marker_of
from giaouoc.reading.paragraphs import Paragraph, Table

__all__ = ["one_line_document", "split_lines"]

_LONG = 200
"""Characters from which a paragraph may hold several contents."""

_SHORT = 60
"""The same in a document that lost its line ends."""

_LABEL = 40
"""Characters that hold a label and the first word behind it."""

_WHOLE = 900
"""Characters of a single paragraph in a document of few: the line ends were lost."""

_CANDIDATE: Final = re.compile(
    r"(?:(?<=\s)|^)(?:(?:Điều|Chương|Phần|Mục)\s+(?:\d{1,3}|[IVX]+)\s*[.:]|"
    r"(?:Một|Hai|Ba|Bốn|Năm|Sáu|Bảy|Bẩy|Tám|Chín|Mười)\s+là\s*[:,]?|Thứ\s+(?:nhất|hai|ba|tư|năm|sáu|bảy|tám|"
    r"chín|mười)\s*[:,]|"
    r"[IVX]{1,5}\s*[./]-?(?=\s)|\d{1,2}\.\d{1,2}\.?(?=\s+[^\W\d_])|\d{1,2}\s*[.)/](?=\s*[^\W\d]|\s+\d)|\(\d{1,2}\)|"
    r"[a-zđ][.)](?=\s))"
)
_SUBLABEL: Final = re.compile(rf"(?P<head>[^:;]{{4,80}}:)\s+(?:[a1]|1\.1)[.)/]\s+(?=[{UPPER}])")
_LIST_OPENS: Final = re.compile(r"(?:^|:\s+)(?=\(?[a1][.)/]\s)")
_LIST_GOES_ON: Final = re.compile(r"[;.]\s+(?=\(?(?:[b-zđ]|\d{1,2})[.)/]\s)")
_BULLETS = re.compile(r"(?:(?<=[.;:,])\s+|^)(?=[-–+•]\s+[^\W\d_]|[-–+•]\s+\d)")
_BREAK_BEFORE: Final = re.compile(
    r"\s+(?=CỘNG H(?:ÒA|OÀ) XÃ HỘI CHỦ NGHĨA|Độc lập\s*[-–]\s*Tự do|Nơi nhận\s*:|Căn cứ (?:Luật|Nghị|Quyết|Kế|"
    r"Chỉ|Thông|Hướng|Công)|"
    r"(?:TM|TUQ)\.\s*["
    rf"{UPPER}"
    r"]{2}|Số\s*:\s*\S*/|KẾ HOẠCH\b|Trên đây là\b)"
    r"|(?<!BẢN)(?<!KẾT)(?<!DUNG)(?<!KÝ)\s+(?=(?:BẢN )?(?:KÝ KẾT )?GIAO ƯỚC THI ĐUA\b)"
    r"|(?<=\./\.)\s+|(?<=Hạnh phúc)\s+"
)
_TITLE_END: Final = re.compile(rf"(?<=[{UPPER}\d][{UPPER}\d][.:])\s+(?=[{UPPER}][^\W\d_{UPPER}])")
_ENDS_BEFORE = re.compile(r"[.;:!?…”\")\]/]\s*$|\A\s*$")
_ORDER = (
    Kind.CHAPTER,
    Kind.SECTION,
    Kind.ROMAN,
    Kind.ARTICLE,
    Kind.SPOKEN,
    Kind.NUMBER,
    Kind.DECIMAL,
    Kind.LETTER,
)


def one_line_document(blocks: Sequence[Paragraph | Table]) -> bool:
    """Whether the document lost its line ends: few paragraphs, one of them very long."""
    texts = [block.text for block in blocks if isinstance(block, Paragraph)]
    total = sum(map(len, texts))
    return bool(texts) and len(texts) <= 6 and max(map(len, texts)) > max(_LONG, min(_WHOLE, total // 2))


def split_lines(blocks: Iterable[Paragraph | Table], *, lost: bool) -> Iterator[Paragraph | Table]:
    """Give each content inside a long paragraph a line of its own, where a whole series of labels is found.

    `lost` says that the document lost its line ends, so a label may follow any word and headers are split off too.
    """
    for block in blocks:
        if isinstance(block, Table):
            yield block
            continue
        pieces = [piece for part in _sublabel(block.text) for piece in _listed_inside(part.strip())]
        if lost:
            pieces = [piece for part in pieces for line in _BREAK_BEFORE.split(part) for piece in _title_apart(line)]
        long = len(block.text) >= (_SHORT if lost else _LONG)
        for kind in _ORDER if long else (Kind.SPOKEN,):
            pieces = [piece for part in pieces for piece in _split_series(part, kind, lost)]
        if lost:
            pieces = [piece for part in pieces for piece in _split_bullets(part)]
        for piece in pieces:
            if piece.strip():
                yield Paragraph(piece.strip(), depth=block.depth, cell=block.cell)


def _title_apart(text: str) -> list[str]:
    """Part the title from the sentence that follows it: "… TỈNH NGHỆ AN. Các đơn vị giao ước:"."""
    for end in _TITLE_END.finditer(text):
        title = text[: end.start()]
        if title.isupper() and kind_of_title(title):
            return [title.rstrip("."), text[end.end() :]]
    return [text]


def _sublabel(text: str) -> list[str]:
    """Part a content from the first label of the list it announces: "2. Nội dung thi đua: a. Về nề nếp"."""
    match = _SUBLABEL.match(text)
    return (
        [match["head"], text[match.end("head") :]] if match and (marker_of(text) or match["head"].isupper()) else [text]
    )


def _listed_inside(text: str) -> list[str]:
    """Cut before each item of a list that goes on in one line: "Các chỉ tiêu: a) …; b) …; c) …"."""
    for opening in _LIST_OPENS.finditer(text):
        edges = [opening.end()]
        last = first = marker_of(text[opening.end() :])
        if first is None or last is None:
            continue
        for match in _LIST_GOES_ON.finditer(text, opening.end()):
            marker = marker_of(text[match.end() : match.end() + _LABEL])
            following = (last.value + 1, last.value + 1 + (last.label == "d"))  # some number without đ
            alike = marker is not None and (marker.kind, marker.sign) == (first.kind, first.sign)
            if marker and alike and marker.value in following:
                edges.append(match.end())
                last = marker
        if len(edges) > 1:
            return [text[start:end].strip() for start, end in pairwise([0, *filter(None, edges), len(text)])]
    return [text]


def _split_series(text: str, kind: Kind, lost: bool) -> list[str]:
    """Cut `text` before each label of the longest unbroken series 1, 2, 3 … of one kind and sign."""
    found: list[tuple[int, Marker]] = []
    for match in _CANDIDATE.finditer(text):
        marker = marker_of(text[match.start() : match.start() + _LABEL])
        if (
            marker is None
            or marker.kind is not kind
            or not (kind is Kind.SPOKEN or marker.rest[:1].isupper() or marker.rest[:1] in '“"0123456789')
        ):
            continue
        if lost or _ENDS_BEFORE.search(text[max(0, match.start() - _LABEL) : match.start()]):
            found.append((match.start(), marker))
    series: list[int] = []
    best: list[int] = []
    last: Marker | None = None
    for start, marker in found:
        follows = last is not None and marker.sign == last.sign and marker.parents == last.parents
        if last is not None and follows and marker.value == last.value + 1:
            series.append(start)
        elif marker.value == 1 and not (lost and last is not None and len(series) >= 2 and kind >= Kind.NUMBER):
            series = [start]
        elif marker.value == 1:
            series.append(start)
        else:
            continue
        last = marker
        best = max(best, series, key=len).copy()
    least = 2 if lost or kind is not Kind.LETTER else 3
    if len(best) < least:
        return [text]
    edges = [0, *(edge for edge in best if edge), len(text)]
    return [text[start:end] for start, end in pairwise(edges)]


def _split_bullets(text: str) -> list[str]:
    parts = _BULLETS.split(text)
    return parts if len(parts) >= 3 else [text]
