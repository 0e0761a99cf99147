"""Slides of few words: title, welcome, theme, agenda item, pages of pledge and plan, closing, emblem."""

from __future__ import annotations

from functools import lru_cache
from math import ceil

from rich.style import Style
from textual.geometry import Size
from textual.strip import Strip

from giaouoc.slides import Slide
from giaouoc_tui.projector.blocks import (
    LETTER_ROWS,
    MANY_ROWS,
    Block,
    big,
    centred,
    gap_in,
    paragraph,
    side_by_side,
    stacked,
)
from giaouoc_tui.projector.emblem import star
from giaouoc_tui.projector.lines_board import lines_page
from giaouoc_tui.projector.palette import Palette
from giaouoc_tui.projector.poster import Part, poster
from giaouoc_tui.widgets.qr import QrCode

__all__ = ["closing", "emblem", "item", "plan_page", "pledge_page", "theme", "title", "welcome"]

_PAGE_MEASURE = 68
"""Cells of a line of the pledge: about a dozen words."""


def title(slide: Slide, width: int, height: int, palette: Palette) -> Block:
    """What the ceremony is, who holds it, where and when."""
    return _poster(
        [
            Part(slide.overline.upper(), palette.accent, 2),
            Part(slide.title, palette.title, 0, 0.7),
            Part(slide.text, palette.text, 1),
            Part(slide.underline, palette.quiet, 3),
        ],
        width,
        height,
        palette,
    )


def item(slide: Slide, width: int, height: int, palette: Palette) -> Block:
    """The agenda item that runs, who leads it, and what comes next."""
    return _poster(
        [
            Part(slide.overline, palette.quiet, 3, 0),
            Part(slide.title, palette.title, 0, 1 if height < MANY_ROWS else 0.7),
            Part(slide.text, palette.text, 1),
            Part(slide.underline, palette.accent, 2, 0),
        ],
        width,
        height,
        palette,
    )


def welcome(slide: Slide, width: int, height: int, palette: Palette) -> Block:
    """A welcome, and how many have come."""
    figure = slide.figures[0]
    parts = [
        Part(slide.overline, palette.accent, 3),
        Part(slide.title, palette.title, 2),
        Part(figure.text, palette.text, 0, 0.35 if height >= 30 else 0.75),
        Part(figure.label, palette.text, 1),
        Part(slide.underline, palette.quiet, 4, 0),
    ]
    return _poster(parts, width, height, palette)


def theme(slide: Slide, width: int, height: int, palette: Palette) -> Block:
    """The year's theme as large as the room allows; those of several levels one below the other."""
    if len(slide.lines) > 1:
        return lines_page(slide, width, height, palette)
    return _text_under_heading(slide, "".join(line.text for line in slide.lines), width, height, palette)


def pledge_page(slide: Slide, width: int, height: int, palette: Palette) -> Block:
    """A heading, and below it the text that is read aloud, in lines the eye can follow."""
    return _text_under_heading(slide, slide.text, width, height, palette)


def plan_page(slide: Slide, width: int, height: int, palette: Palette) -> Block:
    """A page of the plan: its lines, or a countdown as large as it goes."""
    if slide.lines:
        return lines_page(slide, width, height, palette)
    return _poster(
        [
            Part(slide.overline, palette.accent, 2, 0 if height < MANY_ROWS else 0.3),
            Part(slide.title, palette.title, 0, 0.7),
            Part(slide.text, palette.text, 1),
            Part(slide.underline, palette.quiet, 3, 0),
        ],
        width,
        height,
        palette,
    )


