"""Escape and a control key right after it: a terminal sends one sequence, of which Textual loses the Escape."""

from __future__ import annotations

from textual._ansi_sequences import ANSI_SEQUENCES_KEYS
from textual.keys import Keys

__all__ = ["tell_escape_apart"]

_ESCAPE = "\x1b"


def tell_escape_apart() -> None:
    """Have Textual take Escape and a control key within a tenth of a second for these two keys.

    Letters are left out: a terminal sends Alt and a letter in just the same way, and an Alt that was meant for
    another program must neither leave a dialog nor do what the letter does.
    """
    sequences = ANSI_SEQUENCES_KEYS
    if not isinstance(sequences, dict):
        return
    for code in range(1, 27):
        key = sequences.get(chr(code))
        if isinstance(key, tuple):
            sequences.setdefault(_ESCAPE + chr(code), (Keys.Escape, *key))
