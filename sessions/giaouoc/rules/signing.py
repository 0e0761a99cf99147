"""Rules for the signing table: who may be called, who may sign, and what needs a reason."""

from __future__ import annotations

from datetime import datetime

from giaouoc import commands as c
from giaouoc import events as e
from giaouoc.refusal import Refusal, refuse
from giaouoc.rules.tables import Decision, RuleTable
from giaouoc.signing import SigningMode, SigningSlot, SlotState
from giaouoc.state import State

__all__ = ["RULES", "call_next", "open_slot", "sign_next"]

_CALLABLE = (SlotState.WAITING, SlotState.POSTPONED, SlotState.ABSENT)


def call(state: State, command: c.Call, _: datetime) -> Decision:
    """A slot is called, or the next round; the first call of all freezes the text."""
    if state.mode is SigningMode.REGISTRATION_FILE:
        return refuse("signing.no_stage")
    if not command.slot:
        return call_next(state, command.reason)
    slot = _slot(state, command.slot)
    if isinstance(slot, Refusal):
        return slot
    if slot.state is SlotState.CALLED:
        return ()
    if slot.state not in _CALLABLE:
        return refuse("signing.not_waiting", slot=slot.id, state=slot.state)
    return _calling(state, (slot,), command.reason)


def call_next(state: State, reason: str) -> Decision:
    """Everybody of the next round who still waits is called together."""
    if state.signing.called:
        return refuse("signing.table_taken", slots=_ids(state.signing.called))
    current = state.signing.current_round
    if current is None:
        return refuse("signing.nobody_waits")
    waiting = tuple(slot for slot in state.signing.in_round(current) if slot.state is SlotState.WAITING)
    return _calling(state, waiting, reason)


def _calling(state: State, slots: tuple[SigningSlot, ...], reason: str) -> Decision:
    """Whoever is missing is missed before anybody stands at the table.

    A reason excuses one thing: with witnesses and signatories missing, it lets the witnesses off, and calls nobody yet.
    """
    missing = tuple(slot for slot in slots if not state.signatory_here(slot))
    if state.lacks_witnesses:
        if not reason:
            return refuse("signing.no_witness", overridable=True, slots=_ids(slots))
        waived = e.WitnessesWaived(reason)
        if missing:
            return (waived,)
        return (waived, *_freezing(state), *(e.SlotCalled(slot.id) for slot in slots))
    if missing and not reason:
        return _signatory_missing(state, missing)
    called = (e.SlotCalled(slot.id, reason if slot in missing else "") for slot in slots)
    return (*_freezing(state), *called)


def _signatory_missing(state: State, missing: tuple[SigningSlot, ...]) -> Refusal:
    """The warning names who is here and could sign instead, by slot."""
    return refuse(
        "signing.signatory_missing",
        overridable=True,
        slots=_ids(missing),
        here={slot.id: state.could_sign(slot) for slot in missing},
    )


def _freezing(state: State) -> tuple[e.Event, ...]:
    """The text is fixed once, before the first signature at the latest."""
    if state.pledge_hash or state.pledge is None:
        return ()
    return (e.PledgeFrozen(state.pledge_version, state.pledge.text_hash()),)


def sign(state: State, command: c.Sign, _: datetime) -> Decision:
    """A slot signs at the table; where there is no stage, it hands in its registration file."""
    on_stage = state.mode is not SigningMode.REGISTRATION_FILE
    if not command.slot:
        return sign_next(state, command.reason) if on_stage else refuse("signing.no_stage")
    slot = open_slot(state, command.slot)
    if isinstance(slot, Refusal):
        return slot
    if not on_stage:
        return _registering(state, slot, command.paper)
    if slot.state is not SlotState.CALLED:
        return refuse("signing.not_called", slot=slot.id, state=slot.state)
    return _signing(state, slot, command.reason)


def sign_next(state: State, reason: str) -> Decision:
    """The first at the table signs; the superior countersigns when that is what is due."""
    if not state.signing.called:
        return refuse("signing.nobody_called")
    first = state.signing.called[0]
    if first.state is SlotState.SIGNED:
        return _countersigning(state, first, reason)
    return _signing(state, first, reason)


def _signing(state: State, slot: SigningSlot, reason: str) -> Decision:
    """Why somebody was called who was not here does not say that they have come: signing then has a reason of its own.

    As for the call, a reason that lets the witnesses off excuses nothing else.
    """
    if slot.signer is None:
        return refuse("signing.no_signatory", slot=slot.id, here=state.could_sign(slot))
    missing = not state.signatory_here(slot)
    alone = slot.countersigner is None and state.mode is SigningMode.BILATERAL_SUPERIOR
    waived: tuple[e.Event, ...] = ()
    if state.lacks_witnesses:
        if not reason:
            return refuse("signing.no_witness", overridable=True, slots=(slot.id,))
        waived, reason = (e.WitnessesWaived(reason),), ""
        if missing or alone:
            return waived
    if missing and not reason:
        return _signatory_missing(state, (slot,))
    if alone and not reason:
        return refuse("signing.no_countersigner", overridable=True, slot=slot.id)
    signed = e.SlotSigned(slot.id, slot.signer, state.witnesses_present(), state.pledge_version, reason=reason)
    return (*waived, *_freezing(state), signed)


def _registering(state: State, slot: SigningSlot, paper: str) -> Decision:
    """Form 1a asks for the unit and its file; the paper's number is what is kept."""
    if not paper:
        return refuse("signing.no_paper", slot=slot.id)
    signed = e.SlotSigned(slot.id, slot.signer, (), state.pledge_version, paper)
    return (*_freezing(state), signed)


