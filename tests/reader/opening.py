"""A document opened for the preview's tests, and a preview at work on it."""

from __future__ import annotations

from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from pathlib import Path
from typing import Any, cast

from textual.pilot import Pilot

from giaouoc.reading import OpenedDocument, Reading, open_document
from giaouoc_tui.locale import Language, Say
from giaouoc_tui.reader.app import ReaderApp
from giaouoc_tui.reader.screen import PreviewScreen
from tests.snapshots import screen_text

__all__ = ["PLEDGE", "Preview", "opened_text", "previewed"]

PLEDGE = """\
ĐẢNG ỦY - UBND - UBMTTQ VIỆT NAM
XÃ AN PHÚ

BẢN GIAO ƯỚC THI ĐUA NĂM 2026

Phát huy kết quả năm 2025, các thôn của xã An Phú cùng ký kết giao ước thi đua với 06 nội dung sau:

Một là: Giữ đường làng, ngõ xóm sạch, đẹp. Phấn đấu từ 95% số hộ trở lên phân loại rác tại nhà:

a) Mỗi thôn trồng ít nhất 02 đoạn đường hoa;

b) Không để xảy ra cháy, nổ ở nơi công cộng.

Hai là: Đoàn kết, giúp nhau phát triển kinh tế. Giảm 03 hộ nghèo trong năm.

Ba là: Thực hiện nếp sống văn minh [trong việc cưới, việc tang].

Nơi nhận:
- UBND xã;
- Các thôn.
"""


def opened_text(folder: Path, text: str = PLEDGE, name: str = "giao-uoc.txt") -> OpenedDocument:
    """The document as the reader opens it from its file."""
    file = folder / name
    file.write_text(text, encoding="utf-8")
    opened = open_document(file)
    assert isinstance(opened, OpenedDocument)
    return opened


class Preview:
    """The operator before the preview."""

    def __init__(self, app: ReaderApp, pilot: Pilot[Any]) -> None:
        self.app = app
        self.pilot = pilot

    @property
    def shown(self) -> PreviewScreen:
        """The preview itself, also behind a dialog."""
        return cast("PreviewScreen", self.app.screen_stack[0])

    @property
    def reading(self) -> Reading:
        """The reading as it is corrected so far."""
        return self.shown.reading

    @property
    def screen(self) -> str:
        """What the operator reads."""
        return screen_text(self.app)

    async def press(self, *keys: str) -> None:
        """Press keys one after another, each after the answer to the one before."""
        for key in keys:
            await self.pilot.press(key)
            await self.settle()

    async def go_to(self, words: str) -> None:
        """Put the cursor on the first element with these words."""
        place = next(n for n, one in enumerate(self.shown.elements) if words in f"{one.marker} {one.text}")
        self.shown.understood.move_cursor(place)
        await self.settle()

    async def settle(self) -> None:
        """Let everything that was asked for be painted."""
        await self.pilot.pause()
        await self.pilot.pause()


@asynccontextmanager
async def previewed(
    opened: OpenedDocument,
    *,
    size: tuple[int, int] = (120, 36),
    language: Language = Language.VIETNAMESE,
    theme: str = "dark",
) -> AsyncIterator[Preview]:
    """A preview of a document."""
    app = ReaderApp(opened, say=Say(language), theme=theme)
    async with app.run_test(size=size) as pilot:
        preview = Preview(app, pilot)
        await preview.settle()
        yield preview
