"""A drawing of cards on pages, as data that any program can draw: lines of text, strokes, QR symbols.

Lengths are millimetres from the upper left corner, down and to the right; text sizes are points.
"""

from __future__ import annotations

from collections.abc import Mapping
from enum import StrEnum

import msgspec

from giaouoc.papers.fitting import ASCENT, MM_PER_POINT, PITCH, Face, fit
from giaouoc.papers.qr_matrix import QrMatrix

__all__ = ["Anchor", "Card", "Colour", "Document", "Drawing", "Page", "PlacedCard", "Stroke", "Symbol", "TextLine"]


class Colour(StrEnum):
    """The few colours of a paper; each also reads on a black-and-white printer."""

    INK = "#161616"
    RED = "#b01116"
    GREY = "#5f5f5f"
    FAINT = "#bdbdbd"


class Anchor(StrEnum):
    """Which point of a line of text its `x` names."""

    START = "start"
    MIDDLE = "middle"
    END = "end"


class TextLine(msgspec.Struct, frozen=True):
    """One line of text, never broken further; `y` is its baseline."""

    text: str
    x: float
    y: float
    size: float
    face: Face
    colour: Colour = Colour.INK
    anchor: Anchor = Anchor.START


class Stroke(msgspec.Struct, frozen=True):
    """A straight line."""

    x1: float
    y1: float
    x2: float
    y2: float
    width: float
    colour: Colour = Colour.INK


class Symbol(msgspec.Struct, frozen=True):
    """A QR symbol without its quiet zone."""

    code: str
    """24 digits."""
    x: float
    y: float
    side: float


class Card(msgspec.Struct, frozen=True):
    """One badge or invitation."""

    width: float
    height: float
    lines: tuple[TextLine, ...]
    strokes: tuple[Stroke, ...] = ()
    symbols: tuple[Symbol, ...] = ()


class PlacedCard(msgspec.Struct, frozen=True):
    """A card on its page."""

    x: float
    y: float
    card: Card


class Page(msgspec.Struct, frozen=True):
    """A sheet of paper; its own strokes are where to cut."""

    width: float
    height: float
    cards: tuple[PlacedCard, ...]
    strokes: tuple[Stroke, ...] = ()


class Document(msgspec.Struct, frozen=True):
    """Everything that a program needs in order to draw the pages."""

    title: str
    pages: tuple[Page, ...]
    symbols: Mapping[str, QrMatrix]
    """Modules of every code on the pages."""


class Drawing:
    """A card while it is being laid out."""

    def __init__(self, width: float, height: float) -> None:
        self.width = width
        self.height = height
        self.size = 0.0
        """Size of the text that was set last."""
        self._lines: list[TextLine] = []
        self._strokes: list[Stroke] = []
        self._symbols: list[Symbol] = []

    def text(
        self,
        text: str,
        face: Face,
        *,
        x: float,
        y: float,
        width: float,
        height: float,
        largest: float,
        colour: Colour = Colour.INK,
        anchor: Anchor = Anchor.START,
    ) -> float:
        """Fit text into the place whose upper left corner is (x, y), and return the y of the text's lower edge."""
        fitted = fit(text, face, width=width, height=height, largest=largest)
        self.size = fitted.size
        across = {Anchor.START: x, Anchor.MIDDLE: x + width / 2, Anchor.END: x + width}[anchor]
        for index, line in enumerate(fitted.lines):
            baseline = y + (index * PITCH + ASCENT) * fitted.size * MM_PER_POINT
            self._lines.append(TextLine(line, across, baseline, fitted.size, face, colour, anchor))
        return y + fitted.height

    def stroke(self, x1: float, y1: float, x2: float, y2: float, width: float, colour: Colour = Colour.INK) -> None:
        """Draw a straight line."""
        self._strokes.append(Stroke(x1, y1, x2, y2, width, colour))

    def symbol(self, code: str, x: float, y: float, side: float) -> None:
        """Draw a QR symbol; the quiet zone around it must stay free."""
        self._symbols.append(Symbol(code, x, y, side))

    def card(self) -> Card:
        """What was drawn."""
        return Card(self.width, self.height, tuple(self._lines), tuple(self._strokes), tuple(self._symbols))
