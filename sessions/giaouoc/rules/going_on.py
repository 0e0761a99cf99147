"""The one key: what "go on" and "back" mean at every point of a ceremony."""

from __future__ import annotations

from datetime import datetime

from giaouoc import commands as c
from giaouoc import events as e
from giaouoc.agenda import AgendaItem, ItemKind, ItemState
from giaouoc.hall import SlideKind, SlideRef
from giaouoc.refusal import refuse
from giaouoc.rules.agenda import arriving_at
from giaouoc.rules.life import open_doors
from giaouoc.rules.signing import call_next, sign_next
from giaouoc.rules.tables import Decision, RuleTable
from giaouoc.signing import SigningMode, SlotState
from giaouoc.state import Life, State

__all__ = ["RULES"]


def go_on(state: State, command: c.GoOn, now: datetime) -> Decision:
    """Open the doors, turn the page, call the next round, take the next signature, or move on."""
    if state.life is Life.PREPARED:
        return open_doors(state, command, now)
    match _running(state):
        case AgendaItem(kind=ItemKind.PLEDGE_READING):
            page = _next_page(state)
            if page is not None:
                return (e.SlideShown(SlideRef(SlideKind.PLEDGE, page)),)
        case AgendaItem(kind=ItemKind.SIGNING) if state.mode is not SigningMode.REGISTRATION_FILE:
            return _go_on_signing(state, command.reason)
    return _move_on(state)


def _go_on_signing(state: State, reason: str) -> Decision:
    """Somebody at the table signs, or the next round is called, or the signing is over for now.

    A postponed slot whose signatory has come in the meantime is not passed over in silence.
    """
    if state.signing.called:
        return sign_next(state, reason)
    if state.signing.current_round is not None:
        return call_next(state, reason)
    ready = tuple(
        slot.id for slot in state.signing.slots if slot.state is SlotState.POSTPONED and state.signatory_here(slot)
    )
    if ready and not reason:
        return refuse("signing.postponed_ready", overridable=True, slots=ready)
    return _move_on(state, reason if ready else "")


def _move_on(state: State, reason: str = "") -> Decision:
    following = state.agenda.following
    if following is not None:
        return arriving_at(state, following.item, reason=reason)
    left = tuple(step.item.id for step in state.agenda.steps if step.state is ItemState.PLANNED)
    return refuse("agenda.left_over", items=left) if left else refuse("agenda.at_end")


def go_back(state: State, _: c.Back, _now: datetime) -> Decision:
    """Turn a page back, or take up the item before; signatures are only ever undone."""
    running = _running(state)
    if running is not None and running.kind is ItemKind.PLEDGE_READING:
        if not _reading(state):
            return (e.SlideShown(SlideRef(SlideKind.PLEDGE, state.hall.pledge_page)),)
        if state.hall.pledge_page:
            return (e.SlideShown(SlideRef(SlideKind.PLEDGE, state.hall.pledge_page - 1)),)
    preceding = state.agenda.preceding
    if preceding is None:
        return refuse("agenda.at_start")
    reading = preceding.item.kind is ItemKind.PLEDGE_READING
    last_page = max(len(state.pages) - 1, 0)
    return arriving_at(state, preceding.item, page=last_page if reading else 0)


def _running(state: State) -> AgendaItem | None:
    current = state.agenda.current
    return current.item if current else None


def _reading(state: State) -> bool:
    """Whether the hall sees the pledge."""
    return state.hall.slide.kind is SlideKind.PLEDGE


def _next_page(state: State) -> int | None:
    """The page to show next: where reading was left while the hall sees something else."""
    page = state.hall.pledge_page + _reading(state)
    return page if page < len(state.pages) else None


RULES: RuleTable = {c.GoOn: go_on, c.Back: go_back}
