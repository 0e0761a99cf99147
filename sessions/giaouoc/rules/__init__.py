"""The rules of a ceremony: a command and the state give facts, or a refusal.

Every rule is pure: no disk, no screen, and the clock only as the argument `now`.
"""

from __future__ import annotations

from datetime import datetime

from giaouoc import commands as c
from giaouoc.events import Event
from giaouoc.refusal import Refusal, refuse
from giaouoc.rules import agenda, door, followup, hall, life, signing
from giaouoc.rules.going_on import go_back, go_on
from giaouoc.state import Life, State

__all__ = ["decide"]


def decide(state: State, command: c.Command, now: datetime) -> tuple[Event, ...] | Refusal:
    """The facts that carry out a command, none when nothing would change, or why it is refused.

    `Undo` and `Redo` need the facts themselves and are decided by `Ceremony`.
    """
    refusal = _wrong_time(state, command)
    if refusal is not None:
        return refusal
    match command:
        case c.GoOn():
            return go_on(state, command)
        case c.Back():
            return go_back(state)
    for part in (life, door, agenda, signing, hall, followup):
        rule = part.RULES.get(type(command))
        if rule is not None:
            return rule(state, command, now)
    return refuse("command.unknown")


_PREPARING = (
    c.Enrol,
    c.CancelDelegate,
    c.Reissue,
    c.NameSignatory,
    c.RevisePledge,
    c.Rehearse,
    c.Excuse,
    c.NoShow,
    c.Substitute,
    c.StandIn,
    c.Skip,
    c.Insert,
    c.Move,
    c.ReorderSlot,
    c.Open,
    c.Scan,
)
"""What can be done before the doors open, besides what concerns the hall's picture."""

_PICTURE = (c.Show, c.Black, c.Emblem, c.Reveal, c.Freeze, c.Message, c.ClearMessage)


def _wrong_time(state: State, command: c.Command) -> Refusal | None:
    if isinstance(command, c.Create):
        return None if state.life is Life.NONE else refuse("life.exists")
    if state.life is Life.NONE:
        return refuse("life.empty")
    if isinstance(command, _PICTURE):
        return None
    if isinstance(command, c.Report):
        return None if state.life is Life.CLOSED else refuse("progress.not_closed")
    if isinstance(command, c.Scan):
        return None
    if state.life is Life.CLOSED:
        return refuse("life.closed")
    if state.life is Life.PREPARED and not isinstance(command, (*_PREPARING, c.GoOn)):
        return refuse("life.not_open")
    return None
