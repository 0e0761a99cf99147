"""The app around the preview."""

from __future__ import annotations

from pathlib import Path, PurePath
from typing import ClassVar, TypeVar

from textual.binding import BindingType
from textual.screen import ModalScreen

from giaouoc.reading import OpenedDocument
from giaouoc_tui.crash import CrashGuard
from giaouoc_tui.locale import Say
from giaouoc_tui.reader.screen import PreviewScreen
from giaouoc_tui.themes import DARK, THEMES, other_theme
from giaouoc_tui.widgets.safe import PlainNotices

__all__ = ["ReaderApp"]

T = TypeVar("T")

_HERE = Path(__file__).parent


class ReaderApp(CrashGuard, PlainNotices, inherit_bindings=False):
    """One document, beside what was understood of it."""

    TITLE = "giaouoc"
    CSS_PATH: ClassVar[list[str | PurePath]] = [_HERE.parent / "console" / "app.tcss", _HERE / "reader.tcss"]
    ENABLE_COMMAND_PALETTE = False
    ALLOW_SELECT = False
    BINDINGS: ClassVar[list[BindingType]] = []

    operation: None = None
    """There is no ceremony whose scans a dialog of the console could show."""

    verdict: None = None
    """Nor any answer to one."""

    def __init__(self, opened: OpenedDocument, *, say: Say, theme: str = "dark", desk: str = "A") -> None:
        super().__init__()
        self.say = say
        self.desk = desk
        self.opened = opened
        for look in THEMES.values():
            self.register_theme(look)
        self.theme = THEMES.get(theme, DARK).name
        self.parting = ""
        """What is to be read when the screen is gone: what comes after saving."""

    def get_default_screen(self) -> PreviewScreen:
        """The preview."""
        return PreviewScreen(self.opened, desk=self.desk)

    def toggle_theme(self) -> None:
        """Change between the dark and the light look."""
        self.theme = other_theme(self.theme)

    async def ask(self, dialog: ModalScreen[T]) -> T | None:
        """Show a dialog and wait for its answer, none when the operator left it, or while another one is opening."""
        if isinstance(self.screen, ModalScreen) and not self.screen.is_mounted:
            return None
        return await self.push_screen_wait(dialog)
