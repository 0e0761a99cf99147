"""What reading a list found: remarks about one cell or row, and the refusal of a whole file."""

from __future__ import annotations

import msgspec

from giaouoc.refusal import Refusal

__all__ = ["ListFinding", "ListRefused"]


class ListFinding(msgspec.Struct, frozen=True, order=True):
    """A remark about a place in a file, as a message key and its values; the words give the next step."""

    sheet: str
    """Empty for a text file, which has no sheets."""
    row: int
    """As the office program counts, from 1; 0 when the whole sheet is meant."""
    cell: str
    """Address such as `C7`; empty when the whole row is meant."""
    key: str
    params: dict[str, str | int] = {}


class ListRefused(Exception):
    """A file that no list can be read from; nothing of it has been taken."""

    def __init__(self, refusal: Refusal) -> None:
        super().__init__(refusal.key)
        self.refusal = refusal
