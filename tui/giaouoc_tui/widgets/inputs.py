"""A line one can type Vietnamese into, and scan a badge into without harm."""

import unicodedata
from collections import deque
from functools import cached_property

from textual import events
from textual.widgets import Input as StockInput
from textual.widgets.input import Selection

from giaouoc_tui.widgets.typed_keys import KEYS_REMEMBERED, forget_last, pasted_text, run_own_binding

__all__ = ["Input"]


class Input(StockInput):
    """A line of text. Its value is NFC when submitted or left, and as typed meanwhile.

    Composing while one types would break input methods that count code points when they send
    backspaces.
    """

    @cached_property
    def _before_keys(self) -> deque[tuple[str, Selection]]:
        """Value and selection before each of the last characters typed without a break."""
        return deque(maxlen=KEYS_REMEMBERED)

    def take_back(self, count: int) -> None:
        """Restore the field to before its last `count` typed characters: they were a scan."""
        if (earlier := forget_last(self._before_keys, count)) is not None:
            self.value, self.selection = earlier

    async def _on_key(self, event: events.Key) -> None:
        if event.is_printable:
            self._before_keys.append((self.value, self.selection))
            return
        self._before_keys.clear()
        if await run_own_binding(self, event):
            event.stop()
            event.prevent_default()

    def _on_paste(self, event: events.Paste) -> None:
        self._before_keys.clear()
        event.text = pasted_text(event)

    def _on_blur(self, event: events.Blur) -> None:
        self._before_keys.clear()
        self._compose_value()

    async def action_submit(self) -> None:
        """Submit the value in NFC."""
        self._compose_value()
        await super().action_submit()

    def _compose_value(self) -> None:
        value = self.value
        if not unicodedata.is_normalized("NFC", value):
            before_cursor = unicodedata.normalize("NFC", value[: self.cursor_position])
            self.value = unicodedata.normalize("NFC", value)
            self.cursor_position = len(before_cursor)
