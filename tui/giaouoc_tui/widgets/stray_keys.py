"""Keys that come faster than a person presses them: a code of somebody else's, which must never act as commands.

Any QR code held before the scanner arrives as keys: the address on a poster, a business card, a wireless network. What
such a code says is unknown, so unlike a badge it is told by its pace: two different keys closer together than fingers
manage. What is taken for one by mistake, such as keys that piled up before a busy program, costs a second press and is
told; a code whose keys come so slowly that it passes for typing does what typing would.
"""

from __future__ import annotations

from enum import Enum, auto
from math import inf
from typing import Final, NamedTuple, TypeAlias

from giaouoc.badges import DIGIT_ROW_CHARACTERS
from giaouoc_tui.widgets.foreign_codes import ENDS

__all__ = ["GAP", "SILENCE", "Pace", "Stray", "StrayFate", "StrayKeys"]

GAP: Final = 0.04
"""Seconds: two different keys closer together were sent by a machine, and for so long a letter waits for another.

Scanners leave 1 to 10 ms between two keys, wireless ones up to 30.
"""

SILENCE: Final = 0.3
"""Seconds without a key after which such a code has ended, for scanners that send neither Enter nor Tab."""


class Pace(Enum):
    """What to do with a key."""

    PASS = auto()
    WAIT = auto()
    """It is a command if no other key comes within `GAP`."""
    REPEAT = auto()
    """It repeats the key that waits, and is no key of its own."""
    SWALLOW = auto()
    """It is part of a code, as is the key that waits."""


class Stray(NamedTuple):
    """A code has ended, of so many keys; the key that ended it is to be swallowed."""

    keys: int
    digits: bool
    """Whether all of them were digits on some layout: a badge of which keys were lost, for instance."""


StrayFate: TypeAlias = Pace | Stray


class StrayKeys:
    """Watches the pace of the keys that would be commands; what they are it forgets at once."""

    def __init__(self) -> None:
        self._key = ""
        self._came = -inf
        self._run = 0
        self._digits = True
        self._waits = False
        self.taking = False
        """Whether a code has begun and not ended."""

    def feed(self, key: str, character: str | None, at: float) -> StrayFate:
        """Take the next key, pressed `at` a monotonic time in seconds, and say what to do with it."""
        since, before = at - self._came, self._key
        if self.taking and since >= SILENCE:
            self.forget()
        if self.taking:
            self._came = at
            if key in ENDS:
                return self.end()
            self._count(character)
            return Pace.SWALLOW
        if key in ENDS and since < GAP:
            return self.end()
        if character is None or not character.isprintable() or key.startswith(("alt+", "ctrl+")):
            self.forget()
            return Pace.PASS
        self._key, self._came = key, at
        if since >= GAP:
            self.settle()
            self._run, self._digits = 0, True
            self._count(character)
            # No digit is a command, and the key that goes on is pressed far more often than a code begins with a blank.
            self._waits = not self._digits and character != " "
            return Pace.WAIT if self._waits else Pace.PASS
        self._count(character)
        if key == before:  # a key that is held, or a code that begins with `www`
            return Pace.REPEAT if self._waits else Pace.PASS
        self.taking, self._waits = True, False
        return Pace.SWALLOW

    def settle(self) -> None:
        """The key that waited has gone on: no other came in time."""
        self._waits = False

    def end(self) -> Stray:
        """The code that was being taken; nothing is known of it from now on."""
        stray = Stray(self._run, self._digits)
        self.forget()
        return stray

    def forget(self) -> None:
        """Begin anew: the last keys were something else, such as a badge."""
        self._key, self._came, self._run, self._digits = "", -inf, 0, True
        self._waits = self.taking = False

    def _count(self, character: str | None) -> None:
        self._run += 1
        self._digits = self._digits and character is not None and character in DIGIT_ROW_CHARACTERS
