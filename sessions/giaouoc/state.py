"""The state of a ceremony, folded from its facts: `apply` is pure and never refuses."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime
from enum import StrEnum
from typing import TypeVar

import msgspec
from msgspec.structs import replace

from giaouoc import events as e
from giaouoc.agenda import Agenda, ItemKind, ItemState
from giaouoc.attendance import Arrival, Attendance, Presence, PresenceState
from giaouoc.hall import Hall
from giaouoc.pages import Page, pages_of
from giaouoc.pledge import Pledge
from giaouoc.progress import Progress, ReportRound
from giaouoc.setup import Setup
from giaouoc.signing import (
    Bloc,
    SigningBoard,
    SigningMode,
    SigningSlot,
    SlotState,
    Substitution,
    WitnessBody,
)

__all__ = ["Life", "State", "apply"]


class Life(StrEnum):
    """How far the ceremony has come."""

    NONE = "none"
    """The record is empty."""
    PREPARED = "prepared"
    OPEN = "open"
    CLOSED = "closed"


class State(msgspec.Struct, frozen=True):
    """Everything known after the facts so far."""

    life: Life = Life.NONE
    rehearsal: bool = False
    setup: Setup | None = None
    pledge: Pledge | None = None
    pledge_version: int = 0
    pledge_hash: str = ""
    """Hash of the text once it is frozen."""
    pages: tuple[Page, ...] = ()
    mode: SigningMode = SigningMode.BLOC_REPRESENTATIVES
    blocs: tuple[Bloc, ...] = ()
    witness_bodies: tuple[WitnessBody, ...] = ()
    report_rounds: tuple[ReportRound, ...] = ()
    agenda: Agenda = Agenda()
    attendance: Attendance = Attendance()
    signing: SigningBoard = SigningBoard()
    hall: Hall = Hall()
    progress: Progress = Progress()
    opened_at: datetime | None = None
    closed_at: datetime | None = None
    closing_hash: str = ""
    """Hash of the closing fact: what is printed on the minutes."""
    seq: int = 0
    last_at: datetime | None = None
    """Time of the latest fact by the machine's clock."""
    unknown: int = 0
    """Facts written by a newer program."""

    def bloc(self, bloc_id: str) -> Bloc | None:
        """The bloc with this id."""
        return next((bloc for bloc in self.blocs if bloc.id == bloc_id), None)

    def witness_body(self, body_id: str) -> WitnessBody | None:
        """The witnessing body with this id."""
        return next((body for body in self.witness_bodies if body.id == body_id), None)

    def slot_name(self, slot: SigningSlot) -> str:
        """The name under which a slot is called: its unit, or else its bloc."""
        bloc = self.bloc(slot.bloc)
        unit = bloc.unit(slot.unit) if bloc else None
        return unit.name if unit else bloc.name if bloc else slot.id

    def witnesses_present(self) -> tuple[str, ...]:
        """Ids of the witness bodies of which somebody is in the hall, in their given order."""
        units = {
            one.unit
            for number, one in self.attendance.delegates.items()
            if one.role == "witness" and self.attendance.here(number)
        }
        return tuple(body.id for body in self.witness_bodies if body.id in units)

    def wanted_on_stage(self) -> frozenset[int]:
        """Numbers of the delegates whose slot is called now."""
        return frozenset(
            slot.signer
            for slot in self.signing.called
            if slot.state is SlotState.CALLED and slot.signer is not None
        )

    def proper_begun(self) -> bool:
        """Whether the ceremony proper runs: something after the reception and its performances."""
        welcoming = (ItemKind.RECEPTION, ItemKind.PERFORMANCE)
        return any(
            step.state in (ItemState.CURRENT, ItemState.DONE) and step.item.kind not in welcoming
            for step in self.agenda.steps
        )

    def is_late(self, now: datetime) -> bool:
        """Whether somebody who comes now is late: the ceremony proper runs and was planned to."""
        if self.setup is None or not self.proper_begun():
            return False
        welcoming = (ItemKind.RECEPTION, ItemKind.PERFORMANCE)
        starts = self.agenda.planned_starts(self.setup.starts_at)
        proper = (
            starts[step.item.id] for step in self.agenda.steps if step.item.kind not in welcoming
        )
        return now > next(proper, self.setup.starts_at)


E = TypeVar("E", bound=e.Event)
_APPLIERS: dict[type[e.Event], Callable[..., State]] = {}


def _applies(
    kind: type[E],
) -> Callable[[Callable[[State, E, e.Recorded], State]], Callable[[State, E, e.Recorded], State]]:
    def register(
        applier: Callable[[State, E, e.Recorded], State],
    ) -> Callable[[State, E, e.Recorded], State]:
        _APPLIERS[kind] = applier
        return applier

    return register


