"""A console that plays the sample ceremony by itself: scans and keys come from a script, with short pauses."""

from __future__ import annotations

import asyncio
from pathlib import Path

from textual import events, on

from giaouoc import commands as c
from giaouoc.demo import script
from giaouoc.refusal import Refusal
from giaouoc_tui.console import app as console
from giaouoc_tui.locale import Say
from giaouoc_tui.widgets.scanning_app import Scanned

__all__ = ["PlayingConsole"]

_OPENING = 0.05
_AFTER_A_SCAN = 0.12
_AFTER_A_KEY = 0.9
"""Seconds: a scan can be followed by eye, and what a key did can be read."""


class PlayingConsole(console.ConsoleApp):
    """Works like any console meanwhile; when the operator steps in and a command is refused, the play ends.

    `path` is a prepared ceremony; `pace` is by how much the pauses are drawn out, and 0 plays without any; `say`,
    `theme` and `desk` are as for `ConsoleApp`.
    """

    def __init__(self, path: Path, *, say: Say, theme: str = "dark", desk: str = "A", pace: float = 1.0) -> None:
        super().__init__(path, say=say, theme=theme, desk=desk)
        self._pace = pace

    @on(events.Mount)
    def _begin(self) -> None:
        self.run_worker(self._play(), exit_on_error=True)

    async def _play(self) -> None:
        while (operation := self.operation) is None:
            await asyncio.sleep(_OPENING)
        for command in script(operation.folder):
            if self.operation is not operation:
                return
            if isinstance(command, c.Scan):
                self.take_scan(Scanned("", command.badge))
                await asyncio.sleep(_AFTER_A_SCAN * self._pace)
                continue
            if isinstance(self.give(command), Refusal):
                return
            await asyncio.sleep(_AFTER_A_KEY * self._pace)
