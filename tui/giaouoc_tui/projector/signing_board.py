"""The signing board: who is at the table, who makes ready, how many have signed, who witnesses."""

from __future__ import annotations

from collections.abc import Sequence
from math import ceil
from typing import NamedTuple

from rich.style import Style

from giaouoc.slides import Emphasis, Figure, Line, Slide, Words
from giaouoc_tui.projector.blocks import (
    LETTER_ROWS,
    MANY_ROWS,
    Block,
    big,
    centred,
    fitted,
    gap_in,
    paragraph,
    plate,
    row,
    shortened,
    side_by_side,
    stacked,
)
from giaouoc_tui.projector.palette import Palette
from giaouoc_tui.projector.poster import Part, poster

__all__ = ["signing_board"]

_MEASURE = 90
"""Cells of a plain line at most."""

_CARD_ROWS = 3
"""Bloc, name and post."""

_PLATED_ROWS = _CARD_ROWS + 2
"""The same with the bloc on a plate."""

_CARD_WIDTH = 30
_BETWEEN = 4
"""Cells between two columns."""


class _Places(NamedTuple):
    """Where cards stand: so many columns of so many cells, and rows with a gap between them."""

    columns: int
    cells: int
    rows: int
    gap: int


def signing_board(slide: Slide, width: int, height: int, palette: Palette, say: Words) -> Block:
    """The people at the table as large as possible; with nobody there, how far the signing is."""
    ground, gap = palette.ground, gap_in(height)
    table = [line for line in slide.lines if line.emphasis in (Emphasis.NOW, Emphasis.DONE)]
    prepared = _prepared(slide.lines)
    foot = [
        _line(prepared if table else "", width, height, palette.accent),
        _tally(slide.figures[0], width, height if len(table) <= 1 else 0, palette),
        paragraph(slide.underline, min(width, _MEASURE), palette.quiet, even=True),
    ]
    below = stacked([centred(block, width, ground) for block in foot], gap // 2, ground)
    room = height - len(below) - gap
    if not table:
        parts = [Part(slide.title, palette.title, 0, 0.7), Part(prepared, palette.accent, 1)]
        blocks = [centred(block, width, ground) for block in poster(parts, width, room)]
        return stacked([*blocks, below], gap, ground)
    heading = centred(paragraph(slide.title.upper(), width, palette.title), width, ground)
    people = _table(table, width, room - len(heading) - gap, palette, say)
    return stacked([heading, people, below], gap, ground)


def _table(table: Sequence[Line], width: int, height: int, palette: Palette, say: Words) -> Block:
    """A card each, all in big letters or at least the signers' names; where cards have no room, a row each."""
    roomiest = _Places(0, 0, 0, 0)
    for columns in (1, 2, 3):
        places = _places(len(table), columns, width, height)
        if places.cells < _CARD_WIDTH:
            break
        large = [_large_card(line, places.cells, places.rows, palette, say) for line in table]
        if all(large):
            return _grid(large, places, palette)
        if roomiest.rows < _PLATED_ROWS:
            roomiest = max(roomiest, places, key=lambda one: one.rows)
    for banded in (True, False):
        if named := _named_cards(table, width, height, palette, banded=banded):
            return named
    if roomiest.rows < _CARD_ROWS:
        return _rows(table, width, height, palette, say)
    cards = [_plain_card(line, roomiest.cells, roomiest.rows, palette) for line in table]
    return _grid(cards, roomiest, palette)


def _places(cards: int, columns: int, width: int, height: int) -> _Places:
    per_column = ceil(cards / columns)
    gap = gap_in(height) if per_column * (_PLATED_ROWS + gap_in(height)) <= height else 0
    rows = (height - gap * (per_column - 1)) // per_column
    return _Places(columns, (width - _BETWEEN * (columns - 1)) // columns, rows, gap)


def _large_card(line: Line, width: int, height: int, palette: Palette, say: Words) -> Block:
    """The bloc in big letters, name and post as large as fits under it; empty where it does not."""
    now = line.emphasis is Emphasis.NOW
    line_rows = max(LETTER_ROWS, height // 3)
    style = palette.title if now else palette.quiet
    bloc = big(line.text, width, height - 4, style, line_rows=line_rows)
    if bloc is None:
        return []
    mark = f"▶ {say('hall.at_table')}" if now else f"✓ {line.note}"
    parts = [
        Part(line.detail, palette.text if now else palette.quiet, 1),
        Part(line.note if now else "", palette.text, 2),
    ]
    gap = 1 if height < 2 * LETTER_ROWS else gap_in(height)
    who = poster(parts, width, max(height - len(bloc) - 1 - 2 * gap, 1))
    return _card([[row((mark, palette.accent if now else palette.quiet))], bloc, *who], width, height, gap, palette)


def _named_cards(table: Sequence[Line], width: int, height: int, palette: Palette, *, banded: bool) -> Block:
    """Below one another the signers' names in big letters, each between bloc and post; empty where they do not fit.

    The blocs stand on plates where these are `banded`, else in one row; who has signed stays plain.
    """
    signed = {line: _signed(line, width, palette) for line in table if line.emphasis is Emphasis.DONE}
    rows = height - sum(len(block) for blocks in signed.values() for block in blocks) - (len(table) - 1)
    rows //= max(len(table) - len(signed), 1)
    cards: list[Block] = []
    for line in table:
        if line in signed:
            blocks = signed[line]
        else:
            name = f"▶ {line.text}"
            bloc = (
                plate(name, width, palette.now)
                if banded
                else [row((f"  {shortened(name.upper(), width - 4)}  ", palette.now))]
            )
            post = [row((shortened(line.note, width), palette.text))] if line.note else []
            letters = big(line.detail, width, rows - len(bloc) - len(post), palette.text) if line.detail else None
            if letters is None:
                return []
            blocks = [bloc, letters, post]
        cards.append(stacked([centred(block, width, palette.ground) for block in blocks], 0, palette.ground))
    return stacked(cards, 1, palette.ground)


def _signed(line: Line, width: int, palette: Palette) -> list[Block]:
    parts = [f"✓ {line.text}", f"{line.detail} · {line.note}" if line.detail else line.note]
    return [paragraph(part, width, palette.quiet, even=True) for part in parts]


def _plain_card(line: Line, width: int, height: int, palette: Palette) -> Block:
    """Who is to sign stands on a plate, who has signed does not: no colour is needed to see it."""
    if line.emphasis is Emphasis.DONE:
        blocks = _signed(line, width, palette)
    else:
        name = f"▶ {line.text}"
        blocks = [
            plate(name, width, palette.now) if height >= _PLATED_ROWS else [row((f" {name} ", palette.now))],
            paragraph(line.detail, width, palette.text + Style(bold=True), even=True),
            paragraph(line.note, width, palette.text, even=True),
        ]
        if sum(map(len, blocks)) > height:
            blocks[2] = [row((shortened(line.note, width), palette.text))]
    return _card(blocks, width, height, 0, palette)


def _card(blocks: Sequence[Block], width: int, height: int, gap: int, palette: Palette) -> Block:
    lines = stacked([centred(block, width, palette.ground) for block in blocks], gap, palette.ground)
    return fitted(lines, width, height, palette.ground)


def _grid(cards: Sequence[Block], places: _Places, palette: Palette) -> Block:
    """Cards row by row; a last row that is not full stands in the middle."""
    columns, cells, _, gap = places
    bands = [
        side_by_side([(card, cells) for card in cards[i : i + columns]], _BETWEEN, palette.ground)
        for i in range(0, len(cards), columns)
    ]
    width = columns * cells + _BETWEEN * (columns - 1)
    return stacked([centred(band, width, palette.ground) for band in bands], gap, palette.ground)


def _rows(table: Sequence[Line], width: int, height: int, palette: Palette, say: Words) -> Block:
    """A row each in as many columns as it takes; what still has no room is counted."""
    columns = max(min(ceil(len(table) / max(height, 1)), width // _CARD_WIDTH), 1)
    cells = (width - _BETWEEN * (columns - 1)) // columns
    shown = list(table)
    if ceil(len(table) / columns) > height:
        shown = shown[: max((height - 1) * columns, 0)]
    rows = _grid([_row(line, cells, palette) for line in shown], _Places(columns, cells, 1, 0), palette)
    if len(shown) < len(table):
        left_out = say("hall.more_at_table", count=len(table) - len(shown))
        rows.append(row((left_out, palette.quiet)))
    return centred(rows, width, palette.ground)


def _row(line: Line, width: int, palette: Palette) -> Block:
    if line.emphasis is Emphasis.DONE:
        strip = row((f" ✓ {line.text}  {line.detail}", palette.quiet))
    else:
        strip = row((f" ▶ {line.text} ", palette.now), (f" {line.detail}", palette.text))
    return [strip.crop(0, width)]


def _prepared(lines: Sequence[Line]) -> str:
    heading = next((line.text for line in lines if line.emphasis is Emphasis.HEADING), "")
    names = " · ".join(line.text for line in lines if line.emphasis is Emphasis.NEXT)
    return f"{heading}: {names}" if names else ""


def _line(text: str, width: int, height: int, style: Style) -> Block:
    """A line at the foot, in big letters on a picture with many rows."""
    large = big(text, width, LETTER_ROWS, style) if text and height >= MANY_ROWS else None
    return large or paragraph(text, min(width, _MEASURE), style, even=True)


def _tally(figure: Figure, width: int, height: int, palette: Palette) -> Block:
    """How many have signed: in big letters where there is room, else with a square for each."""
    words = f"{figure.text} {figure.label}"
    if height >= MANY_ROWS:
        return _line(words, width, height, palette.text)
    if 2 * figure.of + len(words) + 1 > min(width, _MEASURE):
        return [row((words, palette.text))]
    signed, open_ = "■ " * figure.value, "□ " * (figure.of - figure.value)
    return [row((signed, palette.title), (open_, palette.quiet), (f" {words}", palette.text))]
