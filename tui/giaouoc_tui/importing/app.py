"""A console that does one thing: it shows the preview of a list and ends with what was stored."""

from __future__ import annotations

from pathlib import Path
from typing import Any

from textual import events, on
from textual.screen import Screen

from giaouoc.folder import CeremonyFolder
from giaouoc_tui.console import app as console
from giaouoc_tui.console.screens.live import LiveScreen
from giaouoc_tui.importing.look import Choices
from giaouoc_tui.importing.preview import preview
from giaouoc_tui.locale import Say

__all__ = ["ImportApp"]


class ImportApp(console.ConsoleApp):
    """Ends with the numbers of what was stored as its return value, none when nothing was.

    `folder` is the ceremony, open to write; it is closed at the end. `file` is the list and `data` its bytes; `choices`
    are what was decided on the command line; `say` and `theme` are as for `ConsoleApp`.
    """

    def __init__(
        self, folder: CeremonyFolder, file: Path, data: bytes, choices: Choices, *, say: Say, theme: str = "dark"
    ) -> None:
        super().__init__(say=say, theme=theme)
        self._folder = folder
        self._file = file
        self._data = data
        self._choices = choices

    def _first_screen(self) -> Screen[Any]:
        self.begin(self._folder)
        return LiveScreen()

    @on(events.Mount)
    def _begin(self) -> None:
        self.run_worker(self._preview(), exit_on_error=True)

    async def _preview(self) -> None:
        self.exit(await preview(self, self._file.name, self._data, self._choices))
