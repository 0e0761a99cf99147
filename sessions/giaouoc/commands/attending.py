"""The door: who comes, leaves, stays away."""

from __future__ import annotations

from giaouoc.attendance import Delegate
from giaouoc.badges import Badge, BadgeFault
from giaouoc.commands.naming import Command, named
from giaouoc.presence import CheckInMeans

__all__ = [
    "CheckIn",
    "Excuse",
    "GiveSpare",
    "Leave",
    "NoShow",
    "Scan",
    "StandIn",
    "WalkIn",
]


@named("scan")
class Scan(Command, frozen=True):
    """Take a badge at the door."""

    badge: Badge | BadgeFault


@named("check-in")
class CheckIn(Command, frozen=True):
    """Check a person in without a badge."""

    number: int
    means: CheckInMeans = CheckInMeans.NUMBER


@named("give-spare")
class GiveSpare(Command, frozen=True):
    """Give a spare badge to somebody on the list, for whom it then is a badge."""

    spare: int
    """Number of the badge."""
    number: int


@named("leave")
class Leave(Command, frozen=True):
    """A person leaves before the end."""

    number: int


@named("excuse")
class Excuse(Command, frozen=True):
    """A person is absent with leave."""

    number: int
    reason: str


@named("no-show")
class NoShow(Command, frozen=True):
    """A person is absent without leave."""

    number: int
    reason: str = ""


@named("stand-in")
class StandIn(Command, frozen=True):
    """Another delegate attends in a person's place (đi thay)."""

    number: int
    substitute: int
    paper: str = ""


class WalkIn(Command, frozen=True):
    """Put somebody on the list at the door, who is here with that once the doors are open: one action."""

    delegate: Delegate
    principal: int | None = None
    """Number of the delegate in whose place they attend."""
    paper: str = ""
