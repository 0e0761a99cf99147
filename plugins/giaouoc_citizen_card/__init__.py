"""A plugin that knows delegates by citizen cards that were matched before; it keeps no number of a card.

Off until the environment names a folder in `GIAOUOC_CITIZEN_CARDS`.
"""

from __future__ import annotations

from collections.abc import Iterable

from giaouoc import Badge, BadgeFault, BadgeKind, Recorded, hookimpl
from giaouoc.events import CeremonyClosed

from .cards import MatchedCards
from .lines import BEGINNING, card_number

__all__ = ["giaouoc_badge_beginnings", "giaouoc_observe", "giaouoc_read_badge"]


@hookimpl
def giaouoc_badge_beginnings() -> Iterable[str]:
    """How a card begins that is scanned at the console; nothing while the plugin is off."""
    return [BEGINNING] if MatchedCards.of_environment() else []


@hookimpl
def giaouoc_read_badge(text: str, event: int) -> Badge | BadgeFault | None:
    """The delegate whose card this is, if it was matched for this event; nothing for what is no card."""
    number = card_number(text)
    cards = MatchedCards.of_environment()
    if cards is None or number is None:
        return None
    delegate = cards.delegate(event, number)
    return Badge(BadgeKind.DELEGATE, event, delegate) if delegate else BadgeFault.UNMATCHED


@hookimpl
def giaouoc_observe(fact: Recorded) -> None:
    """Forget every card when the ceremony is over."""
    cards = MatchedCards.of_environment()
    if cards and isinstance(fact.event, CeremonyClosed):
        cards.wipe()
