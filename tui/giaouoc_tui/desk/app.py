"""The desk on its own: the console's program with the desk as its only screen."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime
from typing import Any

from textual.screen import Screen

from giaouoc.clock import now
from giaouoc.folder import CeremonyFolder
from giaouoc_tui.console.app import ConsoleApp
from giaouoc_tui.desk.screen import DeskScreen
from giaouoc_tui.locale import Say

__all__ = ["DeskApp"]


class DeskApp(ConsoleApp):
    """Writes the record itself: a ceremony has one writer, so a console on it must be closed first."""

    def __init__(
        self,
        folder: CeremonyFolder,
        *,
        say: Say,
        theme: str = "dark",
        quiet: bool = False,
        clock: Callable[[], datetime] = now,
    ) -> None:
        super().__init__(None, say=say, theme=theme, desk=folder.desk, clock=clock)
        self._folder = folder
        self._quiet = quiet

    def _first_screen(self) -> Screen[Any]:
        """The desk; there is no other screen to go to."""
        self.begin(self._folder)
        return DeskScreen(quiet=self._quiet)

    async def go_home(self) -> None:
        """Without a console there is nowhere to go but out."""
        self.exit()
