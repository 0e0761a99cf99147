"""How each fact changes the state: `apply` is pure and never refuses."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any, TypeAlias, TypeVar

from msgspec.structs import replace

from giaouoc import events as e
from giaouoc.agenda import Agenda
from giaouoc.hall import SlideKind, SlideRef
from giaouoc.pages import pages_of
from giaouoc.plan_pages import plan_pages_of
from giaouoc.presence import Arrival, Presence, PresenceState
from giaouoc.printing import Print
from giaouoc.readiness import Vouched
from giaouoc.signing import SigningBoard, SlotState, Substitution
from giaouoc.state.values import Life, State

__all__ = ["apply"]

Changes: TypeAlias = dict[str, Any]
"""What a fact changes: fields of the state with their new values."""

E = TypeVar("E", bound=e.Event)
_APPLIERS: dict[type[e.Event], Callable[..., Changes]] = {}


def _applies(
    kind: type[E],
) -> Callable[[Callable[[State, E, e.Recorded], Changes]], Callable[[State, E, e.Recorded], Changes]]:
    def register(
        applier: Callable[[State, E, e.Recorded], Changes],
    ) -> Callable[[State, E, e.Recorded], Changes]:
        _APPLIERS[kind] = applier
        return applier

    return register


def apply(state: State, recorded: e.Recorded) -> State:
    """The state after one more fact.

    Total: a fact about something the state does not have changes only the sequence number. `Undone`
    has no effect here, because leaving facts out is the work of the fold.
    """
    applier = _APPLIERS.get(type(recorded.event))
    changes = applier(state, recorded.event, recorded) if applier else {}
    # In one go: the state is wide, and a scan at the door waits for every copy of it.
    return replace(state, seq=recorded.seq, last_at=recorded.at, **changes)


# -- preparing --------------------------------------------------------------------------------


@_applies(e.CeremonyCreated)
def _(state: State, event: e.CeremonyCreated, _: e.Recorded) -> Changes:
    return {"life": Life.PREPARED, "setup": event.setup}


@_applies(e.SetupSet)
def _(_: State, event: e.SetupSet, _recorded: e.Recorded) -> Changes:
    return {"setup": event.setup}


@_applies(e.RehearsalBegun)
def _(state: State, _event: e.RehearsalBegun, _: e.Recorded) -> Changes:
    return {"rehearsal": True}


@_applies(e.PledgeSet)
def _(state: State, event: e.PledgeSet, _: e.Recorded) -> Changes:
    return {
        "pledge": event.pledge,
        "pledge_version": event.version,
        "pledge_hash": "",
        "pages": pages_of(event.pledge),
        "plan_pages": plan_pages_of(event.pledge),
    }


@_applies(e.AgendaSet)
def _(state: State, event: e.AgendaSet, _: e.Recorded) -> Changes:
    return {"agenda": Agenda.planned(event.items)}


@_applies(e.BlocsSet)
def _(state: State, event: e.BlocsSet, _: e.Recorded) -> Changes:
    return {"blocs": event.blocs}


@_applies(e.WitnessesSet)
def _(state: State, event: e.WitnessesSet, _: e.Recorded) -> Changes:
    return {"witness_bodies": event.bodies}


@_applies(e.SigningPlanned)
def _(state: State, event: e.SigningPlanned, _: e.Recorded) -> Changes:
    return {"mode": event.mode, "signing": SigningBoard(event.slots)}


@_applies(e.ReportRoundsSet)
def _(state: State, event: e.ReportRoundsSet, _: e.Recorded) -> Changes:
    return {"report_rounds": event.rounds}


@_applies(e.DelegatesEnrolled)
def _(state: State, event: e.DelegatesEnrolled, _: e.Recorded) -> Changes:
    return {"attendance": state.attendance.enrolling(event.delegates)}


@_applies(e.DelegateCancelled)
def _(state: State, event: e.DelegateCancelled, _: e.Recorded) -> Changes:
    delegate = state.attendance.delegates.get(event.number)
    if delegate is None:
        return {}
    cancelled = replace(delegate, cancelled=True)
    return {"attendance": state.attendance.enrolling([cancelled])}


@_applies(e.BadgeReissued)
def _(state: State, event: e.BadgeReissued, _: e.Recorded) -> Changes:
    delegate = state.attendance.delegates.get(event.number)
    if delegate is None:
        return {}
    reissued = replace(delegate, reissue=event.reissue)
    return {"attendance": state.attendance.enrolling([reissued])}


@_applies(e.BadgesPrinted)
def _(state: State, event: e.BadgesPrinted, _: e.Recorded) -> Changes:
    prints = (Print(event.kind, number, event.reissue) for number in event.numbers)
    return {"printed": state.printed.update(prints)}


@_applies(e.CheckedOff)
def _(state: State, event: e.CheckedOff, recorded: e.Recorded) -> Changes:
    vouched = state.vouched
    for item, known in vouched.items():
        if known.covers == recorded.seq - 1:
            vouched = vouched.insert(item, replace(known, covers=recorded.seq))
    mark = Vouched(recorded.at, recorded.desk, event.note, recorded.seq)
    return {"vouched": vouched.insert(event.preparation, mark)}


@_applies(e.SignatoryNamed)
def _(state: State, event: e.SignatoryNamed, _: e.Recorded) -> Changes:
    return _slot(
        state,
        event.slot,
        signer=event.signer,
        authority=event.authority,
        substitution=None,
        **_reason_for_another_signer(state, event.slot),
    )


@_applies(e.CountersignerNamed)
def _(state: State, event: e.CountersignerNamed, _: e.Recorded) -> Changes:
    return _slot(state, event.slot, countersigner=event.countersigner)


# -- life -------------------------------------------------------------------------------------


@_applies(e.CeremonyOpened)
def _(state: State, _event: e.CeremonyOpened, recorded: e.Recorded) -> Changes:
    return {"life": Life.OPEN, "opened_at": recorded.at}


@_applies(e.CeremonyClosed)
def _(state: State, _event: e.CeremonyClosed, recorded: e.Recorded) -> Changes:
    return {
        "life": Life.CLOSED,
        "closed_at": recorded.at,
        "closing_seq": recorded.seq,
        "closing_hash": recorded.hash,
        "agenda": state.agenda.ending(recorded.at),
    }


@_applies(e.Unknown)
def _(state: State, _event: e.Unknown, _: e.Recorded) -> Changes:
    return {"unknown": state.unknown + 1}


# -- agenda -----------------------------------------------------------------------------------


@_applies(e.ItemStarted)
def _(state: State, event: e.ItemStarted, recorded: e.Recorded) -> Changes:
    hall = replace(state.hall, plan_page=None)
    return {"agenda": state.agenda.going_to(event.item, recorded.at), "hall": hall}


@_applies(e.ItemSkipped)
def _(state: State, event: e.ItemSkipped, _: e.Recorded) -> Changes:
    return {"agenda": state.agenda.skipping(event.item, event.reason)}


@_applies(e.ItemInserted)
def _(state: State, event: e.ItemInserted, _: e.Recorded) -> Changes:
    return {"agenda": state.agenda.inserting(event.item, event.after)}


@_applies(e.ItemSpeakerSet)
def _(state: State, event: e.ItemSpeakerSet, _: e.Recorded) -> Changes:
    return {"agenda": state.agenda.led_by(event.item, event.speaker)}


@_applies(e.AgendaReordered)
def _(state: State, event: e.AgendaReordered, _: e.Recorded) -> Changes:
    if sorted(event.items) != sorted(step.item.id for step in state.agenda.steps):
        return {}
    return {"agenda": state.agenda.reordered(event.items)}


# -- attendance -------------------------------------------------------------------------------


@_applies(e.Arrived)
def _(state: State, event: e.Arrived, recorded: e.Recorded) -> Changes:
    arrival = Arrival(recorded.at, recorded.desk, event.means, event.late)
    return {"attendance": state.attendance.arriving(event.number, arrival)}


@_applies(e.SpareGiven)
def _(state: State, event: e.SpareGiven, _: e.Recorded) -> Changes:
    return {"attendance": state.attendance.giving_spare(event.badge, event.number)}


@_applies(e.DelegateLeft)
def _(state: State, event: e.DelegateLeft, recorded: e.Recorded) -> Changes:
    known = state.attendance.presence(event.number)
    left = replace(known, state=PresenceState.LEFT, left_at=recorded.at)
    return _presence(state, event.number, left)


@_applies(e.DelegateExcused)
def _(state: State, event: e.DelegateExcused, _: e.Recorded) -> Changes:
    known = Presence(PresenceState.EXCUSED, reason=event.reason)
    return _presence(state, event.number, known)


@_applies(e.DelegateAbsent)
def _(state: State, event: e.DelegateAbsent, _: e.Recorded) -> Changes:
    known = Presence(PresenceState.ABSENT, reason=event.reason)
    return _presence(state, event.number, known)


@_applies(e.DelegateSubstituted)
def _(state: State, event: e.DelegateSubstituted, _: e.Recorded) -> Changes:
    known = Presence(PresenceState.SUBSTITUTED, substitute=event.substitute, paper=event.paper)
    return _presence(state, event.number, known)


def _presence(state: State, number: int, presence: Presence) -> Changes:
    return {"attendance": state.attendance.changing(number, presence)}


# -- signing ----------------------------------------------------------------------------------


@_applies(e.PledgeFrozen)
def _(state: State, event: e.PledgeFrozen, _: e.Recorded) -> Changes:
    return {"pledge_hash": event.text_hash}


@_applies(e.WitnessesWaived)
def _(state: State, event: e.WitnessesWaived, _: e.Recorded) -> Changes:
    return {"witnesses_waived": event.reason}


@_applies(e.SlotCalled)
def _(state: State, event: e.SlotCalled, recorded: e.Recorded) -> Changes:
    return _slot(state, event.slot, state=SlotState.CALLED, called_at=recorded.at, reason=event.reason)


@_applies(e.SlotSigned)
def _(state: State, event: e.SlotSigned, recorded: e.Recorded) -> Changes:
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
def _(state: State, event: e.SlotCountersigned, recorded: e.Recorded) -> Changes:
    slot = state.signing.slot(event.slot)
    return _slot(
        state,
        event.slot,
        countersigner=event.countersigner,
        countersigned_at=recorded.at,
        reason=event.reason or (slot.reason if slot else ""),
    )


@_applies(e.SlotSubstituted)
def _(state: State, event: e.SlotSubstituted, _: e.Recorded) -> Changes:
    slot = state.signing.slot(event.slot)
    if slot is None:
        return {}
    planned = slot.substitution.principal_authority if slot.substitution else slot.authority
    return _slot(
        state,
        event.slot,
        signer=event.signer,
        authority=event.authority,
        substitution=Substitution(event.principal, event.signer, event.authority, event.paper, planned),
        **_reason_for_another_signer(state, event.slot),
    )


def _reason_for_another_signer(state: State, slot_id: str) -> dict[str, str]:
    """Drops the reason for which a slot was called without its signatory: it does not hold for another one."""
    slot = state.signing.slot(slot_id)
    return {"reason": ""} if slot and slot.state is SlotState.CALLED else {}


@_applies(e.SlotPostponed)
def _(state: State, event: e.SlotPostponed, _: e.Recorded) -> Changes:
    return _slot(state, event.slot, state=SlotState.POSTPONED, reason=event.reason)


@_applies(e.SlotRequeued)
def _(state: State, event: e.SlotRequeued, _: e.Recorded) -> Changes:
    return _slot(state, event.slot, state=SlotState.WAITING, reason="", called_at=None)


@_applies(e.SlotAbsent)
def _(state: State, event: e.SlotAbsent, _: e.Recorded) -> Changes:
    return _slot(state, event.slot, state=SlotState.ABSENT, reason=event.reason)


@_applies(e.SlotDeclined)
def _(state: State, event: e.SlotDeclined, _: e.Recorded) -> Changes:
    return _slot(state, event.slot, state=SlotState.DECLINED, reason=event.reason)


@_applies(e.SlotsReordered)
def _(state: State, event: e.SlotsReordered, _: e.Recorded) -> Changes:
    if sorted(event.slots) != sorted(slot.id for slot in state.signing.slots):
        return {}
    return {"signing": state.signing.reordered(event.slots)}


def _slot(state: State, slot_id: str, /, **changes: object) -> Changes:
    return {"signing": state.signing.changing(slot_id, **changes)}


# -- the hall and afterwards ------------------------------------------------------------------


@_applies(e.SlideShown)
def _(state: State, event: e.SlideShown, _: e.Recorded) -> Changes:
    match event.slide:
        case SlideRef(kind=SlideKind.PLEDGE, page=page):
            return {"hall": replace(state.hall, slide=event.slide, pledge_page=page)}
        case SlideRef(kind=SlideKind.PLAN, page=page):
            return {"hall": replace(state.hall, slide=event.slide, plan_page=page)}
    return {"hall": replace(state.hall, slide=event.slide)}


@_applies(e.CoverChanged)
def _(state: State, event: e.CoverChanged, _: e.Recorded) -> Changes:
    return {"hall": replace(state.hall, cover=event.cover)}


@_applies(e.PictureHeld)
def _(state: State, event: e.PictureHeld, recorded: e.Recorded) -> Changes:
    held_at = recorded.seq if event.held else None
    return {"hall": replace(state.hall, held_at=held_at)}


@_applies(e.MessageShown)
def _(state: State, event: e.MessageShown, _: e.Recorded) -> Changes:
    return {"hall": replace(state.hall, message=event.text)}


@_applies(e.ProgressReported)
def _(state: State, event: e.ProgressReported, recorded: e.Recorded) -> Changes:
    return {"progress": state.progress.reporting(event.report, recorded.at)}


@_applies(e.RetentionSet)
def _(state: State, event: e.RetentionSet, _: e.Recorded) -> Changes:
    return {"retained_until": event.until}
