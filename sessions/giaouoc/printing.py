"""What goes through the printer before a ceremony, and the numbers that are kept for it."""

from __future__ import annotations

from enum import IntEnum, StrEnum
from typing import Final, NamedTuple

from giaouoc.badges import BadgeKind

__all__ = ["FIRST_SPARE", "LAST_SPARE", "CommandCard", "PaperKind", "Print"]

FIRST_SPARE: Final = 9001
LAST_SPARE: Final = 9999
"""Numbers of spare badges, which the list never gives to anybody by itself."""


class PaperKind(StrEnum):
    """A kind of card with a code on it."""

    DELEGATE = "delegate"
    BLOC = "bloc"
    SPARE = "spare"
    COMMAND = "command"
    INVITATION = "invitation"
    """Carries the code of the delegate's badge."""

    @property
    def badge(self) -> BadgeKind:
        """What the code on it says."""
        return _BADGES.get(self, BadgeKind.DELEGATE)


_BADGES = {
    PaperKind.BLOC: BadgeKind.BLOC,
    PaperKind.SPARE: BadgeKind.SPARE,
    PaperKind.COMMAND: BadgeKind.COMMAND,
}


class Print(NamedTuple):
    """A card as it was printed; `reissue` as in its code."""

    kind: PaperKind
    number: int
    reissue: int = 0


class CommandCard(IntEnum):
    """A card that acts as a key of the console; the number in its code."""

    GO_ON = 1
    BACK = 2
    BLACK = 3
    EMBLEM = 4
    UNDO_SCAN = 5
    CALL_ROUND = 6
    TIMER = 7
    """Starts and stops the speaker's time."""
    REVEAL = 8
    """Shows the hall the slide again after black or emblem."""

    @property
    def twice(self) -> bool:
        """Whether the card acts only at a second scan."""
        return self in (CommandCard.GO_ON, CommandCard.UNDO_SCAN, CommandCard.CALL_ROUND)
