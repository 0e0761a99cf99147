"""A held key does one thing: terminals send its repeats as if the key were pressed again and again."""

from __future__ import annotations

from typing import Any

from textual import events
from textual.app import App

__all__ = ["REPEAT_DELAY", "REPEAT_GAP", "HeldKeys", "Repeats"]

REPEAT_DELAY = 0.7
"""Seconds within which a held key begins to repeat, as Windows, macOS and the Linux desktops are set by themselves."""

REPEAT_GAP = 0.3
"""Seconds between two repeats at most; a person who waits longer has let the key go."""


class Repeats:
    """Tells the repeats of a held key from presses; each key by itself, so that a scan in between changes nothing."""

    def __init__(self) -> None:
        self._came: dict[str, float] = {}
        self._counted: dict[str, float] = {}

    def take(self, key: str, at: float) -> bool:
        """Whether a key that came at this time, in monotonic seconds, repeats a press that was counted."""
        came = self._came.get(key)
        self._came[key] = at
        if came is not None and (at - came < REPEAT_GAP or at - self._counted[key] < REPEAT_DELAY):
            return True
        self._counted[key] = at
        return False


class HeldKeys(App[Any]):
    """A base, below the one that catches scans, for apps with keys that must not be carried out by being held."""

    held = False
    """Whether the last key is held and its repeats are ignored."""
    _repeats: Repeats | None = None

    def counts_once(self, event: events.Key) -> bool:
        """Whether the key, where it goes now, does something that its repeats must not do again."""
        del event
        return False

    def tell_held(self) -> None:
        """Say that a key is held, and that this counts as one press."""

    async def on_event(self, event: events.Event) -> None:
        """Drop the repeats of a held key."""
        if isinstance(event, events.Key) and not event.is_forwarded:
            told = self.held
            self.held = self._is_repeat(event)
            if self.held:
                if not told:
                    self.tell_held()
                return
        await super().on_event(event)

    def _is_repeat(self, event: events.Key) -> bool:
        if not self.counts_once(event):
            return False
        if self._repeats is None:
            self._repeats = Repeats()
        return self._repeats.take(event.key, event.time)
