"""What a slide is: plain data that every projector draws the same way."""

from __future__ import annotations

from collections.abc import Callable
from enum import StrEnum
from typing import TYPE_CHECKING, NamedTuple, TypeAlias

import msgspec

from giaouoc.hall import Cover, SlideKind

if TYPE_CHECKING:
    from giaouoc.people import Person

__all__ = ["Emphasis", "Figure", "Line", "Slide", "Who", "Words"]

Who: TypeAlias = "Callable[[int], Person | None]"
"""Number of a delegate → name and post; none when erased."""

Words: TypeAlias = Callable[..., str]
"""Message key and parameters → words in the hall's language."""


class Emphasis(StrEnum):
    """What a line is to the hall; a projector tells them apart by more than colour."""

    PLAIN = "plain"
    HEADING = "heading"
    NOW = "now"
    NEXT = "next"
    DONE = "done"
    QUIET = "quiet"


class Figure(NamedTuple):
    """A count out of a whole."""

    value: int
    of: int
    label: str = ""

    @property
    def text(self) -> str:
        """Both numbers: `87/120`."""
        return f"{self.value}/{self.of}"


class Line(msgspec.Struct, frozen=True):
    """One entry of a slide."""

    text: str
    detail: str = ""
    """Who: the signer's name, or who leads an item."""
    note: str = ""
    """In what capacity, or how far: "Chủ tịch UBND phường", "đã ký"."""
    emphasis: Emphasis = Emphasis.PLAIN
    figure: Figure | None = None


class Slide(msgspec.Struct, frozen=True):
    """One picture for the hall; a field left empty takes no room."""

    kind: SlideKind
    cover: Cover = Cover.NONE
    overline: str = ""
    """A few words above the title: the locality, an article's label."""
    title: str = ""
    text: str = ""
    """A paragraph under the title."""
    lines: tuple[Line, ...] = ()
    figures: tuple[Figure, ...] = ()
    underline: str = ""
    """A line at the foot: place and date, witnesses, the next item."""
    page: int = 0
    """From 1; 0 where there are no pages."""
    pages: int = 0
    code: str = ""
    """The record's closing code in groups of four, also to be drawn as a QR code."""
    message: str = ""
    """The operator's line to the hall, over everything else."""
    rehearsal: str = ""
    """The mark that this is only a rehearsal, on every picture but black."""
