"""A few lines under a heading, each with something below it or a figure beside it: themes, results, deadlines."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import product

from rich.cells import cell_len
from rich.style import Style

from giaouoc.slides import Emphasis, Line, Slide
from giaouoc_tui.projector.blocks import (
    LETTER_ROWS,
    Block,
    aligned,
    big,
    centred,
    gap_in,
    paragraph,
    side_by_side,
    stacked,
)
from giaouoc_tui.projector.palette import Palette
from giaouoc_tui.widgets.big_text import LEAST_ROWS

__all__ = ["lines_page"]

_MEASURE = 84
"""Cells of a plain line with its figure."""

_BETWEEN = 4
"""Cells between a text and its figure."""


def lines_page(slide: Slide, width: int, height: int, palette: Palette) -> Block:
    """The lines come first: in big letters if they all fit under a plain heading, else with air between them."""
    ground, gap = palette.ground, gap_in(height)
    over = paragraph(slide.overline, width, palette.accent, even=True)
    title = paragraph(slide.title.upper(), width, palette.title, even=True)
    foot = paragraph(slide.underline, min(width, _MEASURE), palette.accent, even=True)
    room = height - len(over) - len(title) - len(foot) - gap * (1 + bool(foot))
    body = _in_big_letters(slide.lines, width, room, gap, palette) or _in_plain_letters(
        slide.lines, width, room, palette
    )
    apart = 1 if height >= 30 and over else 0
    left = min(room - len(body) + len(title) - apart, height * 2 // 5)
    large = big(slide.title, width, left, palette.title, line_rows=LETTER_ROWS)
    heading = stacked([over, large], apart, ground) if large else [*over, *title]
    return stacked([centred(block, width, ground) for block in (heading, body, foot)], gap, ground)


def _in_big_letters(lines: Sequence[Line], width: int, room: int, gap: int, palette: Palette) -> Block:
    """All lines with what stands below and beside them, as large as they fit; nothing where they do not.

    What stands below a line is the first to be plain.
    """
    for rows, plain_below in product((LETTER_ROWS, LEAST_ROWS), (False, True)):
        notes = [big(line.note, width // 2, rows, palette.accent) if line.note else [] for line in lines]
        beside = max((strip.cell_length for note in notes for strip in note or []), default=0)
        across = width - beside - _BETWEEN * bool(beside)
        entries: list[Block] = []
        left = room
        for line, note in zip(lines, notes, strict=True):
            text = big(line.text, across, left, _style(line, palette), line_rows=rows)
            below = _below(line, across, left - len(text or ()), rows, palette, plain=plain_below)
            if text is None or below is None or note is None:
                break
            entry = aligned([*text, *below], palette.ground)
            if beside:
                entry = side_by_side([(entry, across), (note, beside)], _BETWEEN, palette.ground)
            entries.append(entry)
            left -= len(entry) + 1
        if len(entries) == len(lines) and left + 1 >= 0:
            return aligned(stacked(entries, gap if left >= gap * len(lines) else 1, palette.ground), palette.ground)
    return []


def _below(line: Line, width: int, room: int, rows: int, palette: Palette, *, plain: bool) -> Block | None:
    if plain or not line.detail:
        return paragraph(line.detail, width, palette.quiet)
    return big(line.detail, width, room, palette.quiet, line_rows=rows)


def _in_plain_letters(lines: Sequence[Line], width: int, room: int, palette: Palette) -> Block:
    ground = palette.ground
    beside = max(cell_len(line.note) for line in lines)
    across = max(min(width, _MEASURE) - (beside + _BETWEEN if beside else 0), 1)
    if len(lines) == 1 and not (beside or lines[0].detail):
        saying = paragraph(lines[0].text, across, palette.text + Style(bold=True), even=True)
        if len(saying) <= 2:
            return saying
    entries: list[Block] = []
    for line in lines:
        bold = _style(line, palette) + Style(bold=True)
        entry = [*paragraph(line.text, across, bold), *paragraph(line.detail, across, palette.quiet)]
        if beside:
            note = paragraph(line.note.rjust(beside), beside, palette.accent + Style(bold=True))
            entry = side_by_side([(entry, across), (note, beside)], _BETWEEN, ground)
        entries.append(entry)
    spare = room - sum(map(len, entries))
    return aligned(stacked(entries, min(max(spare // len(entries), 0), 2), ground), ground)


def _style(line: Line, palette: Palette) -> Style:
    return palette.accent if line.emphasis is Emphasis.HEADING else palette.text
