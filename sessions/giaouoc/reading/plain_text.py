"""Plain text, Markdown and the text of PDF pages as paragraphs and tables."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from giaouoc.reading.columns import Placed, side_by_side
from giaouoc.reading.justified import closed_up
from giaouoc.reading.line_ends import GAP, unwrapped
from giaouoc.reading.markers import marker_of
from giaouoc.reading.paragraphs import Paragraph, Table, tidy

__all__ = ["from_text"]

_HEADING = re.compile(r"^\s{0,3}#{1,6}\s+")
_TO_FILL_IN = re.compile(r"(?<!\w)(Số\s*:?|[Nn]gày|tháng|năm)[ \u00a0\t]{2,}(?=[/\dtn])")
"""Room left for a pen: "Số:      /KH-UBND", "ngày      tháng 01"; no gap between columns."""
_TABLE_LINE = re.compile(r"^\s*\|?(.*\|.*?)\|?\s*$")
_TABLE_RULE = re.compile(r"^[\s|:+=-]*$")
_PAGE = re.compile(
    r"\s*+(?:[-–]\s*+)?Trang\s*+:?\s*+\d{1,3}(?:\s*/\s*\d{1,3})?\s*+(?:[-–]\s*+)?|\s{12,}+[-–]?\s*+\d{1,3}\s*+(?:[-–]\s*+)?",
    re.IGNORECASE,
)
"""A page's number on a line of its own: named as one, or set in the middle."""
_CLOCK = re.compile(r"\d{1,2}:\d{2}")
_SLACK = 2
"""Columns by which cells of one column may be out of line."""


def from_text(text: str, *, pages: bool = False) -> tuple[Paragraph | Table, ...]:
    """Paragraphs and tables of plain text or Markdown; lines broken at a fixed width are put together again.

    `pages` says that the text is laid out as on printed pages, every line broken at the margin.
    """
    lines = [_HEADING.sub("", line) for line in text.replace("\r\n", "\n").replace("\r", "\n").split("\n")]
    kept = closed_up([line for line in lines if not _PAGE.fullmatch(line)], pages=pages)
    return tuple(_blocks(unwrapped(kept, surely=pages)))


def _blocks(lines: Sequence[str]) -> Iterator[Paragraph | Table]:
    rows: list[Placed] = []
    placed = [_row(line) for line in lines]
    after = 0
    for place, (line, row) in enumerate(zip(lines, placed, strict=True)):
        if place < after:
            continue
        if len(row.cells) >= 3 or (rows and len(row.cells) == len(rows[0].cells)):
            rows.append(row)
            continue
        if rows and (not line.strip() or (_TABLE_RULE.match(line) and "-" in line)):
            continue
        if rows and (wider := _continued(rows[-1], row)) is not None:
            rows[-1] = wider
            continue
        yield from _table(rows)
        rows = []
        beside = len(row.cells) == 2 and not _CLOCK.search(line)
        if beside and row.starts and "\t" not in line and (columns := side_by_side(placed, place)) is not None:
            after = place + columns.used
            yield from (Paragraph(cell, cell=True) for cell in (*columns.left, *columns.right))
            continue
        for cell in row.cells if beside else (tidy(line),):
            if cell:
                yield Paragraph(cell, cell=beside)
    yield from _table(rows)


def _row(line: str) -> Placed:
    """The columns of a line: between bars, tabs or wide gaps; one when it has none."""
    if _TABLE_RULE.match(line):
        return Placed((), ())
    if match := _TABLE_LINE.match(line):
        cells = [tidy(cell) for cell in match[1].split("|")]
        if sum(map(bool, cells)) >= 2:
            return Placed(tuple(cells), ())
    line = _TO_FILL_IN.sub(r"\1 ", line.rstrip())
    cells, starts, place = [], [], len(line) - len(line.lstrip())
    for gap in [*GAP.finditer(line, place), None]:
        end = gap.start() if gap else len(line)
        if cell := tidy(line[place:end]):
            cells.append(cell)
            starts.append(place)
        place = gap.end() if gap else end
    return Placed(tuple(cells), tuple(starts))


def _continued(above: Placed, row: Placed) -> Placed | None:
    """`above` with the words of `row`, where cells too long for their column go on in the next line of a page."""
    if not row.cells or not above.starts or row.starts[:1] <= (above.starts[0] + _SLACK,) or marker_of(row.cells[0]):
        return None
    cells = list(above.cells)
    for cell, start in zip(row.cells, row.starts, strict=True):
        column = max(place for place, begin in enumerate(above.starts) if begin <= start + _SLACK)
        end = above.starts[column + 1] if column + 1 < len(above.starts) else start + len(cell)
        if start + len(cell) > end + _SLACK or abs(start - above.starts[column]) > _SLACK * 3:
            return None
        cells[column] = f"{cells[column]} {cell}"
    return Placed(tuple(cells), above.starts)


def _table(rows: Sequence[Placed]) -> Iterator[Paragraph | Table]:
    """A table of two rows or more; a single row is a line that happens to have signs between its parts."""
    if len(rows) >= 2:
        yield Table(tuple(row.cells for row in rows))
    else:
        yield from (Paragraph(" | ".join(filter(None, row.cells))) for row in rows)
