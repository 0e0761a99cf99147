"""Some sentences to read, each on lines of its own."""

from __future__ import annotations

from collections.abc import Sequence

from textual.app import ComposeResult
from textual.containers import VerticalScroll

from giaouoc_tui.console.dialogs.base import Dialog
from giaouoc_tui.widgets.safe import Static

__all__ = ["NotesDialog"]


class NotesDialog(Dialog[None]):
    """A list as long as it is, to be scrolled and left."""

    HINTS = (("updown", "dialog.move"), ("escape", "dialog.leave"))

    def __init__(self, title: str, text: str, notes: Sequence[str]) -> None:
        super().__init__(title, text)
        self._notes = notes

    def body(self) -> ComposeResult:
        """The sentences, each with a mark."""
        with VerticalScroll(id="notes"):
            for note in self._notes:
                yield Static(f"! {note}")
