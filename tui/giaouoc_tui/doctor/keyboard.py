"""What a keyboard, an input method or a scanner sent, worked out from the keys as they came."""

from __future__ import annotations

import unicodedata
from collections.abc import Sequence
from difflib import SequenceMatcher
from enum import StrEnum
from itertools import pairwise
from statistics import median
from typing import Final, NamedTuple

from giaouoc.badges import CODE_LENGTH, BadgeKind, is_sound, readings

__all__ = [
    "CALIBRATION_CODE",
    "SUFFIX_KEYS",
    "Calibration",
    "DigitRow",
    "InputMethod",
    "Stroke",
    "Suffix",
    "calibration_of",
    "input_method_of",
]

CALIBRATION_CODE: Final = "012345678901234567890978"
"""24 digits with sound check digits that are no badge of any ceremony, since no badge begins with 0."""

_KINDS = frozenset(f"{kind:d}" for kind in BadgeKind)
_KEYPAD_OFF = frozenset({"end", "down", "pagedown", "left", "kp_begin", "right", "home", "up", "pageup", "insert"})
_ALIKE: Final = 0.7
"""Share of the characters in order from which a burst is taken for a damaged scan of the card."""
_SHIFTED_ROW = str.maketrans("!@#$%^&*()", "1234567890")
_SUFFIXES = {"enter": "enter", "tab": "tab", "ctrl+j": "enter"}
SUFFIX_KEYS: Final = frozenset(_SUFFIXES)
"""Keys that a scanner may send behind a code."""


class Stroke(NamedTuple):
    """One key as the terminal reported it; `at` in seconds by a monotonic clock."""

    key: str
    character: str | None
    at: float


class DigitRow(StrEnum):
    """What the scanner's digits arrive as."""

    DIGITS = "digits"
    VIETNAMESE = "vietnamese"
    FRENCH = "french"
    SHIFTED = "shifted"
    KEYPAD_OFF = "keypad_off"
    DAMAGED = "damaged"
    """Nearly the code: keys were lost, doubled or rewritten."""
    OTHER = "other"


class Suffix(StrEnum):
    """What the scanner sends behind the digits."""

    ENTER = "enter"
    TAB = "tab"
    NONE = "none"


class InputMethod(StrEnum):
    """How an input method such as Unikey shows in the keys."""

    NONE = "none"
    REWRITES = "rewrites"
    """It sends Backspace and the finished letter."""
    COMPOSES = "composes"
    """Finished letters arrive whole."""
    COMBINES = "combines"
    """Marks arrive by themselves, behind their letter."""


class Calibration(NamedTuple):
    """What a scan of the calibration card, or of a ceremony's own card, showed; gaps in milliseconds."""

    row: DigitRow
    suffix: Suffix
    badge: bool
    """Whether it was a card of some ceremony and not the calibration card."""
    received: str
    """The characters before the suffix."""
    median_gap: float
    longest_gap: float

    @property
    def readable(self) -> bool:
        """Whether badges will be read as things are."""
        return self.row in (DigitRow.DIGITS, DigitRow.VIETNAMESE, DigitRow.FRENCH)


def calibration_of(strokes: Sequence[Stroke]) -> Calibration | None:
    """What a burst of keys says about the scanner; none when it is too short to be a card.

    Line feeds behind a carriage return belong to the suffix.
    """
    body = list(strokes)
    suffix = Suffix.NONE
    while body and body[-1].key in _SUFFIXES:
        suffix = Suffix(_SUFFIXES[body.pop().key])
    if len(body) < CODE_LENGTH // 2:
        return None
    received = "".join(stroke.character or "" for stroke in body if stroke.key != "backspace")
    gaps = [(after.at - before.at) * 1000 for before, after in pairwise(body)]
    badge = _badge_in(received)
    row = _row(body, received, badge or CALIBRATION_CODE)
    return Calibration(row, suffix, bool(badge), received, median(gaps), max(gaps))


def _badge_in(received: str) -> str:
    """The digits of a ceremony's card, however they arrived; empty when it is none."""
    possible = (*readings(received), received.translate(_SHIFTED_ROW))
    return next((code for code in possible if is_sound(code) and code[0] in _KINDS), "")


def _row(body: list[Stroke], received: str, expected: str) -> DigitRow:
    if sum(stroke.key in _KEYPAD_OFF for stroke in body) > len(body) // 2:
        return DigitRow.KEYPAD_OFF
    if any(stroke.key == "backspace" for stroke in body):
        return DigitRow.DAMAGED
    if received == expected:
        return DigitRow.DIGITS
    if expected in list(readings(received)):
        return DigitRow.VIETNAMESE if set(received) & set("ăâêôđĂÂÊÔĐ") else DigitRow.FRENCH
    if received.translate(_SHIFTED_ROW) == expected:
        return DigitRow.SHIFTED
    near = any(SequenceMatcher(None, reading, expected).ratio() >= _ALIKE for reading in readings(received))
    return DigitRow.DAMAGED if near else DigitRow.OTHER


def input_method_of(strokes: Sequence[Stroke]) -> InputMethod:
    """How letters with marks came in; the strongest sign among these keys counts."""
    sign = InputMethod.NONE
    for before, stroke in zip((None, *strokes), strokes, strict=False):
        character = stroke.character or ""
        if character and unicodedata.category(character[0]) == "Mn":
            return InputMethod.COMBINES
        if not character or character.isascii() or not character.isalpha():
            continue
        if before is not None and before.key == "backspace":
            return InputMethod.REWRITES
        sign = InputMethod.COMPOSES
    return sign
