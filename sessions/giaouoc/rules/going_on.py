"""The one key: what "go on" and "back" mean at every point of a ceremony."""

from __future__ import annotations

from giaouoc import commands as c
from giaouoc import events as e
from giaouoc.agenda import ItemKind
from giaouoc.hall import SlideKind, SlideRef
from giaouoc.refusal import refuse
from giaouoc.rules.agenda import arriving_at
from giaouoc.rules.life import open_doors
from giaouoc.rules.signing import call_next, sign_next
from giaouoc.rules.tables import Decision
from giaouoc.signing import SigningMode
from giaouoc.state import Life, State

__all__ = ["go_back", "go_on"]


def go_on(state: State, command: c.GoOn) -> Decision:
    """Open the doors, turn the page, call the next round, take the next signature, or move on."""
    if state.life is Life.PREPARED:
        return open_doors(state, c.Open())
    current = state.agenda.current
    kind = current.item.kind if current else None
    if kind is ItemKind.PLEDGE_READING:
        page = _page_shown(state)
        if page is None:
            return (e.SlideShown(SlideRef(SlideKind.PLEDGE)),)
        if page + 1 < len(state.pages):
            return (e.SlideShown(SlideRef(SlideKind.PLEDGE, page + 1)),)
    if kind is ItemKind.SIGNING and state.mode is not SigningMode.REGISTRATION_FILE:
        if state.signing.called:
            return sign_next(state, command.reason)
        if state.signing.current_round is not None:
            return call_next(state, command.reason)
    following = state.agenda.following
    if following is None:
        return refuse("agenda.at_end")
    return arriving_at(state, following.item)


def go_back(state: State) -> Decision:
    """Turn a page back, or take up the item before; signatures are only ever undone."""
    current = state.agenda.current
    if current is not None and current.item.kind is ItemKind.PLEDGE_READING:
        page = _page_shown(state)
        if page:
            return (e.SlideShown(SlideRef(SlideKind.PLEDGE, page - 1)),)
    preceding = state.agenda.preceding
    if preceding is None:
        return refuse("agenda.at_start")
    last_page = max(len(state.pages) - 1, 0)
    reading = preceding.item.kind is ItemKind.PLEDGE_READING
    return arriving_at(state, preceding.item, page=last_page if reading else 0)


def _page_shown(state: State) -> int | None:
    """The page of the pledge that the hall sees; none while it sees something else."""
    slide = state.hall.slide
    return slide.page if slide.kind is SlideKind.PLEDGE else None
