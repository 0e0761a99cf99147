"""The signing board's slide: names are those of the signers at the table, and no others."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import TYPE_CHECKING

from giaouoc.authority import signs_as_deputy, signs_for_leader
from giaouoc.hall import SlideKind
from giaouoc.signing import SigningAuthority, SigningMode, SigningSlot, SlotState
from giaouoc.slides.data import Emphasis, Figure, Line, Slide, Who, Words
from giaouoc.slides.phrases import joined
from giaouoc.state import State

if TYPE_CHECKING:
    from giaouoc.people import Person

__all__ = ["signing_slide"]

_STANDING_IN = {
    SigningAuthority.AUTHORISED: "hall.stands_in.authorised",
    SigningAuthority.BY_ORDER: "hall.stands_in.by_order",
}


def signing_slide(state: State, person: Who, say: Words) -> Slide:
    """Who is at the table, which blocs make ready, how many have signed, which bodies witness."""
    board = state.signing
    if state.mode is SigningMode.REGISTRATION_FILE:
        counted = Figure(board.signed, len(board.slots), say("hall.registered"))
        return Slide(SlideKind.SIGNING, title=say("hall.registering"), figures=(counted,))
    now = board.called
    rounds = {slot.round for slot in now}
    # Who has signed stays at the table until the whole round has.
    at_table = [
        slot for slot in board.slots if slot in now or (slot.round in rounds and slot.state is SlotState.SIGNED)
    ]
    following = board.next_round if now else board.current_round
    next_round = board.in_round(following) if following is not None else ()
    return Slide(
        SlideKind.SIGNING,
        title=say("hall.signing.done" if board.slots and board.signed == len(board.slots) else "hall.signing"),
        lines=(
            *(_at_table(state, slot, person, say) for slot in at_table),
            *_prepared(state, next_round, say),
        ),
        figures=(Figure(board.signed, len(board.slots), say("hall.signed")),),
        underline=_witnesses(state, say),
    )


def _at_table(state: State, slot: SigningSlot, person: Who, say: Words) -> Line:
    signer = person(slot.signer) if slot.signer is not None else None
    if slot.complete:
        emphasis, note = Emphasis.DONE, say("hall.slot.signed")
    elif slot.state is SlotState.SIGNED:
        superior = person(slot.countersigner) if slot.countersigner is not None else None
        emphasis, note = Emphasis.NOW, say("hall.slot.countersigning", name=superior.name if superior else "")
    else:
        emphasis, note = Emphasis.NOW, _capacity(state, slot, signer, person, say) if signer else ""
    return Line(state.slot_name(slot), signer.name if signer else "", note, emphasis)


def _capacity(state: State, slot: SigningSlot, signer: Person, person: Who, say: Words) -> str:
    """The signer's post, or office in the bloc; then whether they stand in, and for which post or office.

    The prefix is as Decree 30/2020/NĐ-CP writes it. "TM." goes with the bloc's own name.
    """
    standing_in = say(_STANDING_IN.get(slot.authority, "hall.stands_in")) if slot.substitution else ""
    prefix = "" if slot.authority is SigningAuthority.ON_BEHALF else slot.authority.value
    own, whose = signer.post, ""
    if signs_for_leader(slot):
        bloc = state.bloc(slot.bloc)
        kind = "cluster" if bloc is not None and bloc.kind == "cluster" else "bloc"
        whose = say(f"hall.{kind}.leader")
        own = say(f"hall.{kind}.deputy") if signs_as_deputy(state, slot) else own
    elif prefix and slot.substitution is not None and slot.substitution.principal is not None:
        principal = person(slot.substitution.principal)
        whose = principal.post if principal else ""
    authority = " ".join(part for part in (prefix, whose) if part)
    return joined(own, ", ".join(part for part in (standing_in, authority) if part))


def _prepared(state: State, slots: Iterable[SigningSlot], say: Words) -> Iterator[Line]:
    """The blocs that make ready, without names: nobody has called them yet."""
    names = [state.slot_name(slot) for slot in slots if slot.state is SlotState.WAITING]
    if names:
        yield Line(say("hall.signing.next"), emphasis=Emphasis.HEADING)
        yield from (Line(name, emphasis=Emphasis.NEXT) for name in names)


def _witnesses(state: State, say: Words) -> str:
    bodies = (state.witness_body(body) for body in state.witnesses_present())
    names = ", ".join(body.name for body in bodies if body)
    return say("hall.witnesses", names=names) if names else ""
