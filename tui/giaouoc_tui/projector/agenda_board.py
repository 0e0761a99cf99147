"""The agenda: what is done, what runs now and what comes, told by sign and band and not by colour alone."""

from __future__ import annotations

from collections.abc import Sequence

from rich.cells import set_cell_size
from rich.style import Style

from giaouoc.slides import Emphasis, Line, Slide, Words
from giaouoc_tui.projector.blocks import (
    LETTER_ROWS,
    MANY_ROWS,
    Block,
    aligned,
    big,
    centred,
    fitted,
    gap_in,
    paragraph,
    row,
    stacked,
    wrapped,
)
from giaouoc_tui.projector.palette import Palette

__all__ = ["agenda"]

_MEASURE = 84
"""Cells of a plain row."""

_MARKS = {Emphasis.DONE: "✓", Emphasis.NOW: "▶", Emphasis.NEXT: "›"}


def agenda(slide: Slide, width: int, height: int, palette: Palette, say: Words) -> Block:
    """All items where they have room; else the running one and those around it, the others counted."""
    ground, gap = palette.ground, gap_in(height)
    heading = centred(_heading(slide.title, width, height, palette), width, ground)
    room = height - len(heading) - gap
    now = next((i for i, line in enumerate(slide.lines) if line.emphasis is Emphasis.NOW), 0)
    if height >= MANY_ROWS and (large := _in_big_letters(slide.lines, now, width, room, palette, say)):
        return stacked([heading, large], gap, ground)
    entries = [_entry(line, min(width, _MEASURE), palette) for line in slide.lines]
    first, last = _window(entries, now, room)
    shown = _with_counts(entries[first:last], first, len(entries) - last, palette, say)
    spacing = 1 if sum(map(len, shown)) + len(shown) - 1 <= room else 0
    body = aligned(stacked(shown, spacing, ground), ground)
    return stacked([heading, centred(body, width, ground)], gap, ground)


def _heading(title: str, width: int, height: int, palette: Palette) -> Block:
    large = big(title, width, height // 5 + 1, palette.title) if height >= MANY_ROWS else None
    return large or paragraph(title.upper(), width, palette.title)


def _in_big_letters(lines: Sequence[Line], now: int, width: int, room: int, palette: Palette, say: Words) -> Block:
    """The running item on a band and as many of the following ones as fit; none when it does not."""
    ground = palette.ground
    entries: list[Block] = []
    left = room - 4  # two rows that count what is left out, each with a gap
    for line in lines[now:]:
        is_now = line.emphasis is Emphasis.NOW
        style = palette.now if is_now else _style(line, palette)
        letters = big(line.text, width - 4, left - 2 * is_now, style, line_rows=LETTER_ROWS)
        if letters is None:
            break
        block = centred(letters, width, style)
        if is_now:
            block = fitted(block, width, len(block) + 2, style)
        left -= len(block) + 1
        entries.append(block)
    if not entries:
        return []
    after = len(lines) - now - len(entries)
    counted = _with_counts(entries, now, after, palette, say)
    return stacked([centred(block, width, ground) for block in counted], 1, ground)


def _with_counts(entries: Sequence[Block], before: int, after: int, palette: Palette, say: Words) -> list[Block]:
    """The entries between rows that say how many there are before and after them."""
    earlier = [[row((f"  {say('hall.earlier', count=before)}", palette.quiet))]] if before else []
    later = [[row((f"  {say('hall.later', count=after)}", palette.quiet))]] if after else []
    return [*earlier, *entries, *later]


def _entry(line: Line, width: int, palette: Palette) -> Block:
    mark = _MARKS.get(line.emphasis, " ")
    lines = wrapped(line.text, width - 6)
    texts = [f"  {mark if index == 0 else ' '} {text}" for index, text in enumerate(lines)]
    if line.emphasis is Emphasis.NOW:
        texts = [set_cell_size(text, width) for text in texts]
    return [row((text, _style(line, palette))) for text in texts]


def _style(line: Line, palette: Palette) -> Style:
    match line.emphasis:
        case Emphasis.NOW:
            return palette.now
        case Emphasis.NEXT:
            return palette.accent
        case Emphasis.DONE:
            return palette.quiet
        case _:
            return palette.text


def _window(entries: Sequence[Block], now: int, room: int) -> tuple[int, int]:
    """From which entry to before which one to show: the running one, and one before for two after it."""
    if sum(map(len, entries)) <= room:
        return 0, len(entries)
    room -= 2  # the rows that count what is left out
    first = last = now
    while True:
        after = last < len(entries) and len(entries[last]) <= room
        before = first > 0 and len(entries[first - 1]) <= room
        if after and (last - now <= 2 * (now - first) or not before):
            room -= len(entries[last])
            last += 1
        elif before:
            first -= 1
            room -= len(entries[first])
        else:
            return first, max(last, first + 1)
