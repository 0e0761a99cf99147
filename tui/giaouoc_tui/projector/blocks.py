"""Pieces of a picture: blocks of rows, from text in big letters or plain, and how they are stacked."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from math import ceil
from typing import TypeAlias

from rich.cells import cell_len, chop_cells, set_cell_size
from rich.segment import Segment
from rich.style import Style
from textual.strip import Strip

from giaouoc.text import clean
from giaouoc_tui.widgets.big_text import LEAST_ROWS, render_big

__all__ = [
    "LETTER_ROWS",
    "MANY_ROWS",
    "Block",
    "aligned",
    "balanced",
    "big",
    "centred",
    "fitted",
    "gap_in",
    "paragraph",
    "plate",
    "row",
    "shortened",
    "side_by_side",
    "stacked",
    "wrapped",
]

Block: TypeAlias = list[Strip]
"""Rows from the top; each may be narrower than the picture."""

_BLOCK_LETTERS = frozenset(" ▘▝▀▖▌▞▛▗▚▐▜▄▙▟█")
MANY_ROWS = 44
"""Rows of a picture on which plain letters are too small for the back of a hall."""

LETTER_ROWS = LEAST_ROWS + 2
"""Rows of a line of big letters with marks above and below where it need not be larger."""

_NARROWEST = 4.6
"""Cells of an average letter at `LEAST_ROWS`: whatever needs more than fits is not tried."""

_LONGEST = 2_000
"""Characters of one text: six times the longest page of a pledge."""


def row(*parts: tuple[str, Style]) -> Strip:
    """One row of texts, each with its style; control characters in them are made visible."""
    return Strip([Segment(clean(text, _LONGEST), style) for text, style in parts])


def shortened(text: str, width: int) -> str:
    """A text in one line of at most `width` cells, ending in `…` where it is cut."""
    line = clean(text, _LONGEST)
    return line if cell_len(line) <= width else set_cell_size(line, max(width - 1, 0)).rstrip() + "…"


def wrapped(text: str, width: int) -> list[str]:
    """A text in lines of at most `width` cells, cut between words unless a word is longer."""
    lines = [""]
    for word in clean(text, _LONGEST).split():
        pieces = [word] if cell_len(word) <= width else chop_cells(word, max(width, 1))
        for piece in pieces:
            longer = f"{lines[-1]} {piece}".strip()
            if cell_len(longer) <= width:
                lines[-1] = longer
            else:
                lines.append(piece)
    return [line for line in lines if line]


def balanced(text: str, width: int) -> list[str]:
    """The same number of lines as `wrapped`, about as long as each other."""
    lines = wrapped(text, width)
    narrower = width
    while len(lines) > 1 and narrower > 1 and len(wrapped(text, narrower - 1)) == len(lines):
        narrower -= 1
    return wrapped(text, narrower)


def paragraph(text: str, width: int, style: Style, *, even: bool = False) -> Block:
    """A text in plain letters; `even` makes its lines about as long as each other."""
    return [row((line, style)) for line in (balanced if even else wrapped)(text, width)]


def big(text: str, width: int, rows: int, style: Style, *, line_rows: int = 0) -> Block | None:
    """A text in the largest block letters that fit, none where they would lose their marks.

    `line_rows` limits how tall a single line of letters becomes; 0 leaves it free.
    """
    least = ceil(_NARROWEST * cell_len(text) / max(width, 1))
    if least * LEAST_ROWS > rows:
        return None
    for lines in range(least, rows // LEAST_ROWS + 1) if line_rows else (1,):
        limit = min(lines * line_rows, rows) if line_rows else rows
        letters = render_big(text, width, limit)
        if len(letters) >= LEAST_ROWS and all(_BLOCK_LETTERS.issuperset(line) for line in letters):
            plain = Style(color=style.color, bgcolor=style.bgcolor)
            return [Strip([Segment(line, plain)]) for line in letters]
    return None


def plate(text: str, width: int, style: Style) -> Block:
    """A text in capitals on a band with edges: a heading where big letters have no room."""
    lines = balanced(text.upper(), max(width - 8, 1))
    across = max(map(cell_len, lines), default=0) + 6
    edge = Style(color=style.bgcolor, bgcolor=style.color)
    return [
        row(("▄" * across, edge)),
        *(row((line.center(across), style)) for line in lines),
        row(("▀" * across, edge)),
    ]


def aligned(block: Block, ground: Style) -> Block:
    """All rows as wide as the widest, so that a text keeps its left edge when it is centred."""
    widest = max((strip.cell_length for strip in block), default=0)
    return [strip.adjust_cell_length(widest, ground) for strip in block]


def centred(block: Block, width: int, ground: Style) -> Block:
    """Every row in the middle of `width` cells."""
    return [_padded(strip, (width - strip.cell_length) // 2, width, ground) for strip in block]


def fitted(block: Block, width: int, height: int, ground: Style) -> Block:
    """A block of exactly this size, in the middle of it; what is too much is cut off."""
    above = max((height - len(block)) // 2, 0)
    rows = [*[Strip.blank(width, ground)] * above, *block[:height]]
    rows += [Strip.blank(width, ground)] * (height - len(rows))
    return [_padded(strip, 0, width, ground) for strip in rows]


def stacked(blocks: Iterable[Block], gap: int, ground: Style) -> Block:
    """Blocks below one another with `gap` empty rows between them; empty ones are left out."""
    rows: Block = []
    for block in blocks:
        if rows and block:
            rows += [Strip.blank(0, ground)] * gap
        rows += block
    return rows


def side_by_side(blocks: Sequence[tuple[Block, int]], gap: int, ground: Style) -> Block:
    """Blocks of given widths beside one another, each in the middle of the tallest one's height."""
    height = max(len(block) for block, _ in blocks)
    columns = [fitted(block, width, height, ground) for block, width in blocks]
    return [Strip.join(_between(strips, gap, ground)) for strips in zip(*columns, strict=True)]


def gap_in(height: int) -> int:
    """Empty rows between blocks of a picture that is `height` rows high."""
    return 1 if height < 30 else 2 if height < 50 else 3


def _between(strips: Sequence[Strip], gap: int, ground: Style) -> Iterator[Strip]:
    for index, strip in enumerate(strips):
        if index:
            yield Strip.blank(gap, ground)
        yield strip


def _padded(strip: Strip, left: int, width: int, ground: Style) -> Strip:
    moved = Strip.join([Strip.blank(left, ground), strip]) if left > 0 else strip
    return moved.adjust_cell_length(width, ground)
