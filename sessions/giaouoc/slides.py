"""What the hall sees, as data: a slide follows from the state, and every projector draws the same one."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from datetime import date
from enum import StrEnum
from typing import TYPE_CHECKING, NamedTuple, TypeAlias

import msgspec
from msgspec.structs import replace

from giaouoc.agenda import ItemState
from giaouoc.chain import head_code
from giaouoc.hall import Cover, SlideKind
from giaouoc.setup import Setup
from giaouoc.signing import SigningAuthority, SigningSlot, SlotState
from giaouoc.state import State
from giaouoc.vietnamese import format_date

if TYPE_CHECKING:
    from giaouoc.people import Person

__all__ = ["Emphasis", "Figure", "Line", "Slide", "build", "waiting"]

Who: TypeAlias = "Callable[[int], Person | None]"
"""Number of a delegate → name and post; none when erased."""

Words: TypeAlias = Callable[..., str]
"""Message key and parameters → words in the hall's language."""


class Emphasis(StrEnum):
    """What a line is to the hall; a projector tells them apart by more than colour."""

    PLAIN = "plain"
    HEADING = "heading"
    NOW = "now"
    NEXT = "next"
    DONE = "done"
    QUIET = "quiet"


class Figure(NamedTuple):
    """A count out of a whole."""

    value: int
    of: int
    label: str = ""

    @property
    def text(self) -> str:
        """Both numbers: ``87/120``."""
        return f"{self.value}/{self.of}"


class Line(msgspec.Struct, frozen=True):
    """One entry of a slide."""

    text: str
    detail: str = ""
    """Who: the signer's name, or who leads an item."""
    note: str = ""
    """In what capacity, or how far: "Chủ tịch UBND phường", "đã ký"."""
    emphasis: Emphasis = Emphasis.PLAIN
    figure: Figure | None = None


class Slide(msgspec.Struct, frozen=True):
    """One picture for the hall; a field left empty takes no room."""

    kind: SlideKind
    cover: Cover = Cover.NONE
    overline: str = ""
    """A few words above the title: the locality, an article's label."""
    title: str = ""
    text: str = ""
    """A paragraph under the title."""
    lines: tuple[Line, ...] = ()
    figures: tuple[Figure, ...] = ()
    underline: str = ""
    """A line at the foot: place and date, witnesses, the next item."""
    page: int = 0
    """From 1; 0 where there are no pages."""
    pages: int = 0
    code: str = ""
    """The record's closing code in groups of four, also to be drawn as a QR code."""
    message: str = ""
    """The operator's line to the hall, over everything else."""
    rehearsal: str = ""
    """The mark that this is only a rehearsal, on every picture but black."""


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
        underline=_joined(setup.place, _day(setup.starts_at, say)),
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
        text=say("hall.review", label=review.label, date=_day(review.due, say)) if review else "",
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
    steps = [step for step in state.agenda.steps if step.state is not ItemState.SKIPPED]
    return Slide(
        SlideKind.ITEM,
        overline=setup.title,
        title=current.item.title,
        text=current.item.speaker,
        underline=say("hall.next_item", title=following.item.title) if following else "",
        page=steps.index(current) + 1,
        pages=len(steps),
    )


# -- the pledge ---------------------------------------------------------------------------------


def _theme(state: State, setup: Setup, person: Who, say: Words) -> Slide:
    pledge = state.pledge
    if pledge is None or not pledge.themes:
        return _title(state, setup, person, say)
    lines = (Line(theme.text, emphasis=Emphasis.NOW) for theme in pledge.themes)
    return Slide(SlideKind.THEME, title=say("hall.theme", year=pledge.year), lines=tuple(lines))


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
        overline=_joined(label, part),
        title=title,
        text=page.text,
        page=position + 1,
        pages=len(state.pages),
    )


# -- the signing board --------------------------------------------------------------------------


def _signing(state: State, _: Setup, person: Who, say: Words) -> Slide:
    board = state.signing
    now = board.called
    rounds = {slot.round for slot in now}
    # Who has signed stays at the table until the whole round has.
    at_table = [
        slot for slot in board.slots if slot in now or (slot.round in rounds and slot.state is SlotState.SIGNED)
    ]
    following = board.next_round if now else board.current_round
    waiting_slots = [
        slot for slot in (board.in_round(following) if following is not None else ()) if slot.state is SlotState.WAITING
    ]
    return Slide(
        SlideKind.SIGNING,
        title=say("hall.signing.done" if _all_signed(state) else "hall.signing"),
        lines=(
            *(_at_table(state, slot, person, say) for slot in at_table),
            *_prepared(state, waiting_slots, say),
        ),
        figures=(Figure(board.signed, len(board.slots), say("hall.signed")),),
        underline=_witnesses(state, say),
    )


def _all_signed(state: State) -> bool:
    return bool(state.signing.slots) and state.signing.signed == len(state.signing.slots)


def _at_table(state: State, slot: SigningSlot, person: Who, say: Words) -> Line:
    signer = person(slot.signer) if slot.signer is not None else None
    if slot.state is SlotState.SIGNED:
        done = "hall.slot.signed" if slot.complete else "hall.slot.countersigning"
        emphasis = Emphasis.DONE if slot.complete else Emphasis.NOW
        return Line(state.slot_name(slot), signer.name if signer else "", say(done), emphasis)
    note = _capacity(slot, signer, person, say) if signer else ""
    return Line(state.slot_name(slot), signer.name if signer else "", note, Emphasis.NOW)


def _capacity(slot: SigningSlot, signer: Person, person: Who, say: Words) -> str:
    """The signer's post; then whether they stand in, and for which post.

    The prefix is as Decree 30/2020/NĐ-CP writes it. "TM." goes with the bloc's own name.
    """
    standing_in = say("hall.stands_in") if slot.substitution else ""
    prefix = "" if slot.authority is SigningAuthority.ON_BEHALF else slot.authority.value
    principal = slot.substitution.principal if slot.substitution else None
    whose = person(principal) if principal is not None and prefix else None
    authority = " ".join(part for part in (prefix, whose.post if whose else "") if part)
    return _joined(signer.post, ", ".join(part for part in (standing_in, authority) if part))


def _prepared(state: State, slots: Iterable[SigningSlot], say: Words) -> Iterator[Line]:
    """The blocs that make ready, without names: nobody has called them yet."""
    names = [state.slot_name(slot) for slot in slots]
    if names:
        yield Line(say("hall.signing.next"), emphasis=Emphasis.HEADING)
        yield from (Line(name, emphasis=Emphasis.NEXT) for name in names)


def _witnesses(state: State, say: Words) -> str:
    bodies = (state.witness_body(body) for body in state.witnesses_present())
    names = ", ".join(body.name for body in bodies if body)
    return say("hall.witnesses", names=names) if names else ""


# -- words --------------------------------------------------------------------------------------


def _day(day: date, say: Words) -> str:
    month = say(f"hall.month.{day.month}")
    return say("hall.date", official=format_date(day), day=day.day, month=month, year=day.year)


def _joined(*parts: str) -> str:
    return " · ".join(part for part in parts if part)


_BUILDERS: dict[SlideKind, Callable[[State, Setup, Who, Words], Slide]] = {
    SlideKind.TITLE: _title,
    SlideKind.WELCOME: _welcome,
    SlideKind.AGENDA: _agenda,
    SlideKind.ITEM: _item,
    SlideKind.THEME: _theme,
    SlideKind.PLEDGE: _pledge,
    SlideKind.SIGNING: _signing,
    SlideKind.ATTENDANCE: _attendance,
    SlideKind.CLOSING: _closing,
}
