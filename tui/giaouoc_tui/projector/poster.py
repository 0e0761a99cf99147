"""A few texts that share a picture: the most important as large as there is room for."""

from __future__ import annotations

from collections.abc import Sequence
from typing import NamedTuple

from rich.style import Style

from giaouoc_tui.projector.blocks import LETTER_ROWS, Block, big, gap_in, paragraph, plate

__all__ = ["Part", "poster"]

_MEASURE = 76
"""Cells of a plain line: longer ones are hard to follow from a seat."""


class Part(NamedTuple):
    """One text of a poster."""

    text: str
    style: Style
    rank: int
    """0 is the most important: it grows first and is left out last."""
    grows: float = 1.0
    """Share of the rows still free that it may take for big letters; 0 keeps it plain."""


def poster(parts: Sequence[Part], width: int, height: int) -> list[Block]:
    """A block for each part that has a text, in the order given.

    Where the first part cannot be big, it stands on a plate and no part is drawn big.
    """
    gap = gap_in(height)
    shown = [part for part in parts if part.text.strip()]
    blocks = {part: _plain(part, width) for part in shown}
    while len(shown) > 1 and _rows(shown, blocks, gap) > height:
        shown.remove(max(shown, key=lambda part: part.rank))
    free = height - _rows(shown, blocks, gap)
    for part in sorted(shown, key=lambda part: part.rank):
        if part.grows:
            room = len(blocks[part]) + int(free * part.grows)
            line_rows = max(LETTER_ROWS, height // 7) if part.rank else 0
            larger = big(part.text, width, room, part.style, line_rows=line_rows)
            if larger:
                free -= len(larger) - len(blocks[part])
                blocks[part] = larger
            elif not part.rank:
                blocks[part] = _plated(part, blocks[part], width, free)
                break
    return [blocks[part] for part in shown]


def _plain(part: Part, width: int) -> Block:
    return paragraph(part.text, min(width, _MEASURE), part.style, even=True)


def _plated(part: Part, plain: Block, width: int, free: int) -> Block:
    band = Style(color=part.style.bgcolor, bgcolor=part.style.color, bold=True)
    plated = plate(part.text, min(width, _MEASURE), band)
    return plated if len(plated) - len(plain) <= free else plain


def _rows(shown: Sequence[Part], blocks: dict[Part, Block], gap: int) -> int:
    return sum(len(blocks[part]) for part in shown) + gap * (len(shown) - 1)
