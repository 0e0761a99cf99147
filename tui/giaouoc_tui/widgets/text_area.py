"""Several lines one can type Vietnamese into, and scan a badge into without harm."""

import unicodedata
from collections import deque
from functools import cached_property

from textual import events
from textual.widgets import TextArea as StockTextArea
from textual.widgets.text_area import Selection

from giaouoc_tui.widgets.typed_keys import KEYS_REMEMBERED, forget_last, pasted_text, run_own_binding

__all__ = ["TextArea"]


class TextArea(StockTextArea):
    """Several lines of text; read them from `value`, which is always NFC."""

    @property
    def value(self) -> str:
        """The text in NFC."""
        return unicodedata.normalize("NFC", self.text)

    @cached_property
    def _before_keys(self) -> deque[tuple[Selection, str]]:
        """Selection and selected text before each of the last characters typed without a break."""
        return deque(maxlen=KEYS_REMEMBERED)

    def take_back(self, count: int) -> None:
        """Restore the text to before its last `count` typed characters: they were a scan."""
        if (earlier := forget_last(self._before_keys, count)) is not None:
            selection, replaced = earlier
            self.replace(replaced, min(selection), self.cursor_location)
            self.selection = selection

    async def _on_key(self, event: events.Key) -> None:
        if event.is_printable:
            if not self.read_only:
                self._before_keys.append((self.selection, self.selected_text))
            return
        self._before_keys.clear()
        if await run_own_binding(self, event):
            event.stop()
            event.prevent_default()

    async def _on_paste(self, event: events.Paste) -> None:
        self._before_keys.clear()
        event.text = pasted_text(event)
