"""The hall's picture."""

from __future__ import annotations

from giaouoc.commands.naming import Command, named
from giaouoc.hall import SlideKind

__all__ = [
    "Black",
    "ClearMessage",
    "Emblem",
    "Freeze",
    "Message",
    "Reveal",
    "Show",
]


@named("show")
class Show(Command, frozen=True):
    """Show the hall a slide."""

    slide: SlideKind
    page: int = 0


@named("black")
class Black(Command, frozen=True):
    """Make the picture black."""


@named("emblem")
class Emblem(Command, frozen=True):
    """Show the emblem instead of the slide."""


@named("reveal")
class Reveal(Command, frozen=True):
    """Show the slide again: no cover, no frozen picture."""


@named("freeze")
class Freeze(Command, frozen=True):
    """Hold the picture while the ceremony goes on."""


@named("message")
class Message(Command, frozen=True):
    """Show a line to the hall over any slide."""

    text: str


@named("clear-message")
class ClearMessage(Command, frozen=True):
    """Take the line to the hall away."""
