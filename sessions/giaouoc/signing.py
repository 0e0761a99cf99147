"""Signing (ký kết): who signs with whom, in which round, and how far each slot has come."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date, datetime
from enum import StrEnum
from functools import cached_property

import msgspec
from msgspec.structs import replace

__all__ = [
    "Bloc",
    "BlocTerm",
    "SigningAuthority",
    "SigningBoard",
    "SigningMode",
    "SigningSlot",
    "SlotState",
    "Substitution",
    "Unit",
    "WitnessBody",
    "plan_slots",
]


class SigningMode(StrEnum):
    """Who signs with whom: the four patterns that published ceremonies show."""

    MEMBERS_ONE_TEXT = "members_one_text"
    """All units of the blocs sign one text."""
    BLOC_REPRESENTATIVES = "bloc_representatives"
    """One representative a bloc signs before witnesses."""
    BILATERAL_SUPERIOR = "bilateral_superior"
    """Each unit signs with the superior, who countersigns."""
    REGISTRATION_FILE = "registration_file"
    """No stage: each unit hands in a registration file."""


class SigningAuthority(StrEnum):
    """The prefix of a signature (Decree 30/2020/NĐ-CP, Appendix I)."""

    OWN = ""
    ON_BEHALF = "TM."
    """For a collective body."""
    FOR_SUPERIOR = "KT."
    """A deputy for the head."""
    BY_ORDER = "TL."
    AUTHORISED = "TUQ."
    ACTING = "Q."


class Unit(msgspec.Struct, frozen=True):
    """A unit with its time: a ward, an office, a school, an enterprise, or the locality itself."""

    id: str
    name: str
    level: str = ""
    """The locality's word for its level; never interpreted."""
    parent: str = ""
    """Name of the unit it belongs to."""
    valid_from: date | None = None
    valid_to: date | None = None
    """Its last day; districts ended on 30 June 2025."""
    successors: tuple[str, ...] = ()
    """Names of the units that took over from it."""

    def valid_on(self, day: date) -> bool:
        """Whether it exists on a day."""
        return (self.valid_from is None or self.valid_from <= day) and (self.valid_to is None or day <= self.valid_to)


class BlocTerm(msgspec.Struct, frozen=True):
    """Which units lead a bloc in one year; leadership rotates (khối trưởng, khối phó)."""

    year: int
    leader: str
    deputy: str = ""


class Bloc(msgspec.Struct, frozen=True):
    """An emulation bloc (khối, by kind of unit) or cluster (cụm, by area)."""

    id: str
    name: str
    units: tuple[Unit, ...] = ()
    terms: tuple[BlocTerm, ...] = ()
    kind: str = "bloc"

    def term(self, year: int) -> BlocTerm | None:
        """Who leads in a year, where it is known."""
        return next((term for term in self.terms if term.year == year), None)

    def unit(self, unit_id: str) -> Unit | None:
        """The member unit with this id."""
        return next((unit for unit in self.units if unit.id == unit_id), None)


class WitnessBody(msgspec.Struct, frozen=True):
    """A body whose delegates witness the signing."""

    id: str
    name: str


class SlotState(StrEnum):
    """How far one signature has come."""

    WAITING = "waiting"
    CALLED = "called"
    SIGNED = "signed"
    POSTPONED = "postponed"
    ABSENT = "absent"
    DECLINED = "declined"

    @property
    def settled(self) -> bool:
        """Whether nothing more is expected of the slot in this ceremony."""
        return self in (SlotState.SIGNED, SlotState.ABSENT, SlotState.DECLINED)


class Substitution(msgspec.Struct, frozen=True):
    """Who signs in whose place (ký thay), and on which paper."""

    principal: int | None
    """Number of the delegate who was to sign; none when nobody had been named."""
    signer: int
    authority: SigningAuthority
    paper: str = ""
    principal_authority: SigningAuthority = SigningAuthority.OWN
    """The prefix the principal would have signed with."""


class SigningSlot(msgspec.Struct, frozen=True):
    """One expected signature."""

    id: str
    round: int
    """Which group goes to the table together (lượt ký), from 1."""
    bloc: str
    unit: str = ""
    signer: int | None = None
    """Number of the delegate who is to sign."""
    authority: SigningAuthority = SigningAuthority.OWN
    countersigner: int | None = None
    state: SlotState = SlotState.WAITING
    substitution: Substitution | None = None
    reason: str = ""
    """Why it was postponed or declined, or called or signed although something that is due was missing."""
    called_at: datetime | None = None
    signed_at: datetime | None = None
    countersigned_at: datetime | None = None
    witnesses: tuple[str, ...] = ()
    """Ids of the witness bodies present when it was signed."""
    paper: str = ""
    """Number of the registration file, where there is no stage."""

    @property
    def substituted(self) -> bool:
        """Whether somebody other than the planned signatory signs."""
        return self.substitution is not None

    @property
    def complete(self) -> bool:
        """Whether it is signed, and countersigned where that is due."""
        return self.state is SlotState.SIGNED and (self.countersigner is None or self.countersigned_at is not None)


