"""What signing changes: who signs, who has signed, and what became of each slot."""

from __future__ import annotations

from giaouoc import events as e
from giaouoc.signing import SlotState, Substitution
from giaouoc.state.appliers import Changes, applies
from giaouoc.state.values import State

__all__ = ()


@applies(e.SignatoryNamed)
def _(state: State, event: e.SignatoryNamed, _: e.Recorded) -> Changes:
    return _slot(
        state,
        event.slot,
        signer=event.signer,
        authority=event.authority,
        substitution=None,
        **_reason_for_another_signer(state, event.slot),
    )


@applies(e.CountersignerNamed)
def _(state: State, event: e.CountersignerNamed, _: e.Recorded) -> Changes:
    return _slot(state, event.slot, countersigner=event.countersigner)


@applies(e.WitnessesWaived)
def _(state: State, event: e.WitnessesWaived, _: e.Recorded) -> Changes:
    return {"witnesses_waived": event.reason}


@applies(e.SlotCalled)
def _(state: State, event: e.SlotCalled, recorded: e.Recorded) -> Changes:
    return _slot(state, event.slot, state=SlotState.CALLED, called_at=recorded.at, reason=event.reason)


@applies(e.SlotSigned)
def _(state: State, event: e.SlotSigned, recorded: e.Recorded) -> Changes:
    return _slot(
        state,
        event.slot,
        state=SlotState.SIGNED,
        signer=event.signer,
        signed_at=recorded.at,
        witnesses=event.witnesses,
        paper=event.paper,
        reason=event.reason,
    )


@applies(e.SlotCountersigned)
def _(state: State, event: e.SlotCountersigned, recorded: e.Recorded) -> Changes:
    slot = state.signing.slot(event.slot)
    return _slot(
        state,
        event.slot,
        countersigner=event.countersigner,
        countersigned_at=recorded.at,
        reason="; ".join(reason for reason in (slot.reason if slot else "", event.reason) if reason),
    )


@applies(e.SlotSubstituted)
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


@applies(e.SlotPostponed)
def _(state: State, event: e.SlotPostponed, _: e.Recorded) -> Changes:
    return _slot(state, event.slot, state=SlotState.POSTPONED, reason=event.reason)


@applies(e.SlotRequeued)
def _(state: State, event: e.SlotRequeued, _: e.Recorded) -> Changes:
    return _slot(state, event.slot, state=SlotState.WAITING, reason="", called_at=None)


@applies(e.SlotAbsent)
def _(state: State, event: e.SlotAbsent, _: e.Recorded) -> Changes:
    return _slot(state, event.slot, state=SlotState.ABSENT, reason=event.reason)


@applies(e.SlotDeclined)
def _(state: State, event: e.SlotDeclined, _: e.Recorded) -> Changes:
    return _slot(state, event.slot, state=SlotState.DECLINED, reason=event.reason)


@applies(e.SlotsReordered)
def _(state: State, event: e.SlotsReordered, _: e.Recorded) -> Changes:
    if sorted(event.slots) != sorted(slot.id for slot in state.signing.slots):
        return {}
    return {"signing": state.signing.reordered(event.slots)}


def _reason_for_another_signer(state: State, slot_id: str) -> dict[str, str]:
    """Drops the reason for which a slot was called without its signatory: it does not hold for another one."""
    slot = state.signing.slot(slot_id)
    return {"reason": ""} if slot and slot.state is SlotState.CALLED else {}


def _slot(state: State, slot_id: str, /, **changes: object) -> Changes:
    return {"signing": state.signing.changing(slot_id, **changes)}
