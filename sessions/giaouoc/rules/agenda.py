"""Rules for moving through the agenda and changing it while it runs."""

from __future__ import annotations

from datetime import datetime

from giaouoc import commands as c
from giaouoc import events as e
from giaouoc.agenda import AgendaItem, ItemKind, ItemState
from giaouoc.hall import SlideKind, SlideRef
from giaouoc.refusal import refuse
from giaouoc.rules.hall import no_message
from giaouoc.rules.tables import Decision, RuleTable
from giaouoc.state import State

__all__ = ["MOST_MINUTES", "RULES", "arriving_at", "own_slide"]

_SLIDES = {
    ItemKind.RECEPTION: SlideKind.WELCOME,
    ItemKind.PERFORMANCE: SlideKind.TITLE,
    ItemKind.LAUNCH: SlideKind.THEME,
    ItemKind.PLEDGE_READING: SlideKind.PLEDGE,
    ItemKind.SIGNING: SlideKind.SIGNING,
    ItemKind.CLOSING: SlideKind.CLOSING,
}


MOST_MINUTES = 24 * 60


def own_slide(item: AgendaItem) -> SlideRef:
    """What the hall sees when an item begins."""
    return SlideRef(_SLIDES.get(item.kind, SlideKind.ITEM))


def arriving_at(
    state: State, item: AgendaItem, *, slide: SlideRef | None = None, reason: str = ""
) -> tuple[e.Event, ...]:
    """The facts of moving to an item: it starts, and the hall sees the slide of its kind, or another one.

    A line to the hall was for the item before, and goes with it.
    """
    slide = slide or own_slide(item)
    shown = () if slide == state.hall.slide else (e.SlideShown(slide),)
    ended = no_message(state) if state.agenda.current is not None else ()
    return (e.ItemStarted(item.id, reason), *shown, *ended)


def go_to(state: State, command: c.GoTo, _: datetime) -> Decision:
    """Any item can be gone to; one that was left out is taken up again."""
    step = state.agenda.step(command.item)
    if step is None:
        return refuse("agenda.no_item", item=command.item)
    if step.state is ItemState.CURRENT:
        return ()
    return arriving_at(state, step.item)


def skip(state: State, command: c.Skip, _: datetime) -> Decision:
    """An item that has not begun is left out."""
    step = state.agenda.step(command.item)
    if step is None:
        return refuse("agenda.no_item", item=command.item)
    if step.state is ItemState.SKIPPED:
        return ()
    if step.state is not ItemState.PLANNED:
        return refuse("agenda.already_begun", item=command.item)
    return (e.ItemSkipped(command.item, command.reason),)


def insert(state: State, command: c.Insert, _: datetime) -> Decision:
    """A new item comes behind the named or the current one, never before what has already run."""
    if not command.title:
        return refuse("agenda.no_title")
    if not 0 <= command.minutes <= MOST_MINUTES:
        return refuse("agenda.bad_minutes", minutes=command.minutes)
    current = state.agenda.current
    after = command.after or (current.item.id if current else "")
    if after and state.agenda.step(after) is None:
        return refuse("agenda.no_item", item=after)
    if _before_current(state, after):
        return refuse("agenda.before_current", item=after)
    taken = {step.item.id for step in state.agenda.steps}
    number = next(n for n in range(1, len(taken) + 2) if f"added-{n}" not in taken)
    item = AgendaItem(f"added-{number}", command.kind, command.title, command.minutes)
    return (e.ItemInserted(item, after),)


def move(state: State, command: c.Move, _: datetime) -> Decision:
    """An item that has not begun changes its place among what is still to come."""
    step = state.agenda.step(command.item)
    if step is None:
        return refuse("agenda.no_item", item=command.item)
    if step.state not in (ItemState.PLANNED, ItemState.SKIPPED):
        return refuse("agenda.already_begun", item=command.item)
    before = [entry.item.id for entry in state.agenda.steps]
    order = [item for item in before if item != command.item]
    if command.after and command.after not in order:
        return refuse("agenda.no_item", item=command.after)
    if _before_current(state, command.after):
        return refuse("agenda.before_current", item=command.item)
    order.insert(order.index(command.after) + 1 if command.after else 0, command.item)
    return () if order == before else (e.AgendaReordered(tuple(order)),)


def _before_current(state: State, after: str) -> bool:
    """Whether an item put behind `after`, or first when it is empty, would stand before the one that runs now."""
    current = state.agenda.current
    return current is not None and state.agenda.position(after) < state.agenda.position(current.item.id)


RULES: RuleTable = {c.GoTo: go_to, c.Skip: skip, c.Insert: insert, c.Move: move}
