"""Two columns set side by side, as letterheads and signatures are, read one after the other."""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import NamedTuple

from giaouoc.reading.kinds import kind_of_title

__all__ = ["Placed", "SideBySide", "side_by_side"]


class Placed(NamedTuple):
    """The cells of a line, and the column of characters where each begins; none of a row drawn with bars."""

    cells: tuple[str, ...]
    starts: tuple[int, ...]


class SideBySide(NamedTuple):
    """The lines of both columns, names broken at a column's edge put together, and how many lines of text they took."""

    left: tuple[str, ...]
    right: tuple[str, ...]
    used: int


class _Column:
    def __init__(self, cell: str, start: int) -> None:
        self.first, self.last = start, start + len(cell)
        self.lines = [cell]

    def add(self, cell: str, start: int) -> None:
        self.first, self.last = min(self.first, start), max(self.last, start + len(cell))
        self.lines.append(cell)

    def centres(self, cell: str, start: int) -> bool:
        """Whether `cell` stands in the middle of this column, as all lines of letterheads do."""
        return self.first <= start + len(cell) / 2 <= self.last

    def whole(self) -> tuple[str, ...]:
        """The lines, those put together that were one before the column broke it."""
        joined: list[str] = []
        before = ""
        for line in self.lines:
            if before and _runs_on(before, line, self.last - self.first):
                joined[-1] = f"{joined[-1]} {line}"
            else:
                joined.append(line)
            before = line
        return tuple(joined)


_MOST_BLANK = 20
"""Empty lines inside a signature block: the room for the signature."""
_BEGINS = re.compile(
    r"(?:ỦY|UỶ|UBND|HĐND|HỘI|SỞ|PHÒNG|BAN|BỘ|CỤC|CHI|TỔNG|CÔNG|TRƯỜNG|TRUNG TÂM|BỆNH VIỆN|LIÊN|ĐẢNG|ĐOÀN|KHỐI|CỤM|"
    r"MẶT TRẬN|VĂN PHÒNG|VIỆN|TÒA|NGÂN HÀNG|CỘNG|ĐỘC|SỐ\s*:|(?:TM|KT|TL|TUQ|Q)\.|T/M|PHÓ|CHỦ|GIÁM|HIỆU|BÍ|TRƯỞNG|"
    r"THƯ|ĐẠI DIỆN|NƠI|XÁC NHẬN|[^\W\d_]+\s(?:ỦY|UỶ|ĐOÀN))(?!\w)"
)
"""How a body, a post or another line of its own begins, and no rest of one."""
_UNFINISHED = re.compile(r".*(?:\s(?:CÁC|VÀ|CỦA|NHÂN|SỐ)|[-,])$")
_DATE_BROKEN = re.compile(r".*,\s*ngày\s[\s\d.…]*(?:tháng\s*[\d.…]*\s*(?:năm)?)?$")


def side_by_side(rows: Sequence[Placed], place: int) -> SideBySide | None:
    """The two columns that begin with the line of two cells at `place`; none where no second line belongs to them."""
    first = rows[place]
    left, right = (_Column(cell, start) for cell, start in zip(first.cells, first.starts, strict=True))
    used, blank = 1, 0
    for seen, row in enumerate(rows[place + 1 :], start=2):
        if not row.cells:
            blank += 1
            if blank > _MOST_BLANK:
                break
            continue
        if not row.starts or not _belongs(row, left, right):
            break
        used, blank = seen, 0
    return SideBySide(left.whole(), right.whole(), used) if used > 1 else None


def _belongs(row: Placed, left: _Column, right: _Column) -> bool:
    """Add the cells of `row` to their columns, if they keep to them."""
    ends = [start + len(cell) for cell, start in zip(row.cells, row.starts, strict=True)]
    if len(row.cells) == 2:
        if max(left.last, ends[0]) >= min(right.first, row.starts[1]):
            return False
        left.add(row.cells[0], row.starts[0])
        right.add(row.cells[1], row.starts[1])
        return True
    if len(row.cells) != 1 or kind_of_title(row.cells[0]):
        return False
    cell, start, end = row.cells[0], row.starts[0], ends[0]
    receiver = left.lines[0].startswith("Nơi nhận") and cell[0] in "-–+•"
    if end < right.first and (receiver or left.centres(cell, start)):
        left.add(cell, start)
    elif start > left.last and right.centres(cell, start):
        right.add(cell, start)
    else:
        return False
    return True


def _runs_on(line: str, following: str, width: int) -> bool:
    """Whether `following` is the rest of what did not fit on `line`."""
    if _DATE_BROKEN.fullmatch(line):
        return not following.isupper() or following.isdigit()
    if following[0].islower():
        return not line.endswith((".", ";", ":", ","))
    if not (line.isupper() and following.isupper()) or _BEGINS.match(following):
        return _UNFINISHED.fullmatch(line) is not None and line.isupper() and following.isupper()
    return len(line) + 1 + len(following.split()[0]) > width
