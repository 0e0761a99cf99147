"""Under which prefix and as what somebody signs in another's place (Decree 30/2020/NĐ-CP, Appendix I)."""

from __future__ import annotations

from giaouoc.attendance import Role
from giaouoc.signing import SigningAuthority, SigningSlot
from giaouoc.state import State

__all__ = ["fitting_authority", "signs_as_deputy", "signs_for_leader"]

_OF_THE_BLOC = {
    Role.BLOC_LEADER: SigningAuthority.ON_BEHALF,
    Role.BLOC_DEPUTY: SigningAuthority.FOR_SUPERIOR,
}


def fitting_authority(state: State, slot: SigningSlot, number: int) -> SigningAuthority:
    """The prefix that fits a delegate who signs in a slot instead of somebody else.

    For a bloc its deputy signs KT. and its leader TM.; for a unit, whoever is of that unit signs KT. Anybody else
    signs TUQ., which asks for a paper.
    """
    delegate = state.attendance.delegates.get(number)
    if delegate is None or delegate.bloc != slot.bloc:
        return SigningAuthority.AUTHORISED
    if slot.unit:
        return SigningAuthority.FOR_SUPERIOR if delegate.unit == slot.unit else SigningAuthority.AUTHORISED
    return _OF_THE_BLOC.get(delegate.role, SigningAuthority.AUTHORISED)


def signs_for_leader(slot: SigningSlot) -> bool:
    """Whether a substitute signs for the leader of a bloc, whatever post that person holds elsewhere."""
    return (
        slot.substituted and not slot.unit and slot.authority not in (SigningAuthority.OWN, SigningAuthority.ON_BEHALF)
    )


def signs_as_deputy(state: State, slot: SigningSlot) -> bool:
    """Whether a substitute signs for the leader of a bloc as its deputy."""
    if not signs_for_leader(slot) or slot.authority is not SigningAuthority.FOR_SUPERIOR or slot.signer is None:
        return False
    return fitting_authority(state, slot, slot.signer) is SigningAuthority.FOR_SUPERIOR
