"""Keys handled in the order they arrive, and typing that can be taken back.

Input methods (Unikey, EVKey, OpenKey) correct what was typed by sending backspaces and the new
letters in one burst. Textual inserts letters at once but runs the binding of Backspace only after
the key has bubbled, so its own fields end up with the letters in the wrong order. Fields that use
this handle every key when it arrives. (Upstream: Textualize/textual#6605 and #6631.)
"""

from __future__ import annotations

from collections import deque
from typing import TYPE_CHECKING, TypeVar

from textual import events
from textual.actions import SkipAction
from textual.binding import NoBinding
from textual.widget import Widget

from giaouoc.text import clean

if TYPE_CHECKING:
    from textual.widgets import Input

__all__ = ["KEYS_REMEMBERED", "forget_last", "pasted_text", "run_own_binding", "take_back_typing"]

_State = TypeVar("_State")

KEYS_REMEMBERED = 32
"""Typed characters that can be taken back; a scan is at most 28."""

_LONGEST_PASTE = 100_000


def forget_last(remembered: deque[_State], count: int) -> _State | None:
    """What was remembered before the last `count` keys, as far back as it goes; it and all since are forgotten."""
    earlier = None
    for _ in range(min(count, len(remembered))):
        earlier = remembered.pop()
    return earlier


async def run_own_binding(widget: Widget, event: events.Key) -> bool:
    """Run the action `widget` binds to the key now, and say whether there was one."""
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


def pasted_text(event: events.Paste) -> str:
    """What was pasted, cleaned, with its line ends."""
    return clean(event.text, _LONGEST_PASTE, lines=True)


def take_back_typing(field: Widget | None, count: int) -> None:
    """Take the last `count` characters typed out of `field`, if it is one to type into.

    This is queued in the field itself: the characters may still be waiting there.
    """
    # Looked up late: most screens have no field to type into, and fields are slow to import.
    from textual.widgets import Input

    take_back = getattr(field, "take_back", None)
    if field is not None and take_back is not None:
        field.call_later(take_back, count)
    elif isinstance(field, Input):
        field.call_later(_delete_before_cursor, field, count)


def _delete_before_cursor(field: Input, count: int) -> None:
    """Undo typing in a field that is not ours, such as that of Textual's command palette."""
    end = field.cursor_position
    start = max(0, end - count)
    field.value = field.value[:start] + field.value[end:]
    field.cursor_position = start
