"""The rules of a ceremony: a command and the state give facts, or a refusal.

Every rule is pure: no disk, no screen, and the clock only as the argument `now`.
"""

from __future__ import annotations

from datetime import datetime

from giaouoc import commands as c
from giaouoc.refusal import Refusal, refuse
from giaouoc.rules import (
    agenda,
    blocs,
    describing,
    door,
    enrolling,
    followup,
    going_on,
    hall,
    life,
    preparing,
    printing,
    signing,
    substituting,
)
from giaouoc.rules.tables import Decision, RuleTable
from giaouoc.rules.tidying import tidied
from giaouoc.state import Life, State

__all__ = ["decide"]

_RULES: RuleTable = {
    **preparing.RULES,
    **life.RULES,
    **blocs.RULES,
    **describing.RULES,
    **agenda.RULES,
    **enrolling.RULES,
    **printing.RULES,
    **door.RULES,
    **signing.RULES,
    **substituting.RULES,
    **going_on.RULES,
    **hall.RULES,
    **followup.RULES,
}

_WHILE_PREPARING = frozenset(
    {
        c.SetBlocs,
        c.SetSetup,
        c.SetSpeaker,
        c.Enrol,
        c.CancelDelegate,
        c.CheckOff,
        c.Reissue,
        c.PrintBadges,
        c.NameSignatory,
        c.NameCountersigner,
        c.RevisePledge,
        c.Rehearse,
        c.Excuse,
        c.NoShow,
        c.Substitute,
        c.StandIn,
        c.WalkIn,
        c.Skip,
        c.Insert,
        c.Move,
        c.ReorderSlot,
        c.Open,
        c.GoOn,
    }
)
"""What can be done before the doors open, besides what is possible at any time."""

_ANY_TIME = frozenset(
    {
        c.Show,
        c.Black,
        c.Emblem,
        c.Reveal,
        c.Freeze,
        c.Message,
        c.ClearMessage,
        c.Scan,
        c.SetRetention,
    }
)
"""The hall's picture is never locked, a scan is always answered, and how long names are kept is decided for years."""

_POSSIBLE = {
    Life.NONE: frozenset({c.Create}),
    Life.PREPARED: _ANY_TIME | _WHILE_PREPARING,
    Life.OPEN: frozenset(_RULES) - {c.Create, c.Report},
    Life.CLOSED: _ANY_TIME | {c.Report},
}


def decide(state: State, command: c.Command, now: datetime) -> Decision:
    """The facts that carry out a command, none when nothing would change, or why it is refused.

    `Undo` and `Redo` need the facts themselves and are decided by `Ceremony`.
    """
    rule = _RULES.get(type(command))
    if rule is None:
        return refuse("command.unknown")
    if type(command) not in _POSSIBLE[state.life]:
        return _wrong_time(state.life, type(command))
    return rule(state, tidied(command), now)


def _wrong_time(life: Life, command: type[c.Command]) -> Refusal:
    if command is c.Create:
        return refuse("life.exists")
    if life is Life.NONE:
        return refuse("life.empty")
    if command is c.Report:
        return refuse("progress.not_closed")
    return refuse("life.closed" if life is Life.CLOSED else "life.not_open")
