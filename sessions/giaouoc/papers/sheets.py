"""Cards on sheets of paper: how many fit, where they lie, and where to cut."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from itertools import islice, product
from typing import Final

import msgspec

from giaouoc.papers.drawing import Card, Colour, Page, PlacedCard, Stroke

__all__ = ["BADGE_FORMATS", "INVITATIONS", "SheetFormat", "sheets_of"]

_PAST = 4.0
"""Millimetres by which a cutting line goes on into the margin, for the guillotine."""


class SheetFormat(msgspec.Struct, frozen=True):
    """A grid of equal cards in the middle of a sheet; lengths are millimetres."""

    columns: int
    rows: int
    card_width: float
    card_height: float
    width: float = 210
    height: float = 297

    @property
    def cards(self) -> int:
        """Cards on a sheet."""
        return self.columns * self.rows

    @property
    def margins(self) -> tuple[float, float]:
        """Empty paper beside and above the grid."""
        across, down = self.columns * self.card_width, self.rows * self.card_height
        return (self.width - across) / 2, (self.height - down) / 2


BADGE_FORMATS: Final[Mapping[int, SheetFormat]] = {
    10: SheetFormat(2, 5, 90, 55),
    8: SheetFormat(2, 4, 99, 68),
    4: SheetFormat(2, 2, 105, 148),
}
"""Badges per A4 sheet: for card holders, for large holders, A6 for wallets on a ribbon."""

INVITATIONS: Final = SheetFormat(1, 2, 210, 148)
"""Two A5 invitations on an A4 sheet."""


def sheets_of(cards: Sequence[Card], sheet: SheetFormat) -> tuple[Page, ...]:
    """The cards in rows from the upper left, sheet after sheet."""
    return tuple(_pages(cards, sheet))


def _pages(cards: Sequence[Card], sheet: SheetFormat) -> Iterator[Page]:
    beside, above = sheet.margins
    rest = iter(cards)
    while on_page := tuple(islice(rest, sheet.cards)):
        cells = product(range(sheet.rows), range(sheet.columns))
        placed = tuple(
            PlacedCard(beside + column * sheet.card_width, above + row * sheet.card_height, card)
            for card, (row, column) in zip(on_page, cells, strict=False)
        )
        yield Page(sheet.width, sheet.height, placed, tuple(_cuts(sheet)))


def _cuts(sheet: SheetFormat) -> Iterator[Stroke]:
    """Faint lines between the cards and around them, unless the edge of the paper is theirs."""
    beside, above = sheet.margins
    left, right = max(beside - _PAST, 0), min(sheet.width - beside + _PAST, sheet.width)
    top, bottom = max(above - _PAST, 0), min(sheet.height - above + _PAST, sheet.height)
    for column in range(sheet.columns + 1):
        x = beside + column * sheet.card_width
        if 1 < x < sheet.width - 1:
            yield Stroke(x, top, x, bottom, 0.12, Colour.FAINT)
    for row in range(sheet.rows + 1):
        y = above + row * sheet.card_height
        if 1 < y < sheet.height - 1:
            yield Stroke(left, y, right, y, 0.12, Colour.FAINT)
