"""Whether those whom the signing needs are in the hall: round by round, and body by body of the witnesses."""

from __future__ import annotations

from typing import NamedTuple

from giaouoc.signing import SigningMode, SigningSlot, WitnessBody
from giaouoc.state import State

__all__ = ["Missing", "RoundStrength", "missing", "rounds_ahead"]


class RoundStrength(NamedTuple):
    """A round that still has signatures to come."""

    number: int
    due: int
    """Slots that are not settled."""
    here: int
    """How many of those have their signatory in the hall."""
    missing: tuple[SigningSlot, ...]

    @property
    def complete(self) -> bool:
        """Whether the round can be called."""
        return not self.missing


class Missing(NamedTuple):
    """Whom the signing waits for."""

    slots: tuple[SigningSlot, ...]
    """Unsettled slots whose signatory is not in the hall, in signing order."""
    bodies: tuple[WitnessBody, ...]
    """Witness bodies of which nobody is in the hall."""

    @property
    def nobody(self) -> bool:
        """Whether all are here."""
        return not (self.slots or self.bodies)


def rounds_ahead(state: State) -> tuple[RoundStrength, ...]:
    """Each round with slots not settled, in signing order; none where nobody goes to a table."""
    if state.mode is SigningMode.REGISTRATION_FILE:
        return ()
    due: dict[int, list[SigningSlot]] = {}
    for slot in state.signing.slots:
        if not slot.state.settled:
            due.setdefault(slot.round, []).append(slot)
    strengths = []
    for number, slots in due.items():
        away = tuple(slot for slot in slots if not state.signatory_here(slot))
        strengths.append(RoundStrength(number, len(slots), len(slots) - len(away), away))
    return tuple(strengths)


def missing(state: State) -> Missing:
    """Everybody the signing waits for."""
    here = set(state.witnesses_present())
    return Missing(
        tuple(slot for strength in rounds_ahead(state) for slot in strength.missing),
        tuple(body for body in state.witness_bodies if body.id not in here),
    )
