"""Rows of a list that hold no person: totals, headings between people, what stands below the list."""

from __future__ import annotations

import re
from enum import StrEnum

from giaouoc.lists.header import Header, is_heading, is_numbering
from giaouoc.lists.headings import Field
from giaouoc.lists.roles import role_of
from giaouoc.lists.table import Row
from giaouoc.vietnamese import fold

__all__ = ["SkippedRow", "heading_text", "is_footer", "names_bloc", "skipped_row"]


class SkippedRow(StrEnum):
    """Why a row was passed over."""

    EMPTY = "empty"
    """Nothing in it, or only the running number."""
    TITLE = "title"
    """Above the heading of the list."""
    HEADING = "heading"
    """The heading, numbers of columns, or the heading again on the next page."""
    SECTION = "section"
    """A heading between people: a bloc, a group."""
    TOTAL = "total"
    FOOTER = "footer"
    """Below the list: place and date, who drew it up, notes."""


_TOTAL = re.compile(
    r"(?:tổng (?:cộng|số)|tong (?:cong|so)|cộng(?: danh sách)?\s*(?::|$)|tổng\s*(?::|$)|cong:|total\b).*", re.DOTALL
)
_FOOTER = re.compile(
    r"(?:người lập|nguoi lap|lập biểu|thủ trưởng đơn vị\b|xác nhận của|nơi nhận|ghi chú\s*:|lưu ý\s*:|"
    r"danh sách (?:này |trên )?(?:có|gồm)|ấn định danh sách|\(ký|(?:tm|kt|tl|tuq|q)\.\s|"
    r".*\bngày .{1,12} tháng .{1,12} năm ).*",
    re.DOTALL,
)
_ENUMERATOR = re.compile(r"(?:[IVXLC]+|[A-ZĐ]|[0-9]{1,2})\s*[.)/-]\s+")
_ENUMERATING = re.compile(r"(?:[IVXLC]+|[A-ZĐ])\s*[.)/-]?")
_BRACKETS = re.compile(r"\s*\([^)]*\)\s*$")
_GROUP = re.compile(r"(?:khoi|cum)\b")
_PEOPLE = frozenset({Field.NAME, Field.FAMILY, Field.GIVEN})


def skipped_row(row: Row, header: Header, *, in_footer: bool) -> SkippedRow | None:
    """Why a row below the heading holds no person; None when it should hold one."""
    own = row.own()
    fields = header.field_columns
    numbered = any(text.rstrip(".").isdigit() for column, text in own.items() if fields.get(column) is Field.ORDER)
    rest = {column: text for column, text in own.items() if fields.get(column) is not Field.ORDER}
    if not rest and not row.faults and (numbered or not own):
        return SkippedRow.EMPTY
    if is_heading(row, header) or (not numbered and is_numbering(row)) or (numbered and _numbers_columns(row)):
        return SkippedRow.HEADING
    if not numbered and any(_TOTAL.fullmatch(text.casefold()) for text in own.values()):
        return SkippedRow.TOTAL
    known = {field for column in rest if (field := fields.get(column))}
    if not numbered and ((in_footer and len(known) < 2) or is_footer(row)):
        return SkippedRow.FOOTER
    return SkippedRow.SECTION if not numbered and heading_text(row, header) else None


def is_footer(row: Row) -> bool:
    """Whether a row opens what stands below a list."""
    return any(_FOOTER.fullmatch(text.casefold()) for text in row.own().values())


def heading_text(row: Row, header: Header) -> str:
    """What a row between people is headed, without its number and remarks; empty when it is no heading."""
    own = row.own()
    fields = header.field_columns
    orders = [text for column, text in own.items() if fields.get(column) is Field.ORDER]
    rest = {column: text for column, text in own.items() if fields.get(column) is not Field.ORDER}
    if not rest and len(orders) == 1:
        rest, orders = {-1: orders[0]}, []
    if len(rest) != 1:
        return ""
    ((column, text),) = rest.items()
    bare = _BRACKETS.sub("", _ENUMERATOR.sub("", text, count=1)).strip(" :.")
    enumerated = bool(orders and _ENUMERATING.fullmatch(orders[0])) or _ENUMERATOR.match(text) is not None
    spans = bool(row.filled) and fields.get(column) in {*_PEOPLE, None}
    if enumerated or spans or column == -1 or role_of(bare) or names_bloc(bare):
        return bare
    return ""


def names_bloc(heading: str) -> bool:
    """Whether a heading between people begins as the names of blocs do."""
    return _GROUP.match(fold(heading)) is not None


def _numbers_columns(row: Row) -> bool:
    """Whether the running number 1 is followed by 2, 3, …: the columns' numbers, not a person's."""
    texts = [text.strip("()") for text in row.own().values()]
    return len(texts) > 1 and is_numbering(row) and texts[:2] == ["1", "2"]
