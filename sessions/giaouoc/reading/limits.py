"""How long a document may be, so that each is read or refused within seconds."""

from __future__ import annotations

from typing import Final

__all__ = ["MOST_PAGES", "Room", "TooLongError"]

MOST_PAGES: Final = 200
"""The longest plans with all their annexes have about a hundred."""

_MOST_LETTERS: Final = MOST_PAGES * 3_000
_MOST_PARAGRAPHS: Final = MOST_PAGES * 50


class TooLongError(ValueError):
    """A document has more text than any pledge or plan."""


class Room:
    """What is left of the length that a document may have."""

    def __init__(self) -> None:
        self._letters = _MOST_LETTERS
        self._paragraphs = _MOST_PARAGRAPHS

    def take(self, text: str) -> None:
        """Count one paragraph.

        Raises `TooLongError` when the document is longer than any that is read.
        """
        self._letters -= len(text)
        self._paragraphs -= 1
        if self._letters < 0 or self._paragraphs < 0:
            raise TooLongError
