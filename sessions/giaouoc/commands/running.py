"""The ceremony's life and agenda, and taking back."""

from __future__ import annotations

from datetime import date
from decimal import Decimal

from giaouoc.agenda import ItemKind
from giaouoc.commands.naming import Command, named

__all__ = [
    "Back",
    "Close",
    "GoOn",
    "GoTo",
    "Insert",
    "Move",
    "Open",
    "Redo",
    "Report",
    "SetRetention",
    "Skip",
    "Undo",
]


@named("open")
class Open(Command, frozen=True):
    """Open the doors and begin the first agenda item."""


@named("close")
class Close(Command, frozen=True):
    """End the ceremony and seal the record."""

    reason: str = ""


@named("next")
class GoOn(Command, frozen=True):
    """Do the next thing: turn the page, call or sign, or move to the next agenda item."""

    reason: str = ""


@named("back")
class Back(Command, frozen=True):
    """Go back a page, or to the agenda item before."""


@named("goto")
class GoTo(Command, frozen=True):
    """Move to any agenda item."""

    item: str


@named("skip")
class Skip(Command, frozen=True):
    """Leave an agenda item out."""

    item: str
    reason: str = ""


@named("insert")
class Insert(Command, frozen=True):
    """Add an agenda item, after the current one unless `after` names another."""

    title: str
    kind: ItemKind = ItemKind.DISCUSSION
    minutes: int = 5
    after: str = ""


@named("move")
class Move(Command, frozen=True):
    """Put an agenda item behind another one, or first when `after` is empty."""

    item: str
    after: str = ""


@named("undo")
class Undo(Command, frozen=True):
    """Take back an action, the last one when none is named."""

    action: str = ""
    reason: str = ""


@named("redo")
class Redo(Command, frozen=True):
    """Put the action that was last taken back in force again."""


@named("report")
class Report(Command, frozen=True):
    """A bloc's report of one target in one round."""

    bloc: str
    target: str
    round: str
    value: Decimal
    uom: str = ""
    evidence: str = ""
    note: str = ""


class SetRetention(Command, frozen=True):
    """Set the last day on which names are kept; at any time, also after the closing."""

    until: date
    reason: str = ""
