"""Rules for the hall's picture: always possible, and asking twice is asking once."""

from __future__ import annotations

import sys
from datetime import datetime

from giaouoc import commands as c
from giaouoc import events as e
from giaouoc.hall import Cover, SlideKind, SlideRef
from giaouoc.refusal import refuse
from giaouoc.rules.tables import Decision, RuleTable
from giaouoc.state import State
from giaouoc.text import clean

__all__ = ["MESSAGE_LIMIT", "RULES", "no_message"]

MESSAGE_LIMIT = 120
"""Characters of a line to the hall, which is refused when longer: what fits on two lines of a small projector."""


def show(state: State, command: c.Show, _: datetime) -> Decision:
    """Any slide can be shown at any time; the agenda does not move."""
    paged = {SlideKind.PLEDGE: len(state.pages), SlideKind.PLAN: len(state.plan_pages)}
    pages = paged.get(command.slide)
    if pages is not None and not 0 <= command.page < max(pages, 1):
        return refuse("hall.no_page", page=command.page + 1, pages=pages)
    slide = SlideRef(command.slide, 0 if pages is None else command.page)
    return () if slide == state.hall.slide else (e.SlideShown(slide),)


def black(state: State, _: c.Black, _now: datetime) -> Decision:
    """Black stays black however often it is asked for."""
    return _cover(state, Cover.BLACK)


def emblem(state: State, _: c.Emblem, _now: datetime) -> Decision:
    """The emblem instead of the slide."""
    return _cover(state, Cover.EMBLEM)


def reveal(state: State, _: c.Reveal, _now: datetime) -> Decision:
    """Back to the live slide."""
    held = () if state.hall.held_at is None else (e.PictureHeld(False),)
    uncovered = _cover(state, Cover.NONE)
    return (*held, *uncovered)


def freeze(state: State, _: c.Freeze, _now: datetime) -> Decision:
    """The picture stays as it is while the operator works on."""
    return () if state.hall.held_at is not None else (e.PictureHeld(True),)


def message(state: State, command: c.Message, _: datetime) -> Decision:
    """One line to the hall over any slide."""
    text = clean(command.text.strip(), sys.maxsize).strip()
    if not text:
        return refuse("hall.empty_message")
    if len(text) > MESSAGE_LIMIT:
        return refuse("hall.message_too_long", limit=MESSAGE_LIMIT, length=len(text))
    return () if text == state.hall.message else (e.MessageShown(text),)


def clear_message(state: State, _: c.ClearMessage, _now: datetime) -> Decision:
    """No line any more."""
    return no_message(state)


def no_message(state: State) -> tuple[e.Event, ...]:
    """The fact that takes a line to the hall away, where there is one."""
    return (e.MessageShown(""),) if state.hall.message else ()


def _cover(state: State, cover: Cover) -> tuple[e.Event, ...]:
    return () if state.hall.cover is cover else (e.CoverChanged(cover),)


RULES: RuleTable = {
    c.Show: show,
    c.Black: black,
    c.Emblem: emblem,
    c.Reveal: reveal,
    c.Freeze: freeze,
    c.Message: message,
    c.ClearMessage: clear_message,
}
