"""A console at work on a ceremony, and the operator before it."""

from __future__ import annotations

from collections.abc import AsyncIterator, Callable
from contextlib import asynccontextmanager
from datetime import timedelta
from pathlib import Path
from typing import Any

from textual.pilot import Pilot

from giaouoc.folder import CeremonyFolder
from giaouoc.state import State
from giaouoc_tui.console.app import ConsoleApp
from giaouoc_tui.locale import Language, Say
from tests.morning import STARTS
from tests.snapshots import screen_text
from tests.widgets.typing_bursts import burst, press, until

__all__ = ["Desk", "at_work"]


class Desk:
    """The operator: presses keys, scans badges and reads the screen."""

    def __init__(self, app: ConsoleApp, pilot: Pilot[Any]) -> None:
        self.app = app
        self.pilot = pilot

    @property
    def state(self) -> State:
        """What the record says now."""
        assert self.app.operation is not None
        return self.app.operation.state

    @property
    def screen(self) -> str:
        """What the operator reads."""
        return screen_text(self.app)

    async def press(self, *keys: str) -> None:
        """Press keys one after another, each after the answer to the one before."""
        for key in keys:
            press(self.app, key)
            await self.pilot.pause()
            if self.app.key_waits:  # for what may follow at a scanner's pace
                await until(self.pilot, lambda: not self.app.key_waits)
                await self.pilot.pause()
            await self.settle()

    async def type(self, text: str) -> None:
        """Write text as a terminal sends it, all at once."""
        burst(self.app, text)
        await self.settle()

    async def scan(self, number: int) -> None:
        """Hold a delegate's badge under the scanner, and wait for the answer."""
        assert self.app.operation is not None
        before = self.app.verdict
        burst(self.app, self.app.operation.folder.badge_code(number) + "\r")
        await until(self.pilot, lambda: self.app.verdict is not before)
        await self.settle()

    async def settle(self) -> None:
        """Let everything that was asked for be painted."""
        self.app.paint()
        await self.pilot.pause()

    async def wait_for(self, condition: Callable[[], bool]) -> None:
        """Let the console work until something holds."""
        await until(self.pilot, condition)


@asynccontextmanager
async def at_work(
    path: Path | CeremonyFolder | None,
    *,
    size: tuple[int, int] = (120, 36),
    minutes: int = 5,
    language: Language = Language.VIETNAMESE,
    theme: str = "dark",
) -> AsyncIterator[Desk]:
    """A console on a ceremony, with the clock standing still so many minutes after the planned start."""
    app = ConsoleApp(path, say=Say(language), theme=theme, clock=lambda: STARTS + timedelta(minutes=minutes))
    async with app.run_test(size=size) as pilot:
        desk = Desk(app, pilot)
        await desk.settle()
        yield desk
