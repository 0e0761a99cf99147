"""The tree of contents: paragraphs hung under each other by their labels."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Sequence
from typing import NamedTuple

import msgspec

from giaouoc.reading.markers import Kind, Marker, bare_number, marker_of
from giaouoc.reading.paragraphs import Paragraph, Table
from giaouoc.reading.result import Content
from giaouoc.reading.semicolons import listed
from giaouoc.reading.tables import rows_of

__all__ = ["Outline", "outline"]

_OPENS_LIST = re.compile(
    r"(?:cụ thể(?: là| như sau)?|như sau|sau đây|sau|gồm(?: có)?|là|nội dung|chỉ tiêu)\s*:$", re.IGNORECASE
)
_CLOSING = re.compile(
    r"(?:Trên đây là|Trên cơ sở|Đề nghị (?:các|thủ)|Yêu cầu (?:các|thủ)|(?:Trong )?[Qq]uá trình (?:thực hiện|"
    r"triển khai)|"
    r"(?:Bản )?[Gg]iao ước (?:này|thi đua này|được|có)|Bản giao ước|(?:Chúng tôi|Các đơn vị|Tập thể|"
    r"Toàn thể)\b[^.]{0,80}"
    r"(?:cam kết|xin hứa|quyết tâm|nguyện|thống nhất ký)|Kế hoạch này|(?:UBND|Ủy ban nhân dân|"
    r"Uỷ ban nhân dân)\b[^.]{0,60}(?:yêu cầu|đề nghị|kêu gọi)|"
    r"Nhận được|Căn cứ (?:kế hoạch|nội dung) này|Kính (?:mong|đề nghị)|Với (?:tinh thần|quyết tâm|khí thế))",
    re.IGNORECASE,
)
_CARRYING_OUT = re.compile(
    r"Thời gian(?:\s+(?:thực hiện|thi đua|ký kết))?\s*:|"
    r"(?=[^.;]{0,160}\b(?:báo cáo|gửi|nộp)\b)[^.;]{0,200}(?:trước|chậm nhất|hạn cuối|định kỳ|hằng (?:tháng|quý))\b|"
    r"[^.;]{0,60}\b(?:có hiệu lực|được lập thành|lập thành \d+ bản)\b",
    re.IGNORECASE,
)
"""How a paragraph begins that tells when and how all contents are carried out."""
_ABOUT_CARRYING_OUT = re.compile(r"báo cáo|thời gian|tổ chức thực hiện|hiệu lực|thi hành", re.IGNORECASE)
"""What a content is about that such a paragraph may go on with."""
_SENTENCE_END = (".", ";", "!", "./.")
_SHORT = 90
_SHORTEST_SERIES = 3
_TEXT_KINDS = {Kind.SPOKEN, Kind.NUMBER, Kind.ROMAN, Kind.CAPITAL, Kind.LETTER}


class Outline(NamedTuple):
    """What stands before the contents, the contents, what closes them, and faults of the numbering."""

    preamble: tuple[str, ...]
    articles: tuple[Content, ...]
    closing: tuple[str, ...]
    faults: tuple[tuple[str, str], ...]
    """(code, label): `numbering_gap`, `numbering_restarts`, `table_place`."""


class _Node:
    """A content while its parts are still being read."""

    def __init__(self, marker: Marker | None, kind: int, key: tuple[object, ...], text: str) -> None:
        self.marker = marker
        self.kind = kind
        self.key = key
        self.lines = [text] if text else []
        self.children: list[_Node] = []

    @property
    def value(self) -> int:
        return self.marker.value if self.marker else 0

    def opens(self) -> bool:
        """Whether the last words announce a list."""
        return bool(self.lines) and self.lines[-1].endswith(":")

    def content(self) -> Content:
        children = tuple(child.content() for child in self.children)
        text = "\n".join(self.lines)
        if not children:
            text, parts = listed(text)
            children = tuple(map(_listed_content, parts))
        label = self.marker.label if self.marker else ""
        return Content(label, text, self.marker.printed if self.marker else "", children)


def outline(blocks: Sequence[Paragraph | Table], *, unmarked: bool = False, loose_end: bool = False) -> Outline:
    """Build the tree of the contents of `blocks`.

    `unmarked` takes the paragraphs after the opening one as contents where nothing is numbered, as in a pledge. With
    `loose_end` unmarked paragraphs after the last content are no part of it, as in a news article.
    """
    return _Builder(blocks, unmarked, loose_end).build()


class _Builder:
    def __init__(self, blocks: Sequence[Paragraph | Table], unmarked: bool, loose_end: bool) -> None:
        self.blocks = blocks
        self.unmarked = unmarked
        self.loose_end = loose_end
        self.markers = _accepted(blocks)
        self.headings = self._headings()
        self.root = _Node(None, -1, (), "")
        self.stack = [self.root]
        self.faults: list[tuple[str, str]] = []

    def build(self) -> Outline:
        body, closing = self._without_closing()
        for place in range(body):
            block, marker = self.blocks[place], self.markers[place]
            if isinstance(block, Table):
                self._hang_rows(block)
            elif marker is not None:
                self._hang(marker, block)
            elif self._names_part(block.text):
                self._continue(block.text)
            elif place in self.headings:
                self._hang_heading(place, block.text)
            elif self._is_unmarked_item(place, body):
                self._hang_unmarked(block.text)
            else:
                self._continue(block.text)
        preamble = tuple(self.root.lines)
        articles = tuple(node.content() for node in self.root.children)
        if not articles and preamble:
            preamble, articles = self._without_labels(preamble)
        return Outline(preamble, articles, closing, tuple(self.faults))

    def _without_closing(self) -> tuple[int, tuple[str, ...]]:
        """How many blocks are contents, and the closing paragraphs behind the last of them."""
        last = max((place for place, marker in enumerate(self.markers) if marker is not None), default=0)
        loose = self.loose_end and self.markers[last] is not None if self.markers else False
        for place in range(last + 1, len(self.blocks)):
            block = self.blocks[place]
            if isinstance(block, Paragraph) and (loose or self._closes(place, block.text)):
                rest = [later.text for later in self.blocks[place:] if isinstance(later, Paragraph)]
                return place, tuple(rest)
        return len(self.blocks), ()

    def _closes(self, place: int, text: str) -> bool:
        """Whether a paragraph behind the last content is no part of it."""
        before = self.blocks[place - 1]
        whole = isinstance(before, Table) or (
            before.text.endswith(_SENTENCE_END) and not _ABOUT_CARRYING_OUT.search(before.text[:_SHORT])
        )
        return bool(_CLOSING.match(text) or (whole and _CARRYING_OUT.match(text)))

    def _headings(self) -> set[int]:
        """Places of unmarked headings: each begins a list anew, or all stand in capitals."""
        capitals: list[int] = []
        restarts: dict[tuple[Kind, str], list[int]] = {}
        for place, block in enumerate(self.blocks):
            if isinstance(block, Table) or self.markers[place] is not None or len(block.text) > _SHORT:
                continue
            letters = sum(character.isalpha() for character in block.text)
            if block.text.isupper() and len(block.text.split()) > 1 and letters * 2 > len(block.text):
                capitals.append(place)
            after = self.markers[place + 1] if place + 1 < len(self.blocks) else None
            if (
                after is not None
                and after.value == 1
                and after.kind >= Kind.NUMBER
                and not block.text.endswith((".", ";"))
            ):
                restarts.setdefault((after.kind, after.sign), []).append(place)
        found = {place for places in restarts.values() if len(places) > 1 for place in places}
        high = any(marker is not None and marker.kind <= Kind.SPOKEN for marker in self.markers)
        return found if high or len(capitals) < 2 else found | set(capitals)

    def _hang(self, marker: Marker, block: Paragraph) -> None:
        key = _key(marker, block)
        place = next((n for n in range(len(self.stack) - 1, 0, -1) if self.stack[n].key == key), 0)
        top = self.stack[-1]
        if place and marker.kind is not Kind.BULLET and marker.value <= self.stack[place].value:
            if marker.value == 1 and top is not self.stack[place] and top.opens() and top.kind <= marker.kind:
                place = 0  # A list of the same kind inside one of its own items.
            elif marker.kind is not Kind.DECIMAL:
                self.faults.append(("numbering_restarts", marker.label))
        elif place and marker.value > self.stack[place].value + 1 and not _skips_d(marker, self.stack[place]):
            self.faults.append(("numbering_gap", marker.label))
        if place:
            del self.stack[place:]
        elif marker.parents:
            self._open_parent(marker)
        else:
            inside = marker.value == 1 or marker.kind is Kind.BULLET
            while len(self.stack) > 1 and not (
                self.stack[-1].kind < marker.kind
                or (self.stack[-1].kind == marker.kind and inside)
                or (inside and self.stack[-1].opens())
            ):
                self.stack.pop()
        self._push(_Node(marker, marker.kind, key, marker.rest))

    def _open_parent(self, marker: Marker) -> None:
        """Go back to the content `5` (or `5.3`) that a label `5.3` (or `5.3.1`) belongs to."""
        for depth in range(len(self.stack) - 1, 0, -1):
            node = self.stack[depth]
            numbers = (*node.marker.parents, node.value) if node.marker else ()
            if numbers == marker.parents or (len(marker.parents) == 1 and numbers[-1:] == marker.parents):
                del self.stack[depth + 1 :]
                return
        while len(self.stack) > 1 and self.stack[-1].kind >= marker.kind:
            self.stack.pop()

    def _hang_heading(self, place: int, text: str) -> None:
        after = self.markers[place + 1] if place + 1 < len(self.blocks) else None
        level = Kind.ROMAN if after is None or text.isupper() else after.kind - 1
        while len(self.stack) > 1 and self.stack[-1].kind >= level:
            self.stack.pop()
        self._push(_Node(None, int(level), ("heading",), text))

    def _is_unmarked_item(self, place: int, end: int) -> bool:
        """Whether an unmarked paragraph is one of several that a colon before them announced."""
        top = self.stack[-1]
        if top.key == ("unmarked",):
            return True
        if top is self.root or not (top.lines and _OPENS_LIST.search(top.lines[-1])):
            return False
        run = place
        while run < end and self.markers[run] is None and isinstance(self.blocks[run], Paragraph):
            run += 1
        after = self.markers[run] if run < end else None
        below = after is not None and (after.kind > top.kind) and all(node.kind != after.kind for node in self.stack)
        return run - place >= 2 and not below

    def _hang_unmarked(self, text: str) -> None:
        if self.stack[-1].key == ("unmarked",):
            self.stack.pop()
        self._push(_Node(None, Kind.BULLET - 1, ("unmarked",), text))

    def _hang_rows(self, table: Table) -> None:
        """Rows are contents of what stands open; a point or a bullet above a table has it only by announcing it."""
        while self.stack[-1].kind >= Kind.LETTER and not self.stack[-1].opens():
            self.stack.pop()
        top = self.stack[-1]
        if top.marker is not None and top.lines and top.lines[-1].endswith(_SENTENCE_END):
            self.faults.append(("table_place", top.marker.label))
        for row in rows_of(table):
            marker = Marker(Kind.NUMBER, row.label, row.label, 0, "row", row.text) if row.label else None
            top.children.append(_Node(marker, Kind.BULLET, ("row",), row.text))

    def _names_part(self, text: str) -> bool:
        """Whether a line in capitals names the part whose label stands on a line of its own: "Phần thứ nhất"."""
        top = self.stack[-1]
        return top.marker is not None and not top.lines and not top.children and text.isupper()

    def _continue(self, text: str) -> None:
        self.stack[-1].lines.append(text)

    def _push(self, node: _Node) -> None:
        self.stack[-1].children.append(node)
        self.stack.append(node)

    def _without_labels(self, paragraphs: tuple[str, ...]) -> tuple[tuple[str, ...], tuple[Content, ...]]:
        """Contents of a text that numbers nothing: a ";"-list, or in a pledge the paragraphs after the opening."""
        lists = [(place, *listed(paragraph)) for place, paragraph in enumerate(paragraphs)]
        found = [(place, head, parts) for place, head, parts in lists if parts]
        if len(found) == 1:
            place, head, parts = found[0]
            return (*paragraphs[:place], head, *paragraphs[place + 1 :]), tuple(map(_listed_content, parts))
        if found:
            groups = tuple(Content("", head, children=tuple(map(_listed_content, parts))) for _, head, parts in found)
            places = {place for place, _, _ in found}
            return tuple(text for place, text in enumerate(paragraphs) if place not in places), groups
        if self.unmarked:
            opening = next((n for n, text in enumerate(paragraphs) if text.endswith(":")), None)
            if opening is not None and opening + 1 < len(paragraphs):
                contents = tuple(Content("", text) for text in paragraphs[opening + 1 :])
                return paragraphs[: opening + 1], contents
        return paragraphs, ()


def _listed_content(text: str) -> Content:
    """A part of a ";"-list as a content; parts may be numbered: "(1) …; (2) …"."""
    marker = marker_of(text)
    return Content(marker.label, marker.rest, marker.printed) if marker else Content("", text)


def _key(marker: Marker, block: Paragraph) -> tuple[object, ...]:
    level = block.depth if marker.kind is Kind.BULLET else None
    return marker.kind, marker.sign if marker.kind is not Kind.DECIMAL else len(marker.parents), level


def _skips_d(marker: Marker, before: _Node) -> bool:
    """Lists of letters that go from d to e are right too, for whoever numbers without đ."""
    return (
        marker.kind is Kind.LETTER and before.marker is not None and before.marker.label == "d" and marker.label == "e"
    )


def _add_bare_numbers(blocks: Sequence[Paragraph | Table], found: list[Marker | None]) -> None:
    """Take "2 Đối tượng" for a label without a sign, where with the signed ones a series 1, 2, 3 … comes out whole."""
    series: list[tuple[int, Marker]] = []
    for place, block in enumerate(blocks):
        signed = found[place]
        marker = signed or (bare_number(block.text) if isinstance(block, Paragraph) else None)
        if marker is None or marker.kind > Kind.NUMBER:
            continue
        if marker.kind is Kind.NUMBER and marker.value == len(series) + 1:
            series.append((place, marker))
        elif signed is not None:
            _take_series(series, found)
            series = [(place, marker)] if marker.kind is Kind.NUMBER and marker.value == 1 else []
    _take_series(series, found)


def _take_series(series: Sequence[tuple[int, Marker]], found: list[Marker | None]) -> None:
    if len(series) >= _SHORTEST_SERIES:
        sign = next((marker.sign for place, marker in series if found[place] is not None), ".")
        for place, marker in series:
            found[place] = found[place] or msgspec.structs.replace(marker, sign=sign)


def _accepted(blocks: Sequence[Paragraph | Table]) -> list[Marker | None]:
    """The label of each block; a number that stands in no series (a year, a person's initial) is none."""
    found = [marker_of(block.text) if isinstance(block, Paragraph) else None for block in blocks]
    _add_bare_numbers(blocks, found)
    ahead: Counter[tuple[Kind, str, int]] = Counter(
        (marker.kind, marker.sign, marker.value) for marker in found if marker is not None
    )
    behind: set[tuple[Kind, str, int]] = set()
    for place, marker in enumerate(found):
        if marker is None:
            continue
        ahead[marker.kind, marker.sign, marker.value] -= 1
        if marker.kind in _TEXT_KINDS and marker.value != 1:
            near = any((marker.kind, marker.sign, marker.value - step) in behind for step in (1, 2, 3))
            if not near and not ahead[marker.kind, marker.sign, marker.value + 1]:
                found[place] = None
                continue
        behind.add((marker.kind, marker.sign, marker.value))
    return found
