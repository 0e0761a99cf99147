"""Rules for printed cards: which numbers a kind of card has, and with which codes they went out."""

from __future__ import annotations

from collections import defaultdict
from datetime import datetime

from giaouoc import commands as c
from giaouoc import events as e
from giaouoc.printing import FIRST_SPARE, LAST_SPARE, CommandCard, PaperKind
from giaouoc.refusal import Refusal, refuse
from giaouoc.rules.enrolling import expected
from giaouoc.rules.tables import Decision, RuleTable
from giaouoc.state import State

__all__ = ["RULES"]


def print_badges(state: State, command: c.PrintBadges, _: datetime) -> Decision:
    """Cards with the same reissue counter are kept together; printing a card again changes nothing but the log."""
    by_reissue: defaultdict[int, list[int]] = defaultdict(list)
    for number in sorted(set(command.numbers)):
        reissue = _reissue(state, command.kind, number)
        if isinstance(reissue, Refusal):
            return reissue
        by_reissue[reissue].append(number)
    return tuple(
        e.BadgesPrinted(command.kind, tuple(numbers), reissue) for reissue, numbers in sorted(by_reissue.items())
    )


def _reissue(state: State, kind: PaperKind, number: int) -> int | Refusal:
    """The counter in the code of a card, or why there is no such card."""
    if kind in (PaperKind.DELEGATE, PaperKind.INVITATION):
        delegate = expected(state, number)
        return delegate if isinstance(delegate, Refusal) else delegate.reissue
    numbers = {
        PaperKind.BLOC: range(1, len(state.blocs) + 1),
        PaperKind.SPARE: range(FIRST_SPARE, LAST_SPARE + 1),
        PaperKind.COMMAND: range(1, len(CommandCard) + 1),
    }[kind]
    if number not in numbers:
        return refuse("badge.no_card", number=number, first=numbers.start, last=numbers.stop - 1)
    return 0


RULES: RuleTable = {c.PrintBadges: print_badges}
