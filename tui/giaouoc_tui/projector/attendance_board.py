"""Attendance: how many have come, of the hall and of each bloc."""

from __future__ import annotations

from collections.abc import Sequence

from rich.cells import cell_len, set_cell_size
from textual.strip import Strip

from giaouoc.slides import Figure, Line, Slide, Words
from giaouoc_tui.projector.blocks import MANY_ROWS, Block, centred, gap_in, row, stacked
from giaouoc_tui.projector.palette import Palette
from giaouoc_tui.projector.poster import Part, poster

__all__ = ["attendance"]

_MEASURE = 100
"""Cells of a row with its bar."""


def attendance(slide: Slide, width: int, height: int, palette: Palette, say: Words) -> Block:
    """The hall's count as large as the blocs' rows leave room for."""
    ground, gap = palette.ground, gap_in(height)
    total = slide.figures[0]
    parts = [
        Part(slide.title, palette.title, 2),
        Part(total.text, palette.text, 0, 0.5 if height >= MANY_ROWS else 1),
        Part(total.label, palette.text, 1),
    ]
    # Every second row is a gap where all blocs have room for one.
    rows_wanted = 2 * len(slide.lines) if height >= 30 else len(slide.lines)
    head = poster(parts, width, max(height - rows_wanted - gap, 5))
    heading = stacked([centred(block, width, ground) for block in head], gap - 1, ground)
    room = max(height - len(heading) - gap, 1)
    rows = [[_bar(line, slide.lines, min(width, _MEASURE), palette)] for line in slide.lines]
    if len(rows) > room:
        left_out = len(rows) - room + 1
        rows = [*rows[: room - 1], [row((say("hall.later.blocs", count=left_out), palette.quiet))]]
    body = stacked(rows, 1 if 2 * len(rows) - 1 <= room else 0, ground)
    return stacked([heading, centred(body, width, ground)], gap, ground)


def _bar(line: Line, lines: Sequence[Line], width: int, palette: Palette) -> Strip:
    """Name, bar and numbers, in columns that are the same for all `lines`."""
    figure = line.figure or Figure(0, 0)
    counts = max(cell_len(other.figure.text) for other in lines if other.figure)
    names = min(max(cell_len(other.text) for other in lines), width // 2)
    bar = max(width - names - counts - 4, 0)
    filled = round(bar * figure.value / figure.of) if figure.of else 0
    style = palette.accent if figure.value >= figure.of else palette.text
    return row(
        (set_cell_size(line.text, names) + "  ", palette.text),
        ("▆" * filled, style),
        ("·" * (bar - filled), palette.quiet),
        (f"  {figure.text.rjust(counts)}", style),
    )
