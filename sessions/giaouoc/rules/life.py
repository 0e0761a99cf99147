"""Rules for opening and closing a ceremony."""

from __future__ import annotations

from datetime import datetime

from giaouoc import commands as c
from giaouoc import events as e
from giaouoc.hall import SlideKind, SlideRef
from giaouoc.refusal import refuse
from giaouoc.rules.agenda import arriving_at
from giaouoc.rules.hall import no_message
from giaouoc.rules.tables import Decision, RuleTable
from giaouoc.state import Life, State

__all__ = ["RULES", "open_doors"]


def open_doors(state: State, _: c.Open | c.GoOn, _now: datetime) -> Decision:
    """The doors open, and the first agenda item runs."""
    if state.life is not Life.PREPARED:
        return refuse("life.already_open")
    first = state.agenda.following
    return (e.CeremonyOpened(), *(arriving_at(state, first.item) if first else ()))


def close(state: State, command: c.Close, _: datetime) -> Decision:
    """The end: refused while signatures are open, unless a reason is given; a line to the hall goes."""
    missing = state.signing.open_slots
    if missing and not command.reason:
        return refuse("close.open_slots", overridable=True, slots=tuple(slot.id for slot in missing))
    slide = SlideRef(SlideKind.CLOSING)
    shown = () if state.hall.slide == slide else (e.SlideShown(slide),)
    closed = e.CeremonyClosed(
        pledge_hash=state.pledge_hash,
        signed=state.signing.signed,
        slots=len(state.signing.slots),
        present=state.attendance.total.present,
        reason=command.reason,
    )
    return (*shown, *no_message(state), closed)


RULES: RuleTable = {c.Open: open_doors, c.Close: close}
