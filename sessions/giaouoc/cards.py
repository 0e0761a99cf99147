"""Command cards (thẻ lệnh): what a scanned card does, and the second scan that some of them wait for.

Only a code whose first digit says so is a card, and that digit is authenticated with the ceremony's key: no
delegate's badge can be one, nor a card of another ceremony.
"""

from __future__ import annotations

from datetime import datetime
from enum import StrEnum
from typing import Final

from giaouoc import commands as c
from giaouoc import events as e
from giaouoc.badges import Badge, BadgeFault, BadgeKind
from giaouoc.ceremony import Action, Ceremony
from giaouoc.printing import CommandCard

__all__ = ["SECOND_SCAN_WITHIN", "SETTLING", "CardLatch", "CardStep", "card_of", "command_of", "last_arrival"]

SECOND_SCAN_WITHIN: Final = 6.0
"""Seconds in which a card that acts at its second scan waits for it."""

SETTLING: Final = 0.8
"""Seconds in which the same card is still the same scan: one pull of a trigger may read it twice."""


class CardStep(StrEnum):
    """What a scan of a card comes to."""

    ACT = "act"
    WAIT = "wait"
    """The card acts when it is scanned again."""
    SAME_SCAN = "same_scan"
    """The scanner read the card twice at one go."""


def card_of(badge: Badge | BadgeFault) -> CommandCard | None:
    """The card behind a code; none for badges of people and blocs, and for numbers no card has."""
    if isinstance(badge, BadgeFault) or badge.kind is not BadgeKind.COMMAND or badge.reissue:
        return None
    return CommandCard(badge.number) if badge.number in set(CommandCard) else None


class CardLatch:
    """Remembers the last card that was scanned: a card whose deed is not easily undone acts only at its second scan.

    Times are monotonic seconds.
    """

    def __init__(self) -> None:
        self._card: CommandCard | None = None
        self._at = 0.0
        self._waiting = False

    def scan(self, card: CommandCard, at: float) -> CardStep:
        """Take a scan of a card and say what it comes to."""
        since = at - self._at
        same = card is self._card
        if same and since < SETTLING:
            return CardStep.SAME_SCAN
        confirmed = same and self._waiting and since <= SECOND_SCAN_WITHIN
        self._card, self._at = card, at
        self._waiting = card.twice and not confirmed
        return CardStep.WAIT if self._waiting else CardStep.ACT

    def release(self) -> None:
        """Forget the card: another badge was scanned in between."""
        self._waiting = False


def command_of(card: CommandCard, ceremony: Ceremony, reason: str) -> c.Command | None:
    """The command a card gives; none for the timer, which records nothing, and when there is no check-in to take back.

    `reason` is recorded with what needs one.
    """
    match card:
        case CommandCard.GO_ON:
            return c.GoOn()
        case CommandCard.BACK:
            return c.Back()
        case CommandCard.BLACK:
            return c.Black()
        case CommandCard.EMBLEM:
            return c.Emblem()
        case CommandCard.REVEAL:
            return c.Reveal()
        case CommandCard.CALL_ROUND:
            return c.Call()
        case CommandCard.UNDO_SCAN:
            arrival = last_arrival(ceremony)
            return c.Undo(arrival.id, reason) if arrival else None
        case CommandCard.TIMER:
            return None


def last_arrival(ceremony: Ceremony, since: datetime | None = None) -> Action | None:
    """The newest check-in in force, by scan or by hand; none before `since`."""
    for action in ceremony.actions():
        if since is not None and action.facts[-1].at < since:
            return None
        if action.holds(e.Arrived):
            return action
    return None
