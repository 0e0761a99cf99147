"""Digits that wait a moment before a field gets them: most digits at a door are a scan's, which no field should see."""

from collections.abc import Iterator
from time import monotonic
from typing import Final

from textual import events

from giaouoc.badges import CODE_LENGTH, DIGIT_ROW_CHARACTERS

__all__ = ["HELD_SECONDS", "HeldDigits", "may_be_a_scans"]

HELD_SECONDS: Final = 0.04
"""How long after the last digit the field gets them. What is a scan does not depend on it, only what one costs."""


def may_be_a_scans(event: events.Key) -> bool:
    """Whether the key may be a digit of a scan."""
    return event.character is not None and event.character in DIGIT_ROW_CHARACTERS


class HeldDigits:
    """The digits that wait, in the order they were typed."""

    def __init__(self) -> None:
        self._events: list[events.Key] = []
        self._held_at = 0.0

    def __bool__(self) -> bool:
        return bool(self._events)

    @property
    def full(self) -> bool:
        """Whether more of them wait than a scan has."""
        return len(self._events) > CODE_LENGTH

    def hold(self, event: events.Key) -> None:
        """Let a digit wait."""
        self._events.append(event)
        self._held_at = monotonic()

    def drop(self, count: int) -> int:
        """Forget the last `count`: they were a scan; returns how many of those did not wait here any more."""
        dropped = min(count, len(self._events))
        del self._events[len(self._events) - dropped :]
        return count - dropped

    @property
    def due_in(self) -> float:
        """Seconds until the field is to get them, should no other digit come."""
        return self._held_at + HELD_SECONDS - monotonic()

    def release(self) -> Iterator[events.Key]:
        """Let them go, the oldest first."""
        held, self._events = self._events, []
        return iter(held)
