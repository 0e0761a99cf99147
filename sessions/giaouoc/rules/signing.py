"""Rules for the signing table: who may be called, who may sign, and what needs a reason."""

from __future__ import annotations

from datetime import datetime

from giaouoc import commands as c
from giaouoc import events as e
from giaouoc.refusal import Refusal, refuse
from giaouoc.rules.tables import Decision, RuleTable
from giaouoc.signing import SigningMode, SigningSlot, SlotState
from giaouoc.state import State

__all__ = ["RULES", "call_next", "sign_next"]

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
    waiting = tuple(
        slot for slot in state.signing.in_round(current) if slot.state is SlotState.WAITING
    )
    return _calling(state, waiting, reason)


def _calling(state: State, slots: tuple[SigningSlot, ...], reason: str) -> Decision:
    missing = tuple(slot for slot in slots if not _signatory_here(state, slot))
    if missing and not reason:
        return refuse("signing.signatory_missing", overridable=True, slots=_ids(missing))
    called = (e.SlotCalled(slot.id, reason if slot in missing else "") for slot in slots)
    return (*_freezing(state), *called)


def _freezing(state: State) -> tuple[e.Event, ...]:
    if state.pledge_hash or state.pledge is None:
        return ()
    return (e.PledgeFrozen(state.pledge_version, state.pledge.text_hash()),)


def sign(state: State, command: c.Sign, _: datetime) -> Decision:
    """A slot signs at the table; where there is no stage, it hands in its registration file."""
    if not command.slot:
        return sign_next(state, command.reason)
    slot = _slot(state, command.slot)
    if isinstance(slot, Refusal):
        return slot
    if slot.state is SlotState.SIGNED:
        return refuse("signing.already_signed", slot=slot.id, at=slot.signed_at)
    if state.mode is SigningMode.REGISTRATION_FILE:
        return _registering(state, slot, command)
    if slot.state is not SlotState.CALLED:
        return refuse("signing.not_called", slot=slot.id, state=slot.state)
    return _signing(state, slot, command.reason)


def sign_next(state: State, reason: str) -> Decision:
    """The first at the table signs; the superior countersigns when that is what is due."""
    at_table = state.signing.called
    if not at_table:
        return refuse("signing.nobody_called")
    if at_table[0].state is SlotState.SIGNED:
        return countersign(state, c.Countersign(at_table[0].id))
    return _signing(state, at_table[0], reason)


def _signing(state: State, slot: SigningSlot, reason: str) -> Decision:
    if slot.signer is None:
        return refuse("signing.no_signatory", slot=slot.id)
    if not state.attendance.here(slot.signer) and not (reason or slot.reason):
        return refuse("signing.signatory_missing", overridable=True, slots=(slot.id,))
    witnesses = state.witnesses_present()
    if state.witness_bodies and not witnesses and not reason:
        return refuse("signing.no_witness", overridable=True, slot=slot.id)
    return (e.SlotSigned(slot.id, slot.signer, witnesses, state.pledge_version, reason=reason),)


def _registering(state: State, slot: SigningSlot, command: c.Sign) -> Decision:
    """Form 1a asks for the unit and its file; the paper's number is what is kept."""
    if not command.paper.strip():
        return refuse("signing.no_paper", slot=slot.id)
    signed = e.SlotSigned(slot.id, slot.signer, (), state.pledge_version, command.paper.strip())
    return (*_freezing(state), signed)


def countersign(state: State, command: c.Countersign, _: datetime | None = None) -> Decision:
    """The superior signs a slot that its unit has signed."""
    due = [
        slot for slot in state.signing.slots if slot.state is SlotState.SIGNED and not slot.complete
    ]
    if not command.slot:
        if not due:
            return refuse("signing.nothing_to_countersign")
        slot = due[0]
    else:
        named = _slot(state, command.slot)
        if isinstance(named, Refusal):
            return named
        slot = named
    if slot.countersigned_at is not None:
        return refuse("signing.already_signed", slot=slot.id, at=slot.countersigned_at)
    if slot not in due or slot.countersigner is None:
        return refuse("signing.nothing_to_countersign", slot=slot.id)
    return (e.SlotCountersigned(slot.id, slot.countersigner),)


