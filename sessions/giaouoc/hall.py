"""What the hall is shown: which slide, what covers it, and whether the picture is held."""

from __future__ import annotations

from enum import StrEnum

import msgspec

__all__ = ["Cover", "Hall", "SlideKind", "SlideRef"]


class SlideKind(StrEnum):
    """The slides a projector can draw."""

    TITLE = "title"
    WELCOME = "welcome"
    """Title with live attendance, while people arrive."""
    AGENDA = "agenda"
    ITEM = "item"
    """The agenda item that runs now."""
    THEME = "theme"
    PLEDGE = "pledge"
    """One page of the pledge text."""
    PLAN = "plan"
    """One page of the plan around the pledge: figures of the year before, window, deadlines, awards."""
    SIGNING = "signing"
    """Who signs now, who is next, how many have signed."""
    ATTENDANCE = "attendance"
    CLOSING = "closing"
    """Thanks, and after closing the code of the record's head."""


class SlideRef(msgspec.Struct, frozen=True):
    """Which slide, as the record names it; what stands on it follows from the state."""

    kind: SlideKind = SlideKind.TITLE
    page: int = 0
    """Page of the pledge or of the plan, from 0."""


class Cover(StrEnum):
    """What hides the slide."""

    NONE = "none"
    BLACK = "black"
    EMBLEM = "emblem"


class Hall(msgspec.Struct, frozen=True):
    """Everything that decides the picture on the projector."""

    slide: SlideRef = SlideRef()
    pledge_page: int = 0
    """The page of the pledge that was shown last, where reading goes on."""
    cover: Cover = Cover.NONE
    message: str = ""
    """A line to the hall over any slide; empty when there is none."""
    plan_page: int | None = None
    """The page of the plan that was shown last while the present agenda item ran; none before the first one."""
    held_at: int | None = None
    """The record's sequence number at which the picture was frozen."""
