"""The keys of a scan that mean nothing to the screen go no further: most of a rush at the door is digits."""

from __future__ import annotations

from typing import Any

from textual import events
from textual.app import App

from giaouoc.badges import DIGIT_ROW_CHARACTERS

__all__ = ["QuietDigits"]


class QuietDigits(App[Any]):
    """A base, below the one that catches scans, for apps in which no digit is bound to anything.

    A key costs most where it is offered to bindings, screen and widgets in turn; without a field that scans are taken
    back out of, a digit can only be part of a scan.
    """

    async def on_event(self, event: events.Event) -> None:
        """Drop a digit, in whatever keyboard layout, while there is no field it could go into."""
        if (
            isinstance(event, events.Key)
            and event.character is not None
            and event.character in DIGIT_ROW_CHARACTERS
            and not hasattr(self.focused, "take_back")
        ):
            return
        await super().on_event(event)
