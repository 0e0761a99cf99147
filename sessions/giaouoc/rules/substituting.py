"""Rules for who signs: naming signatories, substitutes (ký thay), and the superior."""

from __future__ import annotations

from datetime import datetime

from giaouoc import commands as c
from giaouoc import events as e
from giaouoc.attendance import Delegate
from giaouoc.authority import fitting_authority
from giaouoc.refusal import Refusal, refuse
from giaouoc.rules.enrolling import expected
from giaouoc.rules.signing import open_slot
from giaouoc.rules.tables import Decision, RuleTable
from giaouoc.signing import SigningAuthority, SigningMode, SigningSlot, SlotState
from giaouoc.state import State

__all__ = ["RULES"]

_GIVEN_UP = (SlotState.ABSENT, SlotState.DECLINED)


def name_signatory(state: State, command: c.NameSignatory, _: datetime) -> Decision:
    """The planned signatory; once called, another person signs only as a substitute.

    Somebody of another bloc, or who signs in another slot too, is named only for a reason.
    """
    slot = open_slot(state, command.slot)
    if isinstance(slot, Refusal):
        return slot
    delegate = expected(state, command.number)
    if isinstance(delegate, Refusal):
        return delegate
    if slot.state is SlotState.CALLED and slot.signer is not None:
        return refuse("signing.called_already", slot=slot.id)
    authority = _planned_authority(slot) if command.authority is None else command.authority
    if (slot.signer, slot.authority, slot.substitution) == (command.number, authority, None):
        return ()
    refusal = None if command.reason else _unexpected(state, slot, delegate)
    return refusal or (e.SignatoryNamed(slot.id, command.number, authority, command.reason),)


def _unexpected(state: State, slot: SigningSlot, delegate: Delegate) -> Refusal | None:
    elsewhere = _signs_elsewhere(state, slot, delegate.number)
    if elsewhere is not None:
        return refuse("signing.signs_twice", overridable=True, slot=elsewhere, number=delegate.number)
    if delegate.bloc != slot.bloc:
        return refuse("signing.other_bloc", overridable=True, slot=slot.id, number=delegate.number)
    return None


def _signs_elsewhere(state: State, slot: SigningSlot, number: int) -> str | None:
    """Id of another slot in which somebody signs or is to sign."""
    others = (one for one in state.signing.slots if one.id != slot.id and one.state not in _GIVEN_UP)
    return next((one.id for one in others if one.signer == number), None)


def name_countersigner(state: State, command: c.NameCountersigner, _: datetime) -> Decision:
    """Who signs for the superior from now on; what is countersigned already stands."""
    delegate = expected(state, command.number)
    if isinstance(delegate, Refusal):
        return delegate
    if state.mode is not SigningMode.BILATERAL_SUPERIOR:
        return refuse("signing.nothing_to_countersign")
    return tuple(
        e.CountersignerNamed(slot.id, command.number)
        for slot in state.signing.slots
        if not slot.complete and slot.countersigner != command.number
    )


def substitute(state: State, command: c.Substitute, _: datetime) -> Decision:
    """Another delegate signs, with the authority prefix that goes before the signature.

    Naming the one who was replaced gives the slot back to that person, with the planned prefix.
    """
    slot = open_slot(state, command.slot)
    if isinstance(slot, Refusal):
        return slot
    delegate = expected(state, command.number)
    if isinstance(delegate, Refusal):
        return delegate
    if slot.substitution is not None and slot.substitution.principal == command.number:
        return (e.SignatoryNamed(slot.id, command.number, _planned_authority(slot)),)
    authority = fitting_authority(state, slot, command.number) if command.authority is None else command.authority
    if slot.signer == command.number and not _corrects(slot, authority, command.paper):
        return refuse("signing.same_signatory", slot=slot.id, number=command.number)
    elsewhere = _signs_elsewhere(state, slot, command.number)
    if elsewhere is not None:
        return refuse("signing.signs_elsewhere", slot=elsewhere, number=command.number)
    principal = slot.substitution.principal if slot.substitution else slot.signer
    return (e.SlotSubstituted(slot.id, principal, command.number, authority, command.paper),)


def _corrects(slot: SigningSlot, authority: SigningAuthority, paper: str) -> bool:
    """Whether the same substitute is named with another authority or paper."""
    told = slot.substitution
    return told is not None and (told.authority, told.paper) != (authority, paper)


def _planned_authority(slot: SigningSlot) -> SigningAuthority:
    return slot.substitution.principal_authority if slot.substitution else slot.authority


RULES: RuleTable = {
    c.NameSignatory: name_signatory,
    c.NameCountersigner: name_countersigner,
    c.Substitute: substitute,
}
