"""A dialog before what cannot be undone: a letter confirms, so that no Enter of a scanner ever can."""

from __future__ import annotations

from typing import ClassVar

from textual import events
from textual.binding import Binding, BindingType

from giaouoc_tui.console.dialogs.base import Dialog
from giaouoc_tui.console.keys import meant_key

__all__ = ["ConfirmDialog"]


class ConfirmDialog(Dialog[bool]):
    """Answers true only after `y`."""

    BINDINGS: ClassVar[list[BindingType]] = [Binding("y", "confirm", show=False)]
    HINTS = (("y", "dialog.confirm"), ("escape", "dialog.leave"))

    async def action_save(self) -> None:
        """No key that is pressed by habit confirms."""
        self.complain(self.say("confirm.key"))

    def action_confirm(self) -> None:
        """Answer yes."""
        self.dismiss(True)

    def on_key(self, event: events.Key) -> None:
        """Understand the letter with Caps Lock on."""
        if meant_key(event.character) == "y":
            event.stop()
            self.dismiss(True)
