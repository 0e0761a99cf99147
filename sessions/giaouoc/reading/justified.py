"""Lines set flush with both margins: their wide gaps part words, not columns."""

from __future__ import annotations

import re
from collections.abc import Sequence

from giaouoc.reading.markers import marker_of

__all__ = ["closed_up"]

_BETWEEN = re.compile(r"(?<=\S)[ \u00a0]+(?=\S)")
_WIDE = 3
"""Blanks that count as a gap."""
_WIDEST = 5
"""Blanks that a margin spreads words by; columns mostly lie further apart."""
_FULL = 0.85
"""Share of the width of the page that a line set flush fills at least."""
_LEAST_WORDS = 6
_STANDS_RIGHT = re.compile(r"Độc lập|CỘNG H|Số\s*:|[^,]{2,40},\s*ngày\b", re.IGNORECASE)
"""What the right column of a letterhead begins with."""


def closed_up(lines: Sequence[str], *, pages: bool) -> list[str]:
    """The lines with single blanks where wide ones come from the margins or follow a label.

    `pages` says that the lines are known to be those of pages, as in a PDF.
    """
    lengths = sorted(len(line.strip()) for line in lines if line.strip())
    width = lengths[int(len(lengths) * 0.9)] if lengths else 0
    return [_closed_up(line, width if pages else None) for line in lines]


def _closed_up(line: str, width: int | None) -> str:
    if "   " not in line.strip() or "\t" in line or "|" in line:
        return line
    gaps = [len(gap) for gap in _BETWEEN.findall(line)]
    cells = [cell.strip() for cell in re.split(r"[ \u00a0]{3,}", line.strip())]
    indent = line[: len(line) - len(line.lstrip())]
    closed = indent + " ".join(line.split())
    marker = marker_of(closed.strip()) if cells[0][-1] in ".)-/" else None
    if marker is not None and marker.printed.replace(" ", "") == cells[0].replace(" ", ""):
        cells = cells[1:]
        if len(cells) == 1:
            return closed
    if max(gaps) > _WIDEST:
        return line
    wide = sum(gap >= _WIDE for gap in gaps)
    small = sum(cell[0].islower() for cell in cells)
    if len(cells) >= 4 and wide * 2 >= len(gaps) and small * 2 >= len(cells):
        return closed
    if len(cells) == 2 and cells[1][0].islower() and not cells[0].endswith((".", ";", ":")):
        return closed
    full = width is not None and len(line.strip()) >= width * _FULL
    prose = any(len(cell.split()) >= _LEAST_WORDS and not cell.isupper() for cell in cells)
    apart = any(map(_STANDS_RIGHT.match, cells[1:]))
    return closed if full and len(cells) == 2 and prose and not apart else line