def closing(slide: Slide, width: int, height: int, palette: Palette) -> Block:
    """Thanks; once the record is sealed also its code, to be copied and to be scanned."""
    thanks = [
        Part(slide.overline, palette.accent, 3, 0),
        Part(slide.title, palette.title, 0, 0.7),
        Part(slide.text, palette.text, 1, 0.5),
    ]
    if not slide.code:
        return _poster(thanks, width, height, palette)
    ground, gap = palette.ground, gap_in(height)
    large = big(slide.code, width, LETTER_ROWS, palette.accent) or []
    room = height - len(large) - gap if large else height
    square = list(_square(slide.code, width, room))
    symbol = square[0].cell_length + 2 * gap if square else 0
    seal = [
        Part(slide.underline, palette.quiet, 2, 0),
        Part("" if large else slide.code, palette.accent, 1, 0),
    ]
    block = _poster([*thanks, *seal], width - symbol, room, palette)
    if square:
        columns = [(block, width - symbol), (square, symbol - 2 * gap)]
        block = side_by_side(columns, 2 * gap, ground)
    return stacked([block, centred(large, width, ground)], gap, ground)


def emblem(slide: Slide, width: int, height: int, palette: Palette) -> Block:
    """A star over the locality's name: a calm picture that says nothing of the ceremony."""
    names = [
        Part(slide.overline.upper(), palette.accent, 1, 0),
        Part(slide.title.upper(), palette.title, 0, 0.5),
    ]
    words = _poster(names, width, height - min(height // 3, width // 4), palette)
    gap = gap_in(height)
    room = min(height - len(words) - gap, width // 2, height // 2)
    figure = star(room, palette.title) if room >= 5 else []
    return stacked([centred(figure, width, palette.ground), words], gap, palette.ground)


def _poster(parts: list[Part], width: int, height: int, palette: Palette) -> Block:
    blocks = [centred(block, width, palette.ground) for block in poster(parts, width, height)]
    return stacked(blocks, gap_in(height), palette.ground)


def _text_under_heading(slide: Slide, text: str, width: int, height: int, palette: Palette) -> Block:
    """The text comes first: big if that fits under a plain heading, else with air between its lines."""
    ground, gap = palette.ground, gap_in(height)
    plain = [
        *paragraph(slide.overline, width, palette.accent),
        *paragraph(slide.title.upper(), width, palette.title, even=True),
    ]
    body = big(text, width, height - len(plain) - gap, palette.text, line_rows=max(height // 5, LETTER_ROWS))
    if body is None:
        body = _page_text(text, min(width, _PAGE_MEASURE), height - len(plain) - gap, palette)
    room = min(height - len(body) - gap - len(plain) + 1, height * 11 // 20)
    heading = big(slide.title, width, room, palette.title, line_rows=max(height // 5, LETTER_ROWS))
    if heading:
        over = paragraph(slide.overline, width, palette.accent)
        heading = stacked([over, heading], 1 if height >= 30 else 0, ground)
    blocks = [centred(block, width, ground) for block in (heading or plain, body)]
    return stacked(blocks, gap, ground)


def _page_text(text: str, width: int, height: int, palette: Palette) -> Block:
    """A text in plain letters, each of its lines begun anew, with as much air as there is room for."""
    style, ground = palette.text + Style(bold=True), palette.ground
    lines = [paragraph(line, width, style) for line in text.splitlines() if line.strip()]
    if len(lines) == 1 and len(lines[0]) <= 2:
        # A text of two lines is a saying, a longer one is read along its left edge.
        lines = [paragraph(text, width, style, even=True)]
    else:
        widest = max((strip.cell_length for line in lines for strip in line), default=0)
        lines = [[strip.adjust_cell_length(widest, ground) for strip in line] for line in lines]
    rows = sum(map(len, lines))
    if 2 * rows <= height:
        lines = [[strip] for line in lines for strip in line]
    return stacked(lines, 1 if rows + len(lines) <= height else 0, ground)


@lru_cache(maxsize=8)
def _square(code: str, width: int, height: int) -> tuple[Strip, ...]:
    """The code as a QR symbol that leaves most of the width to the words; none where it has no room."""
    nowhere = Size(0, 0)
    symbol = QrCode(code)
    columns = symbol.get_content_width(nowhere, nowhere)
    rows = symbol.get_content_height(nowhere, nowhere, columns)
    scale = min(height // rows, int(width * 0.4) // columns)
    if scale > 1:
        symbol, rows = QrCode(code, scale=scale), ceil(scale * columns / 2)
    elif rows > height or 2 * columns > width:
        return ()
    return tuple(symbol.render_line(y) for y in range(rows))
