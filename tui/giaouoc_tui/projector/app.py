"""`giaouoc projector`: follows a ceremony's record and shows the hall its picture, read-only."""

from __future__ import annotations

import asyncio
import time
from collections.abc import Callable
from pathlib import Path
from typing import ClassVar

from textual.app import ComposeResult
from textual.binding import Binding, BindingType

from giaouoc.folder_view import FolderView
from giaouoc.people import Person
from giaouoc.picture import HeldPicture
from giaouoc.projecting import ProjectorMark
from giaouoc.slides import Slide, build
from giaouoc.store.errors import StoreError
from giaouoc_tui.crash import CrashGuard
from giaouoc_tui.first_paint import FirstPaint
from giaouoc_tui.locale import Say
from giaouoc_tui.projector.canvas import HallCanvas
from giaouoc_tui.projector.palette import Palette, Theme, palette_of, palette_of_look

__all__ = ["ProjectorApp"]

_POLL = 0.025
"""Seconds between two looks at the record."""

_MARKED_EVERY = 1.0
"""Seconds between two tries to tell consoles that a projector is here."""

_QUIT_WITHIN = 3.0
"""Seconds in which the second Ctrl+C must come."""

_PATH_SHOWN = 48
"""Characters of the folder that is waited for."""


class ProjectorApp(CrashGuard, FirstPaint, inherit_bindings=False):
    """The hall's screen: no key acts on the ceremony, and nothing it does touches the record.

    It may be started before there is a ceremony, outlives the console, and when the record can no
    longer be followed it goes on showing the last picture. Without a `theme` the ceremony's own look counts.
    """

    CSS_PATH = "projector.tcss"
    TITLE = "giaouoc"
    ENABLE_COMMAND_PALETTE = False
    ALLOW_SELECT = False
    AUTO_FOCUS = None
    BINDINGS: ClassVar[list[BindingType]] = [
        Binding("ctrl+c,ctrl+q", "quit_when_pressed_twice", show=False, priority=True)
    ]

    def __init__(
        self,
        path: Path,
        say: Say,
        *,
        theme: Theme | None = None,
        clock: Callable[[], float] = time.monotonic,
    ) -> None:
        super().__init__()
        self.say = say
        self._path = path.absolute()
        self._view = FolderView(path)
        self._mark = ProjectorMark(path)
        self._marked_at = float("-inf")
        self._held = HeldPicture()
        self._theme = theme
        self._clock = clock
        self._asked_to_quit = float("-inf")
        self._shown: tuple[Slide, str] | None = None

    def compose(self) -> ComposeResult:
        """Read what there is first, so that the very first frame is the right one."""
        self._view.poll()
        yield HallCanvas(self._slide(), self._palette(), self.say)

    def on_mount(self) -> None:
        """Begin to follow."""
        self.run_worker(self._follow(), name="follow")

    def on_unmount(self) -> None:
        """Let the record go."""
        self._mark.take_away()
        self._view.close()

    def action_quit_when_pressed_twice(self) -> None:
        """End at the second Ctrl+C or Ctrl+Q; no single key ever ends the projection."""
        now = self._clock()
        if now - self._asked_to_quit <= _QUIT_WITHIN:
            self.exit()
        self._asked_to_quit = now

    async def _follow(self) -> None:
        canvas = self.query_one(HallCanvas)
        notice = ""
        while True:
            facts = self._view.poll()
            self._set_mark()
            was, notice = notice, self._notice()
            if facts or notice != was:
                canvas.show(self._slide(), notice, self._palette())
            await asyncio.sleep(_POLL)

    def _set_mark(self) -> None:
        """Let consoles know that the ceremony is shown, once there is one; tried again while that fails."""
        now = self._clock()
        if self._view.state.seq and now - self._marked_at >= _MARKED_EVERY:
            self._marked_at = now
            self._mark.set()

    def _slide(self) -> Slide:
        return build(self._held.of(self._view.ceremony), self._person, self.say)

    def _palette(self) -> Palette:
        """The theme that was asked for, else the ceremony's own look."""
        setup = self._view.state.setup
        if self._theme is None and setup is not None and setup.look is not None:
            return palette_of_look(setup.look)
        return palette_of(self._theme or Theme.DARK)

    def _notice(self) -> str:
        if self._clock() - self._asked_to_quit <= _QUIT_WITHIN:
            return self.say("hall.quit")
        if self._view.damaged:
            return self.say("hall.standing_still")
        return "" if self._view.state.seq else self._waiting_for()

    def _waiting_for(self) -> str:
        """Where the ceremony is looked for, so that a folder with a wrong name is seen; names tell most at the end."""
        key = "hall.waiting.folder" if self._path.is_dir() else "hall.waiting.no_folder"
        path = str(self._path)
        return self.say(key, path=path if len(path) <= _PATH_SHOWN else f"…{path[1 - _PATH_SHOWN :]}")

    def _person(self, number: int) -> Person | None:
        """A name that cannot be read is left out: the hall is no place for an error."""
        try:
            return self._view.person(number)
        except (StoreError, OSError):
            return None
