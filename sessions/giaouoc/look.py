"""How a locality shows itself to the hall: colours of its own, and words of its own for an agenda item."""

from __future__ import annotations

import re
from collections.abc import Iterator

import msgspec

__all__ = ["LEAST_CONTRAST", "ItemSlide", "Look", "contrast", "is_colour"]

LEAST_CONTRAST = 7.0
"""Between a text and its ground, as WCAG 2.2 asks for at level AAA: the last row reads it too."""

_COLOUR = re.compile(r"#[0-9a-f]{6}", re.ASCII)


class ItemSlide(msgspec.Struct, frozen=True):
    """What the hall reads while one agenda item runs, instead of the item's title and who leads it."""

    item: str
    """Id of the agenda item."""
    heading: str = ""
    """Empty keeps the item's title."""
    paragraph: str = ""
    """Below the heading; empty keeps who leads the item."""


class Look(msgspec.Struct, frozen=True):
    """Colours of the projector as `#rrggbb`; all stand on `ground`, and the bands carry the ground's colour."""

    ground: str
    text: str
    title: str
    accent: str
    quiet: str
    now: str
    """Band under what happens at this moment."""
    message: str
    """Band under the operator's line."""
    mark: str
    """Band that says this is a rehearsal."""

    def colours(self) -> Iterator[tuple[str, str]]:
        """Each field with its colour, the ground first."""
        for field in self.__struct_fields__:
            yield field, getattr(self, field)


def is_colour(text: str) -> bool:
    """Whether a text is a colour such as `#0a1b2c`, in small letters."""
    return _COLOUR.fullmatch(text) is not None


def contrast(one: str, other: str) -> float:
    """The contrast of two colours from 1 to 21, as WCAG 2.2 defines it."""
    lighter, darker = sorted((_luminance(one), _luminance(other)), reverse=True)
    return (lighter + 0.05) / (darker + 0.05)


def _luminance(colour: str) -> float:
    channels = (int(colour[start : start + 2], 16) / 255 for start in (1, 3, 5))
    red, green, blue = (
        channel / 12.92 if channel <= 0.04045 else ((channel + 0.055) / 1.055) ** 2.4 for channel in channels
    )
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue
