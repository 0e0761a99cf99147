"""Rules for the list: who is expected, with which badge, and who signs without being asked."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import datetime

from msgspec.structs import replace

from giaouoc import commands as c
from giaouoc import events as e
from giaouoc.attendance import Delegate, Role
from giaouoc.refusal import Refusal, refuse
from giaouoc.rules.obvious import obvious_signatories
from giaouoc.rules.tables import Decision, RuleTable
from giaouoc.signing import SigningMode, SigningSlot, SlotState
from giaouoc.state import Life, State

__all__ = ["RULES", "expected"]

_MOST_REISSUES = 9
"""The badge code has one digit for the counter."""


def expected(state: State, number: int) -> Delegate | Refusal:
    """The delegate with a number, or why nobody with it is expected."""
    delegate = state.attendance.delegates.get(number)
    if delegate is None:
        return refuse("attendance.no_number", number=number)
    return refuse("scan.cancelled", number=number) if delegate.cancelled else delegate


def enrol(state: State, command: c.Enrol, _: datetime) -> Decision:
    """People are put on the list, and those who obviously sign are named for their slots."""
    fault = _fault(state, command.delegates)
    if fault is not None:
        return fault
    if not command.delegates:
        return ()
    delegates = tuple(_with_newest_badge(state, delegate) for delegate in command.delegates)
    return (
        e.DelegatesEnrolled(delegates),
        *(
            e.SignatoryNamed(one.slot.id, one.number, one.slot.authority)
            for one in obvious_signatories(state, delegates, command.ranks, command.signing)
        ),
        *_countersigner(state, delegates),
    )


def _fault(state: State, delegates: tuple[Delegate, ...]) -> Refusal | None:
    seen: set[int] = set()
    blocs = {bloc.id for bloc in state.blocs}
    for delegate in delegates:
        number = delegate.number
        if number in seen:
            return refuse("enrol.number_twice", number=number)
        if not 1 <= number <= 9999:
            return refuse("enrol.number_range", number=number)
        if number in state.attendance.delegates and state.life is not Life.PREPARED:
            return refuse("enrol.number_taken", number=number)
        if number in state.attendance.spares:
            return refuse("spare.given", badge=number, number=state.attendance.spares[number])
        if delegate.bloc and delegate.bloc not in blocs:
            return refuse("enrol.no_bloc", number=number, bloc=delegate.bloc)
        seen.add(number)
    return None


def _with_newest_badge(state: State, delegate: Delegate) -> Delegate:
    """A correction of the list before the doors open never makes an older badge good again."""
    known = state.attendance.delegates.get(delegate.number)
    if known is None or known.reissue <= delegate.reissue:
        return delegate
    return replace(delegate, reissue=known.reissue)


def _countersigner(state: State, delegates: tuple[Delegate, ...]) -> Iterable[e.CountersignerNamed]:
    """Where each unit signs with its superior, the chair is the superior."""
    chairs = [one.number for one in delegates if one.role is Role.CHAIR and not one.cancelled]
    if state.mode is not SigningMode.BILATERAL_SUPERIOR or not chairs:
        return ()
    return (
        e.CountersignerNamed(slot.id, min(chairs))
        for slot in state.signing.slots
        if slot.countersigner is None and slot.state is not SlotState.SIGNED
    )


def cancel(state: State, command: c.CancelDelegate, _: datetime) -> Decision:
    """Who has come or signed cannot be cancelled: that must be undone first."""
    delegate = state.attendance.delegates.get(command.number)
    if delegate is None:
        return refuse("attendance.no_number", number=command.number)
    if delegate.cancelled:
        return ()
    if state.attendance.presence(command.number).arrival is not None:
        return refuse("attendance.here", number=command.number)
    signed = next((slot for slot in state.signing.slots if _signed(slot, command.number)), None)
    if signed is not None:
        return refuse("signing.already_signed", slot=signed.id, at=signed.signed_at)
    return (e.DelegateCancelled(command.number, command.reason),)


def _signed(slot: SigningSlot, number: int) -> bool:
    return (slot.state is SlotState.SIGNED and slot.signer == number) or (
        slot.countersigned_at is not None and slot.countersigner == number
    )


def reissue(state: State, command: c.Reissue, _: datetime) -> Decision:
    """A badge is printed at most ten times."""
    delegate = expected(state, command.number)
    if isinstance(delegate, Refusal):
        return delegate
    if delegate.reissue >= _MOST_REISSUES:
        return refuse("badge.reissued_too_often", number=command.number)
    return (e.BadgeReissued(command.number, delegate.reissue + 1),)


RULES: RuleTable = {c.Enrol: enrol, c.CancelDelegate: cancel, c.Reissue: reissue}
