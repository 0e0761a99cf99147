"""Keys that come faster than dialogs open and close do nothing by mistake, and never end the program."""

from __future__ import annotations

import asyncio
from collections.abc import Sequence
from pathlib import Path
from tempfile import TemporaryDirectory

from hypothesis import Phase, example, given, settings
from hypothesis import strategies as st
from textual.screen import ModalScreen

from giaouoc import commands as c
from giaouoc_tui.actions import ACTIONS, Scope
from giaouoc_tui.console.dialogs.agenda import AgendaDialog
from giaouoc_tui.console.screens.live import LiveScreen
from tests.console.at_work import at_work
from tests.morning import morning
from tests.widgets.typing_bursts import press

OPENING = [key for action in ACTIONS if action.scope in {Scope.CEREMONY, Scope.ANYWHERE} for key in action.keys]
WITHIN = ["enter", "escape", "tab", "up", "down", "ctrl+s", "backspace", "[", "]"]


async def all_at_once(path: Path, keys: Sequence[str]) -> None:
    """Press keys without a pause for the console to do anything between them; an error in it is raised here."""
    async with at_work(path, size=(80, 24)) as desk:
        for key in keys:
            press(desk.app, key)
        await desk.settle()


@given(st.lists(st.sampled_from(OPENING) | st.sampled_from(WITHIN), min_size=2, max_size=30))
@example(["ctrl+p", "ctrl+s"])
@example(["f1", "escape", "escape"])
@example(["ctrl+q", "enter", "enter"])
@example(["g", "k", "escape", "enter"])
@settings(max_examples=12, deadline=None, phases=(Phase.explicit, Phase.generate))
def test_no_burst_of_keys_ends_the_program(keys: list[str]) -> None:
    with TemporaryDirectory() as folder:
        asyncio.run(all_at_once(morning(Path(folder) / "le", c.GoTo("i4"), present=(2, 9)), keys))


async def test_no_key_opens_a_dialog_over_one_that_is_opening(tmp_path: Path) -> None:
    async with at_work(morning(tmp_path / "le", c.GoTo("i4"), present=(2, 9))) as desk:
        for key in ("g", "l", "i", "x"):
            press(desk.app, key)
        await desk.wait_for(lambda: isinstance(desk.app.screen, AgendaDialog) and desk.app.screen.is_mounted)
        assert len([screen for screen in desk.app.screen_stack if isinstance(screen, ModalScreen)]) == 1
        for _ in range(3):
            press(desk.app, "escape")
        await desk.wait_for(lambda: isinstance(desk.app.screen, LiveScreen))
