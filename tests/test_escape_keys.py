"""What Textual makes of Escape and the key right after it."""

from __future__ import annotations

import pytest
from textual import events
from textual._xterm_parser import XTermParser

from giaouoc_tui.escape_keys import tell_escape_apart


@pytest.mark.parametrize(
    ("typed", "keys"),
    [
        ("\x1b\x10", ["escape", "ctrl+p"]),
        ("\x1b\x11x", ["escape", "ctrl+q", "x"]),
        ("\x1b\t", ["shift+tab"]),
        ("\x1b[A", ["up"]),
        ("\x1b[1;5D", ["ctrl+left"]),
    ],
)
def test_escape_and_a_control_key_are_two_keys(typed: str, keys: list[str]) -> None:
    tell_escape_apart()

    assert [event.key for event in XTermParser().feed(typed) if isinstance(event, events.Key)] == keys