def countersign(state: State, command: c.Countersign, _: datetime) -> Decision:
    """The superior signs a slot that its unit has signed."""
    if command.slot:
        slot = _slot(state, command.slot)
        if isinstance(slot, Refusal):
            return slot
        return _countersigning(state, slot, command.reason)
    due = next((slot for slot in state.signing.slots if _lacks_superior(slot)), None)
    if due is None:
        return refuse("signing.nothing_to_countersign")
    return _countersigning(state, due, command.reason)


def _countersigning(state: State, slot: SigningSlot, reason: str) -> Decision:
    if slot.countersigned_at is not None:
        return refuse("signing.already_signed", slot=slot.id, at=slot.countersigned_at)
    if not _lacks_superior(slot) or slot.countersigner is None:
        return refuse("signing.nothing_to_countersign", slot=slot.id)
    if not state.attendance.here(slot.countersigner) and not reason:
        return refuse(
            "signing.countersigner_missing",
            overridable=True,
            slot=slot.id,
            number=slot.countersigner,
        )
    return (e.SlotCountersigned(slot.id, slot.countersigner, reason),)


def _lacks_superior(slot: SigningSlot) -> bool:
    return slot.state is SlotState.SIGNED and not slot.complete


def postpone(state: State, command: c.Postpone, _: datetime) -> Decision:
    """A slot signs later, for a reason."""
    slot = _named_or_called(state, command.slot)
    if isinstance(slot, Refusal):
        return slot
    if not command.reason:
        return refuse("signing.needs_reason", overridable=True, slot=slot.id)
    if slot.state is SlotState.POSTPONED and slot.reason == command.reason:
        return ()
    return (e.SlotPostponed(slot.id, command.reason),)


def absent(state: State, command: c.Absent, _: datetime) -> Decision:
    """Nobody came to sign; the slot can still be called later. Of somebody who is in the hall that needs a reason."""
    slot = _named_or_called(state, command.slot)
    if isinstance(slot, Refusal):
        return slot
    if state.signatory_here(slot) and not command.reason:
        return refuse("signing.absent_but_here", overridable=True, slot=slot.id, number=slot.signer)
    if slot.state is SlotState.ABSENT and slot.reason == command.reason:
        return ()
    return (e.SlotAbsent(slot.id, command.reason),)


def decline(state: State, command: c.Decline, _: datetime) -> Decision:
    """The signatory declines, for a reason; this stands for the day."""
    slot = _named_or_called(state, command.slot)
    if isinstance(slot, Refusal):
        return slot
    if not command.reason:
        return refuse("signing.needs_reason", overridable=True, slot=slot.id)
    return (e.SlotDeclined(slot.id, command.reason),)


def requeue(state: State, command: c.Requeue, _: datetime) -> Decision:
    """A slot called too early, postponed or given up waits again; unnamed, all that are called."""
    if not command.slot:
        called = _called(state)
        if not called:
            return refuse("signing.nobody_called")
        return tuple(e.SlotRequeued(slot.id) for slot in called)
    slot = open_slot(state, command.slot)
    if isinstance(slot, Refusal):
        return slot
    return () if slot.state is SlotState.WAITING else (e.SlotRequeued(slot.id),)


def reorder(state: State, command: c.ReorderSlot, _: datetime) -> Decision:
    """The order of signing is nowhere regulated, so the operator may change it at any time."""
    if state.signing.slot(command.slot) is None:
        return refuse("signing.no_slot", slot=command.slot)
    before = [slot.id for slot in state.signing.slots]
    order = [slot_id for slot_id in before if slot_id != command.slot]
    if command.after and command.after not in order:
        return refuse("signing.no_slot", slot=command.after)
    order.insert(order.index(command.after) + 1 if command.after else 0, command.slot)
    return () if order == before else (e.SlotsReordered(tuple(order)),)


def open_slot(state: State, slot_id: str) -> SigningSlot | Refusal:
    """A slot in which something can still change without an undo."""
    slot = _slot(state, slot_id)
    if isinstance(slot, SigningSlot) and slot.state is SlotState.SIGNED:
        return refuse("signing.already_signed", slot=slot.id, at=slot.signed_at)
    if isinstance(slot, SigningSlot) and slot.state is SlotState.DECLINED:
        return refuse("signing.declined", slot=slot.id)
    return slot


def _slot(state: State, slot_id: str) -> SigningSlot | Refusal:
    slot = state.signing.slot(slot_id)
    return refuse("signing.no_slot", slot=slot_id) if slot is None else slot


def _named_or_called(state: State, slot_id: str) -> SigningSlot | Refusal:
    if slot_id:
        return open_slot(state, slot_id)
    called = _called(state)
    return called[0] if called else refuse("signing.nobody_called")


def _called(state: State) -> tuple[SigningSlot, ...]:
    """Who stands at the table and has not signed."""
    return tuple(slot for slot in state.signing.slots if slot.state is SlotState.CALLED)


def _ids(slots: tuple[SigningSlot, ...]) -> tuple[str, ...]:
    return tuple(slot.id for slot in slots)


RULES: RuleTable = {
    c.Call: call,
    c.Sign: sign,
    c.Countersign: countersign,
    c.Postpone: postpone,
    c.Absent: absent,
    c.Decline: decline,
    c.Requeue: requeue,
    c.ReorderSlot: reorder,
}
