"""Text fields one can type Vietnamese into, and scan a badge into without harm.

Input methods (Unikey, EVKey, OpenKey) correct what was typed by sending backspaces and the new
letters in one burst. Textual inserts letters at once but runs the binding of Backspace only after
the key has bubbled, so its own fields end up with the letters in the wrong order. These fields
handle every key when it arrives. (Upstream: Textualize/textual#6605 and #6631.)
"""

import unicodedata
from collections import deque
from functools import cached_property

from textual import events, widgets
from textual.actions import SkipAction
from textual.binding import NoBinding
from textual.widget import Widget
from textual.widgets.input import Selection as InputSelection
from textual.widgets.text_area import Selection as AreaSelection

from giaouoc.text import clean

__all__ = ["Input", "TextArea", "take_back_typing"]

_KEYS_REMEMBERED = 32
"""Typed characters that can be taken back; a scan is at most 28."""

_LONGEST_PASTE = 100_000


async def _run_own_binding(widget: Widget, event: events.Key) -> bool:
    """Run the action ``widget`` binds to the key now, and say whether there was one."""
    for key in event.aliases:
        try:
            bindings = widget._bindings.get_bindings_for_key(key)
        except NoBinding:
            continue
        for binding in bindings:
            try:
                if not binding.priority and await widget.app.run_action(binding.action, widget):
                    return True
            except SkipAction:
                continue
    return False


def _pasted(event: events.Paste) -> str:
    return clean(event.text, _LONGEST_PASTE, lines=True)


class Input(widgets.Input):
    """A line of text. Its value is NFC when submitted or left, and as typed meanwhile.

    Composing while one types would break input methods that count code points when they send
    backspaces.
    """

    @cached_property
    def _before_keys(self) -> deque[tuple[str, InputSelection]]:
        """Value and selection before each of the last characters typed without a break."""
        return deque(maxlen=_KEYS_REMEMBERED)

    def take_back(self, count: int) -> None:
        """Restore the field to before its last ``count`` typed characters: they were a scan."""
        earlier = None
        for _ in range(min(count, len(self._before_keys))):
            earlier = self._before_keys.pop()
        if earlier is not None:
            self.value, self.selection = earlier

    async def _on_key(self, event: events.Key) -> None:
        if event.is_printable:
            self._before_keys.append((self.value, self.selection))
            return
        self._before_keys.clear()
        if await _run_own_binding(self, event):
            event.stop()
            event.prevent_default()

    def _on_paste(self, event: events.Paste) -> None:
        self._before_keys.clear()
        event.text = _pasted(event)

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


class TextArea(widgets.TextArea):
    """Several lines of text; read them from :attr:`value`, which is always NFC."""

    @property
    def value(self) -> str:
        """The text in NFC."""
        return unicodedata.normalize("NFC", self.text)

    @cached_property
    def _before_keys(self) -> deque[tuple[AreaSelection, str]]:
        """Selection and selected text before each of the last characters typed without a break."""
        return deque(maxlen=_KEYS_REMEMBERED)

    def take_back(self, count: int) -> None:
        """Restore the text to before its last ``count`` typed characters: they were a scan."""
        earlier = None
        for _ in range(min(count, len(self._before_keys))):
            earlier = self._before_keys.pop()
        if earlier is not None:
            selection, replaced = earlier
            self.replace(replaced, min(selection), self.cursor_location)
            self.selection = selection

    async def _on_key(self, event: events.Key) -> None:
        if event.is_printable:
            if not self.read_only:
                self._before_keys.append((self.selection, self.selected_text))
            return
        self._before_keys.clear()
        if await _run_own_binding(self, event):
            event.stop()
            event.prevent_default()

    async def _on_paste(self, event: events.Paste) -> None:
        self._before_keys.clear()
        event.text = _pasted(event)


def take_back_typing(field: Widget | None, count: int) -> None:
    """Take the last ``count`` characters typed out of ``field``, if it is one to type into.

    This is queued in the field itself: the characters may still be waiting there.
    """
    if isinstance(field, Input | TextArea):
        field.call_later(field.take_back, count)
    elif isinstance(field, widgets.Input):
        field.call_later(_delete_before_cursor, field, count)


def _delete_before_cursor(field: widgets.Input, count: int) -> None:
    """Undo typing in a field that is not ours, such as that of Textual's command palette."""
    end = field.cursor_position
    start = max(0, end - count)
    field.value = field.value[:start] + field.value[end:]
    field.cursor_position = start
