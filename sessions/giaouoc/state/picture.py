"""What changes the picture that the hall sees."""

from __future__ import annotations

from msgspec.structs import replace

from giaouoc import events as e
from giaouoc.hall import SlideKind, SlideRef
from giaouoc.state.appliers import Changes, applies
from giaouoc.state.values import State

__all__ = ()


@applies(e.SlideShown)
def _(state: State, event: e.SlideShown, _: e.Recorded) -> Changes:
    match event.slide:
        case SlideRef(kind=SlideKind.PLEDGE, page=page):
            return {"hall": replace(state.hall, slide=event.slide, pledge_page=page)}
        case SlideRef(kind=SlideKind.PLAN, page=page):
            return {"hall": replace(state.hall, slide=event.slide, plan_page=page)}
    return {"hall": replace(state.hall, slide=event.slide)}


@applies(e.CoverChanged)
def _(state: State, event: e.CoverChanged, _: e.Recorded) -> Changes:
    return {"hall": replace(state.hall, cover=event.cover)}


@applies(e.PictureHeld)
def _(state: State, event: e.PictureHeld, recorded: e.Recorded) -> Changes:
    held_at = recorded.seq if event.held else None
    return {"hall": replace(state.hall, held_at=held_at)}


@applies(e.MessageShown)
def _(state: State, event: e.MessageShown, _: e.Recorded) -> Changes:
    return {"hall": replace(state.hall, message=event.text)}
