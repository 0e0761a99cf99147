"""A camera reads from the screen what the widget was given."""

import numpy as np
import pytest
import zxingcpp
from rich.color import Color
from textual.app import App, ComposeResult

from giaouoc.badges import Badge, BadgeKind, make_code
from giaouoc_tui.widgets import QrCode
from giaouoc_tui.widgets.qr import qr_modules

CODE = make_code(bytes(32), Badge(BadgeKind.DELEGATE, 2017, 123))
PIXELS_A_COLUMN, PIXELS_A_ROW = 6, 12


class Showing(App[None]):
    def __init__(self, qr: QrCode, theme: str) -> None:
        super().__init__()
        self.qr = qr
        self.theme = theme

    def compose(self) -> ComposeResult:
        yield self.qr


def shade(color: Color | None) -> int:
    assert color is not None
    triplet = color.triplet
    assert triplet is not None
    return triplet.red


def photograph(qr: QrCode) -> np.ndarray:
    """The pixels a terminal makes of the widget's cells."""
    rows = []
    for y in range(qr.size.height):
        upper: list[int] = []
        lower: list[int] = []
        for text, style, _ in qr.render_line(y):
            assert style is not None
            assert set(text) <= {" ", "▀"}
            below = shade(style.bgcolor)
            above = shade(style.color) if "▀" in text else below
            upper += [above] * len(text)
            lower += [below] * len(text)
        rows += [upper, lower]
    picture = np.array(rows, dtype=np.uint8)
    return picture.repeat(PIXELS_A_COLUMN, axis=1).repeat(PIXELS_A_ROW // 2, axis=0)


@pytest.mark.parametrize("theme", ["textual-dark", "textual-light"])
@pytest.mark.parametrize(("scale", "size"), [(1, (29, 15)), (2, (58, 29))])
async def test_a_code_on_the_screen_can_be_read(theme: str, scale: int, size: tuple[int, int]) -> None:
    app = Showing(QrCode(CODE, scale=scale), theme)
    async with app.run_test(size=(80, 40)):
        assert app.qr.size == size
        (read,) = zxingcpp.read_barcodes(photograph(app.qr))
        assert read.text == CODE


async def test_the_closing_head_in_letters_can_be_read_too() -> None:
    app = Showing(QrCode("start"), "textual-dark")
    async with app.run_test(size=(80, 40)) as pilot:
        app.qr.show("GIAOUOC 8F3K-22MQ-PX7T-1ZD4")
        await pilot.pause()
        (read,) = zxingcpp.read_barcodes(photograph(app.qr))
        assert read.text == "GIAOUOC 8F3K-22MQ-PX7T-1ZD4"


def test_a_badge_fits_the_smallest_symbol() -> None:
    assert len(qr_modules(CODE, quiet_zone=0)) == 21
    with pytest.raises(ValueError, match="say something"):
        qr_modules("")
