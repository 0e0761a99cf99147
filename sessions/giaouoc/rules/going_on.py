"""The one key: what "go on" and "back" mean at every point of a ceremony."""

from __future__ import annotations

from datetime import datetime

from giaouoc import commands as c
from giaouoc import events as e
from giaouoc.agenda import AgendaItem, ItemKind, ItemState
from giaouoc.hall import SlideKind, SlideRef
from giaouoc.plan_pages import pages_during
from giaouoc.refusal import refuse
from giaouoc.rules.agenda import arriving_at, own_slide
from giaouoc.rules.life import open_doors
from giaouoc.rules.signing import call_next, sign_next
from giaouoc.rules.tables import Decision, RuleTable
from giaouoc.signing import SigningMode, SlotState
from giaouoc.state import Life, State

__all__ = ["RULES"]


def go_on(state: State, command: c.GoOn, now: datetime) -> Decision:
    """Open the doors, turn a page, call the next round, take the next signature, or move on."""
    if state.life is Life.PREPARED:
        return open_doors(state, command, now)
    match _running(state):
        case AgendaItem(kind=ItemKind.PLEDGE_READING):
            page = _next_page(state)
            if page is not None:
                return (e.SlideShown(SlideRef(SlideKind.PLEDGE, page)),)
        case AgendaItem(kind=ItemKind.SIGNING) if state.mode is not SigningMode.REGISTRATION_FILE:
            return _go_on_signing(state, command.reason)
    page = _next_plan_page(state)
    return _move_on(state) if page is None else (e.SlideShown(SlideRef(SlideKind.PLAN, page)),)


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
    earlier = _earlier_in_plan(state, running) if running else None
    if earlier is not None:
        return (e.SlideShown(earlier),)
    preceding = state.agenda.preceding
    if preceding is None:
        return refuse("agenda.at_start")
    return arriving_at(state, preceding.item, slide=_last_slide(state, preceding.item))


def _last_slide(state: State, item: AgendaItem) -> SlideRef | None:
    """What the hall saw last of an item with pages; none for one without."""
    if item.kind is ItemKind.PLEDGE_READING:
        return SlideRef(SlideKind.PLEDGE, max(len(state.pages) - 1, 0))
    pages = pages_during(state.plan_pages, item.kind)
    return SlideRef(SlideKind.PLAN, pages[-1]) if pages else None


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


def _next_plan_page(state: State) -> int | None:
    """The page of the plan to show next while the running item has one, as for the pledge."""
    running = _running(state)
    pages = pages_during(state.plan_pages, running.kind if running else None)
    shown = state.hall.plan_page
    if shown not in pages:
        return pages[0] if pages else None
    if state.hall.slide.kind is not SlideKind.PLAN:
        return shown
    return next((page for page in pages if page > shown), None)


def _earlier_in_plan(state: State, running: AgendaItem) -> SlideRef | None:
    """The picture before the present one: a page of the plan, or before the first of them the item's own slide."""
    pages = pages_during(state.plan_pages, running.kind)
    shown, own = state.hall.plan_page, own_slide(running)
    if shown not in pages or state.hall.slide == own:
        return None
    if state.hall.slide.kind is not SlideKind.PLAN:
        return SlideRef(SlideKind.PLAN, shown)
    before = [page for page in pages if page < shown]
    return SlideRef(SlideKind.PLAN, before[-1]) if before else own


RULES: RuleTable = {c.GoOn: go_on, c.Back: go_back}
