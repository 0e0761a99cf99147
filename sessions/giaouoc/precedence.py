"""Order of precedence: who stands before whom, handed to those who know the locality's rules of protocol."""

from __future__ import annotations

from collections.abc import Callable
from enum import StrEnum

import msgspec

from giaouoc.attendance import Role
from giaouoc.people import Person
from giaouoc.state import State

__all__ = ["OrderKind", "OrderPlace", "OrderRemark", "orders_of"]


class OrderKind(StrEnum):
    """Which order of a ceremony is meant."""

    SIGNING = "signing"
    """In which the blocs or units are called to the table."""
    WITNESSES = "witnesses"
    """In which the bodies that witness are named."""


class OrderPlace(msgspec.Struct, frozen=True):
    """One place in an order; it holds no person's name."""

    id: str
    """Id of the signing slot, or of the witnessing body."""
    name: str
    """Of the bloc, unit or body."""
    post: str = ""
    """Of who stands there, where it is known."""
    role: Role | None = None
    round: int = 0
    """Which group goes to the table together, from 1; 0 for witnesses."""


class OrderRemark(msgspec.Struct, frozen=True):
    """Something that goes against a rule of protocol; the operator reads it and decides."""

    place: str
    """Id of the place it is about."""
    text: str


def orders_of(state: State, person: Callable[[int], Person | None]) -> dict[OrderKind, tuple[OrderPlace, ...]]:
    """Every order of a ceremony as it stands; those with fewer than two places are left out."""
    signing = []
    for slot in state.signing.slots:
        delegate = state.attendance.delegates.get(slot.signer) if slot.signer is not None else None
        signer = person(slot.signer) if slot.signer is not None else None
        signing.append(
            OrderPlace(
                slot.id,
                state.slot_name(slot),
                signer.post if signer else "",
                delegate.role if delegate else None,
                slot.round,
            )
        )
    witnesses = [OrderPlace(body.id, body.name, role=Role.WITNESS) for body in state.witness_bodies]
    orders = {OrderKind.SIGNING: tuple(signing), OrderKind.WITNESSES: tuple(witnesses)}
    return {kind: places for kind, places in orders.items() if len(places) > 1}
