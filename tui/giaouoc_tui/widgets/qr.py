"""A QR code that cameras and scanners read off a terminal, whatever its theme."""

from itertools import groupby
from typing import Final

import qrcode
from qrcode.constants import ERROR_CORRECT_Q
from qrcode.util import MODE_NUMBER, QRData
from rich.segment import Segment
from rich.style import Style
from textual.geometry import Size
from textual.strip import Strip
from textual.widget import Widget

__all__ = ["QrCode", "qr_modules"]

QUIET_ZONE: Final = 4
"""Light modules around the symbol, as ISO/IEC 18004 wants; 2 still read where room is short."""

_DARK: Final = "#000000"
_LIGHT: Final = "#ffffff"


def qr_modules(data: str, quiet_zone: int = QUIET_ZONE) -> list[list[bool]]:
    """Return rows of modules, dark ones true, at error correction Q; digits go in numeric mode.

    Raises `ValueError` when `data` is empty or too long for a QR code.
    """
    if not data:
        raise ValueError("a QR code must say something")
    symbol = qrcode.QRCode(error_correction=ERROR_CORRECT_Q, border=quiet_zone)
    numeric = data.isascii() and data.isdigit()
    symbol.add_data(QRData(data.encode(), mode=MODE_NUMBER) if numeric else data)
    symbol.make(fit=True)
    return [[bool(module) for module in row] for row in symbol.get_matrix()]


class QrCode(Widget):
    """A QR code in half blocks, one column and half a row a module, always black on white.

    24 digits need 29 columns and 15 rows; `scale` multiplies both for a projector.
    """

    DEFAULT_CSS = """
    QrCode { width: auto; height: auto; }
    """

    def __init__(
        self,
        data: str,
        *,
        scale: int = 1,
        quiet_zone: int = QUIET_ZONE,
        name: str | None = None,
        id: str | None = None,
        classes: str | None = None,
    ) -> None:
        super().__init__(name=name, id=id, classes=classes)
        self._scale = scale
        self._quiet_zone = quiet_zone
        self._lines: list[Strip] = []
        self._show(data)

    def show(self, data: str) -> None:
        """Show another code."""
        self._show(data)
        self.refresh(layout=True)

    def _show(self, data: str) -> None:
        modules = qr_modules(data, self._quiet_zone)
        self._lines = _half_block_lines(modules, self._scale)

    def get_content_width(self, container: Size, viewport: Size) -> int:
        """Return the columns of the symbol with its quiet zone."""
        return self._lines[0].cell_length

    def get_content_height(self, container: Size, viewport: Size, width: int) -> int:
        """Return the rows of the symbol with its quiet zone."""
        return len(self._lines)

    def render_line(self, y: int) -> Strip:
        """Return one row of cells, each showing two modules."""
        return self._lines[y] if y < len(self._lines) else Strip.blank(self.size.width)


def _half_block_lines(modules: list[list[bool]], scale: int) -> list[Strip]:
    wide = [[module for module in row for _ in range(scale)] for row in modules]
    tall = [row for row in wide for _ in range(scale)]
    if len(tall) % 2:
        tall.append([False] * len(tall[0]))
    return [
        Strip(
            [_segment(pair, len(list(run))) for pair, run in groupby(zip(upper, lower, strict=True))],
            len(upper),
        )
        for upper, lower in zip(tall[::2], tall[1::2], strict=True)
    ]


def _segment(pair: tuple[bool, bool], columns: int) -> Segment:
    upper, lower = (_DARK if dark else _LIGHT for dark in pair)
    if upper == lower:
        # No glyph, since a glyph seldom fills its half of the cell to the last pixel.
        return Segment(" " * columns, Style(color=upper, bgcolor=lower))
    return Segment("▀" * columns, Style(color=upper, bgcolor=lower))
