"""The state of a ceremony as data, and what can be asked of it."""

from __future__ import annotations

from datetime import date, datetime
from enum import StrEnum

import msgspec
from rpds import HashTrieMap, HashTrieSet

from giaouoc.agenda import Agenda, ItemKind
from giaouoc.attendance import Attendance, Delegate, Role
from giaouoc.hall import Hall
from giaouoc.pages import Page
from giaouoc.plan_pages import PlanPage
from giaouoc.pledge import Pledge
from giaouoc.presence import PresenceState
from giaouoc.printing import Print
from giaouoc.progress import Progress, ReportRound, TargetStanding
from giaouoc.readiness import CheckOffItem, Vouched
from giaouoc.setup import Setup
from giaouoc.signing import (
    Bloc,
    SigningBoard,
    SigningMode,
    SigningSlot,
    SlotState,
    WitnessBody,
)

__all__ = ["Life", "State"]

_SIGNING_ROLES = (Role.BLOC_LEADER, Role.BLOC_DEPUTY, Role.MEMBER)


class Life(StrEnum):
    """How far the ceremony has come."""

    NONE = "none"
    """The record is empty."""
    PREPARED = "prepared"
    OPEN = "open"
    CLOSED = "closed"


class State(msgspec.Struct, frozen=True, gc=False):
    """Everything known after the facts so far."""

    life: Life = Life.NONE
    rehearsal: bool = False
    setup: Setup | None = None
    pledge: Pledge | None = None
    pledge_version: int = 0
    pledge_hash: str = ""
    """Hash of the text once it is frozen."""
    pages: tuple[Page, ...] = ()
    plan_pages: tuple[PlanPage, ...] = ()
    mode: SigningMode = SigningMode.BLOC_REPRESENTATIVES
    blocs: tuple[Bloc, ...] = ()
    witness_bodies: tuple[WitnessBody, ...] = ()
    report_rounds: tuple[ReportRound, ...] = ()
    agenda: Agenda = Agenda()
    attendance: Attendance = Attendance()
    printed: HashTrieSet[Print] = HashTrieSet()
    """Cards that were made ready to print."""
    vouched: HashTrieMap[CheckOffItem, Vouched] = HashTrieMap()
    """Preparations that somebody checked off."""
    signing: SigningBoard = SigningBoard()
    witnesses_waived: str = ""
    """Why it is signed without any witnessing body; empty while nobody said so."""
    hall: Hall = Hall()
    progress: Progress = Progress()
    retained_until: date | None = None
    """Last day on which names are kept; none where nobody has set it."""
    opened_at: datetime | None = None
    closed_at: datetime | None = None
    closing_seq: int = 0
    """Sequence number of the closing fact, which seals all before it; 0 before."""
    closing_hash: str = ""
    """Hash of the closing fact: what is printed on the minutes."""
    seq: int = 0
    last_at: datetime | None = None
    """Time of the latest fact by the machine's clock."""
    unknown: int = 0
    """Facts written by a newer program."""

    @property
    def held_on(self) -> date | None:
        """The day on which it is held: when it was closed, else opened, else the planned one; none without a setup."""
        planned = self.setup.starts_at if self.setup else None
        moment = self.closed_at or self.opened_at or planned
        return moment.date() if moment else None

    def bloc(self, bloc_id: str) -> Bloc | None:
        """The bloc with this id."""
        return next((bloc for bloc in self.blocs if bloc.id == bloc_id), None)

    def witness_body(self, body_id: str) -> WitnessBody | None:
        """The witnessing body with this id."""
        return next((body for body in self.witness_bodies if body.id == body_id), None)

    def body_of(self, delegate: Delegate) -> str:
        """Name of the bloc or witness body that a delegate comes from; empty for who belongs to none."""
        body = self.bloc(delegate.bloc) or self.witness_body(delegate.unit)
        return body.name if body else ""

    def unit_of(self, delegate: Delegate) -> str:
        """Name of the unit of its bloc that a delegate comes from; empty for who belongs to none."""
        bloc = self.bloc(delegate.bloc)
        unit = bloc.unit(delegate.unit) if bloc else None
        return unit.name if unit else ""

    def slot_name(self, slot: SigningSlot) -> str:
        """The name under which a slot is called: its unit, or else its bloc."""
        bloc = self.bloc(slot.bloc)
        unit = bloc.unit(slot.unit) if bloc else None
        return unit.name if unit else bloc.name if bloc else slot.id

    def witnesses_present(self) -> tuple[str, ...]:
        """Ids of the witness bodies of which somebody is in the hall, in their given order.

        Who stands in for a witness represents the same body.
        """
        delegates = self.attendance.delegates
        represented = {delegates[number].unit for number in self.attendance.witnesses if self._represented(number)}
        return tuple(body.id for body in self.witness_bodies if body.id in represented)

    @property
    def lacks_witnesses(self) -> bool:
        """Whether none of the witnessing bodies is in the hall, and nobody has said that it is signed all the same."""
        return bool(self.witness_bodies) and not self.witnesses_waived and not self.witnesses_present()

    def _represented(self, number: int) -> bool:
        presence = self.attendance.presence(number)
        if presence.state is PresenceState.SUBSTITUTED and presence.substitute is not None:
            return self.attendance.here(presence.substitute)
        return presence.here

    def signatory_here(self, slot: SigningSlot) -> bool:
        """Whether the person who is to sign in a slot is in the hall."""
        return slot.signer is not None and self.attendance.here(slot.signer)

    def signed_unseen(self, slot: SigningSlot) -> bool:
        """Whether a signature stands at the table of somebody who never checked in."""
        if slot.state is not SlotState.SIGNED or self.mode is SigningMode.REGISTRATION_FILE:
            return False
        return slot.signer is not None and self.attendance.presence(slot.signer).arrival is None

    def could_sign(self, slot: SigningSlot) -> tuple[int, ...]:
        """Numbers of the people in the hall who could sign in a slot, the likeliest first.

        They belong to its bloc and sign nowhere else: those of its unit come before the others, and
        leaders before deputies before members.
        """
        taken = set(self.signing.signers())

        def rank(delegate: Delegate) -> tuple[bool, int, int]:
            role = _SIGNING_ROLES.index(delegate.role)
            return (delegate.unit != slot.unit, role, delegate.number)

        free = (
            delegate
            for delegate in self.attendance.of_bloc(slot.bloc)
            if delegate.role in _SIGNING_ROLES
            and delegate.number not in taken
            and self.attendance.here(delegate.number)
        )
        return tuple(delegate.number for delegate in sorted(free, key=rank))

    def wanted_on_stage(self) -> frozenset[int]:
        """Numbers of the delegates the signing waits for.

        Those whose slot is called and, while the agenda is at the signing, those whose slot was
        postponed or given up because they had not come.
        """
        current = self.agenda.current
        if current is not None and current.item.kind is ItemKind.SIGNING:
            return self.signing.called_signers | self.signing.missed_signers
        return self.signing.called_signers

    def standings(self, today: date) -> list[TargetStanding]:
        """How the blocs stand with the targets they signed: bloc by bloc, one standing a target."""
        targets = self.pledge.targets if self.pledge else ()
        return [
            self.progress.standing(bloc.id, target, self.report_rounds, today)
            for bloc in self.blocs
            for target in targets
        ]

    def is_late(self, now: datetime) -> bool:
        """Whether somebody who comes now is late: the ceremony proper runs and was planned to."""
        if self.setup is None or not self.agenda.proper_begun:
            return False
        return now > self.setup.starts_at + self.agenda.welcome
