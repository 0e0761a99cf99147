"""Telling the scan of a code that giaouoc did not make, by how such codes begin.

What a plugin names as a beginning, twelve digits and a bar for instance, is nothing a person types. From there to the
next Enter or Tab every key belongs to the code, so that no letter of it is taken for a command.
"""

from collections import deque
from collections.abc import Iterable
from typing import Final, NamedTuple, TypeAlias

from giaouoc.badges import begins_as
from giaouoc_tui.widgets.scan_catcher import KeyFate

__all__ = ["ENDS", "SILENCE", "Begun", "Ended", "ForeignCatcher", "ForeignFate"]

SILENCE: Final = 1.5
"""Seconds without a key after which a code has ended, for scanners that send neither Enter nor Tab."""

_LONGEST: Final = 1000
"""Characters of a code that are kept."""

ENDS: Final = frozenset({"enter", "tab", "ctrl+j"})
"""Keys that scanners send behind a code."""


class Begun(NamedTuple):
    """A code has begun; so many of its keys went on to whatever had the focus before that was known."""

    passed: int


class Ended(NamedTuple):
    """A whole code as it was typed; the key that ended it is to be swallowed."""

    text: str


ForeignFate: TypeAlias = Begun | Ended | KeyFate


class ForeignCatcher:
    """Watches the keys of an app for codes with one of these beginnings."""

    def __init__(self, beginnings: Iterable[str] = ()) -> None:
        self._beginnings = tuple(beginnings)
        self._recent: deque[str] = deque(maxlen=max(map(len, self._beginnings), default=0))
        self._code: list[str] | None = None
        self._last_key = 0.0
        self._line_feed_may_follow = False

    @property
    def taking(self) -> bool:
        """Whether a code has begun and not ended."""
        return self._code is not None

    def feed(self, key: str, character: str | None, at: float) -> ForeignFate:
        """Take the next key, pressed `at` a monotonic time in seconds, and say what it means."""
        line_feed_may_follow, self._line_feed_may_follow = self._line_feed_may_follow, False
        if key == "ctrl+j" and line_feed_may_follow:
            return KeyFate.SWALLOW
        printable = character is not None and character.isprintable()
        if self._code is None:
            return self._await(character, at) if printable and character is not None else self._break()
        self._last_key = at
        if key in ENDS:
            self._line_feed_may_follow = key == "enter"
            return self._end(self._code)
        if printable and character is not None and len(self._code) < _LONGEST:
            self._code.append(character)
        return KeyFate.SWALLOW

    def end_in_silence(self, now: float) -> Ended | None:
        """The code, if none of its keys has come for long enough."""
        over = self._code is not None and now - self._last_key >= SILENCE
        return self._end(self._code) if over and self._code is not None else None

    def end_before(self, count: int) -> Ended | None:
        """The code, if one has begun, without its last `count` characters: they were a badge."""
        code = self._code
        self.drop()
        return None if code is None else Ended("".join(code[: len(code) - count]))

    def drop(self) -> None:
        """Forget what was typed."""
        self._code = None
        self._recent.clear()

    def begins(self, text: str) -> bool:
        """Whether a pasted text is such a code."""
        return any(begins_as(beginning, text[: len(beginning)]) for beginning in self._beginnings)

    def _await(self, character: str, at: float) -> ForeignFate:
        self._recent.append(character)
        typed = "".join(self._recent)
        for beginning in self._beginnings:
            if begins_as(beginning, typed[-len(beginning) :]):
                self._code = list(typed[-len(beginning) :])
                self._last_key = at
                return Begun(len(beginning) - 1)
        return KeyFate.PASS

    def _break(self) -> KeyFate:
        self._recent.clear()
        return KeyFate.PASS

    def _end(self, code: list[str]) -> Ended:
        self.drop()
        return Ended("".join(code))