class SigningBoard(msgspec.Struct, frozen=True, dict=True):
    """All slots in signing order."""

    slots: tuple[SigningSlot, ...] = ()

    def slot(self, slot_id: str) -> SigningSlot | None:
        """The slot with this id."""
        return next((slot for slot in self.slots if slot.id == slot_id), None)

    def in_round(self, number: int) -> tuple[SigningSlot, ...]:
        """The slots of a round in order."""
        return tuple(slot for slot in self.slots if slot.round == number)

    @property
    def rounds(self) -> tuple[int, ...]:
        """The numbers of the rounds in signing order."""
        return tuple(dict.fromkeys(slot.round for slot in self.slots))

    @property
    def called(self) -> tuple[SigningSlot, ...]:
        """The slots at the table now: called and not signed, or signed and not countersigned."""
        return tuple(slot for slot in self.slots if at_table(slot))

    @property
    def current_round(self) -> int | None:
        """The round at the table, else the next one with somebody waiting; none when all is done."""
        called = self.called
        if called:
            return called[0].round
        return next((slot.round for slot in self.slots if slot.state is SlotState.WAITING), None)

    @property
    def next_round(self) -> int | None:
        """The round after the current one that still has somebody waiting."""
        current = self.current_round
        return next(
            (slot.round for slot in self.slots if slot.state is SlotState.WAITING and slot.round != current),
            None,
        )

    @property
    def signed(self) -> int:
        """How many slots are complete."""
        return sum(slot.complete for slot in self.slots)

    @property
    def begun(self) -> bool:
        """Whether anybody has signed, countersigned or not."""
        return any(slot.state is SlotState.SIGNED for slot in self.slots)

    @property
    def open_slots(self) -> tuple[SigningSlot, ...]:
        """The slots from which something is still expected, postponed ones included."""
        return tuple(slot for slot in self.slots if not slot.state.settled or at_table(slot))

    @cached_property
    def called_signers(self) -> frozenset[int]:
        """Numbers of the delegates who are called and have not signed."""
        return self._signers_of(SlotState.CALLED)

    @cached_property
    def missed_signers(self) -> frozenset[int]:
        """Numbers of the delegates whose slot was postponed or given up."""
        return self._signers_of(SlotState.POSTPONED, SlotState.ABSENT)

    @cached_property
    def replaced_signers(self) -> frozenset[int]:
        """Numbers of the delegates for whom somebody else is to sign but has not signed yet."""
        return frozenset(
            slot.substitution.principal
            for slot in self.slots
            if slot.substitution is not None
            and slot.substitution.principal is not None
            and slot.state is not SlotState.SIGNED
        )

    def _signers_of(self, *states: SlotState) -> frozenset[int]:
        return frozenset(slot.signer for slot in self.slots if slot.signer is not None and slot.state in states)

    def signers(self) -> Iterator[int]:
        """Numbers of all delegates who are to sign or have signed."""
        return (slot.signer for slot in self.slots if slot.signer is not None)

    def changing(self, slot_id: str, /, **changes: object) -> SigningBoard:
        """The board with one slot changed."""
        return SigningBoard(tuple(replace(slot, **changes) if slot.id == slot_id else slot for slot in self.slots))

    def reordered(self, slot_ids: tuple[str, ...]) -> SigningBoard:
        """The board in the order of these ids, which are all of its ids.

        The table has as many places as before: the slots that wait are dealt anew, in their new
        order, to the rounds they had among them.
        """
        slots = {slot.id: slot for slot in self.slots}
        rounds = iter([slot.round for slot in self.slots if slot.state is SlotState.WAITING])
        order = (slots[slot_id] for slot_id in slot_ids)
        return SigningBoard(
            tuple(replace(slot, round=next(rounds)) if slot.state is SlotState.WAITING else slot for slot in order)
        )


def at_table(slot: SigningSlot) -> bool:
    """Whether the people of a slot stand at the table."""
    return slot.state is SlotState.CALLED or (slot.state is SlotState.SIGNED and not slot.complete)


def plan_slots(
    mode: SigningMode,
    blocs: tuple[Bloc, ...],
    *,
    per_round: int = 1,
    countersigner: int | None = None,
) -> tuple[SigningSlot, ...]:
    """The slots a mode asks for, in the order of the blocs, `per_round` at the table together.

    Signatories are named afterwards, when the delegates are known. In `BILATERAL_SUPERIOR` every
    slot is countersigned by the delegate with the number `countersigner`.
    """
    if mode is SigningMode.BLOC_REPRESENTATIVES:
        places = [(bloc.id, "") for bloc in blocs]
    else:
        places = [(bloc.id, unit.id) for bloc in blocs for unit in bloc.units]
    return tuple(
        SigningSlot(
            id=unit or bloc,
            round=index // max(per_round, 1) + 1,
            bloc=bloc,
            unit=unit,
            authority=SigningAuthority.ON_BEHALF,
            countersigner=countersigner if mode is SigningMode.BILATERAL_SUPERIOR else None,
        )
        for index, (bloc, unit) in enumerate(places)
    )
