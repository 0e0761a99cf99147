"""A desk at the door of the console tests' small ceremony, and whoever stands at it."""

from __future__ import annotations

from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from datetime import datetime, timedelta
from itertools import count
from pathlib import Path

from giaouoc.badges import Badge, BadgeKind, make_code
from giaouoc.folder import CeremonyFolder
from giaouoc.printing import CommandCard
from giaouoc_tui.desk.app import DeskApp
from giaouoc_tui.desk.cards import CardReader
from giaouoc_tui.desk.screen import DeskScreen
from giaouoc_tui.locale import Language, Say
from tests.console.at_work import Desk
from tests.morning import STARTS
from tests.widgets.typing_bursts import burst, until

__all__ = ["Door", "at_the_door"]


class Door(Desk):
    """The person at the door; what `Desk` does, and cards of every kind."""

    app: DeskApp

    @property
    def folder(self) -> CeremonyFolder:
        """The ceremony."""
        assert self.app.operation is not None
        return self.app.operation.folder

    @property
    def desk_screen(self) -> DeskScreen:
        """The screen below any dialog."""
        screen = self.app.screen_stack[0]
        assert isinstance(screen, DeskScreen)
        return screen

    def code(self, number: int, kind: BadgeKind = BadgeKind.DELEGATE) -> str:
        """The digits of any card of this ceremony."""
        return self.folder.badge_code(number, kind)

    async def scan_code(self, code: str) -> None:
        """Hold any code under the scanner, and wait for the answer."""
        before = self.app.verdict
        burst(self.app, code + "\r")
        await until(self.pilot, lambda: self.app.verdict is not before)
        await self.settle()

    async def scan_card(self, card: CommandCard) -> None:
        """Hold a command card under the scanner."""
        await self.scan_code(self.code(card, BadgeKind.COMMAND))

    def foreign_code(self) -> str:
        """A badge of last year's ceremony."""
        return make_code(bytes(32), Badge(BadgeKind.DELEGATE, 16, 1))

    def unknown_code(self) -> str:
        """A badge of this ceremony whose number is on no list."""
        setup = self.state.setup
        assert setup is not None
        return make_code((self.folder.path / "key").read_bytes(), Badge(BadgeKind.DELEGATE, setup.event_no, 99))

    def forged_code(self) -> str:
        """A badge of this ceremony made without its key."""
        setup = self.state.setup
        assert setup is not None
        return make_code(bytes(32), Badge(BadgeKind.DELEGATE, setup.event_no, 1))


@asynccontextmanager
async def at_the_door(
    path: Path,
    *,
    size: tuple[int, int] = (120, 36),
    minutes: int = -20,
    language: Language = Language.VIETNAMESE,
    quiet: bool = False,
) -> AsyncIterator[Door]:
    """A desk on a ceremony, with the clock standing still so many minutes after the planned start.

    Cards are scanned a second apart, however fast the test is.
    """

    def clock() -> datetime:
        return STARTS + timedelta(minutes=minutes)

    app = DeskApp(CeremonyFolder.open(path), say=Say(language), quiet=quiet, clock=clock)
    seconds = count()
    app.cards = CardReader(app, lambda: float(next(seconds)))
    async with app.run_test(size=size) as pilot:
        door = Door(app, pilot)
        await door.settle()
        yield door
