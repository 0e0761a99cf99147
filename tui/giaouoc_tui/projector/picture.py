"""The whole picture of a slide: what stands where on a screen of any size."""

from __future__ import annotations

from collections.abc import Callable

from textual.strip import Strip

from giaouoc.hall import Cover, SlideKind
from giaouoc.slides import Slide, Words
from giaouoc_tui.projector import posters
from giaouoc_tui.projector.agenda_board import agenda
from giaouoc_tui.projector.attendance_board import attendance
from giaouoc_tui.projector.blocks import Block, big, centred, fitted, gap_in, paragraph, row
from giaouoc_tui.projector.palette import BLACK, Palette
from giaouoc_tui.projector.signing_board import signing_board

__all__ = ["draw", "rows_cut"]

_POSTERS: dict[SlideKind, Callable[[Slide, int, int, Palette], Block]] = {
    SlideKind.TITLE: posters.title,
    SlideKind.WELCOME: posters.welcome,
    SlideKind.ITEM: posters.item,
    SlideKind.THEME: posters.theme,
    SlideKind.PLEDGE: posters.pledge_page,
    SlideKind.PLAN: posters.plan_page,
    SlideKind.CLOSING: posters.closing,
}
_BOARDS: dict[SlideKind, Callable[[Slide, int, int, Palette, Words], Block]] = {
    SlideKind.AGENDA: agenda,
    SlideKind.ATTENDANCE: attendance,
    SlideKind.SIGNING: signing_board,
}


def draw(slide: Slide, width: int, height: int, palette: Palette, say: Words, *, notice: str = "") -> Block:
    """Exactly `height` rows of `width` cells.

    `notice` is a quiet word to the operator at the foot; a black picture shows nothing at all.
    """
    if slide.cover is Cover.BLACK:
        return [Strip.blank(width, BLACK)] * height
    mark = _mark(slide, width, height, palette)
    message = _message(slide, width, height, palette)
    foot = _foot(slide, width, palette, say, notice)
    room = max(height - len(mark) - len(message) - len(foot), 0)
    margin, edge = max(width // 30, 1), 1 if room >= 16 else 0
    body = _body(slide, width - 2 * margin, room - 2 * edge, palette, say)
    ground = palette.ground
    above = fitted(centred(body, width, ground), width, room, ground)
    return [*mark, *above, *message, *foot][:height]


def rows_cut(slide: Slide, width: int, height: int, palette: Palette, say: Words) -> int:
    """How many rows of a slide have no room in a picture of this size; 0 for one that fits.

    Title and text count even where the picture would leave the text out to save the title.
    """
    foot = _foot(slide, width, palette, say, "")
    room = height - len(foot) - (2 if height - len(foot) >= 16 else 0)
    inner = width - 2 * max(width // 30, 1)
    said = [text for text in (slide.title, slide.text) if text]
    rows = sum(len(paragraph(line, inner, palette.text)) for text in said for line in text.splitlines())
    plain = rows + gap_in(height) * (len(said) - 1)
    return max(len(_body(slide, inner, room, palette, say)) - room, plain - room, 0)


def _body(slide: Slide, width: int, height: int, palette: Palette, say: Words) -> Block:
    if width < 1 or height < 1:
        return []
    if slide.cover is Cover.EMBLEM:
        return posters.emblem(slide, width, height, palette)
    if slide.kind in _POSTERS:
        return _POSTERS[slide.kind](slide, width, height, palette)
    return _BOARDS[slide.kind](slide, width, height, palette, say)


def _mark(slide: Slide, width: int, height: int, palette: Palette) -> Block:
    """A band over the whole width, so that nobody takes a rehearsal for the ceremony."""
    if not slide.rehearsal:
        return []
    words = f" {slide.rehearsal} "
    times = max(width // 40, 1)
    line = words.join([" " * ((width - times * len(words)) // (times + 1))] * (times + 1))
    rows = 3 if height >= 45 else 1
    return fitted([row((line, palette.mark))], width, rows, palette.mark)


def _message(slide: Slide, width: int, height: int, palette: Palette) -> Block:
    """The operator's line on a band of its own, which the slide makes room for."""
    if not slide.message:
        return []
    room = max(width - 6, 1)
    words = big(slide.message, room, height // 3, palette.message) or paragraph(
        slide.message, room, palette.message, even=True
    )
    edge = 1 if height >= 12 else 0
    return fitted(centred(words, width, palette.message), width, len(words) + 2 * edge, palette.message)


def _foot(slide: Slide, width: int, palette: Palette, say: Words, notice: str) -> Block:
    key = "hall.page" if slide.kind in (SlideKind.PLEDGE, SlideKind.PLAN) else "hall.item"
    page = say(key, page=slide.page, pages=slide.pages) if slide.page else ""
    if not (page or notice):
        return []
    space = width - len(page) - len(notice) - 4
    line = f"  {notice}{' ' * max(space, 1)}{page}  "
    return fitted([row((line, palette.quiet))], width, 1, palette.ground)