def apply(state: State, recorded: e.Recorded) -> State:
    """The state after one more fact.

    Total: a fact about something the state does not have changes only the sequence number. `Undone`
    has no effect here, because leaving facts out is the work of the fold.
    """
    applier = _APPLIERS.get(type(recorded.event))
    after = applier(state, recorded.event, recorded) if applier else state
    return replace(after, seq=recorded.seq, last_at=recorded.at)


# -- preparing --------------------------------------------------------------------------------


@_applies(e.CeremonyCreated)
def _(state: State, event: e.CeremonyCreated, _: e.Recorded) -> State:
    return replace(state, life=Life.PREPARED, setup=event.setup)


@_applies(e.RehearsalBegun)
def _(state: State, _event: e.RehearsalBegun, _: e.Recorded) -> State:
    return replace(state, rehearsal=True)


@_applies(e.PledgeSet)
def _(state: State, event: e.PledgeSet, _: e.Recorded) -> State:
    return replace(
        state,
        pledge=event.pledge,
        pledge_version=event.version,
        pledge_hash="",
        pages=pages_of(event.pledge),
    )


@_applies(e.AgendaSet)
def _(state: State, event: e.AgendaSet, _: e.Recorded) -> State:
    return replace(state, agenda=Agenda.planned(event.items))


@_applies(e.BlocsSet)
def _(state: State, event: e.BlocsSet, _: e.Recorded) -> State:
    return replace(state, blocs=event.blocs)


@_applies(e.WitnessesSet)
def _(state: State, event: e.WitnessesSet, _: e.Recorded) -> State:
    return replace(state, witness_bodies=event.bodies)


@_applies(e.SigningPlanned)
def _(state: State, event: e.SigningPlanned, _: e.Recorded) -> State:
    return replace(state, mode=event.mode, signing=SigningBoard(event.slots))


@_applies(e.ReportRoundsSet)
def _(state: State, event: e.ReportRoundsSet, _: e.Recorded) -> State:
    return replace(state, report_rounds=event.rounds)


@_applies(e.DelegatesEnrolled)
def _(state: State, event: e.DelegatesEnrolled, _: e.Recorded) -> State:
    return replace(state, attendance=state.attendance.enrolling(event.delegates))


@_applies(e.DelegateCancelled)
def _(state: State, event: e.DelegateCancelled, _: e.Recorded) -> State:
    delegate = state.attendance.delegates.get(event.number)
    if delegate is None:
        return state
    cancelled = replace(delegate, cancelled=True)
    return replace(state, attendance=state.attendance.enrolling([cancelled]))


@_applies(e.BadgeReissued)
def _(state: State, event: e.BadgeReissued, _: e.Recorded) -> State:
    delegate = state.attendance.delegates.get(event.number)
    if delegate is None:
        return state
    reissued = replace(delegate, reissue=event.reissue)
    return replace(state, attendance=state.attendance.enrolling([reissued]))


@_applies(e.SignatoryNamed)
def _(state: State, event: e.SignatoryNamed, _: e.Recorded) -> State:
    return _slot(state, event.slot, signer=event.signer, authority=event.authority)


# -- life -------------------------------------------------------------------------------------


@_applies(e.CeremonyOpened)
def _(state: State, _event: e.CeremonyOpened, recorded: e.Recorded) -> State:
    return replace(state, life=Life.OPEN, opened_at=recorded.at)


@_applies(e.CeremonyClosed)
def _(state: State, _event: e.CeremonyClosed, recorded: e.Recorded) -> State:
    return replace(
        state,
        life=Life.CLOSED,
        closed_at=recorded.at,
        closing_hash=recorded.hash,
        agenda=state.agenda.ending(recorded.at),
    )


@_applies(e.Unknown)
def _(state: State, _event: e.Unknown, _: e.Recorded) -> State:
    return replace(state, unknown=state.unknown + 1)


# -- agenda -----------------------------------------------------------------------------------


@_applies(e.ItemStarted)
def _(state: State, event: e.ItemStarted, recorded: e.Recorded) -> State:
    return replace(state, agenda=state.agenda.going_to(event.item, recorded.at))


@_applies(e.ItemSkipped)
def _(state: State, event: e.ItemSkipped, _: e.Recorded) -> State:
    return replace(state, agenda=state.agenda.skipping(event.item, event.reason))


@_applies(e.ItemInserted)
def _(state: State, event: e.ItemInserted, _: e.Recorded) -> State:
    return replace(state, agenda=state.agenda.inserting(event.item, event.after))


@_applies(e.AgendaReordered)
def _(state: State, event: e.AgendaReordered, _: e.Recorded) -> State:
    known = {step.item.id for step in state.agenda.steps}
    if known != set(event.items):
        return state
    return replace(state, agenda=state.agenda.reordered(event.items))


# -- attendance -------------------------------------------------------------------------------


@_applies(e.Arrived)
def _(state: State, event: e.Arrived, recorded: e.Recorded) -> State:
    known = state.attendance.presence(event.number)
    arrival = known.arrival or Arrival(recorded.at, recorded.desk, event.means, event.late)
    return _presence(state, event.number, Presence(PresenceState.PRESENT, arrival))


