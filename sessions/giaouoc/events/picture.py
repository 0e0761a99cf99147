"""What the hall sees."""

from __future__ import annotations

from giaouoc.events.kinds import Event, fact
from giaouoc.hall import Cover, SlideRef

__all__ = [
    "CoverChanged",
    "MessageShown",
    "PictureHeld",
    "SlideShown",
]


@fact("slide.shown", "hall")
class SlideShown(Event, frozen=True):
    """The hall sees another slide."""

    slide: SlideRef


@fact("cover.changed", "cover")
class CoverChanged(Event, frozen=True):
    """The picture is hidden, or shown again."""

    cover: Cover


@fact("picture.held", "held")
class PictureHeld(Event, frozen=True):
    """The picture is frozen, or let go."""

    held: bool


@fact("message.shown", "message")
class MessageShown(Event, frozen=True):
    """A line to the hall; empty takes it away."""

    text: str
