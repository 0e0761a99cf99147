"""What is asked for when title, place or people in charge are not what the template or last year said."""

from __future__ import annotations

from datetime import datetime

from giaouoc.commands.naming import Command, named

__all__ = ["SetSetup", "SetSpeaker"]


@named("describe")
class SetSetup(Command, frozen=True):
    """Say anew what the ceremony is called, who holds it, where, and when it starts; what is None stays as it is."""

    title: str | None = None
    organiser: str | None = None
    parent_body: str | None = None
    """Empty for none."""
    place: str | None = None
    """Empty for none."""
    starts_at: datetime | None = None
    """Planned start of the first agenda item, with its offset."""


@named("set-speaker")
class SetSpeaker(Command, frozen=True):
    """Say which post or body leads an agenda item; nobody when empty."""

    item: str
    speaker: str