@_applies(e.DelegateLeft)
def _(state: State, event: e.DelegateLeft, recorded: e.Recorded) -> State:
    known = state.attendance.presence(event.number)
    left = replace(known, state=PresenceState.LEFT, left_at=recorded.at)
    return _presence(state, event.number, left)


@_applies(e.DelegateExcused)
def _(state: State, event: e.DelegateExcused, _: e.Recorded) -> State:
    known = Presence(PresenceState.EXCUSED, reason=event.reason)
    return _presence(state, event.number, known)


@_applies(e.DelegateAbsent)
def _(state: State, event: e.DelegateAbsent, _: e.Recorded) -> State:
    known = Presence(PresenceState.ABSENT, reason=event.reason)
    return _presence(state, event.number, known)


@_applies(e.DelegateSubstituted)
def _(state: State, event: e.DelegateSubstituted, _: e.Recorded) -> State:
    known = Presence(PresenceState.SUBSTITUTED, substitute=event.substitute, paper=event.paper)
    return _presence(state, event.number, known)


def _presence(state: State, number: int, presence: Presence) -> State:
    return replace(state, attendance=state.attendance.changing(number, presence))


# -- signing ----------------------------------------------------------------------------------


@_applies(e.PledgeFrozen)
def _(state: State, event: e.PledgeFrozen, _: e.Recorded) -> State:
    return replace(state, pledge_hash=event.text_hash)


@_applies(e.SlotCalled)
def _(state: State, event: e.SlotCalled, recorded: e.Recorded) -> State:
    return _slot(
        state,
        event.slot,
        state=SlotState.CALLED,
        called_at=recorded.at,
        reason=event.reason,
    )


@_applies(e.SlotSigned)
def _(state: State, event: e.SlotSigned, recorded: e.Recorded) -> State:
    slot = state.signing.slot(event.slot)
    return _slot(
        state,
        event.slot,
        state=SlotState.SIGNED,
        signer=event.signer,
        signed_at=recorded.at,
        witnesses=event.witnesses,
        paper=event.paper,
        reason=event.reason or (slot.reason if slot else ""),
    )


@_applies(e.SlotCountersigned)
def _(state: State, event: e.SlotCountersigned, recorded: e.Recorded) -> State:
    return _slot(
        state,
        event.slot,
        countersigner=event.countersigner,
        countersigned_at=recorded.at,
    )


@_applies(e.SlotSubstituted)
def _(state: State, event: e.SlotSubstituted, _: e.Recorded) -> State:
    return _slot(
        state,
        event.slot,
        signer=event.signer,
        authority=event.authority,
        substitution=Substitution(event.principal, event.signer, event.authority, event.paper),
    )


@_applies(e.SlotPostponed)
def _(state: State, event: e.SlotPostponed, _: e.Recorded) -> State:
    return _slot(state, event.slot, state=SlotState.POSTPONED, reason=event.reason)


@_applies(e.SlotRequeued)
def _(state: State, event: e.SlotRequeued, _: e.Recorded) -> State:
    return _slot(state, event.slot, state=SlotState.WAITING, reason="")


@_applies(e.SlotAbsent)
def _(state: State, event: e.SlotAbsent, _: e.Recorded) -> State:
    return _slot(state, event.slot, state=SlotState.ABSENT, reason=event.reason)


@_applies(e.SlotDeclined)
def _(state: State, event: e.SlotDeclined, _: e.Recorded) -> State:
    return _slot(state, event.slot, state=SlotState.DECLINED, reason=event.reason)


@_applies(e.SlotsReordered)
def _(state: State, event: e.SlotsReordered, _: e.Recorded) -> State:
    if {slot.id for slot in state.signing.slots} != set(event.slots):
        return state
    return replace(state, signing=state.signing.reordered(event.slots))


def _slot(state: State, slot_id: str, /, **changes: object) -> State:
    return replace(state, signing=state.signing.changing(slot_id, **changes))


# -- the hall and afterwards ------------------------------------------------------------------


@_applies(e.SlideShown)
def _(state: State, event: e.SlideShown, _: e.Recorded) -> State:
    return replace(state, hall=replace(state.hall, slide=event.slide))


@_applies(e.CoverChanged)
def _(state: State, event: e.CoverChanged, _: e.Recorded) -> State:
    return replace(state, hall=replace(state.hall, cover=event.cover))


@_applies(e.PictureHeld)
def _(state: State, event: e.PictureHeld, recorded: e.Recorded) -> State:
    held_at = recorded.seq if event.held else None
    return replace(state, hall=replace(state.hall, held_at=held_at))


@_applies(e.MessageShown)
def _(state: State, event: e.MessageShown, _: e.Recorded) -> State:
    return replace(state, hall=replace(state.hall, message=event.text))


@_applies(e.ProgressReported)
def _(state: State, event: e.ProgressReported, recorded: e.Recorded) -> State:
    return replace(state, progress=state.progress.reporting(event.report, recorded.at))