def name_signatory(state: State, command: c.NameSignatory, _: datetime) -> Decision:
    """The planned signatory; once called, another person signs only as a substitute."""
    slot = _open_slot(state, command.slot)
    if isinstance(slot, Refusal):
        return slot
    if command.number not in state.attendance.delegates:
        return refuse("attendance.no_number", number=command.number)
    if slot.state is SlotState.CALLED and slot.signer is not None:
        return refuse("signing.called_already", slot=slot.id)
    return (e.SignatoryNamed(slot.id, command.number, command.authority),)


def substitute(state: State, command: c.Substitute, _: datetime) -> Decision:
    """Another delegate signs, with the authority prefix that goes before the signature."""
    slot = _open_slot(state, command.slot)
    if isinstance(slot, Refusal):
        return slot
    delegate = state.attendance.delegates.get(command.number)
    if delegate is None:
        return refuse("attendance.no_number", number=command.number)
    if delegate.cancelled:
        return refuse("scan.cancelled", number=command.number)
    if slot.signer == command.number:
        return refuse("signing.same_signatory", slot=slot.id, number=command.number)
    elsewhere = next(
        (
            other.id
            for other in state.signing.slots
            if other.id != slot.id and other.signer == command.number
        ),
        None,
    )
    if elsewhere is not None:
        return refuse("signing.signs_elsewhere", slot=elsewhere, number=command.number)
    principal = slot.substitution.principal if slot.substitution else slot.signer
    return (
        e.SlotSubstituted(
            slot.id, principal, command.number, command.authority, command.paper.strip()
        ),
    )


def postpone(state: State, command: c.Postpone, _: datetime) -> Decision:
    """A slot signs later, for a reason."""
    slot = _named_or_called(state, command.slot)
    if isinstance(slot, Refusal):
        return slot
    if not command.reason.strip():
        return refuse("signing.needs_reason", overridable=True, slot=slot.id)
    return (e.SlotPostponed(slot.id, command.reason),)


def absent(state: State, command: c.Absent, _: datetime) -> Decision:
    """Nobody came to sign; the slot can still be called later."""
    slot = _named_or_called(state, command.slot)
    if isinstance(slot, Refusal):
        return slot
    return () if slot.state is SlotState.ABSENT else (e.SlotAbsent(slot.id, command.reason),)


def decline(state: State, command: c.Decline, _: datetime) -> Decision:
    """The signatory declines, for a reason; this stands for the day."""
    slot = _named_or_called(state, command.slot)
    if isinstance(slot, Refusal):
        return slot
    if not command.reason.strip():
        return refuse("signing.needs_reason", overridable=True, slot=slot.id)
    return (e.SlotDeclined(slot.id, command.reason),)


def requeue(state: State, command: c.Requeue, _: datetime) -> Decision:
    """A slot that was called too early, postponed or given up waits again."""
    slot = _open_slot(state, command.slot)
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


def _slot(state: State, slot_id: str) -> SigningSlot | Refusal:
    slot = state.signing.slot(slot_id)
    return refuse("signing.no_slot", slot=slot_id) if slot is None else slot


def _open_slot(state: State, slot_id: str) -> SigningSlot | Refusal:
    """A slot in which something can still change without an undo."""
    slot = _slot(state, slot_id)
    if isinstance(slot, SigningSlot) and slot.state is SlotState.SIGNED:
        return refuse("signing.already_signed", slot=slot.id, at=slot.signed_at)
    if isinstance(slot, SigningSlot) and slot.state is SlotState.DECLINED:
        return refuse("signing.declined", slot=slot.id)
    return slot


def _named_or_called(state: State, slot_id: str) -> SigningSlot | Refusal:
    if slot_id:
        return _open_slot(state, slot_id)
    called = [slot for slot in state.signing.called if slot.state is SlotState.CALLED]
    return called[0] if called else refuse("signing.nobody_called")


def _signatory_here(state: State, slot: SigningSlot) -> bool:
    return slot.signer is not None and state.attendance.here(slot.signer)


def _ids(slots: tuple[SigningSlot, ...]) -> tuple[str, ...]:
    return tuple(slot.id for slot in slots)


RULES: RuleTable = {
    c.Call: call,
    c.Sign: sign,
    c.Countersign: countersign,
    c.NameSignatory: name_signatory,
    c.Substitute: substitute,
    c.Postpone: postpone,
    c.Absent: absent,
    c.Decline: decline,
    c.Requeue: requeue,
    c.ReorderSlot: reorder,
}
