"""The first screen is painted before anything that can wait."""

from __future__ import annotations

import gc
from collections.abc import Iterable, Iterator

import pytest
from textual.app import ComposeResult

from giaouoc_tui.console.line_panel import LinePanel
from giaouoc_tui.console.lines import line
from giaouoc_tui.console.view import Painted
from giaouoc_tui.first_paint import Errand, FirstPaint
from tests.widgets.typing_bursts import until


class Hall(FirstPaint):
    """Notes what the screen showed at each thing that it was asked to do."""

    def __init__(self) -> None:
        super().__init__()
        self.seen: list[str] = []

    def compose(self) -> ComposeResult:
        yield LinePanel(lambda width, height: Painted([line("Khối 1")], subtitle="1/8"))

    def after_first_paint(self) -> Iterable[Errand]:
        return [self.look, self.look]

    def look(self) -> None:
        strips = self.screen._compositor.render_strips()
        self.seen.append("".join(segment.text for segment in strips[0]).strip())


@pytest.fixture
def garbage_let_be() -> Iterator[None]:
    """As commands that draw leave it for the app they start."""
    gc.disable()
    yield
    gc.enable()
    gc.unfreeze()


async def test_what_can_wait_is_done_one_by_one_when_the_first_screen_is_there(garbage_let_be: None) -> None:
    hall = Hall()
    async with hall.run_test(size=(20, 4)) as pilot:
        await until(pilot, lambda: len(hall.seen) == 2)

    assert hall.seen == ["Khối 1", "Khối 1"]
    assert gc.isenabled()
