"""Dialogs that ask for one line: a reason, a message to the hall, a title."""

from __future__ import annotations

from textual import on
from textual.app import ComposeResult

from giaouoc.text import clean
from giaouoc_tui.console.dialogs.base import Dialog
from giaouoc_tui.widgets.inputs import Input

__all__ = ["TextDialog"]

_LONGEST = 200


class TextDialog(Dialog[str]):
    """Asks for one line of text and answers it cleaned; an empty one only where that means something."""

    HINTS = (("enter", "dialog.record"), ("escape", "dialog.leave"))

    def __init__(
        self,
        title: str,
        text: str = "",
        *,
        value: str = "",
        placeholder: str = "",
        longest: int = _LONGEST,
        may_be_empty: bool = False,
    ) -> None:
        super().__init__(title, text)
        self._value = value
        self._placeholder = placeholder
        self._longest = longest
        self._may_be_empty = may_be_empty

    def body(self) -> ComposeResult:
        """The field."""
        yield Input(self._value, placeholder=self._placeholder, max_length=self._longest, id="text")

    @on(Input.Submitted)
    def take(self, submitted: Input.Submitted) -> None:
        """Answer what was written."""
        submitted.stop()
        text = clean(submitted.value.strip(), self._longest)
        if text or self._may_be_empty:
            self.dismiss(text)
        else:
            self.complain(self.say("dialog.write_something"))
