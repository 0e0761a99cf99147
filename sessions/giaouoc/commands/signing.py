"""The signing table."""

from __future__ import annotations

from giaouoc.commands.naming import Command, named
from giaouoc.signing import SigningAuthority

__all__ = [
    "Absent",
    "Call",
    "Countersign",
    "Decline",
    "Postpone",
    "ReorderSlot",
    "Requeue",
    "Sign",
    "Substitute",
]


@named("call")
class Call(Command, frozen=True):
    """Call a slot to the table, or the whole next round when none is named."""

    slot: str = ""
    reason: str = ""


@named("sign")
class Sign(Command, frozen=True):
    """Record that a slot has signed: the first at the table when none is named."""

    slot: str = ""
    paper: str = ""
    reason: str = ""


@named("countersign")
class Countersign(Command, frozen=True):
    """Record the superior's signature in a slot, the first that lacks it when none is named."""

    slot: str = ""
    reason: str = ""


@named("postpone")
class Postpone(Command, frozen=True):
    """Let a slot sign later: the first at the table when none is named."""

    slot: str = ""
    reason: str = ""


@named("substitute")
class Substitute(Command, frozen=True):
    """Let another delegate sign in a slot, or give it back to the planned signatory."""

    slot: str
    number: int
    authority: SigningAuthority | None = None
    """The prefix that fits the delegate, when none is given."""
    paper: str = ""


@named("absent")
class Absent(Command, frozen=True):
    """Nobody came to sign in a slot."""

    slot: str = ""
    reason: str = ""


@named("decline")
class Decline(Command, frozen=True):
    """The signatory of a slot declines to sign."""

    slot: str = ""
    reason: str = ""


@named("requeue")
class Requeue(Command, frozen=True):
    """Let a slot wait for its call again: everybody called to the table when none is named."""

    slot: str = ""


@named("reorder-slot")
class ReorderSlot(Command, frozen=True):
    """Put a slot behind another one in signing order, or first when `after` is empty."""

    slot: str
    after: str = ""
