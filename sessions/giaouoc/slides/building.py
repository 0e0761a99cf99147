"""Which slide follows from a state: every kind but the plan's and the signing board, and what covers them."""

from __future__ import annotations

from collections.abc import Callable

from msgspec.structs import replace

from giaouoc.agenda import ItemState
from giaouoc.hall import Cover, SlideKind
from giaouoc.look import ItemSlide
from giaouoc.setup import Setup
from giaouoc.slides.data import Emphasis, Figure, Line, Slide, Who, Words
from giaouoc.slides.phrases import day_in_words, joined
from giaouoc.slides.plan import plan_slide
from giaouoc.slides.signing import signing_slide
from giaouoc.state import State
from giaouoc.store.chain import head_code

__all__ = ["build", "waiting"]


def waiting(say: Words) -> Slide:
    """The slide before there is a ceremony to show."""
    return Slide(SlideKind.TITLE, title=say("hall.waiting.title"), underline=say("hall.waiting.operator"))


def build(state: State, person: Who, say: Words) -> Slide:
    """The slide of a state, in the words of `say`; a black one has nothing on it."""
    setup = state.setup
    if state.hall.cover is Cover.BLACK:
        return Slide(state.hall.slide.kind, Cover.BLACK)
    if setup is None:
        return waiting(say)
    if state.hall.cover is Cover.EMBLEM:
        slide = Slide(SlideKind.TITLE, Cover.EMBLEM, setup.parent_body, setup.locality)
    else:
        slide = _BUILDERS[state.hall.slide.kind](state, setup, person, say)
    return replace(
        slide,
        message=state.hall.message,
        rehearsal=say("hall.rehearsal") if state.rehearsal else "",
    )


# -- before and around the ceremony -------------------------------------------------------------


def _title(state: State, setup: Setup, _: Who, say: Words) -> Slide:
    return Slide(
        SlideKind.TITLE,
        overline=setup.parent_body or setup.locality,
        title=setup.title,
        text=setup.organiser,
        underline=joined(setup.place, day_in_words(setup.starts_at, say)),
    )


def _welcome(state: State, setup: Setup, person: Who, say: Words) -> Slide:
    total = state.attendance.total
    return replace(
        _title(state, setup, person, say),
        kind=SlideKind.WELCOME,
        overline=say("hall.welcome"),
        text="",
        figures=(Figure(total.present, total.enrolled, say("hall.present")),),
    )


def _attendance(state: State, setup: Setup, _: Who, say: Words) -> Slide:
    attendance = state.attendance
    names = {bloc.id: bloc.name for bloc in state.blocs}
    others = [bloc for bloc in attendance.tallies if bloc not in names]
    lines = [
        Line(name, figure=Figure(tally.present, tally.enrolled))
        for bloc, name in names.items()
        if (tally := attendance.tally(bloc)).enrolled
    ]
    tallies = [attendance.tally(bloc) for bloc in others]
    if enrolled := sum(tally.enrolled for tally in tallies):
        present = sum(tally.present for tally in tallies)
        lines.append(Line(say("hall.other_delegates"), figure=Figure(present, enrolled)))
    total = attendance.total
    return Slide(
        SlideKind.ATTENDANCE,
        title=say("hall.attendance"),
        lines=tuple(lines),
        figures=(Figure(total.present, total.enrolled, say("hall.present")),),
    )


def _closing(state: State, setup: Setup, _: Who, say: Words) -> Slide:
    review = next(iter(state.report_rounds), None)
    return Slide(
        SlideKind.CLOSING,
        overline=setup.title,
        title=say("hall.thanks"),
        text=say("hall.review", label=review.label, date=day_in_words(review.due, say)) if review else "",
        underline=say("hall.code") if state.closing_hash else "",
        code=head_code(state.closing_hash) if state.closing_hash else "",
    )


# -- the agenda ---------------------------------------------------------------------------------

_EMPHASES = {
    ItemState.DONE: Emphasis.DONE,
    ItemState.CURRENT: Emphasis.NOW,
    ItemState.PLANNED: Emphasis.PLAIN,
}


def _agenda(state: State, _: Setup, _person: Who, say: Words) -> Slide:
    following = state.agenda.following
    lines = (
        Line(
            step.item.title,
            detail=step.item.speaker,
            emphasis=Emphasis.NEXT if step is following else _EMPHASES[step.state],
        )
        for step in state.agenda.steps
        if step.state is not ItemState.SKIPPED
    )
    return Slide(SlideKind.AGENDA, title=say("hall.agenda"), lines=tuple(lines))


def _item(state: State, setup: Setup, person: Who, say: Words) -> Slide:
    current, following = state.agenda.current, state.agenda.following
    if current is None:
        return _title(state, setup, person, say)
    own = next((slide for slide in setup.slides if slide.item == current.item.id), ItemSlide(current.item.id))
    return Slide(
        SlideKind.ITEM,
        overline=setup.title,
        title=own.heading or current.item.title,
        text=own.paragraph or current.item.speaker,
        underline=say("hall.next_item", title=following.item.title) if following else "",
        page=state.agenda.numbers[current.item.id],
        pages=len(state.agenda.numbers),
    )


# -- the pledge ---------------------------------------------------------------------------------


def _theme(state: State, setup: Setup, person: Who, say: Words) -> Slide:
    pledge = state.pledge
    if pledge is None or not pledge.themes:
        return _item(state, setup, person, say)
    themes = pledge.themes
    lines = (
        Line(f"{theme.level}: {theme.text}" if theme.level and len(themes) > 1 else theme.text, emphasis=Emphasis.NOW)
        for theme in themes
    )
    return Slide(
        SlideKind.THEME,
        overline=themes[0].level if len(themes) == 1 else "",
        title=say("hall.theme", year=pledge.year),
        lines=tuple(lines),
    )


def _pledge(state: State, setup: Setup, person: Who, say: Words) -> Slide:
    if not state.pages:
        return _title(state, setup, person, say)
    position = min(max(state.hall.slide.page, 0), len(state.pages) - 1)
    page = state.pages[position]
    title = page.heading or page.label or (state.pledge.title if state.pledge else "")
    part = say("hall.part", part=page.part, parts=page.parts) if page.parts > 1 else ""
    label = page.label if page.label != title else ""
    return Slide(
        SlideKind.PLEDGE,
        overline=joined(label, part),
        title=title,
        text=page.text,
        page=position + 1,
        pages=len(state.pages),
    )


_BUILDERS: dict[SlideKind, Callable[[State, Setup, Who, Words], Slide]] = {
    SlideKind.TITLE: _title,
    SlideKind.WELCOME: _welcome,
    SlideKind.AGENDA: _agenda,
    SlideKind.ITEM: _item,
    SlideKind.THEME: _theme,
    SlideKind.PLEDGE: _pledge,
    SlideKind.PLAN: lambda state, setup, person, say: plan_slide(state, say) or _title(state, setup, person, say),
    SlideKind.SIGNING: lambda state, _, person, say: signing_slide(state, person, say),
    SlideKind.ATTENDANCE: _attendance,
    SlideKind.CLOSING: _closing,
}
