"""Telling a badge scan from typing, by what was typed and not by how fast.

A scanner is a keyboard: 24 digits, on whatever layout the computer has, then Enter, Tab or
nothing. The last 24 characters that verify are a badge, whatever came before them. Gaps between
keys say nothing: a busy screen stretches them, a stalled one makes a person look like a scanner.
"""

from collections.abc import Callable
from enum import Enum, auto
from typing import Final, NamedTuple, TypeAlias

from giaouoc.badges import CODE_LENGTH, DIGIT_ROW_CHARACTERS, Badge, BadgeFault, readings

__all__ = ["Caught", "KeyFate", "Recognise", "ScanCatcher"]

Recognise: TypeAlias = Callable[[str], Badge | BadgeFault]
"""Reads 24 digits; `giaouoc.badges.read_code` with a ceremony's key and number."""

_NEARLY: Final = 4
"""A line of digits this much shorter or longer than a code is a scan with keys lost or doubled."""

_LONGEST_LINE: Final = CODE_LENGTH + _NEARLY

_VARIED: Final = 5
"""Fewer different characters than this are a ruled line of dashes, not a code."""

_SUFFIX_WAIT: Final = 1.5
_KNOWN_SUFFIX_WAIT: Final = 5.0
"""Seconds in which an Enter or Tab right after a code belongs to it; longer once the scanner has
sent one. Only this is timed: without it a scanner that sends none would cost the operator a key.
"""

_ESCAPE_AND_FIRST_DIGIT: Final = frozenset("¡™£ª")
"""What a terminal makes of Escape and the first digit of a code."""

_ALT: Final = "alt+"
"""What a terminal makes of Escape before a key that is a digit only on another layout."""

_REFUSED_FROM: Final = 16
"""A control key after so many digits in a row is part of a hostile code, not a person's."""


class KeyFate(Enum):
    """What to do with a key that completed nothing."""

    PASS = auto()
    SWALLOW = auto()


class Caught(NamedTuple):
    """A whole scan; the key that completed it is to be swallowed.

    `passed` counts the scan's earlier keys, which went on to whatever had the focus. `escaped`
    says that Escape was pressed so shortly before that the terminal made one key of it and the first digit.
    """

    code: str
    outcome: Badge | BadgeFault
    passed: int
    escaped: bool = False


class ScanCatcher:
    """Watches all keys of an app and picks out the scans; remembers at most 28 characters."""

    def __init__(self, recognise: Recognise) -> None:
        self._recognise = recognise
        self._line = ""
        self._digits = 0
        self._passed = 0
        self._escaped = False
        self._caught_at: float | None = None
        self._sends_suffix = False
        self._line_feed_may_follow = False

    def feed(self, key: str, character: str | None, at: float) -> Caught | KeyFate:
        """Take the next key, pressed `at` a monotonic time in seconds, and say what it means."""
        line_feed_may_follow, self._line_feed_may_follow = self._line_feed_may_follow, False
        if key in {"enter", "tab"}:
            return self._end_line(key, at)
        if key == "ctrl+j":
            return KeyFate.SWALLOW if line_feed_may_follow else self._end_line(key, at)
        if self._caught_at is not None:
            self._caught_at = None
            self._sends_suffix = False
        if "+" not in key.removeprefix(_ALT) and character is not None and character in DIGIT_ROW_CHARACTERS:
            if key.startswith(_ALT) or character in _ESCAPE_AND_FIRST_DIGIT:
                self._start_line()
                self._escaped = True
            return self._add(character, at)
        refused = self._digits >= _REFUSED_FROM and key.startswith("ctrl+")
        caught = Caught(self._line, BadgeFault.MISREAD, self._passed) if refused else KeyFate.PASS
        self._start_line()
        return caught

    def read_pasted(self, text: str) -> list[Caught]:
        """Return the codes of a pasted text; none at all if anything else is in it."""
        caught = []
        for line in text.splitlines():
            typed = "".join(line.split())
            for start in range(0, len(typed), CODE_LENGTH):
                code, outcome = self._read(typed[start : start + CODE_LENGTH])
                looks_like_a_code = _is_code(code) and len(set(code)) >= _VARIED
                if outcome is BadgeFault.MISREAD and not looks_like_a_code:
                    return []
                caught.append(Caught(code, outcome, 0))
        return caught

    def _add(self, character: str, at: float) -> Caught | KeyFate:
        self._line = (self._line + character)[-_LONGEST_LINE:]
        self._digits += 1
        if len(self._line) >= CODE_LENGTH:
            code, outcome = self._read(self._line[-CODE_LENGTH:])
            if isinstance(outcome, Badge):
                escaped = self._escaped and self._digits == CODE_LENGTH
                caught = Caught(code, outcome, min(self._passed, CODE_LENGTH - 1), escaped)
                self._start_line()
                self._caught_at = at
                return caught
            if outcome is not BadgeFault.MISREAD and self._digits == CODE_LENGTH:
                caught = Caught(code, outcome, self._passed, self._escaped)
                # The characters stay: should this be chance, the next badge is still seen whole.
                self._digits = self._passed = 0
                self._escaped = False
                self._caught_at = at
                return caught
        self._passed += 1
        return KeyFate.PASS

    def _end_line(self, key: str, at: float) -> Caught | KeyFate:
        if self._caught_at is not None:
            wait = _KNOWN_SUFFIX_WAIT if self._sends_suffix else _SUFFIX_WAIT
            belongs = at - self._caught_at <= wait
            self._start_line()
            if belongs:
                self._sends_suffix = True
                self._line_feed_may_follow = key == "enter"
                return KeyFate.SWALLOW
            return KeyFate.PASS
        line, digits, passed, escaped = self._line[-self._digits or None :], self._digits, self._passed, self._escaped
        self._start_line()
        if abs(digits - CODE_LENGTH) > _NEARLY or len(set(line)) < _VARIED:
            return KeyFate.PASS
        self._line_feed_may_follow = key == "enter"
        code, outcome = self._read(line[-CODE_LENGTH:])
        if outcome is BadgeFault.MISREAD:
            code = next((reading for reading in readings(line) if reading.isdigit()), line)
        return Caught(code, outcome, passed, escaped)

    def _read(self, typed: str) -> tuple[str, Badge | BadgeFault]:
        """The likeliest reading of `typed` over all layouts, and what it turned out to be."""
        likeliest: tuple[str, Badge | BadgeFault] = typed, BadgeFault.MISREAD
        for reading in readings(typed):
            if _is_code(reading):
                outcome = self._recognise(reading)
                if isinstance(outcome, Badge):
                    return reading, outcome
                if likeliest[1] is BadgeFault.MISREAD:
                    likeliest = reading, outcome
        return likeliest

    def _start_line(self) -> None:
        self._line = ""
        self._digits = self._passed = 0
        self._escaped = False
        self._caught_at = None


def _is_code(text: str) -> bool:
    return len(text) == CODE_LENGTH and text.isascii() and text.isdigit()
